#if STAND_IN
namespace Microsoft.Inventory.Item;

/// <summary>The items of the company.</summary>
page 31 "Item List"
{
    PageType = List;
    Caption = 'Items';
    ApplicationArea = All;
    UsageCategory = Lists;
    SourceTable = Item;
    Editable = false;

    layout
    {
        area(content)
        {
            repeater(Control1)
            {
                field("No."; Rec."No.")
                {
                }
                field(Description; Rec.Description)
                {
                }
                field(Type; Rec.Type)
                {
                }
                field("Base Unit of Measure"; Rec."Base Unit of Measure")
                {
                }
                field("Unit Cost"; Rec."Unit Cost")
                {
                }
                field(Blocked; Rec.Blocked)
                {
                }
            }
        }
    }
}
#endif
