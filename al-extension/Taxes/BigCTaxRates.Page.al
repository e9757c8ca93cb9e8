namespace BigC.Connector.Taxes;

using Microsoft.Finance.VAT.Setup;

/// <summary>The storefront's tax rates beside the VAT posting setup they lead to.</summary>
page 71407 "BigC Tax Rates"
{
    PageType = List;
    Caption = 'BigCommerce Tax Rates';
    AboutTitle = 'About tax rates';
    AboutText = 'For each rate of the storefront you see the VAT % of the posting setup that its zone and class lead to. Orders with a line where both differ are held.';
    ApplicationArea = All;
    UsageCategory = Lists;
    SourceTable = "BigC Tax Rate";
    Editable = false;
    InsertAllowed = false;
    ModifyAllowed = false;
    DeleteAllowed = false;

    layout
    {
        area(Content)
        {
            repeater(Rates)
            {
                field(ZoneName; TaxPair.ZoneName())
                {
                    Caption = 'Tax Zone';
                    ToolTip = 'Specifies the tax zone.';
                }
                field(ClassName; TaxPair.ClassName())
                {
                    Caption = 'Tax Class';
                    ToolTip = 'Specifies the tax class.';
                }
                field(Name; Rec.Name)
                {
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
                field("VAT Bus. Posting Group"; Rec."VAT Bus. Posting Group")
                {
                }
                field("VAT Prod. Posting Group"; Rec."VAT Prod. Posting Group")
                {
                }
                field("Rate %"; Rec."Rate %")
                {
                }
                field(Priority; Rec.Priority)
                {
                }
                field(Enabled; Rec.Enabled)
                {
                }
                field("Zone Id"; Rec."Zone Id")
                {
                }
                field("Class Id"; Rec."Class Id")
                {
                }
                field("Rate Id"; Rec."Rate Id")
                {
                }
                field("Store Code"; Rec."Store Code")
                {
                }
            }
        }
    }

    actions
    {
        area(Navigation)
        {
            action(VATPostingSetup)
            {
                Caption = 'VAT Posting Setup';
                ToolTip = 'Open the VAT posting setup of the groups.';
                Image = VATPostingSetup;
                Enabled = Rec."Store Code" <> '';

                trigger OnAction()
                var
                    VATPostingSetup: Record "VAT Posting Setup";
                begin
                    TaxPair.Load(Rec);
                    VATPostingSetup.SetRange("VAT Bus. Posting Group", TaxPair.VATBusPostingGroup());
                    if VATPostingSetup.Get(TaxPair.VATBusPostingGroup(), TaxPair.VATProdPostingGroup()) then;
                    Page.Run(Page::"VAT Posting Setup", VATPostingSetup);
                end;
            }
        }
        area(Promoted)
        {
            actionref(VATPostingSetupPromoted; VATPostingSetup)
            {
            }
        }
    }

    trigger OnAfterGetRecord()
    begin
        TaxPair.Load(Rec);
        StateStyle := TaxPair.StateStyle();
        WaitingCount := TaxPair.WaitingCount();
    end;

    var
        TaxPair: Codeunit "BigC Tax Pair";
        StateStyle: Text;
        WaitingCount: Integer;
}
