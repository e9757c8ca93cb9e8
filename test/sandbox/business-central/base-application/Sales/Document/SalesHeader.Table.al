#if STAND_IN
namespace Microsoft.Sales.Document;

using Microsoft.Bank.BankAccount;
using Microsoft.Bank.Payment;
using Microsoft.CRM.Team;
using Microsoft.Finance.Currency;
using Microsoft.Finance.GeneralLedger.Account;
using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Finance.VAT.Setup;
using Microsoft.Foundation.Address;
using Microsoft.Foundation.AuditCodes;
using Microsoft.Foundation.NoSeries;
using Microsoft.Foundation.PaymentTerms;
using Microsoft.Foundation.Shipping;
using Microsoft.Inventory.Location;
using Microsoft.Sales.Comment;
using Microsoft.Sales.Customer;
using Microsoft.Sales.History;
using Microsoft.Sales.Setup;
using System.Threading;

/// <summary>The stand-in for Microsoft's table "Sales Header".</summary>
table 36 "Sales Header"
{
    Caption = 'Sales Header';
    DataCaptionFields = "No.", "Sell-to Customer Name";
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
            TableRelation = Customer;

            trigger OnValidate()
            var
                Customer: Record Customer;
            begin
                if Rec."No." = '' then
                    InitRecord();
                TestStatusOpen();
                if (xRec."Sell-to Customer No." <> '') and (xRec."Sell-to Customer No." <> Rec."Sell-to Customer No.") then
                    TestNothingPosted(Rec.FieldCaption("Sell-to Customer No."));
                if Rec."Sell-to Customer No." = '' then
                    exit;
                Customer.Get(Rec."Sell-to Customer No.");
                Customer.CheckBlockedCustOnDocs(Customer, Rec."Document Type", false, false);
                OnAfterCheckSellToCust(Rec, xRec, Customer, CurrFieldNo);
                CopySellToFromCustomer(Customer);
                Rec.Validate("Ship-to Code", Customer."Ship-to Code");
                if Customer."Bill-to Customer No." <> '' then
                    Rec.Validate("Bill-to Customer No.", Customer."Bill-to Customer No.")
                else
                    Rec.Validate("Bill-to Customer No.", Rec."Sell-to Customer No.");
                if (xRec."Sell-to Customer No." <> Rec."Sell-to Customer No.") and (xRec."Sell-to Customer No." <> '') then
                    RecreateSalesLines(CopyStr(Rec.FieldCaption("Sell-to Customer No."), 1, 100));
            end;
        }
        field(3; "No."; Code[20])
        {
            Caption = 'No.';

            trigger OnValidate()
            var
                NoSeries: Codeunit "No. Series";
            begin
                if Rec."No." <> xRec."No." then begin
                    NoSeries.TestManual(GetNoSeriesCode());
                    Rec."No. Series" := '';
                end;
            end;
        }
        field(4; "Bill-to Customer No."; Code[20])
        {
            Caption = 'Bill-to Customer No.';
            NotBlank = true;
            TableRelation = Customer;

            trigger OnValidate()
            var
                Customer: Record Customer;
            begin
                TestStatusOpen();
                if (xRec."Bill-to Customer No." <> '') and (xRec."Bill-to Customer No." <> Rec."Bill-to Customer No.") then
                    TestNothingPosted(Rec.FieldCaption("Bill-to Customer No."));
                Customer.Get(Rec."Bill-to Customer No.");
                Customer.CheckBlockedCustOnDocs(Customer, Rec."Document Type", false, false);
                Customer.TestField("Customer Posting Group");
                SetBillToCustomerAddressFieldsFromCustomer(Customer);
                CopyTermsFromBillToCustomer(Customer);
            end;
        }
        field(5; "Bill-to Name"; Text[100])
        {
            Caption = 'Bill-to Name';
            TableRelation = Customer.Name;
            ValidateTableRelation = false;
        }
        field(6; "Bill-to Name 2"; Text[50])
        {
            Caption = 'Bill-to Name 2';
        }
        field(7; "Bill-to Address"; Text[100])
        {
            Caption = 'Bill-to Address';
        }
        field(8; "Bill-to Address 2"; Text[50])
        {
            Caption = 'Bill-to Address 2';
        }
        field(9; "Bill-to City"; Text[30])
        {
            Caption = 'Bill-to City';
            TableRelation = "Post Code".City;
            ValidateTableRelation = false;
        }
        field(10; "Bill-to Contact"; Text[100])
        {
            Caption = 'Bill-to Contact';
        }
        field(11; "Your Reference"; Text[35])
        {
            Caption = 'Your Reference';
        }
        field(12; "Ship-to Code"; Code[10])
        {
            Caption = 'Ship-to Code';
            TableRelation = "Ship-to Address".Code where("Customer No." = field("Sell-to Customer No."));

            trigger OnValidate()
            var
                Customer: Record Customer;
                ShipToAddress: Record "Ship-to Address";
            begin
                TestStatusOpen();
                if IsCreditDocType() then
                    exit;
                if Rec."Ship-to Code" <> '' then begin
                    ShipToAddress.Get(Rec."Sell-to Customer No.", Rec."Ship-to Code");
                    SetShipToCustomerAddressFieldsFromShipToAddr(ShipToAddress);
                    exit;
                end;
                if Rec."Sell-to Customer No." = '' then
                    exit;
                Customer.Get(Rec."Sell-to Customer No.");
                CopyShipToCustomerAddressFieldsFromCust(Customer);
            end;
        }
        field(13; "Ship-to Name"; Text[100])
        {
            Caption = 'Ship-to Name';
        }
        field(14; "Ship-to Name 2"; Text[50])
        {
            Caption = 'Ship-to Name 2';
        }
        field(15; "Ship-to Address"; Text[100])
        {
            Caption = 'Ship-to Address';
        }
        field(16; "Ship-to Address 2"; Text[50])
        {
            Caption = 'Ship-to Address 2';
        }
        field(17; "Ship-to City"; Text[30])
        {
            Caption = 'Ship-to City';
            TableRelation = "Post Code".City;
            ValidateTableRelation = false;
        }
        field(18; "Ship-to Contact"; Text[100])
        {
            Caption = 'Ship-to Contact';
        }
        field(19; "Order Date"; Date)
        {
            Caption = 'Order Date';
        }
        field(20; "Posting Date"; Date)
        {
            Caption = 'Posting Date';

            trigger OnValidate()
            var
                SalesSetup: Record "Sales & Receivables Setup";
            begin
                Rec.TestField("Posting Date");
                if xRec."Posting Date" <> Rec."Posting Date" then
                    Rec."VAT Reporting Date" := Rec."Posting Date";
                SalesSetup.Get();
                if SalesSetup."Link Doc. Date To Posting Date" then
                    Rec.Validate("Document Date", Rec."Posting Date");
                if (Rec."Currency Code" <> '') and (xRec."Posting Date" <> Rec."Posting Date") then begin
                    UpdateCurrencyFactor();
                    if Rec."Currency Factor" <> xRec."Currency Factor" then
                        UpdateSalesLinesByFieldNo(Rec.FieldNo("Currency Factor"), false);
                end;
            end;
        }
        field(21; "Shipment Date"; Date)
        {
            Caption = 'Shipment Date';

            trigger OnValidate()
            begin
                TestStatusOpen();
                UpdateSalesLinesByFieldNo(Rec.FieldNo("Shipment Date"), false);
            end;
        }
        field(22; "Posting Description"; Text[100])
        {
            Caption = 'Posting Description';
        }
        field(23; "Payment Terms Code"; Code[10])
        {
            Caption = 'Payment Terms Code';
            TableRelation = "Payment Terms";

            trigger OnValidate()
            var
                PaymentTerms: Record "Payment Terms";
            begin
                // Another date brings other dates of the terms, not their discount.
                Rec."Due Date" := Rec."Document Date";
                Rec."Pmt. Discount Date" := 0D;
                if (Rec."Payment Terms Code" = '') or (Rec."Document Date" = 0D) then begin
                    Rec.Validate("Payment Discount %", 0);
                    exit;
                end;
                PaymentTerms.Get(Rec."Payment Terms Code");
                if IsCreditDocType() and not PaymentTerms."Calc. Pmt. Disc. on Cr. Memos" then begin
                    Rec.Validate("Payment Discount %", 0);
                    exit;
                end;
                Rec."Due Date" := CalcDate(PaymentTerms."Due Date Calculation", Rec."Document Date");
                Rec."Pmt. Discount Date" := CalcDate(PaymentTerms."Discount Date Calculation", Rec."Document Date");
                if xRec."Payment Terms Code" <> Rec."Payment Terms Code" then
                    Rec.Validate("Payment Discount %", PaymentTerms."Discount %");
            end;
        }
        field(24; "Due Date"; Date)
        {
            Caption = 'Due Date';
        }
        field(25; "Payment Discount %"; Decimal)
        {
            Caption = 'Payment Discount %';
            DecimalPlaces = 0 : 5;

            trigger OnValidate()
            var
                GLSetup: Record "General Ledger Setup";
            begin
                GLSetup.Get();
                Rec."VAT Base Discount %" := Rec."Payment Discount %";
                if Rec."VAT Base Discount %" > GLSetup."VAT Tolerance %" then
                    Rec."VAT Base Discount %" := GLSetup."VAT Tolerance %";
            end;
        }
        field(26; "Pmt. Discount Date"; Date)
        {
            Caption = 'Pmt. Discount Date';
        }
        field(27; "Shipment Method Code"; Code[10])
        {
            Caption = 'Shipment Method Code';
            TableRelation = "Shipment Method";
        }
        field(28; "Location Code"; Code[10])
        {
            Caption = 'Location Code';
            TableRelation = Location;

            trigger OnValidate()
            begin
                TestStatusOpen();
            end;
        }
        field(31; "Customer Posting Group"; Code[20])
        {
            Caption = 'Customer Posting Group';
            TableRelation = "Customer Posting Group";

            trigger OnValidate()
            begin
                TestStatusOpen();
            end;
        }
        field(32; "Currency Code"; Code[10])
        {
            Caption = 'Currency Code';
            TableRelation = Currency;

            trigger OnValidate()
            begin
                if Rec."Currency Code" = xRec."Currency Code" then begin
                    if Rec."Currency Code" <> '' then
                        UpdateCurrencyFactor();
                    exit;
                end;
                TestStatusOpen();
                UpdateCurrencyFactor();
                RecreateSalesLines(CopyStr(Rec.FieldCaption("Currency Code"), 1, 100));
            end;
        }
        field(33; "Currency Factor"; Decimal)
        {
            Caption = 'Currency Factor';
            Editable = false;

            trigger OnValidate()
            begin
                if Rec."Currency Factor" <> xRec."Currency Factor" then
                    UpdateSalesLinesByFieldNo(Rec.FieldNo("Currency Factor"), false);
            end;
        }
        field(34; "Customer Price Group"; Code[10])
        {
            Caption = 'Customer Price Group';
        }
        field(35; "Prices Including VAT"; Boolean)
        {
            Caption = 'Prices Including VAT';

            trigger OnValidate()
            begin
                TestStatusOpen();
                if Rec."Prices Including VAT" <> xRec."Prices Including VAT" then
                    ConvertUnitPrices();
            end;
        }
        field(43; "Salesperson Code"; Code[20])
        {
            Caption = 'Salesperson Code';
            TableRelation = "Salesperson/Purchaser";
        }
        field(45; "Order Class"; Code[10])
        {
            Caption = 'Order Class';
        }
        field(46; Comment; Boolean)
        {
            Caption = 'Comment';
            FieldClass = FlowField;
            CalcFormula = exist("Sales Comment Line" where("Document Type" = field("Document Type"), "No." = field("No."), "Document Line No." = const(0)));
            Editable = false;
        }
        field(47; "No. Printed"; Integer)
        {
            Caption = 'No. Printed';
            Editable = false;
        }
        field(37; "Invoice Disc. Code"; Code[20])
        {
            Caption = 'Invoice Disc. Code';

            trigger OnValidate()
            begin
                TestStatusOpen();
            end;
        }
        field(51; "On Hold"; Code[3])
        {
            Caption = 'On Hold';
        }
        field(52; "Applies-to Doc. Type"; Enum "Gen. Journal Document Type")
        {
            Caption = 'Applies-to Doc. Type';
        }
        field(53; "Applies-to Doc. No."; Code[20])
        {
            Caption = 'Applies-to Doc. No.';

            trigger OnValidate()
            begin
                if Rec."Applies-to Doc. No." <> '' then
                    Rec.TestField("Bal. Account No.", '');
            end;
        }
        field(55; "Bal. Account No."; Code[20])
        {
            Caption = 'Bal. Account No.';
            TableRelation = if ("Bal. Account Type" = const("G/L Account")) "G/L Account"
            else
            if ("Bal. Account Type" = const("Bank Account")) "Bank Account";

            trigger OnValidate()
            begin
                if Rec."Bal. Account No." <> '' then begin
                    Rec.TestField("Applies-to Doc. No.", '');
                    Rec.TestField("Applies-to ID", '');
                end;
            end;
        }
        field(57; Ship; Boolean)
        {
            Caption = 'Ship';
            Editable = false;
        }
        field(58; Invoice; Boolean)
        {
            Caption = 'Invoice';
        }
        field(60; Amount; Decimal)
        {
            Caption = 'Amount';
            FieldClass = FlowField;
            CalcFormula = sum("Sales Line".Amount where("Document Type" = field("Document Type"), "Document No." = field("No.")));
            Editable = false;
        }
        field(61; "Amount Including VAT"; Decimal)
        {
            Caption = 'Amount Including VAT';
            FieldClass = FlowField;
            CalcFormula = sum("Sales Line"."Amount Including VAT" where("Document Type" = field("Document Type"), "Document No." = field("No.")));
            Editable = false;
        }
        field(62; "Shipping No."; Code[20])
        {
            Caption = 'Shipping No.';
        }
        field(63; "Posting No."; Code[20])
        {
            Caption = 'Posting No.';
        }
        field(64; "Last Shipping No."; Code[20])
        {
            Caption = 'Last Shipping No.';
            Editable = false;
            TableRelation = "Sales Shipment Header";
        }
        field(65; "Last Posting No."; Code[20])
        {
            Caption = 'Last Posting No.';
            Editable = false;
            TableRelation = "Sales Invoice Header";
        }
        field(70; "VAT Registration No."; Text[20])
        {
            Caption = 'VAT Registration No.';
        }
        field(71; "Combine Shipments"; Boolean)
        {
            Caption = 'Combine Shipments';
        }
        field(72; "Registration Number"; Text[50])
        {
            Caption = 'Registration Number';
        }
        field(73; "Reason Code"; Code[10])
        {
            Caption = 'Reason Code';
            TableRelation = "Reason Code";
        }
        field(74; "Gen. Bus. Posting Group"; Code[20])
        {
            Caption = 'Gen. Bus. Posting Group';
            TableRelation = "Gen. Business Posting Group";

            trigger OnValidate()
            var
                GenBusPostingGroup: Record "Gen. Business Posting Group";
            begin
                TestStatusOpen();
                if xRec."Gen. Bus. Posting Group" = Rec."Gen. Bus. Posting Group" then
                    exit;
                if GenBusPostingGroup.Get(Rec."Gen. Bus. Posting Group") then
                    if GenBusPostingGroup."Auto Insert Default" then
                        Rec."VAT Bus. Posting Group" := GenBusPostingGroup."Def. VAT Bus. Posting Group";
                RecreateSalesLines(CopyStr(Rec.FieldCaption("Gen. Bus. Posting Group"), 1, 100));
            end;
        }
        field(75; "EU 3-Party Trade"; Boolean)
        {
            Caption = 'EU 3-Party Trade';
        }
        field(78; "VAT Country/Region Code"; Code[10])
        {
            Caption = 'VAT Country/Region Code';
            TableRelation = "Country/Region";
        }
        field(79; "Sell-to Customer Name"; Text[100])
        {
            Caption = 'Sell-to Customer Name';
            TableRelation = Customer.Name;
            ValidateTableRelation = false;
        }
        field(80; "Sell-to Customer Name 2"; Text[50])
        {
            Caption = 'Sell-to Customer Name 2';
        }
        field(81; "Sell-to Address"; Text[100])
        {
            Caption = 'Sell-to Address';

            trigger OnValidate()
            begin
                UpdateShipToFromSellTo(Rec.FieldNo("Sell-to Address"));
            end;
        }
        field(82; "Sell-to Address 2"; Text[50])
        {
            Caption = 'Sell-to Address 2';

            trigger OnValidate()
            begin
                UpdateShipToFromSellTo(Rec.FieldNo("Sell-to Address 2"));
            end;
        }
        field(83; "Sell-to City"; Text[30])
        {
            Caption = 'Sell-to City';
            TableRelation = "Post Code".City;
            ValidateTableRelation = false;

            trigger OnValidate()
            begin
                UpdateShipToFromSellTo(Rec.FieldNo("Sell-to City"));
            end;
        }
        field(84; "Sell-to Contact"; Text[100])
        {
            Caption = 'Sell-to Contact';
        }
        field(85; "Bill-to Post Code"; Code[20])
        {
            Caption = 'Bill-to Post Code';
            TableRelation = "Post Code";
            ValidateTableRelation = false;
        }
        field(86; "Bill-to County"; Text[30])
        {
            Caption = 'Bill-to County';
        }
        field(87; "Bill-to Country/Region Code"; Code[10])
        {
            Caption = 'Bill-to Country/Region Code';
            TableRelation = "Country/Region";
        }
        field(88; "Sell-to Post Code"; Code[20])
        {
            Caption = 'Sell-to Post Code';
            TableRelation = "Post Code";
            ValidateTableRelation = false;

            trigger OnValidate()
            begin
                UpdateShipToFromSellTo(Rec.FieldNo("Sell-to Post Code"));
            end;
        }
        field(89; "Sell-to County"; Text[30])
        {
            Caption = 'Sell-to County';

            trigger OnValidate()
            begin
                UpdateShipToFromSellTo(Rec.FieldNo("Sell-to County"));
            end;
        }
        field(90; "Sell-to Country/Region Code"; Code[10])
        {
            Caption = 'Sell-to Country/Region Code';
            TableRelation = "Country/Region";

            trigger OnValidate()
            begin
                UpdateShipToFromSellTo(Rec.FieldNo("Sell-to Country/Region Code"));
                Rec."VAT Country/Region Code" := Rec."Sell-to Country/Region Code";
            end;
        }
        field(91; "Ship-to Post Code"; Code[20])
        {
            Caption = 'Ship-to Post Code';
            TableRelation = "Post Code";
            ValidateTableRelation = false;
        }
        field(92; "Ship-to County"; Text[30])
        {
            Caption = 'Ship-to County';
        }
        field(93; "Ship-to Country/Region Code"; Code[10])
        {
            Caption = 'Ship-to Country/Region Code';
            TableRelation = "Country/Region";
        }
        field(94; "Bal. Account Type"; Enum "Payment Balance Account Type")
        {
            Caption = 'Bal. Account Type';
        }
        field(98; Correction; Boolean)
        {
            Caption = 'Correction';
        }
        field(99; "Document Date"; Date)
        {
            Caption = 'Document Date';

            trigger OnValidate()
            begin
                if xRec."Document Date" <> Rec."Document Date" then
                    Rec.Validate("Payment Terms Code");
            end;
        }
        field(100; "External Document No."; Code[35])
        {
            Caption = 'External Document No.';
        }
        field(104; "Payment Method Code"; Code[10])
        {
            Caption = 'Payment Method Code';
            TableRelation = "Payment Method";

            trigger OnValidate()
            var
                PaymentMethod: Record "Payment Method";
            begin
                if Rec."Payment Method Code" <> '' then
                    PaymentMethod.Get(Rec."Payment Method Code");
                Rec."Bal. Account Type" := PaymentMethod."Bal. Account Type";
                Rec."Bal. Account No." := PaymentMethod."Bal. Account No.";
                if Rec."Bal. Account No." <> '' then begin
                    Rec.TestField("Applies-to Doc. No.", '');
                    Rec.TestField("Applies-to ID", '');
                end;
            end;
        }
        field(105; "Shipping Agent Code"; Code[10])
        {
            Caption = 'Shipping Agent Code';
            TableRelation = "Shipping Agent";

            trigger OnValidate()
            begin
                TestStatusOpen();
                if xRec."Shipping Agent Code" <> Rec."Shipping Agent Code" then
                    Rec.Validate("Shipping Agent Service Code", '');
                UpdateSalesLinesByFieldNo(Rec.FieldNo("Shipping Agent Code"), false);
            end;
        }
        field(106; "Package Tracking No."; Text[50])
        {
            Caption = 'Package Tracking No.';
        }
        field(107; "No. Series"; Code[20])
        {
            Caption = 'No. Series';
            Editable = false;
            TableRelation = "No. Series";
        }
        field(108; "Posting No. Series"; Code[20])
        {
            Caption = 'Posting No. Series';
            TableRelation = "No. Series";
        }
        field(109; "Shipping No. Series"; Code[20])
        {
            Caption = 'Shipping No. Series';
            TableRelation = "No. Series";
        }
        field(116; "VAT Bus. Posting Group"; Code[20])
        {
            Caption = 'VAT Bus. Posting Group';
            TableRelation = "VAT Business Posting Group";

            trigger OnValidate()
            begin
                TestStatusOpen();
                if xRec."VAT Bus. Posting Group" <> Rec."VAT Bus. Posting Group" then
                    RecreateSalesLines(CopyStr(Rec.FieldCaption("VAT Bus. Posting Group"), 1, 100));
            end;
        }
        field(118; "Applies-to ID"; Code[50])
        {
            Caption = 'Applies-to ID';

            trigger OnValidate()
            begin
                if Rec."Applies-to ID" <> '' then
                    Rec.TestField("Bal. Account No.", '');
            end;
        }
        field(119; "VAT Base Discount %"; Decimal)
        {
            Caption = 'VAT Base Discount %';
            DecimalPlaces = 0 : 5;
        }
        field(120; Status; Enum "Sales Document Status")
        {
            Caption = 'Status';
            Editable = false;
        }
        field(130; "Prepayment %"; Decimal)
        {
            Caption = 'Prepayment %';
            DecimalPlaces = 0 : 5;
            MinValue = 0;
            MaxValue = 100;
        }
        field(160; "Job Queue Status"; Enum "Document Job Queue Status")
        {
            Caption = 'Job Queue Status';
            Editable = false;
        }
        field(171; "Sell-to Phone No."; Text[30])
        {
            Caption = 'Sell-to Phone No.';
        }
        field(172; "Sell-to E-Mail"; Text[80])
        {
            Caption = 'Sell-to E-Mail';
        }
        field(179; "VAT Reporting Date"; Date)
        {
            Caption = 'VAT Reporting Date';
            Editable = false;
        }
        field(200; "Work Description"; BLOB)
        {
            Caption = 'Work Description';
        }
        field(210; "Ship-to Phone No."; Text[30])
        {
            Caption = 'Ship-to Phone No.';
        }
        field(5751; "Shipped Not Invoiced"; Boolean)
        {
            Caption = 'Shipped Not Invoiced';
            FieldClass = FlowField;
            CalcFormula = exist("Sales Line" where("Document Type" = field("Document Type"), "Document No." = field("No."), "Qty. Shipped Not Invoiced" = filter(<> 0)));
            Editable = false;
        }
        field(5752; "Completely Shipped"; Boolean)
        {
            Caption = 'Completely Shipped';
            FieldClass = FlowField;
            CalcFormula = min("Sales Line"."Completely Shipped" where("Document Type" = field("Document Type"), "Document No." = field("No."), Type = filter(<> " "), "Location Code" = field("Location Filter")));
            Editable = false;
        }
        field(5754; "Location Filter"; Code[10])
        {
            Caption = 'Location Filter';
            FieldClass = FlowFilter;
            TableRelation = Location;
        }
        field(5755; Shipped; Boolean)
        {
            Caption = 'Shipped';
            FieldClass = FlowField;
            CalcFormula = exist("Sales Line" where("Document Type" = field("Document Type"), "Document No." = field("No."), "Qty. Shipped (Base)" = filter(<> 0)));
            Editable = false;
        }
        field(5756; "Last Shipment Date"; Date)
        {
            Caption = 'Last Shipment Date';
            FieldClass = FlowField;
            CalcFormula = lookup("Sales Shipment Header"."Shipment Date" where("No." = field("Last Shipping No.")));
            Editable = false;
        }
        field(5790; "Requested Delivery Date"; Date)
        {
            Caption = 'Requested Delivery Date';

            trigger OnValidate()
            begin
                TestStatusOpen();
                UpdateSalesLinesByFieldNo(Rec.FieldNo("Requested Delivery Date"), false);
            end;
        }
        field(5791; "Promised Delivery Date"; Date)
        {
            Caption = 'Promised Delivery Date';

            trigger OnValidate()
            begin
                TestStatusOpen();
                UpdateSalesLinesByFieldNo(Rec.FieldNo("Promised Delivery Date"), false);
            end;
        }
        field(5792; "Shipping Time"; DateFormula)
        {
            Caption = 'Shipping Time';
        }
        field(5793; "Outbound Whse. Handling Time"; DateFormula)
        {
            Caption = 'Outbound Whse. Handling Time';
        }
        field(5794; "Shipping Agent Service Code"; Code[10])
        {
            Caption = 'Shipping Agent Service Code';

            trigger OnValidate()
            begin
                TestStatusOpen();
                UpdateSalesLinesByFieldNo(Rec.FieldNo("Shipping Agent Service Code"), false);
            end;
        }
        field(5795; "Late Order Shipping"; Boolean)
        {
            Caption = 'Late Order Shipping';
            FieldClass = FlowField;
            CalcFormula = exist("Sales Line" where("Document Type" = field("Document Type"), "Sell-to Customer No." = field("Sell-to Customer No."), "Document No." = field("No."), "Shipment Date" = field("Date Filter"), "Outstanding Quantity" = filter(<> 0)));
            Editable = false;
        }
        field(5796; "Date Filter"; Date)
        {
            Caption = 'Date Filter';
            FieldClass = FlowFilter;
        }
        field(5800; Receive; Boolean)
        {
            Caption = 'Receive';
        }
        field(5801; "Return Receipt No."; Code[20])
        {
            Caption = 'Return Receipt No.';
        }
        field(5802; "Return Receipt No. Series"; Code[20])
        {
            Caption = 'Return Receipt No. Series';
            TableRelation = "No. Series";
        }
        field(5803; "Last Return Receipt No."; Code[20])
        {
            Caption = 'Last Return Receipt No.';
            Editable = false;
            TableRelation = "Return Receipt Header";
        }
        field(7001; "Allow Line Disc."; Boolean)
        {
            Caption = 'Allow Line Disc.';
        }
    }

    keys
    {
        key(Key1; "Document Type", "No.")
        {
            Clustered = true;
        }
        key(Key3; "Document Type", "Sell-to Customer No.")
        {
        }
        key(Key6; "Sell-to Customer No.", "External Document No.")
        {
        }
    }

    fieldgroups
    {
        fieldgroup(DropDown; "No.", "Sell-to Customer Name", Amount, "Sell-to Contact", "Amount Including VAT")
        {
        }
        fieldgroup(Brick; "No.", "Sell-to Customer Name", Amount, "Sell-to Contact", "Amount Including VAT")
        {
        }
    }

    trigger OnInsert()
    begin
        InitInsert();
    end;

    trigger OnDelete()
    var
        SalesCommentLine: Record "Sales Comment Line";
    begin
        if not StatusCheckSuspended then
            TestStatusOpen();
        DeleteAllSalesLines();
        SalesCommentLine.SetRange("Document Type", Rec."Document Type");
        SalesCommentLine.SetRange("No.", Rec."No.");
        SalesCommentLine.DeleteAll();
    end;

    trigger OnRename()
    begin
        Error(RenameErr, Rec.TableCaption());
    end;

    var
        DeleteLinesFirstErr: Label 'You must delete the existing sales lines before you can change %1.', Comment = '%1 = field caption';
        PostedLinesErr: Label 'You cannot change %1 on %2 %3, because a part of it has been shipped, received or invoiced.', Comment = '%1 = field caption, %2 = document type, %3 = document number';
        RecreateLinesQst: Label 'If you change %1, the existing sales lines are deleted and built again with the new information. Do you want to continue?', Comment = '%1 = field caption';
        RenameErr: Label 'You cannot rename a %1.', Comment = '%1 = table caption';

    protected var
        HideValidationDialog: Boolean;
        StatusCheckSuspended: Boolean;

    procedure InitInsert()
    var
        NoSeries: Codeunit "No. Series";
    begin
        if Rec."No." = '' then begin
            TestNoSeries();
            Rec."No. Series" := GetNoSeriesCode();
            Rec."No." := NoSeries.GetNextNo(Rec."No. Series", Rec."Posting Date");
        end;
        OnAfterInitNoSeries(Rec, xRec);
        InitRecord();
    end;

    procedure InitRecord()
    var
        GLSetup: Record "General Ledger Setup";
        SalesSetup: Record "Sales & Receivables Setup";
    begin
        InitPostingNoSeries();
        SalesSetup.Get();
        if Rec."Order Date" = 0D then
            Rec."Order Date" := WorkDate();
        if Rec."Document Type" in [Rec."Document Type"::Order, Rec."Document Type"::Invoice] then
            if Rec."Shipment Date" = 0D then
                Rec."Shipment Date" := WorkDate();
        if Rec."Posting Date" = 0D then
            Rec."Posting Date" := WorkDate();
        if SalesSetup."Default Posting Date" = SalesSetup."Default Posting Date"::"No Date" then
            Rec."Posting Date" := 0D;
        if Rec."Document Date" = 0D then
            Rec."Document Date" := WorkDate();
        if Rec."VAT Reporting Date" = 0D then
            Rec."VAT Reporting Date" := Rec."Posting Date";
        if IsCreditDocType() then begin
            GLSetup.Get();
            Rec.Correction := GLSetup."Mark Cr. Memos as Corrections";
        end;
        InitPostingDescription();
        OnAfterInitRecord(Rec);
    end;

    procedure InitPostingDescription()
    begin
        Rec."Posting Description" := CopyStr(Format(Rec."Document Type") + ' ' + Rec."No.", 1, MaxStrLen(Rec."Posting Description"));
    end;

    procedure InitPostingNoSeries()
    var
        SalesSetup: Record "Sales & Receivables Setup";
    begin
        SalesSetup.Get();
        case Rec."Document Type" of
            Rec."Document Type"::Order:
                begin
                    SetSeriesIfBlank(Rec."Posting No. Series", SalesSetup."Posted Invoice Nos.");
                    SetSeriesIfBlank(Rec."Shipping No. Series", SalesSetup."Posted Shipment Nos.");
                end;
            Rec."Document Type"::Invoice:
                begin
                    SetSeriesIfBlank(Rec."Posting No. Series", SalesSetup."Posted Invoice Nos.");
                    if SalesSetup."Shipment on Invoice" then
                        SetSeriesIfBlank(Rec."Shipping No. Series", SalesSetup."Posted Shipment Nos.");
                end;
            Rec."Document Type"::"Credit Memo", Rec."Document Type"::"Return Order":
                begin
                    SetSeriesIfBlank(Rec."Posting No. Series", SalesSetup."Posted Credit Memo Nos.");
                    if (Rec."Document Type" = Rec."Document Type"::"Return Order") or SalesSetup."Return Receipt on Credit Memo" then
                        SetSeriesIfBlank(Rec."Return Receipt No. Series", SalesSetup."Posted Return Receipt Nos.");
                end;
        end;
    end;

    local procedure SetSeriesIfBlank(var SeriesCode: Code[20]; DefaultSeriesCode: Code[20])
    begin
        if SeriesCode = '' then
            SeriesCode := DefaultSeriesCode;
    end;

    procedure TestNoSeries()
    var
        SalesSetup: Record "Sales & Receivables Setup";
    begin
        SalesSetup.Get();
        case Rec."Document Type" of
            Rec."Document Type"::Quote:
                SalesSetup.TestField("Quote Nos.");
            Rec."Document Type"::Order:
                SalesSetup.TestField("Order Nos.");
            Rec."Document Type"::Invoice:
                begin
                    SalesSetup.TestField("Invoice Nos.");
                    SalesSetup.TestField("Posted Invoice Nos.");
                end;
            Rec."Document Type"::"Return Order":
                SalesSetup.TestField("Return Order Nos.");
            Rec."Document Type"::"Credit Memo":
                begin
                    SalesSetup.TestField("Credit Memo Nos.");
                    SalesSetup.TestField("Posted Credit Memo Nos.");
                end;
            Rec."Document Type"::"Blanket Order":
                SalesSetup.TestField("Blanket Order Nos.");
        end;
    end;

    procedure GetNoSeriesCode(): Code[20]
    var
        SalesSetup: Record "Sales & Receivables Setup";
    begin
        SalesSetup.Get();
        case Rec."Document Type" of
            Rec."Document Type"::Quote:
                exit(SalesSetup."Quote Nos.");
            Rec."Document Type"::Order:
                exit(SalesSetup."Order Nos.");
            Rec."Document Type"::Invoice:
                exit(SalesSetup."Invoice Nos.");
            Rec."Document Type"::"Return Order":
                exit(SalesSetup."Return Order Nos.");
            Rec."Document Type"::"Credit Memo":
                exit(SalesSetup."Credit Memo Nos.");
            Rec."Document Type"::"Blanket Order":
                exit(SalesSetup."Blanket Order Nos.");
        end;
    end;

    procedure GetCust(CustNo: Code[20]): Record Customer
    var
        Customer: Record Customer;
    begin
        if CustNo <> '' then
            Customer.Get(CustNo);
        exit(Customer);
    end;

    local procedure CopySellToFromCustomer(var SellToCustomer: Record Customer)
    var
        SkipBillToContact: Boolean;
        SkipSellToContact: Boolean;
    begin
        Rec."Sell-to Customer Name" := SellToCustomer.Name;
        Rec."Sell-to Customer Name 2" := SellToCustomer."Name 2";
        Rec."Sell-to Phone No." := SellToCustomer."Phone No.";
        Rec."Sell-to E-Mail" := SellToCustomer."E-Mail";
        Rec."Sell-to Address" := SellToCustomer.Address;
        Rec."Sell-to Address 2" := SellToCustomer."Address 2";
        Rec."Sell-to City" := SellToCustomer.City;
        Rec."Sell-to Post Code" := SellToCustomer."Post Code";
        Rec."Sell-to County" := SellToCustomer.County;
        Rec."Sell-to Country/Region Code" := SellToCustomer."Country/Region Code";
        Rec."Sell-to Contact" := SellToCustomer.Contact;
        Rec."Gen. Bus. Posting Group" := SellToCustomer."Gen. Bus. Posting Group";
        Rec."VAT Bus. Posting Group" := SellToCustomer."VAT Bus. Posting Group";
        Rec."VAT Registration No." := SellToCustomer."VAT Registration No.";
        Rec."VAT Country/Region Code" := SellToCustomer."Country/Region Code";
        OnAfterCopySellToCustomerAddressFieldsFromCustomer(Rec, SellToCustomer, CurrFieldNo, SkipBillToContact, SkipSellToContact);
    end;

    procedure SetBillToCustomerAddressFieldsFromCustomer(var BillToCustomer: Record Customer)
    begin
        Rec."Bill-to Name" := BillToCustomer.Name;
        Rec."Bill-to Name 2" := BillToCustomer."Name 2";
        Rec."Bill-to Address" := BillToCustomer.Address;
        Rec."Bill-to Address 2" := BillToCustomer."Address 2";
        Rec."Bill-to City" := BillToCustomer.City;
        Rec."Bill-to Post Code" := BillToCustomer."Post Code";
        Rec."Bill-to County" := BillToCustomer.County;
        Rec."Bill-to Country/Region Code" := BillToCustomer."Country/Region Code";
        Rec."Bill-to Contact" := BillToCustomer.Contact;
    end;

    local procedure CopyTermsFromBillToCustomer(var BillToCustomer: Record Customer)
    var
        GLSetup: Record "General Ledger Setup";
    begin
        GLSetup.Get();
        if GLSetup."Bill-to/Sell-to VAT Calc." = GLSetup."Bill-to/Sell-to VAT Calc."::"Bill-to/Pay-to No." then begin
            Rec."VAT Bus. Posting Group" := BillToCustomer."VAT Bus. Posting Group";
            Rec."VAT Country/Region Code" := BillToCustomer."Country/Region Code";
            Rec."VAT Registration No." := BillToCustomer."VAT Registration No.";
            Rec."Gen. Bus. Posting Group" := BillToCustomer."Gen. Bus. Posting Group";
        end;
        Rec."Customer Posting Group" := BillToCustomer."Customer Posting Group";
        Rec."Prices Including VAT" := BillToCustomer."Prices Including VAT";
        Rec."Allow Line Disc." := BillToCustomer."Allow Line Disc.";
        Rec."Invoice Disc. Code" := BillToCustomer."Invoice Disc. Code";
        Rec."Combine Shipments" := BillToCustomer."Combine Shipments";
        Rec."Prepayment %" := BillToCustomer."Prepayment %";
        if not IsCreditDocType() then
            Rec.Validate("Payment Method Code", BillToCustomer."Payment Method Code");
        Rec.Validate("Payment Terms Code", BillToCustomer."Payment Terms Code");
        Rec.Validate("Currency Code", BillToCustomer."Currency Code");
        OnAfterSetFieldsBilltoCustomer(Rec, BillToCustomer, xRec, false, CurrFieldNo);
    end;

    procedure SetShipToCustomerAddressFieldsFromShipToAddr(ShipToAddr: Record "Ship-to Address")
    begin
        SetShipToAddress(
            ShipToAddr.Name, ShipToAddr."Name 2", ShipToAddr.Address, ShipToAddr."Address 2", ShipToAddr.City,
            ShipToAddr."Post Code", ShipToAddr.County, ShipToAddr."Country/Region Code");
        Rec."Ship-to Contact" := ShipToAddr.Contact;
        if ShipToAddr."Location Code" <> '' then
            Rec.Validate("Location Code", ShipToAddr."Location Code");
    end;

    procedure CopyShipToCustomerAddressFieldsFromCust(var SellToCustomer: Record Customer)
    begin
        SetShipToAddress(
            SellToCustomer.Name, SellToCustomer."Name 2", SellToCustomer.Address, SellToCustomer."Address 2", SellToCustomer.City,
            SellToCustomer."Post Code", SellToCustomer.County, SellToCustomer."Country/Region Code");
        Rec."Ship-to Contact" := SellToCustomer.Contact;
        Rec."Ship-to Phone No." := SellToCustomer."Phone No.";
        Rec."Shipment Method Code" := SellToCustomer."Shipment Method Code";
        if SellToCustomer."Location Code" <> '' then
            Rec.Validate("Location Code", SellToCustomer."Location Code");
        Rec."Shipping Agent Code" := SellToCustomer."Shipping Agent Code";
        Rec."Shipping Agent Service Code" := SellToCustomer."Shipping Agent Service Code";
        OnAfterCopyShipToCustomerAddressFieldsFromCustomer(Rec, SellToCustomer, xRec);
    end;

    procedure SetShipToAddress(ShipToName: Text[100]; ShipToName2: Text[50]; ShipToAddress: Text[100]; ShipToAddress2: Text[50]; ShipToCity: Text[30]; ShipToPostCode: Code[20]; ShipToCounty: Text[30]; ShipToCountryRegionCode: Code[10])
    begin
        Rec."Ship-to Name" := ShipToName;
        Rec."Ship-to Name 2" := ShipToName2;
        Rec."Ship-to Address" := ShipToAddress;
        Rec."Ship-to Address 2" := ShipToAddress2;
        Rec."Ship-to City" := ShipToCity;
        Rec."Ship-to Post Code" := ShipToPostCode;
        Rec."Ship-to County" := ShipToCounty;
        Rec."Ship-to Country/Region Code" := ShipToCountryRegionCode;
    end;

    procedure CopySellToAddressToShipToAddress()
    begin
        SetShipToAddress(
            Rec."Sell-to Customer Name", Rec."Sell-to Customer Name 2", Rec."Sell-to Address", Rec."Sell-to Address 2", Rec."Sell-to City",
            Rec."Sell-to Post Code", Rec."Sell-to County", Rec."Sell-to Country/Region Code");
        Rec."Ship-to Contact" := Rec."Sell-to Contact";
    end;

    procedure CopySellToAddressToBillToAddress()
    begin
        if Rec."Bill-to Customer No." <> Rec."Sell-to Customer No." then
            exit;
        Rec."Bill-to Address" := Rec."Sell-to Address";
        Rec."Bill-to Address 2" := Rec."Sell-to Address 2";
        Rec."Bill-to City" := Rec."Sell-to City";
        Rec."Bill-to Post Code" := Rec."Sell-to Post Code";
        Rec."Bill-to County" := Rec."Sell-to County";
        Rec."Bill-to Country/Region Code" := Rec."Sell-to Country/Region Code";
    end;

    procedure ShipToAddressEqualsSellToAddress(): Boolean
    begin
        exit(ShipToEqualsSellToOf(Rec, Rec));
    end;

    procedure BillToAddressEqualsSellToAddress(): Boolean
    begin
        exit(
            (Rec."Bill-to Address" = Rec."Sell-to Address") and (Rec."Bill-to Address 2" = Rec."Sell-to Address 2") and
            (Rec."Bill-to City" = Rec."Sell-to City") and (Rec."Bill-to Post Code" = Rec."Sell-to Post Code") and
            (Rec."Bill-to County" = Rec."Sell-to County") and (Rec."Bill-to Country/Region Code" = Rec."Sell-to Country/Region Code"));
    end;

    local procedure ShipToEqualsSellToOf(ShipToHeader: Record "Sales Header"; SellToHeader: Record "Sales Header"): Boolean
    begin
        exit(
            (ShipToHeader."Ship-to Address" = SellToHeader."Sell-to Address") and
            (ShipToHeader."Ship-to Address 2" = SellToHeader."Sell-to Address 2") and
            (ShipToHeader."Ship-to City" = SellToHeader."Sell-to City") and
            (ShipToHeader."Ship-to Post Code" = SellToHeader."Sell-to Post Code") and
            (ShipToHeader."Ship-to County" = SellToHeader."Sell-to County") and
            (ShipToHeader."Ship-to Country/Region Code" = SellToHeader."Sell-to Country/Region Code"));
    end;

    local procedure UpdateShipToFromSellTo(SellToFieldNo: Integer)
    begin
        if IsCreditDocType() or (Rec."Ship-to Code" <> '') or not ShipToEqualsSellToOf(Rec, xRec) then
            exit;
        case SellToFieldNo of
            Rec.FieldNo("Sell-to Address"):
                Rec."Ship-to Address" := Rec."Sell-to Address";
            Rec.FieldNo("Sell-to Address 2"):
                Rec."Ship-to Address 2" := Rec."Sell-to Address 2";
            Rec.FieldNo("Sell-to City"):
                Rec."Ship-to City" := Rec."Sell-to City";
            Rec.FieldNo("Sell-to Post Code"):
                Rec."Ship-to Post Code" := Rec."Sell-to Post Code";
            Rec.FieldNo("Sell-to County"):
                Rec."Ship-to County" := Rec."Sell-to County";
            Rec.FieldNo("Sell-to Country/Region Code"):
                Rec."Ship-to Country/Region Code" := Rec."Sell-to Country/Region Code";
        end;
    end;

    procedure HasSellToAddress(): Boolean
    begin
        exit((Rec."Sell-to Address" <> '') or (Rec."Sell-to City" <> '') or (Rec."Sell-to Post Code" <> ''));
    end;

    procedure HasShipToAddress(): Boolean
    begin
        exit((Rec."Ship-to Address" <> '') or (Rec."Ship-to City" <> '') or (Rec."Ship-to Post Code" <> ''));
    end;

    procedure HasBillToAddress(): Boolean
    begin
        exit((Rec."Bill-to Address" <> '') or (Rec."Bill-to City" <> '') or (Rec."Bill-to Post Code" <> ''));
    end;

    procedure UpdateCurrencyFactor()
    var
        CurrExchRate: Record "Currency Exchange Rate";
        Updated: Boolean;
    begin
        OnBeforeUpdateCurrencyFactor(Rec, Updated, CurrExchRate, xRec);
        if Updated then
            exit;
        Rec."Currency Factor" := 0;
        if Rec."Currency Code" <> '' then
            Rec."Currency Factor" := CurrExchRate.ExchangeRate(GetUseDate(), Rec."Currency Code");
        OnAfterUpdateCurrencyFactor(Rec, GetHideValidationDialog());
    end;

    procedure GetUseDate(): Date
    begin
        if Rec."Posting Date" = 0D then
            exit(WorkDate());
        exit(Rec."Posting Date");
    end;

    procedure SalesLinesExist(): Boolean
    var
        SalesLine: Record "Sales Line";
    begin
        FilterLines(SalesLine);
        exit(not SalesLine.IsEmpty());
    end;

    procedure ShippedSalesLinesExist(): Boolean
    var
        SalesLine: Record "Sales Line";
    begin
        FilterLines(SalesLine);
        SalesLine.SetFilter("Quantity Shipped", '<>0');
        exit(not SalesLine.IsEmpty());
    end;

    procedure ReturnReceiptExist(): Boolean
    var
        SalesLine: Record "Sales Line";
    begin
        FilterLines(SalesLine);
        SalesLine.SetFilter("Return Qty. Received", '<>0');
        exit(not SalesLine.IsEmpty());
    end;

    procedure InvoicedLineExists(): Boolean
    var
        SalesLine: Record "Sales Line";
    begin
        FilterLines(SalesLine);
        SalesLine.SetFilter("Quantity Invoiced", '<>0');
        exit(not SalesLine.IsEmpty());
    end;

    procedure QtyToShipIsZero(): Boolean
    var
        SalesLine: Record "Sales Line";
    begin
        FilterLines(SalesLine);
        SalesLine.SetFilter("Qty. to Ship", '<>0');
        exit(SalesLine.IsEmpty());
    end;

    local procedure FilterLines(var SalesLine: Record "Sales Line")
    begin
        SalesLine.SetRange("Document Type", Rec."Document Type");
        SalesLine.SetRange("Document No.", Rec."No.");
    end;

    procedure DeleteAllSalesLines()
    var
        SalesLine: Record "Sales Line";
    begin
        FilterLines(SalesLine);
        if SalesLine.FindSet() then
            repeat
                SalesLine.SuspendStatusCheck(true);
                SalesLine.Delete(true);
            until SalesLine.Next() = 0;
    end;

    local procedure TestNothingPosted(ChangedFieldCaption: Text)
    begin
        if ShippedSalesLinesExist() or ReturnReceiptExist() or InvoicedLineExists() then
            Error(PostedLinesErr, ChangedFieldCaption, Rec."Document Type", Rec."No.");
    end;

    /// <summary>
    /// Builds the lines again from their type, number, variant, unit and quantity after a change that they depend on.
    /// Prices and discounts come from the item again; a line for a G/L account, which has no price of its own, keeps its price.
    /// </summary>
    procedure RecreateSalesLines(ChangedFieldName: Text[100])
    var
        SalesLine: Record "Sales Line";
        TempSalesLine: Record "Sales Line" temporary;
    begin
        if Rec."No." = '' then
            exit;
        FilterLines(SalesLine);
        if not SalesLine.FindSet() then
            exit;
        TestNothingPosted(ChangedFieldName);
        if GuiAllowed() and not GetHideValidationDialog() then
            if not Confirm(RecreateLinesQst, false, ChangedFieldName) then
                Error(DeleteLinesFirstErr, ChangedFieldName);
        Rec.Modify();
        repeat
            TempSalesLine := SalesLine;
            TempSalesLine.Insert();
        until SalesLine.Next() = 0;
        SalesLine.DeleteAll();
        TempSalesLine.FindSet();
        repeat
            RecreateSalesLine(TempSalesLine);
        until TempSalesLine.Next() = 0;
    end;

    local procedure RecreateSalesLine(TempSalesLine: Record "Sales Line" temporary)
    var
        SalesLine: Record "Sales Line";
    begin
        SalesLine.Init();
        SalesLine."Document Type" := Rec."Document Type";
        SalesLine."Document No." := Rec."No.";
        SalesLine."Line No." := TempSalesLine."Line No.";
        SalesLine.SetSalesHeader(Rec);
        SalesLine."System-Created Entry" := TempSalesLine."System-Created Entry";
        SalesLine.Validate(Type, TempSalesLine.Type);
        if TempSalesLine."No." = '' then
            SalesLine.Description := TempSalesLine.Description
        else begin
            SalesLine.Validate("No.", TempSalesLine."No.");
            if TempSalesLine."Variant Code" <> '' then
                SalesLine.Validate("Variant Code", TempSalesLine."Variant Code");
            SalesLine.Validate("Unit of Measure Code", TempSalesLine."Unit of Measure Code");
            SalesLine.Validate(Quantity, TempSalesLine.Quantity);
            if TempSalesLine.Type = TempSalesLine.Type::"G/L Account" then
                SalesLine.Validate("Unit Price", TempSalesLine."Unit Price");
        end;
        SalesLine.Insert();
    end;

    /// <summary>Passes a changed header field on to the lines that follow it.</summary>
    procedure UpdateSalesLinesByFieldNo(ChangedFieldNo: Integer; AskQuestion: Boolean)
    var
        SalesLine: Record "Sales Line";
    begin
        if Rec."No." = '' then
            exit;
        FilterLines(SalesLine);
        if not SalesLine.FindSet() then
            exit;
        Rec.Modify();
        repeat
            UpdateSalesLine(SalesLine, ChangedFieldNo);
        until SalesLine.Next() = 0;
    end;

    local procedure UpdateSalesLine(var SalesLine: Record "Sales Line"; ChangedFieldNo: Integer)
    begin
        SalesLine.SetSalesHeader(Rec);
        case ChangedFieldNo of
            Rec.FieldNo("Shipment Date"):
                SalesLine.Validate("Shipment Date", Rec."Shipment Date");
            Rec.FieldNo("Requested Delivery Date"):
                SalesLine."Requested Delivery Date" := Rec."Requested Delivery Date";
            Rec.FieldNo("Promised Delivery Date"):
                SalesLine."Promised Delivery Date" := Rec."Promised Delivery Date";
            Rec.FieldNo("Shipping Agent Code"):
                begin
                    SalesLine."Shipping Agent Code" := Rec."Shipping Agent Code";
                    SalesLine."Shipping Agent Service Code" := '';
                end;
            Rec.FieldNo("Shipping Agent Service Code"):
                SalesLine."Shipping Agent Service Code" := Rec."Shipping Agent Service Code";
            Rec.FieldNo("Currency Factor"):
                begin
                    if SalesLine.Type = SalesLine.Type::Item then
                        SalesLine.GetUnitCost();
                    SalesLine.InitOutstandingAmount();
                end;
        end;
        SalesLine.Modify(true);
    end;

    local procedure ConvertUnitPrices()
    var
        Currency: Record Currency;
        SalesLine: Record "Sales Line";
        VATFactor: Decimal;
    begin
        if Rec."No." = '' then
            exit;
        FilterLines(SalesLine);
        SalesLine.SetFilter("Unit Price", '<>0');
        SalesLine.SetFilter("VAT %", '<>0');
        if not SalesLine.FindSet() then
            exit;
        Rec.Modify();
        Currency.Initialize(Rec."Currency Code");
        repeat
            SalesLine.TestField("Quantity Invoiced", 0);
            VATFactor := 1 + SalesLine."VAT %" / 100;
            SalesLine.SetSalesHeader(Rec);
            if Rec."Prices Including VAT" then
                SalesLine."Unit Price" := Round(SalesLine."Unit Price" * VATFactor, Currency."Unit-Amount Rounding Precision")
            else
                SalesLine."Unit Price" := Round(SalesLine."Unit Price" / VATFactor, Currency."Unit-Amount Rounding Precision");
            SalesLine.Validate("Line Discount %");
            SalesLine.Modify();
        until SalesLine.Next() = 0;
    end;

    procedure IsCreditDocType(): Boolean
    begin
        exit(Rec."Document Type" in [Rec."Document Type"::"Return Order", Rec."Document Type"::"Credit Memo"]);
    end;

    procedure TestStatusOpen()
    begin
        if not StatusCheckSuspended then
            Rec.TestField(Status, Rec.Status::Open);
        OnAfterTestStatusOpen(Rec);
    end;

    procedure TestStatusOpen(ThrowErrorIfNot: Boolean): Boolean
    begin
        if ThrowErrorIfNot then
            TestStatusOpen();
        exit(StatusCheckSuspended or (Rec.Status = Rec.Status::Open));
    end;

    procedure SuspendStatusCheck(Suspend: Boolean)
    begin
        StatusCheckSuspended := Suspend;
    end;

    procedure GetStatusCheckSuspended(): Boolean
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

    procedure PerformManualRelease()
    var
        ReleaseSalesDocument: Codeunit "Release Sales Document";
    begin
        if Rec.Status <> Rec.Status::Released then
            ReleaseSalesDocument.PerformManualRelease(Rec);
    end;

    procedure PerformManualRelease(var SalesHeader: Record "Sales Header")
    var
        ReleaseSalesDocument: Codeunit "Release Sales Document";
    begin
        if SalesHeader.FindSet() then
            repeat
                if SalesHeader.Status <> SalesHeader.Status::Released then
                    ReleaseSalesDocument.PerformManualRelease(SalesHeader);
            until SalesHeader.Next() = 0;
    end;

    procedure PerformManualReopen(var SalesHeader: Record "Sales Header")
    var
        ReleaseSalesDocument: Codeunit "Release Sales Document";
    begin
        if SalesHeader.FindSet() then
            repeat
                if SalesHeader.Status <> SalesHeader.Status::Open then
                    ReleaseSalesDocument.PerformManualReopen(SalesHeader);
            until SalesHeader.Next() = 0;
    end;

    procedure SetWorkDescription(NewWorkDescription: Text)
    var
        WorkDescriptionStream: OutStream;
    begin
        Clear(Rec."Work Description");
        Rec."Work Description".CreateOutStream(WorkDescriptionStream, TextEncoding::UTF8);
        WorkDescriptionStream.WriteText(NewWorkDescription);
        Rec.Modify();
    end;

    procedure GetWorkDescription() WorkDescription: Text
    var
        WorkDescriptionStream: InStream;
    begin
        Rec.CalcFields("Work Description");
        Rec."Work Description".CreateInStream(WorkDescriptionStream, TextEncoding::UTF8);
        WorkDescriptionStream.ReadText(WorkDescription);
    end;

    [IntegrationEvent(true, false)]
    local procedure OnAfterInitRecord(var SalesHeader: Record "Sales Header")
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterCheckSellToCust(var SalesHeader: Record "Sales Header"; xSalesHeader: Record "Sales Header"; Customer: Record Customer; CurrentFieldNo: Integer)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterCopySellToCustomerAddressFieldsFromCustomer(var SalesHeader: Record "Sales Header"; SellToCustomer: Record Customer; CurrentFieldNo: Integer; var SkipBillToContact: Boolean; var SkipSellToContact: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterCopyShipToCustomerAddressFieldsFromCustomer(var SalesHeader: Record "Sales Header"; SellToCustomer: Record Customer; xSalesHeader: Record "Sales Header")
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnBeforeUpdateCurrencyFactor(var SalesHeader: Record "Sales Header"; var Updated: Boolean; var CurrencyExchangeRate: Record "Currency Exchange Rate"; xSalesHeader: Record "Sales Header")
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterUpdateCurrencyFactor(var SalesHeader: Record "Sales Header"; HideValidationDialog: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterSetFieldsBilltoCustomer(var SalesHeader: Record "Sales Header"; Customer: Record Customer; xSalesHeader: Record "Sales Header"; SkipBillToContact: Boolean; CUrrentFieldNo: Integer)
    begin
    end;

    [IntegrationEvent(true, false)]
    local procedure OnAfterTestStatusOpen(var SalesHeader: Record "Sales Header")
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterInitNoSeries(var SalesHeader: Record "Sales Header"; xSalesHeader: Record "Sales Header")
    begin
    end;
}
#endif
