/**
 * A record variable; the compiler generates one subclass per table, constructed as `new Table36(session, temporary)`.
 * Fields are passed by number, slots are only for `f` and `ref`. Each method with an optional result has a twin with a
 * `$` suffix, for the statement form, that throws the platform's error instead of returning false.
 * Members in lower case belong to the runtime: generated procedures and globals carry a prefix.
 */
import { UnsupportedAlError } from '../errors/al-error.ts';
import { platformError } from '../errors/messages.ts';
import type { TableDataRight } from '../session/session.ts';
import { Decimal, fieldDecimal } from '../values/decimal.ts';
import type { TypeDescriptor } from '../values/types.ts';
import { calcFields, calcSums } from './calc-fields.ts';
import { convertValue, formatFieldValue } from './convert.ts';
import { type FieldDef, type FieldValue, type RecordTrigger, SystemSlot, type TableDef } from './definitions.ts';
import type { FilterNode } from './filters/filter-node.ts';
import { filterText } from './filters/filter-text.ts';
import { sameValue } from './filters/match.ts';
import { parseFilter } from './filters/parse-filter.ts';
import { type Cursor, count, find, findSet, get, isEmpty, load, next, notFound, nothingFound } from './find.ts';
import { recordIdOf } from './identify.ts';
import { MemoryStore } from './memory-store.ts';
import { type RecordId, recordIdToStorage } from './record-id.ts';
import { relationBranch } from './relation.ts';
import type { Row, RowStore } from './row-store.ts';
import type { RecordSession } from './session.ts';
import { fieldError, testField } from './test-field.ts';
import { transferFields } from './transfer-fields.ts';
import { validate } from './validate.ts';
import { RecordView } from './view.ts';
import { getPosition, getView, setPosition, setView } from './view-text.ts';
import { autoIncrementCounter, deleteAll, insert, modify, modifyAll, recordExists, remove, rename } from './write.ts';

/** A value argument: raw, or a Variant with its static type. */
export type AnyValue = unknown;

/** By-var access to a scalar. */
export interface Ref<T = FieldValue> {
  v: T;
}

/** Tables of the platform have numbers from here on. */
const FIRST_PLATFORM_TABLE = 2_000_000_000;

export class RecordVar {
  readonly session: RecordSession;
  readonly def: TableDef;
  readonly alType: TypeDescriptor;
  /** Slot values; read and written directly by generated code. */
  f: FieldValue[];
  /** Number of the field a page is validating; 0 when code runs. */
  currFieldNo = 0;
  /** Marked records by key text; undefined until something is marked. */
  marks: Set<string> | undefined;
  cursor: Cursor | undefined;
  viewIfAny: RecordView | undefined;
  private temporaryRows: MemoryStore | undefined;
  private ownStore: RowStore | undefined;
  private beforeValues: Row | undefined;
  private beforeRecord: RecordVar | undefined;
  private beforeHeld = false;
  /** The page whose record it is; 0 for variables of AL. */
  pageId = 0;
  private triggerDepth = 0;
  private extensions: Map<number, object> | undefined;

  constructor(session: RecordSession, def: TableDef, temporary = false) {
    this.session = session;
    this.def = def;
    this.alType = { kind: 'record', table: def.id, temporary };
    this.f = def.initial.slice();
    if (temporary || def.temporary) this.temporaryRows = new MemoryStore(def);
  }

  // -- the runtime's own

  get view(): RecordView {
    this.viewIfAny ??= new RecordView(this.def);
    return this.viewIfAny;
  }

  get store(): RowStore {
    if (this.temporaryRows !== undefined) return this.temporaryRows;
    this.ownStore ??=
      this.def.virtual !== undefined
        ? this.def.virtual(this.session)
        : this.session.database.store(this.def, this.session.company);
    return this.ownStore;
  }

