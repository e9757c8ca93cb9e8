namespace BigC.Connector.Taxes;

/// <summary>The pairs of tax zone and tax class in use, beside the mapping of either: what each side charges, and what waits.</summary>
page 71813 "BigC Tax Pairs Part"
{
    PageType = ListPart;
    Caption = 'Rates on Both Sides';
    ApplicationArea = All;
    SourceTable = "BigC Tax Rate";
    SourceTableTemporary = true;
    Editable = false;
    InsertAllowed = false;
    ModifyAllowed = false;
    DeleteAllowed = false;

    layout
    {
        area(Content)
        {
            repeater(Pairs)
            {
                field(ZoneName; TaxPair.ZoneName())
                {
                    Caption = 'Tax Zone';
                    ToolTip = 'Specifies the tax zone.';
                    Visible = ShowsZones;
                }
                field(ClassName; TaxPair.ClassName())
                {
                    Caption = 'Tax Class';
                    ToolTip = 'Specifies the tax class.';
                    Visible = not ShowsZones;
                }
                field(StorefrontPercent; TaxPair.StorefrontPercent())
                {
                    Caption = 'Storefront %';
                    ToolTip = 'Specifies what the storefront charges in this zone for this class, all rates of the pair together.';
                    DecimalPlaces = 0 : 5;
                    AutoFormatType = 0;
                }
                field(VATPercent; TaxPair.VATPercentText())
                {
                    Caption = 'VAT %';
                    ToolTip = 'Specifies what the VAT posting setup of the two groups charges; blank if there is no setup.';
                    StyleExpr = StateStyle;
                }
                field(State; TaxPair.StateText())
                {
                    Caption = 'State';
                    ToolTip = 'Specifies whether both sides charge the same, and what to correct if not. Orders with such a line are held until they do.';
                    StyleExpr = StateStyle;
                }
                field(Waiting; WaitingCount)
                {
                    Caption = 'Orders Waiting';
                    ToolTip = 'Specifies how many orders with a line of this zone and class are held for it.';
                    BlankZero = true;

                    trigger OnDrillDown()
                    begin
                        TaxPair.Load(Rec);
                        TaxPair.OpenWaiting();
                    end;
                }
            }
        }
    }

    trigger OnAfterGetRecord()
    begin
        TaxPair.Load(Rec);
        StateStyle := TaxPair.StateStyle();
        WaitingCount := TaxPair.WaitingCount();
    end;

    /// <summary>Shows the pairs of a zone.</summary>
    internal procedure Load(TaxZone: Record "BigC Tax Zone")
    var
        TaxRate: Record "BigC Tax Rate";
    begin
        TaxRate.SetRange("Store Code", TaxZone."Store Code");
        TaxRate.SetRange("Zone Id", TaxZone."Zone Id");
        LoadPairs(TaxRate);
    end;

    /// <summary>Shows the pairs of a class.</summary>
    internal procedure Load(TaxClass: Record "BigC Tax Class")
    var
        TaxRate: Record "BigC Tax Rate";
    begin
        TaxRate.SetRange("Store Code", TaxClass."Store Code");
        TaxRate.SetRange("Class Id", TaxClass."Class Id");
        LoadPairs(TaxRate);
    end;

    /// <summary>Several rates of a pair, such as of a state and its county, make one row.</summary>
    local procedure LoadPairs(var TaxRate: Record "BigC Tax Rate")
    begin
        Rec.Reset();
        Rec.DeleteAll();
        TaxRate.SetRange(Enabled, true);
        if TaxRate.FindSet() then
            repeat
                Rec.SetRange("Zone Id", TaxRate."Zone Id");
                Rec.SetRange("Class Id", TaxRate."Class Id");
                if Rec.IsEmpty() then begin
                    Rec := TaxRate;
                    Rec.Insert();
                end;
            until TaxRate.Next() = 0;
        Rec.Reset();
        Rec.SetCurrentKey("Store Code", "Zone Id", "Class Id");
        if Rec.FindFirst() then;
        CurrPage.Update(false);
    end;

    /// <summary>Beside a tax class the zones tell the pairs apart, otherwise the classes do.</summary>
    internal procedure ShowZones()
    begin
        ShowsZones := true;
    end;

    var
        TaxPair: Codeunit "BigC Tax Pair";
        StateStyle: Text;
        WaitingCount: Integer;
        ShowsZones: Boolean;
}
