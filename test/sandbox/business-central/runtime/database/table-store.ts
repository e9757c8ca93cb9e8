/** The rows of one AL table in one company, in one SQLite table. */
import type { SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite';
import { type FieldValue, type KeyDef, SystemSlot, type TableDef } from '../records/definitions.ts';
import { sameValue } from '../records/filters/match.ts';
import type { Row, RowQuery, RowStore, WriteResult } from '../records/row-store.ts';
import { Decimal } from '../values/decimal.ts';
import { BlobTable } from './blob-table.ts';
import { type Column, columnOf, quoteName } from './columns.ts';
import type { Database } from './database.ts';
import { fromDecimalKey } from './decimal-key.ts';
import { IndexPlan } from './index-plan.ts';
import { RowCache } from './row-cache.ts';
import { createTable } from './schema.ts';
import { positionSql, type Selection, selectionOf } from './select.ts';

/** A query's selection, kept on the query. */
interface PreparedQuery extends Selection {
  readonly store: TableStore;
}

const STATEMENT_LIMIT = 500;
/** Results with more rows are not kept. */
const KEPT_ROWS = 64;

export class TableStore implements RowStore {
  version = 0;
  private readonly database: Database;
  private readonly table: TableDef;
  /** Quoted name of the SQLite table. */
  private readonly name: string;
  /** By slot. */
  private readonly columns: readonly (Column | undefined)[];
  private readonly stored: readonly Column[];
  private readonly keyColumns: readonly Column[];
  private readonly blobs: BlobTable;
  private readonly cache = new RowCache();
  private readonly indexes: IndexPlan;
  /** Of `seek`, by what differs between them: the list of columns is too long to be a part of the key. */
  private readonly statements = new Map<string, StatementSync>();
  /** The primary key is a single number, as of ledger entries. */
  private readonly isNumbered: boolean;
  /** The row with the highest number, once someone asked for it: ledgers ask before each entry. */
  private last: Row | undefined;
  private rowCount = 0;
  private created = false;
  private readonly selectList: string;
  private readonly insertSql: string;
  private readonly getSql: string;
  private readonly getBySystemIdSql: string;
  private readonly keyWhere: string;

  constructor(database: Database, table: TableDef, company: string) {
    this.database = database;
    this.table = table;
    this.name = quoteName(company === '' ? table.name : `${company}$${table.name}`);
    this.columns = table.fields.map((field) => columnOf(table, field));
    this.stored = this.columns.filter((column) => column !== undefined);
    this.keyColumns = table.primaryKey.slots.map((slot) => this.columns[slot]!);
    this.isNumbered = this.keyColumns.length === 1 && this.keyColumns[0]!.sqlType === 'INTEGER';
    this.blobs = new BlobTable(database, table, this.name);
    this.indexes = new IndexPlan(database, table, this.name, this.columns);
    const systemId = this.columns[SystemSlot.id]!.name;
    const names = this.stored.map((column) => column.name);
    this.selectList = [
      ...this.stored.map((column) => column.select),
      ...this.blobs.selectFields(`${this.name}.${systemId}`),
    ].join(', ');
    this.keyWhere = this.keyColumns.map((column) => `${column.name} = ?`).join(' AND ');
    this.getSql = `SELECT ${this.selectList} FROM ${this.name} WHERE ${this.keyWhere}`;
    this.getBySystemIdSql = `SELECT ${this.selectList} FROM ${this.name} WHERE ${systemId} = ?`;
    this.insertSql = `INSERT INTO ${this.name} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')}) ON CONFLICT DO NOTHING`;
    this.create();
  }

  // -- reading

  get(key: readonly FieldValue[]): Row | undefined {
    const values = this.keyColumns.map((column, index) => column.encode(key[index]!));
    const id = cacheId(values);
    const cached = this.cache.get(id);
    if (cached !== undefined) return cached ?? undefined;
    this.create();
    const found = this.database.prepare(this.getSql).get(...values) as SQLOutputValue[] | undefined;
    const row = found === undefined ? undefined : this.decode(found);
    this.cache.set(id, row ?? null);
    return row;
  }

  getBySystemId(systemId: string): Row | undefined {
    const cached = this.cache.getBySystemId(systemId);
    if (cached !== undefined) return cached;
    this.create();
    const id = this.columns[SystemSlot.id]!.encode(systemId);
    const found = this.database.prepare(this.getBySystemIdSql).get(id) as SQLOutputValue[] | undefined;
    if (found === undefined) return undefined;
    const row = this.decode(found);
    this.cache.set(cacheId(this.keyOf(row)), row);
    return row;
  }

  seek(query: RowQuery, from: Row | undefined, step: 1 | -1, inclusive: boolean, limit: number): Row[] {
    const prepared = this.prepare(query);
    const asksForLast = this.isNumbered && from === undefined && step === -1 && limit === 1 && this.isUnfiltered(query);
    if (asksForLast && this.last !== undefined) return [this.last.slice()];
    const values = [...prepared.values];
    const position = from === undefined ? '' : positionSql(prepared, this.columns, { from, step, inclusive }, values);
    const join = position === '' ? '' : prepared.where === '' ? ' WHERE ' : ' AND ';
    // A literal limit, because a bound one makes SQLite prepare the statement again at each execution.
    const end = limit === Number.MAX_SAFE_INTEGER ? '' : ` LIMIT ${limit}`;
    const rest = `${prepared.where}${join}${position}${prepared.orderBy[step === 1 ? 0 : 1]}${end}`;
    const id = this.cache.settled && limit <= KEPT_ROWS ? `${rest}\u0000${values.join('\u0000')}` : undefined;
    const known = id === undefined ? undefined : this.cache.result(id);
    if (known !== undefined) return known;
    const found = this.statement(rest).all(...values) as unknown as SQLOutputValue[][];
    const rows = found.map((row) => this.decode(row));
    if (asksForLast) this.last = rows[0]?.slice();
    if (id !== undefined) this.cache.setResult(id, rows);
    return rows;
  }

  count(query: RowQuery): number {
    return this.aggregate(query, 'COUNT(*)')[0] as number;
  }

  isEmpty(query: RowQuery): boolean {
    const { where, values } = this.prepare(query);
    return this.database.prepare(`SELECT 1 FROM ${this.name}${where} LIMIT 1`).get(...values) === undefined;
  }

  sum(query: RowQuery, slot: number): Decimal {
    const column = this.columns[slot]!;
    if (column.sqlType === 'TEXT') return fromDecimalKey(this.aggregate(query, `dec_sum(${column.name})`)[0] as string);
    return Decimal.parse(this.aggregate(query, `CAST(COALESCE(SUM(${column.name}), 0) AS TEXT)`)[0] as string);
  }

  readBlob(row: Row, slot: number): Uint8Array | undefined {
    return this.blobs.read(row, slot);
  }

  // -- writing

  insert(row: Row): WriteResult {
    this.beginWrite();
    const values = this.stored.map((column) => column.encode(row[column.slot]!));
    const { changes } = this.database.prepare(this.insertSql).run(...values);
    if (changes === 0) return this.conflictingKey(row, undefined);
    this.blobs.write(row, undefined);
    const key = cacheId(this.keyOf(row));
    // Ledger entries are many, and hardly ever read again one by one.
    if (this.isNumbered) {
      this.cache.delete(key);
      if (this.last !== undefined && this.comesAfter(row, this.last)) this.last = this.sharedCopy(row, undefined);
    } else this.cache.set(key, this.sharedCopy(row, undefined));
    this.rowCount++;
    this.written();
    this.makeIndexes();
    return undefined;
  }

  update(row: Row, previous: Row): WriteResult {
    this.beginWrite();
    const changed = this.stored.filter((column) => !sameValue(row[column.slot]!, previous[column.slot]!));
    const sql = `UPDATE OR IGNORE ${this.name} SET ${assignments(changed)} WHERE ${this.keyWhere}`;
    const values = changed.map((column) => column.encode(row[column.slot]!));
    const { changes } = this.database.prepare(sql).run(...values, ...this.keyOf(previous));
    if (changes === 0) return this.conflictingKey(row, previous);
    this.blobs.write(row, previous);
    this.last = undefined;
    this.cache.delete(cacheId(this.keyOf(previous)));
    this.cache.set(cacheId(this.keyOf(row)), this.sharedCopy(row, previous));
    this.written();
    return undefined;
  }

  delete(row: Row): void {
    this.beginWrite();
    const key = this.keyOf(row);
    this.database.prepare(`DELETE FROM ${this.name} WHERE ${this.keyWhere}`).run(...key);
    this.blobs.delete(row);
    this.last = undefined;
    this.cache.set(cacheId(key), null);
    this.rowCount--;
    this.written();
  }

  updateAll(query: RowQuery, slots: readonly number[], values: readonly FieldValue[]): WriteResult {
    this.beginWrite();
    const selection = this.prepare(query);
    const columns = slots.map((slot) => this.columns[slot]!);
    const encoded = columns.map((column, index) => column.encode(values[index]!));
    try {
      this.database
        .prepare(`UPDATE ${this.name} SET ${assignments(columns)}${selection.where}`)
        .run(...encoded, ...selection.values);
    } catch (error) {
      const key = this.table.keys.find(
        (candidate) => candidate.unique && candidate.slots.some((slot) => slots.includes(slot)),
      );
      if (key !== undefined && isConstraint(error)) return key;
      throw error;
    }
    this.forgetRows();
    return undefined;
  }

  deleteAll(query: RowQuery): void {
    this.beginWrite();
    const { where, values } = this.prepare(query);
    if (this.blobs.isNeeded) {
      const sql = `SELECT ${this.columns[SystemSlot.id]!.name} FROM ${this.name}${where}`;
      for (const [id] of this.database.prepare(sql).all(...values) as unknown as [string][]) this.blobs.deleteById(id);
    }
    const { changes } = this.database.prepare(`DELETE FROM ${this.name}${where}`).run(...values);
    this.rowCount -= Number(changes);
    this.forgetRows();
  }

  // -- schema and transactions

  /** Makes the table, or adds the columns it lacks, and counts it. */
  create(): void {
    if (this.created) return;
    createTable(this.database, this.table, {
      name: this.name,
      columns: this.stored,
      keyColumns: this.keyColumns,
      blobTable: this.blobs.isNeeded ? this.blobs.name : undefined,
    });
    this.created = true;
    this.database.schemaChanged(this);
    this.rowCount = (this.database.prepare(`SELECT COUNT(*) FROM ${this.name}`).get() as unknown as [number])[0];
    this.makeIndexes();
  }

  /** Rows may have changed in any way: a rollback, a statement over many rows. */
  forgetRows(): void {
    this.cache.forget();
    this.last = undefined;
    this.version++;
  }

  /** The SQLite table and its indexes may have been undone. */
  forgetSchema(): void {
    this.forgetRows();
    this.indexes.forget();
    this.created = false;
  }

  private beginWrite(): void {
    this.create();
    this.database.beginWrite(this);
  }

  private written(): void {
    this.version++;
    this.cache.written();
  }

  private makeIndexes(): void {
    if (this.indexes.make(this.rowCount)) this.database.schemaChanged(this);
  }

  // -- statements

  private prepare(query: RowQuery): PreparedQuery {
    this.create();
    const known = query.prepared as PreparedQuery | undefined;
    if (known !== undefined && known.store === this) return known;
    const prepared = { ...selectionOf(query, this.columns), store: this };
    query.prepared = prepared;
    if (this.indexes.consider(query, prepared.fixed, this.rowCount)) this.makeIndexes();
    return prepared;
  }

  private statement(rest: string): StatementSync {
    let statement = this.statements.get(rest);
    if (statement === undefined) {
      statement = this.database.prepare(`SELECT ${this.selectList} FROM ${this.name}${rest}`);
      if (this.statements.size >= STATEMENT_LIMIT) this.statements.clear();
      this.statements.set(rest, statement);
    }
    return statement;
  }

  private aggregate(query: RowQuery, expression: string): SQLOutputValue[] {
    const { where, values } = this.prepare(query);
    const sql = `SELECT ${expression} FROM ${this.name}${where}`;
    return this.database.prepare(sql).get(...values) as unknown as SQLOutputValue[];
  }

  private decode(values: SQLOutputValue[]): Row {
    const row = this.table.zeros.slice();
    const stored = this.stored;
    for (let index = 0; index < stored.length; index++) {
      const column = stored[index]!;
      const value = values[index]!;
      row[column.slot] = column.decode === undefined ? (value as FieldValue) : column.decode(value);
    }
    if (this.blobs.isNeeded) this.blobs.mark(row, values[stored.length]!);
    return row;
  }

  /** All rows in the order of the primary key. */
  private isUnfiltered({ where, order }: RowQuery): boolean {
    return where === undefined && order[0]!.slot === this.table.primaryKey.slots[0] && !order[0]!.descending;
  }

  private comesAfter(row: Row, other: Row): boolean {
    const [slot] = this.table.primaryKey.slots;
    return row[slot!]! > other[slot!]!;
  }

  private keyOf(row: Row): SQLInputValue[] {
    return this.keyColumns.map((column) => column.encode(row[column.slot]!));
  }

  /** The row as it would be read: FlowFields are not stored, decimals have 20 decimals, Blobs are not loaded. */
  private sharedCopy(row: Row, previous: Row | undefined): Row {
    const copy = row.slice();
    for (let slot = 0; slot < copy.length; slot++) {
      const column = this.columns[slot];
      if (column === undefined) copy[slot] = this.table.zeros[slot]!;
      else if (copy[slot] instanceof Decimal) copy[slot] = fromDecimalKey(column.encode(copy[slot]!) as string);
    }
    this.blobs.markWritten(copy, row, previous);
    return copy;
  }

  /** The unique key whose values another row has. */
  private conflictingKey(row: Row, previous: Row | undefined): KeyDef {
    for (const key of [...this.table.keys, this.table.systemIdKey]) {
      if (!key.unique) continue;
      if (previous !== undefined && key.slots.every((slot) => sameValue(row[slot]!, previous[slot]!))) continue;
      const columns = key.slots.map((slot) => this.columns[slot]!);
      const sql = `SELECT 1 FROM ${this.name} WHERE ${columns.map((column) => `${column.name} = ?`).join(' AND ')}`;
      const values = columns.map((column) => column.encode(row[column.slot]!));
      if (this.database.prepare(sql).get(...values) !== undefined) return key;
    }
    throw new Error(`SQLite refused to write a row of ${this.name} and no unique key explains it`);
  }
}

function cacheId(key: readonly SQLInputValue[]): string {
  return key.length === 1 ? String(key[0]) : key.join('\u0000');
}

function assignments(columns: readonly Column[]): string {
  return columns.map((column) => `${column.name} = ?`).join(', ');
}

function isConstraint(error: unknown): boolean {
  return /constraint failed/i.test(String((error as { message?: unknown }).message));
}
