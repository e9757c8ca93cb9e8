/**
 * Which indexes a table has. An AL key gets its index when a query could use it and the table is large enough. Queries
 * that no key serves, although they name single values, get an index of their own when they have many rows to look at:
 * the platform would read them all, which is slow there as well, but never differs in what is found.
 */
import type { FieldValue, KeyDef, TableDef } from '../records/definitions.ts';
import { foldedSlots } from '../records/filters/filter-node.ts';
import type { RowQuery } from '../records/row-store.ts';
import type { Column } from './columns.ts';
import type { Database } from './database.ts';
import { foldExpression } from './filter-sql.ts';
import { createIndex } from './schema.ts';

/** Rows from which keys get their indexes. */
const KEY_THRESHOLD = 64;
/** Rows from which queries without a key are looked at. */
const OWN_THRESHOLD = 256;
/** Rows that a key leaves to look at, from which a query gets an index of its own. */
const MANY = 100;
/** A query is looked at again when the table has grown so many times. */
const GROWTH = 4;

export class IndexPlan {
  private readonly database: Database;
  private readonly table: TableDef;
  private readonly name: string;
  private readonly columns: readonly (Column | undefined)[];
  /** Terms by name. */
  private readonly wanted = new Map<string, readonly string[]>();
  private readonly made = new Set<string>();
  /** Size of the table when a set of fixed fields was looked at last. */
  private readonly lookedAt = new Map<string, number>();

  constructor(database: Database, table: TableDef, name: string, columns: readonly (Column | undefined)[]) {
    this.database = database;
    this.table = table;
    this.name = name;
    this.columns = columns;
  }

  /** Wants what would serve a query; true when there is something to make. */
  consider(query: RowQuery, fixed: ReadonlyMap<number, FieldValue>, rowCount: number): boolean {
    const before = this.wanted.size;
    const { primaryKey } = this.table;
    let best = primaryKey;
    let length = prefixLength(primaryKey, fixed);
    for (const key of this.table.keys) {
      const served = this.serves(key, query, fixed);
      if (served > length) [best, length] = [key, served];
    }
    if (best !== primaryKey && !best.unique) this.wanted.set(best.name, this.terms(best.slots));
    for (const slot of foldedSlots(query.where)) {
      const column = this.columns[slot]!;
      this.wanted.set(`@${column.name.slice(1, -1)}`, [foldExpression(column)]);
    }
    if (rowCount >= OWN_THRESHOLD) this.considerOwn(fixed, best.slots.slice(0, Math.floor(length)), rowCount);
    return this.wanted.size > before;
  }

  /** Makes what is wanted and missing; true when it made something. */
  make(rowCount: number): boolean {
    if (rowCount < KEY_THRESHOLD || this.made.size === this.wanted.size) return false;
    for (const [name, terms] of this.wanted) {
      if (this.made.has(name)) continue;
      createIndex(this.database, this.name, name, terms);
      this.made.add(name);
    }
    return true;
  }

  /** The indexes may have been undone. */
  forget(): void {
    this.made.clear();
  }

  /** How many fields of a key the query fixes; a key that only gives the order counts a little. */
  private serves(key: KeyDef, query: RowQuery, fixed: ReadonlyMap<number, FieldValue>): number {
    if (!key.enabled || !key.slots.every((slot) => this.columns[slot] !== undefined)) return 0;
    const length = prefixLength(key, fixed);
    if (length > 0 || fixed.size > 0) return length;
    return key.slots.every((slot, index) => query.order[index]?.slot === slot) ? 0.5 : 0;
  }

  private considerOwn(fixed: ReadonlyMap<number, FieldValue>, served: readonly number[], rowCount: number): void {
    const slots = [...fixed.keys()].filter((slot) => this.tellsApart(slot));
    if (slots.every((slot) => served.includes(slot))) return;
    const name = `=${slots.map((slot) => this.table.fields[slot]!.number).join('+')}`;
    if (this.wanted.has(name) || rowCount < GROWTH * (this.lookedAt.get(name) ?? 0)) return;
    this.lookedAt.set(name, rowCount);
    if (this.rowsLeft(served, fixed) >= MANY) this.wanted.set(name, this.terms(slots));
  }

  /** Booleans and options leave too many rows to be worth a place in an index. */
  private tellsApart(slot: number): boolean {
    const { kind } = this.table.fields[slot]!.type;
    return this.columns[slot] !== undefined && kind !== 'boolean' && kind !== 'option' && kind !== 'enum';
  }

  /** Rows that have the fixed values of these slots, counted no further than necessary. */
  private rowsLeft(slots: readonly number[], fixed: ReadonlyMap<number, FieldValue>): number {
    const where =
      slots.length === 0 ? '' : ` WHERE ${slots.map((slot) => `${this.columns[slot]!.name} = ?`).join(' AND ')}`;
    const sql = `SELECT COUNT(*) FROM (SELECT 1 FROM ${this.name}${where} LIMIT ${MANY})`;
    const values = slots.map((slot) => this.columns[slot]!.encode(fixed.get(slot)!));
    return (this.database.prepare(sql).get(...values) as unknown as [number])[0];
  }

  private terms(slots: readonly number[]): string[] {
    return slots.map((slot) => this.columns[slot]!.name);
  }
}

function prefixLength(key: KeyDef, fixed: ReadonlyMap<number, FieldValue>): number {
  let length = 0;
  while (length < key.slots.length && fixed.has(key.slots[length]!)) length++;
  return length;
}
