/** The state of a record variable beside its fields: filters by group, order, marks. */
import type { FieldDef, TableDef } from './definitions.ts';
import { allOf, type FilterNode, type RowFilter } from './filters/filter-node.ts';
import type { OrderTerm, RowQuery } from './row-store.ts';

/** Filters on these fields are tested row by row, after the store. */
export interface ComputedFilter {
  readonly field: FieldDef;
  readonly node: FilterNode;
  /** In group -1: the filters of that group count as a whole. */
  readonly anyGroup: boolean;
}

/** Group whose filters are joined by OR. */
const ANY_GROUP = -1;

export class RecordView {
  private readonly table: TableDef;
  /** By group, then by slot. Inner maps are replaced, never changed, so that copies can share them. */
  private groups: Map<number, ReadonlyMap<number, FilterNode>> = new Map();
  private keySlots: readonly number[];
  private ascendingOrder = true;
  private descendingSlots: ReadonlySet<number> = new Set();
  group = 0;
  markedOnly = false;
  /** Fields CalcFields is done for after each read. */
  autoCalcFields: readonly number[] = [];
  /** Fields that reads load; undefined: all. */
  loadSlots: ReadonlySet<number> | undefined;
  private cachedQuery: RowQuery | undefined;
  private cachedComputed: readonly ComputedFilter[] | undefined;

  constructor(table: TableDef) {
    this.table = table;
    this.keySlots = table.primaryKey.slots;
  }

  copy(): RecordView {
    const copy = new RecordView(this.table);
    copy.copyFilters(this);
    copy.keySlots = this.keySlots;
    copy.ascendingOrder = this.ascendingOrder;
    copy.descendingSlots = this.descendingSlots;
    copy.group = this.group;
    copy.markedOnly = this.markedOnly;
    copy.autoCalcFields = this.autoCalcFields;
    copy.loadSlots = this.loadSlots;
    copy.cachedQuery = this.cachedQuery;
    copy.cachedComputed = this.cachedComputed;
    return copy;
  }

  /** Filters of a group by slot. */
  filters(group = this.group): ReadonlyMap<number, FilterNode> {
    return this.groups.get(group) ?? EMPTY;
  }

  allGroups(): IterableIterator<[number, ReadonlyMap<number, FilterNode>]> {
    return this.groups.entries();
  }

  setFilter(slot: number, node: FilterNode | undefined): void {
    const current = this.filters();
    if (node === undefined && !current.has(slot)) return;
    const changed = new Map(current);
    if (node === undefined) changed.delete(slot);
    else changed.set(slot, node);
    this.groups.set(this.group, changed);
    this.changed();
  }

  copyFilters(from: RecordView): void {
    this.groups = new Map(from.groups);
    this.changed();
  }

  clearFilters(): void {
    this.groups.clear();
    this.changed();
  }

  get key(): readonly number[] {
    return this.keySlots;
  }

  setKey(slots: readonly number[]): void {
    this.keySlots = slots;
    this.descendingSlots = new Set();
    this.changed();
  }

  get ascending(): boolean {
    return this.ascendingOrder;
  }

  setAscending(ascending: boolean): void {
    this.ascendingOrder = ascending;
    this.descendingSlots = new Set();
    this.changed();
  }

  setFieldAscending(slot: number, ascending: boolean): void {
    const changed = new Set(this.descendingSlots);
    // Kept relative to the order of the view, which turns all fields round.
    if (ascending === this.ascendingOrder) changed.delete(slot);
    else changed.add(slot);
    this.descendingSlots = changed;
    this.changed();
  }

  isAscending(slot: number): boolean {
    return this.ascendingOrder !== this.descendingSlots.has(slot);
  }

  /** What the store has to select. */
  query(): RowQuery {
    this.cachedQuery ??= { where: this.where(), order: this.order() };
    return this.cachedQuery;
  }

  computedFilters(): readonly ComputedFilter[] {
    this.cachedComputed ??= this.collectComputed();
    return this.cachedComputed;
  }

  private order(): OrderTerm[] {
    const slots = [...new Set([...this.keySlots, ...this.table.primaryKey.slots])];
    return slots.map((slot) => ({ slot, descending: !this.isAscending(slot) }));
  }

  private where(): RowFilter | undefined {
    const parts: RowFilter[] = [];
    for (const [group, filters] of this.groups) {
      const fields: RowFilter[] = [];
      let computed = false;
      for (const [slot, node] of filters) {
        if (this.isStored(slot)) fields.push({ op: 'field', slot, node });
        else if (this.table.fields[slot]!.fieldClass === 'FlowField') computed = true;
      }
      if (fields.length === 0) continue;
      if (group !== ANY_GROUP) parts.push(...fields);
      // With a FlowField among them the OR can not be left to the store.
      else if (!computed) parts.push(fields.length === 1 ? fields[0]! : { op: 'or', items: fields });
    }
    return allOf(parts);
  }

  private collectComputed(): ComputedFilter[] {
    const found: ComputedFilter[] = [];
    for (const [group, filters] of this.groups) {
      const any = group === ANY_GROUP;
      const flowing = [...filters].some(([slot]) => this.table.fields[slot]!.fieldClass === 'FlowField');
      if (!flowing) continue;
      for (const [slot, node] of filters) {
        const field = this.table.fields[slot]!;
        if (field.fieldClass === 'FlowField' || (any && field.stored)) found.push({ field, node, anyGroup: any });
      }
    }
    return found;
  }

  private isStored(slot: number): boolean {
    return this.table.fields[slot]!.stored;
  }

  private changed(): void {
    this.cachedQuery = undefined;
    this.cachedComputed = undefined;
  }
}

const EMPTY: ReadonlyMap<number, FilterNode> = new Map();
