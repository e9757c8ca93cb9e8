#if STAND_IN
namespace Microsoft.Inventory.Item;

using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Finance.VAT.Setup;
using Microsoft.Foundation.Address;
using Microsoft.Foundation.NoSeries;
using Microsoft.Foundation.UOM;
using Microsoft.Inventory.Item.Catalog;
using Microsoft.Inventory.Ledger;
using Microsoft.Inventory.Location;
using Microsoft.Inventory.Setup;
using Microsoft.Sales.Document;

/// <summary>The stand-in for Microsoft's table "Item".</summary>
table 27 Item
{
    Caption = 'Item';
    DataCaptionFields = "No.", Description;
    DataClassification = CustomerContent;
    DrillDownPageId = "Item List";

    fields
    {
        field(1; "No."; Code[20])
        {
            Caption = 'No.';

            trigger OnValidate()
            var
                InvtSetup: Record "Inventory Setup";
                NoSeries: Codeunit "No. Series";
            begin
                if Rec."No." = xRec."No." then
                    exit;
                InvtSetup.Get();
                NoSeries.TestManual(InvtSetup."Item Nos.");
                Rec."No. Series" := '';
            end;
        }
        field(2; "No. 2"; Code[20])
        {
            Caption = 'No. 2';
        }
        field(3; Description; Text[100])
        {
            Caption = 'Description';

            trigger OnValidate()
            begin
                if (Rec."Search Description" = UpperCase(xRec.Description)) or (Rec."Search Description" = '') then
                    Rec."Search Description" := CopyStr(Rec.Description, 1, MaxStrLen(Rec."Search Description"));
            end;
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

            trigger OnValidate()
            var
                ItemUnitOfMeasure: Record "Item Unit of Measure";
            begin
                if Rec."Base Unit of Measure" = xRec."Base Unit of Measure" then
                    exit;
                TestNoOpenEntriesExist(CopyStr(Rec.FieldCaption("Base Unit of Measure"), 1, 100));
                Rec."Sales Unit of Measure" := Rec."Base Unit of Measure";
                Rec."Purch. Unit of Measure" := Rec."Base Unit of Measure";
                if Rec."Base Unit of Measure" = '' then
                    exit;
                if ItemUnitOfMeasure.Get(Rec."No.", Rec."Base Unit of Measure") then begin
                    ItemUnitOfMeasure.TestField("Qty. per Unit of Measure", 1);
                    exit;
                end;
                ItemUnitOfMeasure.Init();
                ItemUnitOfMeasure."Item No." := Rec."No.";
                ItemUnitOfMeasure.Code := Rec."Base Unit of Measure";
                ItemUnitOfMeasure."Qty. per Unit of Measure" := 1;
                ItemUnitOfMeasure.Insert();
            end;
        }
        field(10; Type; Enum "Item Type")
        {
            Caption = 'Type';

            trigger OnValidate()
            begin
                if Rec.Type = xRec.Type then
                    exit;
                TestNoEntriesExist(CopyStr(Rec.FieldCaption(Type), 1, 100));
                if IsNonInventoriableType() then begin
                    Rec."Costing Method" := Rec."Costing Method"::FIFO;
                    Rec."Inventory Posting Group" := '';
                end;
            end;
        }
        field(11; "Inventory Posting Group"; Code[20])
        {
            Caption = 'Inventory Posting Group';
            TableRelation = "Inventory Posting Group";

            trigger OnValidate()
            begin
                if Rec."Inventory Posting Group" <> '' then
                    Rec.TestField(Type, Rec.Type::Inventory);
            end;
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

            trigger OnValidate()
            begin
                if Rec."Costing Method" = xRec."Costing Method" then
                    exit;
                if Rec."Costing Method" <> Rec."Costing Method"::FIFO then
                    Rec.FieldError("Costing Method", CostingMethodErr);
                TestNoEntriesExist(CopyStr(Rec.FieldCaption("Costing Method"), 1, 100));
            end;
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

            trigger OnValidate()
            var
                GenProdPostingGroup: Record "Gen. Product Posting Group";
            begin
                if Rec."Gen. Prod. Posting Group" = xRec."Gen. Prod. Posting Group" then
                    exit;
                if GenProdPostingGroup.Get(Rec."Gen. Prod. Posting Group") then
                    if GenProdPostingGroup."Auto Insert Default" then
                        Rec.Validate("VAT Prod. Posting Group", GenProdPostingGroup."Def. VAT Prod. Posting Group");
            end;
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
            TableRelation = "Item Unit of Measure".Code where("Item No." = field("No."));
        }
        field(5426; "Purch. Unit of Measure"; Code[10])
        {
            Caption = 'Purch. Unit of Measure';
            TableRelation = "Item Unit of Measure".Code where("Item No." = field("No."));
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

    trigger OnInsert()
    var
        InvtSetup: Record "Inventory Setup";
        NoSeries: Codeunit "No. Series";
    begin
        if Rec."No." = '' then begin
            InvtSetup.Get();
            InvtSetup.TestField("Item Nos.");
            Rec."No. Series" := InvtSetup."Item Nos.";
            Rec."No." := NoSeries.GetNextNo(Rec."No. Series");
            Rec."Costing Method" := InvtSetup."Default Costing Method";
        end;
        SetLastDateTimeModified();
    end;

    trigger OnModify()
    begin
        SetLastDateTimeModified();
    end;

    trigger OnDelete()
    var
        ItemReference: Record "Item Reference";
        ItemUnitOfMeasure: Record "Item Unit of Measure";
        ItemVariant: Record "Item Variant";
        SalesLine: Record "Sales Line";
    begin
        TestNoEntriesExist(CopyStr(Rec.TableCaption(), 1, 100));
        SalesLine.SetRange(Type, SalesLine.Type::Item);
        SalesLine.SetRange("No.", Rec."No.");
        if not SalesLine.IsEmpty() then
            Error(DocumentLinesErr, Rec."No.");
        ItemVariant.SetRange("Item No.", Rec."No.");
        ItemVariant.DeleteAll();
        ItemReference.SetRange("Item No.", Rec."No.");
        ItemReference.DeleteAll();
        ItemUnitOfMeasure.SetRange("Item No.", Rec."No.");
        ItemUnitOfMeasure.DeleteAll();
    end;

    trigger OnRename()
    begin
        SetLastDateTimeModified();
    end;

    var
        CostingMethodErr: Label 'other than FIFO is not part of the stand-in base application';
        DocumentLinesErr: Label 'You cannot delete item %1, because there are sales lines for it.', Comment = '%1 = item number';
        EntriesExistErr: Label 'You cannot change %1, because there are ledger entries for item %2.', Comment = '%1 = field caption, %2 = item number';
        OpenEntriesExistErr: Label 'You cannot change %1, because there are open ledger entries for item %2.', Comment = '%1 = field caption, %2 = item number';

    procedure TestNoEntriesExist(CurrentFieldName: Text[100])
    begin
        if ExistsItemLedgerEntry() then
            Error(EntriesExistErr, CurrentFieldName, Rec."No.");
    end;

    procedure TestNoOpenEntriesExist(CurrentFieldName: Text[100])
    var
        ItemLedgEntry: Record "Item Ledger Entry";
    begin
        if Rec."No." = '' then
            exit;
        ItemLedgEntry.SetRange("Item No.", Rec."No.");
        ItemLedgEntry.SetRange(Open, true);
        if not ItemLedgEntry.IsEmpty() then
            Error(OpenEntriesExistErr, CurrentFieldName, Rec."No.");
    end;

    procedure ExistsItemLedgerEntry(): Boolean
    var
        ItemLedgEntry: Record "Item Ledger Entry";
    begin
        if Rec."No." = '' then
            exit(false);
        ItemLedgEntry.SetRange("Item No.", Rec."No.");
        exit(not ItemLedgEntry.IsEmpty());
    end;

    procedure PreventNegativeInventory(): Boolean
    var
        InvtSetup: Record "Inventory Setup";
    begin
        case Rec."Prevent Negative Inventory" of
            Rec."Prevent Negative Inventory"::Yes:
                exit(true);
            Rec."Prevent Negative Inventory"::No:
                exit(false);
        end;
        InvtSetup.Get();
        exit(InvtSetup."Prevent Negative Inventory");
    end;

    procedure SetLastDateTimeModified()
    begin
        Rec."Last DateTime Modified" := CurrentDateTime();
        Rec."Last Date Modified" := DT2Date(Rec."Last DateTime Modified");
        Rec."Last Time Modified" := DT2Time(Rec."Last DateTime Modified");
    end;

    procedure IsServiceType(): Boolean
    begin
        exit(Rec.Type = Rec.Type::Service);
    end;

    procedure IsNonInventoriableType(): Boolean
    begin
        exit(Rec.Type in [Rec.Type::"Non-Inventory", Rec.Type::Service]);
    end;

    procedure IsInventoriableType(): Boolean
    begin
        exit(not IsNonInventoriableType());
    end;

    procedure IsVariantMandatory(IsTypeItem: Boolean; ItemNo: Code[20]): Boolean
    var
        Item: Record Item;
    begin
        if not IsTypeItem or (ItemNo = '') then
            exit(false);
        Item.Get(ItemNo);
        exit(Item.IsVariantMandatory());
    end;

    /// <summary>True if the item has variants and the item card, or the set-up behind it, says that one must be named.</summary>
    procedure IsVariantMandatory(): Boolean
    var
        InvtSetup: Record "Inventory Setup";
        ItemVariant: Record "Item Variant";
    begin
        if Rec."Variant Mandatory if Exists" = Rec."Variant Mandatory if Exists"::No then
            exit(false);
        if Rec."Variant Mandatory if Exists" = Rec."Variant Mandatory if Exists"::Default then begin
            InvtSetup.Get();
            if not InvtSetup."Variant Mandatory if Exists" then
                exit(false);
        end;
        ItemVariant.SetRange("Item No.", Rec."No.");
        ItemVariant.SetRange(Blocked, false);
        exit(not ItemVariant.IsEmpty());
    end;
}
#endif
