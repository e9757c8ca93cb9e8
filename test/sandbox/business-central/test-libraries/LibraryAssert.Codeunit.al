#if TEST_LIBRARIES
namespace System.TestLibraries.Utilities;

/// <summary>Compares what a test expects with what it got.</summary>
codeunit 130002 "Library Assert"
{
    var
        IsTrueFailedErr: Label 'Assert.IsTrue failed. %1', Locked = true;
        IsFalseFailedErr: Label 'Assert.IsFalse failed. %1', Locked = true;
        AreEqualFailedErr: Label 'Assert.AreEqual failed. Expected: <%1>. Actual: <%2>. %3', Locked = true;
        AreNotEqualFailedErr: Label 'Assert.AreNotEqual failed. Expected any value except <%1>. %2', Locked = true;
        AreNearlyEqualFailedErr: Label 'Assert.AreNearlyEqual failed. Expected <%1> within <%2>. Actual: <%3>. %4', Locked = true;
        FailFailedErr: Label 'Assert.Fail failed. %1', Locked = true;
        RecordIsNotEmptyFailedErr: Label 'Assert.RecordIsNotEmpty failed. No record of %1 in the filter: %2', Locked = true;
        RecordIsEmptyFailedErr: Label 'Assert.RecordIsEmpty failed. There are records of %1 in the filter: %2', Locked = true;
        RecordCountFailedErr: Label 'Assert.RecordCount failed. Expected %1 records of %2, got %3, in the filter: %4', Locked = true;
        ExpectedErrorFailedErr: Label 'Assert.ExpectedError failed. Expected: %1. Actual: %2', Locked = true;
        ExpectedErrorCodeFailedErr: Label 'Assert.ExpectedErrorCode failed. Expected: %1. Actual: %2 (%3)', Locked = true;
        ExpectedMessageFailedErr: Label 'Assert.ExpectedMessage failed. Expected: %1. Actual: %2', Locked = true;

    /// <summary>Fails unless the condition holds.</summary>
    procedure IsTrue(Condition: Boolean; Msg: Text)
    begin
        if not Condition then
            Error(IsTrueFailedErr, Msg);
    end;

    /// <summary>Fails if the condition holds.</summary>
    procedure IsFalse(Condition: Boolean; Msg: Text)
    begin
        if Condition then
            Error(IsFalseFailedErr, Msg);
    end;

    /// <summary>Fails unless both values are equal; numbers are compared as numbers.</summary>
    procedure AreEqual(Expected: Variant; Actual: Variant; Msg: Text)
    begin
        if not IsEqual(Expected, Actual) then
            Error(AreEqualFailedErr, Format(Expected, 0, 9), Format(Actual, 0, 9), Msg);
    end;

    /// <summary>Fails if both values are equal.</summary>
    procedure AreNotEqual(Expected: Variant; Actual: Variant; Msg: Text)
    begin
        if IsEqual(Expected, Actual) then
            Error(AreNotEqualFailedErr, Format(Expected, 0, 9), Msg);
    end;

    /// <summary>Fails unless the values differ by no more than the delta.</summary>
    procedure AreNearlyEqual(Expected: Decimal; Actual: Decimal; Delta: Decimal; Msg: Text)
    begin
        if Abs(Expected - Actual) > Abs(Delta) then
            Error(AreNearlyEqualFailedErr, Expected, Delta, Actual, Msg);
    end;

    /// <summary>Fails always.</summary>
    procedure Fail(Msg: Text)
    begin
        Error(FailFailedErr, Msg);
    end;

    /// <summary>Fails if there is a record in the filter.</summary>
    procedure RecordIsEmpty(RecVariant: Variant)
    var
        RecordRef: RecordRef;
    begin
        RecordRef.GetTable(RecVariant);
        if not RecordRef.IsEmpty() then
            Error(RecordIsEmptyFailedErr, RecordRef.Caption(), RecordRef.GetFilters());
    end;

    /// <summary>Fails unless there is a record in the filter.</summary>
    procedure RecordIsNotEmpty(RecVariant: Variant)
    var
        RecordRef: RecordRef;
    begin
        RecordRef.GetTable(RecVariant);
        if RecordRef.IsEmpty() then
            Error(RecordIsNotEmptyFailedErr, RecordRef.Caption(), RecordRef.GetFilters());
    end;

    /// <summary>Fails unless the filter holds the number of records.</summary>
    procedure RecordCount(RecVariant: Variant; ExpectedCount: Integer)
    var
        RecordRef: RecordRef;
    begin
        RecordRef.GetTable(RecVariant);
        if RecordRef.Count() <> ExpectedCount then
            Error(RecordCountFailedErr, ExpectedCount, RecordRef.Caption(), RecordRef.Count(), RecordRef.GetFilters());
    end;

    /// <summary>Fails unless the last error contains the text.</summary>
    procedure ExpectedError(Expected: Text)
    begin
        if (GetLastErrorText() = '') or (StrPos(GetLastErrorText(), Expected) = 0) then
            Error(ExpectedErrorFailedErr, Expected, GetLastErrorText());
    end;

    /// <summary>Fails unless the last error has the code.</summary>
    procedure ExpectedErrorCode(Expected: Text)
    begin
        if StrPos(GetLastErrorCode(), Expected) = 0 then
            Error(ExpectedErrorCodeFailedErr, Expected, GetLastErrorCode(), GetLastErrorText());
    end;

    /// <summary>Fails unless the message contains the text.</summary>
    procedure ExpectedMessage(Expected: Text; Actual: Text)
    begin
        if StrPos(Actual, Expected) = 0 then
            Error(ExpectedMessageFailedErr, Expected, Actual);
    end;

    local procedure IsEqual(Expected: Variant; Actual: Variant): Boolean
    var
        ExpectedNumber: Decimal;
        ActualNumber: Decimal;
    begin
        if IsNumber(Expected) and IsNumber(Actual) then begin
            ExpectedNumber := Expected;
            ActualNumber := Actual;
            exit(ExpectedNumber = ActualNumber);
        end;
        exit(Format(Expected, 0, 9) = Format(Actual, 0, 9));
    end;

    local procedure IsNumber(Value: Variant): Boolean
    begin
        exit(Value.IsDecimal() or Value.IsInteger() or Value.IsBigInteger() or Value.IsByte() or Value.IsChar());
    end;
}
#endif
