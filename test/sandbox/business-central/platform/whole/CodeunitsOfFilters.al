#if WHOLE_PLATFORM
namespace System.Text;

/// <summary>Asks the application to complete what a user wrote as a filter.</summary>
codeunit 2000000007 "Filter Helper Triggers"
{
    [IntegrationEvent(false, false)]
    procedure MakeDateTimeFilter(var DateTimeFilterText: Text)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure MakeDateFilter(var DateFilterText: Text)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure MakeTextFilter(var TextFilterText: Text)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure MakeCodeFilter(var TextFilterText: Text)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure MakeTimeFilter(var TimeFilterText: Text)
    begin
    end;
}
#endif
