/** Filters, order, marks and positions of a record variable, and which fields it reads. */
import { platformError } from '../errors/messages.ts';
import { convertValue } from './convert.ts';
import type { FieldValue } from './definitions.ts';
import type { FilterNode } from './filters/filter-node.ts';
import { filterText } from './filters/filter-text.ts';
import { parseFilter } from './filters/parse-filter.ts';
import { addLoadFields, areFieldsLoaded, loadFields, setBaseLoadFields, setLoadFields } from './partial-records.ts';
import { RecordState } from './record-state.ts';
import type { AnyValue, RecordVar } from './record-var.ts';
import { getPosition, getView, setPosition, setView } from './view-text.ts';

export class RecordSelection extends RecordState {
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
    setView(this.self, view);
  }

  GetView(useNames = true): string {
    return getView(this.self, useNames);
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
    return getPosition(this.self, useNames);
  }

  SetPosition(position: string): void {
    setPosition(this.self, position);
  }

  // -- partial records

  /** The fields that are read from now on; without any, all of them. */
  SetLoadFields(...fieldNos: number[]): boolean {
    setLoadFields(this.self, fieldNos);
    return true;
  }

  SetLoadFields$(...fieldNos: number[]): void {
    setLoadFields(this.self, fieldNos);
  }

  AddLoadFields(...fieldNos: number[]): boolean {
    addLoadFields(this.self, fieldNos);
    return true;
  }

  AddLoadFields$(...fieldNos: number[]): void {
    addLoadFields(this.self, fieldNos);
  }

  SetBaseLoadFields(): boolean {
    setBaseLoadFields(this.self);
    return true;
  }

  SetBaseLoadFields$(): void {
    setBaseLoadFields(this.self);
  }

  LoadFields(...fieldNos: number[]): boolean {
    return loadFields(this.self, fieldNos) === undefined;
  }

  LoadFields$(...fieldNos: number[]): void {
    const error = loadFields(this.self, fieldNos);
    if (error !== undefined) throw error;
  }

  AreFieldsLoaded(...fieldNos: number[]): boolean {
    return areFieldsLoaded(this.self, fieldNos);
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
