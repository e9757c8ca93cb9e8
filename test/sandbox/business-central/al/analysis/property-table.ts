/**
 * Properties that AL knows: where each may stand and what its value is.
 * Source: learn.microsoft.com, reference "Properties" ("Applies to", "Property Value"), and the tables there of what
 * extensions may change.
 *
 * Notation, one property a line below the kind of its value:
 *
 *   Name: places                a place is a kind of object or part, or a group of them from `placeGroups`
 *   Name = A, B, C: places      one of these words
 */

/** What the value of a property is; `other` is read by a form of its own, or checked by a rule of its own. */
type ValueKind = 'boolean' | 'condition' | 'integer' | 'text' | 'rights' | 'word' | 'name' | 'keys' | 'other';

export interface PropertyForm {
  readonly places: readonly string[];
  readonly kind: ValueKind;
  /** Of a `word`, as Microsoft writes them. */
  readonly words: readonly string[];
}

const placeGroups: Readonly<Record<string, string>> = {
  pages: 'page pageExtension requestPage',
  containers: 'control.group control.repeater control.grid control.fixed control.cuegroup',
  parts: 'control.part control.systempart control.chartpart',
  fields: 'tableField control.field',
  actions: 'action.action action.customaction action.fileuploadaction',
  xml: 'xml.textelement xml.fieldelement xml.tableelement xml.fieldattribute xml.textattribute',
  xmlElements: 'xml.textelement xml.fieldelement xml.tableelement',
  executable: 'codeunit table page report xmlPort query',
  hideable:
    'control.label control.field control.group control.repeater control.grid control.fixed control.cuegroup control.part control.systempart control.chartpart control.usercontrol',
  obsoletable:
    'page pageExtension requestPage table tableExtension tableField tableKey fieldGroup codeunit enum enumExtension enumValue interface controlAddIn permissionSet profile query queryColumn queryFilter queryDataItem report reportExtension reportDataItem reportColumn reportLayout xmlPort control.area control.field control.label control.group control.repeater control.grid control.fixed control.cuegroup control.part control.systempart control.chartpart control.usercontrol action.area action.action action.group action.separator action.actionref action.customaction action.fileuploadaction action.systemaction pageView',
  captioned:
    'table tableExtension tableField fieldGroup page pageExtension requestPage control.label control.field control.group control.repeater control.grid control.fixed control.cuegroup control.part control.systempart control.chartpart action.action action.separator action.group action.customaction action.systemaction action.fileuploadaction xmlPort report reportColumn reportLayout query queryColumn queryFilter enum enumValue pageView analysisView profile permissionSet',
  explained:
    'tableField control.label control.field control.part control.systempart control.chartpart control.group action.area action.action action.group action.customaction action.systemaction action.fileuploadaction analysisView report reportColumn queryColumn',
  introduced:
    'page pageExtension requestPage query control.field control.part control.group control.repeater control.grid control.fixed control.cuegroup action.action action.group action.customaction action.fileuploadaction',
  described:
    'codeunit table tableExtension tableField tableKey page requestPage query queryColumn queryDataItem queryFilter report reportDataItem reportColumn xmlPort xml.textelement xml.fieldelement xml.tableelement xml.fieldattribute xml.textattribute profile control.area control.field control.group control.label control.part control.systempart control.chartpart control.repeater control.grid control.fixed control.cuegroup action.action action.area action.group',
};