  field(number: number): FieldDef {
    const field = this.def.byNumber.get(number);
    if (field === undefined) throw platformError('noSuchField', [String(number), this.def.caption]);
    return field;
  }

  /**
   * Throws unless the session has a right on the table. Temporary records belong to who made them; computed tables are
   * open to all, and the platform's own tables to read.
   */
  demand(right: TableDataRight): void {
    const { permissions } = this.session;
    if (this.def.virtual !== undefined || (right === 'read' && this.def.id >= FIRST_PLATFORM_TABLE)) return;
    if (this.temporaryRows === undefined && !permissions.unrestricted)
      permissions.demandTableData(this.def.id, right, this.pageId);
  }

  /** The record before the change that triggers look at. */
  get xRec(): RecordVar {
    if (this.beforeRecord === undefined) {
      this.beforeRecord = this.sibling();
      this.beforeRecord.f = this.beforeValues ?? this.f.slice();
    }
    return this.beforeRecord;
  }

  /** Takes the before-image for triggers that code starts; inside triggers, and under a page, the old one stays. */
  captureBefore(): void {
    if (this.triggerDepth > 0 || this.beforeHeld) return;
    this.beforeValues = this.f.slice();
    this.beforeRecord = undefined;
  }

  /** Sets the before-image: a rename, or a page that knows what was stored. */
  holdBefore(values: Row): void {
    this.beforeValues = values;
    this.beforeRecord = undefined;
  }

  /** While a page works on the record, its before-image is the one the page gave with `holdBefore`. */
  keepBefore(keep: boolean): void {
    this.beforeHeld = keep;
  }

  forgetBefore(): void {
    if (this.beforeHeld) return;
    this.beforeValues = undefined;
    this.beforeRecord = undefined;
  }

  inTrigger(trigger: RecordTrigger): void {
    this.triggerDepth++;
    try {
      trigger(this);
    } finally {
      this.triggerDepth--;
    }
  }

  /** A fresh variable on the same rows. */
  sibling(): RecordVar {
    const record = this.session.newRecord(this.def.id, this.temporaryRows !== undefined);
    record.temporaryRows = this.temporaryRows;
    record.pageId = this.pageId;
    return record;
  }

  /** A variable on the same rows with the same filters, for work on single rows. */
  probe(): RecordVar {
    const record = this.sibling();
    record.viewIfAny = this.viewIfAny?.copy();
    if (record.viewIfAny !== undefined) record.viewIfAny.autoCalcFields = [];
    return record;
  }

  keyText(row: Row): string {
    return recordIdToStorage(recordIdOf(this.session, this.def, row));
  }

  formatted(slot: number): string {
    return formatFieldValue(this.def.fields[slot]!, this.f[slot]!);
  }

  /** Whether a slot has the value of the stored row. */
  sameStored(stored: Row, slot: number): boolean {
    return sameValue(this.f[slot]!, stored[slot]!);
  }

  toAlText(): string {
    return getPosition(this, true);
  }

  /** `:=` copies the fields, not the filters. */
  assign(from: RecordVar): void {
    this.f = from.f.slice();
    this.forgetBefore();
  }

  /** By-value argument: the fields, no filters and no marks; the rows of a temporary record stay behind. */
  copyForValue(): RecordVar {
    const copy = this.session.newRecord(this.def.id, this.temporaryRows !== undefined);
    copy.pageId = this.pageId;
    copy.f = this.f.slice();
    return copy;
  }

  /** What a RecordRef or a Variant takes of a record: its fields, its filters and, of a temporary one, the same rows. */
  copyWithFilters(): RecordVar {
    const copy = this.sibling();
    copy.f = this.f.slice();
    copy.viewIfAny = this.viewIfAny?.copy();
    return copy;
  }

  /** Sets the globals of the table back; generated classes know them. */
  clearAll(): void {}

  /** `Clear(Rec)`: fields, filters, order, marks and globals; rows of a temporary record stay. */
  clear(): void {
    this.f = this.def.initial.slice();
    this.Reset();
    this.forgetBefore();
  }

