/** AL's RecordRef: a record of any table. */
import { platformError } from '../errors/messages.ts';
import type { TypeDescriptor } from '../values/types.ts';
import { toVariant, type Variant } from '../values/variant.ts';
import { typeName } from './convert.ts';
import { SystemField, type TableDef } from './definitions.ts';
import { FieldRef } from './field-ref.ts';
import { KeyRef } from './key-ref.ts';
import type { RecordId } from './record-id.ts';
import type { Ref } from './record-state.ts';
import type { RecordVar } from './record-var.ts';
import type { RecordSession } from './session.ts';

export class RecordRef {
  readonly alType: TypeDescriptor = { kind: 'recordRef' };
  private readonly session: RecordSession;
  private opened: RecordVar | undefined;

  constructor(session: RecordSession) {
    this.session = session;
  }

  /** A RecordRef on a record variable itself, for conversions where AL has none in between. */
  static on(record: RecordVar): RecordRef {
    const ref = new RecordRef(record.session);
    ref.opened = record;
    return ref;
  }

  get record(): RecordVar {
    if (this.opened === undefined) throw platformError('recordRefClosed', []);
    return this.opened;
  }

  get isOpen(): boolean {
    return this.opened !== undefined;
  }

  /** Assignment makes both refer to the same record. */
  assign(from: RecordRef): void {
    this.opened = from.opened;
  }

  clear(): void {
    this.opened = undefined;
  }

  toAlText(): string {
    return this.opened === undefined ? '' : this.opened.RecordId().toAlText();
  }

  Open(table: number | string, temporary = false, company?: string): void {
    const def = this.tableOf(table);
    this.opened = this.session.newRecord(def.id, temporary);
    this.opened.ChangeCompany(company);
  }

  Close(): void {
    this.opened = undefined;
  }

  /** Refers to a copy of the record, or of the one in a Variant: its fields, filters, marks and, if temporary, its rows. */
  GetTable(source: RecordVar | Ref<Variant>): void {
    const record = 'v' in source ? (source.v.value as RecordVar | undefined) : source;
    if (record === undefined || !('copyWithFilters' in record)) {
      throw platformError('invalidConversion', [typeName(toVariant(record).type), 'Record']);
    }
    this.opened = record.copyWithFilters();
  }

  /** Copies the record into a record variable of its table. */
  SetTable(record: RecordVar, shareTable = false): void {
    if (record.def.id !== this.record.def.id) {
      throw platformError('invalidConversion', [`Record ${this.record.def.name}`, `Record ${record.def.name}`]);
    }
    record.Copy(this.record, shareTable || (record.IsTemporary() && this.record.IsTemporary()));
  }

  Duplicate(): RecordRef {
    const ref = new RecordRef(this.session);
    ref.opened = this.record.copyWithFilters();
    return ref;
  }

  Copy(from: RecordRef | RecordVar, shareTable = false): void {
    this.record.Copy(from instanceof RecordRef ? from.record : from, shareTable);
  }

  Number(): number {
    return this.opened?.def.id ?? 0;
  }

  Name(): string {
    return this.record.def.name;
  }

  Caption(): string {
    return this.record.def.caption;
  }

  // -- fields and keys

  Field(field: number | string): FieldRef {
    if (typeof field === 'number') return new FieldRef(this.record, this.record.field(field));
    const named = this.record.def.byName.get(field.toLowerCase());
    if (named === undefined) throw platformError('noSuchField', [field, this.record.def.caption]);
    return new FieldRef(this.record, named);
  }

  /** Fields in the order of their numbers, from 1; the system fields come last. */
  FieldIndex(index: number): FieldRef {
    const field = fieldsInOrder(this.record.def)[index - 1];
    if (field === undefined) throw platformError('indexOutOfBounds', [String(index), String(this.FieldCount())]);
    return new FieldRef(this.record, field);
  }

  FieldCount(): number {
    return fieldsInOrder(this.record.def).length;
  }

  FieldExist(field: number | string): boolean {
    const { def } = this.record;
    return typeof field === 'number' ? def.byNumber.has(field) : def.byName.has(field.toLowerCase());
  }

  KeyCount(): number {
    return this.record.def.keys.length;
  }

  KeyIndex(index: number): KeyRef {
    const key = this.record.def.keys[index - 1];
    if (key === undefined) throw platformError('indexOutOfBounds', [String(index), String(this.KeyCount())]);
    return new KeyRef(this.record, key);
  }

