#if STAND_IN
namespace Microsoft.Sales.Setup;

page 459 "Sales & Receivables Setup"
{
    Caption = 'Sales & Receivables Setup';
    PageType = Card;
    ApplicationArea = All;
    SourceTable = "Sales & Receivables Setup";
    UsageCategory = Administration;
    InsertAllowed = false;
    DeleteAllowed = false;

    layout
    {
        area(content)
        {
            group(General)
            {
                Caption = 'General';
                field("Discount Posting"; Rec."Discount Posting")
                {
                }
                field("Credit Warnings"; Rec."Credit Warnings")
                {
                }
                field("Stockout Warning"; Rec."Stockout Warning")
                {
                }
                field("Shipment on Invoice"; Rec."Shipment on Invoice")
                {
                }
                field("Return Receipt on Credit Memo"; Rec."Return Receipt on Credit Memo")
                {
                }
                field("Invoice Rounding"; Rec."Invoice Rounding")
                {
                }
                field(DefaultItemQuantity; Rec."Default Item Quantity")
                {
                }
                field("Copy Customer Name to Entries"; Rec."Copy Customer Name to Entries")
                {
                }
                field("Ext. Doc. No. Mandatory"; Rec."Ext. Doc. No. Mandatory")
                {
                }
                field("Appln. between Currencies"; Rec."Appln. between Currencies")
                {
                }
                field("Default Posting Date"; Rec."Default Posting Date")
                {
                }
                field("Default Quantity to Ship"; Rec."Default Quantity to Ship")
                {
                }
                field("Copy Comments Blanket to Order"; Rec."Copy Comments Blanket to Order")
                {
                }
                field("Copy Comments Order to Invoice"; Rec."Copy Comments Order to Invoice")
                {
                }
                field("Copy Comments Order to Shpt."; Rec."Copy Comments Order to Shpt.")
                {
                }
                field("Allow VAT Difference"; Rec."Allow VAT Difference")
                {
                }
                field("Calc. Inv. Discount"; Rec."Calc. Inv. Discount")
                {
                }
                field("Calc. Inv. Disc. per VAT ID"; Rec."Calc. Inv. Disc. per VAT ID")
                {
                }
                field("VAT Bus. Posting Gr. (Price)"; Rec."VAT Bus. Posting Gr. (Price)")
                {
                }
                field("Exact Cost Reversing Mandatory"; Rec."Exact Cost Reversing Mandatory")
                {
                }
                field("Allow Document Deletion Before"; Rec."Allow Document Deletion Before")
                {
                }
                field("Allow Multiple Posting Groups"; Rec."Allow Multiple Posting Groups")
                {
                }
                field("Ignore Updated Addresses"; Rec."Ignore Updated Addresses")
                {
                }
                field("Skip Manual Reservation"; Rec."Skip Manual Reservation")
                {
                }
                field("Copy Line Descr. to G/L Entry"; Rec."Copy Line Descr. to G/L Entry")
                {
                }
                field("Document Default Line Type"; Rec."Document Default Line Type")
                {
                }
                field("Disable Search by Name"; Rec."Disable Search by Name")
                {
                }
                field("Update Document Date When Posting Date Is Modified"; Rec."Link Doc. Date To Posting Date")
                {
                }
            }
            group("Number Series")
            {
                Caption = 'Number Series';
                field("Customer Nos."; Rec."Customer Nos.")
                {
                }
                field("Quote Nos."; Rec."Quote Nos.")
                {
                }
                field("Blanket Order Nos."; Rec."Blanket Order Nos.")
                {
                }
                field("Order Nos."; Rec."Order Nos.")
                {
                }
                field("Return Order Nos."; Rec."Return Order Nos.")
                {
                }
                field("Invoice Nos."; Rec."Invoice Nos.")
                {
                }
                field("Posted Invoice Nos."; Rec."Posted Invoice Nos.")
                {
                }
                field("Credit Memo Nos."; Rec."Credit Memo Nos.")
                {
                }
                field("Posted Credit Memo Nos."; Rec."Posted Credit Memo Nos.")
                {
                }
                field("Posted Shipment Nos."; Rec."Posted Shipment Nos.")
                {
                }
                field("Posted Return Receipt Nos."; Rec."Posted Return Receipt Nos.")
                {
                }
            }
            group(Archiving)
            {
                Caption = 'Archiving';
                field("Archive Quotes"; Rec."Archive Quotes")
                {
                }
                field("Archive Orders"; Rec."Archive Orders")
                {
                }
            }
        }
    }
}
#endif