  /** A field as a `var` argument. */
  ref(slot: number): Ref {
    const record = this;
    return {
      get v() {
        return record.f[slot]!;
      },
      set v(value) {
        record.f[slot] = value instanceof Decimal ? fieldDecimal(value) : value;
      },
    };
  }

  /** Companion object of a table extension. */
  ext(extensionId: number): object {
    this.extensions ??= new Map();
    let extension = this.extensions.get(extensionId);
    if (extension === undefined) {
      const Extension = this.def.extensionClasses.get(extensionId);
      if (Extension === undefined) throw new Error(`Table ${this.def.name} has no extension ${extensionId}`);
      extension = new Extension(this);
      this.extensions.set(extensionId, extension);
    }
    return extension;
  }

  // -- content

  /** Initial values in all fields but those of the primary key. */
  Init(): void {
    const { fields, initial } = this.def;
    for (let slot = 0; slot < fields.length; slot++) {
      if (!fields[slot]!.inPrimaryKey) this.f[slot] = initial[slot]!;
    }
  }

  Copy(from: RecordVar, shareTable = false): void {
    this.f = from.f.slice();
    this.viewIfAny = from.viewIfAny?.copy();
    this.marks = from.marks === undefined ? undefined : new Set(from.marks);
    this.cursor = undefined;
    this.forgetBefore();
    if (!shareTable) return;
    if (this.temporaryRows === undefined || from.temporaryRows === undefined)
      throw platformError('shareTable', [this.def.caption]);
    this.temporaryRows = from.temporaryRows;
  }

  /**
   * No filters, primary key, no marks, globals of the table set back; the fields stay.
   * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/methods-auto/record/record-reset-method
   */
  Reset(): void {
    this.viewIfAny = undefined;
    this.cursor = undefined;
    this.marks = undefined;
    this.clearAll();
    this.extensions = undefined;
  }

  TransferFields(from: RecordVar, initPrimaryKey = true, skipFieldsNotMatchingType = false): void {
    transferFields(this, from, initPrimaryKey, skipFieldsNotMatchingType);
  }

  // -- reading

  Get(...key: AnyValue[]): boolean {
    return get(this, key);
  }

  Get$(...key: AnyValue[]): void {
    if (!get(this, key)) throw notFound(this, key);
  }

  GetBySystemId(systemId: string): boolean {
    this.demand('read');
    const row = this.store.getBySystemId(systemId);
    if (row === undefined) return false;
    load(this, row.slice());
    return true;
  }

  GetBySystemId$(systemId: string): void {
    if (!this.GetBySystemId(systemId)) {
      throw platformError('recordNotFoundBySystemId', [this.def.caption, `'{${systemId.toUpperCase()}}'`]);
    }
  }

  Find(which = '='): boolean {
    return find(this, which);
  }

  Find$(which = '='): void {
    if (find(this, which)) return;
    throw which === '='
      ? notFound(
          this,
          this.def.primaryKey.slots.map((slot) => this.f[slot]),
        )
      : nothingFound(this);
  }

  FindFirst(): boolean {
    return find(this, '-');
  }

  FindFirst$(): void {
    if (!find(this, '-')) throw nothingFound(this);
  }

  FindLast(): boolean {
    return find(this, '+');
  }

  FindLast$(): void {
    if (!find(this, '+')) throw nothingFound(this);
  }

  FindSet(_forUpdate = false, _updateKey = false): boolean {
    return findSet(this);
  }

  FindSet$(_forUpdate = false, _updateKey = false): void {
    if (!findSet(this)) throw nothingFound(this);
  }

  Next(steps = 1): number {
    return next(this, steps);
  }

  Count(): number {
    return count(this);
  }

  CountApprox(): number {
    return count(this);
  }

  IsEmpty(): boolean {
    return isEmpty(this);
  }

