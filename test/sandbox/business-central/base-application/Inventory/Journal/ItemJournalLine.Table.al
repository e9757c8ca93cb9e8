#if STAND_IN
namespace Microsoft.Inventory.Journal;

using Microsoft.CRM.Team;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Foundation.Address;
using Microsoft.Foundation.AuditCodes;
using Microsoft.Foundation.Enums;
using Microsoft.Foundation.NoSeries;
using Microsoft.Foundation.Shipping;
using Microsoft.Inventory.Costing;
using Microsoft.Inventory.Item;
using Microsoft.Inventory.Ledger;
using Microsoft.Inventory.Location;
using Microsoft.Sales.Customer;
using Microsoft.Sales.Document;

/// <summary>The stand-in for Microsoft's table "Item Journal Line".</summary>
table 83 "Item Journal Line"
{
    Caption = 'Item Journal Line';
    DataClassification = CustomerContent;

    fields
    {
        field(1; "Journal Template Name"; Code[10])
        {
            Caption = 'Journal Template Name';
            TableRelation = "Item Journal Template";
        }
        field(2; "Line No."; Integer)
        {
            Caption = 'Line No.';
        }
        field(3; "Item No."; Code[20])
        {
            Caption = 'Item No.';
            TableRelation = Item;

            trigger OnValidate()
            var
                Item: Record Item;
            begin
                if Rec."Item No." = '' then
                    exit;
                Item.Get(Rec."Item No.");
                Item.TestField(Blocked, false);
                Rec.Description := Item.Description;
                Rec."Inventory Posting Group" := Item."Inventory Posting Group";
                Rec."Gen. Prod. Posting Group" := Item."Gen. Prod. Posting Group";
                Rec."Item Category Code" := Item."Item Category Code";
                Rec."Variant Code" := '';
                Rec.Validate("Unit of Measure Code", Item."Base Unit of Measure");
                Rec.Validate("Unit Amount", Item."Unit Cost");
            end;
        }
        field(4; "Posting Date"; Date)
        {
            Caption = 'Posting Date';

            trigger OnValidate()
            begin
                Rec.TestField("Posting Date");
                Rec.Validate("Document Date", Rec."Posting Date");
                Rec."VAT Reporting Date" := Rec."Posting Date";
            end;
        }
        field(5; "Entry Type"; Enum "Item Ledger Entry Type")
        {
            Caption = 'Entry Type';
        }
        field(6; "Source No."; Code[20])
        {
            Caption = 'Source No.';
            Editable = false;
            TableRelation = if ("Source Type" = const(Customer)) Customer
            else
            if ("Source Type" = const(Item)) Item;
        }
        field(7; "Document No."; Code[20])
        {
            Caption = 'Document No.';
        }
        field(8; Description; Text[100])
        {
            Caption = 'Description';
        }
        field(9; "Location Code"; Code[10])
        {
            Caption = 'Location Code';
            TableRelation = Location;
        }
        field(10; "Inventory Posting Group"; Code[20])
        {
            Caption = 'Inventory Posting Group';
            Editable = false;
            TableRelation = "Inventory Posting Group";
        }
        field(11; "Source Posting Group"; Code[20])
        {
            Caption = 'Source Posting Group';
            Editable = false;
            TableRelation = if ("Source Type" = const(Customer)) "Customer Posting Group";
        }
        field(13; Quantity; Decimal)
        {
            Caption = 'Quantity';
            DecimalPlaces = 0 : 5;

            trigger OnValidate()
            begin
                Rec."Quantity (Base)" := Round(Rec.Quantity * Rec."Qty. per Unit of Measure", 0.00001);
                Rec."Invoiced Quantity" := Rec.Quantity;
                Rec."Invoiced Qty. (Base)" := Rec."Quantity (Base)";
                UpdateAmount();
            end;
        }
        field(15; "Invoiced Quantity"; Decimal)
        {
            Caption = 'Invoiced Quantity';
            Editable = false;
            DecimalPlaces = 0 : 5;

            trigger OnValidate()
            begin
                Rec."Invoiced Qty. (Base)" := Round(Rec."Invoiced Quantity" * Rec."Qty. per Unit of Measure", 0.00001);
            end;
        }
        field(16; "Unit Amount"; Decimal)
        {
            Caption = 'Unit Amount';

            trigger OnValidate()
            begin
                UpdateAmount();
                if Rec."Entry Type" in [Rec."Entry Type"::Purchase, Rec."Entry Type"::"Positive Adjmt."] then
                    Rec."Unit Cost" := Rec."Unit Amount";
            end;
        }
        field(17; "Unit Cost"; Decimal)
        {
            Caption = 'Unit Cost';

            trigger OnValidate()
            begin
                if Rec."Entry Type" in [Rec."Entry Type"::Purchase, Rec."Entry Type"::"Positive Adjmt."] then
                    Rec.Validate("Unit Amount", Rec."Unit Cost");
            end;
        }
        field(18; Amount; Decimal)
        {
            Caption = 'Amount';

            trigger OnValidate()
            begin
                Rec.TestField(Quantity);
                Rec."Unit Amount" := Rec.Amount / Rec.Quantity;
                if Rec."Entry Type" in [Rec."Entry Type"::Purchase, Rec."Entry Type"::"Positive Adjmt."] then
                    Rec."Unit Cost" := Rec."Unit Amount";
            end;
        }
        field(22; "Discount Amount"; Decimal)
        {
            Caption = 'Discount Amount';
            Editable = false;
        }
        field(23; "Salespers./Purch. Code"; Code[20])
        {
            Caption = 'Salespers./Purch. Code';
            TableRelation = "Salesperson/Purchaser";
        }
        field(26; "Source Code"; Code[10])
        {
            Caption = 'Source Code';
            Editable = false;
            TableRelation = "Source Code";
        }
        field(29; "Applies-to Entry"; Integer)
        {
            Caption = 'Applies-to Entry';

            trigger OnValidate()
            var
                ItemLedgEntry: Record "Item Ledger Entry";
            begin
                if Rec."Applies-to Entry" = 0 then
                    exit;
                ItemLedgEntry.Get(Rec."Applies-to Entry");
                ItemLedgEntry.TestField("Item No.", Rec."Item No.");
                ItemLedgEntry.TestField(Positive, true);
                ItemLedgEntry.TestField(Open, true);
            end;
        }
        field(32; "Item Shpt. Entry No."; Integer)
        {
            Caption = 'Item Shpt. Entry No.';
            Editable = false;
        }
        field(37; "Indirect Cost %"; Decimal)
        {
            Caption = 'Indirect Cost %';
            DecimalPlaces = 0 : 5;
        }
        field(39; "Source Type"; Enum "Analysis Source Type")
        {
            Caption = 'Source Type';
            Editable = false;
        }
        field(40; "Shpt. Method Code"; Code[10])
        {
            Caption = 'Shpt. Method Code';
            TableRelation = "Shipment Method";
        }
        field(41; "Journal Batch Name"; Code[10])
        {
            Caption = 'Journal Batch Name';
            TableRelation = "Item Journal Batch".Name where("Journal Template Name" = field("Journal Template Name"));
        }
        field(42; "Reason Code"; Code[10])
        {
            Caption = 'Reason Code';
            TableRelation = "Reason Code";
        }
        field(49; "Country/Region Code"; Code[10])
        {
            Caption = 'Country/Region Code';
            TableRelation = "Country/Region";
        }
        field(57; "Gen. Bus. Posting Group"; Code[20])
        {
            Caption = 'Gen. Bus. Posting Group';
            TableRelation = "Gen. Business Posting Group";
        }
        field(58; "Gen. Prod. Posting Group"; Code[20])
        {
            Caption = 'Gen. Prod. Posting Group';
            TableRelation = "Gen. Product Posting Group";
        }
        field(60; "Document Date"; Date)
        {
            Caption = 'Document Date';
        }
        field(62; "External Document No."; Code[35])
        {
            Caption = 'External Document No.';
        }
        field(65; "Posting No. Series"; Code[20])
        {
            Caption = 'Posting No. Series';
            TableRelation = "No. Series";
        }
        field(79; "Document Type"; Enum "Item Ledger Document Type")
        {
            Caption = 'Document Type';
        }
        field(80; "Document Line No."; Integer)
        {
            Caption = 'Document Line No.';
        }
        field(86; "VAT Reporting Date"; Date)
        {
            Caption = 'VAT Reporting Date';
        }
        field(5402; "Variant Code"; Code[10])
        {
            Caption = 'Variant Code';
            TableRelation = "Item Variant".Code where("Item No." = field("Item No."));

            trigger OnValidate()
            var
                ItemVariant: Record "Item Variant";
            begin
                if Rec."Variant Code" = '' then
                    exit;
                ItemVariant.Get(Rec."Item No.", Rec."Variant Code");
                ItemVariant.TestField(Blocked, false);
                Rec.Description := ItemVariant.Description;
            end;
        }
        field(5404; "Qty. per Unit of Measure"; Decimal)
        {
            Caption = 'Qty. per Unit of Measure';
            Editable = false;
            InitValue = 1;
            DecimalPlaces = 0 : 5;
        }
        field(5407; "Unit of Measure Code"; Code[10])
        {
            Caption = 'Unit of Measure Code';
            TableRelation = "Item Unit of Measure".Code where("Item No." = field("Item No."));

            trigger OnValidate()
            var
                ItemUnitOfMeasure: Record "Item Unit of Measure";
            begin
                Rec."Qty. per Unit of Measure" := 1;
                if Rec."Unit of Measure Code" <> '' then begin
                    ItemUnitOfMeasure.Get(Rec."Item No.", Rec."Unit of Measure Code");
                    Rec."Qty. per Unit of Measure" := ItemUnitOfMeasure."Qty. per Unit of Measure";
                end;
                if Rec.Quantity <> 0 then
                    Rec.Validate(Quantity);
            end;
        }
        field(5413; "Quantity (Base)"; Decimal)
        {
            Caption = 'Quantity (Base)';
            DecimalPlaces = 0 : 5;
        }
        field(5415; "Invoiced Qty. (Base)"; Decimal)
        {
            Caption = 'Invoiced Qty. (Base)';
            Editable = false;
            DecimalPlaces = 0 : 5;
        }
        field(5704; "Item Category Code"; Code[20])
        {
            Caption = 'Item Category Code';
            TableRelation = "Item Category";
        }
        field(5725; "Item Reference No."; Code[50])
        {
            Caption = 'Item Reference No.';
        }
        field(5800; "Value Entry Type"; Enum "Cost Entry Type")
        {
            Caption = 'Value Entry Type';
        }
        field(5807; "Applies-from Entry"; Integer)
        {
            Caption = 'Applies-from Entry';
        }
        field(5808; "Invoice No."; Code[20])
        {
            Caption = 'Invoice No.';
        }
        field(5817; Correction; Boolean)
        {
            Caption = 'Correction';
        }
        field(5820; "Invoice-to Source No."; Code[20])
        {
            Caption = 'Invoice-to Source No.';
        }
        field(6600; "Return Reason Code"; Code[10])
        {
            Caption = 'Return Reason Code';
        }
    }

    keys
    {
        key(Key1; "Journal Template Name", "Journal Batch Name", "Line No.")
        {
            Clustered = true;
        }
    }

    fieldgroups
    {
        fieldgroup(Brick; "Item No.", Description, Quantity, "Document No.", "Document Date")
        {
        }
    }

    procedure UpdateAmount()
    begin
        Rec.Amount := Round(Rec.Quantity * Rec."Unit Amount");
    end;

    procedure EmptyLine(): Boolean
    begin
        exit((Rec.Quantity = 0) and (Rec."Invoiced Quantity" = 0) and (Rec."Item No." = ''));
    end;

    /// <summary>1 for what comes in to stock, -1 for what goes out.</summary>
    procedure Signed(Value: Decimal): Decimal
    begin
        case Rec."Entry Type" of
            Rec."Entry Type"::Purchase, Rec."Entry Type"::"Positive Adjmt.":
                exit(Value);
            Rec."Entry Type"::Sale, Rec."Entry Type"::"Negative Adjmt.":
                exit(-Value);
        end;
        Error(EntryTypeErr, Rec."Entry Type");
    end;

    procedure CopyDocumentFields(DocType: Enum "Item Ledger Document Type"; DocNo: Code[20]; ExtDocNo: Text[35]; SourceCode: Code[10]; NoSeriesCode: Code[20])
    begin
        Rec."Document Type" := DocType;
        Rec."Document No." := DocNo;
        Rec."External Document No." := CopyStr(ExtDocNo, 1, MaxStrLen(Rec."External Document No."));
        Rec."Source Code" := SourceCode;
        if NoSeriesCode <> '' then
            Rec."Posting No. Series" := NoSeriesCode;
    end;

    procedure CopyFromSalesHeader(SalesHeader: Record "Sales Header")
    begin
        Rec."Posting Date" := SalesHeader."Posting Date";
        Rec."VAT Reporting Date" := SalesHeader."VAT Reporting Date";
        Rec."Document Date" := SalesHeader."Document Date";
        Rec."Source Posting Group" := SalesHeader."Customer Posting Group";
        Rec."Salespers./Purch. Code" := SalesHeader."Salesperson Code";
        Rec."Reason Code" := SalesHeader."Reason Code";
        Rec."Country/Region Code" := SalesHeader."Ship-to Country/Region Code";
        Rec."Shpt. Method Code" := SalesHeader."Shipment Method Code";
    end;

    procedure CopyFromSalesLine(SalesLine: Record "Sales Line")
    begin
        Rec."Item No." := SalesLine."No.";
        Rec.Description := SalesLine.Description;
        Rec."Location Code" := SalesLine."Location Code";
        Rec."Variant Code" := SalesLine."Variant Code";
        Rec."Inventory Posting Group" := SalesLine."Posting Group";
        Rec."Gen. Bus. Posting Group" := SalesLine."Gen. Bus. Posting Group";
        Rec."Gen. Prod. Posting Group" := SalesLine."Gen. Prod. Posting Group";
        Rec."Applies-to Entry" := SalesLine."Appl.-to Item Entry";
        Rec."Applies-from Entry" := SalesLine."Appl.-from Item Entry";
        Rec."Item Category Code" := SalesLine."Item Category Code";
        Rec."Item Reference No." := SalesLine."Item Reference No.";
        Rec."Unit of Measure Code" := SalesLine."Unit of Measure Code";
        Rec."Qty. per Unit of Measure" := SalesLine."Qty. per Unit of Measure";
        Rec."Source Type" := Rec."Source Type"::Customer;
        Rec."Source No." := SalesLine."Sell-to Customer No.";
        Rec."Invoice-to Source No." := SalesLine."Bill-to Customer No.";
        Rec."Return Reason Code" := SalesLine."Return Reason Code";
        Rec."Document Line No." := SalesLine."Line No.";
        Rec."Unit Cost" := SalesLine."Unit Cost (LCY)";
    end;

    var
        EntryTypeErr: Label 'Item journal lines of type %1 are not part of the stand-in base application.', Comment = '%1 = entry type';
}
#endif
