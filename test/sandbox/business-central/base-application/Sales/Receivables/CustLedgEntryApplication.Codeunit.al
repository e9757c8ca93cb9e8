#if STAND_IN
namespace Microsoft.Sales.Receivables;

using Microsoft.Finance.Currency;
using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Finance.ReceivablesPayables;
using Microsoft.Sales.Customer;
using Microsoft.Sales.Setup;

/// <summary>
/// Applies customer entries to each other and keeps their detailed entries.
/// What the general ledger must know of it (exchange gains and losses, application rounding) is handed back.
/// </summary>
codeunit 49850 "Cust. Ledg. Entry Application"
{
    Access = Internal;
    Permissions = tabledata "Cust. Ledger Entry" = rm,
                  tabledata "Detailed Cust. Ledg. Entry" = rim;

    var
        CurrencyExchangeRate: Record "Currency Exchange Rate";
        TransactionNo: Integer;
        RegisterNo: Integer;
        NoEntryErr: Label 'There is no open entry of %1 %2 for customer %3.', Comment = '%1 = document type, %2 = document number, %3 = customer number';
        CurrencyErr: Label 'You cannot apply entries in %1 to entries in %2: %3 is %4 in %5.', Comment = '%1 and %2 = currency codes, %3 = caption of Appln. between Currencies, %4 = its value, %5 = caption of the setup table';
        DateErr: Label 'You cannot apply on %1, because entry %2 is posted later, on %3.', Comment = '%1 = posting date of the application, %2 = entry number, %3 = posting date of the entry';

    internal procedure SetPosting(NewTransactionNo: Integer; NewRegisterNo: Integer)
    begin
        TransactionNo := NewTransactionNo;
        RegisterNo := NewRegisterNo;
    end;

    internal procedure InsertInitialEntry(GenJnlLine: Record "Gen. Journal Line"; CustLedgerEntry: Record "Cust. Ledger Entry")
    var
        DetailedCustLedgEntry: Record "Detailed Cust. Ledg. Entry";
    begin
        InsertDetailedEntry(
            GenJnlLine, CustLedgerEntry, DetailedCustLedgEntry."Entry Type"::"Initial Entry",
            GenJnlLine.Amount, GenJnlLine."Amount (LCY)", 0, DetailedCustLedgEntry);
    end;

    internal procedure Apply(GenJnlLine: Record "Gen. Journal Line"; var NewEntry: Record "Cust. Ledger Entry"; var TempAdjustment: Record "Detailed Cust. Ledg. Entry" temporary)
    var
        OldEntry: Record "Cust. Ledger Entry";
        OldEntryNos: List of [Integer];
        OldEntryNo: Integer;
    begin
        FindEntriesToApply(GenJnlLine, NewEntry, OldEntryNos);
        foreach OldEntryNo in OldEntryNos do
            if NewEntry.Open then begin
                OldEntry.Get(OldEntryNo);
                ApplyPair(GenJnlLine, NewEntry, OldEntry, TempAdjustment);
            end;
        if (NewEntry."Applies-to ID" <> '') or (NewEntry."Amount to Apply" <> 0) then begin
            NewEntry."Applies-to ID" := '';
            NewEntry."Amount to Apply" := 0;
            NewEntry.Modify();
        end;
    end;

    /// <summary>Writes the counterpart of every detailed entry the application made, and opens the entries it closed.</summary>
    internal procedure Unapply(GenJnlLine: Record "Gen. Journal Line"; ApplicationEntry: Record "Detailed Cust. Ledg. Entry"; var TempAdjustment: Record "Detailed Cust. Ledg. Entry" temporary)
    var
        DetailedCustLedgEntry: Record "Detailed Cust. Ledg. Entry";
        EntryNos: List of [Integer];
        EntryNo: Integer;
    begin
        DetailedCustLedgEntry.SetRange("Transaction No.", ApplicationEntry."Transaction No.");
        DetailedCustLedgEntry.SetRange("Customer No.", ApplicationEntry."Customer No.");
        DetailedCustLedgEntry.SetFilter("Entry Type", '<>%1', DetailedCustLedgEntry."Entry Type"::"Initial Entry");
        DetailedCustLedgEntry.SetRange(Unapplied, false);
        if DetailedCustLedgEntry.FindSet() then
            repeat
                EntryNos.Add(DetailedCustLedgEntry."Entry No.");
            until DetailedCustLedgEntry.Next() = 0;
        foreach EntryNo in EntryNos do begin
            DetailedCustLedgEntry.Get(EntryNo);
            UnapplyEntry(GenJnlLine, DetailedCustLedgEntry, TempAdjustment);
        end;
    end;

    local procedure UnapplyEntry(GenJnlLine: Record "Gen. Journal Line"; UnappliedEntry: Record "Detailed Cust. Ledg. Entry"; var TempAdjustment: Record "Detailed Cust. Ledg. Entry" temporary)
    var
        CustLedgerEntry: Record "Cust. Ledger Entry";
        CounterEntry: Record "Detailed Cust. Ledg. Entry";
    begin
        CustLedgerEntry.Get(UnappliedEntry."Cust. Ledger Entry No.");
        InsertDetailedEntry(
            GenJnlLine, CustLedgerEntry, UnappliedEntry."Entry Type", -UnappliedEntry.Amount, -UnappliedEntry."Amount (LCY)",
            UnappliedEntry."Applied Cust. Ledger Entry No.", CounterEntry);
        CounterEntry.Unapplied := true;
        CounterEntry."Unapplied by Entry No." := UnappliedEntry."Entry No.";
        CounterEntry.Modify();
        UnappliedEntry.Unapplied := true;
        UnappliedEntry."Unapplied by Entry No." := CounterEntry."Entry No.";
        UnappliedEntry.Modify();
        if CounterEntry."Entry Type" <> CounterEntry."Entry Type"::Application then
            KeepAdjustment(CounterEntry, TempAdjustment);
        CustLedgerEntry.Open := true;
        CustLedgerEntry."Closed by Entry No." := 0;
        CustLedgerEntry."Closed at Date" := 0D;
        CustLedgerEntry."Closed by Amount" := 0;
        CustLedgerEntry."Closed by Amount (LCY)" := 0;
        CustLedgerEntry.Modify();
    end;

    local procedure FindEntriesToApply(GenJnlLine: Record "Gen. Journal Line"; NewEntry: Record "Cust. Ledger Entry"; var OldEntryNos: List of [Integer])
    var
        Customer: Record Customer;
        OldEntry: Record "Cust. Ledger Entry";
    begin
        OldEntry.SetRange("Customer No.", NewEntry."Customer No.");
        OldEntry.SetRange(Open, true);
        OldEntry.SetFilter("Entry No.", '<>%1', NewEntry."Entry No.");
        case true of
            GenJnlLine."Applies-to Doc. No." <> '':
                begin
                    OldEntry.SetRange("Document No.", GenJnlLine."Applies-to Doc. No.");
                    OldEntry.SetRange("Document Type", GenJnlLine."Applies-to Doc. Type");
                    if OldEntry.IsEmpty() then
                        Error(NoEntryErr, GenJnlLine."Applies-to Doc. Type", GenJnlLine."Applies-to Doc. No.", NewEntry."Customer No.");
                end;
            GenJnlLine."Applies-to ID" <> '':
                OldEntry.SetRange("Applies-to ID", GenJnlLine."Applies-to ID");
            else begin
                Customer.Get(NewEntry."Customer No.");
                if not GenJnlLine."Allow Application" or (Customer."Application Method" <> Customer."Application Method"::"Apply to Oldest") or (NewEntry."On Hold" <> '') then
                    exit;
                OldEntry.SetCurrentKey("Customer No.", Open, Positive, "Due Date");
                OldEntry.SetRange(Positive, not NewEntry.Positive);
                OldEntry.SetRange("Currency Code", NewEntry."Currency Code");
                OldEntry.SetRange("On Hold", '');
            end;
        end;
        if OldEntry.FindSet() then
            repeat
                OldEntryNos.Add(OldEntry."Entry No.");
            until OldEntry.Next() = 0;
    end;

    local procedure ApplyPair(GenJnlLine: Record "Gen. Journal Line"; var NewEntry: Record "Cust. Ledger Entry"; var OldEntry: Record "Cust. Ledger Entry"; var TempAdjustment: Record "Detailed Cust. Ledg. Entry" temporary)
    var
        DetailedCustLedgEntry: Record "Detailed Cust. Ledg. Entry";
        NewApplied: Decimal;
        OldApplied: Decimal;
        AppliedLCY: Decimal;
        RoundingAmount: Decimal;
        OldSign: Integer;
    begin
        NewEntry.CalcFields("Remaining Amount", "Remaining Amt. (LCY)");
        OldEntry.CalcFields("Remaining Amount", "Remaining Amt. (LCY)");
        if (NewEntry."Remaining Amount" = 0) or (OldEntry."Remaining Amount" = 0) or
           ((NewEntry."Remaining Amount" > 0) = (OldEntry."Remaining Amount" > 0))
        then
            exit;
        CheckApplication(GenJnlLine, NewEntry, OldEntry);

        FindAppliedAmounts(GenJnlLine, NewEntry, OldEntry, NewApplied, OldApplied, RoundingAmount);
        AppliedLCY := FindAppliedAmountLCY(NewEntry, OldEntry, NewApplied, OldApplied);
        OldSign := 1;
        if OldEntry."Remaining Amount" < 0 then
            OldSign := -1;

        InsertDetailedEntry(
            GenJnlLine, OldEntry, DetailedCustLedgEntry."Entry Type"::Application,
            -OldSign * OldApplied, -OldSign * AppliedLCY, NewEntry."Entry No.", DetailedCustLedgEntry);
        InsertDetailedEntry(
            GenJnlLine, NewEntry, DetailedCustLedgEntry."Entry Type"::Application,
            OldSign * NewApplied, OldSign * AppliedLCY, NewEntry."Entry No.", DetailedCustLedgEntry);
        if RoundingAmount <> 0 then
            PostApplicationRounding(GenJnlLine, NewEntry, RoundingAmount, TempAdjustment);
        AdjustToCurrency(GenJnlLine, OldEntry, NewEntry."Entry No.", TempAdjustment);
        AdjustToCurrency(GenJnlLine, NewEntry, NewEntry."Entry No.", TempAdjustment);
        UpdateAppliedEntry(GenJnlLine, OldEntry, NewEntry."Entry No.", -OldSign * OldApplied, -OldSign * AppliedLCY);
        UpdateAppliedEntry(GenJnlLine, NewEntry, OldEntry."Entry No.", OldSign * NewApplied, OldSign * AppliedLCY);
    end;

    local procedure CheckApplication(GenJnlLine: Record "Gen. Journal Line"; NewEntry: Record "Cust. Ledger Entry"; OldEntry: Record "Cust. Ledger Entry")
    var
        SalesReceivablesSetup: Record "Sales & Receivables Setup";
    begin
        if OldEntry."Posting Date" > GenJnlLine."Posting Date" then
            Error(DateErr, GenJnlLine."Posting Date", OldEntry."Entry No.", OldEntry."Posting Date");
        if NewEntry."Currency Code" = OldEntry."Currency Code" then
            exit;
        SalesReceivablesSetup.Get();
        if SalesReceivablesSetup."Appln. between Currencies" <> SalesReceivablesSetup."Appln. between Currencies"::All then
            Error(
                CurrencyErr, NewEntry."Currency Code", OldEntry."Currency Code", SalesReceivablesSetup.FieldCaption("Appln. between Currencies"),
                SalesReceivablesSetup."Appln. between Currencies", SalesReceivablesSetup.TableCaption());
    end;

    local procedure FindAppliedAmounts(GenJnlLine: Record "Gen. Journal Line"; NewEntry: Record "Cust. Ledger Entry"; OldEntry: Record "Cust. Ledger Entry"; var NewApplied: Decimal; var OldApplied: Decimal; var RoundingAmount: Decimal)
    var
        NewAvailable: Decimal;
        OldAvailable: Decimal;
        OldAvailableInNew: Decimal;
    begin
        NewAvailable := Abs(NewEntry."Remaining Amount");
        OldAvailable := Abs(OldEntry."Remaining Amount");
        if (OldEntry."Amount to Apply" <> 0) and (Abs(OldEntry."Amount to Apply") < OldAvailable) then
            OldAvailable := Abs(OldEntry."Amount to Apply");
        if NewEntry."Currency Code" = OldEntry."Currency Code" then begin
            NewApplied := Minimum(NewAvailable, OldAvailable);
            OldApplied := NewApplied;
            exit;
        end;

        OldAvailableInNew := CurrencyExchangeRate.ExchangeAmount(OldAvailable, OldEntry."Currency Code", NewEntry."Currency Code", GenJnlLine."Posting Date");
        if Abs(NewAvailable - OldAvailableInNew) <= GetApplnRoundingPrecision(NewEntry, OldEntry) then begin
            OldApplied := OldAvailable;
            NewApplied := OldAvailableInNew;
            RoundingAmount := NewAvailable - OldAvailableInNew;
            if NewEntry."Remaining Amount" > 0 then
                RoundingAmount := -RoundingAmount;
            exit;
        end;
        if NewAvailable > OldAvailableInNew then begin
            OldApplied := OldAvailable;
            NewApplied := OldAvailableInNew;
        end else begin
            NewApplied := NewAvailable;
            OldApplied := Minimum(OldAvailable, CurrencyExchangeRate.ExchangeAmount(NewAvailable, NewEntry."Currency Code", OldEntry."Currency Code", GenJnlLine."Posting Date"));
        end;
    end;

    local procedure FindAppliedAmountLCY(NewEntry: Record "Cust. Ledger Entry"; OldEntry: Record "Cust. Ledger Entry"; NewApplied: Decimal; OldApplied: Decimal): Decimal
    begin
        // Between an entry in a currency and one in local currency, the difference in rates belongs to the one in the currency.
        if (NewEntry."Currency Code" = '') and (OldEntry."Currency Code" <> '') then
            exit(NewApplied);
        if OldApplied = Abs(OldEntry."Remaining Amount") then
            exit(Abs(OldEntry."Remaining Amt. (LCY)"));
        exit(Round(OldApplied / OldEntry.GetAdjustedCurrencyFactor()));
    end;

    local procedure PostApplicationRounding(GenJnlLine: Record "Gen. Journal Line"; NewEntry: Record "Cust. Ledger Entry"; RoundingAmount: Decimal; var TempAdjustment: Record "Detailed Cust. Ledg. Entry" temporary)
    var
        DetailedCustLedgEntry: Record "Detailed Cust. Ledg. Entry";
    begin
        InsertDetailedEntry(
            GenJnlLine, NewEntry, DetailedCustLedgEntry."Entry Type"::"Appln. Rounding",
            RoundingAmount, Round(RoundingAmount / NewEntry.GetAdjustedCurrencyFactor()), NewEntry."Entry No.", DetailedCustLedgEntry);
        KeepAdjustment(DetailedCustLedgEntry, TempAdjustment);
    end;

    local procedure AdjustToCurrency(GenJnlLine: Record "Gen. Journal Line"; var CustLedgerEntry: Record "Cust. Ledger Entry"; ApplyingEntryNo: Integer; var TempAdjustment: Record "Detailed Cust. Ledg. Entry" temporary)
    var
        DetailedCustLedgEntry: Record "Detailed Cust. Ledg. Entry";
        EntryType: Enum "Detailed CV Ledger Entry Type";
        GainLCY: Decimal;
    begin
        if CustLedgerEntry."Currency Code" = '' then
            exit;
        CustLedgerEntry.CalcFields("Remaining Amount", "Remaining Amt. (LCY)");
        GainLCY := Round(CustLedgerEntry."Remaining Amount" / CustLedgerEntry.GetAdjustedCurrencyFactor()) - CustLedgerEntry."Remaining Amt. (LCY)";
        if GainLCY = 0 then
            exit;
        EntryType := EntryType::"Realized Gain";
        if GainLCY < 0 then
            EntryType := EntryType::"Realized Loss";
        InsertDetailedEntry(GenJnlLine, CustLedgerEntry, EntryType, 0, GainLCY, ApplyingEntryNo, DetailedCustLedgEntry);
        KeepAdjustment(DetailedCustLedgEntry, TempAdjustment);
    end;

    local procedure KeepAdjustment(DetailedCustLedgEntry: Record "Detailed Cust. Ledg. Entry"; var TempAdjustment: Record "Detailed Cust. Ledg. Entry" temporary)
    begin
        TempAdjustment := DetailedCustLedgEntry;
        TempAdjustment.Insert();
    end;

    local procedure UpdateAppliedEntry(GenJnlLine: Record "Gen. Journal Line"; var CustLedgerEntry: Record "Cust. Ledger Entry"; OtherEntryNo: Integer; AppliedAmount: Decimal; AppliedAmountLCY: Decimal)
    begin
        CustLedgerEntry.CalcFields("Remaining Amount");
        if CustLedgerEntry."Remaining Amount" = 0 then begin
            CustLedgerEntry.Open := false;
            CustLedgerEntry."Closed by Entry No." := OtherEntryNo;
            CustLedgerEntry."Closed at Date" := GenJnlLine."Posting Date";
            CustLedgerEntry."Closed by Amount" := -AppliedAmount;
            CustLedgerEntry."Closed by Amount (LCY)" := -AppliedAmountLCY;
        end;
        CustLedgerEntry."Amount to Apply" := 0;
        CustLedgerEntry."Applies-to ID" := '';
        CustLedgerEntry."Applying Entry" := false;
        CustLedgerEntry.Modify();
    end;

    local procedure InsertDetailedEntry(GenJnlLine: Record "Gen. Journal Line"; CustLedgerEntry: Record "Cust. Ledger Entry"; EntryType: Enum "Detailed CV Ledger Entry Type"; Amount: Decimal; AmountLCY: Decimal; ApplyingEntryNo: Integer; var DetailedCustLedgEntry: Record "Detailed Cust. Ledg. Entry")
    begin
        Clear(DetailedCustLedgEntry);
        DetailedCustLedgEntry."Entry No." := DetailedCustLedgEntry.GetLastEntryNo() + 1;
        DetailedCustLedgEntry."Cust. Ledger Entry No." := CustLedgerEntry."Entry No.";
        DetailedCustLedgEntry."Entry Type" := EntryType;
        DetailedCustLedgEntry."Posting Date" := GenJnlLine."Posting Date";
        DetailedCustLedgEntry."Document Type" := GenJnlLine."Document Type";
        DetailedCustLedgEntry."Document No." := GenJnlLine."Document No.";
        DetailedCustLedgEntry.Amount := Amount;
        DetailedCustLedgEntry."Amount (LCY)" := AmountLCY;
        DetailedCustLedgEntry.UpdateDebitCredit(GenJnlLine.Correction);
        DetailedCustLedgEntry."Customer No." := CustLedgerEntry."Customer No.";
        DetailedCustLedgEntry."Currency Code" := CustLedgerEntry."Currency Code";
        DetailedCustLedgEntry."Posting Group" := CustLedgerEntry."Customer Posting Group";
        DetailedCustLedgEntry."Initial Document Type" := CustLedgerEntry."Document Type";
        DetailedCustLedgEntry."Initial Entry Due Date" := CustLedgerEntry."Due Date";
        DetailedCustLedgEntry."Initial Entry Global Dim. 1" := CustLedgerEntry."Global Dimension 1 Code";
        DetailedCustLedgEntry."Initial Entry Global Dim. 2" := CustLedgerEntry."Global Dimension 2 Code";
        DetailedCustLedgEntry."Applied Cust. Ledger Entry No." := ApplyingEntryNo;
        DetailedCustLedgEntry."Ledger Entry Amount" := not (EntryType in [EntryType::Application, EntryType::"Appln. Rounding"]);
        DetailedCustLedgEntry."Source Code" := GenJnlLine."Source Code";
        DetailedCustLedgEntry."Reason Code" := GenJnlLine."Reason Code";
        DetailedCustLedgEntry."Journal Batch Name" := GenJnlLine."Journal Batch Name";
        DetailedCustLedgEntry."Transaction No." := TransactionNo;
        DetailedCustLedgEntry."G/L Register No." := RegisterNo;
        DetailedCustLedgEntry."User ID" := CopyStr(UserId(), 1, MaxStrLen(DetailedCustLedgEntry."User ID"));
        DetailedCustLedgEntry.Insert(true);
    end;

    local procedure GetApplnRoundingPrecision(NewEntry: Record "Cust. Ledger Entry"; OldEntry: Record "Cust. Ledger Entry"): Decimal
    var
        Currency: Record Currency;
        GeneralLedgerSetup: Record "General Ledger Setup";
    begin
        if (NewEntry."Currency Code" <> '') and (OldEntry."Currency Code" <> '') then begin
            Currency.Get(NewEntry."Currency Code");
            exit(Currency."Appln. Rounding Precision");
        end;
        GeneralLedgerSetup.Get();
        exit(GeneralLedgerSetup."Appln. Rounding Precision");
    end;

    local procedure Minimum(A: Decimal; B: Decimal): Decimal
    begin
        if A < B then
            exit(A);
        exit(B);
    end;
}
#endif
