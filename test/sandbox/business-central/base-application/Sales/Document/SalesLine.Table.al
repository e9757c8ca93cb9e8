#if STAND_IN
namespace Microsoft.Sales.Document;

using Microsoft.Finance.Currency;
using Microsoft.Finance.GeneralLedger.Account;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Finance.VAT.Calculation;
using Microsoft.Finance.VAT.Setup;
using Microsoft.Foundation.Enums;
using Microsoft.Foundation.Shipping;
using Microsoft.Foundation.UOM;
using Microsoft.Inventory.Item;
using Microsoft.Inventory.Item.Catalog;
using Microsoft.Inventory.Ledger;
using Microsoft.Inventory.Location;
using Microsoft.Sales.Customer;
using Microsoft.Sales.Setup;

/// <summary>The stand-in for Microsoft's table "Sales Line".</summary>
table 37 "Sales Line"
{
    Caption = 'Sales Line';
    DataClassification = CustomerContent;

    fields
    {
        field(1; "Document Type"; Enum "Sales Document Type")
        {
            Caption = 'Document Type';
        }
        field(2; "Sell-to Customer No."; Code[20])
        {
            Caption = 'Sell-to Customer No.';
            Editable = false;
            TableRelation = Customer;
        }
        field(3; "Document No."; Code[20])
        {
            Caption = 'Document No.';
            TableRelation = "Sales Header"."No." where("Document Type" = field("Document Type"));
        }
        field(4; "Line No."; Integer)
        {
            Caption = 'Line No.';
        }
        field(5; Type; Enum "Sales Line Type")
        {
            Caption = 'Type';

            trigger OnValidate()
            var
                TempSalesLine: Record "Sales Line" temporary;
            begin
                TestStatusOpen();
                TestNothingPosted();
                CheckTypeIsSupported();
                TempSalesLine := Rec;
                Rec.Init();
                Rec.SystemId := TempSalesLine.SystemId;
                Rec.Type := TempSalesLine.Type;
                Rec."System-Created Entry" := TempSalesLine."System-Created Entry";
                Rec."Currency Code" := TempSalesLine."Currency Code";
            end;
        }
        field(6; "No."; Code[20])
        {
            Caption = 'No.';
            TableRelation = if (Type = const("G/L Account")) "G/L Account"
            else
            if (Type = const(Item)) Item;
            ValidateTableRelation = false;

            trigger OnValidate()
            var
                TempSalesLine: Record "Sales Line" temporary;
            begin
                TestStatusOpen();
                TestNothingPosted();
                CheckTypeIsSupported();
                TempSalesLine := Rec;
                Rec.Init();
                Rec.SystemId := TempSalesLine.SystemId;
                Rec.Type := TempSalesLine.Type;
                Rec."No." := TempSalesLine."No.";
                Rec."System-Created Entry" := TempSalesLine."System-Created Entry";
                if Rec."No." = '' then
                    exit;
                if HasTypeToFillMandatoryFields() then
                    Rec.Quantity := TempSalesLine.Quantity;
                LoadSalesHeader();
                InitHeaderDefaults(GlobalSalesHeader);
                case Rec.Type of
                    Rec.Type::" ":
                        Error(StandardTextErr);
                    Rec.Type::"G/L Account":
                        CopyFromGLAccount(TempSalesLine);
                    Rec.Type::Item:
                        CopyFromItem();
                end;
                OnAfterAssignFieldsForNo(Rec, xRec, GlobalSalesHeader);
                if Rec.Quantity <> 0 then begin
                    InitOutstanding();
                    if IsCreditDocType() then
                        InitQtyToReceive()
                    else
                        InitQtyToShip();
                end;
                Rec.Validate("VAT Prod. Posting Group");
                Rec.Validate("Unit of Measure Code");
                UpdateUnitPrice(Rec.FieldNo("No."));
            end;
        }
        field(7; "Location Code"; Code[10])
        {
            Caption = 'Location Code';
            TableRelation = Location where("Use As In-Transit" = const(false));

            trigger OnValidate()
            begin
                TestStatusOpen();
                TestNothingPosted();
                if Rec."Location Code" <> '' then
                    if IsNonInventoriableItem() then
                        Rec.FieldError("Location Code", NotForNonInventoryErr);
                if Rec.Type = Rec.Type::Item then
                    GetUnitCost();
            end;
        }
        field(8; "Posting Group"; Code[20])
        {
            Caption = 'Posting Group';
            Editable = false;
            TableRelation = if (Type = const(Item)) "Inventory Posting Group";
        }
        field(10; "Shipment Date"; Date)
        {
            Caption = 'Shipment Date';

            trigger OnValidate()
            begin
                Rec.TestStatusOpen();
            end;
        }
        field(11; Description; Text[100])
        {
            Caption = 'Description';
        }
        field(12; "Description 2"; Text[50])
        {
            Caption = 'Description 2';
        }
        field(13; "Unit of Measure"; Text[50])
        {
            Caption = 'Unit of Measure';
            TableRelation = "Unit of Measure".Description;
            ValidateTableRelation = false;
        }
        field(15; Quantity; Decimal)
        {
            Caption = 'Quantity';
            DecimalPlaces = 0 : 5;

            trigger OnValidate()
            begin
                TestStatusOpen();
                if (Rec.Type = Rec.Type::" ") and (Rec.Quantity <> 0) then
                    Rec.FieldError(Quantity, NeedsTypeErr);
                CheckQuantityAgainstPosted();
                Rec."Quantity (Base)" := CalcBaseQty(Rec.Quantity, Rec.FieldCaption(Quantity), Rec.FieldCaption("Quantity (Base)"));
                if (xRec.Quantity <> Rec.Quantity) or (xRec."Quantity (Base)" <> Rec."Quantity (Base)") then begin
                    InitOutstanding();
                    if IsCreditDocType() then
                        InitQtyToReceive()
                    else
                        InitQtyToShip();
                end;
                Rec.Validate("Line Discount %");
            end;
        }
        field(16; "Outstanding Quantity"; Decimal)
        {
            Caption = 'Outstanding Quantity';
            Editable = false;
            DecimalPlaces = 0 : 5;
        }
        field(17; "Qty. to Invoice"; Decimal)
        {
            Caption = 'Qty. to Invoice';
            DecimalPlaces = 0 : 5;

            trigger OnValidate()
            begin
                if Rec."Qty. to Invoice" = MaxQtyToInvoice() then
                    InitQtyToInvoice()
                else
                    Rec."Qty. to Invoice (Base)" := CalcBaseQty(Rec."Qty. to Invoice", Rec.FieldCaption("Qty. to Invoice"), Rec.FieldCaption("Qty. to Invoice (Base)"));
                if (Rec."Qty. to Invoice" * Rec.Quantity < 0) or (Abs(Rec."Qty. to Invoice") > Abs(MaxQtyToInvoice())) then
                    Error(MaxToInvoiceErr, MaxQtyToInvoice());
                Rec."VAT Difference" := 0;
                CalcInvDiscToInvoice();
            end;
        }
        field(18; "Qty. to Ship"; Decimal)
        {
            Caption = 'Qty. to Ship';
            DecimalPlaces = 0 : 5;

            trigger OnValidate()
            begin
                if (Rec."Qty. to Ship" * Rec.Quantity < 0) or (Abs(Rec."Qty. to Ship") > Abs(Rec."Outstanding Quantity")) then
                    Error(MaxToShipErr, Rec."Outstanding Quantity");
                if Rec."Qty. to Ship" = Rec."Outstanding Quantity" then
                    SetQtyToShip(Rec."Outstanding Quantity")
                else
                    SetQtyToShip(Rec."Qty. to Ship");
            end;
        }
        field(22; "Unit Price"; Decimal)
        {
            Caption = 'Unit Price';

            trigger OnValidate()
            begin
                TestStatusOpen();
                Rec.Validate("Line Discount %");
            end;
        }
        field(23; "Unit Cost (LCY)"; Decimal)
        {
            Caption = 'Unit Cost (LCY)';

            trigger OnValidate()
            begin
                LoadSalesHeader();
                Rec."Unit Cost" := Rec."Unit Cost (LCY)";
                if Rec."Currency Code" <> '' then
                    Rec."Unit Cost" := Round(
                        CurrExchRate.ExchangeAmtLCYToFCY(
                            GetDateForCalculations(), Rec."Currency Code", Rec."Unit Cost (LCY)", GlobalSalesHeader."Currency Factor"),
                        Currency."Unit-Amount Rounding Precision");
            end;
        }
        field(25; "VAT %"; Decimal)
        {
            Caption = 'VAT %';
            Editable = false;
            DecimalPlaces = 0 : 5;
        }
        field(27; "Line Discount %"; Decimal)
        {
            Caption = 'Line Discount %';
            DecimalPlaces = 0 : 5;

            trigger OnValidate()
            begin
                ValidateLineDiscountPercent(true);
            end;
        }
        field(28; "Line Discount Amount"; Decimal)
        {
            Caption = 'Line Discount Amount';

            trigger OnValidate()
            begin
                LoadSalesHeader();
                Rec."Line Discount Amount" := Round(Rec."Line Discount Amount", Currency."Amount Rounding Precision");
                TestStatusOpen();
                Rec.TestField(Quantity);
                if xRec."Line Discount Amount" <> Rec."Line Discount Amount" then
                    UpdateLineDiscountPercent();
                Rec."Line Discount Calculation" := Rec."Line Discount Calculation"::Amount;
                Rec."Inv. Discount Amount" := 0;
                UpdateAmounts();
            end;
        }
        field(29; Amount; Decimal)
        {
            Caption = 'Amount';
            Editable = false;
        }
        field(30; "Amount Including VAT"; Decimal)
        {
            Caption = 'Amount Including VAT';
            Editable = false;
        }
        field(32; "Allow Invoice Disc."; Boolean)
        {
            Caption = 'Allow Invoice Disc.';
            InitValue = true;

            trigger OnValidate()
            begin
                TestStatusOpen();
                if Rec."Allow Invoice Disc." then
                    exit;
                Rec."Inv. Discount Amount" := 0;
                Rec."Inv. Disc. Amount to Invoice" := 0;
                UpdateAmounts();
            end;
        }
        field(34; "Gross Weight"; Decimal)
        {
            Caption = 'Gross Weight';
            DecimalPlaces = 0 : 5;
        }
        field(35; "Net Weight"; Decimal)
        {
            Caption = 'Net Weight';
            DecimalPlaces = 0 : 5;
        }
        field(38; "Appl.-to Item Entry"; Integer)
        {
            Caption = 'Appl.-to Item Entry';
        }
        field(57; "Outstanding Amount"; Decimal)
        {
            Caption = 'Outstanding Amount';
            Editable = false;

            trigger OnValidate()
            begin
                Rec."Outstanding Amount (LCY)" := ToLCY(Rec."Outstanding Amount");
            end;
        }
        field(58; "Qty. Shipped Not Invoiced"; Decimal)
        {
            Caption = 'Qty. Shipped Not Invoiced';
            Editable = false;
            DecimalPlaces = 0 : 5;
        }
        field(59; "Shipped Not Invoiced"; Decimal)
        {
            Caption = 'Shipped Not Invoiced';
            Editable = false;

            trigger OnValidate()
            begin
                Rec."Shipped Not Invoiced (LCY)" := ToLCY(Rec."Shipped Not Invoiced");
                Rec."Shipped Not Inv. (LCY) No VAT" := 0;
                if Rec.Quantity <> 0 then
                    Rec."Shipped Not Inv. (LCY) No VAT" := ToLCY(Round(
                        Rec.Amount * Rec."Qty. Shipped Not Invoiced" / Rec.Quantity, Currency."Amount Rounding Precision"));
            end;
        }
        field(60; "Quantity Shipped"; Decimal)
        {
            Caption = 'Quantity Shipped';
            Editable = false;
            DecimalPlaces = 0 : 5;
        }
        field(61; "Quantity Invoiced"; Decimal)
        {
            Caption = 'Quantity Invoiced';
            Editable = false;
            DecimalPlaces = 0 : 5;
        }
        field(63; "Shipment No."; Code[20])
        {
            Caption = 'Shipment No.';
            Editable = false;
        }
        field(64; "Shipment Line No."; Integer)
        {
            Caption = 'Shipment Line No.';
            Editable = false;
        }
        field(68; "Bill-to Customer No."; Code[20])
        {
            Caption = 'Bill-to Customer No.';
            Editable = false;
            TableRelation = Customer;
        }
        field(69; "Inv. Discount Amount"; Decimal)
        {
            Caption = 'Inv. Discount Amount';
            Editable = false;
        }
        field(74; "Gen. Bus. Posting Group"; Code[20])
        {
            Caption = 'Gen. Bus. Posting Group';
            TableRelation = "Gen. Business Posting Group";

            trigger OnValidate()
            begin
                TestStatusOpen();
            end;
        }
        field(75; "Gen. Prod. Posting Group"; Code[20])
        {
            Caption = 'Gen. Prod. Posting Group';
            TableRelation = "Gen. Product Posting Group";

            trigger OnValidate()
            var
                GenProdPostingGroup: Record "Gen. Product Posting Group";
            begin
                TestStatusOpen();
                if xRec."Gen. Prod. Posting Group" = Rec."Gen. Prod. Posting Group" then
                    exit;
                if GenProdPostingGroup.Get(Rec."Gen. Prod. Posting Group") then
                    if GenProdPostingGroup."Auto Insert Default" then
                        Rec.Validate("VAT Prod. Posting Group", GenProdPostingGroup."Def. VAT Prod. Posting Group");
            end;
        }
        field(77; "VAT Calculation Type"; Enum "Tax Calculation Type")
        {
            Caption = 'VAT Calculation Type';
            Editable = false;
        }
        field(80; "Attached to Line No."; Integer)
        {
            Caption = 'Attached to Line No.';
            Editable = false;
            TableRelation = "Sales Line"."Line No.";
        }
        field(88; "VAT Clause Code"; Code[20])
        {
            Caption = 'VAT Clause Code';
        }
        field(89; "VAT Bus. Posting Group"; Code[20])
        {
            Caption = 'VAT Bus. Posting Group';
            TableRelation = "VAT Business Posting Group";

            trigger OnValidate()
            begin
                Rec.Validate("VAT Prod. Posting Group");
            end;
        }
        field(90; "VAT Prod. Posting Group"; Code[20])
        {
            Caption = 'VAT Prod. Posting Group';
            TableRelation = "VAT Product Posting Group";

            trigger OnValidate()
            var
                VATPostingSetup: Record "VAT Posting Setup";
            begin
                TestStatusOpen();
                VATPostingSetup.Get(Rec."VAT Bus. Posting Group", Rec."VAT Prod. Posting Group");
                CopyFromVATPostingSetup(VATPostingSetup);
                if GlobalSalesHeader."Prices Including VAT" and (Rec.Type = Rec.Type::Item) then
                    Rec.Validate("Unit Price", Round(
                        Rec."Unit Price" * (100 + Rec."VAT %") / (100 + xRec."VAT %"), Currency."Unit-Amount Rounding Precision"));
                UpdateAmounts();
            end;
        }
        field(91; "Currency Code"; Code[10])
        {
            Caption = 'Currency Code';
            Editable = false;
            TableRelation = Currency;
        }
        field(92; "Outstanding Amount (LCY)"; Decimal)
        {
            Caption = 'Outstanding Amount (LCY)';
            Editable = false;
        }
        field(93; "Shipped Not Invoiced (LCY)"; Decimal)
        {
            Caption = 'Shipped Not Invoiced (LCY)';
            Editable = false;
        }
        field(94; "Shipped Not Inv. (LCY) No VAT"; Decimal)
        {
            Caption = 'Shipped Not Inv. (LCY) No VAT';
            Editable = false;
        }
        field(99; "VAT Base Amount"; Decimal)
        {
            Caption = 'VAT Base Amount';
            Editable = false;
        }
        field(100; "Unit Cost"; Decimal)
        {
            Caption = 'Unit Cost';
            Editable = false;

            trigger OnValidate()
            begin
                LoadSalesHeader();
                Rec."Unit Cost (LCY)" := Rec."Unit Cost";
                if Rec."Currency Code" <> '' then
                    Rec."Unit Cost (LCY)" := CurrExchRate.ExchangeAmtFCYToLCY(
                        GetDateForCalculations(), Rec."Currency Code", Rec."Unit Cost", GlobalSalesHeader."Currency Factor");
            end;
        }
        field(101; "System-Created Entry"; Boolean)
        {
            Caption = 'System-Created Entry';
            Editable = false;
        }
        field(103; "Line Amount"; Decimal)
        {
            Caption = 'Line Amount';

            trigger OnValidate()
            var
                MaxLineAmount: Decimal;
            begin
                Rec.TestField(Type);
                Rec.TestField(Quantity);
                LoadSalesHeader();
                Rec."Line Amount" := Round(Rec."Line Amount", Currency."Amount Rounding Precision");
                MaxLineAmount := Round(Rec.Quantity * Rec."Unit Price", Currency."Amount Rounding Precision");
                if Abs(Rec."Line Amount") > Abs(MaxLineAmount) then
                    Error(LineAmountErr, Rec.FieldCaption("Line Amount"), MaxLineAmount);
                Rec.Validate("Line Discount Amount", MaxLineAmount - Rec."Line Amount");
            end;
        }
        field(104; "VAT Difference"; Decimal)
        {
            Caption = 'VAT Difference';
            Editable = false;
        }
        field(105; "Inv. Disc. Amount to Invoice"; Decimal)
        {
            Caption = 'Inv. Disc. Amount to Invoice';
            Editable = false;
        }
        field(106; "VAT Identifier"; Code[20])
        {
            Caption = 'VAT Identifier';
            Editable = false;
        }
        field(109; "Prepayment %"; Decimal)
        {
            Caption = 'Prepayment %';
            DecimalPlaces = 0 : 5;
            MinValue = 0;
            MaxValue = 100;

            trigger OnValidate()
            begin
                TestStatusOpen();
            end;
        }
        field(180; "Line Discount Calculation"; Option)
        {
            Caption = 'Line Discount Calculation';
            OptionMembers = None, "%", Amount;
            OptionCaption = 'None,%,Amount';
        }
        field(1300; "Posting Date"; Date)
        {
            Caption = 'Posting Date';
            FieldClass = FlowField;
            CalcFormula = lookup("Sales Header"."Posting Date" where("Document Type" = field("Document Type"), "No." = field("Document No.")));
            Editable = false;
        }
        field(5402; "Variant Code"; Code[10])
        {
            Caption = 'Variant Code';
            TableRelation = if (Type = const(Item)) "Item Variant".Code where("Item No." = field("No."));

            trigger OnValidate()
            var
                ItemVariant: Record "Item Variant";
            begin
                TestStatusOpen();
                TestNothingPosted();
                if Rec."Variant Code" = '' then begin
                    if Rec.Type = Rec.Type::Item then begin
                        GetItem(GlobalItem);
                        Rec.Description := GlobalItem.Description;
                        Rec."Description 2" := GlobalItem."Description 2";
                    end;
                    exit;
                end;
                Rec.TestField(Type, Rec.Type::Item);
                ItemVariant.Get(Rec."No.", Rec."Variant Code");
                ItemVariant.TestField(Blocked, false);
                if ItemVariant."Sales Blocked" and not IsCreditDocType() then
                    Error(SalesBlockedErr, ItemVariant.TableCaption(), ItemVariant."Item No." + ' ' + ItemVariant.Code, ItemVariant.FieldCaption("Sales Blocked"));
                Rec.Description := ItemVariant.Description;
                Rec."Description 2" := ItemVariant."Description 2";
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
            TableRelation = if (Type = const(Item)) "Item Unit of Measure".Code where("Item No." = field("No."))
            else
            "Unit of Measure";

            trigger OnValidate()
            var
                ItemUnitOfMeasure: Record "Item Unit of Measure";
                UnitOfMeasure: Record "Unit of Measure";
            begin
                TestStatusOpen();
                TestNothingPosted();
                Rec."Unit of Measure" := '';
                if Rec."Unit of Measure Code" <> '' then begin
                    UnitOfMeasure.Get(Rec."Unit of Measure Code");
                    Rec."Unit of Measure" := UnitOfMeasure.Description;
                end;
                Rec."Qty. per Unit of Measure" := 1;
                if Rec.Type = Rec.Type::Item then begin
                    if Rec."Unit of Measure Code" <> '' then begin
                        ItemUnitOfMeasure.Get(Rec."No.", Rec."Unit of Measure Code");
                        ItemUnitOfMeasure.TestField("Qty. per Unit of Measure");
                        Rec."Qty. per Unit of Measure" := ItemUnitOfMeasure."Qty. per Unit of Measure";
                    end;
                    GetUnitCost();
                    if Rec."Unit of Measure Code" <> xRec."Unit of Measure Code" then
                        UpdateUnitPrice(Rec.FieldNo("Unit of Measure Code"));
                end;
                Rec.Validate(Quantity);
            end;
        }
        field(5415; "Quantity (Base)"; Decimal)
        {
            Caption = 'Quantity (Base)';
            DecimalPlaces = 0 : 5;
        }
        field(5416; "Outstanding Qty. (Base)"; Decimal)
        {
            Caption = 'Outstanding Qty. (Base)';
            Editable = false;
            DecimalPlaces = 0 : 5;
        }
        field(5417; "Qty. to Invoice (Base)"; Decimal)
        {
            Caption = 'Qty. to Invoice (Base)';
            DecimalPlaces = 0 : 5;
        }
        field(5418; "Qty. to Ship (Base)"; Decimal)
        {
            Caption = 'Qty. to Ship (Base)';
            DecimalPlaces = 0 : 5;
        }
        field(5458; "Qty. Shipped Not Invd. (Base)"; Decimal)
        {
            Caption = 'Qty. Shipped Not Invd. (Base)';
            Editable = false;
            DecimalPlaces = 0 : 5;
        }
        field(5460; "Qty. Shipped (Base)"; Decimal)
        {
            Caption = 'Qty. Shipped (Base)';
            Editable = false;
            DecimalPlaces = 0 : 5;
        }
        field(5461; "Qty. Invoiced (Base)"; Decimal)
        {
            Caption = 'Qty. Invoiced (Base)';
            Editable = false;
            DecimalPlaces = 0 : 5;
        }
        field(5709; "Item Category Code"; Code[20])
        {
            Caption = 'Item Category Code';
            TableRelation = "Item Category";
        }
        field(5725; "Item Reference No."; Code[50])
        {
            Caption = 'Item Reference No.';
        }
        field(5726; "Item Reference Unit of Measure"; Code[10])
        {
            Caption = 'Item Reference Unit of Measure';
            TableRelation = if (Type = const(Item)) "Item Unit of Measure".Code where("Item No." = field("No."));
        }
        field(5727; "Item Reference Type"; Enum "Item Reference Type")
        {
            Caption = 'Item Reference Type';
        }
        field(5728; "Item Reference Type No."; Code[30])
        {
            Caption = 'Item Reference Type No.';
        }
        field(5752; "Completely Shipped"; Boolean)
        {
            Caption = 'Completely Shipped';
            Editable = false;
        }
        field(5790; "Requested Delivery Date"; Date)
        {
            Caption = 'Requested Delivery Date';
        }
        field(5791; "Promised Delivery Date"; Date)
        {
            Caption = 'Promised Delivery Date';
        }
        field(5794; "Planned Delivery Date"; Date)
        {
            Caption = 'Planned Delivery Date';
        }
        field(5795; "Planned Shipment Date"; Date)
        {
            Caption = 'Planned Shipment Date';
        }
        field(5796; "Shipping Agent Code"; Code[10])
        {
            Caption = 'Shipping Agent Code';
            TableRelation = "Shipping Agent";
        }
        field(5797; "Shipping Agent Service Code"; Code[10])
        {
            Caption = 'Shipping Agent Service Code';
        }
        field(5803; "Return Qty. to Receive"; Decimal)
        {
            Caption = 'Return Qty. to Receive';
            DecimalPlaces = 0 : 5;

            trigger OnValidate()
            begin
                if (Rec."Return Qty. to Receive" * Rec.Quantity < 0) or (Abs(Rec."Return Qty. to Receive") > Abs(Rec."Outstanding Quantity")) then
                    Error(MaxToReceiveErr, Rec."Outstanding Quantity");
                Rec."Return Qty. to Receive (Base)" := CalcBaseQty(
                    Rec."Return Qty. to Receive", Rec.FieldCaption("Return Qty. to Receive"), Rec.FieldCaption("Return Qty. to Receive (Base)"));
                InitQtyToInvoice();
            end;
        }
        field(5804; "Return Qty. to Receive (Base)"; Decimal)
        {
            Caption = 'Return Qty. to Receive (Base)';
            DecimalPlaces = 0 : 5;
        }
        field(5805; "Return Qty. Rcd. Not Invd."; Decimal)
        {
            Caption = 'Return Qty. Rcd. Not Invd.';
            Editable = false;
            DecimalPlaces = 0 : 5;
        }
        field(5806; "Ret. Qty. Rcd. Not Invd.(Base)"; Decimal)
        {
            Caption = 'Ret. Qty. Rcd. Not Invd.(Base)';
            Editable = false;
            DecimalPlaces = 0 : 5;
        }
        field(5807; "Return Rcd. Not Invd."; Decimal)
        {
            Caption = 'Return Rcd. Not Invd.';
            Editable = false;
        }
        field(5808; "Return Rcd. Not Invd. (LCY)"; Decimal)
        {
            Caption = 'Return Rcd. Not Invd. (LCY)';
            Editable = false;
        }
        field(5809; "Return Qty. Received"; Decimal)
        {
            Caption = 'Return Qty. Received';
            Editable = false;
            DecimalPlaces = 0 : 5;
        }
        field(5810; "Return Qty. Received (Base)"; Decimal)
        {
            Caption = 'Return Qty. Received (Base)';
            Editable = false;
            DecimalPlaces = 0 : 5;
        }
        field(5811; "Appl.-from Item Entry"; Integer)
        {
            Caption = 'Appl.-from Item Entry';

            trigger OnValidate()
            var
                ItemLedgEntry: Record "Item Ledger Entry";
            begin
                if Rec."Appl.-from Item Entry" = 0 then
                    exit;
                Rec.TestField(Type, Rec.Type::Item);
                if not IsCreditDocType() then
                    Rec.FieldError("Appl.-from Item Entry", OnlyForReturnsErr);
                ItemLedgEntry.Get(Rec."Appl.-from Item Entry");
                ItemLedgEntry.TestField("Item No.", Rec."No.");
                ItemLedgEntry.TestField(Positive, false);
                if Rec.Quantity > 0 then
                    if Abs(Rec."Quantity (Base)") > ItemLedgEntry."Shipped Qty. Not Returned" * -1 then
                        Error(NotReturnedErr, -ItemLedgEntry."Shipped Qty. Not Returned", ItemLedgEntry."Entry No.");
            end;
        }
        field(6600; "Return Receipt No."; Code[20])
        {
            Caption = 'Return Receipt No.';
            Editable = false;
        }
        field(6601; "Return Receipt Line No."; Integer)
        {
            Caption = 'Return Receipt Line No.';
            Editable = false;
        }
        field(6608; "Return Reason Code"; Code[10])
        {
            Caption = 'Return Reason Code';
        }
        field(7001; "Allow Line Disc."; Boolean)
        {
            Caption = 'Allow Line Disc.';
            InitValue = true;
        }
        field(7012; "Sell-to Customer Name"; Text[100])
        {
            Caption = 'Sell-to Customer Name';
            FieldClass = FlowField;
            CalcFormula = lookup(Customer.Name where("No." = field("Sell-to Customer No.")));
            Editable = false;
        }
    }

    keys
    {
        key(Key1; "Document Type", "Document No.", "Line No.")
        {
            Clustered = true;
        }
    }

    fieldgroups
    {
        fieldgroup(DropDown; "No.", Description, "Line Amount", Quantity, "Unit of Measure Code")
        {
        }
        fieldgroup(Brick; "No.", Description, "Line Amount", Quantity, "Unit of Measure Code")
        {
        }
    }

    trigger OnInsert()
    begin
        TestStatusOpen();
    end;

    trigger OnModify()
    begin
        if (Rec.Type <> Rec.Type::" ") and (Rec.Type <> xRec.Type) then
            CheckTypeIsSupported();
    end;

    trigger OnDelete()
    begin
        TestStatusOpen();
        if Rec.Quantity <> Rec."Quantity Invoiced" then begin
            Rec.TestField("Qty. Shipped Not Invoiced", 0);
            Rec.TestField("Return Qty. Rcd. Not Invd.", 0);
        end;
    end;

    trigger OnRename()
    begin
        Error(RenameErr, Rec.TableCaption());
    end;

    var
        CurrExchRate: Record "Currency Exchange Rate";
        Currency: Record Currency;
        GlobalItem: Record Item;
        GlobalSalesHeader: Record "Sales Header";
        LineAmountErr: Label '%1 cannot be more than %2.', Comment = '%1 = field caption, %2 = amount';
        MaxToInvoiceErr: Label 'You cannot invoice more than %1 units.', Comment = '%1 = quantity';
        MaxToReceiveErr: Label 'You cannot return more than %1 units.', Comment = '%1 = quantity';
        MaxToShipErr: Label 'You cannot ship more than %1 units.', Comment = '%1 = quantity';
        NeedsTypeErr: Label 'needs a line type';
        NotForNonInventoryErr: Label 'cannot be used for items that are not kept in stock';
        NotReturnedErr: Label 'Only %1 units of item ledger entry %2 have not been returned yet.', Comment = '%1 = quantity, %2 = entry number';
        OnlyForReturnsErr: Label 'is only for credit memos and return orders';
        PostedQtyErr: Label 'must not be less than %1 %2', Comment = '%1 = field caption, %2 = quantity';
        RenameErr: Label 'You cannot rename a %1.', Comment = '%1 = table caption';
        SalesBlockedErr: Label 'You cannot sell %1 %2, because %3 is set on its card.', Comment = '%1 = Item or Item Variant, %2 = its number, %3 = field caption';
        StandardTextErr: Label 'Standard texts are not part of the stand-in base application. Leave No. blank on a comment line.';
        TypeNotSupportedErr: Label 'Sales lines of type %1 are not part of the stand-in base application.', Comment = '%1 = line type';
        VATCalculationErr: Label '%1 %2 is not part of the stand-in base application.', Comment = '%1 = VAT Calculation Type, %2 = its value';

    protected var
        HideValidationDialog: Boolean;
        StatusCheckSuspended: Boolean;

    /// <summary>Derives what is still to be shipped and what is shipped and not invoiced from the posted quantities.</summary>
    procedure InitOutstanding()
    begin
        if IsCreditDocType() then begin
            Rec."Outstanding Quantity" := Rec.Quantity - Rec."Return Qty. Received";
            Rec."Outstanding Qty. (Base)" := Rec."Quantity (Base)" - Rec."Return Qty. Received (Base)";
            Rec."Return Qty. Rcd. Not Invd." := Rec."Return Qty. Received" - Rec."Quantity Invoiced";
            Rec."Ret. Qty. Rcd. Not Invd.(Base)" := Rec."Return Qty. Received (Base)" - Rec."Qty. Invoiced (Base)";
        end else begin
            Rec."Outstanding Quantity" := Rec.Quantity - Rec."Quantity Shipped";
            Rec."Outstanding Qty. (Base)" := Rec."Quantity (Base)" - Rec."Qty. Shipped (Base)";
            Rec."Qty. Shipped Not Invoiced" := Rec."Quantity Shipped" - Rec."Quantity Invoiced";
            Rec."Qty. Shipped Not Invd. (Base)" := Rec."Qty. Shipped (Base)" - Rec."Qty. Invoiced (Base)";
        end;
        Rec."Completely Shipped" := (Rec.Quantity <> 0) and (Rec."Outstanding Quantity" = 0);
        InitOutstandingAmount();
        OnAfterInitOutstanding(Rec);
    end;

    procedure InitOutstandingAmount()
    begin
        if Rec.Quantity = 0 then begin
            Rec.Validate("Outstanding Amount", 0);
            Rec.Validate("Shipped Not Invoiced", 0);
            exit;
        end;
        LoadSalesHeader();
        Rec.Validate("Outstanding Amount", Round(
            Rec."Amount Including VAT" * Rec."Outstanding Quantity" / Rec.Quantity, Currency."Amount Rounding Precision"));
        Rec.Validate("Shipped Not Invoiced", Round(
            Rec."Amount Including VAT" * Rec."Qty. Shipped Not Invoiced" / Rec.Quantity, Currency."Amount Rounding Precision"));
    end;

    procedure InitQtyToShip()
    var
        SalesSetup: Record "Sales & Receivables Setup";
    begin
        SalesSetup.Get();
        if (SalesSetup."Default Quantity to Ship" = SalesSetup."Default Quantity to Ship"::Remainder) or
           (Rec."Document Type" = Rec."Document Type"::Invoice)
        then
            SetQtyToShip(Rec."Outstanding Quantity")
        else
            SetQtyToShip(0);
    end;

    procedure InitQtyToReceive()
    begin
        Rec."Return Qty. to Receive" := Rec."Outstanding Quantity";
        Rec."Return Qty. to Receive (Base)" := Rec."Outstanding Qty. (Base)";
        InitQtyToInvoice();
    end;

    procedure InitQtyToInvoice()
    begin
        Rec."Qty. to Invoice" := MaxQtyToInvoice();
        Rec."Qty. to Invoice (Base)" := MaxQtyToInvoiceBase();
        Rec."VAT Difference" := 0;
        CalcInvDiscToInvoice();
    end;

    procedure MaxQtyToInvoice(): Decimal
    begin
        if IsCreditDocType() then
            exit(Rec."Return Qty. Received" + Rec."Return Qty. to Receive" - Rec."Quantity Invoiced");
        exit(Rec."Quantity Shipped" + Rec."Qty. to Ship" - Rec."Quantity Invoiced");
    end;

    procedure MaxQtyToInvoiceBase(): Decimal
    begin
        if IsCreditDocType() then
            exit(Rec."Return Qty. Received (Base)" + Rec."Return Qty. to Receive (Base)" - Rec."Qty. Invoiced (Base)");
        exit(Rec."Qty. Shipped (Base)" + Rec."Qty. to Ship (Base)" - Rec."Qty. Invoiced (Base)");
    end;

    local procedure SetQtyToShip(QtyToShip: Decimal)
    begin
        Rec."Qty. to Ship" := QtyToShip;
        if QtyToShip = Rec."Outstanding Quantity" then
            Rec."Qty. to Ship (Base)" := Rec."Outstanding Qty. (Base)"
        else
            Rec."Qty. to Ship (Base)" := CalcBaseQty(QtyToShip, Rec.FieldCaption("Qty. to Ship"), Rec.FieldCaption("Qty. to Ship (Base)"));
        InitQtyToInvoice();
    end;

    procedure CalcInvDiscToInvoice()
    begin
        Rec."Inv. Disc. Amount to Invoice" := 0;
        if Rec.Quantity = 0 then
            exit;
        LoadSalesHeader();
        Rec."Inv. Disc. Amount to Invoice" := Round(
            Rec."Inv. Discount Amount" * Rec."Qty. to Invoice" / Rec.Quantity, Currency."Amount Rounding Precision");
    end;

    procedure CalcLineAmount(): Decimal
    begin
        exit(Rec."Line Amount" - Rec."Inv. Discount Amount");
    end;

    procedure CalcBaseQty(Qty: Decimal; FromFieldName: Text; ToFieldName: Text): Decimal
    var
        BaseQtyErr: Label '%1 %2 gives no %3 that can be stored with five decimals.', Comment = '%1 = field name, %2 = quantity, %3 = field name';
        BaseQty: Decimal;
    begin
        BaseQty := Round(Qty * Rec."Qty. per Unit of Measure", 0.00001);
        if (Qty <> 0) and (BaseQty = 0) then
            Error(BaseQtyErr, FromFieldName, Qty, ToFieldName);
        exit(BaseQty);
    end;

    /// <summary>The line amount of a part of the quantity, with its share of the line discount.</summary>
    procedure GetLineAmountToHandle(QtyToHandle: Decimal): Decimal
    var
        LineAmount: Decimal;
        LineDiscAmount: Decimal;
    begin
        if Rec."Line Discount %" = 100 then
            exit(0);
        LoadSalesHeader();
        LineAmount := Round(QtyToHandle * Rec."Unit Price", Currency."Amount Rounding Precision");
        LineDiscAmount := Round(Rec."Line Discount Amount" * QtyToHandle / Rec.Quantity, Currency."Amount Rounding Precision");
        OnAfterGetLineAmountToHandle(Rec, QtyToHandle, LineAmount, LineDiscAmount);
        exit(LineAmount - LineDiscAmount);
    end;

    procedure GetAbsMin(QtyToHandle: Decimal; QtyHandled: Decimal): Decimal
    begin
        if Abs(QtyHandled) < Abs(QtyToHandle) then
            exit(QtyHandled);
        exit(QtyToHandle);
    end;

    procedure GetLineAmountExclVAT(): Decimal
    begin
        if Rec."Document No." = '' then
            exit(0);
        LoadSalesHeader();
        if not GlobalSalesHeader."Prices Including VAT" then
            exit(Rec."Line Amount");
        exit(Round(Rec."Line Amount" / (1 + Rec."VAT %" / 100), Currency."Amount Rounding Precision"));
    end;

    procedure GetLineAmountInclVAT(): Decimal
    begin
        if Rec."Document No." = '' then
            exit(0);
        LoadSalesHeader();
        if GlobalSalesHeader."Prices Including VAT" then
            exit(Rec."Line Amount");
        exit(Round(Rec."Line Amount" * (1 + Rec."VAT %" / 100), Currency."Amount Rounding Precision"));
    end;

    procedure SetSalesHeader(NewSalesHeader: Record "Sales Header")
    begin
        GlobalSalesHeader := NewSalesHeader;
        Currency.Initialize(GlobalSalesHeader."Currency Code");
    end;

    procedure GetSalesHeader(): Record "Sales Header"
    var
        OutSalesHeader: Record "Sales Header";
        OutCurrency: Record Currency;
    begin
        GetSalesHeader(OutSalesHeader, OutCurrency);
        exit(OutSalesHeader);
    end;

    procedure GetSalesHeader(var OutSalesHeader: Record "Sales Header"; var OutCurrency: Record Currency)
    begin
        LoadSalesHeader();
        OutSalesHeader := GlobalSalesHeader;
        OutCurrency := Currency;
    end;

    local procedure LoadSalesHeader()
    begin
        Rec.TestField("Document No.");
        if (Rec."Document Type" <> GlobalSalesHeader."Document Type") or (Rec."Document No." <> GlobalSalesHeader."No.") then begin
            GlobalSalesHeader.Get(Rec."Document Type", Rec."Document No.");
            Currency.Initialize(GlobalSalesHeader."Currency Code");
        end;
    end;

    procedure ClearSalesHeader()
    begin
        Clear(GlobalSalesHeader);
    end;

    procedure GetItem(): Record Item
    var
        Item: Record Item;
    begin
        GetItem(Item);
        exit(Item);
    end;

    procedure GetItem(var Item: Record Item)
    begin
        Rec.TestField("No.");
        if GlobalItem."No." <> Rec."No." then
            GlobalItem.Get(Rec."No.");
        Item := GlobalItem;
    end;

    procedure GetUnitCost()
    begin
        Rec.TestField(Type, Rec.Type::Item);
        GetItem(GlobalItem);
        Rec.Validate("Unit Cost (LCY)", GlobalItem."Unit Cost" * Rec."Qty. per Unit of Measure");
    end;

    procedure InitHeaderDefaults(SalesHeader: Record "Sales Header")
    begin
        SalesHeader.TestField("Sell-to Customer No.");
        Rec."Sell-to Customer No." := SalesHeader."Sell-to Customer No.";
        Rec."Bill-to Customer No." := SalesHeader."Bill-to Customer No.";
        Rec."Currency Code" := SalesHeader."Currency Code";
        if not IsNonInventoriableItem() then
            Rec."Location Code" := SalesHeader."Location Code";
        Rec."Gen. Bus. Posting Group" := SalesHeader."Gen. Bus. Posting Group";
        Rec."VAT Bus. Posting Group" := SalesHeader."VAT Bus. Posting Group";
        Rec."Shipment Date" := SalesHeader."Shipment Date";
        Rec."Requested Delivery Date" := SalesHeader."Requested Delivery Date";
        Rec."Promised Delivery Date" := SalesHeader."Promised Delivery Date";
        Rec."Shipping Agent Code" := SalesHeader."Shipping Agent Code";
        Rec."Shipping Agent Service Code" := SalesHeader."Shipping Agent Service Code";
        Rec."Allow Line Disc." := SalesHeader."Allow Line Disc.";
        Rec."Prepayment %" := SalesHeader."Prepayment %";
        OnAfterInitHeaderDefaults(Rec, SalesHeader, xRec);
    end;

    local procedure CopyFromGLAccount(var TempSalesLine: Record "Sales Line" temporary)
    var
        GLAccount: Record "G/L Account";
    begin
        GLAccount.Get(Rec."No.");
        GLAccount.CheckGLAcc();
        if not Rec."System-Created Entry" then
            GLAccount.TestField("Direct Posting", true);
        Rec.Description := GLAccount.Name;
        Rec."Gen. Prod. Posting Group" := GLAccount."Gen. Prod. Posting Group";
        Rec."VAT Prod. Posting Group" := GLAccount."VAT Prod. Posting Group";
        Rec."Allow Invoice Disc." := false;
        OnAfterAssignGLAccountValues(Rec, GLAccount, GlobalSalesHeader, TempSalesLine);
    end;

    local procedure CopyFromItem()
    begin
        GetItem(GlobalItem);
        GlobalItem.TestField(Blocked, false);
        if GlobalItem."Sales Blocked" and not IsCreditDocType() then
            Error(SalesBlockedErr, GlobalItem.TableCaption(), GlobalItem."No.", GlobalItem.FieldCaption("Sales Blocked"));
        GlobalItem.TestField("Gen. Prod. Posting Group");
        if GlobalItem.IsInventoriableType() then begin
            GlobalItem.TestField("Inventory Posting Group");
            Rec."Posting Group" := GlobalItem."Inventory Posting Group";
        end;
        Rec.Description := GlobalItem.Description;
        Rec."Description 2" := GlobalItem."Description 2";
        Rec."Gross Weight" := GlobalItem."Gross Weight";
        Rec."Net Weight" := GlobalItem."Net Weight";
        Rec."Gen. Prod. Posting Group" := GlobalItem."Gen. Prod. Posting Group";
        Rec."VAT Prod. Posting Group" := GlobalItem."VAT Prod. Posting Group";
        Rec."Item Category Code" := GlobalItem."Item Category Code";
        Rec."Unit of Measure Code" := GlobalItem."Sales Unit of Measure";
        if Rec."Unit of Measure Code" = '' then
            Rec."Unit of Measure Code" := GlobalItem."Base Unit of Measure";
        SetPrepaymentOfItem();
        OnAfterAssignItemValues(Rec, GlobalItem, GlobalSalesHeader, xRec, CurrFieldNo);
    end;

    /// <summary>The customer's own percentage for the item, then that of its price group, then that of all customers.</summary>
    local procedure SetPrepaymentOfItem()
    begin
        if not FindPrepayment(0, Rec."Bill-to Customer No.") then
            if not FindPrepayment(1, GlobalSalesHeader."Customer Price Group") then
                if FindPrepayment(2, '') then;
    end;

    local procedure FindPrepayment(SalesType: Option; SalesCode: Code[20]): Boolean
    var
        SalesPrepayment: Record "Sales Prepayment %";
    begin
        SalesPrepayment.SetRange("Item No.", Rec."No.");
        SalesPrepayment.SetRange("Sales Type", SalesType);
        SalesPrepayment.SetRange("Sales Code", SalesCode);
        SalesPrepayment.SetRange("Starting Date", 0D, GlobalSalesHeader."Document Date");
        SalesPrepayment.SetFilter("Ending Date", '%1|>=%2', 0D, GlobalSalesHeader."Document Date");
        if not SalesPrepayment.FindLast() then
            exit(false);
        Rec."Prepayment %" := SalesPrepayment."Prepayment %";
        exit(true);
    end;

    internal procedure CopyFromVATPostingSetup(var VATPostingSetupFrom: Record "VAT Posting Setup")
    begin
        VATPostingSetupFrom.TestField(Blocked, false);
        LoadSalesHeader();
        Rec."VAT Difference" := 0;
        Rec."VAT %" := VATPostingSetupFrom."VAT %";
        Rec."VAT Calculation Type" := VATPostingSetupFrom."VAT Calculation Type";
        Rec."VAT Identifier" := VATPostingSetupFrom."VAT Identifier";
        case Rec."VAT Calculation Type" of
            Rec."VAT Calculation Type"::"Normal VAT":
                ;
            Rec."VAT Calculation Type"::"Reverse Charge VAT":
                Rec."VAT %" := 0;
            Rec."VAT Calculation Type"::"Full VAT":
                begin
                    Rec.TestField(Type, Rec.Type::"G/L Account");
                    Rec.TestField("No.", VATPostingSetupFrom.GetSalesAccount(false));
                end;
            else
                Error(VATCalculationErr, Rec.FieldCaption("VAT Calculation Type"), Rec."VAT Calculation Type");
        end;
    end;

    /// <summary>Sets the unit price from the item card, in the currency, unit and price mode of the document. There are no price lists.</summary>
    procedure UpdateUnitPrice(CalledByFieldNo: Integer)
    var
        VATPostingSetup: Record "VAT Posting Setup";
        NewUnitPrice: Decimal;
    begin
        LoadSalesHeader();
        if Rec.Type = Rec.Type::Item then begin
            GetItem(GlobalItem);
            NewUnitPrice := GlobalItem."Unit Price";
            if GlobalItem."Price Includes VAT" and not GlobalSalesHeader."Prices Including VAT" then begin
                VATPostingSetup.Get(GlobalItem."VAT Bus. Posting Gr. (Price)", Rec."VAT Prod. Posting Group");
                NewUnitPrice := NewUnitPrice / (1 + VATPostingSetup."VAT %" / 100);
            end;
            if GlobalSalesHeader."Prices Including VAT" and not GlobalItem."Price Includes VAT" then
                NewUnitPrice := NewUnitPrice * (1 + Rec."VAT %" / 100);
            if GlobalSalesHeader."Currency Code" <> '' then
                NewUnitPrice := CurrExchRate.ExchangeAmtLCYToFCY(
                    GetDateForCalculations(), GlobalSalesHeader."Currency Code", NewUnitPrice, GlobalSalesHeader."Currency Factor");
            Rec."Unit Price" := Round(NewUnitPrice * Rec."Qty. per Unit of Measure", Currency."Unit-Amount Rounding Precision");
        end;
        OnAfterUpdateUnitPrice(Rec, xRec, CalledByFieldNo, CurrFieldNo);
        Rec.Validate("Unit Price");
    end;

    procedure ValidateLineDiscountPercent(DropInvoiceDiscountAmount: Boolean)
    begin
        TestStatusOpen();
        LoadSalesHeader();
        Rec."Line Discount Amount" := Round(
            Round(Rec.Quantity * Rec."Unit Price", Currency."Amount Rounding Precision") * Rec."Line Discount %" / 100,
            Currency."Amount Rounding Precision");
        if Rec."Line Discount %" = 0 then
            Rec."Line Discount Calculation" := Rec."Line Discount Calculation"::None
        else
            Rec."Line Discount Calculation" := Rec."Line Discount Calculation"::"%";
        if DropInvoiceDiscountAmount then
            Rec."Inv. Discount Amount" := 0;
        UpdateAmounts();
    end;

    local procedure UpdateLineDiscountPercent()
    var
        GrossAmount: Decimal;
    begin
        GrossAmount := Round(Rec.Quantity * Rec."Unit Price", Currency."Amount Rounding Precision");
        if GrossAmount = 0 then begin
            Rec."Line Discount %" := 0;
            exit;
        end;
        Rec."Line Discount %" := Round(Rec."Line Discount Amount" / GrossAmount * 100, 0.00001);
        if Abs(Rec."Line Discount %") > 100 then
            Error(LineAmountErr, Rec.FieldCaption("Line Discount Amount"), GrossAmount);
    end;

    procedure UpdateAmounts()
    var
        NewLineAmount: Decimal;
        IsHandled: Boolean;
    begin
        OnBeforeUpdateAmounts(Rec, xRec, CurrFieldNo, IsHandled);
        if IsHandled or (Rec.Type = Rec.Type::" ") then
            exit;
        LoadSalesHeader();
        NewLineAmount := Round(Rec.Quantity * Rec."Unit Price", Currency."Amount Rounding Precision") - Rec."Line Discount Amount";
        if (Rec."Line Amount" <> NewLineAmount) or (Rec."Line Amount" <> xRec."Line Amount") then
            Rec."VAT Difference" := 0;
        Rec."Line Amount" := NewLineAmount;
        UpdateVATAmounts();
        InitOutstandingAmount();
        OnAfterUpdateAmounts(Rec, xRec, CurrFieldNo);
    end;

    /// <summary>
    /// Splits the line amount in net amount and VAT. The rounding is taken over all lines of the VAT identifier together,
    /// so that the sum of the lines is the rounded sum.
    /// </summary>
    procedure UpdateVATAmounts()
    var
        OtherLines: Record "Sales Line";
    begin
        LoadSalesHeader();
        if Rec."Line Amount" = Rec."Inv. Discount Amount" then begin
            UpdateBaseAmounts(0, 0, 0);
            OnAfterUpdateVATAmounts(Rec, Currency);
            exit;
        end;
        if Rec."VAT %" <> 0 then
            SumOtherLinesOfVATIdentifier(OtherLines);
        case Rec."VAT Calculation Type" of
            Rec."VAT Calculation Type"::"Normal VAT", Rec."VAT Calculation Type"::"Reverse Charge VAT":
                if GlobalSalesHeader."Prices Including VAT" then begin
                    Rec.Amount := Round(
                        (OtherLines."Line Amount" - OtherLines."Inv. Discount Amount" + CalcLineAmount()) / (1 + Rec."VAT %" / 100),
                        Currency."Amount Rounding Precision") - OtherLines.Amount;
                    Rec."Amount Including VAT" :=
                        OtherLines."Line Amount" - OtherLines."Inv. Discount Amount" + CalcLineAmount() - OtherLines."Amount Including VAT";
                end else begin
                    Rec.Amount := Round(CalcLineAmount(), Currency."Amount Rounding Precision");
                    Rec."Amount Including VAT" :=
                        OtherLines.Amount + Rec.Amount +
                        Round(
                            (OtherLines.Amount + Rec.Amount) * Rec."VAT %" / 100,
                            Currency."Amount Rounding Precision", Currency.VATRoundingDirection()) -
                        OtherLines."Amount Including VAT" + OtherLines."VAT Difference";
                end;
            Rec."VAT Calculation Type"::"Full VAT":
                begin
                    Rec.Amount := 0;
                    Rec."Amount Including VAT" := CalcLineAmount();
                end;
            else
                Error(VATCalculationErr, Rec.FieldCaption("VAT Calculation Type"), Rec."VAT Calculation Type");
        end;
        UpdateBaseAmounts(Rec.Amount, Rec."Amount Including VAT", Rec.Amount);
        OnAfterUpdateVATAmounts(Rec, Currency);
    end;

    local procedure SumOtherLinesOfVATIdentifier(var OtherLines: Record "Sales Line")
    begin
        OtherLines.SetRange("Document Type", Rec."Document Type");
        OtherLines.SetRange("Document No.", Rec."Document No.");
        OtherLines.SetFilter("Line No.", '<>%1', Rec."Line No.");
        OtherLines.SetRange("VAT Identifier", Rec."VAT Identifier");
        OtherLines.SetRange("VAT Calculation Type", Rec."VAT Calculation Type");
        OtherLines.SetFilter("VAT %", '<>0');
        OtherLines.CalcSums("Line Amount", "Inv. Discount Amount", Amount, "Amount Including VAT", "VAT Difference");
    end;

    procedure UpdateBaseAmounts(NewAmount: Decimal; NewAmountIncludingVAT: Decimal; NewVATBaseAmount: Decimal)
    begin
        Rec.Amount := NewAmount;
        Rec."Amount Including VAT" := NewAmountIncludingVAT;
        Rec."VAT Base Amount" := NewVATBaseAmount;
        if Rec."VAT Calculation Type" = Rec."VAT Calculation Type"::"Full VAT" then
            Rec."VAT Base Amount" := 0;
    end;

    /// <summary>Sums the document by VAT group.</summary>
    procedure CalcVATAmountLines(QtyType: Option General,Invoicing,Shipping; var SalesHeader: Record "Sales Header"; var SalesLine: Record "Sales Line"; var VATAmountLine: Record "VAT Amount Line")
    begin
        CalcVATAmountLines(QtyType, SalesHeader, SalesLine, VATAmountLine, true);
    end;

    procedure CalcVATAmountLines(QtyType: Option General,Invoicing,Shipping; var SalesHeader: Record "Sales Header"; var SalesLine: Record "Sales Line"; var VATAmountLine: Record "VAT Amount Line"; IncludePrepayments: Boolean)
    var
        DocumentCurrency: Record Currency;
        TotalVATAmount: Decimal;
    begin
        DocumentCurrency.Initialize(SalesHeader."Currency Code");
        VATAmountLine.DeleteAll();
        SalesLine.SetRange("Document Type", SalesHeader."Document Type");
        SalesLine.SetRange("Document No.", SalesHeader."No.");
        if SalesLine.FindSet() then
            repeat
                if not SalesLine.ZeroAmountLine(QtyType) then begin
                    AddToVATAmountLine(VATAmountLine, SalesHeader, SalesLine, QtyType);
                    TotalVATAmount += SalesLine."Amount Including VAT" - SalesLine.Amount;
                end;
            until SalesLine.Next() = 0;
        VATAmountLine.UpdateLines(
            TotalVATAmount, DocumentCurrency, SalesHeader."Currency Factor", SalesHeader."Prices Including VAT", 0, '', false, SalesHeader."Posting Date");
        OnAfterCalcVATAmountLines(SalesHeader, SalesLine, VATAmountLine, QtyType);
    end;

    local procedure AddToVATAmountLine(var VATAmountLine: Record "VAT Amount Line"; SalesHeader: Record "Sales Header"; var SalesLine: Record "Sales Line"; QtyType: Option General,Invoicing,Shipping)
    var
        LineAmount: Decimal;
        QtyToHandle: Decimal;
    begin
        if not VATAmountLine.Get(SalesLine."VAT Identifier", SalesLine."VAT Calculation Type", '', false, SalesLine."Line Amount" >= 0) then begin
            VATAmountLine.Init();
            VATAmountLine."VAT Identifier" := SalesLine."VAT Identifier";
            VATAmountLine."VAT Calculation Type" := SalesLine."VAT Calculation Type";
            VATAmountLine."Tax Group Code" := '';
            VATAmountLine."Use Tax" := false;
            VATAmountLine.Positive := SalesLine."Line Amount" >= 0;
            VATAmountLine."VAT %" := SalesLine."VAT %";
            VATAmountLine.Modified := true;
            VATAmountLine.Insert();
        end;
        case QtyType of
            QtyType::General:
                begin
                    VATAmountLine.Quantity += SalesLine."Quantity (Base)";
                    LineAmount := SalesLine."Line Amount";
                end;
            QtyType::Invoicing:
                begin
                    QtyToHandle := SalesLine."Qty. to Invoice";
                    if SalesHeader.Invoice and not SalesHeader.Ship and not SalesLine.IsCreditDocType() then
                        QtyToHandle := SalesLine.GetAbsMin(SalesLine."Qty. to Invoice", SalesLine."Qty. Shipped Not Invoiced");
                    VATAmountLine.Quantity += QtyToHandle * SalesLine."Qty. per Unit of Measure";
                end;
            QtyType::Shipping:
                begin
                    QtyToHandle := SalesLine."Qty. to Ship";
                    if SalesLine.IsCreditDocType() then
                        QtyToHandle := SalesLine."Return Qty. to Receive";
                    VATAmountLine.Quantity += QtyToHandle * SalesLine."Qty. per Unit of Measure";
                end;
        end;
        if QtyType <> QtyType::General then
            LineAmount := SalesLine.GetLineAmountToHandle(QtyToHandle);
        VATAmountLine."Line Amount" += LineAmount;
        VATAmountLine."VAT Difference" += SalesLine."VAT Difference";
        VATAmountLine.Modify();
    end;

    /// <summary>
    /// Spreads the VAT groups over the lines, carrying each fraction to the next line: the amounts for the quantity type General,
    /// the VAT difference for Invoicing.
    /// </summary>
    procedure UpdateVATOnLines(QtyType: Option General,Invoicing,Shipping; var SalesHeader: Record "Sales Header"; var SalesLine: Record "Sales Line"; var VATAmountLine: Record "VAT Amount Line") LineWasModified: Boolean
    var
        TempRemainder: Record "VAT Amount Line" temporary;
        DocumentCurrency: Record Currency;
        OldSalesLine: Record "Sales Line";
    begin
        if QtyType = QtyType::Shipping then
            exit(false);
        DocumentCurrency.Initialize(SalesHeader."Currency Code");
        SalesLine.SetRange("Document Type", SalesHeader."Document Type");
        SalesLine.SetRange("Document No.", SalesHeader."No.");
        if SalesLine.FindSet() then
            repeat
                if not SalesLine.ZeroAmountLine(QtyType) then begin
                    VATAmountLine.Get(SalesLine."VAT Identifier", SalesLine."VAT Calculation Type", '', false, SalesLine."Line Amount" >= 0);
                    if VATAmountLine.Modified then begin
                        if not TempRemainder.Get(SalesLine."VAT Identifier", SalesLine."VAT Calculation Type", '', false, SalesLine."Line Amount" >= 0) then begin
                            TempRemainder := VATAmountLine;
                            TempRemainder.Init();
                            TempRemainder.Insert();
                        end;
                        OldSalesLine := SalesLine;
                        UpdateVATOnLine(QtyType, SalesHeader, SalesLine, VATAmountLine, TempRemainder, DocumentCurrency);
                        if HasOtherAmounts(SalesLine, OldSalesLine) then begin
                            SalesLine.Modify();
                            LineWasModified := true;
                        end;
                    end;
                end;
            until SalesLine.Next() = 0;
        OnAfterUpdateVATOnLines(SalesHeader, SalesLine, VATAmountLine, QtyType);
    end;

    local procedure UpdateVATOnLine(QtyType: Option General,Invoicing,Shipping; var SalesHeader: Record "Sales Header"; var SalesLine: Record "Sales Line"; var VATAmountLine: Record "VAT Amount Line"; var TempRemainder: Record "VAT Amount Line" temporary; DocumentCurrency: Record Currency)
    begin
        if QtyType = QtyType::General then
            SpreadAmounts(SalesHeader, SalesLine, VATAmountLine, TempRemainder, DocumentCurrency)
        else
            SpreadVATDifference(SalesLine, VATAmountLine, TempRemainder, DocumentCurrency);
        TempRemainder.Modify();
    end;

    local procedure HasOtherAmounts(SalesLine: Record "Sales Line"; OldSalesLine: Record "Sales Line"): Boolean
    begin
        exit(
            (SalesLine.Amount <> OldSalesLine.Amount) or (SalesLine."Amount Including VAT" <> OldSalesLine."Amount Including VAT") or
            (SalesLine."VAT Base Amount" <> OldSalesLine."VAT Base Amount") or (SalesLine."VAT Difference" <> OldSalesLine."VAT Difference"));
    end;

    local procedure SpreadAmounts(SalesHeader: Record "Sales Header"; var SalesLine: Record "Sales Line"; VATAmountLine: Record "VAT Amount Line"; var TempRemainder: Record "VAT Amount Line" temporary; DocumentCurrency: Record Currency)
    var
        NewAmount: Decimal;
        NewAmountIncludingVAT: Decimal;
        VATAmount: Decimal;
    begin
        if SalesHeader."Prices Including VAT" then begin
            if (VATAmountLine.CalcLineAmount() <> 0) and (SalesLine."Line Amount" <> 0) then begin
                VATAmount :=
                    TempRemainder."VAT Amount" + VATAmountLine."VAT Amount" * SalesLine.CalcLineAmount() / VATAmountLine.CalcLineAmount();
                NewAmountIncludingVAT :=
                    TempRemainder."Amount Including VAT" +
                    VATAmountLine."Amount Including VAT" * SalesLine.CalcLineAmount() / VATAmountLine.CalcLineAmount();
            end;
            NewAmount :=
                Round(NewAmountIncludingVAT, DocumentCurrency."Amount Rounding Precision") -
                Round(VATAmount, DocumentCurrency."Amount Rounding Precision");
        end else begin
            if SalesLine."VAT Calculation Type" = SalesLine."VAT Calculation Type"::"Full VAT" then
                VATAmount := SalesLine.CalcLineAmount()
            else begin
                NewAmount := SalesLine.CalcLineAmount();
                if VATAmountLine."VAT Base" <> 0 then
                    VATAmount := TempRemainder."VAT Amount" + VATAmountLine."VAT Amount" * NewAmount / VATAmountLine."VAT Base";
            end;
            NewAmountIncludingVAT := NewAmount + Round(VATAmount, DocumentCurrency."Amount Rounding Precision");
        end;
        SalesLine.UpdateBaseAmounts(NewAmount, Round(NewAmountIncludingVAT, DocumentCurrency."Amount Rounding Precision"), NewAmount);
        SalesLine.InitOutstandingAmount();
        TempRemainder."Amount Including VAT" :=
            NewAmountIncludingVAT - Round(NewAmountIncludingVAT, DocumentCurrency."Amount Rounding Precision");
        TempRemainder."VAT Amount" := VATAmount - Round(VATAmount, DocumentCurrency."Amount Rounding Precision");
    end;

    local procedure SpreadVATDifference(var SalesLine: Record "Sales Line"; VATAmountLine: Record "VAT Amount Line"; var TempRemainder: Record "VAT Amount Line" temporary; DocumentCurrency: Record Currency)
    var
        LineAmountToInvoice: Decimal;
        VATDifference: Decimal;
    begin
        LineAmountToInvoice := Round(
            SalesLine."Line Amount" * SalesLine."Qty. to Invoice" / SalesLine.Quantity, DocumentCurrency."Amount Rounding Precision");
        if VATAmountLine.CalcLineAmount() <> 0 then
            VATDifference :=
                TempRemainder."VAT Difference" + VATAmountLine."VAT Difference" * LineAmountToInvoice / VATAmountLine.CalcLineAmount();
        SalesLine."VAT Difference" := 0;
        if LineAmountToInvoice <> 0 then
            SalesLine."VAT Difference" := Round(VATDifference, DocumentCurrency."Amount Rounding Precision");
        TempRemainder."VAT Difference" := VATDifference - SalesLine."VAT Difference";
    end;

    procedure ZeroAmountLine(QtyType: Option General,Invoicing,Shipping): Boolean
    begin
        if (Rec.Type = Rec.Type::" ") or (Rec.Quantity = 0) or (Rec."Unit Price" = 0) then
            exit(true);
        exit((QtyType = QtyType::Invoicing) and (Rec."Qty. to Invoice" = 0));
    end;

    procedure GetCPGInvRoundAcc(var SalesHeader: Record "Sales Header"): Code[20]
    var
        CustomerPostingGroup: Record "Customer Posting Group";
    begin
        if CustomerPostingGroup.Get(SalesHeader."Customer Posting Group") then
            exit(CustomerPostingGroup."Invoice Rounding Account");
    end;

    procedure TestStatusOpen()
    begin
        LoadSalesHeader();
        if not (Rec."System-Created Entry" or StatusCheckSuspended) then
            if HasTypeToFillMandatoryFields() then
                GlobalSalesHeader.TestStatusOpen();
        OnAfterTestStatusOpen(Rec, GlobalSalesHeader);
    end;

    procedure SuspendStatusCheck(Suspend: Boolean)
    begin
        StatusCheckSuspended := Suspend;
    end;

    procedure GetSuspendedStatusCheck(): Boolean
    begin
        exit(StatusCheckSuspended);
    end;

    procedure SetHideValidationDialog(NewHideValidationDialog: Boolean)
    begin
        HideValidationDialog := NewHideValidationDialog;
    end;

    procedure GetHideValidationDialog(): Boolean
    begin
        exit(HideValidationDialog);
    end;

    procedure HasTypeToFillMandatoryFields(): Boolean
    begin
        exit(Rec.Type <> Rec.Type::" ");
    end;

    procedure IsCreditDocType(): Boolean
    begin
        exit(Rec."Document Type" in [Rec."Document Type"::"Credit Memo", Rec."Document Type"::"Return Order"]);
    end;

    procedure IsShipment(): Boolean
    begin
        exit(SignedXX(Rec."Quantity (Base)") < 0);
    end;

    procedure IsInbound(): Boolean
    begin
        exit(SignedXX(Rec."Quantity (Base)") > 0);
    end;

    procedure SignedXX(Value: Decimal): Decimal
    begin
        if IsCreditDocType() then
            exit(Value);
        exit(-Value);
    end;

    procedure IsNonInventoriableItem(): Boolean
    begin
        if (Rec.Type <> Rec.Type::Item) or (Rec."No." = '') then
            exit(false);
        GetItem(GlobalItem);
        exit(GlobalItem.IsNonInventoriableType());
    end;

    procedure IsInventoriableItem(): Boolean
    begin
        if (Rec.Type <> Rec.Type::Item) or (Rec."No." = '') then
            exit(false);
        GetItem(GlobalItem);
        exit(GlobalItem.IsInventoriableType());
    end;

    procedure GetDateForCalculations(): Date
    begin
        LoadSalesHeader();
        exit(GetDateForCalculations(GlobalSalesHeader));
    end;

    procedure GetDateForCalculations(FromSalesHeader: Record "Sales Header"): Date
    begin
        exit(FromSalesHeader.GetUseDate());
    end;

    local procedure ToLCY(AmountInCurrency: Decimal): Decimal
    begin
        LoadSalesHeader();
        if GlobalSalesHeader."Currency Code" = '' then
            exit(AmountInCurrency);
        exit(Round(CurrExchRate.ExchangeAmtFCYToLCY(
            GetDateForCalculations(), GlobalSalesHeader."Currency Code", AmountInCurrency, GlobalSalesHeader."Currency Factor")));
    end;

    local procedure TestNothingPosted()
    begin
        Rec.TestField("Quantity Shipped", 0);
        Rec.TestField("Return Qty. Received", 0);
        Rec.TestField("Quantity Invoiced", 0);
        Rec.TestField("Shipment No.", '');
    end;

    local procedure CheckQuantityAgainstPosted()
    begin
        if IsCreditDocType() then
            CheckAgainstPosted(Rec."Return Qty. Received", Rec.FieldCaption("Return Qty. Received"))
        else
            CheckAgainstPosted(Rec."Quantity Shipped", Rec.FieldCaption("Quantity Shipped"));
        CheckAgainstPosted(Rec."Quantity Invoiced", Rec.FieldCaption("Quantity Invoiced"));
    end;

    local procedure CheckAgainstPosted(PostedQty: Decimal; PostedCaption: Text)
    begin
        if (Rec.Quantity * PostedQty < 0) or (Abs(Rec.Quantity) < Abs(PostedQty)) then
            Rec.FieldError(Quantity, StrSubstNo(PostedQtyErr, PostedCaption, PostedQty));
    end;

    local procedure CheckTypeIsSupported()
    begin
        if not (Rec.Type in [Rec.Type::" ", Rec.Type::"G/L Account", Rec.Type::Item]) then
            Error(TypeNotSupportedErr, Rec.Type);
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterAssignFieldsForNo(var SalesLine: Record "Sales Line"; var xSalesLine: Record "Sales Line"; SalesHeader: Record "Sales Header")
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterAssignGLAccountValues(var SalesLine: Record "Sales Line"; GLAccount: Record "G/L Account"; SalesHeader: Record "Sales Header"; var TempSalesLine: Record "Sales Line" temporary)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterAssignItemValues(var SalesLine: Record "Sales Line"; Item: Record Item; SalesHeader: Record "Sales Header"; var xSalesLine: Record "Sales Line"; CurrentFieldNo: Integer)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterUpdateUnitPrice(var SalesLine: Record "Sales Line"; xSalesLine: Record "Sales Line"; CalledByFieldNo: Integer; CurrFieldNo: Integer)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterInitHeaderDefaults(var SalesLine: Record "Sales Line"; SalesHeader: Record "Sales Header"; xSalesLine: Record "Sales Line")
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterUpdateAmounts(var SalesLine: Record "Sales Line"; var xSalesLine: Record "Sales Line"; CurrentFieldNo: Integer)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterGetLineAmountToHandle(SalesLine: Record "Sales Line"; QtyToHandle: Decimal; var LineAmount: Decimal; var LineDiscAmount: Decimal)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterUpdateVATAmounts(var SalesLine: Record "Sales Line"; Currency: Record Currency)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterCalcVATAmountLines(var SalesHeader: Record "Sales Header"; var SalesLine: Record "Sales Line"; var VATAmountLine: Record "VAT Amount Line"; QtyType: Option General, Invoicing, Shipping)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterUpdateVATOnLines(var SalesHeader: Record "Sales Header"; var SalesLine: Record "Sales Line"; var VATAmountLine: Record "VAT Amount Line"; QtyType: Option General, Invoicing, Shipping)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterInitOutstanding(var SalesLine: Record "Sales Line")
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnBeforeUpdateAmounts(var SalesLine: Record "Sales Line"; xSalesLine: Record "Sales Line"; CurrentFieldNo: Integer; var IsHandled: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterTestStatusOpen(var SalesLine: Record "Sales Line"; var SalesHeader: Record "Sales Header")
    begin
    end;
}
#endif