  // -- writing

  Insert(runTrigger = false, insertWithSystemId = false): boolean {
    return insert(this, runTrigger, insertWithSystemId);
  }

  Insert$(runTrigger = false, insertWithSystemId = false): void {
    if (!insert(this, runTrigger, insertWithSystemId)) throw recordExists(this);
  }

  Modify(runTrigger = false): boolean {
    return modify(this, runTrigger);
  }

  Modify$(runTrigger = false): void {
    if (!modify(this, runTrigger)) throw this.missing();
  }

  Delete(runTrigger = false): boolean {
    return remove(this, runTrigger);
  }

  Delete$(runTrigger = false): void {
    if (!remove(this, runTrigger)) throw this.missing();
  }

  Rename(...key: AnyValue[]): boolean {
    return rename(this, key);
  }

  Rename$(...key: AnyValue[]): void {
    if (!rename(this, key)) throw this.missing();
  }

  ModifyAll(fieldNo: number, value: AnyValue, runTrigger = false): void {
    modifyAll(this, fieldNo, value, runTrigger);
  }

  DeleteAll(runTrigger = false): void {
    deleteAll(this, runTrigger);
  }

  /** Deletes without triggers; on request numbering starts again. */
  Truncate(resetAutoIncrement = false): void {
    this.demand('delete');
    this.store.deleteAll(this.view.query());
    const field = this.def.autoIncrement;
    if (resetAutoIncrement && field !== undefined)
      this.session.database.deleteCounter(autoIncrementCounter(this, field));
  }

  // -- fields

  Validate(fieldNo: number, value?: AnyValue): void {
    validate(this, fieldNo, value);
  }

  /** Further arguments: the expected value, an ErrorInfo, or both. */
  TestField(fieldNo: number, ...args: AnyValue[]): void {
    testField(this, fieldNo, args);
  }

  FieldError(fieldNo: number, text?: AnyValue): void {
    fieldError(this, fieldNo, text);
  }

  /** Number of the table that the field relates to; 0 for none. */
  Relation(fieldNo: number): number {
    return relationBranch(this, this.field(fieldNo))?.table ?? 0;
  }

  FieldNo(fieldNo: number): number {
    return fieldNo;
  }

  FieldName(fieldNo: number): string {
    return this.field(fieldNo).name;
  }

  FieldCaption(fieldNo: number): string {
    return this.field(fieldNo).caption;
  }

  FieldActive(fieldNo: number): boolean {
    return this.def.byNumber.get(fieldNo)?.enabled ?? false;
  }

  TableName(): string {
    return this.def.name;
  }

  TableCaption(): string {
    return this.def.caption;
  }

  FullyQualifiedName(): string {
    return `${this.session.company}$${this.def.name}`;
  }

  IsTemporary(): boolean {
    return this.temporaryRows !== undefined;
  }

  RecordId(): RecordId {
    return recordIdOf(this.session, this.def, this.f);
  }

  SystemRowVersion(): bigint {
    return this.f[SystemSlot.rowVersion] as bigint;
  }

  CalcFields(...fieldNos: number[]): boolean {
    calcFields(this, fieldNos);
    return true;
  }

  CalcFields$(...fieldNos: number[]): void {
    calcFields(this, fieldNos);
  }

  CalcSums(...fieldNos: number[]): boolean {
    calcSums(this, fieldNos);
    return true;
  }

  CalcSums$(...fieldNos: number[]): void {
    calcSums(this, fieldNos);
  }

  SetAutoCalcFields(...fieldNos: number[]): boolean {
    this.view.autoCalcFields = fieldNos;
    return true;
  }

  SetAutoCalcFields$(...fieldNos: number[]): void {
    this.view.autoCalcFields = fieldNos;
  }

  /** Partial records only save time on the platform; here all fields are always loaded. */
  SetLoadFields(...fieldNos: number[]): boolean {
    for (const number of fieldNos) this.field(number);
    return true;
  }

