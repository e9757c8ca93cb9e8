#if STAND_IN
namespace System.DateTime;

codeunit 9198 "Time Zone Selection"
{
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "Time Zone" = r;

    procedure LookupTimeZone(var TimeZoneText: Text[180]): Boolean
    var
        TimeZone: Record "Time Zone";
    begin
        if Find(TimeZoneText, TimeZone) then;
        if Page.RunModal(Page::"Time Zones Lookup", TimeZone) <> Action::LookupOK then
            exit(false);
        TimeZoneText := TimeZone.ID;
        exit(true);
    end;

    procedure ValidateTimeZone(var TimeZoneText: Text[180])
    var
        TimeZone: Record "Time Zone";
    begin
        if not Find(TimeZoneText, TimeZone) then
            TimeZone.FindFirst();
        TimeZoneText := TimeZone.ID;
    end;

    /// <summary>The zone of that name, else one whose name has the text in it.</summary>
    local procedure Find(TimeZoneText: Text[180]; var TimeZone: Record "Time Zone"): Boolean
    begin
        TimeZone.SetRange(ID, TimeZoneText);
        if TimeZone.FindFirst() then
            exit(true);
        TimeZone.SetFilter(ID, '@*' + TimeZoneText + '*');
        exit(TimeZone.FindFirst());
    end;
}
#endif
