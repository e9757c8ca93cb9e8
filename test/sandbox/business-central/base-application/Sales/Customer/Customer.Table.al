#if STAND_IN
namespace Microsoft.Sales.Customer;

using Microsoft.Bank.BankAccount;
using Microsoft.CRM.Contact;
using Microsoft.CRM.Team;
using Microsoft.Finance.Currency;
using Microsoft.Finance.Dimension;
using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Finance.ReceivablesPayables;
using Microsoft.Finance.SalesTax;
using Microsoft.Finance.VAT.Setup;
using Microsoft.Foundation.Address;
using Microsoft.Foundation.Enums;
using Microsoft.Foundation.NoSeries;
using Microsoft.Foundation.PaymentTerms;
using Microsoft.Foundation.Shipping;
using Microsoft.Inventory.Location;
using Microsoft.Inventory.Tracking;
using Microsoft.Sales.Document;
using Microsoft.Sales.History;
using Microsoft.Sales.Pricing;
using Microsoft.Sales.Receivables;
using Microsoft.Sales.Setup;
using System.Globalization;

table 18 "Customer"
{
    Caption = 'Customer';
    DataCaptionFields = "No.", Name;
    DataClassification = CustomerContent;
    DrillDownPageId = "Customer List";

    fields
    {
        field(1; "No."; Code[20])
        {
            Caption = 'No.';

            trigger OnValidate()
            var
                NoSeries: Codeunit "No. Series";
            begin
                if Rec."No." <> xRec."No." then begin
                    SalesReceivablesSetup.Get();
                    NoSeries.TestManual(SalesReceivablesSetup."Customer Nos.");
                    Rec."No. Series" := '';
                end;
                if Rec."Invoice Disc. Code" = '' then
                    Rec."Invoice Disc. Code" := Rec."No.";
            end;
        }
        field(2; Name; Text[100])
        {
            Caption = 'Name';

            trigger OnValidate()
            begin
                if (Rec."Search Name" = UpperCase(xRec.Name)) or (Rec."Search Name" = '') then
                    Rec."Search Name" := Rec.Name;
            end;
        }
        field(3; "Search Name"; Code[100])
        {
            Caption = 'Search Name';
        }
        field(4; "Name 2"; Text[50])
        {
            Caption = 'Name 2';
        }
        field(5; Address; Text[100])
        {
            Caption = 'Address';
        }
        field(6; "Address 2"; Text[50])
        {
            Caption = 'Address 2';
        }
        field(7; City; Text[30])
        {
            Caption = 'City';
        }
        field(8; Contact; Text[100])
        {
            Caption = 'Contact';
        }
        field(9; "Phone No."; Text[30])
        {
            Caption = 'Phone No.';
        }
        field(12; "Ship-to Code"; Code[10])
        {
            Caption = 'Ship-to Code';
            TableRelation = "Ship-to Address".Code where("Customer No." = field("No."));
        }
        field(14; "Our Account No."; Text[20])
        {
            Caption = 'Our Account No.';
        }
        field(16; "Global Dimension 1 Code"; Code[20])
        {
            Caption = 'Global Dimension 1 Code';
            TableRelation = "Dimension Value".Code where("Global Dimension No." = const(1));
        }
        field(17; "Global Dimension 2 Code"; Code[20])
        {
            Caption = 'Global Dimension 2 Code';
            TableRelation = "Dimension Value".Code where("Global Dimension No." = const(2));
        }
        field(20; "Credit Limit (LCY)"; Decimal)
        {
            Caption = 'Credit Limit (LCY)';

            trigger OnValidate()
            begin
                if Rec."Credit Limit (LCY)" < 0 then
                    Rec.FieldError("Credit Limit (LCY)");
            end;
        }
        field(21; "Customer Posting Group"; Code[20])
        {
            Caption = 'Customer Posting Group';
            TableRelation = "Customer Posting Group";
        }
        field(22; "Currency Code"; Code[10])
        {
            Caption = 'Currency Code';
            TableRelation = Currency;

            trigger OnValidate()
            begin
                Rec.UpdateCurrencyId();
            end;
        }
        field(23; "Customer Price Group"; Code[10])
        {
            Caption = 'Customer Price Group';
            TableRelation = "Customer Price Group";
        }
        field(24; "Language Code"; Code[10])
        {
            Caption = 'Language Code';
            TableRelation = Language;
        }
        field(27; "Payment Terms Code"; Code[10])
        {
            Caption = 'Payment Terms Code';
            TableRelation = "Payment Terms";

            trigger OnValidate()
            begin
                Rec.UpdatePaymentTermsId();
            end;
        }
        field(29; "Salesperson Code"; Code[20])
        {
            Caption = 'Salesperson Code';
            TableRelation = "Salesperson/Purchaser";
        }
        field(30; "Shipment Method Code"; Code[10])
        {
            Caption = 'Shipment Method Code';
            TableRelation = "Shipment Method";

            trigger OnValidate()
            begin
                Rec.UpdateShipmentMethodId();
            end;
        }
        field(31; "Shipping Agent Code"; Code[10])
        {
            Caption = 'Shipping Agent Code';
            TableRelation = "Shipping Agent";
        }
        field(33; "Invoice Disc. Code"; Code[20])
        {
            Caption = 'Invoice Disc. Code';
        }
        field(34; "Customer Disc. Group"; Code[20])
        {
            Caption = 'Customer Disc. Group';
            TableRelation = "Customer Discount Group";
        }
        field(35; "Country/Region Code"; Code[10])
        {
            Caption = 'Country/Region Code';
            TableRelation = "Country/Region";
        }
        field(39; Blocked; Enum "Customer Blocked")
        {
            Caption = 'Blocked';

            trigger OnValidate()
            begin
                if (Rec.Blocked <> Rec.Blocked::All) and Rec."Privacy Blocked" then
                    Error(PrivacyBlockedErr, Rec."No.");
            end;
        }
        field(45; "Bill-to Customer No."; Code[20])
        {
            Caption = 'Bill-to Customer No.';
            TableRelation = Customer;
        }
        field(47; "Payment Method Code"; Code[10])
        {
            Caption = 'Payment Method Code';
            TableRelation = "Payment Method";

            trigger OnValidate()
            begin
                Rec.UpdatePaymentMethodId();
            end;
        }
        field(52; "First Transaction Date"; Date)
        {
            Caption = 'First Transaction Date';
            FieldClass = FlowField;
            CalcFormula = min("Cust. Ledger Entry"."Posting Date" where("Customer No." = field("No.")));
        }
        field(53; "Last Modified Date Time"; DateTime)
        {
            Caption = 'Last Modified Date Time';
            Editable = false;
        }
        field(54; "Last Date Modified"; Date)
        {
            Caption = 'Last Date Modified';
            Editable = false;
        }
        field(55; "Date Filter"; Date)
        {
            Caption = 'Date Filter';
            FieldClass = FlowFilter;
        }
        field(56; "Global Dimension 1 Filter"; Code[20])
        {
            Caption = 'Global Dimension 1 Filter';
            FieldClass = FlowFilter;
            TableRelation = "Dimension Value".Code where("Global Dimension No." = const(1));
        }
        field(57; "Global Dimension 2 Filter"; Code[20])
        {
            Caption = 'Global Dimension 2 Filter';
            FieldClass = FlowFilter;
            TableRelation = "Dimension Value".Code where("Global Dimension No." = const(2));
        }
        field(58; Balance; Decimal)
        {
            Caption = 'Balance';
            FieldClass = FlowField;
            CalcFormula = sum("Detailed Cust. Ledg. Entry".Amount where("Customer No." = field("No."),
                                 "Initial Entry Global Dim. 1" = field("Global Dimension 1 Filter"),
                                 "Initial Entry Global Dim. 2" = field("Global Dimension 2 Filter"),
                                 "Currency Code" = field("Currency Filter"),
                                 "Excluded from calculation" = const(false)));
            Editable = false;
        }
        field(59; "Balance (LCY)"; Decimal)
        {
            Caption = 'Balance (LCY)';
            FieldClass = FlowField;
            CalcFormula = sum("Detailed Cust. Ledg. Entry"."Amount (LCY)" where("Customer No." = field("No."),
                                 "Initial Entry Global Dim. 1" = field("Global Dimension 1 Filter"),
                                 "Initial Entry Global Dim. 2" = field("Global Dimension 2 Filter"),
                                 "Currency Code" = field("Currency Filter"),
                                 "Excluded from calculation" = const(false)));
            Editable = false;
        }
        field(60; "Net Change"; Decimal)
        {
            Caption = 'Net Change';
            FieldClass = FlowField;
            CalcFormula = sum("Detailed Cust. Ledg. Entry".Amount where("Customer No." = field("No."),
                                 "Initial Entry Global Dim. 1" = field("Global Dimension 1 Filter"),
                                 "Initial Entry Global Dim. 2" = field("Global Dimension 2 Filter"),
                                 "Posting Date" = field("Date Filter"),
                                 "Currency Code" = field("Currency Filter"),
                                 "Excluded from calculation" = const(false)));
            Editable = false;
        }
        field(61; "Net Change (LCY)"; Decimal)
        {
            Caption = 'Net Change (LCY)';
            FieldClass = FlowField;
            CalcFormula = sum("Detailed Cust. Ledg. Entry"."Amount (LCY)" where("Customer No." = field("No."),
                                 "Initial Entry Global Dim. 1" = field("Global Dimension 1 Filter"),
                                 "Initial Entry Global Dim. 2" = field("Global Dimension 2 Filter"),
                                 "Posting Date" = field("Date Filter"),
                                 "Currency Code" = field("Currency Filter"),
                                 "Excluded from calculation" = const(false)));
            Editable = false;
        }
        field(62; "Sales (LCY)"; Decimal)
        {
            Caption = 'Sales (LCY)';
            FieldClass = FlowField;
            CalcFormula = sum("Cust. Ledger Entry"."Sales (LCY)" where("Customer No." = field("No."),
                                 "Global Dimension 1 Code" = field("Global Dimension 1 Filter"),
                                 "Global Dimension 2 Code" = field("Global Dimension 2 Filter"),
                                 "Posting Date" = field("Date Filter"),
                                 "Currency Code" = field("Currency Filter")));
            Editable = false;
        }
        field(63; "Profit (LCY)"; Decimal)
        {
            Caption = 'Profit (LCY)';
            FieldClass = FlowField;
            CalcFormula = sum("Cust. Ledger Entry"."Profit (LCY)" where("Customer No." = field("No."),
                                 "Global Dimension 1 Code" = field("Global Dimension 1 Filter"),
                                 "Global Dimension 2 Code" = field("Global Dimension 2 Filter"),
                                 "Posting Date" = field("Date Filter"),
                                 "Currency Code" = field("Currency Filter")));
            Editable = false;
        }
        field(64; "Inv. Discounts (LCY)"; Decimal)
        {
            Caption = 'Inv. Discounts (LCY)';
            FieldClass = FlowField;
            CalcFormula = sum("Cust. Ledger Entry"."Inv. Discount (LCY)" where("Customer No." = field("No."),
                                 "Global Dimension 1 Code" = field("Global Dimension 1 Filter"),
                                 "Global Dimension 2 Code" = field("Global Dimension 2 Filter"),
                                 "Posting Date" = field("Date Filter"),
                                 "Currency Code" = field("Currency Filter")));
            Editable = false;
        }
        field(65; "Pmt. Discounts (LCY)"; Decimal)
        {
            Caption = 'Pmt. Discounts (LCY)';
            FieldClass = FlowField;
            CalcFormula = -sum("Detailed Cust. Ledg. Entry"."Amount (LCY)" where("Customer No." = field("No."),
                                 "Entry Type" = filter("Payment Discount".."Payment Discount (VAT Adjustment)"),
                                 "Initial Entry Global Dim. 1" = field("Global Dimension 1 Filter"),
                                 "Initial Entry Global Dim. 2" = field("Global Dimension 2 Filter"),
                                 "Posting Date" = field("Date Filter"),
                                 "Currency Code" = field("Currency Filter")));
            Editable = false;
        }
        field(66; "Balance Due"; Decimal)
        {
            Caption = 'Balance Due';
            FieldClass = FlowField;
            CalcFormula = sum("Detailed Cust. Ledg. Entry".Amount where("Customer No." = field("No."),
                                 "Initial Entry Due Date" = field(upperlimit("Date Filter")),
                                 "Initial Entry Global Dim. 1" = field("Global Dimension 1 Filter"),
                                 "Initial Entry Global Dim. 2" = field("Global Dimension 2 Filter"),
                                 "Currency Code" = field("Currency Filter"),
                                 "Excluded from calculation" = const(false)));
            Editable = false;
        }
        field(67; "Balance Due (LCY)"; Decimal)
        {
            Caption = 'Balance Due (LCY)';
            FieldClass = FlowField;
            CalcFormula = sum("Detailed Cust. Ledg. Entry"."Amount (LCY)" where("Customer No." = field("No."),
                                 "Initial Entry Due Date" = field(upperlimit("Date Filter")),
                                 "Initial Entry Global Dim. 1" = field("Global Dimension 1 Filter"),
                                 "Initial Entry Global Dim. 2" = field("Global Dimension 2 Filter"),
                                 "Currency Code" = field("Currency Filter"),
                                 "Excluded from calculation" = const(false)));
            Editable = false;
        }
        field(69; Payments; Decimal)
        {
            Caption = 'Payments';
            FieldClass = FlowField;
            CalcFormula = -sum("Detailed Cust. Ledg. Entry".Amount where("Initial Document Type" = const(Payment),
                                 "Entry Type" = const("Initial Entry"),
                                 "Customer No." = field("No."),
                                 "Initial Entry Global Dim. 1" = field("Global Dimension 1 Filter"),
                                 "Initial Entry Global Dim. 2" = field("Global Dimension 2 Filter"),
                                 "Posting Date" = field("Date Filter"),
                                 "Currency Code" = field("Currency Filter")));
            Editable = false;
        }
        field(70; "Invoice Amounts"; Decimal)
        {
            Caption = 'Invoice Amounts';
            FieldClass = FlowField;
            CalcFormula = sum("Detailed Cust. Ledg. Entry".Amount where("Initial Document Type" = const(Invoice),
                                 "Entry Type" = const("Initial Entry"),
                                 "Customer No." = field("No."),
                                 "Initial Entry Global Dim. 1" = field("Global Dimension 1 Filter"),
                                 "Initial Entry Global Dim. 2" = field("Global Dimension 2 Filter"),
                                 "Posting Date" = field("Date Filter"),
                                 "Currency Code" = field("Currency Filter")));
            Editable = false;
        }
        field(71; "Cr. Memo Amounts"; Decimal)
        {
            Caption = 'Cr. Memo Amounts';
            FieldClass = FlowField;
            CalcFormula = -sum("Detailed Cust. Ledg. Entry".Amount where("Initial Document Type" = const("Credit Memo"),
                                 "Entry Type" = const("Initial Entry"),
                                 "Customer No." = field("No."),
                                 "Initial Entry Global Dim. 1" = field("Global Dimension 1 Filter"),
                                 "Initial Entry Global Dim. 2" = field("Global Dimension 2 Filter"),
                                 "Posting Date" = field("Date Filter"),
                                 "Currency Code" = field("Currency Filter")));
            Editable = false;
        }
        field(74; "Payments (LCY)"; Decimal)
        {
            Caption = 'Payments (LCY)';
            FieldClass = FlowField;
            CalcFormula = -sum("Detailed Cust. Ledg. Entry"."Amount (LCY)" where("Initial Document Type" = const(Payment),
                                 "Entry Type" = const("Initial Entry"),
                                 "Customer No." = field("No."),
                                 "Initial Entry Global Dim. 1" = field("Global Dimension 1 Filter"),
                                 "Initial Entry Global Dim. 2" = field("Global Dimension 2 Filter"),
                                 "Posting Date" = field("Date Filter"),
                                 "Currency Code" = field("Currency Filter")));
            Editable = false;
        }
        field(75; "Inv. Amounts (LCY)"; Decimal)
        {
            Caption = 'Inv. Amounts (LCY)';
            FieldClass = FlowField;
            CalcFormula = sum("Detailed Cust. Ledg. Entry"."Amount (LCY)" where("Initial Document Type" = const(Invoice),
                                 "Entry Type" = const("Initial Entry"),
                                 "Customer No." = field("No."),
                                 "Initial Entry Global Dim. 1" = field("Global Dimension 1 Filter"),
                                 "Initial Entry Global Dim. 2" = field("Global Dimension 2 Filter"),
                                 "Posting Date" = field("Date Filter"),
                                 "Currency Code" = field("Currency Filter")));
            Editable = false;
        }
        field(76; "Cr. Memo Amounts (LCY)"; Decimal)
        {
            Caption = 'Cr. Memo Amounts (LCY)';
            FieldClass = FlowField;
            CalcFormula = -sum("Detailed Cust. Ledg. Entry"."Amount (LCY)" where("Initial Document Type" = const("Credit Memo"),
                                 "Entry Type" = const("Initial Entry"),
                                 "Customer No." = field("No."),
                                 "Initial Entry Global Dim. 1" = field("Global Dimension 1 Filter"),
                                 "Initial Entry Global Dim. 2" = field("Global Dimension 2 Filter"),
                                 "Posting Date" = field("Date Filter"),
                                 "Currency Code" = field("Currency Filter")));
            Editable = false;
        }
        field(78; "Outstanding Orders"; Decimal)
        {
            Caption = 'Outstanding Orders';
            FieldClass = FlowField;
            CalcFormula = sum("Sales Line"."Outstanding Amount" where("Document Type" = const(Order),
                                 "Bill-to Customer No." = field("No."),
                                 "Currency Code" = field("Currency Filter")));
            Editable = false;
        }
        field(79; "Shipped Not Invoiced"; Decimal)
        {
            Caption = 'Shipped Not Invoiced';
            FieldClass = FlowField;
            CalcFormula = sum("Sales Line"."Shipped Not Invoiced" where("Document Type" = const(Order),
                                 "Bill-to Customer No." = field("No."),
                                 "Currency Code" = field("Currency Filter")));
            Editable = false;
        }
        field(80; "Application Method"; Enum "Application Method")
        {
            Caption = 'Application Method';
        }
        field(82; "Prices Including VAT"; Boolean)
        {
            Caption = 'Prices Including VAT';
        }
        field(83; "Location Code"; Code[10])
        {
            Caption = 'Location Code';
            TableRelation = Location;
        }
        field(84; "Fax No."; Text[30])
        {
            Caption = 'Fax No.';
        }
        field(86; "VAT Registration No."; Text[20])
        {
            Caption = 'VAT Registration No.';
        }
        field(87; "Combine Shipments"; Boolean)
        {
            Caption = 'Combine Shipments';
        }
        field(88; "Gen. Bus. Posting Group"; Code[20])
        {
            Caption = 'Gen. Bus. Posting Group';
            TableRelation = "Gen. Business Posting Group";

            trigger OnValidate()
            var
                GenBusinessPostingGroup: Record "Gen. Business Posting Group";
            begin
                if Rec."Gen. Bus. Posting Group" = xRec."Gen. Bus. Posting Group" then
                    exit;
                if GenBusinessPostingGroup.ValidateVatBusPostingGroup(GenBusinessPostingGroup, Rec."Gen. Bus. Posting Group") then
                    Rec.Validate("VAT Bus. Posting Group", GenBusinessPostingGroup."Def. VAT Bus. Posting Group");
            end;
        }
        field(91; "Post Code"; Code[20])
        {
            Caption = 'Post Code';
        }
        field(92; County; Text[30])
        {
            Caption = 'County';
        }
        field(93; "EORI Number"; Text[40])
        {
            Caption = 'EORI Number';
        }
        field(97; "Debit Amount"; Decimal)
        {
            Caption = 'Debit Amount';
            FieldClass = FlowField;
            CalcFormula = sum("Detailed Cust. Ledg. Entry"."Debit Amount" where("Customer No." = field("No."),
                                 "Entry Type" = filter(<> Application),
                                 "Initial Entry Global Dim. 1" = field("Global Dimension 1 Filter"),
                                 "Initial Entry Global Dim. 2" = field("Global Dimension 2 Filter"),
                                 "Posting Date" = field("Date Filter"),
                                 "Currency Code" = field("Currency Filter")));
            Editable = false;
        }
        field(98; "Credit Amount"; Decimal)
        {
            Caption = 'Credit Amount';
            FieldClass = FlowField;
            CalcFormula = sum("Detailed Cust. Ledg. Entry"."Credit Amount" where("Customer No." = field("No."),
                                 "Entry Type" = filter(<> Application),
                                 "Initial Entry Global Dim. 1" = field("Global Dimension 1 Filter"),
                                 "Initial Entry Global Dim. 2" = field("Global Dimension 2 Filter"),
                                 "Posting Date" = field("Date Filter"),
                                 "Currency Code" = field("Currency Filter")));
            Editable = false;
        }
        field(99; "Debit Amount (LCY)"; Decimal)
        {
            Caption = 'Debit Amount (LCY)';
            FieldClass = FlowField;
            CalcFormula = sum("Detailed Cust. Ledg. Entry"."Debit Amount (LCY)" where("Customer No." = field("No."),
                                 "Entry Type" = filter(<> Application),
                                 "Initial Entry Global Dim. 1" = field("Global Dimension 1 Filter"),
                                 "Initial Entry Global Dim. 2" = field("Global Dimension 2 Filter"),
                                 "Posting Date" = field("Date Filter"),
                                 "Currency Code" = field("Currency Filter")));
            Editable = false;
        }
        field(100; "Credit Amount (LCY)"; Decimal)
        {
            Caption = 'Credit Amount (LCY)';
            FieldClass = FlowField;
            CalcFormula = sum("Detailed Cust. Ledg. Entry"."Credit Amount (LCY)" where("Customer No." = field("No."),
                                 "Entry Type" = filter(<> Application),
                                 "Initial Entry Global Dim. 1" = field("Global Dimension 1 Filter"),
                                 "Initial Entry Global Dim. 2" = field("Global Dimension 2 Filter"),
                                 "Posting Date" = field("Date Filter"),
                                 "Currency Code" = field("Currency Filter")));
            Editable = false;
        }
        field(102; "E-Mail"; Text[80])
        {
            Caption = 'E-Mail';

            trigger OnValidate()
            begin
                Rec."E-Mail" := CopyStr(DelChr(Rec."E-Mail", '<>'), 1, MaxStrLen(Rec."E-Mail"));
            end;
        }
        field(103; "Home Page"; Text[255])
        {
            Caption = 'Home Page';
        }
        field(107; "No. Series"; Code[20])
        {
            Caption = 'No. Series';
            Editable = false;
            TableRelation = "No. Series";
        }
        field(108; "Tax Area Code"; Code[20])
        {
            Caption = 'Tax Area Code';
            TableRelation = "Tax Area";

            trigger OnValidate()
            begin
                Rec.UpdateTaxAreaId();
            end;
        }
        field(109; "Tax Liable"; Boolean)
        {
            Caption = 'Tax Liable';
        }
        field(110; "VAT Bus. Posting Group"; Code[20])
        {
            Caption = 'VAT Bus. Posting Group';
            TableRelation = "VAT Business Posting Group";
        }
        field(111; "Currency Filter"; Code[10])
        {
            Caption = 'Currency Filter';
            FieldClass = FlowFilter;
            TableRelation = Currency;
        }
        field(113; "Outstanding Orders (LCY)"; Decimal)
        {
            Caption = 'Outstanding Orders (LCY)';
            FieldClass = FlowField;
            CalcFormula = sum("Sales Line"."Outstanding Amount (LCY)" where("Document Type" = const(Order),
                                 "Bill-to Customer No." = field("No."),
                                 "Currency Code" = field("Currency Filter")));
            Editable = false;
        }
        field(114; "Shipped Not Invoiced (LCY)"; Decimal)
        {
            Caption = 'Shipped Not Invoiced (LCY)';
            FieldClass = FlowField;
            CalcFormula = sum("Sales Line"."Shipped Not Invoiced (LCY)" where("Document Type" = const(Order),
                                 "Bill-to Customer No." = field("No."),
                                 "Currency Code" = field("Currency Filter")));
            Editable = false;
        }
        field(115; Reserve; Enum "Reserve Method")
        {
            Caption = 'Reserve';
            InitValue = Optional;
        }
        field(117; "Pmt. Disc. Tolerance (LCY)"; Decimal)
        {
            Caption = 'Pmt. Disc. Tolerance (LCY)';
            FieldClass = FlowField;
            CalcFormula = -sum("Detailed Cust. Ledg. Entry"."Amount (LCY)" where("Customer No." = field("No."),
                                 "Entry Type" = filter("Payment Discount Tolerance" | "Payment Discount Tolerance (VAT Adjustment)" | "Payment Discount Tolerance (VAT Excl.)"),
                                 "Initial Entry Global Dim. 1" = field("Global Dimension 1 Filter"),
                                 "Initial Entry Global Dim. 2" = field("Global Dimension 2 Filter"),
                                 "Posting Date" = field("Date Filter"),
                                 "Currency Code" = field("Currency Filter")));
            Editable = false;
        }
        field(118; "Pmt. Tolerance (LCY)"; Decimal)
        {
            Caption = 'Pmt. Tolerance (LCY)';
            FieldClass = FlowField;
            CalcFormula = -sum("Detailed Cust. Ledg. Entry"."Amount (LCY)" where("Customer No." = field("No."),
                                 "Entry Type" = filter("Payment Tolerance" | "Payment Tolerance (VAT Adjustment)" | "Payment Tolerance (VAT Excl.)"),
                                 "Initial Entry Global Dim. 1" = field("Global Dimension 1 Filter"),
                                 "Initial Entry Global Dim. 2" = field("Global Dimension 2 Filter"),
                                 "Posting Date" = field("Date Filter"),
                                 "Currency Code" = field("Currency Filter")));
            Editable = false;
        }
        field(120; Refunds; Decimal)
        {
            Caption = 'Refunds';
            FieldClass = FlowField;
            CalcFormula = sum("Detailed Cust. Ledg. Entry".Amount where("Initial Document Type" = const(Refund),
                                 "Entry Type" = const("Initial Entry"),
                                 "Customer No." = field("No."),
                                 "Initial Entry Global Dim. 1" = field("Global Dimension 1 Filter"),
                                 "Initial Entry Global Dim. 2" = field("Global Dimension 2 Filter"),
                                 "Posting Date" = field("Date Filter"),
                                 "Currency Code" = field("Currency Filter")));
        }
        field(121; "Refunds (LCY)"; Decimal)
        {
            Caption = 'Refunds (LCY)';
            FieldClass = FlowField;
            CalcFormula = sum("Detailed Cust. Ledg. Entry"."Amount (LCY)" where("Initial Document Type" = const(Refund),
                                 "Entry Type" = const("Initial Entry"),
                                 "Customer No." = field("No."),
                                 "Initial Entry Global Dim. 1" = field("Global Dimension 1 Filter"),
                                 "Initial Entry Global Dim. 2" = field("Global Dimension 2 Filter"),
                                 "Posting Date" = field("Date Filter"),
                                 "Currency Code" = field("Currency Filter")));
        }
        field(122; "Other Amounts"; Decimal)
        {
            Caption = 'Other Amounts';
            FieldClass = FlowField;
            CalcFormula = sum("Detailed Cust. Ledg. Entry".Amount where("Initial Document Type" = const(" "),
                                 "Entry Type" = const("Initial Entry"),
                                 "Customer No." = field("No."),
                                 "Initial Entry Global Dim. 1" = field("Global Dimension 1 Filter"),
                                 "Initial Entry Global Dim. 2" = field("Global Dimension 2 Filter"),
                                 "Posting Date" = field("Date Filter"),
                                 "Currency Code" = field("Currency Filter")));
        }
        field(123; "Other Amounts (LCY)"; Decimal)
        {
            Caption = 'Other Amounts (LCY)';
            FieldClass = FlowField;
            CalcFormula = sum("Detailed Cust. Ledg. Entry"."Amount (LCY)" where("Initial Document Type" = const(" "),
                                 "Entry Type" = const("Initial Entry"),
                                 "Customer No." = field("No."),
                                 "Initial Entry Global Dim. 1" = field("Global Dimension 1 Filter"),
                                 "Initial Entry Global Dim. 2" = field("Global Dimension 2 Filter"),
                                 "Posting Date" = field("Date Filter"),
                                 "Currency Code" = field("Currency Filter")));
        }
        field(124; "Prepayment %"; Decimal)
        {
            Caption = 'Prepayment %';
        }
        field(125; "Outstanding Invoices (LCY)"; Decimal)
        {
            Caption = 'Outstanding Invoices (LCY)';
            FieldClass = FlowField;
            CalcFormula = sum("Sales Line"."Outstanding Amount (LCY)" where("Document Type" = const(Invoice),
                                 "Bill-to Customer No." = field("No."),
                                 "Currency Code" = field("Currency Filter")));
            Editable = false;
        }
        field(126; "Outstanding Invoices"; Decimal)
        {
            Caption = 'Outstanding Invoices';
            FieldClass = FlowField;
            CalcFormula = sum("Sales Line"."Outstanding Amount" where("Document Type" = const(Invoice),
                                 "Bill-to Customer No." = field("No."),
                                 "Currency Code" = field("Currency Filter")));
            Editable = false;
        }
        field(132; "Partner Type"; Enum "Partner Type")
        {
            Caption = 'Partner Type';
        }
        field(150; "Privacy Blocked"; Boolean)
        {
            Caption = 'Privacy Blocked';

            trigger OnValidate()
            begin
                if Rec."Privacy Blocked" then
                    Rec.Blocked := Rec.Blocked::All;
            end;
        }
        field(175; "Allow Multiple Posting Groups"; Boolean)
        {
            Caption = 'Allow Multiple Posting Groups';
        }
        field(5050; "Contact Type"; Enum "Contact Type")
        {
            Caption = 'Contact Type';
        }
        field(5061; "Mobile Phone No."; Text[30])
        {
            Caption = 'Mobile Phone No.';
        }
        field(5750; "Shipping Advice"; Enum "Sales Header Shipping Advice")
        {
            Caption = 'Shipping Advice';
        }
        field(5790; "Shipping Time"; DateFormula)
        {
            Caption = 'Shipping Time';
        }
        field(5792; "Shipping Agent Service Code"; Code[10])
        {
            Caption = 'Shipping Agent Service Code';
        }
        field(7001; "Allow Line Disc."; Boolean)
        {
            Caption = 'Allow Line Disc.';
            InitValue = true;
        }
        field(7173; "No. of Orders"; Integer)
        {
            Caption = 'No. of Orders';
            FieldClass = FlowField;
            CalcFormula = count("Sales Header" where("Document Type" = const(Order),
                                 "Sell-to Customer No." = field("No.")));
            Editable = false;
        }
        field(7174; "No. of Invoices"; Integer)
        {
            Caption = 'No. of Invoices';
            FieldClass = FlowField;
            CalcFormula = count("Sales Header" where("Document Type" = const(Invoice),
                                 "Sell-to Customer No." = field("No.")));
            Editable = false;
        }
        field(7176; "No. of Credit Memos"; Integer)
        {
            Caption = 'No. of Credit Memos';
            FieldClass = FlowField;
            CalcFormula = count("Sales Header" where("Document Type" = const("Credit Memo"),
                                 "Sell-to Customer No." = field("No.")));
            Editable = false;
        }
        field(7177; "No. of Pstd. Shipments"; Integer)
        {
            Caption = 'No. of Pstd. Shipments';
            FieldClass = FlowField;
            CalcFormula = count("Sales Shipment Header" where("Sell-to Customer No." = field("No.")));
            Editable = false;
        }
        field(7178; "No. of Pstd. Invoices"; Integer)
        {
            Caption = 'No. of Pstd. Invoices';
            FieldClass = FlowField;
            CalcFormula = count("Sales Invoice Header" where("Sell-to Customer No." = field("No.")));
            Editable = false;
        }
        field(7180; "No. of Pstd. Credit Memos"; Integer)
        {
            Caption = 'No. of Pstd. Credit Memos';
            FieldClass = FlowField;
            CalcFormula = count("Sales Cr.Memo Header" where("Sell-to Customer No." = field("No.")));
            Editable = false;
        }
        field(7181; "No. of Ship-to Addresses"; Integer)
        {
            Caption = 'No. of Ship-to Addresses';
            FieldClass = FlowField;
            CalcFormula = count("Ship-to Address" where("Customer No." = field("No.")));
            Editable = false;
        }
        field(7184; "Bill-To No. of Orders"; Integer)
        {
            Caption = 'Bill-To No. of Orders';
            FieldClass = FlowField;
            CalcFormula = count("Sales Header" where("Document Type" = const(Order),
                                 "Bill-to Customer No." = field("No.")));
            Editable = false;
        }
        field(7185; "Bill-To No. of Invoices"; Integer)
        {
            Caption = 'Bill-To No. of Invoices';
            FieldClass = FlowField;
            CalcFormula = count("Sales Header" where("Document Type" = const(Invoice),
                                 "Bill-to Customer No." = field("No.")));
            Editable = false;
        }
        field(7187; "Bill-To No. of Credit Memos"; Integer)
        {
            Caption = 'Bill-To No. of Credit Memos';
            FieldClass = FlowField;
            CalcFormula = count("Sales Header" where("Document Type" = const("Credit Memo"),
                                 "Bill-to Customer No." = field("No.")));
            Editable = false;
        }
        field(7189; "Bill-To No. of Pstd. Invoices"; Integer)
        {
            Caption = 'Bill-To No. of Pstd. Invoices';
            FieldClass = FlowField;
            CalcFormula = count("Sales Invoice Header" where("Bill-to Customer No." = field("No.")));
            Editable = false;
        }
        field(7191; "Bill-To No. of Pstd. Cr. Memos"; Integer)
        {
            Caption = 'Bill-To No. of Pstd. Cr. Memos';
            FieldClass = FlowField;
            CalcFormula = count("Sales Cr.Memo Header" where("Bill-to Customer No." = field("No.")));
            Editable = false;
        }
        field(8001; "Currency Id"; Guid)
        {
            Caption = 'Currency Id';
            TableRelation = Currency.SystemId;

            trigger OnValidate()
            var
                Currency: Record Currency;
            begin
                if IsNullGuid(Rec."Currency Id") then begin
                    Rec.Validate("Currency Code", '');
                    exit;
                end;
                Currency.GetBySystemId(Rec."Currency Id");
                Rec.Validate("Currency Code", Currency.Code);
            end;
        }
        field(8002; "Payment Terms Id"; Guid)
        {
            Caption = 'Payment Terms Id';
            TableRelation = "Payment Terms".SystemId;

            trigger OnValidate()
            var
                PaymentTerms: Record "Payment Terms";
            begin
                if IsNullGuid(Rec."Payment Terms Id") then begin
                    Rec.Validate("Payment Terms Code", '');
                    exit;
                end;
                PaymentTerms.GetBySystemId(Rec."Payment Terms Id");
                Rec.Validate("Payment Terms Code", PaymentTerms.Code);
            end;
        }
        field(8003; "Shipment Method Id"; Guid)
        {
            Caption = 'Shipment Method Id';
            TableRelation = "Shipment Method".SystemId;

            trigger OnValidate()
            var
                ShipmentMethod: Record "Shipment Method";
            begin
                if IsNullGuid(Rec."Shipment Method Id") then begin
                    Rec.Validate("Shipment Method Code", '');
                    exit;
                end;
                ShipmentMethod.GetBySystemId(Rec."Shipment Method Id");
                Rec.Validate("Shipment Method Code", ShipmentMethod.Code);
            end;
        }
        field(8004; "Payment Method Id"; Guid)
        {
            Caption = 'Payment Method Id';
            TableRelation = "Payment Method".SystemId;

            trigger OnValidate()
            var
                PaymentMethod: Record "Payment Method";
            begin
                if IsNullGuid(Rec."Payment Method Id") then begin
                    Rec.Validate("Payment Method Code", '');
                    exit;
                end;
                PaymentMethod.GetBySystemId(Rec."Payment Method Id");
                Rec.Validate("Payment Method Code", PaymentMethod.Code);
            end;
        }
        field(9003; "Tax Area ID"; Guid)
        {
            Caption = 'Tax Area ID';

            trigger OnValidate()
            var
                TaxArea: Record "Tax Area";
            begin
                if IsNullGuid(Rec."Tax Area ID") then begin
                    Rec.Validate("Tax Area Code", '');
                    exit;
                end;
                TaxArea.GetBySystemId(Rec."Tax Area ID");
                Rec.Validate("Tax Area Code", TaxArea.Code);
            end;
        }
        field(5903; "Ship-to Filter"; Code[10])
        {
            Caption = 'Ship-to Filter';
            FieldClass = FlowFilter;
            TableRelation = "Ship-to Address".Code;
        }
        field(5930; "Combine Service Shipments"; Boolean)
        {
            Caption = 'Combine Service Shipments';
        }
    }

    keys
    {
        key(Key1; "No.")
        {
            Clustered = true;
        }
        key(Key2; "Search Name")
        {
        }
        key(Key3; "Customer Posting Group")
        {
        }
        key(Key4; "Currency Code")
        {
        }
        key(Key5; "Country/Region Code")
        {
        }
        key(Key6; "Gen. Bus. Posting Group")
        {
        }
        key(Key7; Name, Address, City)
        {
        }
        key(Key8; "VAT Registration No.")
        {
        }
        key(Key9; Name)
        {
        }
        key(Key10; City)
        {
        }
        key(Key11; "Post Code")
        {
        }
        key(Key12; "Phone No.")
        {
        }
        key(Key13; Contact)
        {
        }
        key(Key14; Blocked)
        {
        }
        key(Key16; "Salesperson Code")
        {
        }
        key(Key17; SystemModifiedAt)
        {
        }
        key(Key20; "Partner Type", "Country/Region Code")
        {
        }
    }

    trigger OnInsert()
    var
        NoSeries: Codeunit "No. Series";
        IsHandled: Boolean;
    begin
        OnBeforeInsert(Rec, IsHandled);
        if IsHandled then
            exit;
        if Rec."No." = '' then begin
            SalesReceivablesSetup.Get();
            SalesReceivablesSetup.TestField("Customer Nos.");
            Rec."No. Series" := SalesReceivablesSetup."Customer Nos.";
            Rec."No." := NoSeries.GetNextNo(Rec."No. Series");
        end;
        if Rec."Invoice Disc. Code" = '' then
            Rec."Invoice Disc. Code" := Rec."No.";
        Rec.SetLastModifiedDateTime();
    end;

    trigger OnModify()
    begin
        Rec.SetLastModifiedDateTime();
    end;

    trigger OnDelete()
    var
        CustLedgerEntry: Record "Cust. Ledger Entry";
        ShiptoAddress: Record "Ship-to Address";
    begin
        CustLedgerEntry.SetRange("Customer No.", Rec."No.");
        if not CustLedgerEntry.IsEmpty() then
            Error(CannotDeleteErr, Rec."No.");
        ShiptoAddress.SetRange("Customer No.", Rec."No.");
        ShiptoAddress.DeleteAll();
    end;

    trigger OnRename()
    begin
        Rec.SetLastModifiedDateTime();
    end;

    var
        SalesReceivablesSetup: Record "Sales & Receivables Setup";
        InsertFromTemplate: Boolean;
        BlockedErr: Label 'You cannot %1 this type of document when Customer %2 is blocked with type %3.', Comment = '%1 = create or post, %2 = customer number, %3 = kind of block';
        PrivacyBlockedErr: Label 'Customer %1 is blocked for privacy.', Comment = '%1 = customer number';
        PrivacyBlockedActionErr: Label 'You cannot %1 this type of document when Customer %2 is blocked for privacy.', Comment = '%1 = create or post, %2 = customer number';
        CannotDeleteErr: Label 'You cannot delete customer %1 because there is at least one ledger entry for this customer.', Comment = '%1 = customer number';
        CreateTxt: Label 'create';
        PostTxt: Label 'post';

    procedure CheckBlockedCustOnDocs(Cust2: Record Customer; DocType: Enum "Sales Document Type"; Shipment: Boolean; Transaction: Boolean)
    var
        IsInvoicing: Boolean;
    begin
        if Cust2."Privacy Blocked" then
            Rec.CustPrivacyBlockedErrorMessage(Cust2, Transaction);
        IsInvoicing := DocType in [DocType::Quote, DocType::Order, DocType::Invoice, DocType::"Blanket Order"];
        case Cust2.Blocked of
            Cust2.Blocked::All:
                Rec.CustBlockedErrorMessage(Cust2, Transaction);
            Cust2.Blocked::Invoice:
                if IsInvoicing then
                    Rec.CustBlockedErrorMessage(Cust2, Transaction);
            Cust2.Blocked::Ship:
                if (IsInvoicing and (DocType <> DocType::Invoice) and not Transaction) or (IsInvoicing and Shipment and Transaction) then
                    Rec.CustBlockedErrorMessage(Cust2, Transaction);
        end;
    end;

    procedure CheckBlockedCustOnJnls(Cust2: Record Customer; DocType: Enum "Gen. Journal Document Type"; Transaction: Boolean)
    begin
        if Cust2."Privacy Blocked" then
            Rec.CustPrivacyBlockedErrorMessage(Cust2, Transaction);
        if Cust2.Blocked = Cust2.Blocked::All then
            Rec.CustBlockedErrorMessage(Cust2, Transaction);
        if (Cust2.Blocked = Cust2.Blocked::Invoice) and (DocType in [DocType::Invoice, DocType::" "]) then
            Rec.CustBlockedErrorMessage(Cust2, Transaction);
    end;

    procedure CheckBlockedCustOnJnls(Cust2: Record Customer; var GenJnlLine: Record "Gen. Journal Line"; Transaction: Boolean)
    begin
        Rec.CheckBlockedCustOnJnls(Cust2, GenJnlLine."Document Type", Transaction);
    end;

    procedure CustBlockedErrorMessage(Cust2: Record Customer; Transaction: Boolean)
    begin
        Error(BlockedErr, GetActionText(Transaction), Cust2."No.", Cust2.Blocked);
    end;

    procedure CustPrivacyBlockedErrorMessage(Cust2: Record Customer; Transaction: Boolean)
    begin
        Error(PrivacyBlockedActionErr, GetActionText(Transaction), Cust2."No.");
    end;

    procedure IsBlocked(): Boolean
    begin
        exit((Rec.Blocked <> Rec.Blocked::" ") or Rec."Privacy Blocked");
    end;

    procedure GetBillToCustomerNo(): Code[20]
    begin
        if Rec."Bill-to Customer No." <> '' then
            exit(Rec."Bill-to Customer No.");
        exit(Rec."No.");
    end;

    procedure HasAddress(): Boolean
    begin
        exit((Rec.Address <> '') or (Rec."Address 2" <> '') or (Rec.City <> '') or (Rec."Country/Region Code" <> '') or (Rec.County <> '') or (Rec."Post Code" <> ''));
    end;

    procedure SetAddress(CustomerAddress: Text[100]; CustomerAddress2: Text[50]; CustomerPostCode: Code[20]; CustomerCity: Text[30]; CustomerCounty: Text[30]; CustomerCountryCode: Code[10]; CustomerContact: Text[100])
    begin
        Rec.Address := CustomerAddress;
        Rec."Address 2" := CustomerAddress2;
        Rec."Post Code" := CustomerPostCode;
        Rec.City := CustomerCity;
        Rec.County := CustomerCounty;
        Rec."Country/Region Code" := CustomerCountryCode;
        Rec.Contact := CustomerContact;
    end;

    procedure FindByEmail(var Customer: Record Customer; Email: Text): Boolean
    begin
        if Email = '' then
            exit(false);
        Customer.SetFilter("E-Mail", '%1', '@' + Email);
        exit(Customer.FindFirst());
    end;

    procedure SetInsertFromTemplate(FromTemplate: Boolean)
    begin
        InsertFromTemplate := FromTemplate;
    end;

    procedure GetInsertFromTemplate(): Boolean
    begin
        exit(InsertFromTemplate);
    end;

    protected procedure SetLastModifiedDateTime()
    begin
        Rec."Last Modified Date Time" := CurrentDateTime();
        Rec."Last Date Modified" := Today();
    end;

    procedure CheckAllowMultiplePostingGroups()
    begin
        Rec.TestField("Allow Multiple Posting Groups");
    end;

    procedure UpdateCurrencyId()
    var
        Currency: Record Currency;
    begin
        Clear(Rec."Currency Id");
        if Rec."Currency Code" = '' then
            exit;
        Currency.Get(Rec."Currency Code");
        Rec."Currency Id" := Currency.SystemId;
    end;

    procedure UpdatePaymentTermsId()
    var
        PaymentTerms: Record "Payment Terms";
    begin
        Clear(Rec."Payment Terms Id");
        if Rec."Payment Terms Code" = '' then
            exit;
        PaymentTerms.Get(Rec."Payment Terms Code");
        Rec."Payment Terms Id" := PaymentTerms.SystemId;
    end;

    procedure UpdateShipmentMethodId()
    var
        ShipmentMethod: Record "Shipment Method";
    begin
        Clear(Rec."Shipment Method Id");
        if Rec."Shipment Method Code" = '' then
            exit;
        ShipmentMethod.Get(Rec."Shipment Method Code");
        Rec."Shipment Method Id" := ShipmentMethod.SystemId;
    end;

    procedure UpdatePaymentMethodId()
    var
        PaymentMethod: Record "Payment Method";
    begin
        Clear(Rec."Payment Method Id");
        if Rec."Payment Method Code" = '' then
            exit;
        PaymentMethod.Get(Rec."Payment Method Code");
        Rec."Payment Method Id" := PaymentMethod.SystemId;
    end;

    procedure UpdateTaxAreaId()
    var
        TaxArea: Record "Tax Area";
    begin
        Clear(Rec."Tax Area ID");
        if Rec."Tax Area Code" = '' then
            exit;
        TaxArea.Get(Rec."Tax Area Code");
        Rec."Tax Area ID" := TaxArea.SystemId;
    end;

    procedure CalcAvailableCredit(): Decimal
    begin
        if Rec."Credit Limit (LCY)" = 0 then
            exit(0);
        Rec.CalcFields("Balance (LCY)");
        exit(Rec."Credit Limit (LCY)" - Rec."Balance (LCY)");
    end;

    procedure CalcOverdueBalance(): Decimal
    var
        DetailedCustLedgEntry: Record "Detailed Cust. Ledg. Entry";
    begin
        DetailedCustLedgEntry.SetRange("Customer No.", Rec."No.");
        DetailedCustLedgEntry.SetFilter("Initial Entry Due Date", '<%1', Today());
        DetailedCustLedgEntry.CalcSums("Amount (LCY)");
        exit(DetailedCustLedgEntry."Amount (LCY)");
    end;

    local procedure GetActionText(Transaction: Boolean): Text
    begin
        if Transaction then
            exit(PostTxt);
        exit(CreateTxt);
    end;

    [IntegrationEvent(false, false)]
    local procedure OnBeforeInsert(var Customer: Record Customer; var IsHandled: Boolean)
    begin
    end;
}
#endif