  CurrentKeyIndex(index?: number): number {
    const { view, def } = this.record;
    if (index !== undefined) view.setKey(this.KeyIndex(index).key.slots);
    return def.keys.findIndex((key) => key.slots.join() === view.key.join()) + 1;
  }

  SystemIdNo(): number {
    return SystemField.id;
  }

  SystemCreatedAtNo(): number {
    return SystemField.createdAt;
  }

  SystemCreatedByNo(): number {
    return SystemField.createdBy;
  }

  SystemModifiedAtNo(): number {
    return SystemField.modifiedAt;
  }

  SystemModifiedByNo(): number {
    return SystemField.modifiedBy;
  }

  /** Whether the record differs from the one stored. */
  IsDirty(): boolean {
    const { record } = this;
    const stored = record.store.get(record.def.primaryKey.slots.map((slot) => record.f[slot]!));
    return (
      stored === undefined || record.def.fields.some((field) => field.stored && !record.sameStored(stored, field.slot))
    );
  }

  /** Number of the table that the primary key's last field relates to. */
  Relation(): number {
    return this.record.Relation(this.record.def.primaryKey.fields.at(-1)!);
  }

  // -- what a record does

  Get(id: RecordId): boolean {
    if (this.opened === undefined && id.TableNo() !== 0) this.Open(id.TableNo());
    return this.record.Get(id);
  }

  Get$(id: RecordId): void {
    if (this.opened === undefined && id.TableNo() !== 0) this.Open(id.TableNo());
    this.record.Get$(id);
  }

  GetBySystemId(systemId: string): boolean {
    return this.record.GetBySystemId(systemId);
  }

  GetBySystemId$(systemId: string): void {
    this.record.GetBySystemId$(systemId);
  }

  Find(which?: string): boolean {
    return this.record.Find(which);
  }

  Find$(which?: string): void {
    this.record.Find$(which);
  }

  FindFirst(): boolean {
    return this.record.FindFirst();
  }

  FindFirst$(): void {
    this.record.FindFirst$();
  }

  FindLast(): boolean {
    return this.record.FindLast();
  }

  FindLast$(): void {
    this.record.FindLast$();
  }

  FindSet(): boolean {
    return this.record.FindSet();
  }

  FindSet$(): void {
    this.record.FindSet$();
  }

  Next(steps?: number): number {
    return this.record.Next(steps);
  }

  Count(): number {
    return this.record.Count();
  }

  CountApprox(): number {
    return this.record.CountApprox();
  }

  IsEmpty(): boolean {
    return this.record.IsEmpty();
  }

  Init(): void {
    this.record.Init();
  }

  Insert(runTrigger?: boolean, insertWithSystemId?: boolean): boolean {
    return this.record.Insert(runTrigger, insertWithSystemId);
  }

  Insert$(runTrigger?: boolean, insertWithSystemId?: boolean): void {
    this.record.Insert$(runTrigger, insertWithSystemId);
  }

  Modify(runTrigger?: boolean): boolean {
    return this.record.Modify(runTrigger);
  }

  Modify$(runTrigger?: boolean): void {
    this.record.Modify$(runTrigger);
  }

  Delete(runTrigger?: boolean): boolean {
    return this.record.Delete(runTrigger);
  }

  Delete$(runTrigger?: boolean): void {
    this.record.Delete$(runTrigger);
  }

  DeleteAll(runTrigger?: boolean): void {
    this.record.DeleteAll(runTrigger);
  }

  Truncate(resetAutoIncrement?: boolean): boolean {
    return this.record.Truncate(resetAutoIncrement);
  }

  Truncate$(resetAutoIncrement?: boolean): void {
    this.record.Truncate$(resetAutoIncrement);
  }

  Rename(...key: unknown[]): boolean {
    return this.record.Rename(...key);
  }

  Rename$(...key: unknown[]): void {
    this.record.Rename$(...key);
  }

  RecordId(): RecordId {
    return this.record.RecordId();
  }

  IsTemporary(): boolean {
    return this.record.IsTemporary();
  }

  Reset(): void {
    this.record.Reset();
  }

  FilterGroup(group?: number): number {
    return this.record.FilterGroup(group);
  }

  GetFilters(): string {
    return this.record.GetFilters();
  }

  HasFilter(): boolean {
    return this.record.HasFilter();
  }

  SetRecFilter(): void {
    this.record.SetRecFilter();
  }

