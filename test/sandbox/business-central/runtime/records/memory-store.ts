/** Rows in memory, sorted by primary key: temporary tables, outside of transactions, and virtual tables. */
import { Decimal } from '../values/decimal.ts';
import type { BlobValue } from './blob.ts';
import { type FieldValue, type KeyDef, SystemSlot, type TableDef } from './definitions.ts';
import { comparisonOf, rowTestOf, sameValue } from './filters/match.ts';
import type { OrderTerm, Row, RowQuery, RowStore, WriteResult } from './row-store.ts';

interface PreparedQuery {
  readonly store: MemoryStore;
  readonly test: (row: readonly FieldValue[]) => boolean;
  /** Rows of the query in its order, as of `version`. */
  sorted: Row[];
  version: number;
  readonly byPrimaryKey: boolean;
}

export class MemoryStore implements RowStore {
  version = 0;
  private readonly table: TableDef;
  private readonly keyOrder: readonly OrderTerm[];
  private rows: Row[] = [];
  private readonly systemIds = new Set<string>();

  constructor(table: TableDef, rows: Row[] = []) {
    this.table = table;
    this.keyOrder = table.primaryKey.slots.map((slot) => ({ slot, descending: false }));
    this.rows = rows.sort((left, right) => this.compare(left, right, this.keyOrder));
  }

  private compare(left: Row, right: Row, order: readonly OrderTerm[]): number {
    return compareRows(left, right, order, this.table);
  }

  get(key: readonly FieldValue[]): Row | undefined {
    const probe: Row = [];
    for (let index = 0; index < this.keyOrder.length; index++) probe[this.keyOrder[index]!.slot] = key[index]!;
    const position = this.search(this.rows, probe, this.keyOrder, 0);
    const row = this.rows[position];
    return row !== undefined && this.compare(row, probe, this.keyOrder) === 0 ? row : undefined;
  }

  getBySystemId(systemId: string): Row | undefined {
    return this.rows.find((row) => row[SystemSlot.id] === systemId);
  }

  seek(query: RowQuery, from: Row | undefined, step: 1 | -1, inclusive: boolean, limit: number): Row[] {
    const prepared = this.prepare(query);
    // Sorted by primary key, the whole table is there already: filter while walking.
    const rows = prepared.byPrimaryKey ? this.rows : this.sorted(query, prepared);
    let index = step === 1 ? 0 : rows.length - 1;
    if (from !== undefined) {
      const bound = this.search(rows, from, query.order, (step === 1) === inclusive ? 0 : 1);
      index = step === 1 ? bound : bound - 1;
    }
    const found: Row[] = [];
    for (; index >= 0 && index < rows.length && found.length < limit; index += step) {
      const row = rows[index]!;
      if (!prepared.byPrimaryKey || prepared.test(row)) found.push(row.slice());
    }
    return found;
  }

  count(query: RowQuery): number {
    const { test } = this.prepare(query);
    let count = 0;
    for (const row of this.rows) if (test(row)) count++;
    return count;
  }

  isEmpty(query: RowQuery): boolean {
    return !this.rows.some(this.prepare(query).test);
  }

  sum(query: RowQuery, slot: number): Decimal {
    const { test } = this.prepare(query);
    let sum = Decimal.zero;
    for (const row of this.rows) if (test(row)) sum = sum.add(toDecimal(row[slot]!));
    return sum;
  }

  insert(row: Row): WriteResult {
    const position = this.search(this.rows, row, this.keyOrder, 0);
    const present = this.rows[position];
    if (present !== undefined && this.compare(present, row, this.keyOrder) === 0) return this.table.primaryKey;
    const conflict = this.conflictingKey(row, undefined);
    if (conflict !== undefined) return conflict;
    this.rows.splice(position, 0, row.slice());
    this.systemIds.add(row[SystemSlot.id] as string);
    this.version++;
    return undefined;
  }

