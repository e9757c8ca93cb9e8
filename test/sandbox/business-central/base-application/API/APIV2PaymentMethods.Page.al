#if STAND_IN
namespace Microsoft.API.V2;

using Microsoft.Bank.BankAccount;

page 30020 "APIV2 - Payment Methods"
{
    APIVersion = 'v2.0';
    EntityName = 'paymentMethod';
    EntitySetName = 'paymentMethods';
    EntityCaption = 'Payment Method';
    EntitySetCaption = 'Payment Methods';
    PageType = API;
    ODataKeyFields = SystemId;
    SourceTable = "Payment Method";
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
