#if STAND_IN
namespace Microsoft.API.V2;

using Microsoft.Sales.Document;

page 30044 "APIV2 - Sales Order Lines"
{
    APIVersion = 'v2.0';
    EntityName = 'salesOrderLine';
    EntitySetName = 'salesOrderLines';
    EntityCaption = 'Sales Order Line';
    EntitySetCaption = 'Sales Order Lines';
    PageType = API;
    ODataKeyFields = SystemId;
    SourceTable = "Sales Line";
    SourceTableView = where("Document Type" = const(Order));
    Editable = false;
    InsertAllowed = false;
    ModifyAllowed = false;
    DeleteAllowed = false;
    Extensible = false;

    layout
    {
        area(Content)
        {
            repeater(Group)
            {
                field(id; Rec.SystemId)
                {
                    Caption = 'Id';
                }
                field(sequence; Rec."Line No.")
                {
                    Caption = 'Sequence';
                }
                field(lineType; Rec.Type)
                {
                    Caption = 'Line Type';
                }
                field(lineObjectNumber; Rec."No.")
                {
                    Caption = 'Line Object Number';
                }
                field(description; Rec.Description)
                {
                    Caption = 'Description';
                }
                field(description2; Rec."Description 2")
                {
                    Caption = 'Description2';
                }
                field(unitOfMeasureCode; Rec."Unit of Measure Code")
                {
                    Caption = 'Unit Of Measure Code';
                }
                field(quantity; Rec.Quantity)
                {
                    Caption = 'Quantity';
                }
                field(unitPrice; Rec."Unit Price")
                {
                    Caption = 'Unit Price';
                }
                field(discountAmount; Rec."Line Discount Amount")
                {
                    Caption = 'Discount Amount';
                }
                field(discountPercent; Rec."Line Discount %")
                {
                    Caption = 'Discount Percent';
                }
                field(taxCode; Rec."VAT Prod. Posting Group")
                {
                    Caption = 'Tax Code';
                }
                field(taxPercent; Rec."VAT %")
                {
                    Caption = 'Tax Percent';
                }
                field(netAmount; Rec.Amount)
                {
                    Caption = 'Net Amount';
                }
                field(netTaxAmount; NetTaxAmount)
                {
                    Caption = 'Net Tax Amount';
                }
                field(netAmountIncludingTax; Rec."Amount Including VAT")
                {
                    Caption = 'Net Amount Including Tax';
                }
                field(shipmentDate; Rec."Shipment Date")
                {
                    Caption = 'Shipment Date';
                }
                field(shippedQuantity; Rec."Quantity Shipped")
                {
                    Caption = 'Shipped Quantity';
                }
                field(invoicedQuantity; Rec."Quantity Invoiced")
                {
                    Caption = 'Invoiced Quantity';
                }
                field(invoiceQuantity; Rec."Qty. to Invoice")
                {
                    Caption = 'Invoice Quantity';
                }
                field(shipQuantity; Rec."Qty. to Ship")
                {
                    Caption = 'Ship Quantity';
                }
            }
        }
    }

    trigger OnAfterGetRecord()
    begin
        NetTaxAmount := Rec."Amount Including VAT" - Rec.Amount;
    end;

    var
        NetTaxAmount: Decimal;
}
#endif
