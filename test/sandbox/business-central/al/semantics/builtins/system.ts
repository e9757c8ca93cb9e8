/**
 * Functions that are called without a receiver, by the data type that documents them; most may also be written
 * with that type in front (`Text.CopyStr`, `Database.Commit`, `System.Round`).
 * Notation: see `signature.ts`. Source: learn.microsoft.com, "Methods auto" reference.
 */
export const systemFunctions = `
section system:System
Abs(Number: Integer): Integer
Abs(Number: BigInteger): BigInteger
Abs(Number: Decimal): Decimal
ApplicationPath(): Text
ArrayLen(Array: AnyArray; [Dimension: Integer]): Integer
CalcDate(DateExpression: DateFormula; [Date: Date]): Date
CalcDate(DateExpression: Text; [Date: Date]): Date
CanLoadType(Type: Any): Boolean
CaptionClassTranslate(CaptionClassText: Text): Text
Clear(var Variable: Any)
ClearAll()
ClearLastError()
ClosingDate(Date: Date): Date
CodeCoverageInclude(var Object: Record)
CodeCoverageLoad()
CodeCoverageLog([NewIsActive: Boolean]; [MultiSession: Boolean]): Boolean
CodeCoverageRefresh()
CompressArray(var Array: AnyArray): Integer
CopyArray(var NewArray: AnyArray; Array: AnyArray; Position: Integer; [Length: Integer])
CopyStream(OutStream: OutStream; InStream: InStream; [BytesToRead: Integer])?: Boolean
CreateDateTime(Date: Date; Time: Time): DateTime
CreateGuid(): Guid
CreateEncryptionKey()
CreateSequentialGuid(): Guid
CurrentDateTime(): DateTime
Date2DMY(Date: Date; What: Integer): Integer
Date2DWY(Date: Date; What: Integer): Integer
DaTi2Variant(Date: Date; Time: Time): Variant
Decrypt(EncryptedString: Text): Text
DeleteEncryptionKey()
DMY2Date(Day: Integer; [Month: Integer]; [Year: Integer]): Date
DT2Date(Datetime: DateTime): Date
DT2Time(Datetime: DateTime): Time
DWY2Date(WeekDay: Integer; [Week: Integer]; [Year: Integer]): Date
Encrypt(PlaintextString: Text): Text
EncryptionEnabled(): Boolean
EncryptionKeyExists(): Boolean
Evaluate(var Variable: Simple; String: Text; [Format: Integer])?: Boolean
ExportEncryptionKey(Password: Text): Text
ExportObjects(FileName: Text; var Object: Record; [Format: Integer])
Format(Value: Shown; [Length: Integer]; [FormatNumber: Integer]): Text
Format(Value: Shown; Length: Integer; FormatString: Text): Text
GetDocumentUrl(ID: Guid): Text
GetDotNetType(Value: Any): Any
GetLastErrorCallStack(): Text
GetLastErrorCode(): Text
GetLastErrorObject(): Any
GetLastErrorText([ExcludeCustomerContent: Boolean]): Text
GetUrl(ClientType: ClientType; [Company: Text]; [ObjectType: ObjectType]; [ObjectId: Integer]; [Record: Record]; [UseFilters: Boolean]; [Filters: Text]): Text
GetUrl(ClientType: ClientType; Company: Text; ObjectType: ObjectType; ObjectId: Integer; RecordRef: RecordRef; [UseFilters: Boolean]; [Filters: Text]): Text
GlobalLanguage([Language: Integer]): Integer
GuiAllowed(): Boolean
HasCollectedErrors(): Boolean
Hyperlink(URL: Text)
ImportEncryptionKey(FileName: Text; Password: Text): Boolean
ImportObjects(FileName: Text; [Format: Integer])
ImportStreamWithUrlAccess(InStream: InStream; Filename: Text; [MinutesToExpire: Integer]): Text
IsCollectingErrors(): Boolean
IsNull(DotNet: Any): Boolean
IsNullGuid(Guid: Guid): Boolean
IsServiceTier(): Boolean
NormalDate(Date: Date): Date
Power(Number: Decimal; Power: Decimal): Decimal
Random(MaxNumber: Integer): Integer
Randomize([Seed: Integer])
Round(Number: Decimal; [Precision: Decimal]; [Direction: Text]): Decimal
RoundDateTime(Datetime: DateTime; [Precision: BigInteger]; [Direction: Text]): DateTime
Sleep(Duration: Integer)
TemporaryPath(): Text
Time(): Time
Today(): Date
Variant2Date(Variant: Variant): Date
Variant2Time(Variant: Variant): Time
WindowsLanguage(): Integer
WorkDate([WorkDate: Date]): Date

section system:Text
ConvertStr(String: Text; FromCharacters: Text; ToCharacters: Text): Text
CopyStr(String: Text; Position: Integer; [Length: Integer]): Text
DelChr(String: Text; [Where: Text]; [Which: Text]): Text
DelStr(String: Text; Position: Integer; [Length: Integer]): Text
IncStr(String: Text): Text
IncStr(String: Text; Increment: BigInteger): Text
InsStr(String: Text; SubString: Text; Position: Integer): Text
LowerCase(String: Text): Text
MaxStrLen(String: Any): Integer
PadStr(String: Text; Length: Integer; [FillCharacter: Text]): Text
SelectStr(Number: Integer; CommaString: Text): Text
StrCheckSum(String: Text; [WeightString: Text]; [Modulus: Integer]): Integer
StrLen(String: Text): Integer
StrPos(String: Text; SubString: Text): Integer
StrSubstNo(String: Text; [Value: Shown...]): Text
SecretStrSubstNo(String: Text; [Value: SecretText...]): SecretText
UpperCase(String: Text): Text

section system:Dialog
Confirm(String: Text; [Default: Boolean]; [Value: Shown...]): Boolean
Error(String: Text; [Value: Shown...])
Error(ErrorInfo: ErrorInfo)
LogInternalError(Message: Text; DataClassification: DataClassification; Verbosity: Verbosity)
LogInternalError(Message: Text; DetailedMessage: Text; DataClassification: DataClassification; Verbosity: Verbosity)
Message(String: Text; [Value: Shown...])
StrMenu(OptionMembers: Text; [DefaultNumber: Integer]; [Instruction: Text]): Integer

section system:Database
AlterKey(KeyRef: KeyRef; Enable: Boolean): Boolean
ChangeUserPassword(OldPassword: Text; NewPassword: Text)?: Boolean
CheckLicenseFile(KeyNumber: Integer)
Commit()
CompanyName(): Text
CopyCompany(SourceCompany: Text; DestinationCompany: Text)
CurrentTransactionType([TransactionType: TransactionType]): TransactionType
DataFileInformation(ShowDialog: Boolean; FileName: Text; var Description: Text; var HasApplication: Boolean; var HasApplicationData: Boolean; var HasGlobalData: Boolean; var TenantId: Text; var ExportDate: DateTime; var CompanyTable: Record): Boolean
ExportData(ShowDialog: Boolean; var FileName: Text; [Description: Text]; [IncludeApplication: Boolean]; [IncludeApplicationData: Boolean]; [IncludeGlobalData: Boolean]; [CompanyTable: Record]): Boolean
GetDefaultTableConnection(Type: TableConnectionType): Text
HasTableConnection(Type: TableConnectionType; Name: Text): Boolean
ImportData(ShowDialog: Boolean; FileName: Text; IncludeApplicationData: Boolean; IncludeGlobalData: Boolean; CompanyTable: Record): Boolean
IsInWriteTransaction(): Boolean
LastUsedRowVersion(): BigInteger
LockTimeout([LockTimeout: Boolean]): Boolean
LockTimeoutDuration([LockTimeout: Integer]): Integer
MinimumActiveRowVersion(): BigInteger
RegisterTableConnection(Type: TableConnectionType; Name: Text; Connection: Text)
SelectLatestVersion([TableId: Integer])
SerialNumber(): Text
ServiceInstanceId(): Integer
SessionId(): Integer
SetDefaultTableConnection(Type: TableConnectionType; Name: Text; [Metadata: Boolean])
SetUserPassword(ID: Guid; Password: Text)?: Boolean
SID([Account: Text]): Text
TenantId(): Text
UnregisterTableConnection(Type: TableConnectionType; Name: Text)
UserId(): Text
UserSecurityId(): Guid

section system:Session
ApplicationArea([ApplicationArea: Text]): Text
ApplicationIdentifier(): Text
BindSubscription(Codeunit: AnyCodeunit)?: Boolean
CurrentClientType(): ClientType
CurrentExecutionMode(): ExecutionMode
DefaultClientType(): ClientType
EnableVerboseTelemetry(EnableFullALFunctionTracing: Boolean; Duration: Duration)
GetCurrentModuleExecutionContext(): ExecutionContext
GetExecutionContext(): ExecutionContext
GetModuleExecutionContext(AppId: Guid): ExecutionContext
IsSessionActive(SessionId: Integer): Boolean
LogMessage(EventId: Text; Message: Text; Verbosity: Verbosity; DataClassification: DataClassification; TelemetryScope: TelemetryScope; Dimension1: Text; Value1: Text; [Dimension2: Text]; [Value2: Text])
LogMessage(EventId: Text; Message: Text; Verbosity: Verbosity; DataClassification: DataClassification; TelemetryScope: TelemetryScope; CustomDimensions: Dictionary of [Text, Text])
LogAuditMessage(Message: Text; SecurityOperationResult: SecurityOperationResult; AuditCategory: AuditCategory; AuditMessageOperation: Integer; AuditMessageOperationResult: Integer; [CustomDimensions: Dictionary of [Text, Text]])
LogSecurityAudit(Description: Text; Result: SecurityOperationResult; ResultDescription: Text; AuditCategory: AuditCategory; [ActivityTargetResources: Any]; [CustomDimensions: Any])
SendTraceTag(Tag: Text; Category: Text; Verbosity: Verbosity; Message: Text; [DataClassification: DataClassification])
SetDocumentServiceToken(Token: Text)
StartSession(var SessionId: Integer; CodeunitId: Integer; [Company: Text]; [Record: Record])?: Boolean
StartSession(var SessionId: Integer; CodeunitId: Integer; Company: Text; Record: Record; Timeout: Duration)?: Boolean
StartSession(var SessionId: Integer; CodeunitId: Integer; Timeout: Duration; [Company: Text]; [Record: Record])?: Boolean
StopSession(SessionId: Integer; [Comment: Text])?: Boolean
UnbindSubscription(Codeunit: AnyCodeunit)?: Boolean

section system:ErrorInfo
GetCollectedErrors([Clear: Boolean]): List of [ErrorInfo]
ClearCollectedErrors()

section system:File
Copy(FromName: Text; ToName: Text)?: Boolean
CopyFile(FromName: Text; ToName: Text)?: Boolean
Download(FromFile: Text; DialogTitle: Text; ToFolder: Text; ToFilter: Text; var ToFile: Text)?: Boolean
DownloadFromStream(InStream: InStream; DialogTitle: Text; ToFolder: Text; ToFilter: Text; var ToFile: Text)?: Boolean
Erase(Name: Text)?: Boolean
Exists(Name: Text): Boolean
IsPathTemporary(Name: Text): Boolean
Rename(OldName: Text; NewName: Text)?: Boolean
Upload(DialogTitle: Text; FromFolder: Text; FromFilter: Text; FromFile: Text; var ToFile: Text)?: Boolean
UploadIntoStream(DialogTitle: Text; FromFolder: Text; FromFilter: Text; var FromFile: Text; var InStream: InStream)?: Boolean
UploadIntoStream(FromFilter: Text; var InStream: InStream)?: Boolean
View(FilePath: Text; [AllowDownloadAndPrint: Boolean])?: Boolean
ViewFromStream(InStream: InStream; FileName: Text; [AllowDownloadAndPrint: Boolean])?: Boolean
`;
