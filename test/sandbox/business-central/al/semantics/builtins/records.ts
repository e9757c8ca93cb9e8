/** Methods of Record, RecordRef, FieldRef, KeyRef, RecordId, DataTransfer and the stored media types. */
export const recordMethods = `
section record
AddLink(URL: Text; [Description: Text]): Integer
AddLoadFields([Field: Field...])?: Boolean
AreFieldsLoaded([Field: Field...]): Boolean
Ascending([SetAscending: Boolean]): Boolean
CalcFields(Field: Field...)?: Boolean
CalcSums(Field: Field...)?: Boolean
ChangeCompany([CompanyName: Text])?: Boolean
ClearMarks()
Consistent(Consistent: Boolean)
Copy(FromRecord: Record; [ShareTable: Boolean])
CopyFilter(FromField: Field; ToField: OtherField)
CopyFilters(var FromRecord: SameRecord)
CopyLinks(var FromRecord: Record)
CopyLinks(RecordRef: RecordRef)
Count(): Integer
CountApprox(): Integer
CurrentCompany(): Text
CurrentKey(): Text
Delete([RunTrigger: Boolean])?: Boolean
DeleteAll([RunTrigger: Boolean])
DeleteLink(ID: Integer)
DeleteLinks()
FieldActive(Field: Field): Boolean
FieldCaption(Field: Field): Text
FieldError(Field: Field; [Text: Text])
FieldError(Field: Field; ErrorInfo: ErrorInfo)
FieldName(Field: Field): Text
FieldNo(Field: Field): Integer
FilterGroup([NewGroup: Integer]): Integer
Find([Which: Text])?: Boolean
FindFirst()?: Boolean
FindLast()?: Boolean
FindSet([ForUpdate: Boolean]; [UpdateKey: Boolean])?: Boolean
FullyQualifiedName(): Text
Get([Value: KeyValue...])?: Boolean
GetAscending(Field: Field): Boolean
GetBySystemId(SystemId: Guid)?: Boolean
GetFilter(Field: Field): Text
GetFilters(): Text
GetPosition([UseNames: Boolean]): Text
GetRangeMax(Field: Field): FieldType
GetRangeMin(Field: Field): FieldType
GetView([UseNames: Boolean]): Text
HasFilter(): Boolean
HasLinks(): Boolean
Init()
Insert()?: Boolean
Insert(RunTrigger: Boolean)?: Boolean
Insert(RunTrigger: Boolean; InsertWithSystemId: Boolean)?: Boolean
IsEmpty(): Boolean
IsTemporary(): Boolean
LoadFields(Field: Field...)?: Boolean
LockTable([Wait: Boolean]; [VersionCheck: Boolean])
Mark([SetMark: Boolean]): Boolean
MarkedOnly([SetMarkedOnly: Boolean]): Boolean
Modify([RunTrigger: Boolean])?: Boolean
ModifyAll(Field: Field; NewValue: FieldValue; [RunTrigger: Boolean])
Next([Steps: Integer]): Integer
ReadConsistency(): Boolean
ReadIsolation([IsolationLevel: IsolationLevel]): IsolationLevel
ReadPermission(): Boolean
RecordId(): RecordId
RecordLevelLocking(): Boolean
Relation(Field: Field): Integer
Rename(Value: KeyValue; [MoreValues: KeyValue...])?: Boolean
Reset()
SecurityFiltering([SecurityFilter: SecurityFilter]): SecurityFilter
SetAscending(Field: Field; Ascending: Boolean)
SetAutoCalcFields([Field: Field...])?: Boolean
SetBaseLoadFields()?: Boolean
SetCurrentKey(Field: Field; [MoreFields: Field...])?: Boolean
SetFilter(Field: Field; String: Text; [Value: Simple...])
SetLoadFields([Field: Field...])?: Boolean
SetPermissionFilter()
SetPosition(String: Text)
SetRange(Field: Field; [FromValue: FieldValue]; [ToValue: FieldValue])
SetRecFilter()
SetView(String: Text)
TableCaption(): Text
TableName(): Text
TestField(Field: Field)
TestField(Field: Field; ErrorInfo: ErrorInfo)
TestField(Field: Field; Value: TypedValue)
TestField(Field: Field; Value: TypedValue; ErrorInfo: ErrorInfo)
TransferFields(var FromRecord: Record; [InitPrimaryKeyFields: Boolean]; [SkipFieldsNotMatchingType: Boolean])
Truncate([ResetAutoIncrement: Boolean])?: Boolean
Validate(Field: Field; [NewValue: FieldValue])
WritePermission(): Boolean

section recordref
AddLink(URL: Text; [Description: Text]): Integer
AddLoadFields([FieldNo: Integer...])?: Boolean
AreFieldsLoaded(FieldNo: Integer...): Boolean
Ascending([SetAscending: Boolean]): Boolean
Caption(): Text
ChangeCompany([CompanyName: Text])?: Boolean
ClearMarks()
Close()
Copy(RecordRef: RecordRef; [ShareTable: Boolean])
Copy(var Record: Record; [ShareTable: Boolean])
CopyLinks(RecordRef: RecordRef)
CopyLinks(var Record: Record)
Count(): Integer
CountApprox(): Integer
CurrentCompany(): Text
CurrentKey(): Text
CurrentKeyIndex([NewCurrentKeyIndex: Integer]): Integer
Delete([RunTrigger: Boolean])?: Boolean
DeleteAll([RunTrigger: Boolean])
DeleteLink(ID: Integer)
DeleteLinks()
Duplicate(): RecordRef
Field(No: Integer): FieldRef
Field(Name: Text): FieldRef
FieldCount(): Integer
FieldExist(No: Integer): Boolean
FieldExist(Name: Text): Boolean
FieldIndex(Index: Integer): FieldRef
FilterGroup([NewGroup: Integer]): Integer
Find([Which: Text])?: Boolean
FindFirst()?: Boolean
FindLast()?: Boolean
FindSet([ForUpdate: Boolean]; [UpdateKey: Boolean])?: Boolean
FullyQualifiedName(): Text
Get(RecordID: RecordId)?: Boolean
GetBySystemId(SystemId: Guid)?: Boolean
GetFilters(): Text
GetPosition([UseNames: Boolean]): Text
GetTable(var Record: Record)
GetView([UseNames: Boolean]): Text
HasFilter(): Boolean
HasLinks(): Boolean
Init()
Insert()?: Boolean
Insert(RunTrigger: Boolean)?: Boolean
Insert(RunTrigger: Boolean; InsertWithSystemId: Boolean)?: Boolean
IsDirty(): Boolean
IsEmpty(): Boolean
IsTemporary(): Boolean
KeyCount(): Integer
KeyIndex(Index: Integer): KeyRef
LoadFields(FieldNo: Integer...)?: Boolean
LockTable([Wait: Boolean]; [VersionCheck: Boolean])
Mark([SetMark: Boolean]): Boolean
MarkedOnly([SetMarkedOnly: Boolean]): Boolean
Modify([RunTrigger: Boolean])?: Boolean
Name(): Text
Next([Steps: Integer]): Integer
Number(): Integer
Open(No: Integer; [Temp: Boolean]; [CompanyName: Text])
Open(Name: Text; [Temp: Boolean]; [CompanyName: Text])
ReadConsistency(): Boolean
ReadIsolation([IsolationLevel: IsolationLevel]): IsolationLevel
ReadPermission(): Boolean
RecordId(): RecordId
RecordLevelLocking(): Boolean
Relation(): Integer
Rename(Value: Simple...)?: Boolean
Reset()
SecurityFiltering([SecurityFilter: SecurityFilter]): SecurityFilter
SetAutoCalcFields([FieldNo: Integer...])?: Boolean
SetLoadFields([FieldNo: Integer...])?: Boolean
SetPermissionFilter()
SetPosition(String: Text)
SetRecFilter()
SetTable(var Record: Record; [ShareTable: Boolean])
SetView(String: Text)
SystemCreatedAtNo(): Integer
SystemCreatedByNo(): Integer
SystemIdNo(): Integer
SystemModifiedAtNo(): Integer
SystemModifiedByNo(): Integer
Truncate([ResetAutoIncrement: Boolean])?: Boolean
WritePermission(): Boolean

section fieldref
Active(): Boolean
CalcField()?: Boolean
CalcSum()?: Boolean
Caption(): Text
Class(): FieldClass
EnumValueCount(): Integer
FieldError([Text: Text])
FieldError(ErrorInfo: ErrorInfo)
GetEnumValueCaption(Index: Integer): Text
GetEnumValueCaptionFromOrdinalValue(Ordinal: Integer): Text
GetEnumValueName(Index: Integer): Text
GetEnumValueNameFromOrdinalValue(Ordinal: Integer): Text
GetEnumValueOrdinal(Index: Integer): Integer
GetFilter(): Text
GetRangeMax(): Variant
GetRangeMin(): Variant
IsEnum(): Boolean
IsOptimizedForTextSearch(): Boolean
Length(): Integer
Name(): Text
Number(): Integer
OptionCaption(): Text
OptionMembers(): Text
OptionString(): Text
Record(): RecordRef
Relation(): Integer
SetFilter(String: Text; [Value: Simple...])
SetRange([FromValue: Simple]; [ToValue: Simple])
TestField()
TestField(ErrorInfo: ErrorInfo)
TestField(Value: Simple)
TestField(Value: Simple; ErrorInfo: ErrorInfo)
Type(): FieldType$
Validate([NewValue: Storable])
Value([NewValue: Storable]): Variant

section keyref
Active(): Boolean
FieldCount(): Integer
FieldIndex(Index: Integer): FieldRef
Record(): RecordRef
SumIndexFieldCount(): Integer
SumIndexField(Index: Integer): FieldRef

section recordid
GetRecord(): RecordRef
TableNo(): Integer
CopyTo(): RecordId

section datatransfer
AddConstantValue(Value: Simple; DestinationField: Integer)
AddDestinationFilter(DestinationField: Integer; String: Text; [Value: Simple...])
AddFieldValue(SourceField: Integer; DestinationField: Integer)
AddJoin(SourceField: Integer; DestinationField: Integer)
AddSourceFilter(SourceField: Integer; String: Text; [Value: Simple...])
CopyFields()
CopyRows()
SetTables(SourceTable: Integer; DestinationTable: Integer)
UpdateAuditFields([Update: Boolean]): Boolean

section blob
CreateInStream(var InStream: InStream; [Encoding: TextEncoding])
CreateInStream([Encoding: TextEncoding]): InStream
CreateOutStream(var OutStream: OutStream; [Encoding: TextEncoding])
CreateOutStream([Encoding: TextEncoding]): OutStream
Export(Name: Text)?: Boolean
HasValue(): Boolean
Import(Name: Text)?: Boolean
Length(): Integer

section media
ExportFile(Name: Text)?: Boolean
ExportStream(OutStream: OutStream)?: Boolean
FindOrphans(): List of [Guid]
HasValue(): Boolean
ImportFile(Name: Text; Description: Text; [MimeType: Text])?: Guid
ImportStream(InStream: InStream; Description: Text; [MimeType: Text]; [FileName: Text])?: Guid
MediaId(): Guid

section mediaset
Count(): Integer
ExportFile(Name: Text): Integer
FindOrphans(): List of [Guid]
ImportFile(Name: Text; Description: Text; [MimeType: Text])?: Guid
ImportStream(InStream: InStream; Description: Text; [MimeType: Text]; [FileName: Text])?: Guid
Insert(MediaId: Guid)?: Boolean
Item(Index: Integer): Guid
MediaId(): Guid
Remove(MediaId: Guid)?: Boolean
`;
