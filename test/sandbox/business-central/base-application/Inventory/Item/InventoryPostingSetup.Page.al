#if STAND_IN
namespace Microsoft.Inventory.Item;

page 5826 "Inventory Posting Setup"
{
    Caption = 'Inventory Posting Setup';
    PageType = List;
    ApplicationArea = All;
    SourceTable = "Inventory Posting Setup";
    UsageCategory = Administration;

    layout
    {
        area(content)
        {
            repeater(Control1)
            {
                field("Location Code"; Rec."Location Code")
                {
                }
                field("Invt. Posting Group Code"; Rec."Invt. Posting Group Code")
                {
                }
                field(Description; Rec.Description)
                {
                }
                field("Inventory Account"; Rec."Inventory Account")
                {
                }
                field("Inventory Account (Interim)"; Rec."Inventory Account (Interim)")
                {
                }
            }
        }
    }
}
#endif
