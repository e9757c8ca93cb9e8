#if STAND_IN
namespace Microsoft.Finance.GeneralLedger.Journal;

using Microsoft.Bank.BankAccount;
using Microsoft.CRM.Team;
using Microsoft.Finance.Currency;
using Microsoft.Finance.Dimension;
using Microsoft.Finance.GeneralLedger.Account;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Finance.SalesTax;
using Microsoft.Finance.VAT.Setup;
using Microsoft.Foundation.Address;
using Microsoft.Foundation.AuditCodes;
using Microsoft.Foundation.Enums;
using Microsoft.Foundation.NoSeries;
using Microsoft.Foundation.PaymentTerms;
using Microsoft.Sales.Customer;
using Microsoft.Sales.Document;
using Microsoft.Sales.Receivables;

table 81 "Gen. Journal Line"
{
    Caption = 'Gen. Journal Line';
    DataClassification = CustomerContent;

    fields
    {
        field(1; "Journal Template Name"; Code[10])
        {
            Caption = 'Journal Template Name';
            TableRelation = "Gen. Journal Template";
        }
        field(2; "Line No."; Integer)
        {
            Caption = 'Line No.';
        }
        field(3; "Account Type"; Enum "Gen. Journal Account Type")
        {
            Caption = 'Account Type';

            trigger OnValidate()
            begin
                CheckAccountTypes();
                if Rec."Account Type" <> xRec."Account Type" then
                    Rec.Validate("Account No.", '');
            end;
        }
        field(4; "Account No."; Code[20])
        {
            Caption = 'Account No.';
            TableRelation = if ("Account Type" = const("G/L Account")) "G/L Account" where("Account Type" = const(Posting), Blocked = const(false))
            else if ("Account Type" = const(Customer)) Customer
            else if ("Account Type" = const("Bank Account")) "Bank Account";

            trigger OnValidate()
            begin
                if Rec."Account No." <> xRec."Account No." then begin
                    ClearApplication();
                    Rec."Posting Group" := '';
                end;
                if Rec."Account No." = '' then begin
                    CleanLine();
                    exit;
                end;
                case Rec."Account Type" of
                    Rec."Account Type"::"G/L Account":
                        CopyFromGLAccount();
                    Rec."Account Type"::Customer:
                        CopyFromCustomer();
                    Rec."Account Type"::"Bank Account":
                        CopyFromBankAccount();
                end;
                Rec.Validate("Currency Code");
                Rec.Validate("VAT Prod. Posting Group");
                Rec.UpdateSource();
                Rec.UpdateLineBalance();
            end;
        }
        field(5; "Posting Date"; Date)
        {
            Caption = 'Posting Date';

            trigger OnValidate()
            begin
                Rec.TestField("Posting Date");
                Rec.Validate("Document Date", Rec."Posting Date");
                Rec.Validate("Currency Code");
                Rec."VAT Reporting Date" := GetVATReportingDate();
                if (Rec."Applies-to Doc. No." <> '') and (Rec."Posting Date" < xRec."Posting Date") then
                    CheckAppliesToDate();
            end;
        }
        field(6; "Document Type"; Enum "Gen. Journal Document Type")
        {
            Caption = 'Document Type';

            trigger OnValidate()
            begin
                if Rec."Account No." <> '' then
                    case Rec."Account Type" of
                        Rec."Account Type"::Customer:
                            CheckCustomerBlocked(Rec."Account No.");
                    end;
                UpdateSalesAmount();
            end;
        }
        field(7; "Document No."; Code[20])
        {
            Caption = 'Document No.';
        }
        field(8; Description; Text[100])
        {
            Caption = 'Description';
        }
        field(10; "VAT %"; Decimal)
        {
            Caption = 'VAT %';
            Editable = false;

            trigger OnValidate()
            begin
                GetCurrencyRec();
                case Rec."VAT Calculation Type" of
                    Rec."VAT Calculation Type"::"Normal VAT",
                    Rec."VAT Calculation Type"::"Reverse Charge VAT":
                        begin
                            Rec."VAT Amount" := Round(Rec.Amount * Rec."VAT %" / (100 + Rec."VAT %"), Currency."Amount Rounding Precision", Currency.VATRoundingDirection());
                            Rec."VAT Base Amount" := Round(Rec.Amount - Rec."VAT Amount", Currency."Amount Rounding Precision");
                        end;
                    Rec."VAT Calculation Type"::"Full VAT":
                        begin
                            Rec."VAT Amount" := Rec.Amount;
                            Rec."VAT Base Amount" := 0;
                        end;
                    Rec."VAT Calculation Type"::"Sales Tax":
                        begin
                            Rec."VAT Amount" := 0;
                            Rec."VAT Base Amount" := Rec.Amount;
                        end;
                end;
                Rec."VAT Difference" := 0;
                UpdateVATAmountsLCY();
                UpdateSalesAmount();
            end;
        }
        field(11; "Bal. Account No."; Code[20])
        {
            Caption = 'Bal. Account No.';
            TableRelation = if ("Bal. Account Type" = const("G/L Account")) "G/L Account" where("Account Type" = const(Posting), Blocked = const(false))
            else if ("Bal. Account Type" = const(Customer)) Customer
            else if ("Bal. Account Type" = const("Bank Account")) "Bank Account";

            trigger OnValidate()
            begin
                if Rec."Bal. Account No." <> xRec."Bal. Account No." then
                    ClearApplication();
                if Rec."Bal. Account No." = '' then begin
                    Rec.ClearBalancePostingGroups();
                    Rec.UpdateSource();
                    Rec.UpdateLineBalance();
                    exit;
                end;
                case Rec."Bal. Account Type" of
                    Rec."Bal. Account Type"::"G/L Account":
                        CopyFromBalGLAccount();
                    Rec."Bal. Account Type"::Customer:
                        CopyFromBalCustomer();
                    Rec."Bal. Account Type"::"Bank Account":
                        CopyFromBalBankAccount();
                end;
                Rec.Validate("Currency Code");
                Rec.Validate("Bal. VAT Prod. Posting Group");
                Rec.UpdateSource();
                Rec.UpdateLineBalance();
            end;
        }
        field(12; "Currency Code"; Code[10])
        {
            Caption = 'Currency Code';
            TableRelation = Currency;

            trigger OnValidate()
            begin
                CheckBankAccountCurrency();
                if Rec."Currency Code" = '' then
                    Rec."Currency Factor" := 0
                else begin
                    GetCurrencyRec();
                    if (Rec."Currency Code" <> xRec."Currency Code") or (Rec."Posting Date" <> xRec."Posting Date") or (Rec."Currency Factor" = 0) then
                        Rec."Currency Factor" := CurrencyExchangeRate.ExchangeRate(Rec."Posting Date", Rec."Currency Code");
                end;
                Rec.Validate("Currency Factor");
            end;
        }
        field(13; Amount; Decimal)
        {
            Caption = 'Amount';

            trigger OnValidate()
            begin
                GetCurrencyRec();
                Rec.Amount := Round(Rec.Amount, Currency."Amount Rounding Precision");
                if Rec."Currency Code" = '' then
                    Rec."Amount (LCY)" := Rec.Amount
                else
                    Rec."Amount (LCY)" := Round(CurrencyExchangeRate.ExchangeAmtFCYToLCY(Rec."Posting Date", Rec."Currency Code", Rec.Amount, Rec."Currency Factor"));
                UpdateDebitCredit();
                Rec.Validate("VAT %");
                Rec.Validate("Bal. VAT %");
                Rec.UpdateLineBalance();
                UpdateSalesAmount();
            end;
        }
        field(14; "Debit Amount"; Decimal)
        {
            Caption = 'Debit Amount';

            trigger OnValidate()
            begin
                GetCurrencyRec();
                Rec."Debit Amount" := Round(Rec."Debit Amount", Currency."Amount Rounding Precision");
                Rec.Correction := Rec."Debit Amount" < 0;
                if (Rec."Credit Amount" = 0) or (Rec."Debit Amount" <> 0) then
                    Rec.Validate(Amount, Rec."Debit Amount");
            end;
        }
        field(15; "Credit Amount"; Decimal)
        {
            Caption = 'Credit Amount';

            trigger OnValidate()
            begin
                GetCurrencyRec();
                Rec."Credit Amount" := Round(Rec."Credit Amount", Currency."Amount Rounding Precision");
                Rec.Correction := Rec."Credit Amount" < 0;
                if (Rec."Debit Amount" = 0) or (Rec."Credit Amount" <> 0) then
                    Rec.Validate(Amount, -Rec."Credit Amount");
            end;
        }
        field(16; "Amount (LCY)"; Decimal)
        {
            Caption = 'Amount (LCY)';

            trigger OnValidate()
            begin
                if Rec."Currency Code" = '' then begin
                    Rec.Validate(Amount, Rec."Amount (LCY)");
                    exit;
                end;
                Rec."Amount (LCY)" := Round(Rec."Amount (LCY)");
                Rec.TestField("Amount (LCY)");
                Rec.TestField(Amount);
                if Rec.Amount * Rec."Amount (LCY)" < 0 then
                    Rec.FieldError("Amount (LCY)", StrSubstNo(SameSignErr, Rec.FieldCaption(Amount)));
                Rec."Currency Factor" := Rec.Amount / Rec."Amount (LCY)";
                UpdateDebitCredit();
                Rec.Validate("VAT %");
                Rec.Validate("Bal. VAT %");
                Rec.UpdateLineBalance();
            end;
        }
        field(17; "Balance (LCY)"; Decimal)
        {
            Caption = 'Balance (LCY)';
            Editable = false;
        }
        field(18; "Currency Factor"; Decimal)
        {
            Caption = 'Currency Factor';
            Editable = false;

            trigger OnValidate()
            begin
                if (Rec."Currency Code" = '') and (Rec."Currency Factor" <> 0) then
                    Rec.FieldError("Currency Factor", StrSubstNo(MustBeEmptyErr, Rec.FieldCaption("Currency Code")));
                Rec.Validate(Amount);
            end;
        }
        field(19; "Sales/Purch. (LCY)"; Decimal)
        {
            Caption = 'Sales/Purch. (LCY)';
        }
        field(20; "Profit (LCY)"; Decimal)
        {
            Caption = 'Profit (LCY)';
        }
        field(21; "Inv. Discount (LCY)"; Decimal)
        {
            Caption = 'Inv. Discount (LCY)';
        }
        field(22; "Bill-to/Pay-to No."; Code[20])
        {
            Caption = 'Bill-to/Pay-to No.';
            Editable = false;
            TableRelation = if ("Account Type" = const(Customer)) Customer
            else if ("Bal. Account Type" = const(Customer)) Customer;
        }
        field(23; "Posting Group"; Code[20])
        {
            Caption = 'Posting Group';
            TableRelation = "Customer Posting Group";
        }
        field(24; "Shortcut Dimension 1 Code"; Code[20])
        {
            Caption = 'Shortcut Dimension 1 Code';
            TableRelation = "Dimension Value".Code where("Global Dimension No." = const(1));
        }
        field(25; "Shortcut Dimension 2 Code"; Code[20])
        {
            Caption = 'Shortcut Dimension 2 Code';
            TableRelation = "Dimension Value".Code where("Global Dimension No." = const(2));
        }
        field(26; "Salespers./Purch. Code"; Code[20])
        {
            Caption = 'Salespers./Purch. Code';
            TableRelation = "Salesperson/Purchaser";
        }
        field(29; "Source Code"; Code[10])
        {
            Caption = 'Source Code';
            Editable = false;
            TableRelation = "Source Code";
        }
        field(30; "System-Created Entry"; Boolean)
        {
            Caption = 'System-Created Entry';
            Editable = false;
        }
        field(31; "Your Reference"; Text[35])
        {
            Caption = 'Your Reference';
        }
        field(34; "On Hold"; Code[3])
        {
            Caption = 'On Hold';
        }
        field(35; "Applies-to Doc. Type"; Enum "Gen. Journal Document Type")
        {
            Caption = 'Applies-to Doc. Type';

            trigger OnValidate()
            begin
                if Rec."Applies-to Doc. Type" <> xRec."Applies-to Doc. Type" then
                    Rec.Validate("Applies-to Doc. No.", '');
            end;
        }
        field(36; "Applies-to Doc. No."; Code[20])
        {
            Caption = 'Applies-to Doc. No.';

            trigger OnValidate()
            var
                CustLedgerEntry: Record "Cust. Ledger Entry";
            begin
                if (Rec."Applies-to Doc. No." = '') or (Rec."Applies-to Doc. No." = xRec."Applies-to Doc. No.") then
                    exit;
                Rec.TestField("Applies-to ID", '');
                if not FindAppliesToEntry(CustLedgerEntry) then
                    Error(NoEntryToApplyErr, Rec."Applies-to Doc. Type", Rec."Applies-to Doc. No.", GetCustomerNo());
                CheckAppliesToDate();
                if Rec."Currency Code" <> CustLedgerEntry."Currency Code" then
                    if Rec.Amount = 0 then
                        Rec.Validate("Currency Code", CustLedgerEntry."Currency Code");
                if Rec.Amount = 0 then begin
                    CustLedgerEntry.CalcFields("Remaining Amount");
                    if Rec."Account Type" = Rec."Account Type"::Customer then
                        Rec.Validate(Amount, -CustLedgerEntry."Remaining Amount")
                    else
                        Rec.Validate(Amount, CustLedgerEntry."Remaining Amount");
                end;
                if Rec."Document Type" = Rec."Document Type"::" " then
                    if CustLedgerEntry."Document Type" = CustLedgerEntry."Document Type"::Invoice then
                        Rec."Document Type" := Rec."Document Type"::Payment;
            end;
        }
        field(38; "Due Date"; Date)
        {
            Caption = 'Due Date';
        }
        field(39; "Pmt. Discount Date"; Date)
        {
            Caption = 'Pmt. Discount Date';
        }
        field(40; "Payment Discount %"; Decimal)
        {
            Caption = 'Payment Discount %';
        }
        field(43; Quantity; Decimal)
        {
            Caption = 'Quantity';
        }
        field(44; "VAT Amount"; Decimal)
        {
            Caption = 'VAT Amount';

            trigger OnValidate()
            var
                NormalVATAmount: Decimal;
            begin
                if Rec."VAT Amount" * Rec.Amount < 0 then
                    Rec.FieldError("VAT Amount", StrSubstNo(SameSignErr, Rec.FieldCaption(Amount)));
                GetCurrencyRec();
                NormalVATAmount := Round(Rec.Amount * Rec."VAT %" / (100 + Rec."VAT %"), Currency."Amount Rounding Precision", Currency.VATRoundingDirection());
                Rec."VAT Difference" := Rec."VAT Amount" - NormalVATAmount;
                if Abs(Rec."VAT Difference") > Currency."Max. VAT Difference Allowed" then
                    Error(VATDifferenceErr, Rec.FieldCaption("VAT Difference"), Currency."Max. VAT Difference Allowed");
                Rec."VAT Base Amount" := Round(Rec.Amount - Rec."VAT Amount", Currency."Amount Rounding Precision");
                UpdateVATAmountsLCY();
                UpdateSalesAmount();
            end;
        }
        field(45; "VAT Posting"; Option)
        {
            Caption = 'VAT Posting';
            OptionMembers = "Automatic VAT Entry","Manual VAT Entry";
            OptionCaption = 'Automatic VAT Entry,Manual VAT Entry';
            Editable = false;
        }
        field(47; "Payment Terms Code"; Code[10])
        {
            Caption = 'Payment Terms Code';
            TableRelation = "Payment Terms";

            trigger OnValidate()
            var
                PaymentTerms: Record "Payment Terms";
            begin
                Rec."Due Date" := 0D;
                Rec."Pmt. Discount Date" := 0D;
                Rec."Payment Discount %" := 0;
                if not ((Rec."Account Type" = Rec."Account Type"::Customer) or (Rec."Bal. Account Type" = Rec."Bal. Account Type"::Customer)) then
                    exit;
                if Rec."Document Type" <> Rec."Document Type"::Invoice then begin
                    Rec."Due Date" := Rec."Document Date";
                    exit;
                end;
                if (Rec."Payment Terms Code" = '') or (Rec."Document Date" = 0D) then begin
                    Rec."Due Date" := Rec."Document Date";
                    exit;
                end;
                PaymentTerms.Get(Rec."Payment Terms Code");
                Rec."Due Date" := CalcDate(PaymentTerms."Due Date Calculation", Rec."Document Date");
                if PaymentTerms."Discount %" = 0 then
                    exit;
                Rec."Pmt. Discount Date" := CalcDate(PaymentTerms."Discount Date Calculation", Rec."Document Date");
                Rec."Payment Discount %" := PaymentTerms."Discount %";
            end;
        }
        field(48; "Applies-to ID"; Code[50])
        {
            Caption = 'Applies-to ID';

            trigger OnValidate()
            begin
                if Rec."Applies-to ID" <> '' then
                    Rec.TestField("Applies-to Doc. No.", '');
            end;
        }
        field(51; "Journal Batch Name"; Code[10])
        {
            Caption = 'Journal Batch Name';
            TableRelation = "Gen. Journal Batch".Name where("Journal Template Name" = field("Journal Template Name"));
        }
        field(52; "Reason Code"; Code[10])
        {
            Caption = 'Reason Code';
            TableRelation = "Reason Code";
        }
        field(57; "Gen. Posting Type"; Enum "General Posting Type")
        {
            Caption = 'Gen. Posting Type';

            trigger OnValidate()
            begin
                if Rec."Account Type" in [Rec."Account Type"::Customer, Rec."Account Type"::"Bank Account"] then
                    Rec.TestField("Gen. Posting Type", Rec."Gen. Posting Type"::" ");
                Rec.Validate("VAT Prod. Posting Group");
            end;
        }
        field(58; "Gen. Bus. Posting Group"; Code[20])
        {
            Caption = 'Gen. Bus. Posting Group';
            TableRelation = "Gen. Business Posting Group";

            trigger OnValidate()
            var
                GenBusinessPostingGroup: Record "Gen. Business Posting Group";
            begin
                if xRec."Gen. Bus. Posting Group" <> Rec."Gen. Bus. Posting Group" then
                    if GenBusinessPostingGroup.ValidateVatBusPostingGroup(GenBusinessPostingGroup, Rec."Gen. Bus. Posting Group") then
                        Rec.Validate("VAT Bus. Posting Group", GenBusinessPostingGroup."Def. VAT Bus. Posting Group");
            end;
        }
        field(59; "Gen. Prod. Posting Group"; Code[20])
        {
            Caption = 'Gen. Prod. Posting Group';
            TableRelation = "Gen. Product Posting Group";

            trigger OnValidate()
            var
                GenProductPostingGroup: Record "Gen. Product Posting Group";
            begin
                if xRec."Gen. Prod. Posting Group" <> Rec."Gen. Prod. Posting Group" then
                    if GenProductPostingGroup.ValidateVatProdPostingGroup(GenProductPostingGroup, Rec."Gen. Prod. Posting Group") then
                        Rec.Validate("VAT Prod. Posting Group", GenProductPostingGroup."Def. VAT Prod. Posting Group");
            end;
        }
        field(60; "VAT Calculation Type"; Enum "Tax Calculation Type")
        {
            Caption = 'VAT Calculation Type';
            Editable = false;
        }
        field(61; "EU 3-Party Trade"; Boolean)
        {
            Caption = 'EU 3-Party Trade';
            Editable = false;
        }
        field(62; "Allow Application"; Boolean)
        {
            Caption = 'Allow Application';
            InitValue = true;
        }
        field(63; "Bal. Account Type"; Enum "Gen. Journal Account Type")
        {
            Caption = 'Bal. Account Type';

            trigger OnValidate()
            begin
                CheckAccountTypes();
                if Rec."Bal. Account Type" <> xRec."Bal. Account Type" then
                    Rec.Validate("Bal. Account No.", '');
            end;
        }
        field(64; "Bal. Gen. Posting Type"; Enum "General Posting Type")
        {
            Caption = 'Bal. Gen. Posting Type';

            trigger OnValidate()
            begin
                if Rec."Bal. Account Type" in [Rec."Bal. Account Type"::Customer, Rec."Bal. Account Type"::"Bank Account"] then
                    Rec.TestField("Bal. Gen. Posting Type", Rec."Bal. Gen. Posting Type"::" ");
                Rec.Validate("Bal. VAT Prod. Posting Group");
            end;
        }
        field(65; "Bal. Gen. Bus. Posting Group"; Code[20])
        {
            Caption = 'Bal. Gen. Bus. Posting Group';
            TableRelation = "Gen. Business Posting Group";
        }
        field(66; "Bal. Gen. Prod. Posting Group"; Code[20])
        {
            Caption = 'Bal. Gen. Prod. Posting Group';
            TableRelation = "Gen. Product Posting Group";
        }
        field(67; "Bal. VAT Calculation Type"; Enum "Tax Calculation Type")
        {
            Caption = 'Bal. VAT Calculation Type';
            Editable = false;
        }
        field(68; "Bal. VAT %"; Decimal)
        {
            Caption = 'Bal. VAT %';
            Editable = false;

            trigger OnValidate()
            begin
                GetCurrencyRec();
                case Rec."Bal. VAT Calculation Type" of
                    Rec."Bal. VAT Calculation Type"::"Normal VAT",
                    Rec."Bal. VAT Calculation Type"::"Reverse Charge VAT":
                        begin
                            Rec."Bal. VAT Amount" := Round(-Rec.Amount * Rec."Bal. VAT %" / (100 + Rec."Bal. VAT %"), Currency."Amount Rounding Precision", Currency.VATRoundingDirection());
                            Rec."Bal. VAT Base Amount" := Round(-Rec.Amount - Rec."Bal. VAT Amount", Currency."Amount Rounding Precision");
                        end;
                    Rec."Bal. VAT Calculation Type"::"Full VAT":
                        begin
                            Rec."Bal. VAT Amount" := -Rec.Amount;
                            Rec."Bal. VAT Base Amount" := 0;
                        end;
                    Rec."Bal. VAT Calculation Type"::"Sales Tax":
                        begin
                            Rec."Bal. VAT Amount" := 0;
                            Rec."Bal. VAT Base Amount" := -Rec.Amount;
                        end;
                end;
                Rec."Bal. VAT Difference" := 0;
                UpdateBalVATAmountsLCY();
            end;
        }
        field(69; "Bal. VAT Amount"; Decimal)
        {
            Caption = 'Bal. VAT Amount';
        }
        field(70; "Bank Payment Type"; Enum "Bank Payment Type")
        {
            Caption = 'Bank Payment Type';
        }
        field(71; "VAT Base Amount"; Decimal)
        {
            Caption = 'VAT Base Amount';
        }
        field(72; "Bal. VAT Base Amount"; Decimal)
        {
            Caption = 'Bal. VAT Base Amount';
        }
        field(73; Correction; Boolean)
        {
            Caption = 'Correction';
        }
        field(74; "Print Posted Documents"; Boolean)
        {
            Caption = 'Print Posted Documents';
        }
        field(76; "Document Date"; Date)
        {
            Caption = 'Document Date';

            trigger OnValidate()
            begin
                Rec.Validate("Payment Terms Code");
                Rec."VAT Reporting Date" := GetVATReportingDate();
            end;
        }
        field(77; "External Document No."; Code[35])
        {
            Caption = 'External Document No.';
        }
        field(78; "Source Type"; Enum "Gen. Journal Source Type")
        {
            Caption = 'Source Type';
        }
        field(79; "Source No."; Code[20])
        {
            Caption = 'Source No.';
            TableRelation = if ("Source Type" = const(Customer)) Customer
            else if ("Source Type" = const("Bank Account")) "Bank Account";
        }
        field(80; "Posting No. Series"; Code[20])
        {
            Caption = 'Posting No. Series';
            TableRelation = "No. Series";
        }
        field(82; "Tax Area Code"; Code[20])
        {
            Caption = 'Tax Area Code';
            TableRelation = "Tax Area";
        }
        field(83; "Tax Liable"; Boolean)
        {
            Caption = 'Tax Liable';
        }
        field(84; "Tax Group Code"; Code[20])
        {
            Caption = 'Tax Group Code';
            TableRelation = "Tax Group";
        }
        field(85; "Use Tax"; Boolean)
        {
            Caption = 'Use Tax';
        }
        field(86; "Bal. Tax Area Code"; Code[20])
        {
            Caption = 'Bal. Tax Area Code';
            TableRelation = "Tax Area";
        }
        field(87; "Bal. Tax Liable"; Boolean)
        {
            Caption = 'Bal. Tax Liable';
        }
        field(88; "Bal. Tax Group Code"; Code[20])
        {
            Caption = 'Bal. Tax Group Code';
            TableRelation = "Tax Group";
        }
        field(89; "Bal. Use Tax"; Boolean)
        {
            Caption = 'Bal. Use Tax';
        }
        field(90; "VAT Bus. Posting Group"; Code[20])
        {
            Caption = 'VAT Bus. Posting Group';
            TableRelation = "VAT Business Posting Group";

            trigger OnValidate()
            begin
                Rec.Validate("VAT Prod. Posting Group");
            end;
        }
        field(91; "VAT Prod. Posting Group"; Code[20])
        {
            Caption = 'VAT Prod. Posting Group';
            TableRelation = "VAT Product Posting Group";

            trigger OnValidate()
            var
                VATPostingSetup: Record "VAT Posting Setup";
            begin
                if Rec."Account Type" in [Rec."Account Type"::Customer, Rec."Account Type"::"Bank Account"] then
                    Rec.TestField("VAT Prod. Posting Group", '');
                Rec."VAT %" := 0;
                Rec."VAT Calculation Type" := Rec."VAT Calculation Type"::"Normal VAT";
                if Rec."Gen. Posting Type" <> Rec."Gen. Posting Type"::" " then
                    if VATPostingSetup.Get(Rec."VAT Bus. Posting Group", Rec."VAT Prod. Posting Group") then begin
                        Rec."VAT Calculation Type" := VATPostingSetup."VAT Calculation Type";
                        if Rec."VAT Calculation Type" = Rec."VAT Calculation Type"::"Normal VAT" then
                            Rec."VAT %" := VATPostingSetup."VAT %";
                        if Rec."VAT Calculation Type" = Rec."VAT Calculation Type"::"Full VAT" then
                            Rec.TestField("Account No.", VATPostingSetup.GetSalesAccount(false));
                    end;
                Rec.Validate("VAT %");
            end;
        }
        field(92; "Bal. VAT Bus. Posting Group"; Code[20])
        {
            Caption = 'Bal. VAT Bus. Posting Group';
            TableRelation = "VAT Business Posting Group";

            trigger OnValidate()
            begin
                Rec.Validate("Bal. VAT Prod. Posting Group");
            end;
        }
        field(93; "Bal. VAT Prod. Posting Group"; Code[20])
        {
            Caption = 'Bal. VAT Prod. Posting Group';
            TableRelation = "VAT Product Posting Group";

            trigger OnValidate()
            var
                VATPostingSetup: Record "VAT Posting Setup";
            begin
                if Rec."Bal. Account Type" in [Rec."Bal. Account Type"::Customer, Rec."Bal. Account Type"::"Bank Account"] then
                    Rec.TestField("Bal. VAT Prod. Posting Group", '');
                Rec."Bal. VAT %" := 0;
                Rec."Bal. VAT Calculation Type" := Rec."Bal. VAT Calculation Type"::"Normal VAT";
                if Rec."Bal. Gen. Posting Type" <> Rec."Bal. Gen. Posting Type"::" " then
                    if VATPostingSetup.Get(Rec."Bal. VAT Bus. Posting Group", Rec."Bal. VAT Prod. Posting Group") then begin
                        Rec."Bal. VAT Calculation Type" := VATPostingSetup."VAT Calculation Type";
                        if Rec."Bal. VAT Calculation Type" = Rec."Bal. VAT Calculation Type"::"Normal VAT" then
                            Rec."Bal. VAT %" := VATPostingSetup."VAT %";
                        if Rec."Bal. VAT Calculation Type" = Rec."Bal. VAT Calculation Type"::"Full VAT" then
                            Rec.TestField("Bal. Account No.", VATPostingSetup.GetSalesAccount(false));
                    end;
                Rec.Validate("Bal. VAT %");
            end;
        }
        field(95; "Additional-Currency Posting"; Option)
        {
            Caption = 'Additional-Currency Posting';
            OptionMembers = None,"Amount Only","Additional-Currency Amount Only";
            OptionCaption = 'None,Amount Only,Additional-Currency Amount Only';
            Editable = false;
        }
        field(99; "Source Currency Code"; Code[10])
        {
            Caption = 'Source Currency Code';
            Editable = false;
            TableRelation = Currency;
        }
        field(100; "Source Currency Amount"; Decimal)
        {
            Caption = 'Source Currency Amount';
            Editable = false;
        }
        field(101; "Source Curr. VAT Base Amount"; Decimal)
        {
            Caption = 'Source Curr. VAT Base Amount';
            Editable = false;
        }
        field(102; "Source Curr. VAT Amount"; Decimal)
        {
            Caption = 'Source Curr. VAT Amount';
            Editable = false;
        }
        field(103; "VAT Base Discount %"; Decimal)
        {
            Caption = 'VAT Base Discount %';
            Editable = false;
        }
        field(104; "VAT Amount (LCY)"; Decimal)
        {
            Caption = 'VAT Amount (LCY)';
            Editable = false;
        }
        field(105; "VAT Base Amount (LCY)"; Decimal)
        {
            Caption = 'VAT Base Amount (LCY)';
            Editable = false;
        }
        field(106; "Bal. VAT Amount (LCY)"; Decimal)
        {
            Caption = 'Bal. VAT Amount (LCY)';
            Editable = false;
        }
        field(107; "Bal. VAT Base Amount (LCY)"; Decimal)
        {
            Caption = 'Bal. VAT Base Amount (LCY)';
            Editable = false;
        }
        field(108; "Reversing Entry"; Boolean)
        {
            Caption = 'Reversing Entry';
            Editable = false;
        }
        field(109; "Allow Zero-Amount Posting"; Boolean)
        {
            Caption = 'Allow Zero-Amount Posting';
            Editable = false;
        }
        field(110; "Ship-to/Order Address Code"; Code[10])
        {
            Caption = 'Ship-to/Order Address Code';
            TableRelation = "Ship-to Address".Code where("Customer No." = field("Bill-to/Pay-to No."));
        }
        field(111; "VAT Difference"; Decimal)
        {
            Caption = 'VAT Difference';
            Editable = false;
        }
        field(112; "Bal. VAT Difference"; Decimal)
        {
            Caption = 'Bal. VAT Difference';
            Editable = false;
        }
        field(118; "Sell-to/Buy-from No."; Code[20])
        {
            Caption = 'Sell-to/Buy-from No.';
            TableRelation = if ("Account Type" = const(Customer)) Customer
            else if ("Bal. Account Type" = const(Customer)) Customer;
        }
        field(119; "VAT Registration No."; Text[20])
        {
            Caption = 'VAT Registration No.';
        }
        field(120; "Country/Region Code"; Code[10])
        {
            Caption = 'Country/Region Code';
            TableRelation = "Country/Region";
        }
        field(121; Prepayment; Boolean)
        {
            Caption = 'Prepayment';
        }
        field(123; "Copy VAT Setup to Jnl. Lines"; Boolean)
        {
            Caption = 'Copy VAT Setup to Jnl. Lines';
            Editable = false;
            InitValue = true;
        }
        field(125; "VAT Base Before Pmt. Disc."; Decimal)
        {
            Caption = 'VAT Base Before Pmt. Disc.';
            Editable = false;
        }
        field(126; "Orig. Pmt. Disc. Possible"; Decimal)
        {
            Caption = 'Orig. Pmt. Disc. Possible';
        }
        field(127; "Orig. Pmt. Disc. Possible(LCY)"; Decimal)
        {
            Caption = 'Orig. Pmt. Disc. Possible(LCY)';
        }
        field(128; "VAT Reporting Date"; Date)
        {
            Caption = 'VAT Reporting Date';
        }
        field(171; "Payment Reference"; Code[50])
        {
            Caption = 'Payment Reference';
        }
        field(172; "Payment Method Code"; Code[10])
        {
            Caption = 'Payment Method Code';
            TableRelation = "Payment Method";

            trigger OnValidate()
            begin
                Rec.UpdatePaymentMethodId();
            end;
        }
        field(173; "Applies-to Ext. Doc. No."; Code[35])
        {
            Caption = 'Applies-to Ext. Doc. No.';
        }
        field(180; "Keep Description"; Boolean)
        {
            Caption = 'Keep Description';
            Editable = false;
        }
        field(480; "Dimension Set ID"; Integer)
        {
            Caption = 'Dimension Set ID';
            Editable = false;
            TableRelation = "Dimension Set Entry";
        }
        field(1224; "Applied Automatically"; Boolean)
        {
            Caption = 'Applied Automatically';
        }
        field(1300; "Linked Table ID"; Integer)
        {
            Caption = 'Linked Table ID';
            Editable = false;
        }
        field(1301; "Linked System ID"; Guid)
        {
            Caption = 'Linked System ID';
            Editable = false;
        }
        field(5603; "Salvage Value"; Decimal)
        {
            Caption = 'Salvage Value';
        }
        field(5613; "Use Duplication List"; Boolean)
        {
            Caption = 'Use Duplication List';
        }
        field(5618; Comment; Text[250])
        {
            Caption = 'Comment';
        }
        field(8001; "Account Id"; Guid)
        {
            Caption = 'Account Id';
            TableRelation = "G/L Account".SystemId;
        }
        field(8002; "Customer Id"; Guid)
        {
            Caption = 'Customer Id';
            TableRelation = Customer.SystemId;
        }
        field(8005; "Last Modified DateTime"; DateTime)
        {
            Caption = 'Last Modified DateTime';
        }
        field(8006; "Journal Batch Id"; Guid)
        {
            Caption = 'Journal Batch Id';
            TableRelation = "Gen. Journal Batch".SystemId;
        }
        field(8007; "Payment Method Id"; Guid)
        {
            Caption = 'Payment Method Id';
            TableRelation = "Payment Method".SystemId;
        }
        field(8008; "Balance Account Id"; Guid)
        {
            Caption = 'Balance Account Id';
            TableRelation = "G/L Account".SystemId;
        }
    }

    keys
    {
        key(Key1; "Journal Template Name", "Journal Batch Name", "Line No.")
        {
            Clustered = true;
        }
        key(Key2; "Journal Template Name", "Journal Batch Name", "Posting Date", "Document No.")
        {
        }
        key(Key3; "Account Type", "Account No.", "Applies-to Doc. Type", "Applies-to Doc. No.")
        {
        }
        key(Key4; "Document No.")
        {
        }
        key(Key6; "Document No.", "Posting Date", "Source Code")
        {
        }
        key(Key8; "Journal Batch Name", "Journal Template Name")
        {
        }
        key(Key9; "Source Code", "Document No.", "Posting Date")
        {
        }
        key(Key10; "Bal. Account No.", "Bal. Account Type")
        {
        }
        key(key11; "Document No.", "Account No.", "Applies-to ID")
        {
        }
    }

    trigger OnInsert()
    begin
        GenJournalTemplate.Get(Rec."Journal Template Name");
        GenJournalBatch.Get(Rec."Journal Template Name", Rec."Journal Batch Name");
        Rec."Copy VAT Setup to Jnl. Lines" := GenJournalBatch."Copy VAT Setup to Jnl. Lines";
        Rec."Last Modified DateTime" := CurrentDateTime();
        Rec.UpdateJournalBatchID();
    end;

    trigger OnModify()
    begin
        Rec."Last Modified DateTime" := CurrentDateTime();
    end;

    trigger OnDelete()
    begin
        Rec.ClearCustVendApplnEntry();
    end;

    var
        GenJournalTemplate: Record "Gen. Journal Template";
        GenJournalBatch: Record "Gen. Journal Batch";
        Currency: Record Currency;
        CurrencyExchangeRate: Record "Currency Exchange Rate";
        SameSignErr: Label 'must have the same sign as %1', Comment = '%1 = caption of a field';
        MustBeEmptyErr: Label 'cannot be set when %1 is empty', Comment = '%1 = caption of Currency Code';
        VATDifferenceErr: Label 'The %1 must not be more than %2.', Comment = '%1 = caption of VAT Difference, %2 = amount';
        OnlyOneCustomerErr: Label '%1 or %2 must be a G/L account or bank account.', Comment = '%1 and %2 = captions of the account type fields';
        NoEntryToApplyErr: Label 'There is no open entry of %1 %2 for customer %3.', Comment = '%1 = document type, %2 = document number, %3 = customer number';
        AppliesToDateErr: Label 'You cannot apply to an entry with a posting date before the posting date of the entry that you want to apply: %1 %2 is posted on %3.', Comment = '%1 = document type, %2 = document number, %3 = posting date';

    procedure EmptyLine(): Boolean
    begin
        exit((Rec."Account No." = '') and (Rec.Amount = 0) and ((Rec."Bal. Account No." = '') or not Rec."System-Created Entry"));
    end;

    procedure SetUpNewLine(LastGenJnlLine: Record "Gen. Journal Line"; Balance: Decimal; BottomLine: Boolean)
    var
        NoSeries: Codeunit "No. Series";
    begin
        GenJournalTemplate.Get(Rec."Journal Template Name");
        GenJournalBatch.Get(Rec."Journal Template Name", Rec."Journal Batch Name");
        if LastGenJnlLine."Line No." <> 0 then begin
            Rec."Posting Date" := LastGenJnlLine."Posting Date";
            Rec."Document Date" := LastGenJnlLine."Document Date";
            Rec."Document No." := LastGenJnlLine."Document No.";
            if BottomLine and (Balance = 0) and not LastGenJnlLine.EmptyLine() then
                Rec."Document No." := IncStr(Rec."Document No.");
        end else begin
            Rec."Posting Date" := WorkDate();
            Rec."Document Date" := WorkDate();
            if GenJournalBatch."No. Series" <> '' then
                Rec."Document No." := NoSeries.PeekNextNo(GenJournalBatch."No. Series", Rec."Posting Date");
        end;
        Rec."VAT Reporting Date" := GetVATReportingDate();
        Rec."Account Type" := LastGenJnlLine."Account Type";
        Rec."Document Type" := LastGenJnlLine."Document Type";
        Rec."Source Code" := GenJournalTemplate."Source Code";
        Rec."Reason Code" := GenJournalBatch."Reason Code";
        Rec."Posting No. Series" := GenJournalBatch."Posting No. Series";
        Rec."Bal. Account Type" := GenJournalBatch."Bal. Account Type";
        Rec.Validate("Bal. Account No.", GenJournalBatch."Bal. Account No.");
        Rec.Description := '';
    end;

    procedure InitNewLine(PostingDate: Date; DocumentDate: Date; VATDate: Date; PostingDescription: Text[100]; ShortcutDim1Code: Code[20]; ShortcutDim2Code: Code[20]; DimSetID: Integer; ReasonCode: Code[10])
    begin
        Rec.Init();
        Rec."Posting Date" := PostingDate;
        Rec."Document Date" := DocumentDate;
        Rec."VAT Reporting Date" := VATDate;
        Rec.Description := PostingDescription;
        Rec."Shortcut Dimension 1 Code" := ShortcutDim1Code;
        Rec."Shortcut Dimension 2 Code" := ShortcutDim2Code;
        Rec."Dimension Set ID" := DimSetID;
        Rec."Reason Code" := ReasonCode;
        OnAfterInitNewLine(Rec);
    end;

    procedure CopyDocumentFields(DocType: Enum "Gen. Journal Document Type"; DocNo: Code[20]; ExtDocNo: Text[35]; SourceCode: Code[10]; NoSeriesCode: Code[20])
    begin
        Rec."Document Type" := DocType;
        Rec."Document No." := DocNo;
        Rec."External Document No." := ExtDocNo;
        Rec."Source Code" := SourceCode;
        Rec."Posting No. Series" := NoSeriesCode;
    end;

    procedure CopyFromSalesHeader(SalesHeader: Record "Sales Header")
    begin
        Rec."Source Currency Code" := SalesHeader."Currency Code";
        Rec."Currency Factor" := SalesHeader."Currency Factor";
        Rec."VAT Base Discount %" := SalesHeader."VAT Base Discount %";
        Rec.Correction := SalesHeader.Correction;
        Rec."EU 3-Party Trade" := SalesHeader."EU 3-Party Trade";
        Rec."Sell-to/Buy-from No." := SalesHeader."Sell-to Customer No.";
        Rec."Bill-to/Pay-to No." := SalesHeader."Bill-to Customer No.";
        Rec."Country/Region Code" := SalesHeader."VAT Country/Region Code";
        Rec."VAT Registration No." := SalesHeader."VAT Registration No.";
        Rec."Source Type" := Rec."Source Type"::Customer;
        Rec."Source No." := SalesHeader."Bill-to Customer No.";
        Rec."Posting No. Series" := SalesHeader."Posting No. Series";
        Rec."Ship-to/Order Address Code" := SalesHeader."Ship-to Code";
        Rec."Salespers./Purch. Code" := SalesHeader."Salesperson Code";
        Rec."Your Reference" := SalesHeader."Your Reference";
        OnAfterCopyGenJnlLineFromSalesHeader(SalesHeader, Rec);
    end;

    procedure CopyFromSalesHeaderApplyTo(SalesHeader: Record "Sales Header")
    begin
        Rec."Applies-to Doc. Type" := SalesHeader."Applies-to Doc. Type";
        Rec."Applies-to Doc. No." := SalesHeader."Applies-to Doc. No.";
        Rec."Applies-to ID" := SalesHeader."Applies-to ID";
        Rec."Allow Application" := SalesHeader."Bal. Account No." = '';
        OnAfterCopyGenJnlLineFromSalesHeaderApplyTo(SalesHeader, Rec);
    end;

    procedure CopyFromSalesHeaderPayment(SalesHeader: Record "Sales Header")
    begin
        Rec."Due Date" := SalesHeader."Due Date";
        Rec."Payment Terms Code" := SalesHeader."Payment Terms Code";
        Rec."Payment Method Code" := SalesHeader."Payment Method Code";
        Rec."Pmt. Discount Date" := SalesHeader."Pmt. Discount Date";
        Rec."Payment Discount %" := SalesHeader."Payment Discount %";
        OnAfterCopyGenJnlLineFromSalesHeaderPayment(SalesHeader, Rec);
    end;

    procedure SetCurrencyFactor(CurrencyCode: Code[10]; CurrencyFactor: Decimal)
    begin
        Rec."Currency Code" := CurrencyCode;
        if Rec."Currency Code" = '' then
            Rec."Currency Factor" := 1
        else
            Rec."Currency Factor" := CurrencyFactor;
    end;

    procedure GetNewLineNo(TemplateName: Code[10]; BatchName: Code[10]): Integer
    var
        GenJournalLine: Record "Gen. Journal Line";
    begin
        GenJournalLine.SetRange("Journal Template Name", TemplateName);
        GenJournalLine.SetRange("Journal Batch Name", BatchName);
        if GenJournalLine.FindLast() then
            exit(GenJournalLine."Line No." + 10000);
        exit(10000);
    end;

    procedure UpdateLineBalance()
    begin
        if (Rec."Account No." <> '') and (Rec."Bal. Account No." <> '') then
            Rec."Balance (LCY)" := 0
        else
            if Rec."Bal. Account No." <> '' then
                Rec."Balance (LCY)" := -Rec."Amount (LCY)"
            else
                Rec."Balance (LCY)" := Rec."Amount (LCY)";
    end;

    procedure UpdateSource()
    begin
        Rec."Source Type" := Rec."Source Type"::" ";
        Rec."Source No." := '';
        if not SetSource(Rec."Account Type", Rec."Account No.") then
            if SetSource(Rec."Bal. Account Type", Rec."Bal. Account No.") then;
    end;

    protected procedure CheckGLAcc(GLAcc: Record "G/L Account")
    begin
        GLAcc.CheckGLAcc();
        if Rec."System-Created Entry" then
            exit;
        if Rec."Posting Date" = NormalDate(Rec."Posting Date") then
            GLAcc.TestField("Direct Posting", true);
    end;

    protected procedure ClearPostingGroups()
    begin
        Rec."Gen. Posting Type" := Rec."Gen. Posting Type"::" ";
        Rec."Gen. Bus. Posting Group" := '';
        Rec."Gen. Prod. Posting Group" := '';
        Rec."VAT Bus. Posting Group" := '';
        Rec."VAT Prod. Posting Group" := '';
    end;

    protected procedure ClearBalancePostingGroups()
    begin
        Rec."Bal. Gen. Posting Type" := Rec."Bal. Gen. Posting Type"::" ";
        Rec."Bal. Gen. Bus. Posting Group" := '';
        Rec."Bal. Gen. Prod. Posting Group" := '';
        Rec."Bal. VAT Bus. Posting Group" := '';
        Rec."Bal. VAT Prod. Posting Group" := '';
    end;

    procedure ClearCustVendApplnEntry()
    var
        CustLedgerEntry: Record "Cust. Ledger Entry";
    begin
        if (Rec."Applies-to ID" = '') or (GetCustomerNo() = '') then
            exit;
        CustLedgerEntry.SetRange("Customer No.", GetCustomerNo());
        CustLedgerEntry.SetRange("Applies-to ID", Rec."Applies-to ID");
        CustLedgerEntry.SetRange(Open, true);
        CustLedgerEntry.ModifyAll("Amount to Apply", 0);
        CustLedgerEntry.ModifyAll("Applies-to ID", '');
    end;

    procedure IsApplied(): Boolean
    begin
        exit((Rec."Applies-to Doc. No." <> '') or (Rec."Applies-to ID" <> ''));
    end;

    protected procedure UpdateDescription(Name: Text[100])
    begin
        Rec.Description := Name;
    end;

    procedure ReplaceDescription(): Boolean
    begin
        if Rec."Keep Description" then
            exit(false);
        if Rec."Bal. Account No." = '' then
            exit(true);
        GetBatch();
        exit(GenJournalBatch."Bal. Account No." <> '');
    end;

    procedure CopyVATSetupToJnlLines(): Boolean
    begin
        if (Rec."Journal Template Name" = '') or (Rec."Journal Batch Name" = '') then
            exit(Rec."Copy VAT Setup to Jnl. Lines");
        if GenJournalBatch.Get(Rec."Journal Template Name", Rec."Journal Batch Name") then
            exit(GenJournalBatch."Copy VAT Setup to Jnl. Lines");
        exit(Rec."Copy VAT Setup to Jnl. Lines");
    end;

    procedure NeedCheckZeroAmount(): Boolean
    begin
        exit((Rec."Account No." <> '') and not Rec."System-Created Entry" and not Rec."Allow Zero-Amount Posting");
    end;

    procedure UpdateJournalBatchID()
    begin
        if GenJournalBatch.Get(Rec."Journal Template Name", Rec."Journal Batch Name") then
            Rec."Journal Batch Id" := GenJournalBatch.SystemId;
    end;

    procedure UpdatePaymentMethodId()
    var
        PaymentMethod: Record "Payment Method";
    begin
        Clear(Rec."Payment Method Id");
        if PaymentMethod.Get(Rec."Payment Method Code") then
            Rec."Payment Method Id" := PaymentMethod.SystemId;
    end;

    local procedure CopyFromGLAccount()
    var
        GLAccount: Record "G/L Account";
    begin
        GLAccount.Get(Rec."Account No.");
        Rec.CheckGLAcc(GLAccount);
        if Rec.ReplaceDescription() and not GLAccount."Omit Default Descr. in Jnl." then
            Rec.UpdateDescription(GLAccount.Name);
        if not HasCustomerOrBank(Rec."Bal. Account Type", Rec."Bal. Account No.") then begin
            Rec."Posting Group" := '';
            Rec."Salespers./Purch. Code" := '';
            Rec."Payment Terms Code" := '';
        end;
        if Rec."Bal. Account No." = '' then
            Rec."Currency Code" := '';
        if not Rec.CopyVATSetupToJnlLines() then
            exit;
        Rec."Gen. Posting Type" := GLAccount."Gen. Posting Type";
        Rec."Gen. Bus. Posting Group" := GLAccount."Gen. Bus. Posting Group";
        Rec."Gen. Prod. Posting Group" := GLAccount."Gen. Prod. Posting Group";
        Rec."VAT Bus. Posting Group" := GLAccount."VAT Bus. Posting Group";
        Rec."VAT Prod. Posting Group" := GLAccount."VAT Prod. Posting Group";
    end;

    local procedure CopyFromBalGLAccount()
    var
        GLAccount: Record "G/L Account";
    begin
        GLAccount.Get(Rec."Bal. Account No.");
        Rec.CheckGLAcc(GLAccount);
        if Rec."Account No." = '' then begin
            Rec.UpdateDescription(GLAccount.Name);
            Rec."Currency Code" := '';
        end;
        if not Rec.CopyVATSetupToJnlLines() then
            exit;
        Rec."Bal. Gen. Posting Type" := GLAccount."Gen. Posting Type";
        Rec."Bal. Gen. Bus. Posting Group" := GLAccount."Gen. Bus. Posting Group";
        Rec."Bal. Gen. Prod. Posting Group" := GLAccount."Gen. Prod. Posting Group";
        Rec."Bal. VAT Bus. Posting Group" := GLAccount."VAT Bus. Posting Group";
        Rec."Bal. VAT Prod. Posting Group" := GLAccount."VAT Prod. Posting Group";
    end;

    local procedure CopyFromCustomer()
    var
        Customer: Record Customer;
    begin
        Customer.Get(Rec."Account No.");
        Customer.CheckBlockedCustOnJnls(Customer, Rec, false);
        if Rec.ReplaceDescription() then
            Rec.UpdateDescription(Customer.Name);
        CopyCustomerTerms(Customer);
        if not HasCustomerOrBank(Rec."Bal. Account Type", Rec."Bal. Account No.") then
            Rec."Currency Code" := Customer."Currency Code";
        Rec.ClearPostingGroups();
    end;

    local procedure CopyFromBalCustomer()
    var
        Customer: Record Customer;
    begin
        Customer.Get(Rec."Bal. Account No.");
        Customer.CheckBlockedCustOnJnls(Customer, Rec, false);
        if Rec."Account No." = '' then
            Rec.UpdateDescription(Customer.Name);
        CopyCustomerTerms(Customer);
        if (Rec."Account No." = '') or (Rec."Account Type" = Rec."Account Type"::"G/L Account") then
            Rec."Currency Code" := Customer."Currency Code";
        Rec.ClearBalancePostingGroups();
    end;

    local procedure CopyCustomerTerms(Customer: Record Customer)
    begin
        Rec."Posting Group" := Customer."Customer Posting Group";
        Rec."Salespers./Purch. Code" := Customer."Salesperson Code";
        Rec."Bill-to/Pay-to No." := Customer."No.";
        Rec."Sell-to/Buy-from No." := Customer."No.";
        Rec."Country/Region Code" := Customer."Country/Region Code";
        Rec."VAT Registration No." := Customer."VAT Registration No.";
        Rec.Validate("Payment Terms Code", Customer."Payment Terms Code");
    end;

    local procedure CopyFromBankAccount()
    var
        BankAccount: Record "Bank Account";
    begin
        BankAccount.Get(Rec."Account No.");
        BankAccount.TestField(Blocked, false);
        if Rec.ReplaceDescription() then
            Rec.UpdateDescription(BankAccount.Name);
        if not HasCustomerOrBank(Rec."Bal. Account Type", Rec."Bal. Account No.") then begin
            Rec."Posting Group" := '';
            Rec."Salespers./Purch. Code" := '';
            Rec."Payment Terms Code" := '';
        end;
        UseBankCurrency(BankAccount, Rec."Bal. Account No.");
        Rec.ClearPostingGroups();
    end;

    local procedure CopyFromBalBankAccount()
    var
        BankAccount: Record "Bank Account";
    begin
        BankAccount.Get(Rec."Bal. Account No.");
        BankAccount.TestField(Blocked, false);
        if Rec."Account No." = '' then
            Rec.UpdateDescription(BankAccount.Name);
        UseBankCurrency(BankAccount, Rec."Account No.");
        Rec.ClearBalancePostingGroups();
    end;

    local procedure UseBankCurrency(BankAccount: Record "Bank Account"; OtherAccountNo: Code[20])
    begin
        if (BankAccount."Currency Code" <> '') or (OtherAccountNo = '') then
            Rec."Currency Code" := BankAccount."Currency Code";
    end;

    local procedure CheckBankAccountCurrency()
    var
        BankAccount: Record "Bank Account";
    begin
        if (Rec."Account Type" = Rec."Account Type"::"Bank Account") and (Rec."Account No." <> '') then begin
            BankAccount.Get(Rec."Account No.");
            if BankAccount."Currency Code" <> '' then
                BankAccount.TestField("Currency Code", Rec."Currency Code");
        end;
        if (Rec."Bal. Account Type" = Rec."Bal. Account Type"::"Bank Account") and (Rec."Bal. Account No." <> '') then begin
            BankAccount.Get(Rec."Bal. Account No.");
            if BankAccount."Currency Code" <> '' then
                BankAccount.TestField("Currency Code", Rec."Currency Code");
        end;
    end;

    local procedure HasCustomerOrBank(AccountType: Enum "Gen. Journal Account Type"; AccountNo: Code[20]): Boolean
    begin
        exit((AccountNo <> '') and (AccountType in [AccountType::Customer, AccountType::"Bank Account"]));
    end;

    local procedure CheckAccountTypes()
    begin
        if (Rec."Account Type" = Rec."Account Type"::Customer) and (Rec."Bal. Account Type" = Rec."Bal. Account Type"::Customer) then
            Error(OnlyOneCustomerErr, Rec.FieldCaption("Account Type"), Rec.FieldCaption("Bal. Account Type"));
    end;

    local procedure CheckCustomerBlocked(CustomerNo: Code[20])
    var
        Customer: Record Customer;
    begin
        Customer.Get(CustomerNo);
        Customer.CheckBlockedCustOnJnls(Customer, Rec."Document Type", false);
    end;

    local procedure SetSource(AccountType: Enum "Gen. Journal Account Type"; AccountNo: Code[20]): Boolean
    begin
        if AccountNo = '' then
            exit(false);
        case AccountType of
            AccountType::Customer:
                Rec."Source Type" := Rec."Source Type"::Customer;
            AccountType::"Bank Account":
                Rec."Source Type" := Rec."Source Type"::"Bank Account";
            else
                exit(false);
        end;
        Rec."Source No." := AccountNo;
        exit(true);
    end;

    local procedure CleanLine()
    begin
        Rec.UpdateLineBalance();
        Rec.UpdateSource();
        Rec.ClearPostingGroups();
        if not Rec."Keep Description" then
            Rec.Description := '';
        if Rec."Bal. Account No." = '' then
            Rec."Currency Code" := '';
    end;

    local procedure ClearApplication()
    begin
        Rec.ClearCustVendApplnEntry();
        Rec."Applies-to Doc. Type" := Rec."Applies-to Doc. Type"::" ";
        Rec."Applies-to Doc. No." := '';
        Rec."Applies-to ID" := '';
    end;

    local procedure GetCustomerNo(): Code[20]
    begin
        if Rec."Account Type" = Rec."Account Type"::Customer then
            exit(Rec."Account No.");
        if Rec."Bal. Account Type" = Rec."Bal. Account Type"::Customer then
            exit(Rec."Bal. Account No.");
        exit('');
    end;

    local procedure FindAppliesToEntry(var CustLedgerEntry: Record "Cust. Ledger Entry"): Boolean
    begin
        CustLedgerEntry.SetCurrentKey("Document No.");
        CustLedgerEntry.SetRange("Document No.", Rec."Applies-to Doc. No.");
        if Rec."Applies-to Doc. Type" <> Rec."Applies-to Doc. Type"::" " then
            CustLedgerEntry.SetRange("Document Type", Rec."Applies-to Doc. Type");
        CustLedgerEntry.SetRange("Customer No.", GetCustomerNo());
        CustLedgerEntry.SetRange(Open, true);
        exit(CustLedgerEntry.FindFirst());
    end;

    local procedure CheckAppliesToDate()
    var
        CustLedgerEntry: Record "Cust. Ledger Entry";
    begin
        if FindAppliesToEntry(CustLedgerEntry) then
            if CustLedgerEntry."Posting Date" > Rec."Posting Date" then
                Error(AppliesToDateErr, CustLedgerEntry."Document Type", CustLedgerEntry."Document No.", CustLedgerEntry."Posting Date");
    end;

    local procedure GetBatch()
    begin
        if not GenJournalBatch.Get(Rec."Journal Template Name", Rec."Journal Batch Name") then
            Clear(GenJournalBatch);
    end;

    local procedure GetCurrencyRec()
    begin
        if Rec."Currency Code" = '' then begin
            Clear(Currency);
            Currency.InitRoundingPrecision();
            exit;
        end;
        if Rec."Currency Code" <> Currency.Code then
            Currency.Get(Rec."Currency Code");
        Currency.CheckAmountRoundingPrecision();
    end;

    local procedure GetVATReportingDate(): Date
    var
        GeneralLedgerSetup: Record "General Ledger Setup";
    begin
        exit(GeneralLedgerSetup.GetVATDate(Rec."Posting Date", Rec."Document Date"));
    end;

    local procedure UpdateDebitCredit()
    begin
        Rec."Debit Amount" := 0;
        Rec."Credit Amount" := 0;
        if (Rec.Amount > 0) xor Rec.Correction then
            Rec."Debit Amount" := Rec.Amount
        else
            Rec."Credit Amount" := -Rec.Amount;
    end;

    local procedure UpdateVATAmountsLCY()
    begin
        if Rec."Currency Code" = '' then begin
            Rec."VAT Amount (LCY)" := Rec."VAT Amount";
            Rec."VAT Base Amount (LCY)" := Rec."VAT Base Amount";
            exit;
        end;
        Rec."VAT Amount (LCY)" := Round(CurrencyExchangeRate.ExchangeAmtFCYToLCY(Rec."Posting Date", Rec."Currency Code", Rec."VAT Amount", Rec."Currency Factor"));
        Rec."VAT Base Amount (LCY)" := Rec."Amount (LCY)" - Rec."VAT Amount (LCY)";
    end;

    local procedure UpdateBalVATAmountsLCY()
    begin
        if Rec."Currency Code" = '' then begin
            Rec."Bal. VAT Amount (LCY)" := Rec."Bal. VAT Amount";
            Rec."Bal. VAT Base Amount (LCY)" := Rec."Bal. VAT Base Amount";
            exit;
        end;
        Rec."Bal. VAT Amount (LCY)" := Round(CurrencyExchangeRate.ExchangeAmtFCYToLCY(Rec."Posting Date", Rec."Currency Code", Rec."Bal. VAT Amount", Rec."Currency Factor"));
        Rec."Bal. VAT Base Amount (LCY)" := -(Rec."Amount (LCY)" + Rec."Bal. VAT Amount (LCY)");
    end;

    local procedure UpdateSalesAmount()
    begin
        if Rec."System-Created Entry" then
            exit;
        Rec."Sales/Purch. (LCY)" := 0;
        if not (Rec."Document Type" in [Rec."Document Type"::Invoice, Rec."Document Type"::"Credit Memo"]) then
            exit;
        if (Rec."Account Type" = Rec."Account Type"::Customer) then
            Rec."Sales/Purch. (LCY)" := Rec."Amount (LCY)" + Rec."Bal. VAT Amount (LCY)";
        if (Rec."Bal. Account Type" = Rec."Bal. Account Type"::Customer) and (Rec."Bal. Account No." <> '') then
            Rec."Sales/Purch. (LCY)" := -(Rec."Amount (LCY)" - Rec."VAT Amount (LCY)");
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterCopyGenJnlLineFromSalesHeader(SalesHeader: Record "Sales Header"; var GenJournalLine: Record "Gen. Journal Line")
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterCopyGenJnlLineFromSalesHeaderApplyTo(SalesHeader: Record "Sales Header"; var GenJournalLine: Record "Gen. Journal Line")
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterCopyGenJnlLineFromSalesHeaderPayment(SalesHeader: Record "Sales Header"; var GenJournalLine: Record "Gen. Journal Line")
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterInitNewLine(var GenJournalLine: Record "Gen. Journal Line")
    begin
    end;
}
#endif
