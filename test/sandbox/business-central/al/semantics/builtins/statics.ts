/** Static methods of types that have no variables, and of types whose statics are not in the system list. */
export const staticMethods = `
section static:isolatedstorage
Contains(Key: Text; [DataScope: DataScope]): Boolean
Delete(Key: Text; [DataScope: DataScope])?: Boolean
Get(Key: Text; var Value: Text)?: Boolean
Get(Key: Text; var Value: SecretText)?: Boolean
Get(Key: Text; DataScope: DataScope; var Value: Text)?: Boolean
Get(Key: Text; DataScope: DataScope; var Value: SecretText)?: Boolean
Get(Key: Text; DataScope: DataScope; IsolationLevel: IsolationLevel; var Value: Text)?: Boolean
Get(Key: Text; DataScope: DataScope; IsolationLevel: IsolationLevel; var Value: SecretText)?: Boolean
Set(Key: Text; Value: Text; [DataScope: DataScope])?: Boolean
Set(Key: Text; Value: SecretText; [DataScope: DataScope])?: Boolean
SetEncrypted(Key: Text; Value: Text; [DataScope: DataScope])?: Boolean
SetEncrypted(Key: Text; Value: SecretText; [DataScope: DataScope])?: Boolean

section static:navapp
DeleteArchiveData(TableId: Integer)
GetArchiveRecordRef(TableId: Integer; var RecordRef: RecordRef): Boolean
GetArchiveVersion(): Text
GetCallerCallstackModuleInfos(): List of [ModuleInfo]
GetCallerModuleInfo(var Info: ModuleInfo)?: Boolean
GetCurrentModuleInfo(var Info: ModuleInfo)?: Boolean
GetModuleInfo(AppId: Guid; var Info: ModuleInfo)?: Boolean
GetResource(ResourceName: Text; var ResourceStream: InStream; [Encoding: TextEncoding])
GetResourceAsJson(ResourceName: Text; [Encoding: TextEncoding]): JsonObject
GetResourceAsText(ResourceName: Text; [Encoding: TextEncoding]): Text
IsEntitled(Id: Text; [AppId: Guid]): Boolean
IsInstalling(): Boolean
IsUnlicensed([AppId: Guid]): Boolean
ListResources([Filter: Text]): List of [Text]
LoadPackageData(TableNo: Integer)
RestoreArchiveData(TableNo: Integer; [RunTrigger: Boolean])

section static:taskscheduler
CanCreateTask(): Boolean
CancelTask(Task: Guid)?: Boolean
CreateTask(CodeunitId: Integer; FailureCodeunitId: Integer; [IsReady: Boolean]; [Company: Text]; [NotBefore: DateTime]; [RecordId: RecordId]; [Timeout: Duration])?: Guid
SetTaskReady(Task: Guid; [NotBefore: DateTime])?: Boolean
TaskExists(Task: Guid): Boolean

section static:numbersequence
Current(Name: Text; [CompanySpecific: Boolean]): BigInteger
Delete(Name: Text; [CompanySpecific: Boolean])
Exists(Name: Text; [CompanySpecific: Boolean]): Boolean
Insert(Name: Text; [Seed: BigInteger]; [Increment: BigInteger]; [CompanySpecific: Boolean])
Next(Name: Text; [CompanySpecific: Boolean]): BigInteger
Range(Name: Text; Count: Integer; [CompanySpecific: Boolean]): BigInteger
Restart(Name: Text; [Seed: BigInteger]; [CompanySpecific: Boolean])

section static:companyproperty
DisplayName(): Text
ID(): Guid
UrlName(): Text

section static:productname
Full(): Text
Marketing(): Text
Short(): Text

section static:sessioninformation
AITokensUsed(): BigInteger
Callstack(): Text
SqlRowsRead(): BigInteger
SqlStatementsExecuted(): BigInteger

section static:debugger
Activate(): Boolean
IsActive(): Boolean

section static:secrettext
SecretStrSubstNo(String: Text; [Value: SecretText...]): SecretText

section static:guid
CreateGuid(): Guid
CreateSequentialGuid(): Guid

section static:notification
GetRecallableNotifications(): List of [Notification]

section static:media
FindOrphans(): List of [Guid]

section static:mediaset
FindOrphans(): List of [Guid]

`;