  update(row: Row, previous: Row): WriteResult {
    const position = this.search(this.rows, previous, this.keyOrder, 0);
    const moved = this.compare(row, previous, this.keyOrder) !== 0;
    if (moved && this.get(this.table.primaryKey.slots.map((slot) => row[slot]!)) !== undefined)
      return this.table.primaryKey;
    const conflict = this.conflictingKey(row, this.rows[position]);
    if (conflict !== undefined) return conflict;
    if (moved) {
      this.rows.splice(position, 1);
      this.rows.splice(this.search(this.rows, row, this.keyOrder, 0), 0, row.slice());
    } else {
      this.rows[position] = row.slice();
    }
    this.version++;
    return undefined;
  }

  delete(row: Row): void {
    this.rows.splice(this.search(this.rows, row, this.keyOrder, 0), 1);
    this.systemIds.delete(row[SystemSlot.id] as string);
    this.version++;
  }

  updateAll(query: RowQuery, slots: readonly number[], values: readonly FieldValue[]): WriteResult {
    const { test } = this.prepare(query);
    this.rows = this.rows.map((row) => {
      if (!test(row)) return row;
      const changed = row.slice();
      for (let index = 0; index < slots.length; index++) changed[slots[index]!] = values[index]!;
      return changed;
    });
    if (slots.some((slot) => this.table.fields[slot]!.inPrimaryKey)) {
      this.rows.sort((left, right) => this.compare(left, right, this.keyOrder));
    }
    this.version++;
    return undefined;
  }

  deleteAll(query: RowQuery): void {
    const { test } = this.prepare(query);
    this.rows = this.rows.filter((row) => {
      const gone = test(row);
      if (gone) this.systemIds.delete(row[SystemSlot.id] as string);
      return !gone;
    });
    this.version++;
  }

  readBlob(row: Row, slot: number): Uint8Array | undefined {
    const stored = this.get(this.table.primaryKey.slots.map((key) => row[key]!));
    return (stored?.[slot] as BlobValue | undefined)?.bytes;
  }

  private prepare(query: RowQuery): PreparedQuery {
    const known = query.prepared as PreparedQuery | undefined;
    if (known !== undefined && known.store === this) return known;
    const byPrimaryKey =
      query.order.length === this.keyOrder.length &&
      query.order.every((term, index) => term.slot === this.keyOrder[index]!.slot && !term.descending);
    const prepared: PreparedQuery = {
      store: this,
      test: rowTestOf(query.where, this.table),
      sorted: [],
      version: -1,
      byPrimaryKey,
    };
    query.prepared = prepared;
    return prepared;
  }

  private sorted(query: RowQuery, prepared: PreparedQuery): Row[] {
    if (prepared.version !== this.version) {
      prepared.sorted = this.rows.filter(prepared.test).sort((left, right) => this.compare(left, right, query.order));
      prepared.version = this.version;
    }
    return prepared.sorted;
  }

  /** Index of the first row that compares with the probe at least so. */
  private search(rows: readonly Row[], probe: Row, order: readonly OrderTerm[], least: 0 | 1): number {
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.compare(rows[middle]!, probe, order) < least) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** A unique secondary key whose values another row has. */
  private conflictingKey(row: Row, self: Row | undefined): KeyDef | undefined {
    if (self === undefined && this.systemIds.has(row[SystemSlot.id] as string)) return this.table.systemIdKey;
    return this.table.keys.find(
      (key) =>
        key.unique &&
        key !== this.table.primaryKey &&
        this.rows.some((other) => other !== self && key.slots.every((slot) => sameValue(other[slot]!, row[slot]!))),
    );
  }
}

function toDecimal(value: FieldValue): Decimal {
  return value instanceof Decimal ? value : Decimal.fromInteger(value as number | bigint);
}

export function compareRows(
  left: readonly FieldValue[],
  right: readonly FieldValue[],
  order: readonly OrderTerm[],
  { fields }: Pick<TableDef, 'fields'>,
): number {
  for (const { slot, descending } of order) {
    const result = comparisonOf(fields[slot]!)(left[slot]!, right[slot]!);
    if (result !== 0) return descending ? -result : result;
  }
  return 0;
}
