/**
 * A record variable; the compiler generates one subclass per table, constructed as `new Table36(session, temporary)`.
 * Fields are passed by number, slots are only for `f` and `ref`. Each method with an optional result has a twin with a
 * `$` suffix, for the statement form, that throws the platform's error instead of returning false.
 * Members in lower case belong to the runtime: generated procedures and globals carry a prefix.
 */
import { UnsupportedAlError } from '../errors/al-error.ts';
import { platformError } from '../errors/messages.ts';
import type { TableDataRight } from '../session/session.ts';
import { calcFields, calcSums } from './calc-fields.ts';
import { SystemSlot } from './definitions.ts';
import { count, find, findSet, get, isEmpty, load, next, notFound, nothingFound } from './find.ts';
import { recordIdOf } from './identify.ts';
import type { RecordId } from './record-id.ts';
import { RecordSelection } from './record-selection.ts';
import { relationBranch } from './relation.ts';
import { fieldError, testField } from './test-field.ts';
import { transferFields } from './transfer-fields.ts';
import { hindranceToTruncate, truncate } from './truncate.ts';
import { validate } from './validate.ts';
import { deleteAll, insert, modify, modifyAll, recordExists, remove, rename } from './write.ts';

/** A value argument: raw, or a Variant with its static type. */
export type AnyValue = unknown;

export class RecordVar extends RecordSelection {
  // -- content

  /** Initial values in all fields but those of the primary key. */
  Init(): void {
    this.loadedSlots = undefined;
    const { fields, initial } = this.def;
    for (let slot = 0; slot < fields.length; slot++) {
      if (!fields[slot]!.inPrimaryKey) this.f[slot] = initial[slot]!;
    }
  }

  Copy(from: RecordVar, shareTable = false): void {
    this.assign(from);
    this.viewIfAny = from.viewIfAny?.copy();
    this.marks = from.marks === undefined ? undefined : new Set(from.marks);
    this.cursor = undefined;
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

  /** `Clear(Rec)`: fields, filters, order, marks and globals; rows of a temporary record stay. */
  clear(): void {
    this.f = this.def.initial.slice();
    this.loadedSlots = undefined;
    this.Reset();
    this.forgetBefore();
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
      throw platformError('recordNotFoundBySystemId', [this.def.caption, `{${systemId.toUpperCase()}}`]);
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

  Truncate(resetAutoIncrement = true): boolean {
    if (hindranceToTruncate(this) !== undefined) return false;
    truncate(this, resetAutoIncrement);
    return true;
  }

  Truncate$(resetAutoIncrement = true): void {
    const hindrance = hindranceToTruncate(this);
    if (hindrance !== undefined) throw platformError('cannotTruncate', [this.def.caption, hindrance]);
    truncate(this, resetAutoIncrement);
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
}
