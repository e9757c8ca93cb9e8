#if STAND_IN
namespace Microsoft.Bank.BankAccount;

page 427 "Payment Methods"
{
    Caption = 'Payment Methods';
    PageType = List;
    ApplicationArea = All;
    SourceTable = "Payment Method";
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
                field(Description; Rec.Description)
                {
                }
                field("Bal. Account Type"; Rec."Bal. Account Type")
                {
                }
                field("Bal. Account No."; Rec."Bal. Account No.")
                {
                }
            }
        }
    }
}
#endif
