namespace BigC.Connector.Stores;

/// <summary>Finance maps currencies here.</summary>
page 71403 "BigC Currencies"
{
    PageType = List;
    Caption = 'BigCommerce Currencies';
    ApplicationArea = All;
    UsageCategory = Lists;
    SourceTable = "BigC Currency";
    InsertAllowed = false;

    layout
    {
        area(Content)
        {
            repeater(Currencies)
            {
                field("Store Code"; Rec."Store Code")
                {
                    Editable = false;
                }
                field("ISO Code"; Rec."ISO Code")
                {
                    Editable = false;
                }
                field(Name; Rec.Name)
                {
                    Editable = false;
                }
                field("Currency Code"; Rec."Currency Code")
                {
                }
                field("Is Default"; Rec."Is Default")
                {
                    Editable = false;
                }
                field("Is Transactional"; Rec."Is Transactional")
                {
                    Editable = false;
                }
                field(Enabled; Rec.Enabled)
                {
                    Editable = false;
                }
                field("Exchange Rate"; Rec."Exchange Rate")
                {
                    Editable = false;
                }
            }
        }
    }
}
