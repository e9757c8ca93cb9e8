#if AL_TESTS
namespace BigC.Test.BaseApplication;

using Microsoft.Foundation.NoSeries;
using System.TestLibraries.Utilities;

codeunit 50204 "No. Series Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";

    [Test]
    procedure NumbersFollowEachOther()
    var
        NoSeries: Codeunit "No. Series";
    begin
        // [SCENARIO] The starting number comes first, then one more each time; looking does not take
        CreateSeries('T-A', 'A0098', '', 1);
        Assert.AreEqual('A0098', NoSeries.PeekNextNo('T-A'), 'Peek');
        Assert.AreEqual('A0098', NoSeries.GetNextNo('T-A'), 'First');
        Assert.AreEqual('A0099', NoSeries.GetNextNo('T-A'), 'Second');
        Assert.AreEqual('A0100', NoSeries.GetNextNo('T-A'), 'Third');
        Assert.AreEqual('A0100', NoSeries.GetLastNoUsed('T-A'), 'Last');
    end;

    [Test]
    procedure StepIsKept()
    var
        NoSeries: Codeunit "No. Series";
    begin
        // [SCENARIO] A series in steps of ten
        CreateSeries('T-B', '10', '', 10);
        NoSeries.GetNextNo('T-B');
        Assert.AreEqual('20', NoSeries.GetNextNo('T-B'), 'Second');
    end;

    [Test]
    procedure UsedUpSeriesIsAnError()
    var
        NoSeries: Codeunit "No. Series";
    begin
        // [SCENARIO] After the ending number there is no next one
        CreateSeries('T-C', 'C1', 'C2', 1);
        NoSeries.GetNextNo('T-C');
        Assert.AreEqual('C2', NoSeries.GetNextNo('T-C'), 'Last number');
        asserterror NoSeries.GetNextNo('T-C');
        Assert.ExpectedError('T-C');
    end;

    [Test]
    procedure LaterLineTakesOverOnItsDate()
    var
        NoSeriesLine: Record "No. Series Line";
        NoSeries: Codeunit "No. Series";
    begin
        // [SCENARIO] From the starting date of the second line on, its numbers are given
        CreateSeries('T-D', 'D2025-1', '', 1);
        InsertLine('T-D', 20000, 20260101D, 'D2026-1', '', 1);
        Assert.AreEqual('D2025-1', NoSeries.GetNextNo('T-D', 20251231D), 'Old year');
        Assert.AreEqual('D2026-1', NoSeries.GetNextNo('T-D', 20260101D), 'New year');
        NoSeriesLine.Get('T-D', 20000);
        Assert.AreEqual(20260101D, NoSeriesLine."Last Date Used", 'Last date used');
    end;

    [Test]
    procedure DateOrderForbidsAnEarlierDate()
    var
        NoSeriesRecord: Record "No. Series";
        NoSeries: Codeunit "No. Series";
    begin
        // [SCENARIO] In date order, no number is given for a date before the last one
        CreateSeries('T-E', 'E1', '', 1);
        NoSeriesRecord.Get('T-E');
        NoSeriesRecord."Date Order" := true;
        NoSeriesRecord.Modify();
        NoSeries.GetNextNo('T-E', 20260302D);
        asserterror NoSeries.GetNextNo('T-E', 20260301D);
        Assert.ExpectedError('T-E');
    end;

    [Test]
    procedure ManualNumbersNeedPermissionOfTheSeries()
    var
        NoSeries: Codeunit "No. Series";
    begin
        // [SCENARIO] A series that does not allow manual numbers refuses them
        CreateSeries('T-F', 'F1', '', 1);
        asserterror NoSeries.TestManual('T-F');
        Assert.ExpectedError('You may not enter numbers manually');
    end;

    local procedure CreateSeries(SeriesCode: Code[20]; StartingNo: Code[20]; EndingNo: Code[20]; Increment: Integer)
    var
        NoSeries: Record "No. Series";
    begin
        NoSeries.Init();
        NoSeries.Code := SeriesCode;
        NoSeries."Default Nos." := true;
        NoSeries.Insert(true);
        InsertLine(SeriesCode, 10000, 0D, StartingNo, EndingNo, Increment);
    end;

    local procedure InsertLine(SeriesCode: Code[20]; LineNo: Integer; StartingDate: Date; StartingNo: Code[20]; EndingNo: Code[20]; Increment: Integer)
    var
        NoSeriesLine: Record "No. Series Line";
    begin
        NoSeriesLine.Init();
        NoSeriesLine."Series Code" := SeriesCode;
        NoSeriesLine."Line No." := LineNo;
        NoSeriesLine."Starting Date" := StartingDate;
        NoSeriesLine.Validate("Starting No.", StartingNo);
        NoSeriesLine.Validate("Ending No.", EndingNo);
        NoSeriesLine.Validate("Increment-by No.", Increment);
        NoSeriesLine.Insert(true);
    end;
}
#endif
