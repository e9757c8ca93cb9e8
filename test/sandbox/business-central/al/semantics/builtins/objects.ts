/** Methods of variables of application objects, and the static methods of their types. */
export const objectMethods = `
section codeunit
Run([var Record: SourceRecord])?: Boolean
static Run(Number: Integer; [var Record: Record])?: Boolean
static Run(Name: Text; [var Record: Record])?: Boolean

section page
Activate([Refresh: Boolean])
CancelBackgroundTask(TaskId: Integer): Boolean
Caption([Caption: Text]): Text
Close()
Editable([Editable: Boolean]): Boolean
EnqueueBackgroundTask(var TaskId: Integer; CodeunitId: Integer; [Parameters: Dictionary of [Text, Text]]; [Timeout: Integer]; [ErrorLevel: PageBackgroundTaskErrorLevel])?: Boolean
GetBackgroundParameters(): Dictionary of [Text, Text]
GetRecord(var Record: Record)
LookupMode([LookupMode: Boolean]): Boolean
ObjectId([UseCaption: Boolean]): Text
PromptMode([PromptMode: PromptMode]): PromptMode
Run()
RunModal(): Action
SaveRecord()
SetBackgroundTaskResult(Results: Dictionary of [Text, Text])
SetRecord(var Record: Record)
SetSelectionFilter(var Record: Record)
SetTableView(var Record: Record)
Update([SaveRecord: Boolean])
static GetBackgroundParameters(): Dictionary of [Text, Text]
static SetBackgroundTaskResult(Results: Dictionary of [Text, Text])
static Run(Number: Integer; [Record: Record]; [Field: Any])
static Run(Name: Text; [Record: Record]; [Field: Any])
static RunModal(Number: Integer; [Record: Record]; [Field: Any]): Action
static RunModal(Name: Text; [Record: Record]; [Field: Any]): Action
static ObjectId([UseCaption: Boolean]): Text

section report
Break()
CreateTotals(Value: Any...)
ExcelLayout(var InStream: InStream): Boolean
FormatRegion([FormatRegion: Text]): Text
IsReadOnly(): Boolean
Language([Language: Integer]): Integer
NewPage()
NewPagePerRecord([NewPage: Boolean]): Boolean
ObjectId([UseCaption: Boolean]): Text
PageNo([PageNo: Integer]): Integer
PaperSource(Page: Integer; [PaperSource: Integer]): Integer
Preview(): Boolean
Print(Parameters: Text; [PrinterName: Text]; [RecordRef: RecordRef])?: Boolean
PrintOnlyIfDetail([PrintOnlyIfDetail: Boolean]): Boolean
Quit()
Run()
RunModal()
RunRequestPage([Parameters: Text]): Text
Execute(Parameters: Text; [RecordRef: RecordRef])
SaveAs(Parameters: Text; Format: ReportFormat; var OutStream: OutStream; [RecordRef: RecordRef])?: Boolean
SaveAsExcel(FileName: Text)?: Boolean
SaveAsHtml(FileName: Text)?: Boolean
SaveAsPdf(FileName: Text)?: Boolean
SaveAsWord(FileName: Text)?: Boolean
SaveAsXml(FileName: Text)?: Boolean
SetTableView(var Record: Record)
ShowOutput([ShowOutput: Boolean]): Boolean
Skip()
TargetFormat(): ReportFormat
TotalsCausedBy(): Integer
UseRequestPage([UseRequestPage: Boolean]): Boolean
static DefaultLayout(Number: Integer): DefaultLayout
static Execute(Number: Integer; Parameters: Text; [RecordRef: RecordRef])
static ExcelLayout(Number: Integer; var InStream: InStream): Boolean
static GetSubstituteReportId(Number: Integer): Integer
static Print(Number: Integer; Parameters: Text; [PrinterName: Text]; [RecordRef: RecordRef])?: Boolean
static RdlcLayout(Number: Integer; var InStream: InStream): Boolean
static Run(Number: Integer; [RequestWindow: Boolean]; [SystemPrinter: Boolean]; [Record: Record])
static RunModal(Number: Integer; [RequestWindow: Boolean]; [SystemPrinter: Boolean]; [Record: Record])
static RunRequestPage(Number: Integer; [Parameters: Text]): Text
static SaveAs(Number: Integer; Parameters: Text; Format: ReportFormat; var OutStream: OutStream; [RecordRef: RecordRef])?: Boolean
static SaveAsExcel(Number: Integer; FileName: Text; [Record: Record])?: Boolean
static SaveAsHtml(Number: Integer; FileName: Text; [Record: Record])?: Boolean
static SaveAsPdf(Number: Integer; FileName: Text; [Record: Record])?: Boolean
static SaveAsWord(Number: Integer; FileName: Text; [Record: Record])?: Boolean
static SaveAsXml(Number: Integer; FileName: Text; [Record: Record])?: Boolean
static ValidateAndPrepareLayout(Number: Integer; LayoutStream: InStream; var ResultStream: InStream; LayoutType: ReportLayoutType): Boolean
static WordLayout(Number: Integer; var InStream: InStream): Boolean
static WordXmlPart(Number: Integer; [Extended: Boolean]): Text

section query
Close()
ColumnCaption(Column: Field): Text
ColumnName(Column: Field): Text
ColumnNo(Column: Field): Integer
GetFilter(Column: Field): Text
GetFilters(): Text
Open()?: Boolean
Read(): Boolean
SaveAsCsv(FileName: Text; [Format: Integer]; [FormatArgument: Text])?: Boolean
SaveAsCsv(OutStream: OutStream; [Format: Integer]; [FormatArgument: Text])?: Boolean
SaveAsJson(OutStream: OutStream)?: Boolean
SaveAsXml(FileName: Text)?: Boolean
SaveAsXml(OutStream: OutStream)?: Boolean
SecurityFiltering([SecurityFilter: SecurityFilter]): SecurityFilter
SetFilter(Column: Field; String: Text; [Value: Simple...])
SetRange(Column: Field; [FromValue: FieldValue]; [ToValue: FieldValue])
SkipNumberOfRows([Rows: Integer]): Integer
TopNumberOfRows([Rows: Integer]): Integer
static SaveAsCsv(Number: Integer; FileName: Text; [Format: Integer]; [FormatArgument: Text])?: Boolean
static SaveAsCsv(Number: Integer; OutStream: OutStream; [Format: Integer]; [FormatArgument: Text])?: Boolean
static SaveAsJson(Number: Integer; OutStream: OutStream)?: Boolean
static SaveAsXml(Number: Integer; FileName: Text)?: Boolean
static SaveAsXml(Number: Integer; OutStream: OutStream)?: Boolean

section xmlport
Break()
BreakUnbound()
CurrentPath(): Text
Export()?: Boolean
FieldDelimiter([Delimiter: Text]): Text
FieldSeparator([Separator: Text]): Text
Filename([Filename: Text]): Text
Import()?: Boolean
ImportFile([ImportFile: Boolean]): Boolean
Quit()
RecordSeparator([Separator: Text]): Text
Run()
SetDestination(var OutStream: OutStream)
SetSource(InStream: InStream)
SetTableView(var Record: Record)
Skip()
TableSeparator([Separator: Text]): Text
TextEncoding([Encoding: TextEncoding]): TextEncoding
static Export(Number: Integer; OutStream: OutStream; [var Record: Record])?: Boolean
static Import(Number: Integer; InStream: InStream; [var Record: Record])?: Boolean
static Run(Number: Integer; [RequestWindow: Boolean]; [ImportExport: Boolean]; [Record: Record])

section testpage
Cancel(): TestAction
Caption(): Text
Close()
Edit(): TestAction
Editable(): Boolean
Enabled(): Boolean
Visible(): Boolean
Expand([Expand: Boolean])
Filter(): TestFilter
FindFirstField(Field: Field; Value: Simple): Boolean
FindNextField(Field: Field; Value: Simple): Boolean
FindPreviousField(Field: Field; Value: Simple): Boolean
First(): Boolean
GetField(FieldNo: Integer): TestField
GetValidationError([Index: Integer]): Text
GoToKey(Value: Simple...)?: Boolean
GoToRecord(Record: SourceRecord)?: Boolean
IsExpanded(): Boolean
Last(): Boolean
New()
Next(): Boolean
No(): TestAction
OK(): TestAction
OpenEdit()
OpenNew()
OpenView()
Prev(): Boolean
Previous(): Boolean
RunPageBackgroundTask(CodeunitId: Integer; [Parameters: Dictionary of [Text, Text]]; [RunOnCompletionTrigger: Boolean]): Dictionary of [Text, Text]
Trap()
ValidationErrorCount(): Integer
View(): TestAction
Yes(): TestAction

section testfield
Activate()
AsBoolean(): Boolean
AsDate(): Date
AsDateTime(): DateTime
AsDecimal(): Decimal
AsInteger(): Integer
AsTime(): Time
AssertEquals(Value: Shown)
AssistEdit()
Caption(): Text
Drilldown()
DrillDown()
Editable(): Boolean
Enabled(): Boolean
GetOption(Index: Integer): Text
GetValidationError([Index: Integer]): Text
HideValue(): Boolean
Invoke()
Lookup()
Lookup(RecordRef: RecordRef)
OptionCount(): Integer
SetValue(Value: Shown)
ShowMandatory(): Boolean
ValidationErrorCount(): Integer
Value([Value: Text]): Text
Visible(): Boolean

section testaction
Caption(): Text
Enabled(): Boolean
Invoke()
Visible(): Boolean

section testfilter
Ascending([Ascending: Boolean]): Boolean
CurrentKey(): Text
GetFilter(Field: Field): Text
SetCurrentKey(Field: Field...)
SetFilter(Field: Field; Value: Text)

section testrequestpage
Cancel(): TestAction
Caption(): Text
Editable(): Boolean
Expand([Expand: Boolean])
First(): Boolean
GoToKey(Value: Simple...): Boolean
GoToRecord(Record: Record): Boolean
Last(): Boolean
New()
Next(): Boolean
OK(): TestAction
Preview(): TestAction
Previous(): Boolean
Print(): TestAction
SaveAsExcel(FileName: Text)
SaveAsPdf(FileName: Text)
SaveAsWord(FileName: Text)
SaveAsXml(ParameterFileName: Text; DataSetFileName: Text)
Schedule(): TestAction

section testhttprequestmessage
HasSecretUri(): Boolean
Path(): Text
QueryParameters(): Dictionary of [Text, Text]
RequestType(): HttpRequestType

section testhttpresponsemessage
Content([Content: HttpContent]): HttpContent
Headers(): HttpHeaders
HttpStatusCode([Code: Integer]): Integer
IsBlockedByEnvironment([Blocked: Boolean]): Boolean
IsSuccessfulRequest([Success: Boolean]): Boolean
ReasonPhrase([Reason: Text]): Text
`;
