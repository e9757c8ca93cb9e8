#if STAND_IN
namespace Microsoft.Foundation.NoSeries;

/// <summary>Gives numbers of number series to documents and master records.</summary>
codeunit 310 "No. Series"
{
    Access = Public;
    Permissions = tabledata "No. Series" = r,
                  tabledata "No. Series Line" = rm,
                  tabledata "No. Series Relationship" = r;

    var
        NoLineErr: Label 'You cannot assign new numbers from the number series %1 on %2.', Comment = '%1 = number series code, %2 = date';
        UsedUpErr: Label 'You cannot assign new numbers from the number series %1.', Comment = '%1 = number series code';
        DateOrderErr: Label 'You cannot assign new numbers from the number series %1 on a date before %2.', Comment = '%1 = number series code, %2 = last date used';
        NotManualErr: Label 'You may not enter numbers manually. If you want to enter numbers manually, please activate %1 in %2 %3.', Comment = '%1 = caption of Manual Nos., %2 = caption of the table, %3 = number series code';
        NotManualNumberErr: Label 'You may not enter numbers manually. If you want to enter numbers manually, please activate %1 in %2 %3. The number is %4.', Comment = '%1 = caption of Manual Nos., %2 = caption of the table, %3 = number series code, %4 = document number';
        NotAutomaticErr: Label 'It is not possible to assign numbers automatically. If you want the program to assign numbers automatically, please activate %1 in %2 %3.', Comment = '%1 = caption of Default Nos., %2 = caption of the table, %3 = number series code';
        NotRelatedErr: Label 'The number series %1 is not related to %2.', Comment = '%1 and %2 = number series codes';

    /// <summary>Takes the next number of the series on the work date.</summary>
    procedure GetNextNo(NoSeriesCode: Code[20]): Code[20]
    begin
        exit(GetNextNo(NoSeriesCode, WorkDate(), false));
    end;

    /// <summary>Takes the next number of the series on the given date.</summary>
    procedure GetNextNo(NoSeriesCode: Code[20]; UsageDate: Date): Code[20]
    begin
        exit(GetNextNo(NoSeriesCode, UsageDate, false));
    end;

    /// <summary>Takes the next number of the given line.</summary>
    procedure GetNextNo(var NoSeriesLine: Record "No. Series Line"; UsageDate: Date): Code[20]
    begin
        exit(GetNextNo(NoSeriesLine, UsageDate, false));
    end;

    /// <summary>Takes the next number of the series; with HideErrorsAndWarnings an empty number instead of an error.</summary>
    procedure GetNextNo(NoSeriesCode: Code[20]; UsageDate: Date; HideErrorsAndWarnings: Boolean): Code[20]
    var
        NoSeriesLine: Record "No. Series Line";
    begin
        if not GetNoSeriesLine(NoSeriesLine, NoSeriesCode, UsageDate, HideErrorsAndWarnings) then
            exit('');
        exit(GetNextNo(NoSeriesLine, UsageDate, HideErrorsAndWarnings));
    end;

    /// <summary>Takes the next number of the given line; with HideErrorsAndWarnings an empty number instead of an error.</summary>
    procedure GetNextNo(var NoSeriesLine: Record "No. Series Line"; UsageDate: Date; HideErrorsAndWarnings: Boolean): Code[20]
    var
        NextNo: Code[20];
    begin
        UsageDate := DefaultDate(UsageDate);
        NoSeriesLine.ReadIsolation(IsolationLevel::UpdLock);
        NoSeriesLine.Get(NoSeriesLine."Series Code", NoSeriesLine."Line No.");
        if not CheckDateOrder(NoSeriesLine, UsageDate, HideErrorsAndWarnings) then
            exit('');
        NextNo := NextNoOfLine(NoSeriesLine);
        if NextNo = '' then
            if HideErrorsAndWarnings then
                exit('')
            else
                Error(UsedUpErr, NoSeriesLine."Series Code");
        NoSeriesLine."Last Date Used" := UsageDate;
        NoSeriesLine.Validate("Last No. Used", NextNo);
        NoSeriesLine.Modify(true);
        exit(NextNo);
    end;

    /// <summary>Says what the next number would be, without taking it.</summary>
    procedure PeekNextNo(NoSeriesCode: Code[20]): Code[20]
    begin
        exit(PeekNextNo(NoSeriesCode, WorkDate()));
    end;

    /// <summary>Says what the next number on the given date would be, without taking it.</summary>
    procedure PeekNextNo(NoSeriesCode: Code[20]; UsageDate: Date): Code[20]
    var
        NoSeriesLine: Record "No. Series Line";
    begin
        if not GetNoSeriesLine(NoSeriesLine, NoSeriesCode, UsageDate, false) then
            exit('');
        exit(PeekNextNo(NoSeriesLine, UsageDate));
    end;

    /// <summary>Says what the next number of the line would be, without taking it.</summary>
    procedure PeekNextNo(var NoSeriesLine: Record "No. Series Line"; UsageDate: Date): Code[20]
    begin
        CheckDateOrder(NoSeriesLine, DefaultDate(UsageDate), false);
        exit(NextNoOfLine(NoSeriesLine));
    end;

    /// <summary>The number that was taken last.</summary>
    procedure GetLastNoUsed(NoSeriesCode: Code[20]): Code[20]
    var
        NoSeriesLine: Record "No. Series Line";
    begin
        if not GetNoSeriesLine(NoSeriesLine, NoSeriesCode, WorkDate(), true) then
            exit('');
        exit(NoSeriesLine."Last No. Used");
    end;

    /// <summary>The number that was taken last from the line.</summary>
    procedure GetLastNoUsed(NoSeriesLine: Record "No. Series Line"): Code[20]
    begin
        exit(NoSeriesLine."Last No. Used");
    end;

    /// <summary>Fails unless numbers of the series may be typed in.</summary>
    procedure TestManual(NoSeriesCode: Code[20])
    var
        NoSeries: Record "No. Series";
    begin
        if (NoSeriesCode <> '') and not IsManual(NoSeriesCode) then
            Error(NotManualErr, NoSeries.FieldCaption("Manual Nos."), NoSeries.TableCaption(), NoSeriesCode);
    end;

    /// <summary>Fails unless numbers of the series may be typed in; the error names the number.</summary>
    procedure TestManual(NoSeriesCode: Code[20]; DocumentNo: Code[20])
    var
        NoSeries: Record "No. Series";
    begin
        if (NoSeriesCode <> '') and not IsManual(NoSeriesCode) then
            Error(NotManualNumberErr, NoSeries.FieldCaption("Manual Nos."), NoSeries.TableCaption(), NoSeriesCode, DocumentNo);
    end;

    /// <summary>Whether numbers of the series may be typed in.</summary>
    procedure IsManual(NoSeriesCode: Code[20]): Boolean
    var
        NoSeries: Record "No. Series";
    begin
        if not NoSeries.Get(NoSeriesCode) then
            exit(false);
        exit(NoSeries."Manual Nos.");
    end;

    /// <summary>Fails unless numbers of the series are given automatically.</summary>
    procedure TestAutomatic(NoSeriesCode: Code[20])
    var
        NoSeries: Record "No. Series";
    begin
        if not IsAutomatic(NoSeriesCode) then
            Error(NotAutomaticErr, NoSeries.FieldCaption("Default Nos."), NoSeries.TableCaption(), NoSeriesCode);
    end;

    /// <summary>Whether numbers of the series are given automatically.</summary>
    procedure IsAutomatic(NoSeriesCode: Code[20]): Boolean
    var
        NoSeries: Record "No. Series";
    begin
        if not NoSeries.Get(NoSeriesCode) then
            exit(false);
        exit(NoSeries."Default Nos.");
    end;

    /// <summary>Whether other series may be used in place of this one.</summary>
    procedure HasRelatedSeries(NoSeriesCode: Code[20]): Boolean
    var
        NoSeriesRelationship: Record "No. Series Relationship";
    begin
        NoSeriesRelationship.SetRange(Code, NoSeriesCode);
        exit(not NoSeriesRelationship.IsEmpty());
    end;

    /// <summary>Fails unless the second series may be used in place of the first.</summary>
    procedure TestAreRelated(DefaultNoSeriesCode: Code[20]; RelatedNoSeriesCode: Code[20])
    begin
        if not AreRelated(DefaultNoSeriesCode, RelatedNoSeriesCode) then
            Error(NotRelatedErr, RelatedNoSeriesCode, DefaultNoSeriesCode);
    end;

    /// <summary>Whether the second series may be used in place of the first.</summary>
    procedure AreRelated(DefaultNoSeriesCode: Code[20]; RelatedNoSeriesCode: Code[20]): Boolean
    var
        NoSeries: Record "No. Series";
        NoSeriesRelationship: Record "No. Series Relationship";
    begin
        if not NoSeries.Get(DefaultNoSeriesCode) then
            exit(false);
        if DefaultNoSeriesCode = RelatedNoSeriesCode then
            exit(true);
        exit(NoSeriesRelationship.Get(DefaultNoSeriesCode, RelatedNoSeriesCode));
    end;

    /// <summary>Finds the line of the series that gives numbers on the date.</summary>
    procedure GetNoSeriesLine(var NoSeriesLine: Record "No. Series Line"; NoSeriesCode: Code[20]; UsageDate: Date; HideErrorsAndWarnings: Boolean): Boolean
    begin
        UsageDate := DefaultDate(UsageDate);
        NoSeriesLine.Reset();
        NoSeriesLine.SetCurrentKey("Series Code", "Starting Date");
        NoSeriesLine.SetRange("Series Code", NoSeriesCode);
        NoSeriesLine.SetRange("Starting Date", 0D, UsageDate);
        if NoSeriesLine.FindLast() then begin
            NoSeriesLine.SetRange("Starting Date", NoSeriesLine."Starting Date");
            NoSeriesLine.SetRange(Open, true);
            if NoSeriesLine.FindFirst() then
                exit(true);
        end;
        if not HideErrorsAndWarnings then
            Error(NoLineErr, NoSeriesCode, UsageDate);
        exit(false);
    end;

    /// <summary>Whether numbers of the series follow the dates.</summary>
    procedure IsNoSeriesInDateOrder(NoSeriesCode: Code[20]): Boolean
    var
        NoSeries: Record "No. Series";
    begin
        if not NoSeries.Get(NoSeriesCode) then
            exit(false);
        exit(NoSeries."Date Order");
    end;

    /// <summary>Whether numbers of the series follow the dates.</summary>
    procedure IsNoSeriesInDateOrder(NoSeries: Record "No. Series"): Boolean
    begin
        exit(NoSeries."Date Order");
    end;

    local procedure DefaultDate(UsageDate: Date): Date
    begin
        if UsageDate = 0D then
            exit(WorkDate());
        exit(UsageDate);
    end;

    local procedure CheckDateOrder(NoSeriesLine: Record "No. Series Line"; UsageDate: Date; HideErrorsAndWarnings: Boolean): Boolean
    begin
        if UsageDate >= NoSeriesLine."Last Date Used" then
            exit(true);
        if not IsNoSeriesInDateOrder(NoSeriesLine."Series Code") then
            exit(true);
        if not HideErrorsAndWarnings then
            Error(DateOrderErr, NoSeriesLine."Series Code", NoSeriesLine."Last Date Used");
        exit(false);
    end;

    local procedure NextNoOfLine(NoSeriesLine: Record "No. Series Line"): Code[20]
    var
        NextNo: Code[20];
        Step: Integer;
    begin
        if NoSeriesLine."Last No. Used" = '' then
            exit(NoSeriesLine."Starting No.");
        if NoSeriesLine."Last No. Used" = NoSeriesLine."Ending No." then
            exit('');
        NextNo := NoSeriesLine."Last No. Used";
        for Step := 1 to NoSeriesLine."Increment-by No." do begin
            NextNo := IncStr(NextNo);
            if (NextNo = NoSeriesLine."Ending No.") and (Step < NoSeriesLine."Increment-by No.") then
                exit('');
        end;
        exit(NextNo);
    end;
}
#endif
