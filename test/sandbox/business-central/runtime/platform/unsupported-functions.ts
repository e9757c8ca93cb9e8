/** Functions of AL that the sandbox knows and does not run: calling one says so by its name. */
import { UnsupportedAlError } from '../errors/al-error.ts';

const NAMES = `
ApplicationPath CanLoadType CaptionClassTranslate CodeCoverageInclude CodeCoverageLoad CodeCoverageLog
CodeCoverageRefresh CreateEncryptionKey Decrypt DeleteEncryptionKey Encrypt EncryptionEnabled EncryptionKeyExists
ExportEncryptionKey ExportObjects GetDocumentUrl GetDotNetType GetLastErrorObject GetUrl ImportEncryptionKey
ImportObjects ImportStreamWithUrlAccess TemporaryPath LogInternalError AlterKey ChangeUserPassword
ChangeUserPassword$ SetUserPassword$
CheckLicenseFile CopyCompany DataFileInformation ExportData GetDefaultTableConnection HasTableConnection ImportData
LockTimeoutDuration RegisterTableConnection SetDefaultTableConnection
SetUserPassword UnregisterTableConnection EnableVerboseTelemetry SendTraceTag
SetDocumentServiceToken StopSession StopSession$ CopyFile CopyFile$ Download Download$
DownloadFromStream DownloadFromStream$ Erase Erase$ Exists Rename Rename$ Upload Upload$ UploadIntoStream
UploadIntoStream$ View View$ ViewFromStream ViewFromStream$ Copy Copy$ IsPathTemporary
CompanyProperty_ID Debugger_Activate Debugger_IsActive
NavApp_DeleteArchiveData NavApp_GetArchiveRecordRef NavApp_GetArchiveVersion
NavApp_GetResource NavApp_GetResourceAsJson NavApp_GetResourceAsText NavApp_IsEntitled NavApp_IsUnlicensed
NavApp_ListResources NavApp_LoadPackageData NavApp_RestoreArchiveData Notification_GetRecallableNotifications
SessionInformation_AITokensUsed SessionInformation_SqlRowsRead
SessionInformation_SqlStatementsExecuted
Query_SaveAsCsv Query_SaveAsCsv$ Query_SaveAsJson Query_SaveAsJson$ Query_SaveAsXml Query_SaveAsXml$
Report_DefaultLayout Report_Execute Report_ExcelLayout Report_GetSubstituteReportId Report_Print Report_Print$
Report_RdlcLayout Report_RunRequestPage Report_SaveAs Report_SaveAs$ Report_SaveAsExcel Report_SaveAsExcel$
Report_SaveAsHtml Report_SaveAsHtml$ Report_SaveAsPdf Report_SaveAsPdf$ Report_SaveAsWord Report_SaveAsWord$
Report_SaveAsXml Report_SaveAsXml$ Report_ValidateAndPrepareLayout Report_ValidateAndPrepareLayout$
Report_WordLayout Report_WordXmlPart XmlPort_Export XmlPort_Export$ XmlPort_Import XmlPort_Import$ XmlPort_Run
Variant_IsClientType Variant_IsDataClassification Variant_IsDataClassificationType Variant_IsDefaultLayout
Variant_IsExecutionMode Variant_IsObjectType Variant_IsPromptMode Variant_IsReportFormat Variant_IsSecurityFiltering
Variant_IsTableConnectionType Variant_IsTestPermissions Variant_IsTransactionType Variant_IsXmlAttribute
Variant_IsXmlAttributeCollection Variant_IsXmlCData Variant_IsXmlComment Variant_IsXmlDeclaration
Variant_IsXmlDocumentType Variant_IsXmlElement Variant_IsXmlNamespaceManager Variant_IsXmlNameTable
Variant_IsXmlNodeList Variant_IsXmlProcessingInstruction Variant_IsXmlReadOptions Variant_IsXmlText
Variant_IsXmlWriteOptions`;

export const unsupportedFunctions: Readonly<Record<string, unknown>> = Object.fromEntries(
  NAMES.trim()
    .split(/\s+/)
    .map((name) => [
      name,
      () => {
        throw new UnsupportedAlError(name.replace('_', '.').replace('$', ''));
      },
    ]),
);
