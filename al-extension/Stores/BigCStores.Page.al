namespace BigC.Connector.Stores;

/// <summary>All stores.</summary>
page 71400 "BigC Stores"
{
    PageType = List;
    Caption = 'BigCommerce Stores';
    ApplicationArea = All;
    UsageCategory = Lists;
    SourceTable = "BigC Store";
    CardPageId = "BigC Store Card";
    Editable = false;

    layout
    {
        area(Content)
        {
            repeater(Stores)
            {
                field("Code"; Rec."Code")
                {
                }
                field(Name; Rec.Name)
                {
                }
                field(Enabled; Rec.Enabled)
                {
                }
                field("Base Currency Code"; Rec."Base Currency Code")
                {
                }
                field("Orders From"; Rec."Orders From")
                {
                }
                field("Open Exceptions"; Rec."Open Exceptions")
                {
                }
            }
        }
    }
}
