#if STAND_IN
namespace Microsoft.API.V2;

using Microsoft.Foundation.PaymentTerms;

page 30023 "APIV2 - Payment Terms"
{
    APIVersion = 'v2.0';
    EntityName = 'paymentTerm';
    EntitySetName = 'paymentTerms';
    EntityCaption = 'Payment Term';
    EntitySetCaption = 'Payment Terms';
    PageType = API;
    ODataKeyFields = SystemId;
    SourceTable = "Payment Terms";
    DelayedInsert = true;
    Extensible = false;

    layout
    {
        area(Content)
        {
            repeater(Group)
            {
                field(id; Rec.SystemId)
                {
                    Caption = 'Id';
                    Editable = false;
                }
                field(code; Rec.Code)
                {
                    Caption = 'Code';
                }
                field(displayName; Rec.Description)
                {
                    Caption = 'Display Name';
                }
                field(dueDateCalculation; Rec."Due Date Calculation")
                {
                    Caption = 'Due Date Calculation';
                }
                field(discountDateCalculation; Rec."Discount Date Calculation")
                {
                    Caption = 'Discount Date Calculation';
                }
                field(discountPercent; Rec."Discount %")
                {
                    Caption = 'Discount Percent';
                }
                field(calculateDiscountOnCreditMemos; Rec."Calc. Pmt. Disc. on Cr. Memos")
                {
                    Caption = 'Calculate Discount On Credit Memos';
                }
                field(lastModifiedDateTime; Rec.SystemModifiedAt)
                {
                    Caption = 'Last Modified Date Time';
                    Editable = false;
                }
            }
        }
    }
}
#endif
