namespace BigC.Connector.Items;

using Microsoft.Inventory.Item;

/// <summary>How many products of the storefront stand for the item.</summary>
tableextension 71401 "BigC Item" extends Item
{
    fields
    {
        field(71400; "BigC Mapped Products"; Integer)
        {
            Caption = 'Mapped BigCommerce Products';
            ToolTip = 'Specifies how many products of BigCommerce stores stand for the item.';
            FieldClass = FlowField;
            CalcFormula = count("BigC Store Product" where("Matched Item No." = field("No.")));
            Editable = false;
        }
    }
}
