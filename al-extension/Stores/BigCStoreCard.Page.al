namespace BigC.Connector.Stores;

using BigC.Connector.Exceptions;
using BigC.Connector.GiftCertificates;
using BigC.Connector.Items;
using BigC.Connector.Payments;
using BigC.Connector.Sync;
using BigC.Connector.Taxes;

/// <summary>How the orders of a store are booked.</summary>
page 71401 "BigC Store Card"
{
    PageType = Card;
    Caption = 'BigCommerce Store';
    ApplicationArea = All;
    UsageCategory = None;
    SourceTable = "BigC Store";

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
                field("Base Currency Code"; Rec."Base Currency Code")
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
                field("Payment Jnl. Template Name"; Rec."Payment Jnl. Template Name")
                {
                }
                field("Payment Jnl. Batch Name"; Rec."Payment Jnl. Batch Name")
                {
                }
            }
            group(Limits)
            {
                Caption = 'Limits';

                field("Rounding Account No."; Rec."Rounding Account No.")
                {
                }
                field("Rounding Limit"; Rec."Rounding Limit")
                {
                }
                field("Waiting Limit (Days)"; Rec."Waiting Limit (Days)")
                {
                }
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
    }

    actions
    {
        area(Navigation)
        {
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
}
