import { httpMethods } from '../../../../sandbox/business-central/al/semantics/builtins/http.ts';
import { jsonMethods } from '../../../../sandbox/business-central/al/semantics/builtins/json.ts';
import {
  type BuiltinSignature,
  parseSignatures,
  type SignatureTable,
} from '../../../../sandbox/business-central/al/semantics/builtins/signature.ts';
import { staticMethods } from '../../../../sandbox/business-central/al/semantics/builtins/statics.ts';
import { systemFunctions } from '../../../../sandbox/business-central/al/semantics/builtins/system.ts';
import { valueMethods } from '../../../../sandbox/business-central/al/semantics/builtins/values.ts';
import { ErrorInfo } from '../../../../sandbox/business-central/runtime/errors/error-info.ts';
import { Dialog } from '../../../../sandbox/business-central/runtime/platform/dialog-functions.ts';
import { platformFunctions } from '../../../../sandbox/business-central/runtime/platform/functions.ts';
import { sessionFunctions } from '../../../../sandbox/business-central/runtime/session/session-functions.ts';
import { BigText } from '../../../../sandbox/business-central/runtime/values/big-text.ts';
import { Dictionary } from '../../../../sandbox/business-central/runtime/values/dictionary.ts';
import { HttpClient } from '../../../../sandbox/business-central/runtime/values/http/http-client.ts';
import { HttpContent } from '../../../../sandbox/business-central/runtime/values/http/http-content.ts';
import { HttpHeaders } from '../../../../sandbox/business-central/runtime/values/http/http-headers.ts';
import {
  Cookie,
  HttpRequestMessage,
  HttpResponseMessage,
} from '../../../../sandbox/business-central/runtime/values/http/http-messages.ts';
import {
  JsonArray,
  JsonObject,
  JsonToken,
  JsonValue,
} from '../../../../sandbox/business-central/runtime/values/json/json-types.ts';
import { List } from '../../../../sandbox/business-central/runtime/values/list.ts';
import {
  ModuleDependencyInfo,
  ModuleInfo,
  Version,
} from '../../../../sandbox/business-central/runtime/values/module-info.ts';
import { Notification } from '../../../../sandbox/business-central/runtime/values/notification.ts';
import { SecretText } from '../../../../sandbox/business-central/runtime/values/secret-text.ts';
import { InStream, OutStream } from '../../../../sandbox/business-central/runtime/values/streams.ts';
import { TextBuilder } from '../../../../sandbox/business-central/runtime/values/text-builder.ts';
import { WebServiceActionContext } from '../../../../sandbox/business-central/runtime/values/web-service-action-context.ts';

const sections: SignatureTable = new Map();
for (const text of [systemFunctions, staticMethods, valueMethods, jsonMethods, httpMethods]) {
  parseSignatures(text, sections);
}

function signatures(section: string): BuiltinSignature[] {
  return [...(sections.get(section)?.values() ?? [])].flat();
}

/** The names under which generated code calls a function: with `$` where it may be a statement. */
function calledAs({ name, optionalReturn }: BuiltinSignature, prefix = ''): string[] {
  return optionalReturn ? [`${prefix}${name}`, `${prefix}${name}$`] : [`${prefix}${name}`];
}

const onSession = new Set(
  [...Object.keys(platformFunctions), ...Object.keys(sessionFunctions)].map((name) => name.toLowerCase()),
);

/** What the sandbox does not run: calling one of them is refused by its name. */
const refused = `
ApplicationPath CanLoadType CodeCoverageInclude CodeCoverageLoad CodeCoverageLog
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
Variant_IsXmlWriteOptions`
  .trim()
  .split(/\s+/);
const isRefused = new Set(refused.map((name) => name.toLowerCase()));

/** What is about variables and not about values is the compiler's own. */
const byCompiler = new Set(['Clear', 'ClearAll', 'Commit', 'ArrayLen', 'MaxStrLen', 'CopyArray', 'CompressArray']);

const ofSession: [section: string, prefix: string][] = [...sections.keys()].flatMap((section): [string, string][] => {
  if (section.startsWith('system:')) return [[section, '']];
  return section.startsWith('static:') ? [[section, `${section.slice('static:'.length)}_`]] : [];
});
const scalars = [
  'text',
  'integer',
  'biginteger',
  'decimal',
  'boolean',
  'byte',
  'char',
  'duration',
  'dateformula',
  'guid',
  'date',
  'time',
  'datetime',
  'enum',
  'variant',
];

test.each([...ofSession, ...scalars.map((section): [string, string] => [section, `${section}_`])])(
  'functions of %s are there, or known to be refused',
  (section, prefix) => {
    const missing = signatures(section)
      .filter(({ name, section: own }) => !(own.startsWith('system:') && byCompiler.has(name)))
      .flatMap((signature) => calledAs(signature, prefix))
      .filter((name) => !onSession.has(name.toLowerCase()) && !isRefused.has(name.toLowerCase()));
    expect(missing).toEqual([]);
  },
);

test.each<[string, { readonly prototype: object }]>([
  ['textbuilder', TextBuilder],
  ['bigtext', BigText],
  ['list', List],
  ['dictionary', Dictionary],
  ['instream', InStream],
  ['outstream', OutStream],
  ['secrettext', SecretText],
  ['errorinfo', ErrorInfo],
  ['notification', Notification],
  ['dialog', Dialog],
  ['moduleinfo', ModuleInfo],
  ['moduledependencyinfo', ModuleDependencyInfo],
  ['version', Version],
  ['webserviceactioncontext', WebServiceActionContext],
  ['jsontoken', JsonToken],
  ['jsonobject', JsonObject],
  ['jsonarray', JsonArray],
  ['jsonvalue', JsonValue],
  ['httpclient', HttpClient],
  ['httpcontent', HttpContent],
  ['httpheaders', HttpHeaders],
  ['httprequestmessage', HttpRequestMessage],
  ['httpresponsemessage', HttpResponseMessage],
  ['cookie', Cookie],
])('methods of %s are there', (section, type) => {
  const missing = signatures(section)
    .filter(({ isStatic }) => !isStatic)
    .flatMap((signature) => calledAs(signature))
    .filter((name) => !(name in type.prototype));
  expect(missing).toEqual([]);
});

test('functions that are refused are not there', () => {
  expect(refused.filter((name) => onSession.has(name.toLowerCase()))).toEqual([]);
});
