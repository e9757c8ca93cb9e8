#if STAND_IN
namespace Microsoft.Finance.GeneralLedger.Journal;

/// <summary>Turns a journal line round: the balancing account becomes the account, amounts change sign.</summary>
codeunit 366 "Exchange Acc. G/L Journal Line"
{
    TableNo = "Gen. Journal Line";

    trigger OnRun()
    var
        Original: Record "Gen. Journal Line";
    begin
        Original := Rec;

        Rec."Account Type" := Original."Bal. Account Type";
        Rec."Account No." := Original."Bal. Account No.";
        Rec."Gen. Posting Type" := Original."Bal. Gen. Posting Type";
        Rec."Gen. Bus. Posting Group" := Original."Bal. Gen. Bus. Posting Group";
        Rec."Gen. Prod. Posting Group" := Original."Bal. Gen. Prod. Posting Group";
        Rec."VAT Bus. Posting Group" := Original."Bal. VAT Bus. Posting Group";
        Rec."VAT Prod. Posting Group" := Original."Bal. VAT Prod. Posting Group";
        Rec."VAT Calculation Type" := Original."Bal. VAT Calculation Type";
        Rec."VAT %" := Original."Bal. VAT %";
        Rec."VAT Amount" := Original."Bal. VAT Amount";
        Rec."VAT Amount (LCY)" := Original."Bal. VAT Amount (LCY)";
        Rec."VAT Base Amount" := Original."Bal. VAT Base Amount";
        Rec."VAT Base Amount (LCY)" := Original."Bal. VAT Base Amount (LCY)";
        Rec."VAT Difference" := Original."Bal. VAT Difference";
        Rec."Tax Area Code" := Original."Bal. Tax Area Code";
        Rec."Tax Liable" := Original."Bal. Tax Liable";
        Rec."Tax Group Code" := Original."Bal. Tax Group Code";
        Rec."Use Tax" := Original."Bal. Use Tax";

        Rec."Bal. Account Type" := Original."Account Type";
        Rec."Bal. Account No." := Original."Account No.";
        Rec."Bal. Gen. Posting Type" := Original."Gen. Posting Type";
        Rec."Bal. Gen. Bus. Posting Group" := Original."Gen. Bus. Posting Group";
        Rec."Bal. Gen. Prod. Posting Group" := Original."Gen. Prod. Posting Group";
        Rec."Bal. VAT Bus. Posting Group" := Original."VAT Bus. Posting Group";
        Rec."Bal. VAT Prod. Posting Group" := Original."VAT Prod. Posting Group";
        Rec."Bal. VAT Calculation Type" := Original."VAT Calculation Type";
        Rec."Bal. VAT %" := Original."VAT %";
        Rec."Bal. VAT Amount" := Original."VAT Amount";
        Rec."Bal. VAT Amount (LCY)" := Original."VAT Amount (LCY)";
        Rec."Bal. VAT Base Amount" := Original."VAT Base Amount";
        Rec."Bal. VAT Base Amount (LCY)" := Original."VAT Base Amount (LCY)";
        Rec."Bal. VAT Difference" := Original."VAT Difference";
        Rec."Bal. Tax Area Code" := Original."Tax Area Code";
        Rec."Bal. Tax Liable" := Original."Tax Liable";
        Rec."Bal. Tax Group Code" := Original."Tax Group Code";
        Rec."Bal. Use Tax" := Original."Use Tax";

        Rec.Amount := -Original.Amount;
        Rec."Debit Amount" := Original."Credit Amount";
        Rec."Credit Amount" := Original."Debit Amount";
        Rec."Amount (LCY)" := -Original."Amount (LCY)";
        Rec."Balance (LCY)" := -Original."Balance (LCY)";
        Rec."Source Currency Amount" := -Original."Source Currency Amount";

        OnAfterOnRun(Rec, Original);
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterOnRun(var GenJournalLine: Record "Gen. Journal Line"; GenJournalLine2: Record "Gen. Journal Line")
    begin
    end;
}
#endif