  SetLoadFields$(...fieldNos: number[]): void {
    this.SetLoadFields(...fieldNos);
  }

  AddLoadFields(...fieldNos: number[]): boolean {
    return this.SetLoadFields(...fieldNos);
  }

  AddLoadFields$(...fieldNos: number[]): void {
    this.SetLoadFields(...fieldNos);
  }

  LoadFields(...fieldNos: number[]): boolean {
    return this.SetLoadFields(...fieldNos);
  }

  LoadFields$(...fieldNos: number[]): void {
    this.SetLoadFields(...fieldNos);
  }

  SetBaseLoadFields(): boolean {
    return true;
  }

  SetBaseLoadFields$(): void {}

  AreFieldsLoaded(...fieldNos: number[]): boolean {
    return this.SetLoadFields(...fieldNos);
  }

  // -- filters and order

  SetRange(fieldNo: number, from?: AnyValue, to?: AnyValue): void {
    const field = this.field(fieldNo);
    let node: FilterNode | undefined;
    if (from !== undefined) {
      const low = convertValue(field.type, from);
      node = to === undefined ? { op: '=', value: low } : { op: 'range', low, high: convertValue(field.type, to) };
    }
    this.view.setFilter(field.slot, node);
  }

  SetFilter(fieldNo: number, filter: string, ...args: AnyValue[]): void {
    const field = this.field(fieldNo);
    this.view.setFilter(field.slot, parseFilter(field, filter, args));
  }

  GetFilter(fieldNo: number): string {
    const field = this.field(fieldNo);
    const node = this.viewIfAny?.filters().get(field.slot);
    return node === undefined ? '' : filterText(field, node);
  }

  GetFilters(): string {
    if (this.viewIfAny === undefined) return '';
    return [...this.view.filters()]
      .sort(([left], [right]) => left - right)
      .map(([slot, node]) => `${this.def.fields[slot]!.caption}: ${filterText(this.def.fields[slot]!, node)}`)
      .join(', ');
  }

  HasFilter(): boolean {
    return this.viewIfAny !== undefined && this.view.filters().size > 0;
  }

  GetRangeMin(fieldNo: number): FieldValue {
    return this.rangeEnd(fieldNo, 'low');
  }

  GetRangeMax(fieldNo: number): FieldValue {
    return this.rangeEnd(fieldNo, 'high');
  }

  CopyFilter(fromFieldNo: number, to: RecordVar, toFieldNo: number): void {
    const node = this.viewIfAny?.filters().get(this.field(fromFieldNo).slot);
    to.view.setFilter(to.field(toFieldNo).slot, node);
  }

  CopyFilters(from: RecordVar): void {
    this.view.copyFilters(from.view);
  }

  /** The group that is set from now on, not the one before. */
  FilterGroup(group?: number): number {
    if (group !== undefined) this.view.group = group;
    return this.viewIfAny?.group ?? 0;
  }

  /** Filters on the primary key of the record as it is. */
  SetRecFilter(): void {
    for (const slot of this.def.primaryKey.slots) this.view.setFilter(slot, { op: '=', value: this.f[slot]! });
  }

  /** Security filters are no part of the sandbox's permission sets. */
  SetPermissionFilter(): void {}

  SecurityFiltering(_value?: number): number {
    return 0;
  }

  SetView(view: string): void {
    setView(this, view);
  }

  GetView(useNames = true): string {
    return getView(this, useNames);
  }

  SetCurrentKey(...fieldNos: number[]): boolean {
    this.view.setKey(fieldNos.map((number) => this.field(number).slot));
    return true;
  }

  SetCurrentKey$(...fieldNos: number[]): void {
    this.SetCurrentKey(...fieldNos);
  }

  CurrentKey(): string {
    return this.view.key.map((slot) => this.def.fields[slot]!.name).join(',');
  }

