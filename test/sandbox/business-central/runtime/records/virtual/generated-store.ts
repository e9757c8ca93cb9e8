/** Rows that are computed when asked for, in the order of their primary key: tables too long to be kept. */
import { AlError, UnsupportedAlError } from '../../errors/al-error.ts';
import { Decimal } from '../../values/decimal.ts';
import type { FieldValue, TableDef } from '../definitions.ts';
import type { FilterNode, RowFilter } from '../filters/filter-node.ts';
import { rowTestOf } from '../filters/match.ts';
import { compareRows } from '../memory-store.ts';
import type { OrderTerm, Row, RowQuery, RowStore, WriteResult } from '../row-store.ts';

/** Rows `row(first)` to `row(last)`, ascending by primary key. */
export interface Segment {
  readonly first: number;
  readonly last: number;
  row(index: number): Row;
}

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

export function readOnly(table: TableDef): AlError {
  return new AlError('DB:ReadOnly', `The virtual table ${table.name} can not be changed.`);
}

export abstract class GeneratedStore implements RowStore {
  readonly version = 0;
  protected readonly table: TableDef;
  private readonly keyOrder: readonly OrderTerm[];

  constructor(table: TableDef) {
    this.table = table;
    this.keyOrder = table.primaryKey.slots.map((slot) => ({ slot, descending: false }));
  }

  /** The segments, in order, that contain all rows of the filter; they may contain others. */
  protected abstract segments(filter: RowFilter | undefined): Segment[];

  get(key: readonly FieldValue[]): Row | undefined {
    const probe: Row = [];
    for (const [index, slot] of this.table.primaryKey.slots.entries()) probe[slot] = key[index]!;
    const items = this.table.primaryKey.slots.map(
      (slot) => ({ op: 'field', slot, node: { op: '=', value: probe[slot]! } }) as const,
    );
    const query = { where: { op: 'and', items }, order: this.keyOrder } as const;
    return this.seek(query, undefined, 1, true, 1)[0];
  }

  getBySystemId(): Row | undefined {
    return undefined;
  }

  seek(query: RowQuery, from: Row | undefined, step: 1 | -1, inclusive: boolean, limit: number): Row[] {
    const found: Row[] = [];
    for (const row of this.walk(query, from, step, inclusive)) {
      found.push(row);
      if (found.length === limit) break;
    }
    return found;
  }

  count(query: RowQuery): number {
    let count = 0;
    for (const _row of this.walk(query, undefined, 1, true)) count++;
    return count;
  }

  isEmpty(query: RowQuery): boolean {
    return this.seek(query, undefined, 1, true, 1).length === 0;
  }

  sum(query: RowQuery, slot: number): Decimal {
    let sum = Decimal.zero;
    for (const row of this.walk(query, undefined, 1, true)) sum = sum.add(Decimal.fromInteger(row[slot] as number));
    return sum;
  }

  insert(): WriteResult {
    throw readOnly(this.table);
  }

  update(): WriteResult {
    throw readOnly(this.table);
  }

  delete(): void {
    throw readOnly(this.table);
  }

  updateAll(): WriteResult {
    throw readOnly(this.table);
  }

  deleteAll(): void {
    throw readOnly(this.table);
  }

  readBlob(): Uint8Array | undefined {
    return undefined;
  }

  private *walk(query: RowQuery, from: Row | undefined, step: 1 | -1, inclusive: boolean): Generator<Row> {
    const descending = query.order[0]?.descending ?? false;
    const natural = this.keyOrder.every(
      ({ slot }, index) =>
        (query.order[index]?.slot ?? slot) === slot && (query.order[index]?.descending ?? descending) === descending,
    );
    if (!natural) throw new UnsupportedAlError(`Sorting of table ${this.table.name}`, 'other than by its primary key');
    const forward = (step === 1) !== descending;
    const test = rowTestOf(query.where, this.table);
    const segments = this.segments(query.where);
    for (const segment of forward ? segments : segments.reverse()) {
      let { first, last } = segment;
      if (from !== undefined) {
        if (forward) first = this.search(segment, from, inclusive ? 0 : 1);
        else last = this.search(segment, from, inclusive ? 1 : 0) - 1;
      }
      for (let index = forward ? first : last; index >= first && index <= last; index += forward ? 1 : -1) {
        const row = segment.row(index);
        if (test(row)) yield row;
      }
    }
  }

  /** Index of the first row that compares with `from` at least so. */
  private search(segment: Segment, from: Row, least: 0 | 1): number {
    let low = segment.first;
    let high = segment.last + 1;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (compareRows(segment.row(middle), from, this.keyOrder, this.table) < least) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The range of numbers that a filter leaves for a field; wider than the filter where that is not simple. */
export function boundsOf(filter: RowFilter | undefined, slot: number, whole: Bounds): Bounds {
  if (filter === undefined || filter.op === 'or') return whole;
  if (filter.op !== 'field') return filter.items.reduce((bounds, item) => boundsOf(item, slot, bounds), whole);
  return filter.slot === slot ? nodeBounds(filter.node, whole) : whole;
}

function nodeBounds(node: FilterNode, whole: Bounds): Bounds {
  switch (node.op) {
    case '=':
      return narrow(whole, node.value, node.value);
    case '<':
    case '<=':
      return narrow(whole, undefined, node.value);
    case '>':
    case '>=':
      return narrow(whole, node.value, undefined);
    case 'range':
      return narrow(whole, node.low, node.high);
    case 'and':
      return node.items.reduce((bounds, item) => nodeBounds(item, bounds), whole);
    case 'or': {
      const parts = node.items.map((item) => nodeBounds(item, whole));
      return { low: Math.min(...parts.map(({ low }) => low)), high: Math.max(...parts.map(({ high }) => high)) };
    }
    default:
      return whole;
  }
}

function narrow(whole: Bounds, low: FieldValue | undefined, high: FieldValue | undefined): Bounds {
  return {
    low: low === undefined ? whole.low : Math.max(whole.low, low as number),
    high: high === undefined ? whole.high : Math.min(whole.high, high as number),
  };
}
