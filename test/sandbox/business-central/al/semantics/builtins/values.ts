/** Methods of simple values, texts, collections, streams, errors and other handles. */
export const valueMethods = `
section text
Contains(Value: Text): Boolean
EndsWith(Value: Text): Boolean
IndexOf(Value: Text; [StartIndex: Integer]): Integer
IndexOfAny(Values: Text; [StartIndex: Integer]): Integer
IndexOfAny(Values: List of [Char]; [StartIndex: Integer]): Integer
LastIndexOf(Value: Text; [StartIndex: Integer]): Integer
PadLeft(Count: Integer; [Char: Char]): Text
PadRight(Count: Integer; [Char: Char]): Text
Remove(StartIndex: Integer; [Count: Integer]): Text
Replace(OldValue: Text; NewValue: Text): Text
Split([Separators: Text...]): List of [Text]
Split(Separators: List of [Text]): List of [Text]
Split(Separators: List of [Char]): List of [Text]
StartsWith(Value: Text): Boolean
Substring(StartIndex: Integer; [Count: Integer]): Text
ToLower(): Text
ToUpper(): Text
ToText(): Text
Trim(): Text
TrimEnd([Chars: Text]): Text
TrimStart([Chars: Text]): Text

section integer
ToText([InvariantFormat: Boolean]): Text
section biginteger
ToText([InvariantFormat: Boolean]): Text
section decimal
ToText([InvariantFormat: Boolean]): Text
section boolean
ToText([InvariantFormat: Boolean]): Text
section byte
ToText([InvariantFormat: Boolean]): Text
section char
ToText([InvariantFormat: Boolean]): Text
section duration
ToText([InvariantFormat: Boolean]): Text
section dateformula
ToText([InvariantFormat: Boolean]): Text
section guid
CreateSequentialGuid(): Guid
ToText([WithBrackets: Boolean]): Text
section date
Day(): Integer
DayOfWeek(): Integer
Month(): Integer
ToText([InvariantFormat: Boolean]): Text
WeekNo(): Integer
Year(): Integer
section time
Hour(): Integer
Millisecond(): Integer
Minute(): Integer
Second(): Integer
ToText([InvariantFormat: Boolean]): Text
section datetime
Date(): Date
Time(): Time
ToText([InvariantFormat: Boolean]): Text
section enum
AsInteger(): Integer
Names(): List of [Text]
Ordinals(): List of [Integer]
section option
AsInteger(): Integer
Names(): List of [Text]
Ordinals(): List of [Integer]

section textbuilder
Append(Text: Text): Boolean
AppendLine([Text: Text]): Boolean
Capacity([Capacity: Integer]): Integer
Clear()
EnsureCapacity(Capacity: Integer)
Insert(Position: Integer; Text: Text): Boolean
Length([Length: Integer]): Integer
MaxCapacity(): Integer
Remove(StartIndex: Integer; Count: Integer): Boolean
Replace(OldText: Text; NewText: Text): Boolean
Replace(OldText: Text; NewText: Text; StartIndex: Integer; Count: Integer): Boolean
ToText(): Text
ToText(StartIndex: Integer; Count: Integer): Text

section bigtext
AddText(Variable: Any; [ToPos: Integer])
GetSubText(var Variable: Any; Position: Integer; [Length: Integer]): Integer
Length(): Integer
Read(InStream: InStream): Boolean
TextPos(String: Text): Integer
Write(OutStream: OutStream): Boolean

section list
Add(Value: T)
AddRange(Values: List of [T])
AddRange(Value: T; [MoreValues: T...])
Contains(Value: T): Boolean
Count(): Integer
Get(Index: Integer): T
Get(Index: Integer; var Value: T)?: Boolean
GetRange(Index: Integer; Count: Integer): List of [T]
GetRange(Index: Integer; Count: Integer; var Result: List of [T])?: Boolean
IndexOf(Value: T): Integer
Insert(Index: Integer; Value: T)
LastIndexOf(Value: T): Integer
Remove(Value: T): Boolean
RemoveAt(Index: Integer)?: Boolean
RemoveRange(Index: Integer; Count: Integer)?: Boolean
Reverse()
Set(Index: Integer; Value: T)
Set(Index: Integer; Value: T; var OldValue: T)

section dictionary
Add(Key: K; Value: V)?: Boolean
ContainsKey(Key: K): Boolean
Count(): Integer
Get(Key: K): V
Get(Key: K; var Value: V)?: Boolean
Keys(): List of [K]
Remove(Key: K)?: Boolean
Set(Key: K; Value: V)
Set(Key: K; Value: V; var OldValue: V): Boolean
Values(): List of [V]

section variant
IsAction(): Boolean
IsAutomation(): Boolean
IsBigInteger(): Boolean
IsBinary(): Boolean
IsBoolean(): Boolean
IsByte(): Boolean
IsChar(): Boolean
IsCode(): Boolean
IsCodeunit(): Boolean
IsClientType(): Boolean
IsDataClassification(): Boolean
IsDataClassificationType(): Boolean
IsDate(): Boolean
IsDateFormula(): Boolean
IsDateTime(): Boolean
IsDecimal(): Boolean
IsDefaultLayout(): Boolean
IsDictionary(): Boolean
IsDotNet(): Boolean
IsDuration(): Boolean
IsExecutionMode(): Boolean
IsFieldRef(): Boolean
IsFile(): Boolean
IsFilterPageBuilder(): Boolean
IsGuid(): Boolean
IsInStream(): Boolean
IsInteger(): Boolean
IsJsonArray(): Boolean
IsJsonObject(): Boolean
IsJsonToken(): Boolean
IsJsonValue(): Boolean
IsList(): Boolean
IsNotification(): Boolean
IsObjectType(): Boolean
IsOption(): Boolean
IsOutStream(): Boolean
IsPromptMode(): Boolean
IsQuery(): Boolean
IsRecord(): Boolean
IsRecordId(): Boolean
IsRecordRef(): Boolean
IsReport(): Boolean
IsReportFormat(): Boolean
IsSecurityFiltering(): Boolean
IsTableConnectionType(): Boolean
IsTestPermissions(): Boolean
IsText(): Boolean
IsTextBuilder(): Boolean
IsTextConst(): Boolean
IsTextConstant(): Boolean
IsTextEncoding(): Boolean
IsTime(): Boolean
IsTransactionType(): Boolean
IsWideChar(): Boolean
IsXmlAttribute(): Boolean
IsXmlAttributeCollection(): Boolean
IsXmlCData(): Boolean
IsXmlComment(): Boolean
IsXmlDeclaration(): Boolean
IsXmlDocument(): Boolean
IsXmlDocumentType(): Boolean
IsXmlElement(): Boolean
IsXmlNamespaceManager(): Boolean
IsXmlNameTable(): Boolean
IsXmlNode(): Boolean
IsXmlNodeList(): Boolean
IsXmlProcessingInstruction(): Boolean
IsXmlReadOptions(): Boolean
IsXmlText(): Boolean
IsXmlWriteOptions(): Boolean

section instream
EOS(): Boolean
Length(): Integer
Position([Position: Integer]): Integer
Read(var Variable: Any; [Length: Integer])?: Integer
ReadText(var Text: Text; [Length: Integer])?: Integer
ResetPosition()

section outstream
Write(Variable: Any; [Length: Integer])?: Integer
WriteText([Text: Text]; [Length: Integer])?: Integer

section secrettext
IsEmpty(): Boolean
Unwrap(): Text

section errorinfo
AddAction(Caption: Text; CodeunitId: Integer; MethodName: Text; [Description: Text])
AddNavigationAction([Caption: Text]; [Description: Text])
Callstack(): Text
Collectible([Collectible: Boolean]): Boolean
ControlName([ControlName: Text]): Text
CustomDimensions([Dimensions: Dictionary of [Text, Text]]): Dictionary of [Text, Text]
DataClassification([DataClassification: DataClassification]): DataClassification
DetailedMessage([DetailedMessage: Text]): Text
ErrorType([ErrorType: ErrorType]): ErrorType
FieldNo([FieldNo: Integer]): Integer
Message([Message: Text]): Text
PageNo([PageNo: Integer]): Integer
RecordId([RecordId: RecordId]): RecordId
SystemId([SystemId: Guid]): Guid
TableId([TableId: Integer]): Integer
Title([Title: Text]): Text
Verbosity([Verbosity: Verbosity]): Verbosity
static Create(): ErrorInfo
static Create(Message: Text; [Collectible: Boolean]; [Record: Record]; [FieldNo: Integer]; [PageNo: Integer]; [ControlName: Text]; [Verbosity: Verbosity]; [DataClassification: DataClassification]; [CustomDimensions: Dictionary of [Text, Text]]): ErrorInfo
static Create(Message: Text; Collectible: Boolean; RecordRef: RecordRef; [FieldNo: Integer]; [PageNo: Integer]; [ControlName: Text]; [Verbosity: Verbosity]; [DataClassification: DataClassification]; [CustomDimensions: Dictionary of [Text, Text]]): ErrorInfo

section notification
AddAction(Caption: Text; CodeunitID: Integer; MethodName: Text; [Description: Text])
GetData(Name: Text): Text
HasData(Name: Text): Boolean
Id([Id: Guid]): Guid
Message([Message: Text]): Text
Recall()?: Boolean
Scope([Scope: NotificationScope]): NotificationScope
Send()?: Boolean
SetData(Name: Text; Value: Text)

section dialog
Close()
HideSubsequentDialogs([Hide: Boolean]): Boolean
Open(String: Text; [var Variable: Shown...])
Update([Number: Integer]; [Value: Shown])

section file
Close()
Create(Name: Text; [Encoding: TextEncoding])?: Boolean
CreateInStream(var InStream: InStream)
CreateOutStream(var OutStream: OutStream)
CreateTempFile([Encoding: TextEncoding])
Len(): Integer
Name(): Text
Open(Name: Text; [Encoding: TextEncoding])?: Boolean
Pos(): Integer
Read(var Variable: Any): Integer
Seek(Position: Integer)
TextMode([Mode: Boolean]): Boolean
Trunc()
Write(Value: Any)
WriteMode([Mode: Boolean]): Boolean

section fileupload
CreateInStream(var InStream: InStream; [Encoding: TextEncoding])
FileName(): Text

section moduleinfo
AppVersion(): Version
DataVersion(): Version
Dependencies(): List of [ModuleDependencyInfo]
Id(): Guid
Name(): Text
PackageId(): Guid
Publisher(): Text

section moduledependencyinfo
Id(): Guid
Name(): Text
Publisher(): Text

section version
Build(): Integer
Major(): Integer
Minor(): Integer
Revision(): Integer
ToText(): Text
static Create(Version: Text): Version
static Create(Major: Integer; Minor: Integer; [Build: Integer]; [Revision: Integer]): Version

section sessionsettings
Company([Company: Text]): Text
Init()
LanguageId([LanguageId: Integer]): Integer
LocaleId([LocaleId: Integer]): Integer
ProfileAppId([ProfileAppId: Guid]): Guid
ProfileId([ProfileId: Text]): Text
ProfileSystemScope([Scope: Boolean]): Boolean
RequestSessionUpdate(SaveSettings: Boolean)
TimeZone([TimeZone: Text]): Text

section filterpagebuilder
AddField(Name: Text; Field: Any; [Filter: Text])?: Boolean
AddFieldNo(Name: Text; FieldNo: Integer; [Filter: Text])?: Boolean
AddRecord(Name: Text; Record: Record): Text
AddRecordRef(Name: Text; RecordRef: RecordRef): Text
AddTable(Name: Text; Table: Integer): Text
Count(): Integer
GetView(Name: Text; [UseNames: Boolean]): Text
Name(Index: Integer): Text
PageCaption([PageCaption: Text]): Text
RunModal(): Boolean
SetView(Name: Text; View: Text): Boolean

section webserviceactioncontext
AddEntityKey(FieldId: Integer; Value: Any)
GetObjectId(): Integer
GetObjectType(): ObjectType
GetResultCode(): WebServiceActionResultCode
SetObjectId(ObjectId: Integer)
SetObjectType(ObjectType: ObjectType)
SetResultCode(ResultCode: WebServiceActionResultCode)
`;