  SetPermissionFilter(): void {
    this.record.SetPermissionFilter();
  }

  SecurityFiltering(value?: number): number {
    return this.record.SecurityFiltering(value);
  }

  GetView(useNames?: boolean): string {
    return this.record.GetView(useNames);
  }

  SetView(view: string): void {
    this.record.SetView(view);
  }

  GetPosition(useNames?: boolean): string {
    return this.record.GetPosition(useNames);
  }

  SetPosition(position: string): void {
    this.record.SetPosition(position);
  }

  CurrentKey(): string {
    return this.record.CurrentKey();
  }

  Ascending(value?: boolean): boolean {
    return this.record.Ascending(value);
  }

  Mark(value?: boolean): boolean {
    return this.record.Mark(value);
  }

  MarkedOnly(value?: boolean): boolean {
    return this.record.MarkedOnly(value);
  }

  ClearMarks(): void {
    this.record.ClearMarks();
  }

  SetLoadFields(...fieldNos: number[]): boolean {
    return this.record.SetLoadFields(...fieldNos);
  }

  SetLoadFields$(...fieldNos: number[]): void {
    this.record.SetLoadFields$(...fieldNos);
  }

  AddLoadFields(...fieldNos: number[]): boolean {
    return this.record.AddLoadFields(...fieldNos);
  }

  AddLoadFields$(...fieldNos: number[]): void {
    this.record.AddLoadFields$(...fieldNos);
  }

  LoadFields(...fieldNos: number[]): boolean {
    return this.record.LoadFields(...fieldNos);
  }

  LoadFields$(...fieldNos: number[]): void {
    this.record.LoadFields$(...fieldNos);
  }

  AreFieldsLoaded(...fieldNos: number[]): boolean {
    return this.record.AreFieldsLoaded(...fieldNos);
  }

  SetAutoCalcFields(...fieldNos: number[]): boolean {
    return this.record.SetAutoCalcFields(...fieldNos);
  }

  SetAutoCalcFields$(...fieldNos: number[]): void {
    this.record.SetAutoCalcFields$(...fieldNos);
  }

  LockTable(wait?: boolean, versionCheck?: boolean): void {
    this.record.LockTable(wait, versionCheck);
  }

  ReadIsolation(level?: number): number {
    return this.record.ReadIsolation(level);
  }

  ReadConsistency(): boolean {
    return this.record.ReadConsistency();
  }

  RecordLevelLocking(): boolean {
    return this.record.RecordLevelLocking();
  }

  ReadPermission(): boolean {
    return this.record.ReadPermission();
  }

  WritePermission(): boolean {
    return this.record.WritePermission();
  }

  ChangeCompany(company?: string): boolean {
    return this.record.ChangeCompany(company);
  }

  ChangeCompany$(company?: string): void {
    this.record.ChangeCompany$(company);
  }

  CurrentCompany(): string {
    return this.record.CurrentCompany();
  }

  FullyQualifiedName(): string {
    return this.record.FullyQualifiedName();
  }

  AddLink(url: string, description?: string): number {
    return this.record.AddLink(url, description);
  }

  HasLinks(): boolean {
    return this.record.HasLinks();
  }

  DeleteLink(id: number): void {
    this.record.DeleteLink(id);
  }

  DeleteLinks(): void {
    this.record.DeleteLinks();
  }

  CopyLinks(from: RecordRef | RecordVar): void {
    this.record.CopyLinks(from instanceof RecordRef ? from.record : from);
  }

  private tableOf(table: number | string): TableDef {
    const { tables } = this.session;
    if (typeof table === 'number') {
      const def = tables.table(table);
      if (def !== undefined) return def;
    } else {
      for (const def of tables.all()) if (def.name.toLowerCase() === table.toLowerCase()) return def;
    }
    throw platformError('noSuchTable', [String(table)]);
  }
}

const ordered = new WeakMap<TableDef, TableDef['fields']>();

/** Without the system fields: Microsoft's code reads a table of Booleans up to FieldCount. */
function fieldsInOrder(def: TableDef): TableDef['fields'] {
  let fields = ordered.get(def);
  if (fields === undefined) {
    fields = def.fields
      .filter(({ number, enabled }) => number > SystemField.rowVersion && number < SystemField.id && enabled)
      .sort((left, right) => left.number - right.number);
    ordered.set(def, fields);
  }
  return fields;
}
