#if STAND_IN
namespace Microsoft.Foundation.PaymentTerms;

page 4 "Payment Terms"
{
    Caption = 'Payment Terms';
    PageType = List;
    ApplicationArea = All;
    SourceTable = "Payment Terms";
    UsageCategory = Administration;

    layout
    {
        area(content)
        {
            repeater(Control1)
            {
                field(Code; Rec.Code)
                {
                }
                field("Due Date Calculation"; Rec."Due Date Calculation")
                {
                }
                field("Discount Date Calculation"; Rec."Discount Date Calculation")
                {
                }
                field("Discount %"; Rec."Discount %")
                {
                }
                field("Calc. Pmt. Disc. on Cr. Memos"; Rec."Calc. Pmt. Disc. on Cr. Memos")
                {
                }
                field(Description; Rec.Description)
                {
                }
            }
        }
    }
}
#endif
