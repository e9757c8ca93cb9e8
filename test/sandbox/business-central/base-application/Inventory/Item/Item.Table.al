#if STAND_IN
namespace Microsoft.Inventory.Item;

using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Finance.VAT.Setup;
using Microsoft.Foundation.Address;
using Microsoft.Foundation.NoSeries;
using Microsoft.Foundation.UOM;
using Microsoft.Inventory.Ledger;
using Microsoft.Inventory.Location;
using Microsoft.Sales.Document;

/// <summary>The stand-in for Microsoft's table "Item".</summary>
table 27 Item
{
    Caption = 'Item';
    DataClassification = CustomerContent;

    fields
    {
        field(1; "No."; Code[20])
        {
            Caption = 'No.';
        }
        field(2; "No. 2"; Code[20])
        {
            Caption = 'No. 2';
        }
        field(3; Description; Text[100])
        {
            Caption = 'Description';
        }
        field(4; "Search Description"; Code[100])
        {
            Caption = 'Search Description';
        }
        field(5; "Description 2"; Text[50])
        {
            Caption = 'Description 2';
        }
        field(8; "Base Unit of Measure"; Code[10])
        {
            Caption = 'Base Unit of Measure';
            TableRelation = "Unit of Measure";
            ValidateTableRelation = false;
        }
        field(10; Type; Enum "Item Type")
        {
            Caption = 'Type';
        }
        field(11; "Inventory Posting Group"; Code[20])
        {
            Caption = 'Inventory Posting Group';
            TableRelation = "Inventory Posting Group";
        }
        field(12; "Shelf No."; Code[10])
        {
            Caption = 'Shelf No.';
        }
        field(18; "Unit Price"; Decimal)
        {
            Caption = 'Unit Price';
        }
        field(21; "Costing Method"; Enum "Costing Method")
        {
            Caption = 'Costing Method';
        }
        field(22; "Unit Cost"; Decimal)
        {
            Caption = 'Unit Cost';
        }
        field(24; "Standard Cost"; Decimal)
        {
            Caption = 'Standard Cost';
        }
        field(25; "Last Direct Cost"; Decimal)
        {
            Caption = 'Last Direct Cost';
        }
        field(29; "Cost is Adjusted"; Boolean)
        {
            Caption = 'Cost is Adjusted';
            Editable = false;
            InitValue = true;
        }
        field(32; "Vendor Item No."; Text[50])
        {
            Caption = 'Vendor Item No.';
        }
        field(41; "Gross Weight"; Decimal)
        {
            Caption = 'Gross Weight';
            DecimalPlaces = 0 : 5;
        }
        field(42; "Net Weight"; Decimal)
        {
            Caption = 'Net Weight';
            DecimalPlaces = 0 : 5;
        }
        field(47; "Tariff No."; Code[20])
        {
            Caption = 'Tariff No.';
        }
        field(54; Blocked; Boolean)
        {
            Caption = 'Blocked';
        }
        field(56; "Block Reason"; Text[250])
        {
            Caption = 'Block Reason';
        }
        field(61; "Last DateTime Modified"; DateTime)
        {
            Caption = 'Last DateTime Modified';
            Editable = false;
        }
        field(62; "Last Date Modified"; Date)
        {
            Caption = 'Last Date Modified';
            Editable = false;
        }
        field(63; "Last Time Modified"; Time)
        {
            Caption = 'Last Time Modified';
            Editable = false;
        }
        field(64; "Date Filter"; Date)
        {
            Caption = 'Date Filter';
            FieldClass = FlowFilter;
        }
        field(67; "Location Filter"; Code[10])
        {
            Caption = 'Location Filter';
            FieldClass = FlowFilter;
            TableRelation = Location;
        }
        field(68; Inventory; Decimal)
        {
            Caption = 'Inventory';
            FieldClass = FlowField;
            CalcFormula = sum("Item Ledger Entry".Quantity where("Item No." = field("No."), "Location Code" = field("Location Filter"), "Variant Code" = field("Variant Filter")));
            Editable = false;
        }
        field(69; "Net Invoiced Qty."; Decimal)
        {
            Caption = 'Net Invoiced Qty.';
            FieldClass = FlowField;
            CalcFormula = sum("Item Ledger Entry"."Invoiced Quantity" where("Item No." = field("No."), "Location Code" = field("Location Filter"), "Variant Code" = field("Variant Filter")));
            Editable = false;
            DecimalPlaces = 0 : 5;
        }
        field(70; "Net Change"; Decimal)
        {
            Caption = 'Net Change';
            FieldClass = FlowField;
            CalcFormula = sum("Item Ledger Entry".Quantity where("Item No." = field("No."), "Location Code" = field("Location Filter"), "Posting Date" = field("Date Filter"), "Variant Code" = field("Variant Filter")));
            Editable = false;
        }
        field(71; "Purchases (Qty.)"; Decimal)
        {
            Caption = 'Purchases (Qty.)';
            FieldClass = FlowField;
            CalcFormula = sum("Item Ledger Entry"."Invoiced Quantity" where("Entry Type" = const(Purchase), "Item No." = field("No."), "Location Code" = field("Location Filter"), "Variant Code" = field("Variant Filter"), "Posting Date" = field("Date Filter")));
            Editable = false;
            DecimalPlaces = 0 : 5;
        }
        field(72; "Sales (Qty.)"; Decimal)
        {
            Caption = 'Sales (Qty.)';
            FieldClass = FlowField;
            CalcFormula = - sum("Value Entry"."Invoiced Quantity" where("Item Ledger Entry Type" = const(Sale), "Item No." = field("No."), "Location Code" = field("Location Filter"), "Variant Code" = field("Variant Filter"), "Posting Date" = field("Date Filter")));
            Editable = false;
            DecimalPlaces = 0 : 5;
        }
        field(73; "Positive Adjmt. (Qty.)"; Decimal)
        {
            Caption = 'Positive Adjmt. (Qty.)';
            FieldClass = FlowField;
            CalcFormula = sum("Item Ledger Entry"."Invoiced Quantity" where("Entry Type" = const("Positive Adjmt."), "Item No." = field("No."), "Location Code" = field("Location Filter"), "Variant Code" = field("Variant Filter"), "Posting Date" = field("Date Filter")));
            Editable = false;
            DecimalPlaces = 0 : 5;
        }
        field(74; "Negative Adjmt. (Qty.)"; Decimal)
        {
            Caption = 'Negative Adjmt. (Qty.)';
            FieldClass = FlowField;
            CalcFormula = - sum("Item Ledger Entry"."Invoiced Quantity" where("Entry Type" = const("Negative Adjmt."), "Item No." = field("No."), "Location Code" = field("Location Filter"), "Variant Code" = field("Variant Filter"), "Posting Date" = field("Date Filter")));
            Editable = false;
            DecimalPlaces = 0 : 5;
        }
        field(78; "Sales (LCY)"; Decimal)
        {
            Caption = 'Sales (LCY)';
            FieldClass = FlowField;
            CalcFormula = sum("Value Entry"."Sales Amount (Actual)" where("Item Ledger Entry Type" = const(Sale), "Item No." = field("No."), "Location Code" = field("Location Filter"), "Variant Code" = field("Variant Filter"), "Posting Date" = field("Date Filter")));
            Editable = false;
        }
        field(80; "Negative Adjmt. (LCY)"; Decimal)
        {
            Caption = 'Negative Adjmt. (LCY)';
            FieldClass = FlowField;
            CalcFormula = sum("Value Entry"."Cost Amount (Actual)" where("Item Ledger Entry Type" = const("Negative Adjmt."), "Item No." = field("No."), "Location Code" = field("Location Filter"), "Variant Code" = field("Variant Filter"), "Posting Date" = field("Date Filter")));
            Editable = false;
        }
        field(83; "COGS (LCY)"; Decimal)
        {
            Caption = 'COGS (LCY)';
            FieldClass = FlowField;
            CalcFormula = - sum("Value Entry"."Cost Amount (Actual)" where("Item Ledger Entry Type" = const(Sale), "Item No." = field("No."), "Location Code" = field("Location Filter"), "Variant Code" = field("Variant Filter"), "Posting Date" = field("Date Filter")));
            Editable = false;
        }
        field(85; "Qty. on Sales Order"; Decimal)
        {
            Caption = 'Qty. on Sales Order';
            FieldClass = FlowField;
            CalcFormula = sum("Sales Line"."Outstanding Qty. (Base)" where("Document Type" = const(Order), Type = const(Item), "No." = field("No."), "Location Code" = field("Location Filter"), "Variant Code" = field("Variant Filter"), "Shipment Date" = field("Date Filter")));
            Editable = false;
            DecimalPlaces = 0 : 5;
        }
        field(87; "Price Includes VAT"; Boolean)
        {
            Caption = 'Price Includes VAT';
        }
        field(90; "VAT Bus. Posting Gr. (Price)"; Code[20])
        {
            Caption = 'VAT Bus. Posting Gr. (Price)';
            TableRelation = "VAT Business Posting Group";
        }
        field(91; "Gen. Prod. Posting Group"; Code[20])
        {
            Caption = 'Gen. Prod. Posting Group';
            TableRelation = "Gen. Product Posting Group";
        }
        field(95; "Country/Region of Origin Code"; Code[10])
        {
            Caption = 'Country/Region of Origin Code';
            TableRelation = "Country/Region";
        }
        field(97; "No. Series"; Code[20])
        {
            Caption = 'No. Series';
            Editable = false;
            TableRelation = "No. Series";
        }
        field(99; "VAT Prod. Posting Group"; Code[20])
        {
            Caption = 'VAT Prod. Posting Group';
            TableRelation = "VAT Product Posting Group";
        }
        field(120; "Stockout Warning"; Option)
        {
            Caption = 'Stockout Warning';
            OptionMembers = Default, No, Yes;
            OptionCaption = 'Default,No,Yes';
        }
        field(121; "Prevent Negative Inventory"; Option)
        {
            Caption = 'Prevent Negative Inventory';
            OptionMembers = Default, No, Yes;
            OptionCaption = 'Default,No,Yes';
        }
        field(122; "Variant Mandatory if Exists"; Option)
        {
            Caption = 'Variant Mandatory if Exists';
            OptionMembers = Default, No, Yes;
            OptionCaption = 'Default,No,Yes';
        }
        field(1217; GTIN; Code[14])
        {
            Caption = 'GTIN';
        }
        field(5422; "Rounding Precision"; Decimal)
        {
            Caption = 'Rounding Precision';
            InitValue = 1;
        }
        field(5424; "Variant Filter"; Code[10])
        {
            Caption = 'Variant Filter';
            FieldClass = FlowFilter;
            TableRelation = "Item Variant"."Code";
        }
        field(5425; "Sales Unit of Measure"; Code[10])
        {
            Caption = 'Sales Unit of Measure';
            TableRelation = "Item Unit of Measure"."Code";
        }
        field(5426; "Purch. Unit of Measure"; Code[10])
        {
            Caption = 'Purch. Unit of Measure';
            TableRelation = "Item Unit of Measure"."Code";
        }
        field(5702; "Item Category Code"; Code[20])
        {
            Caption = 'Item Category Code';
            TableRelation = "Item Category";
        }
        field(6660; "Qty. on Sales Return"; Decimal)
        {
            Caption = 'Qty. on Sales Return';
            FieldClass = FlowField;
            CalcFormula = sum("Sales Line"."Outstanding Qty. (Base)" where("Document Type" = const("Return Order"), Type = const(Item), "No." = field("No."), "Location Code" = field("Location Filter"), "Variant Code" = field("Variant Filter"), "Shipment Date" = field("Date Filter")));
            Editable = false;
            DecimalPlaces = 0 : 5;
        }
        field(8003; "Sales Blocked"; Boolean)
        {
            Caption = 'Sales Blocked';
        }
        field(8004; "Purchasing Blocked"; Boolean)
        {
            Caption = 'Purchasing Blocked';
        }
    }

    keys
    {
        key(Key1; "No.")
        {
            Clustered = true;
        }
        key(Key2; "Search Description")
        {
        }
        key(Key3; "Inventory Posting Group")
        {
        }
        key(Key15; "Base Unit of Measure")
        {
        }
    }

    fieldgroups
    {
        fieldgroup(DropDown; "No.", Description, "Base Unit of Measure", "Unit Price", Inventory, Blocked, "Vendor Item No.", "No. 2", GTIN, "Shelf No.")
        {
        }
        fieldgroup(Brick; "No.", Description, Inventory, "Unit Price", "Base Unit of Measure", "Description 2")
        {
        }
    }
}
#endif
