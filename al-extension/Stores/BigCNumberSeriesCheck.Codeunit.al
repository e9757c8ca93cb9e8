namespace BigC.Connector.Stores;

using Microsoft.Foundation.NoSeries;

/// <summary>Whether a number series gives numbers, and the page where it is opened.</summary>
codeunit 71835 "BigC Number Series Check"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        ClosedLbl: Label 'Number series %1 gives no number for today. Open a line of it.', Comment = '%1 = number series';

    /// <summary>True if a line of the series is open today.</summary>
    procedure GivesNumbers(NoSeriesCode: Code[20]): Boolean
    var
        NoSeriesLine: Record "No. Series Line";
    begin
        NoSeriesLine.SetRange("Series Code", NoSeriesCode);
        NoSeriesLine.SetFilter("Starting Date", '..%1', DT2Date(CurrentDateTime()));
        NoSeriesLine.SetRange(Open, true);
        exit(not NoSeriesLine.IsEmpty());
    end;

    procedure ClosedText(NoSeriesCode: Code[20]): Text
    begin
        exit(StrSubstNo(ClosedLbl, NoSeriesCode));
    end;

    procedure OpenPage(NoSeriesCode: Code[20])
    var
        NoSeries: Record "No. Series";
    begin
        if NoSeries.Get(NoSeriesCode) then;
        Page.RunModal(Page::"No. Series", NoSeries);
    end;
}
