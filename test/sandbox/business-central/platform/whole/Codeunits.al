#if WHOLE_PLATFORM
namespace System.Environment;

using System.Visualization;

/// <summary>Asks the application for its version.</summary>
codeunit 2000000001 "Version Triggers"
{
    [IntegrationEvent(false, false)]
    procedure GetApplicationVersion(var Version: Text[248])
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure GetApplicationBuild(var Build: Text[80])
    begin
    end;
}

/// <summary>Raised when a company is opened and closed.</summary>
codeunit 2000000003 "Company Triggers"
{
    [IntegrationEvent(false, false)]
    procedure OnCompanyOpen()
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure OnCompanyOpenCompleted()
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure OnCompanyClose()
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure OpenCompanySettings()
    begin
    end;
}

/// <summary>Asks the application about layouts, printers and what becomes of printed documents.</summary>
codeunit 2000000005 "Reporting Triggers"
{
    [IntegrationEvent(false, false)]
    procedure GetPrinterName(ReportID: Integer; var PrinterName: Text[250])
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure GetPaperTrayForReport(ReportID: Integer; var FirstPage: Integer; var DefaultPage: Integer; var LastPage: Integer)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure HasCustomLayout(ObjectType: Option "Report","Page"; ObjectID: Integer; var LayoutType: Option "None",RDLC,Word,Excel,Custom)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure CustomDocumentMergerEx(ObjectID: Integer; ReportAction: Option SaveAsPdf,SaveAsWord,SaveAsExcel,Preview,Print,SaveAsHtml; ObjectPayload: JsonObject; XmlData: InStream; LayoutData: InStream; var DocumentStream: OutStream; var Success: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure SelectedBuiltinLayoutType(ObjectID: Integer; var LayoutType: Option "None",RDLC,Word,Excel,Custom)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure SubstituteReport(ReportId: Integer; RunMode: Option Normal,ParametersOnly,Execute,Print,SaveAs,RunModal; RequestPageXml: Text; RecordRef: RecordRef; var NewReportId: Integer)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure OnDocumentPrintReady(ObjectType: Option "Report","Page"; ObjectID: Integer; ObjectPayload: JsonObject; DocumentStream: InStream; var Success: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure SetupPrinters(var Printers: Dictionary of [Text[250], JsonObject])
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure OnIntermediateDocumentReady(ObjectId: Integer; ObjectPayload: JsonObject; DocumentStream: InStream; var TargetStream: OutStream; var Success: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure OnDocumentReady(ObjectId: Integer; ObjectPayload: JsonObject; DocumentStream: InStream; var TargetStream: OutStream; var Success: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure OnDocumentDownload(ObjectId: Integer; ObjectPayload: JsonObject; DocumentStream: InStream; var Success: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure SelectReportLayoutCode(ObjectId: Integer; var LayoutCode: Text; var LayoutType: Option "None",RDLC,Word,Excel,Custom; var Success: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure FetchReportLayoutByCode(ObjectId: Integer; LayoutCode: Text; var TargetStream: OutStream; var Success: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure SelectReportLayoutUI(ObjectID: Integer; var LayoutName: Text; var LayoutAppID: Guid; var Success: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure GetFilename(ReportID: Integer; Caption: Text[250]; ObjectPayload: JsonObject; FileExtension: Text[30]; ReportRecordRef: RecordRef; var Filename: Text; var Success: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure GetCompanyMetadata(ReportId: Integer; var CompanyMetadata: JsonObject)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure ScheduleReport(ReportId: Integer; RequestPageXml: Text; var Scheduled: Boolean)
    begin
    end;
}

/// <summary>Asks the application what an action of the client means.</summary>
codeunit 2000000006 "System Action Triggers"
{
    [IntegrationEvent(false, false)]
    procedure OpenRoleBasedSetupExperience()
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure OpenGeneralSetupExperience()
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure OpenCopilotCapabilities()
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure ConfirmPrivacyNoticeApproval(PrivacyNoticeIntegrationName: Text; var IsApproved: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure GetPrivacyNoticeApprovalState(PrivacyNoticeIntegrationName: Text; var PrivacyNoticeApprovalState: Integer)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure OpenPermissionSetCard(Scope: Integer; AppId: Guid; RoleId: Code[30])
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure GetCopilotCapabilityStatus(Capability: Integer; var IsEnabled: Boolean; AppId: Guid; Silent: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure GetCopilotCapabilityInfo(Capability: Integer; AppId: Guid; var CapabilityInfo: JsonObject)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure OnEditInExcelWithStructuredFilter(ServiceName: Text[240]; SearchString: Text; Filter: JsonObject; Payload: JsonObject)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure InvokeExtensionInstallation(AppId: Text; ResponseUrl: Text)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure OpenAppSourceMarket()
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure GetAutoStartTours(var IsEnabled: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure OpenSettings()
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure GetIsLegacyActionBarEnabled(var IsEnabled: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure GetProfilerSchedulesPageId(var PageId: Integer)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure GetPerformanceTroubleshooterPageId(var PageId: Integer)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure GetDefaultRoleCenterId(var ID: Integer)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure GetRoleCenterBannerPartID(var PartID: Integer)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure OnFeedbackEvent(PageId: Integer; Context: Dictionary of [Text, Text]; var Handled: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure GetAgentTaskMessagePageId(var PageId: Integer)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure GetPageSummary(PageId: Integer; Bookmark: Text; var Summary: Text)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure GetSupportInformation(var Name: Text; var Email: Text; var Url: Text)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure OpenLastErrorPage()
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure GetFindEntriesPageId(var PageId: Integer)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure GetUserToken(Resource: Text; Scenario: Text; var Token: Text)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure GetPowerPlatformEnvironmentId(Scenario: Text; var EnvironmentId: Text)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure OnOpenInExcel(Location: Text)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure ChangeCompany(var NewCompanyName: Text)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure CustomizeChart(var TempChart: Record Chart temporary; var LookupOK: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure GetNotificationStatus(NotificationId: Guid; var IsEnabled: Boolean)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure GetDataSearchPageId(var PageId: Integer)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure OpenDataSearchPage(SearchValue: Text)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure GetDataSearchSetup(var SetupInfo: JsonArray)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure GetDisplayPageId(TableNo: Integer; SystemId: Guid; var DisplayPageId: Integer; var DisplayTableNo: Integer; var DisplaySystemId: Guid)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure SetNotificationStatus(NotificationId: Guid; Enable: Boolean)
    begin
    end;
}

/// <summary>Raised after an environment was copied. Its number is not public.</summary>
codeunit 2000100001 "Environment Triggers"
{
    [IntegrationEvent(false, false)]
    procedure OnAfterCopyEnvironmentPerDatabase(SourceEnvironmentType: Option Production,Sandbox; SourceEnvironmentName: Text; DestinationEnvironmentType: Option Production,Sandbox; DestinationEnvironmentName: Text)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure OnAfterCopyEnvironmentPerCompany(SourceEnvironmentType: Option Production,Sandbox; SourceEnvironmentName: Text; DestinationEnvironmentType: Option Production,Sandbox; DestinationEnvironmentName: Text)
    begin
    end;
}

/// <summary>Asks the application to show its features. Its number is not public.</summary>
codeunit 2000100002 "Feature Management Triggers"
{
    [IntegrationEvent(false, false)]
    procedure OpenFeatureManagement()
    begin
    end;
}
#endif