const forms = `
kind boolean
AllowMultipleFiles: action.fileuploadaction
AllowScheduling: report
AnalysisModeEnabled: page
Assignable: permissionSet
AssignmentCompatibility: enum
AssistEdit: control.field
AutoCalcField: reportColumn xml.fieldelement xml.fieldattribute
AutoIncrement: tableField
AutoReplace: xml.tableelement
AutoSave: xml.tableelement
AutoSplitKey: pages
AutoUpdate: xml.tableelement
BlankZero: fields
ChangeTrackingAllowed: page
ClearActions: pageCustomization
ClearLayout: pageCustomization
ClearViews: pageCustomization
ClosingDates: fields
Clustered: tableKey
Compressed: tableField
DataPerCompany: table
DateFormula: fields
DefaultFieldsValidation: xmlPort
DelayedInsert: page pageExtension
DeleteAllowed: pages pageCustomization
DrillDown: control.field
Editable: tableField
Ellipsis: action.action action.customaction
Enabled: tableField tableKey profile profileExtension
EnableExternalAssemblies: report
EnableExternalImages: report
EnableHyperlinks: report
ExcelLayoutMultipleDataSheets: report reportLayout
Extensible: table page report enum
HorizontalShrink: controlAddIn
HorizontalStretch: controlAddIn
IncludeCaption: reportColumn
InFooterBar: action.action action.fileuploadaction
InlineSchema: xmlPort
InsertAllowed: pages pageCustomization
IsControlAddIn: dotNetTypeDeclaration
IsHeader: action.separator
IsPreview: page
LinkedInTransaction: table
LinkedObject: table
LinksAllowed: pages
LinkTableForceInsert: xml.tableelement
Lookup: control.field
MaintainSiftIndex: tableKey
MaintainSqlIndex: tableKey
ModifyAllowed: pages pageCustomization
MultiLine: control.label control.field
MultipleNewLines: pages
NotBlank: fields
Numeric: fields
OptimizeForTextSearch: tableField
PasteIsValid: table
PopulateAllFields: pages
PreserveWhiteSpace: xmlPort
PrintOnlyIfDetail: reportDataItem
ProcessingOnly: report
Promoted: action.action action.customaction profile profileExtension
PromotedIsBig: action.action
PromotedOnly: action.action
QuickEntry: control.field
RefreshOnActivate: page pageExtension
ReplicateData: table
ReverseSign: queryColumn
RunPageOnRec: action.action
SaveValues: pages
SharedLayout: pageView
ShowAsTree: containers
ShowCaption: control.label control.field containers
ShowFilter: pages parts
ShowPrintStatus: report
SingleInstance: codeunit
SourceTableTemporary: page requestPage
SqlTimestamp: tableField
TestTableRelation: tableField
Unbound: xml
Unique: tableKey
UseDefaultNamespace: xmlPort
UseLax: xmlPort
UseRequestPage: report xmlPort
UseSystemPrinter: report
UseTemporary: reportDataItem xml.tableelement
ValidateTableRelation: tableField
VerticalShrink: controlAddIn
VerticalStretch: controlAddIn

kind condition
Editable: pages control.label control.field containers parts
Enabled: hideable action.action action.group action.customaction action.systemaction action.fileuploadaction
HideValue: control.label control.field
ShowMandatory: control.field
Visible: hideable actions action.group action.actionref action.systemaction pageView analysisView

kind integer
AutoFormatType: fields reportColumn
ColumnSpan: control.label control.field
MaximumDatasetSize: report
MaximumDocumentCount: report
MaximumHeight: controlAddIn
MaximumWidth: controlAddIn
MaxIteration: reportDataItem
MinimumHeight: controlAddIn
MinimumWidth: controlAddIn
RequestedHeight: controlAddIn
RequestedWidth: controlAddIn
RowSpan: control.label control.field
SignDisplacement: fields
TopNumberOfRows: query
Width: tableField control.field control.label xml

kind text
APIGroup: page query
APIPublisher: page query
AssignmentCompatibilityReason: enum
CharAllowed: fields
ContextSensitiveHelpPage: pages query
Culture: dotNetAssembly
DefaultNamespace: xmlPort
DefinitionFile: analysisView
Description: described
EntityName: page parts query
EntitySetName: page parts query
ExcelLayout: report reportExtension
ExecutionTimeout: report
ExternalName: table tableField
ExternalSchema: table
ExternalType: tableField
FieldDelimiter: xmlPort
FieldSeparator: xmlPort
FileName: xmlPort
FlowCaption: action.customaction
FlowEnvironmentId: action.customaction
FlowId: action.customaction
FlowTemplateCategoryName: action.customaction
FlowTemplateId: action.customaction
FormatRegion: report
GroupName: entitlement
HelpLink: pages query
Id: entitlement
LayoutFile: reportLayout
MimeType: reportLayout
MovedFrom: table tableField
MovedTo: table tableField
NamespacePrefix: xml
ObsoleteReason: obsoletable
ObsoleteTag: obsoletable
ODataEDMType: control.field
PublicKeyToken: dotNetAssembly
RDLCLayout: report reportExtension
RecordSeparator: xmlPort
RecreateScript: controlAddIn
RefreshScript: controlAddIn
StartupScript: controlAddIn
TableSeparator: xmlPort
Title: control.field
Version: dotNetAssembly
WordLayout: report reportExtension
XmlName: xml

kind rights
InherentEntitlements: executable
InherentPermissions: executable

kind word
Access = Public, Internal, Protected, Local: tableField
Access = Public, Internal: codeunit query table enum interface permissionSet
AllowInCustomizations = ToBeClassified, Never, AsReadOnly, AsReadWrite: table tableExtension tableField
BlankNumbers = DontBlank, BlankNeg, BlankNegAndZero, BlankZero, BlankZeroAndPos, BlankPos: fields
CompressionType = Unspecified, None, Row, Page: table
CuegroupLayout = Wide: control.cuegroup
CustomActionType = Flow, FlowTemplate, FlowTemplateGallery: action.customaction
DataAccessIntent = ReadOnly, ReadWrite: page report query
DataClassification = ToBeClassified, CustomerContent, EndUserIdentifiableInformation, AccountData, EndUserPseudonymousIdentifiers, OrganizationIdentifiableInformation, SystemMetadata: table tableExtension tableField
DefaultLayout = RDLC, Word, Excel: report
Direction = Import, Export, Both: xmlPort
Encoding = UTF8, UTF16, ISO88592: xmlPort
EventSubscriberInstance = StaticAutomatic, Manual: codeunit
ExtendedDatatype = None, PhoneNo, URL, EMail, Ratio, Masked, Person, Document, Barcode, RichContent, Task: fields
ExternalAccess = Full, Insert, Modify, Read: tableField
FieldClass = Normal, FlowField, FlowFilter: tableField
FieldValidate = Yes, No, Undefined: xml.fieldelement xml.fieldattribute
Format = Xml, VariableText, FixedText: xmlPort
FormatEvaluate = Legacy, Xml: xmlPort
Gesture = None, LeftSwipe, RightSwipe, ContextMenu: action.action action.fileuploadaction
GridLayout = Rows, Columns: control.grid
Importance = Standard, Promoted, Additional: control.label control.field
MaskType = None, Concealed: fields
MaxOccurs = Once, Unbounded: xmlElements
Method = Day, Month, Year, Sum, Count, Average, Min, Max: queryColumn
MinOccurs = Zero, Once: xmlElements
Multiplicity = ZeroOrOne, Many: control.part
ObsoleteState = No, Pending, Removed, PendingMove, Moved: obsoletable
Occurrence = Required, Optional: xml.fieldattribute xml.textattribute
PageType = Card, List, RoleCenter, CardPart, ListPart, Document, Worksheet, ListPlus, ConfirmationDialog, NavigatePage, StandardDialog, API, ReportPreview, ReportProcessingOnly, XmlPort, HeadlinePart, PromptDialog, ConfigurationDialog, UserControlHost: page
PdfFontEmbedding = Default, Yes, No: report
PreviewMode = Normal, PrintLayout: report
PromotedCategory = New, Process, Report, Category4, Category5, Category6, Category7, Category8, Category9, Category10, Category11, Category12, Category13, Category14, Category15, Category16, Category17, Category18, Category19, Category20: action.action
PromptMode = Content, Generate, Prompt: page
QueryType = Normal, API, Filter: query
ReadState = ReadUncommitted, ReadShared, ReadExclusive: query
RequiredTestIsolation = None, Disabled, Codeunit, Function: codeunit
RoleType = Local, Delegated: entitlement
RunPageMode = Edit, View, Create: action.action
Scope = Page, Repeater: actions
Scope = Cloud, OnPrem: table
ShowAs = Standard, SplitButton: action.group
SqlDataType = Varchar, Integer, Variant, BigInteger: tableField
SqlJoinType = LeftOuterJoin, InnerJoin, RightOuterJoin, FullOuterJoin, CrossJoin: queryDataItem
Style = None, Standard, StandardAccent, Strong, StrongAccent, Attention, AttentionAccent, Favorable, Unfavorable, Ambiguous, Subordinate: control.label control.field
Subtype = Normal, Test, TestRunner, Upgrade, Install: codeunit
Subtype = UserDefined, Bitmap, Memo, Json: tableField
TableType = Normal, CRM, ExternalSQL, Exchange, MicrosoftGraph, CDS, Temporary: table
TestHttpRequestPolicy = BlockOutboundRequests, AllowOutboundFromHandler, AllowAllOutboundRequests: codeunit
TestIsolation = Disabled, Codeunit, Function: codeunit
TestPermissions = InheritFromTestCodeunit, Restrictive, NonRestrictive, Disabled: codeunit
TestType = UnitTest, IntegrationTest, Uncategorized, AITest: codeunit
TextEncoding = MSDOS, UTF8, UTF16, WINDOWS: xmlPort
TextType = Text, BigText: xml.textelement xml.textattribute
TransactionType = UpdateNoLocks, Update, Snapshot, Browse, Report: report xmlPort
TreeInitialState = ExpandAll, CollapseAll: control.repeater control.group
Type = RDLC, Word, Excel, Custom: reportLayout
Type = PerUserServicePlan, PerUserOfferPlan, FlatRateServicePlan, Role, ConcurrentUserServicePlan, Application, ApplicationScope, Implicit, Unlicensed, Group: entitlement
UpdatePropagation = SubPart, Both: parts
UsageCategory = None, Lists, Tasks, ReportsAndAnalysis, Documents, History, Administration: page report query
XmlVersionNo = V10, V11: xmlPort

kind name
Image: control.field action.action action.group action.fileuploadaction action.customaction action.systemaction

kind keys
ShortcutKey: actions action.systemaction

kind other
AboutText: introduced
AboutTextML: introduced
AboutTitle: introduced
AboutTitleML: introduced
AccessByPermission: fields parts actions page report
AdditionalSearchTerms: page pageExtension report reportExtension
AdditionalSearchTermsML: page pageExtension report reportExtension
AllowedFileExtensions: action.fileuploadaction
APIVersion: page query
ApplicationArea: page pageExtension report control.label control.field parts control.usercontrol actions action.systemaction
AutoFormatExpression: fields reportColumn
CalcFields: reportDataItem xml.tableelement
CalcFormula: tableField
Caption: captioned
CaptionClass: fields control.label
CaptionML: captioned
CardPageId: page requestPage
ColumnFilter: queryColumn queryFilter
ColumnStoreIndex: table
Customizations: profile profileExtension
DataCaptionExpression: pages
DataCaptionFields: table tableExtension pages
DataItemLink: reportDataItem queryDataItem
DataItemLinkReference: reportDataItem
DataItemTableFilter: queryDataItem
DataItemTableView: reportDataItem
DecimalPlaces: fields reportColumn
DefaultImplementation: enum
DefaultRenderingLayout: report
DrillDownPageId: table tableExtension control.field
EntityCaption: page query
EntityCaptionML: page query
EntitySetCaption: page query
EntitySetCaptionML: page query
ExcludedPermissionSets: permissionSet
FileUploadAction: control.field containers control.part
FileUploadRowAction: containers
Filters: pageView
FreezeColumn: containers
Images: controlAddIn
Implementation: enumValue
IncludedFields: tableKey
IncludedPermissionSets: permissionSet permissionSetExtension
IndentationColumn: containers
IndentationControls: containers
InitValue: tableField
InstructionalText: pages control.field containers
InstructionalTextML: pages control.field containers
LinkFields: xml.tableelement
LinkTable: xml.tableelement
LookupPageId: table tableExtension control.field
MaxValue: fields
MinValue: fields
Namespaces: xmlPort
NavigationPageId: control.field
ObjectEntitlements: entitlement
ODataKeyFields: page
OptionCaption: fields reportColumn
OptionCaptionML: fields reportColumn
OptionMembers: tableField reportColumn
OptionOrdinalValues: tableField
OrderBy: pageView query
PaperSourceDefaultPage: report
PaperSourceFirstPage: report
PaperSourceLastPage: report
Permissions: executable requestPage permissionSet permissionSetExtension
ProfileDescription: profile
ProfileDescriptionML: profile
PromotedActionCategories: page pageExtension
PromotedActionCategoriesML: page pageExtension
Provider: parts
QueryCategory: page query
RequestFilterFields: reportDataItem xml.tableelement
RequestFilterHeading: reportDataItem xml.tableelement
RequestFilterHeadingML: reportDataItem xml.tableelement
RoleCenter: profile
RunObject: action.action
RunPageLink: action.action
RunPageView: action.action
Scripts: controlAddIn
SourceField: xml.fieldelement xml.fieldattribute
SourceTable: page requestPage
SourceTableView: page requestPage xml.tableelement
SqlIndex: tableKey
StyleExpr: control.label control.field
StyleSheets: controlAddIn
SubPageLink: parts
SubPageView: parts
SumIndexFields: tableKey
Summary: reportLayout
SummaryML: reportLayout
TableNo: codeunit
TableRelation: fields
ToolTip: explained
ToolTipML: explained
UnknownValueImplementation: enum
ValuesAllowed: fields
WordMergeDataItem: report
`;

function parseForms(text: string): ReadonlyMap<string, readonly PropertyForm[]> {
  const table = new Map<string, PropertyForm[]>();
  let kind: ValueKind = 'other';
  for (const line of text.split('\n')) {
    if (line === '') continue;
    if (line.startsWith('kind ')) {
      kind = line.slice(5) as ValueKind;
      continue;
    }
    const [head = '', places = ''] = line.split(': ');
    const [name = '', words] = head.split(' = ');
    const known = places.split(' ').flatMap((place) => (placeGroups[place] ?? place).split(' '));
    const form: PropertyForm = { places: known, kind, words: words?.split(', ') ?? [] };
    table.set(name.toLowerCase(), [...(table.get(name.toLowerCase()) ?? []), form]);
  }
  return table;
}

/** Forms of each property by its name in lower case; more than one when its value depends on the place. */
export const propertyForms = parseForms(forms);
