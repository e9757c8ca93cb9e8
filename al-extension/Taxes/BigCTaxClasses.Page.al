namespace BigC.Connector.Taxes;

using BigC.Connector.Exceptions;
using Microsoft.Finance.VAT.Setup;

/// <summary>Finance maps tax classes here.</summary>
page 71406 "BigC Tax Classes"
{
    PageType = List;
    Caption = 'BigCommerce Tax Classes';
    AboutTitle = 'About tax class mapping';
    AboutText = 'Each tax class of the store gets a VAT product posting group. Orders with a line of a class without one are held, and booked as soon as you map it.';
    ApplicationArea = All;
    UsageCategory = Lists;
    SourceTable = "BigC Tax Class";
    InsertAllowed = false;

    layout
    {
        area(Content)
        {
            repeater(Classes)
            {
                field(Name; Rec.Name)
                {
                    Editable = false;
                }
                field("VAT Prod. Posting Group"; Rec."VAT Prod. Posting Group")
                {
                    StyleExpr = MappingStyle;
                    AboutTitle = 'Choose the posting group';
                    AboutText = 'What waits for it is booked by itself as soon as you leave the line.';

                    trigger OnValidate()
                    begin
                        if not TaxPair.ConfirmMapping(Rec) then
                            Rec."VAT Prod. Posting Group" := xRec."VAT Prod. Posting Group";
                    end;
                }
                field(OrdersWaiting; WaitingCount)
                {
                    Caption = 'Orders Waiting';
                    ToolTip = 'Specifies how many orders are held because this tax class is not mapped.';
                    BlankZero = true;
                    Editable = false;
                    StyleExpr = MappingStyle;

                    trigger OnDrillDown()
                    begin
                        Exceptions.OpenWaitingFor(Rec."Store Code", "BigC Exception Cause"::TaxClassUnmapped, Exceptions.CauseKey(Rec."Class Id"));
                    end;
                }
                field("Class Id"; Rec."Class Id")
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
                ToolTip = 'Show the rates that the storefront charges for this class.';
                Image = TaxDetail;
                RunObject = page "BigC Tax Rates";
                RunPageLink = "Store Code" = field("Store Code"), "Class Id" = field("Class Id");
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
                RunPageLink = "VAT Prod. Posting Group" = field("VAT Prod. Posting Group");
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

    trigger OnOpenPage()
    begin
        CurrPage.Pairs.Page.ShowZones();
    end;

    trigger OnAfterGetCurrRecord()
    begin
        CurrPage.Pairs.Page.Load(Rec);
    end;

    trigger OnAfterGetRecord()
    begin
        WaitingCount := Exceptions.CountWaitingFor(Rec."Store Code", "BigC Exception Cause"::TaxClassUnmapped, Exceptions.CauseKey(Rec."Class Id"));
        MappingStyle := Format(PageStyle::Standard);
        if Rec."VAT Prod. Posting Group" = '' then
            MappingStyle := Format(PageStyle::Unfavorable);
    end;

    var
        Exceptions: Codeunit "BigC Exceptions";
        TaxPair: Codeunit "BigC Tax Pair";
        MappingStyle: Text;
        WaitingCount: Integer;
}
