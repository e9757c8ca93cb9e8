#if STAND_IN
namespace System.Security.User;

using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Finance.GeneralLedger.Setup;

/// <summary>Answers what the set-up of the user allows: here, on which dates he may post.</summary>
codeunit 5700 "User Setup Management"
{
    Permissions = tabledata "User Setup" = r,
                  tabledata "General Ledger Setup" = r,
                  tabledata "Gen. Journal Template" = r;

    var
        NotAllowedErr: Label 'The date %1 is not within your range of allowed posting dates.', Comment = '%1 = posting date';

    /// <summary>Fails when the user may not post on the date.</summary>
    procedure CheckAllowedPostingDate(PostingDate: Date)
    begin
        if not IsPostingDateValid(PostingDate) then
            Error(NotAllowedErr, PostingDate);
    end;

    /// <summary>Says, with a reason, whether the user may post on the date.</summary>
    procedure TestAllowedPostingDate(PostingDate: Date; var ErrorText: Text[250]): Boolean
    begin
        ErrorText := '';
        if IsPostingDateValid(PostingDate) then
            exit(true);
        ErrorText := CopyStr(StrSubstNo(NotAllowedErr, PostingDate), 1, MaxStrLen(ErrorText));
        exit(false);
    end;

    /// <summary>Whether the user may post on the date.</summary>
    procedure IsPostingDateValid(PostingDate: Date): Boolean
    begin
        exit(IsPostingDateValidWithGenJnlTemplate(PostingDate, ''));
    end;

    /// <summary>Whether the user may post on the date with the journal template.</summary>
    procedure IsPostingDateValidWithGenJnlTemplate(PostingDate: Date; TemplateName: Code[20]): Boolean
    var
        SetupRecordID: RecordId;
    begin
        exit(IsPostingDateValidWithGenJnlTemplateWithSetup(PostingDate, TemplateName, SetupRecordID));
    end;

    /// <summary>Whether the user may post on the date with the journal template, and which set-up says so: the first that has dates.</summary>
    procedure IsPostingDateValidWithGenJnlTemplateWithSetup(PostingDate: Date; TemplateName: Code[20]; var SetupRecordID: RecordId): Boolean
    var
        GenJournalTemplate: Record "Gen. Journal Template";
        GeneralLedgerSetup: Record "General Ledger Setup";
        UserSetup: Record "User Setup";
    begin
        if (TemplateName <> '') and GenJournalTemplate.Get(TemplateName) then
            if (GenJournalTemplate."Allow Posting Date From" <> 0D) or (GenJournalTemplate."Allow Posting Date To" <> 0D) then begin
                SetupRecordID := GenJournalTemplate.RecordId();
                exit(IsInRange(PostingDate, GenJournalTemplate."Allow Posting Date From", GenJournalTemplate."Allow Posting Date To"));
            end;
        if UserSetup.Get(UserId()) then
            if (UserSetup."Allow Posting From" <> 0D) or (UserSetup."Allow Posting To" <> 0D) then begin
                SetupRecordID := UserSetup.RecordId();
                exit(IsInRange(PostingDate, UserSetup."Allow Posting From", UserSetup."Allow Posting To"));
            end;
        GeneralLedgerSetup.Get();
        SetupRecordID := GeneralLedgerSetup.RecordId();
        exit(IsInRange(PostingDate, GeneralLedgerSetup."Allow Posting From", GeneralLedgerSetup."Allow Posting To"));
    end;

    local procedure IsInRange(PostingDate: Date; AllowedFrom: Date; AllowedTo: Date): Boolean
    begin
        if PostingDate < AllowedFrom then
            exit(false);
        exit((AllowedTo = 0D) or (PostingDate <= AllowedTo));
    end;
}
#endif
