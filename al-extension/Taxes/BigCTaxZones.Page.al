namespace BigC.Connector.Taxes;

using BigC.Connector.Exceptions;
using Microsoft.Finance.VAT.Setup;

/// <summary>Finance maps tax zones here.</summary>
page 71405 "BigC Tax Zones"
{
    PageType = List;
    Caption = 'BigCommerce Tax Zones';
    AboutTitle = 'About tax zone mapping';
    AboutText = 'Each tax zone of the store gets a VAT business posting group. Orders of a zone without one are held, and booked as soon as you map it.';
    ApplicationArea = All;
    UsageCategory = Lists;
    SourceTable = "BigC Tax Zone";
    InsertAllowed = false;

    layout
    {
        area(Content)
        {
            repeater(Zones)
            {
                field(Name; Rec.Name)
                {
                    Editable = false;
                }
                field(Countries; Rec.Countries)
                {
                    Editable = false;
                }
                field("VAT Bus. Posting Group"; Rec."VAT Bus. Posting Group")
                {
                    StyleExpr = MappingStyle;
                    AboutTitle = 'Choose the posting group';
                    AboutText = 'What waits for it is booked by itself as soon as you leave the line.';

                    trigger OnValidate()
                    begin
                        if not TaxPair.ConfirmMapping(Rec) then
                            Rec."VAT Bus. Posting Group" := xRec."VAT Bus. Posting Group";
                    end;
                }
                field(OrdersWaiting; WaitingCount)
                {
                    Caption = 'Orders Waiting';
                    ToolTip = 'Specifies how many orders are held because this tax zone is not mapped.';
                    BlankZero = true;
                    Editable = false;
                    StyleExpr = MappingStyle;

                    trigger OnDrillDown()
                    begin
                        Exceptions.OpenWaitingFor(Rec."Store Code", "BigC Exception Cause"::TaxZoneUnmapped, Exceptions.CauseKey(Rec."Zone Id"));
                    end;
                }
                field(Enabled; Rec.Enabled)
                {
                    Editable = false;
                }
                field("Zone Id"; Rec."Zone Id")
                {
                    Editable = false;
                }
                field("Store Code"; Rec."Store Code")
                {
                    Editable = false;
                }
            }
        }
        area(FactBoxes)
        {
            part(Pairs; "BigC Tax Pairs Part")
            {
                Caption = 'Rates on Both Sides';
            }
        }
    }

    actions
    {
        area(Navigation)
        {
            action(Rates)
            {
                Caption = 'Tax Rates';
                ToolTip = 'Show the rates that the storefront charges in this zone.';
                Image = TaxDetail;
                RunObject = page "BigC Tax Rates";
                RunPageLink = "Store Code" = field("Store Code"), "Zone Id" = field("Zone Id");
            }
        }
        area(Processing)
        {
            action(VATPostingSetup)
            {
                Caption = 'VAT Posting Setup';
                ToolTip = 'Open the VAT posting setup, where the VAT % and the accounts of the group are.';
                Image = VATPostingSetup;
                RunObject = page "VAT Posting Setup";
                RunPageLink = "VAT Bus. Posting Group" = field("VAT Bus. Posting Group");
            }
        }
        area(Promoted)
        {
            actionref(RatesPromoted; Rates)
            {
            }
            actionref(VATPostingSetupPromoted; VATPostingSetup)
            {
            }
        }
    }

    trigger OnAfterGetCurrRecord()
    begin
        CurrPage.Pairs.Page.Load(Rec);
    end;

    trigger OnAfterGetRecord()
    begin
        WaitingCount := Exceptions.CountWaitingFor(Rec."Store Code", "BigC Exception Cause"::TaxZoneUnmapped, Exceptions.CauseKey(Rec."Zone Id"));
        MappingStyle := Format(PageStyle::Standard);
        if Rec."VAT Bus. Posting Group" = '' then
            MappingStyle := Format(PageStyle::Unfavorable);
    end;

    var
        Exceptions: Codeunit "BigC Exceptions";
        TaxPair: Codeunit "BigC Tax Pair";
        MappingStyle: Text;
        WaitingCount: Integer;
}
