#if STAND_IN
namespace Microsoft.Finance.GeneralLedger.Ledger;

page 116 "G/L Registers"
{
    Caption = 'G/L Registers';
    PageType = List;
    ApplicationArea = All;
    SourceTable = "G/L Register";
    UsageCategory = History;
    Editable = false;
    InsertAllowed = false;
    ModifyAllowed = false;
    DeleteAllowed = false;

    layout
    {
        area(content)
        {
            repeater(Control1)
            {
                field("No."; Rec."No.")
                {
                }
                field("Creation Date"; Rec."Creation Date")
                {
                }
                field("Creation Time"; Rec."Creation Time")
                {
                }
                field(SystemCreatedAt; Rec.SystemCreatedAt)
                {
                }
                field("User ID"; Rec."User ID")
                {
                }
                field("Source Code"; Rec."Source Code")
                {
                }
                field("Journal Batch Name"; Rec."Journal Batch Name")
                {
                }
                field(Reversed; Rec.Reversed)
                {
                }
                field("From Entry No."; Rec."From Entry No.")
                {
                }
                field("To Entry No."; Rec."To Entry No.")
                {
                }
                field("From VAT Entry No."; Rec."From VAT Entry No.")
                {
                }
                field("To VAT Entry No."; Rec."To VAT Entry No.")
                {
                }
            }
        }
    }
}
#endif
