namespace BigC.Connector.Stores;

using BigC.Connector.Exceptions;
using BigC.Connector.GiftCertificates;
using BigC.Connector.Items;
using BigC.Connector.Orders;
using BigC.Connector.Payments;
using BigC.Connector.Shipments;
using BigC.Connector.Sync;
using BigC.Connector.Taxes;

/// <summary>How the orders of a store are booked.</summary>
page 71401 "BigC Store Card"
{
    PageType = Card;
    Caption = 'BigCommerce Store';
    AboutTitle = 'About this store';
    AboutText = 'Here finance says how orders of the store are booked. What is entered is checked at once; the readiness says what is still missing.';
    ApplicationArea = All;
    UsageCategory = None;
    SourceTable = "BigC Store";
    DataCaptionFields = "Code", Name;

    layout
    {
        area(Content)
        {
            group(General)
            {
                Caption = 'General';

                field("Code"; Rec."Code")
                {
                }
                field(Name; Rec.Name)
                {
                }
                field("Store Hash"; Rec."Store Hash")
                {
                }
                field(Enabled; Rec.Enabled)
                {
                }
                field("Dry Run"; Rec."Dry Run")
                {
                }
                field(Readiness; ReadinessView.SummaryText())
                {
                    Caption = 'Readiness';
                    ToolTip = 'Specifies whether the store has everything it needs. Nothing of a store that is not ready is booked.';
                    Importance = Promoted;
                    StyleExpr = ReadinessStyle;

                    trigger OnDrillDown()
                    begin
                        StoreReadiness.Open(Rec."Code");
                        CurrPage.Update(false);
                    end;
                }
                field("Base Currency Code"; Rec."Base Currency Code")
                {
                }
                field("Time Zone"; Rec."Time Zone")
                {
                }
                field("Location Code"; Rec."Location Code")
                {
                }
                field("Customer Template Code"; Rec."Customer Template Code")
                {
                }
                field("SKU Separator"; Rec."SKU Separator")
                {
                }
                field("Control Panel URL"; Rec."Control Panel URL")
                {
                    Importance = Additional;
                }
                field("Open Exceptions"; Rec."Open Exceptions")
                {
                }
            }
            group(Posting)
            {
                Caption = 'Posting';

                field("Shipping Account No."; Rec."Shipping Account No.")
                {
                }
                field("Handling Account No."; Rec."Handling Account No.")
                {
                }
                field("Gift Wrapping Account No."; Rec."Gift Wrapping Account No.")
                {
                }
                field("Fee Account No."; Rec."Fee Account No.")
                {
                }
                field("Custom Sales Account No."; Rec."Custom Sales Account No.")
                {
                }
            }
            group(Tax)
            {
                Caption = 'Tax';

                field(MappedZones; MappedZones)
                {
                    Caption = 'Tax Zones Mapped';
                    ToolTip = 'Specifies how many of the tax zones of the store have a VAT business posting group. Orders of the others are held.';
                    Editable = false;

                    trigger OnDrillDown()
                    begin
                        OpenTaxZones();
                    end;
                }
                field(MappedClasses; MappedClasses)
                {
                    Caption = 'Tax Classes Mapped';
                    ToolTip = 'Specifies how many of the tax classes of the store have a VAT product posting group. Orders with a line of the others are held.';
                    Editable = false;

                    trigger OnDrillDown()
                    begin
                        OpenTaxClasses();
                    end;
                }
            }
            group(Payments)
            {
                Caption = 'Payments';

                field("Payment Jnl. Template Name"; Rec."Payment Jnl. Template Name")
                {
                }
                field("Payment Jnl. Batch Name"; Rec."Payment Jnl. Batch Name")
                {
                }
            }
            part(Gateways; "BigC Payment Gateways Part")
            {
                Caption = 'Payment Gateways';
                SubPageLink = "Store Code" = field("Code");
            }
            part(GiftCards; "BigC Gift Card Accounts Part")
            {
                Caption = 'Gift Cards';
                SubPageLink = "Store Code" = field("Code");
            }
            group(Limits)
            {
                Caption = 'Limits';

                field("Rounding Account No."; Rec."Rounding Account No.")
                {
                }
                field("Default Fee Tax Class Id"; Rec."Default Fee Tax Class Id")
                {
                }
                field("Rounding Limit"; Rec."Rounding Limit")
                {
                }
                field("Waiting Limit (Days)"; Rec."Waiting Limit (Days)")
                {
                }
            }
            part(States; "BigC Order States Part")
            {
                Caption = 'Order States';
                SubPageLink = "Store Code" = field("Code");
            }
            group(Synchronization)
            {
                Caption = 'Synchronization';

                field("Orders From"; Rec."Orders From")
                {
                }
                field("Overlap (Minutes)"; Rec."Overlap (Minutes)")
                {
                }
            }
        }
        area(FactBoxes)
        {
            part(StateFactBox; "BigC Store FactBox")
            {
                Caption = 'State of the Store';
                SubPageLink = "Code" = field("Code");
            }
        }
    }

    actions
    {
        area(Processing)
        {
            action(ReadinessCheck)
            {
                Caption = 'Readiness Check';
                ToolTip = 'See everything the store needs, and what is missing.';
                Image = CheckList;
                Enabled = Rec."Code" <> '';

                trigger OnAction()
                begin
                    StoreReadiness.Open(Rec."Code");
                    CurrPage.Update(false);
                end;
            }
            action(OpenInBigCommerce)
            {
                Caption = 'Open in BigCommerce';
                ToolTip = 'Open the control panel of the store.';
                Image = Web;
                Enabled = (Rec."Store Hash" <> '') or (Rec."Control Panel URL" <> '');

                trigger OnAction()
                begin
                    Hyperlink(Rec.ControlPanelAddress());
                end;
            }
        }
        area(Navigation)
        {
            action(Orders)
            {
                Caption = 'Orders';
                ToolTip = 'Show the orders of the store and what became of them.';
                Image = OrderList;
                RunObject = page "BigC Orders";
                RunPageLink = "Store Code" = field("Code");
            }
            action(TaxRates)
            {
                Caption = 'Tax Rates';
                ToolTip = 'Compare the rates of the storefront with the VAT posting setup.';
                Image = TaxDetail;
                RunObject = page "BigC Tax Rates";
                RunPageLink = "Store Code" = field("Code");
            }
            action(TaxZones)
            {
                Caption = 'Tax Zones';
                ToolTip = 'Map the tax zones of the store to VAT business posting groups.';
                Image = VATPostingSetup;
                RunObject = page "BigC Tax Zones";
                RunPageLink = "Store Code" = field("Code");
            }
            action(TaxClasses)
            {
                Caption = 'Tax Classes';
                ToolTip = 'Map the tax classes of the store to VAT product posting groups.';
                Image = VATPostingSetup;
                RunObject = page "BigC Tax Classes";
                RunPageLink = "Store Code" = field("Code");
            }
            action(Currencies)
            {
                Caption = 'Currencies';
                ToolTip = 'Map the currencies of the store.';
                Image = Currencies;
                RunObject = page "BigC Currencies";
                RunPageLink = "Store Code" = field("Code");
            }
            action(OrderStates)
            {
                Caption = 'Order States';
                ToolTip = 'Say what to do with orders in each status of the storefront.';
                Image = Status;
                RunObject = page "BigC Order States";
                RunPageLink = "Store Code" = field("Code");
            }
            action(PaymentGateways)
            {
                Caption = 'Payment Gateways';
                ToolTip = 'Choose the clearing bank accounts of the payment gateways.';
                Image = Payment;
                RunObject = page "BigC Payment Gateways";
                RunPageLink = "Store Code" = field("Code");
            }
            action(GiftCardAccounts)
            {
                Caption = 'Gift Card Accounts';
                ToolTip = 'Choose the liability accounts of gift certificates.';
                Image = Voucher;
                RunObject = page "BigC Gift Card Accounts";
                RunPageLink = "Store Code" = field("Code");
            }
            action(Products)
            {
                Caption = 'Products';
                ToolTip = 'Map the products of the store to items.';
                Image = Item;
                RunObject = page "BigC Store Products";
                RunPageLink = "Store Code" = field("Code");
            }
            action(ShippingMethods)
            {
                Caption = 'Shipping Methods';
                ToolTip = 'Say who carries each shipping method of the store, and on which terms.';
                Image = Shipment;
                RunObject = page "BigC Shipping Methods";
                RunPageLink = "Store Code" = field("Code");
            }
            action(Exceptions)
            {
                Caption = 'Exceptions';
                ToolTip = 'Show what of the store is held, and why.';
                Image = ErrorLog;
                RunObject = page "BigC Exceptions";
                RunPageLink = "Store Code" = field("Code");
            }
            action(SyncRuns)
            {
                Caption = 'Sync Runs';
                ToolTip = 'Show the runs of the agent for the store.';
                Image = Log;
                RunObject = page "BigC Sync Runs";
                RunPageLink = "Store Code" = field("Code");
            }
        }
        area(Promoted)
        {
            actionref(ReadinessCheckPromoted; ReadinessCheck)
            {
            }
            actionref(TaxZonesPromoted; TaxZones)
            {
            }
            actionref(TaxClassesPromoted; TaxClasses)
            {
            }
            actionref(ProductsPromoted; Products)
            {
            }
            actionref(ExceptionsPromoted; Exceptions)
            {
            }
        }
    }

    trigger OnAfterGetCurrRecord()
    begin
        ReadinessView.Load(Rec."Code");
        ReadinessStyle := ReadinessView.SummaryStyle();
        MappedZones := TaxMapping.MappedZones(Rec."Code");
        MappedClasses := TaxMapping.MappedClasses(Rec."Code");
    end;

    local procedure OpenTaxZones()
    var
        TaxZone: Record "BigC Tax Zone";
    begin
        TaxZone.SetRange("Store Code", Rec."Code");
        Page.Run(Page::"BigC Tax Zones", TaxZone);
    end;

    local procedure OpenTaxClasses()
    var
        TaxClass: Record "BigC Tax Class";
    begin
        TaxClass.SetRange("Store Code", Rec."Code");
        Page.Run(Page::"BigC Tax Classes", TaxClass);
    end;

    var
        StoreReadiness: Codeunit "BigC Store Readiness";
        ReadinessView: Codeunit "BigC Readiness View";
        TaxMapping: Codeunit "BigC Tax Mapping";
        ReadinessStyle: Text;
        MappedZones: Text;
        MappedClasses: Text;
}
