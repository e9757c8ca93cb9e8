/** The public shape of a record variable; the compiler generates one subclass per table. */
import type { FieldValue, TableDef } from './definitions.ts';
import type { RecordSession } from './session.ts';

/** A value argument: raw (see the contract of `any`), or a Variant with its static type. */
export type AnyValue = unknown;

/** By-var access to a scalar. */
export interface Ref<T = FieldValue> {
  v: T;
}

/**
 * Constructed as `new Table36(session, temporary)`; the subclass calls `super(session, def, temporary)`.
 * Fields are passed by NUMBER, slots are only for `f` and `ref`. Each method with an optional result has a twin with a
 * `$` suffix that throws the platform's error instead of returning false.
 * Lower-case members belong to the runtime: generated procedures and globals should carry a prefix.
 */
export interface RecordVar {
  readonly session: RecordSession;
  readonly def: TableDef;
  /** Slot values; read and written directly by generated code. */
  f: FieldValue[];
  /** Before-image; made on first use. */
  readonly xRec: RecordVar;
  currFieldNo: number;

  // -- assignment and passing
  /** `:=`: copies the fields, not the filters. */
  assign(from: RecordVar): void;
  /** By-value argument: a new variable with the same fields, filters and, if temporary, a copy of nothing: the same rows. */
  copyForValue(): RecordVar;
  /** `Clear(Rec)`. */
  clear(): void;
  /** A field as a `var` argument. */
  ref(slot: number): Ref;
  /** Companion object of a table extension. */
  ext(extensionId: number): object;

  Init(): void;
  Copy(from: RecordVar, shareTable?: boolean): void;
  Reset(): void;
  TransferFields(from: RecordVar, initPrimaryKey?: boolean, skipFieldsNotMatchingType?: boolean): void;

  // -- reading
  Get(...key: AnyValue[]): boolean;
  Get$(...key: AnyValue[]): void;
  GetBySystemId(systemId: string): boolean;
  GetBySystemId$(systemId: string): void;
  Find(which?: string): boolean;
  Find$(which?: string): void;
  FindFirst(): boolean;
  FindFirst$(): void;
  FindLast(): boolean;
  FindLast$(): void;
  FindSet(forUpdate?: boolean, updateKey?: boolean): boolean;
  FindSet$(forUpdate?: boolean, updateKey?: boolean): void;
  Next(steps?: number): number;
  Count(): number;
  CountApprox(): number;
  IsEmpty(): boolean;

  // -- writing
  Insert(runTrigger?: boolean, insertWithSystemId?: boolean): boolean;
  Insert$(runTrigger?: boolean, insertWithSystemId?: boolean): void;
  Modify(runTrigger?: boolean): boolean;
  Modify$(runTrigger?: boolean): void;
  Delete(runTrigger?: boolean): boolean;
  Delete$(runTrigger?: boolean): void;
  Rename(...key: AnyValue[]): boolean;
  Rename$(...key: AnyValue[]): void;
  ModifyAll(fieldNo: number, value: AnyValue, runTrigger?: boolean): void;
  DeleteAll(runTrigger?: boolean): void;
  Truncate(resetAutoIncrement?: boolean): void;

  // -- fields
  Validate(fieldNo: number, value?: AnyValue): void;
  /** Second argument: the expected value, or an ErrorInfo; third: an ErrorInfo. */
  TestField(fieldNo: number, value?: AnyValue, errorInfo?: AnyValue): void;
  FieldError(fieldNo: number, text?: AnyValue): never;
  Relation(fieldNo: number): number;
  FieldNo(fieldNo: number): number;
  FieldName(fieldNo: number): string;
  FieldCaption(fieldNo: number): string;
  FieldActive(fieldNo: number): boolean;
  TableName(): string;
  TableCaption(): string;
  IsTemporary(): boolean;
  RecordId(): object;
  /** The value of `Rec.SystemRowVersion`. */
  CalcFields(...fieldNos: number[]): boolean;
  CalcFields$(...fieldNos: number[]): void;
  CalcSums(...fieldNos: number[]): boolean;
  CalcSums$(...fieldNos: number[]): void;
  SetAutoCalcFields(...fieldNos: number[]): boolean;
  SetAutoCalcFields$(...fieldNos: number[]): void;
  SetLoadFields(...fieldNos: number[]): boolean;
  SetLoadFields$(...fieldNos: number[]): void;
  AddLoadFields(...fieldNos: number[]): boolean;
  AddLoadFields$(...fieldNos: number[]): void;
  LoadFields(...fieldNos: number[]): boolean;
  LoadFields$(...fieldNos: number[]): void;
  AreFieldsLoaded(...fieldNos: number[]): boolean;

  // -- filters and order
  SetRange(fieldNo: number, from?: AnyValue, to?: AnyValue): void;
  SetFilter(fieldNo: number, filter: string, ...args: AnyValue[]): void;
  GetFilter(fieldNo: number): string;
  GetFilters(): string;
  HasFilter(): boolean;
  GetRangeMin(fieldNo: number): FieldValue;
  GetRangeMax(fieldNo: number): FieldValue;
  CopyFilter(fromFieldNo: number, to: RecordVar, toFieldNo: number): void;
  CopyFilters(from: RecordVar): void;
  FilterGroup(group?: number): number;
  SetRecFilter(): void;
  SetPermissionFilter(): void;
  SecurityFiltering(value?: number): number;
  SetView(view: string): void;
  GetView(useNames?: boolean): string;
  SetCurrentKey(...fieldNos: number[]): boolean;
  SetCurrentKey$(...fieldNos: number[]): void;
  CurrentKey(): string;
  Ascending(value?: boolean): boolean;
  SetAscending(fieldNo: number, ascending: boolean): void;
  GetAscending(fieldNo: number): boolean;
  Mark(value?: boolean): boolean;
  MarkedOnly(value?: boolean): boolean;
  ClearMarks(): void;
  GetPosition(useNames?: boolean): string;
  SetPosition(position: string): void;

  // -- transactions and rights
  LockTable(wait?: boolean, versionCheck?: boolean): void;
  ReadIsolation(level?: number): number;
  Consistent(value: boolean): void;
  ReadPermission(): boolean;
  WritePermission(): boolean;
  RecordLevelLocking(): boolean;
  ChangeCompany(company?: string): boolean;
  ChangeCompany$(company?: string): void;
  CurrentCompany(): string;

  // -- links
  AddLink(url: string, description?: string): number;
  HasLinks(): boolean;
  DeleteLink(id: number): void;
  DeleteLinks(): void;
  CopyLinks(from: RecordVar): void;
}
