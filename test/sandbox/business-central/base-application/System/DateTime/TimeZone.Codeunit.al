#if STAND_IN
namespace System.DateTime;

codeunit 8720 "Time Zone"
{
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        InvalidTimeZoneIdErr: Label 'The time zone %1 is not known.', Comment = '%1 = time zone';

    procedure GetTimezoneOffset(SourceDateTime: DateTime; TimeZoneId: Text): Duration
    var
        TimeZoneInfo: DotNet TimeZoneInfo;
    begin
        FindTimeZone(TimeZoneId, TimeZoneInfo);
        exit(TimeZoneInfo.GetUtcOffset(SourceDateTime));
    end;

    local procedure FindTimeZone(TimeZoneId: Text; var TimeZoneInfo: DotNet TimeZoneInfo)
    begin
        if not TryFindTimeZone(TimeZoneId, TimeZoneInfo) then
            Error(InvalidTimeZoneIdErr, TimeZoneId);
    end;

    [TryFunction]
    local procedure TryFindTimeZone(TimeZoneId: Text; var TimeZoneInfo: DotNet TimeZoneInfo)
    begin
        TimeZoneInfo := TimeZoneInfo.FindSystemTimeZoneById(TimeZoneId);
    end;
}
#endif
