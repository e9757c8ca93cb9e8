#if STAND_IN
namespace Microsoft.Finance.Currency;

using Microsoft.Finance.Dimension;
using Microsoft.Finance.GeneralLedger.Account;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Sales.Customer;
using Microsoft.Sales.Receivables;

table 4 "Currency"
{
    Caption = 'Currency';
    DataClassification = CustomerContent;
    LookupPageId = Currencies;

    fields
    {
        field(1; Code; Code[10])
        {
            Caption = 'Code';
            NotBlank = true;
        }
        field(2; "Last Date Modified"; Date)
        {
            Caption = 'Last Date Modified';
            Editable = false;
        }
        field(3; "Last Date Adjusted"; Date)
        {
            Caption = 'Last Date Adjusted';
            Editable = false;
        }
        field(4; "ISO Code"; Code[3])
        {
            Caption = 'ISO Code';
        }
        field(5; "ISO Numeric Code"; Code[3])
        {
            Caption = 'ISO Numeric Code';
        }
        field(6; "Unrealized Gains Acc."; Code[20])
        {
            Caption = 'Unrealized Gains Acc.';
            TableRelation = "G/L Account";
        }
        field(7; "Realized Gains Acc."; Code[20])
        {
            Caption = 'Realized Gains Acc.';
            TableRelation = "G/L Account";
        }
        field(8; "Unrealized Losses Acc."; Code[20])
        {
            Caption = 'Unrealized Losses Acc.';
            TableRelation = "G/L Account";
        }
        field(9; "Realized Losses Acc."; Code[20])
        {
            Caption = 'Realized Losses Acc.';
            TableRelation = "G/L Account";
        }
        field(10; "Invoice Rounding Precision"; Decimal)
        {
            Caption = 'Invoice Rounding Precision';
            InitValue = 0.01;
        }
        field(12; "Invoice Rounding Type"; Option)
        {
            Caption = 'Invoice Rounding Type';
            OptionMembers = Nearest,Up,Down;
            OptionCaption = 'Nearest,Up,Down';
        }
        field(13; "Amount Rounding Precision"; Decimal)
        {
            Caption = 'Amount Rounding Precision';
            InitValue = 0.01;

            trigger OnValidate()
            begin
                if (Rec."Amount Rounding Precision" <> 0) and (Rec."Invoice Rounding Precision" <> Round(Rec."Invoice Rounding Precision", Rec."Amount Rounding Precision")) then
                    Rec.FieldError("Amount Rounding Precision");
            end;
        }
        field(14; "Unit-Amount Rounding Precision"; Decimal)
        {
            Caption = 'Unit-Amount Rounding Precision';
            InitValue = 0.00001;
        }
        field(15; Description; Text[30])
        {
            Caption = 'Description';
        }
        field(17; "Amount Decimal Places"; Text[5])
        {
            Caption = 'Amount Decimal Places';
            NotBlank = true;
            InitValue = '2:2';
        }
        field(18; "Unit-Amount Decimal Places"; Text[5])
        {
            Caption = 'Unit-Amount Decimal Places';
            NotBlank = true;
            InitValue = '2:5';
        }
        field(19; "Customer Filter"; Code[20])
        {
            Caption = 'Customer Filter';
            FieldClass = FlowFilter;
            TableRelation = Customer;
        }
        field(21; "Global Dimension 1 Filter"; Code[20])
        {
            Caption = 'Global Dimension 1 Filter';
            FieldClass = FlowFilter;
            TableRelation = "Dimension Value".Code where("Global Dimension No." = const(1));
        }
        field(22; "Global Dimension 2 Filter"; Code[20])
        {
            Caption = 'Global Dimension 2 Filter';
            FieldClass = FlowFilter;
            TableRelation = "Dimension Value".Code where("Global Dimension No." = const(2));
        }
        field(23; "Date Filter"; Date)
        {
            Caption = 'Date Filter';
            FieldClass = FlowFilter;
        }
        field(25; "Customer Balance"; Decimal)
        {
            Caption = 'Customer Balance';
            FieldClass = FlowField;
            CalcFormula = sum("Detailed Cust. Ledg. Entry".Amount where("Customer No." = field("Customer Filter"),
                                 "Initial Entry Global Dim. 1" = field("Global Dimension 1 Filter"),
                                 "Initial Entry Global Dim. 2" = field("Global Dimension 2 Filter"),
                                 "Posting Date" = field("Date Filter"),
                                 "Currency Code" = field(Code)));
            Editable = false;
        }
        field(28; "Customer Balance Due"; Decimal)
        {
            Caption = 'Customer Balance Due';
            FieldClass = FlowField;
            CalcFormula = sum("Detailed Cust. Ledg. Entry".Amount where("Customer No." = field("Customer Filter"),
                                 "Initial Entry Global Dim. 1" = field("Global Dimension 1 Filter"),
                                 "Initial Entry Global Dim. 2" = field("Global Dimension 2 Filter"),
                                 "Initial Entry Due Date" = field("Date Filter"),
                                 "Posting Date" = field(upperlimit("Date Filter")),
                                 "Currency Code" = field(Code),
                                 "Excluded from calculation" = const(false)));
            Editable = false;
        }
        field(34; "Customer Balance (LCY)"; Decimal)
        {
            Caption = 'Customer Balance (LCY)';
            FieldClass = FlowField;
            CalcFormula = sum("Detailed Cust. Ledg. Entry"."Amount (LCY)" where("Customer No." = field("Customer Filter"),
                                 "Initial Entry Global Dim. 1" = field("Global Dimension 1 Filter"),
                                 "Initial Entry Global Dim. 2" = field("Global Dimension 2 Filter"),
                                 "Posting Date" = field("Date Filter"),
                                 "Currency Code" = field(Code)));
            Editable = false;
        }
        field(40; "Realized G/L Gains Account"; Code[20])
        {
            Caption = 'Realized G/L Gains Account';
            TableRelation = "G/L Account";
        }
        field(41; "Realized G/L Losses Account"; Code[20])
        {
            Caption = 'Realized G/L Losses Account';
            TableRelation = "G/L Account";
        }
        field(44; "Appln. Rounding Precision"; Decimal)
        {
            Caption = 'Appln. Rounding Precision';
        }
        field(46; "Currency Factor"; Decimal)
        {
            Caption = 'Currency Factor';
            Editable = false;
        }
        field(47; "Residual Gains Account"; Code[20])
        {
            Caption = 'Residual Gains Account';
            TableRelation = "G/L Account";
        }
        field(48; "Residual Losses Account"; Code[20])
        {
            Caption = 'Residual Losses Account';
            TableRelation = "G/L Account";
        }
        field(50; "Conv. LCY Rndg. Debit Acc."; Code[20])
        {
            Caption = 'Conv. LCY Rndg. Debit Acc.';
            TableRelation = "G/L Account";
        }
        field(51; "Conv. LCY Rndg. Credit Acc."; Code[20])
        {
            Caption = 'Conv. LCY Rndg. Credit Acc.';
            TableRelation = "G/L Account";
        }
        field(52; "Max. VAT Difference Allowed"; Decimal)
        {
            Caption = 'Max. VAT Difference Allowed';
        }
        field(53; "VAT Rounding Type"; Option)
        {
            Caption = 'VAT Rounding Type';
            OptionMembers = Nearest,Up,Down;
            OptionCaption = 'Nearest,Up,Down';
        }
        field(54; "Payment Tolerance %"; Decimal)
        {
            Caption = 'Payment Tolerance %';
            Editable = false;
        }
        field(55; "Max. Payment Tolerance Amount"; Decimal)
        {
            Caption = 'Max. Payment Tolerance Amount';
            Editable = false;
        }
        field(56; Symbol; Text[10])
        {
            Caption = 'Symbol';
        }
        field(57; "Last Modified Date Time"; DateTime)
        {
            Caption = 'Last Modified Date Time';
            Editable = false;
        }
        field(166; "Currency Symbol Position"; Enum "Currency Symbol Position")
        {
            Caption = 'Currency Symbol Position';
        }
    }

    keys
    {
        key(Key1; Code)
        {
            Clustered = true;
        }
        key(Key2; SystemModifiedAt)
        {
        }
    }

    fieldgroups
    {
        fieldgroup(Brick; Code, Description)
        {
        }
    }

    trigger OnInsert()
    begin
        Rec.TestField(Code);
        if Rec."ISO Code" = '' then
            Rec."ISO Code" := CopyStr(Rec.Code, 1, MaxStrLen(Rec."ISO Code"));
        Rec."Last Modified Date Time" := CurrentDateTime();
    end;

    trigger OnModify()
    begin
        Rec."Last Date Modified" := Today();
        Rec."Last Modified Date Time" := CurrentDateTime();
    end;

    trigger OnDelete()
    var
        CustLedgerEntry: Record "Cust. Ledger Entry";
        CurrencyExchangeRate: Record "Currency Exchange Rate";
    begin
        CustLedgerEntry.SetRange(Open, true);
        CustLedgerEntry.SetRange("Currency Code", Rec.Code);
        if not CustLedgerEntry.IsEmpty() then
            Error(OpenEntriesErr, Rec.Code);
        CurrencyExchangeRate.SetRange("Currency Code", Rec.Code);
        CurrencyExchangeRate.DeleteAll();
    end;

    var
        OpenEntriesErr: Label 'You cannot delete currency %1 because there are open customer ledger entries in it.', Comment = '%1 = currency code';
        NoPrecisionErr: Label 'Amount Rounding Precision must not be zero in currency %1.', Comment = '%1 = currency code';

    procedure InitRoundingPrecision()
    var
        GeneralLedgerSetup: Record "General Ledger Setup";
    begin
        GeneralLedgerSetup.Get();
        Rec."Amount Rounding Precision" := GeneralLedgerSetup."Amount Rounding Precision";
        if Rec."Amount Rounding Precision" = 0 then
            Rec."Amount Rounding Precision" := 0.01;
        Rec."Unit-Amount Rounding Precision" := GeneralLedgerSetup."Unit-Amount Rounding Precision";
        if Rec."Unit-Amount Rounding Precision" = 0 then
            Rec."Unit-Amount Rounding Precision" := 0.00001;
        Rec."Max. VAT Difference Allowed" := GeneralLedgerSetup."Max. VAT Difference Allowed";
        Rec."VAT Rounding Type" := GeneralLedgerSetup."VAT Rounding Type";
        Rec."Invoice Rounding Precision" := GeneralLedgerSetup."Inv. Rounding Precision (LCY)";
        Rec."Invoice Rounding Type" := GeneralLedgerSetup."Inv. Rounding Type (LCY)";
        OnAfterInitRoundingPrecision(Rec, xRec, GeneralLedgerSetup);
    end;

    procedure Initialize(CurrencyCode: Code[10])
    begin
        Rec.Initialize(CurrencyCode, false);
    end;

    procedure Initialize(CurrencyCode: Code[10]; CheckAmountRoundingPrecision: Boolean)
    begin
        if CurrencyCode = '' then begin
            Clear(Rec);
            Rec.InitRoundingPrecision();
            exit;
        end;
        if Rec.Code <> CurrencyCode then
            Rec.Get(CurrencyCode);
        if CheckAmountRoundingPrecision then
            Rec.CheckAmountRoundingPrecision();
    end;

    procedure CheckAmountRoundingPrecision()
    begin
        if Rec."Amount Rounding Precision" = 0 then
            Error(NoPrecisionErr, Rec.Code);
    end;

    procedure VATRoundingDirection(): Text[1]
    begin
        case Rec."VAT Rounding Type" of
            Rec."VAT Rounding Type"::Up:
                exit('>');
            Rec."VAT Rounding Type"::Down:
                exit('<');
        end;
        exit('=');
    end;

    procedure InvoiceRoundingDirection(): Text[1]
    begin
        case Rec."Invoice Rounding Type" of
            Rec."Invoice Rounding Type"::Up:
                exit('>');
            Rec."Invoice Rounding Type"::Down:
                exit('<');
        end;
        exit('=');
    end;

    procedure GetCurrencySymbol(): Text[10]
    begin
        if Rec.Symbol <> '' then
            exit(Rec.Symbol);
        exit(Rec.ResolveCurrencySymbol(Rec.Code));
    end;

    procedure ResolveCurrencySymbol(CurrencyCode: Code[10]): Text[10]
    begin
        case CurrencyCode of
            'GBP':
                exit('£');
            'EUR':
                exit('€');
            'USD', 'AUD', 'CAD', 'NZD', 'SGD', 'HKD', 'MXN':
                exit('$');
            'JPY', 'CNY':
                exit('¥');
        end;
        exit('');
    end;

    procedure GetRealizedGainsAccount(): Code[20]
    begin
        Rec.TestField("Realized Gains Acc.");
        exit(Rec."Realized Gains Acc.");
    end;

    procedure GetRealizedLossesAccount(): Code[20]
    begin
        Rec.TestField("Realized Losses Acc.");
        exit(Rec."Realized Losses Acc.");
    end;

    procedure GetUnrealizedGainsAccount(): Code[20]
    begin
        Rec.TestField("Unrealized Gains Acc.");
        exit(Rec."Unrealized Gains Acc.");
    end;

    procedure GetUnrealizedLossesAccount(): Code[20]
    begin
        Rec.TestField("Unrealized Losses Acc.");
        exit(Rec."Unrealized Losses Acc.");
    end;

    procedure GetResidualGainsAccount(): Code[20]
    begin
        Rec.TestField("Residual Gains Account");
        exit(Rec."Residual Gains Account");
    end;

    procedure GetResidualLossesAccount(): Code[20]
    begin
        Rec.TestField("Residual Losses Account");
        exit(Rec."Residual Losses Account");
    end;

    procedure GetConvLCYRoundingDebitAccount(): Code[20]
    begin
        Rec.TestField("Conv. LCY Rndg. Debit Acc.");
        exit(Rec."Conv. LCY Rndg. Debit Acc.");
    end;

    procedure GetConvLCYRoundingCreditAccount(): Code[20]
    begin
        Rec.TestField("Conv. LCY Rndg. Credit Acc.");
        exit(Rec."Conv. LCY Rndg. Credit Acc.");
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterInitRoundingPrecision(var Currency: Record Currency; var xCurrency: Record Currency; var GeneralLedgerSetup: Record "General Ledger Setup")
    begin
    end;
}
#endif