  /** The order that is set from now on, not the one before. */
  Ascending(value?: boolean): boolean {
    if (value !== undefined) this.view.setAscending(value);
    return this.viewIfAny?.ascending ?? true;
  }

  SetAscending(fieldNo: number, ascending: boolean): void {
    this.view.setFieldAscending(this.field(fieldNo).slot, ascending);
  }

  GetAscending(fieldNo: number): boolean {
    return this.view.isAscending(this.field(fieldNo).slot);
  }

  Mark(value?: boolean): boolean {
    const key = this.keyText(this.f);
    const previous = this.marks?.has(key) ?? false;
    if (value === true) {
      this.marks ??= new Set();
      this.marks.add(key);
    } else if (value === false) {
      this.marks?.delete(key);
    }
    return previous;
  }

  MarkedOnly(value?: boolean): boolean {
    const previous = this.viewIfAny?.markedOnly ?? false;
    if (value !== undefined) {
      this.view.markedOnly = value;
      this.cursor = undefined;
    }
    return previous;
  }

  ClearMarks(): void {
    this.marks = undefined;
    this.MarkedOnly(false);
  }

  GetPosition(useNames = true): string {
    return getPosition(this, useNames);
  }

  SetPosition(position: string): void {
    setPosition(this, position);
  }

  // -- transactions and rights

  /** There is one connection and nobody to lock out; as on the platform it starts the write transaction. */
  LockTable(_wait = true, _versionCheck = false): void {
    if (this.temporaryRows === undefined) this.session.database.beginWrite(undefined);
  }

  ReadIsolation(_level?: number): number {
    return 0;
  }

  Consistent(value: boolean): void {
    if (this.temporaryRows === undefined) this.session.database.setConsistent(this.def, value);
  }

  ReadPermission(): boolean {
    return this.may('read');
  }

  WritePermission(): boolean {
    return this.may('insert') && this.may('modify') && this.may('delete');
  }

  ReadConsistency(): boolean {
    return false;
  }

  RecordLevelLocking(): boolean {
    return true;
  }

  ChangeCompany(company?: string): boolean {
    if (company === undefined || company === this.session.company) return true;
    throw new UnsupportedAlError('Record.ChangeCompany', `to company ${company}`);
  }

  ChangeCompany$(company?: string): void {
    this.ChangeCompany(company);
  }

  CurrentCompany(): string {
    return this.session.company;
  }

  // -- links: the Record Link table is not kept

  HasLinks(): boolean {
    return false;
  }

  AddLink(_url: string, _description = ''): number {
    throw new UnsupportedAlError('Record.AddLink');
  }

  DeleteLink(id: number): void {
    throw new UnsupportedAlError('Record.DeleteLink', String(id));
  }

  DeleteLinks(): void {}

  CopyLinks(from: RecordVar): void {
    if (from.HasLinks()) throw new UnsupportedAlError('Record.CopyLinks');
  }

  private may(right: TableDataRight): boolean {
    const { permissions } = this.session;
    return (
      this.temporaryRows !== undefined ||
      permissions.unrestricted ||
      permissions.mayTableData(this.def.id, right, this.pageId)
    );
  }

  private missing(): Error {
    return notFound(
      this,
      this.def.primaryKey.slots.map((slot) => this.f[slot]),
    );
  }

  private rangeEnd(fieldNo: number, end: 'low' | 'high'): FieldValue {
    const field = this.field(fieldNo);
    const node = this.viewIfAny?.filters().get(field.slot);
    if (node === undefined) throw platformError('noFilter', [field.caption, this.def.caption]);
    if (node.op === '=') return node.value;
    if (node.op === 'range') return node[end] ?? field.zero;
    if (node.op === '<=' && end === 'high') return node.value;
    if (node.op === '>=' && end === 'low') return node.value;
    throw platformError('rangeOfFilter', [field.caption, this.def.caption, filterText(field, node)]);
  }
}
