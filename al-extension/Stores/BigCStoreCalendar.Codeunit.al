namespace BigC.Connector.Stores;

using System.DateTime;

/// <summary>
/// Days in the time zone of a store. The storefront sends instants in UTC, and whoever processes them may sit anywhere: an order
/// of late New Year's Eve is of the year it was placed in, where the store is.
/// </summary>
codeunit 71408 "BigC Store Calendar"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    procedure DayOf(StoreCode: Code[20]; Instant: DateTime) Day: Date
    var
        Store: Record "BigC Store";
        TimeZone: Codeunit "Time Zone";
    begin
        if Instant = 0DT then
            exit(0D);
        Store.SetLoadFields("Time Zone");
        if Store.Get(StoreCode) and (Store."Time Zone" <> '') then
            Instant += TimeZone.GetTimezoneOffset(Instant, Store."Time Zone");
        // In UTC, not in the time zone of the session.
        Evaluate(Day, CopyStr(Format(Instant, 0, 9), 1, 10), 9);
    end;

    /// <summary>Takes a time zone by the beginning of its name, as user settings do. Blank is UTC.</summary>
    procedure ValidateTimeZone(var TimeZoneName: Text[180])
    begin
        if TimeZoneName <> '' then
            TimeZoneSelection.ValidateTimeZone(TimeZoneName);
    end;

    procedure LookupTimeZone(var Store: Record "BigC Store")
    var
        TimeZoneName: Text[180];
    begin
        TimeZoneName := Store."Time Zone";
        if TimeZoneSelection.LookupTimeZone(TimeZoneName) then
            Store.Validate("Time Zone", TimeZoneName);
    end;

    var
        TimeZoneSelection: Codeunit "Time Zone Selection";
}
