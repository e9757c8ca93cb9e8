#if STAND_IN
namespace Microsoft.Finance.ReceivablesPayables;

using Microsoft.Finance.GeneralLedger.Account;
using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Finance.VAT.Setup;
using Microsoft.Foundation.Enums;
using Microsoft.Sales.Document;

/// <summary>The amounts of an invoice for each G/L account and set of posting groups, in memory only.</summary>
table 55 "Invoice Posting Buffer"
{
    Caption = 'Invoice Posting Buffer';
    DataClassification = CustomerContent;
    TableType = Temporary;

    fields
    {
        field(1; "Group ID"; Text[1000])
        {
            Caption = 'Group ID';
        }
        field(2; Type; Enum "Invoice Posting Line Type")
        {
            Caption = 'Type';
        }
        field(3; "G/L Account"; Code[20])
        {
            Caption = 'G/L Account';
            TableRelation = "G/L Account";
        }
        field(7; Amount; Decimal)
        {
            Caption = 'Amount';
        }
        field(8; "VAT Amount"; Decimal)
        {
            Caption = 'VAT Amount';
        }
        field(10; "Gen. Bus. Posting Group"; Code[20])
        {
            Caption = 'Gen. Bus. Posting Group';
            TableRelation = "Gen. Business Posting Group";
        }
        field(11; "Gen. Prod. Posting Group"; Code[20])
        {
            Caption = 'Gen. Prod. Posting Group';
            TableRelation = "Gen. Product Posting Group";
        }
        field(12; "VAT Calculation Type"; Enum "Tax Calculation Type")
        {
            Caption = 'VAT Calculation Type';
        }
        field(14; "VAT Base Amount"; Decimal)
        {
            Caption = 'VAT Base Amount';
        }
        field(17; "System-Created Entry"; Boolean)
        {
            Caption = 'System-Created Entry';
        }
        field(20; "Tax Group Code"; Code[20])
        {
            Caption = 'Tax Group Code';
        }
        field(21; Quantity; Decimal)
        {
            Caption = 'Quantity';
            DecimalPlaces = 0 : 5;
        }
        field(22; "Use Tax"; Boolean)
        {
            Caption = 'Use Tax';
        }
        field(23; "VAT Bus. Posting Group"; Code[20])
        {
            Caption = 'VAT Bus. Posting Group';
            TableRelation = "VAT Business Posting Group";
        }
        field(24; "VAT Prod. Posting Group"; Code[20])
        {
            Caption = 'VAT Prod. Posting Group';
            TableRelation = "VAT Product Posting Group";
        }
        field(25; "Amount (ACY)"; Decimal)
        {
            Caption = 'Amount (ACY)';
        }
        field(26; "VAT Amount (ACY)"; Decimal)
        {
            Caption = 'VAT Amount (ACY)';
        }
        field(29; "VAT Base Amount (ACY)"; Decimal)
        {
            Caption = 'VAT Base Amount (ACY)';
        }
        field(31; "VAT Difference"; Decimal)
        {
            Caption = 'VAT Difference';
        }
        field(32; "VAT %"; Decimal)
        {
            Caption = 'VAT %';
            DecimalPlaces = 0 : 5;
        }
        field(215; "Entry Description"; Text[100])
        {
            Caption = 'Entry Description';
        }
        field(1000; "Additional Grouping Identifier"; Code[20])
        {
            Caption = 'Additional Grouping Identifier';
        }
    }

    keys
    {
        key(key1; "Group ID")
        {
            Clustered = true;
        }
    }

    /// <summary>Takes accounts and groups over from a sales line.</summary>
    internal procedure PrepareSales(SalesLine: Record "Sales Line")
    begin
        Clear(Rec);
        case SalesLine.Type of
            SalesLine.Type::"G/L Account":
                Rec.Type := Rec.Type::"G/L Account";
            SalesLine.Type::Item:
                Rec.Type := Rec.Type::Item;
        end;
        Rec."System-Created Entry" := true;
        Rec."Gen. Bus. Posting Group" := SalesLine."Gen. Bus. Posting Group";
        Rec."Gen. Prod. Posting Group" := SalesLine."Gen. Prod. Posting Group";
        Rec."VAT Bus. Posting Group" := SalesLine."VAT Bus. Posting Group";
        Rec."VAT Prod. Posting Group" := SalesLine."VAT Prod. Posting Group";
        Rec."VAT Calculation Type" := SalesLine."VAT Calculation Type";
        Rec."VAT %" := SalesLine."VAT %";
        Rec."VAT Difference" := SalesLine."VAT Difference";
        Rec.Quantity := SalesLine."Qty. to Invoice (Base)";
    end;

    /// <summary>Splits a discount in net amount and VAT, in company currency and in the currency of the document.</summary>
    procedure CalcDiscount(PricesInclVAT: Boolean; DiscountAmount: Decimal; DiscountAmountACY: Decimal)
    begin
        Rec."VAT Amount" := VATOfDiscount(PricesInclVAT, DiscountAmount);
        Rec."VAT Amount (ACY)" := VATOfDiscount(PricesInclVAT, DiscountAmountACY);
        Rec.Amount := NetOfDiscount(PricesInclVAT, DiscountAmount, Rec."VAT Amount");
        Rec."Amount (ACY)" := NetOfDiscount(PricesInclVAT, DiscountAmountACY, Rec."VAT Amount (ACY)");
        Rec."VAT Base Amount" := Rec.Amount;
        Rec."VAT Base Amount (ACY)" := Rec."Amount (ACY)";
    end;

    local procedure VATOfDiscount(PricesInclVAT: Boolean; DiscountAmount: Decimal): Decimal
    begin
        if Rec."VAT Calculation Type" = Rec."VAT Calculation Type"::"Full VAT" then
            exit(DiscountAmount);
        if PricesInclVAT then
            exit(Round(DiscountAmount * Rec."VAT %" / (100 + Rec."VAT %")));
        exit(Round(DiscountAmount * Rec."VAT %" / 100));
    end;

    local procedure NetOfDiscount(PricesInclVAT: Boolean; DiscountAmount: Decimal; VATAmount: Decimal): Decimal
    begin
        if PricesInclVAT or (Rec."VAT Calculation Type" = Rec."VAT Calculation Type"::"Full VAT") then
            exit(DiscountAmount - VATAmount);
        exit(DiscountAmount);
    end;

    procedure SetAccount(AccountNo: Code[20]; var TotalVAT: Decimal; var TotalVATACY: Decimal; var TotalAmount: Decimal; var TotalAmountACY: Decimal)
    begin
        TotalVAT -= Rec."VAT Amount";
        TotalVATACY -= Rec."VAT Amount (ACY)";
        TotalAmount -= Rec.Amount;
        TotalAmountACY -= Rec."Amount (ACY)";
        Rec."G/L Account" := AccountNo;
    end;

    procedure SetAmounts(TotalVAT: Decimal; TotalVATACY: Decimal; TotalAmount: Decimal; TotalAmountACY: Decimal; VATDifference: Decimal; TotalVATBase: Decimal; TotalVATBaseACY: Decimal)
    begin
        Rec.Amount := TotalAmount;
        Rec."VAT Amount" := TotalVAT;
        Rec."VAT Base Amount" := TotalVATBase;
        Rec."Amount (ACY)" := TotalAmountACY;
        Rec."VAT Amount (ACY)" := TotalVATACY;
        Rec."VAT Base Amount (ACY)" := TotalVATBaseACY;
        Rec."VAT Difference" := VATDifference;
    end;

    procedure ReverseAmounts()
    begin
        Rec.Amount := -Rec.Amount;
        Rec."VAT Amount" := -Rec."VAT Amount";
        Rec."VAT Base Amount" := -Rec."VAT Base Amount";
        Rec."Amount (ACY)" := -Rec."Amount (ACY)";
        Rec."VAT Amount (ACY)" := -Rec."VAT Amount (ACY)";
        Rec."VAT Base Amount (ACY)" := -Rec."VAT Base Amount (ACY)";
        Rec."VAT Difference" := -Rec."VAT Difference";
        Rec.Quantity := -Rec.Quantity;
    end;

    procedure BuildPrimaryKey()
    begin
        Rec."Group ID" := StrSubstNo(
            GroupTok, Rec.Type.AsInteger(), Rec."G/L Account", Rec."Gen. Bus. Posting Group", Rec."Gen. Prod. Posting Group",
            Rec."VAT Bus. Posting Group", Rec."VAT Prod. Posting Group", Rec."Tax Group Code", Rec."VAT Calculation Type".AsInteger(), Rec."Additional Grouping Identifier");
    end;

    /// <summary>Adds the buffer to the entry with the same account and groups, or makes a new one.</summary>
    procedure Update(InvoicePostingBuffer: Record "Invoice Posting Buffer")
    begin
        InvoicePostingBuffer.BuildPrimaryKey();
        if not Rec.Get(InvoicePostingBuffer."Group ID") then begin
            Rec := InvoicePostingBuffer;
            Rec.Insert();
            exit;
        end;
        Rec.Amount += InvoicePostingBuffer.Amount;
        Rec."VAT Amount" += InvoicePostingBuffer."VAT Amount";
        Rec."VAT Base Amount" += InvoicePostingBuffer."VAT Base Amount";
        Rec."Amount (ACY)" += InvoicePostingBuffer."Amount (ACY)";
        Rec."VAT Amount (ACY)" += InvoicePostingBuffer."VAT Amount (ACY)";
        Rec."VAT Base Amount (ACY)" += InvoicePostingBuffer."VAT Base Amount (ACY)";
        Rec."VAT Difference" += InvoicePostingBuffer."VAT Difference";
        Rec.Quantity += InvoicePostingBuffer.Quantity;
        Rec.Modify();
    end;

    procedure CopyToGenJnlLine(var GenJnlLine: Record "Gen. Journal Line")
    begin
        GenJnlLine."Account Type" := GenJnlLine."Account Type"::"G/L Account";
        GenJnlLine."Account No." := Rec."G/L Account";
        GenJnlLine."System-Created Entry" := Rec."System-Created Entry";
        GenJnlLine."Gen. Bus. Posting Group" := Rec."Gen. Bus. Posting Group";
        GenJnlLine."Gen. Prod. Posting Group" := Rec."Gen. Prod. Posting Group";
        GenJnlLine."VAT Bus. Posting Group" := Rec."VAT Bus. Posting Group";
        GenJnlLine."VAT Prod. Posting Group" := Rec."VAT Prod. Posting Group";
        GenJnlLine."VAT Calculation Type" := Rec."VAT Calculation Type";
        GenJnlLine."VAT Posting" := GenJnlLine."VAT Posting"::"Manual VAT Entry";
        GenJnlLine."VAT %" := Rec."VAT %";
        GenJnlLine.Quantity := Rec.Quantity;
        GenJnlLine.Amount := Rec.Amount;
        GenJnlLine."Amount (LCY)" := Rec.Amount;
        GenJnlLine."VAT Amount" := Rec."VAT Amount";
        GenJnlLine."VAT Amount (LCY)" := Rec."VAT Amount";
        GenJnlLine."VAT Base Amount" := Rec."VAT Base Amount";
        GenJnlLine."VAT Base Amount (LCY)" := Rec."VAT Base Amount";
        GenJnlLine."VAT Difference" := Rec."VAT Difference";
        GenJnlLine."Source Currency Amount" := Rec."Amount (ACY)";
        GenJnlLine."Source Curr. VAT Amount" := Rec."VAT Amount (ACY)";
        GenJnlLine."Source Curr. VAT Base Amount" := Rec."VAT Base Amount (ACY)";
    end;

    var
        GroupTok: Label '%1|%2|%3|%4|%5|%6|%7|%8|%9', Comment = '%1 = line type, %2 = account, %3 to %7 = posting groups, %8 = VAT calculation type, %9 = additional identifier', Locked = true;
}
#endif
