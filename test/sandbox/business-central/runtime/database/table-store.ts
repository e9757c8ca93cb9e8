/** The rows of one AL table in one company, in one SQLite table. */
import type { SQLInputValue, SQLOutputValue } from 'node:sqlite';
import { type BlobValue, emptyBlob, unloadedBlob } from '../records/blob.ts';
import type { FieldValue, KeyDef, TableDef } from '../records/definitions.ts';
import { SystemSlot } from '../records/definitions.ts';
import { fixedSlots } from '../records/filters/filter-node.ts';
import { sameValue } from '../records/filters/match.ts';
import type { OrderTerm, Row, RowQuery, RowStore, WriteResult } from '../records/row-store.ts';
import { Decimal } from '../values/decimal.ts';
import { toCollationKey } from './collation.ts';
import { type Column, columnOf, quoteName } from './columns.ts';
import type { Database } from './database.ts';
import { fromDecimalKey } from './decimal-key.ts';
import { filterToSql, orderExpression, orderValue } from './filter-sql.ts';
import { createTable, indexSql } from './schema.ts';

/** A query translated: the parts that do not change between its statements. */
interface PreparedQuery {
  readonly store: TableStore;
  readonly where: string;
  readonly values: readonly SQLInputValue[];
  /** Terms that decide the order: those not fixed to one value by the filter. */
  readonly order: readonly OrderTerm[];
  readonly orderBy: readonly [forward: string, backward: string];
}

/** Rows kept for `Get`, by primary key; null for a key known to be absent. */
const CACHE_LIMIT = 4096;
/** A table gets its secondary indexes when it has this many rows. */
const INDEX_THRESHOLD = 64;

export class TableStore implements RowStore {
  version = 0;
  readonly table: TableDef;
  /** Quoted name of the SQLite table. */
  readonly name: string;
  /** By slot. */
  readonly columns: readonly (Column | undefined)[];
  private readonly database: Database;
  private readonly stored: readonly Column[];
  private readonly keyColumns: readonly Column[];
  private readonly blobSlots: readonly number[];
  private readonly selectList: string;
  private readonly cache = new Map<string, Row | null>();
  /** Keys of cached rows by SystemId. */
  private readonly cachedIds = new Map<string, string>();
  private readonly wanted = new Set<KeyDef>();
  private readonly indexed = new Set<KeyDef>();
  private rowCount = 0;
  private created = false;
  private readonly insertSql: string;
  private readonly getSql: string;
  private readonly keyWhere: string;

  constructor(database: Database, table: TableDef, company: string) {
    this.database = database;
    this.table = table;
    this.name = quoteName(company === '' ? table.name : `${company}$${table.name}`);
    this.columns = table.fields.map((field) => columnOf(table, field));
    this.stored = this.columns.filter((column) => column !== undefined);
    this.keyColumns = table.primaryKey.slots.map((slot) => this.columns[slot]!);
    this.blobSlots = table.fields
      .filter((field) => field.stored && field.type.kind === 'blob')
      .map((field) => field.slot);
    this.selectList = [...this.stored.map((column) => column.select), ...this.blobFieldsSql()].join(', ');
    this.keyWhere = this.keyColumns.map((column) => `${column.name} = ?`).join(' AND ');
    this.getSql = `SELECT ${this.selectList} FROM ${this.name} WHERE ${this.keyWhere}`;
    this.insertSql = `INSERT INTO ${this.name} (${this.stored.map((column) => column.name).join(', ')}) VALUES (${this.stored.map(() => '?').join(', ')}) ON CONFLICT DO NOTHING`;
    this.create();
  }

  get(key: readonly FieldValue[]): Row | undefined {
    const values = this.encodeKey(key);
    const id = values.length === 1 ? String(values[0]) : values.join('\u0000');
    const cached = this.cache.get(id);
    if (cached !== undefined) return cached ?? undefined;
    this.create();
    const found = this.database.prepare(this.getSql).get(...values) as SQLOutputValue[] | undefined;
    const row = found === undefined ? undefined : this.decode(found);
    this.remember(id, row ?? null);
    return row;
  }

  getBySystemId(systemId: string): Row | undefined {
    const cached = this.cache.get(this.cachedIds.get(systemId) ?? '\u0000');
    if (cached !== undefined && cached !== null && cached[SystemSlot.id] === systemId) return cached;
    this.create();
    const sql = `SELECT ${this.selectList} FROM ${this.name} WHERE ${this.columns[SystemSlot.id]!.name} = ?`;
    const found = this.database.prepare(sql).get(systemId) as SQLOutputValue[] | undefined;
    if (found === undefined) return undefined;
    const row = this.decode(found);
    this.remember(this.cacheId(row), row);
    return row;
  }

  seek(query: RowQuery, from: Row | undefined, step: 1 | -1, inclusive: boolean, limit: number): Row[] {
    const prepared = this.prepare(query);
    const values = [...prepared.values];
    const position = from === undefined ? '' : this.positionSql(prepared.order, from, step, inclusive, values);
    const where = [prepared.where, position].filter((part) => part !== '').join(' AND ');
    // A literal, because a bound limit makes SQLite prepare the statement again at each execution.
    const end = limit === Number.MAX_SAFE_INTEGER ? '' : ` LIMIT ${limit}`;
    const sql = `SELECT ${this.selectList} FROM ${this.name}${where === '' ? '' : ` WHERE ${where}`}${prepared.orderBy[step === 1 ? 0 : 1]}${end}`;
    const found = this.database.prepare(sql).all(...values) as unknown as SQLOutputValue[][];
    return found.map((row) => this.decode(row));
  }

  count(query: RowQuery): number {
    const row = this.aggregate(query, 'COUNT(*)');
    return row[0] as number;
  }

  isEmpty(query: RowQuery): boolean {
    const { where, values } = this.prepare(query);
    const sql = `SELECT 1 FROM ${this.name}${where === '' ? '' : ` WHERE ${where}`} LIMIT 1`;
    return this.database.prepare(sql).get(...values) === undefined;
  }

  sum(query: RowQuery, slot: number): Decimal {
    const column = this.columns[slot]!;
    if (column.sqlType === 'TEXT') return fromDecimalKey(this.aggregate(query, `dec_sum(${column.name})`)[0] as string);
    return Decimal.parse(this.aggregate(query, `CAST(COALESCE(SUM(${column.name}), 0) AS TEXT)`)[0] as string);
  }

  insert(row: Row): WriteResult {
    this.beginWrite();
    const values = this.stored.map((column) => column.encode(row[column.slot]!));
    const { changes } = this.database.prepare(this.insertSql).run(...values);
    if (changes === 0) return this.conflictingKey(row, undefined);
    this.writeBlobs(row, undefined);
    this.remember(this.cacheId(row), this.sharedCopy(row, undefined));
    this.rowCount++;
    this.afterWrite();
    this.makeIndexes();
    return undefined;
  }

  update(row: Row, previous: Row): WriteResult {
    this.beginWrite();
    const changed = this.stored.filter((column) => !sameValue(row[column.slot]!, previous[column.slot]!));
    const sql = `UPDATE OR IGNORE ${this.name} SET ${changed.map((column) => `${column.name} = ?`).join(', ')} WHERE ${this.keyWhere}`;
    const values = changed.map((column) => column.encode(row[column.slot]!));
    const { changes } = this.database.prepare(sql).run(...values, ...this.keyOf(previous));
    if (changes === 0) return this.conflictingKey(row, previous);
    this.writeBlobs(row, previous);
    this.cache.delete(this.cacheId(previous));
    this.remember(this.cacheId(row), this.sharedCopy(row, previous));
    this.afterWrite();
    return undefined;
  }

  delete(row: Row): void {
    this.beginWrite();
    this.database.prepare(`DELETE FROM ${this.name} WHERE ${this.keyWhere}`).run(...this.keyOf(row));
    this.deleteBlobs(row[SystemSlot.id] as string);
    this.remember(this.cacheId(row), null);
    this.rowCount--;
    this.afterWrite();
  }

  updateAll(query: RowQuery, slots: readonly number[], values: readonly FieldValue[]): WriteResult {
    this.beginWrite();
    const prepared = this.prepare(query);
    const columns = slots.map((slot) => this.columns[slot]!);
    const sql = `UPDATE ${this.name} SET ${columns.map((column) => `${column.name} = ?`).join(', ')}${prepared.where === '' ? '' : ` WHERE ${prepared.where}`}`;
    const key = this.table.keys.find(
      (candidate) => candidate.unique && candidate.slots.some((slot) => slots.includes(slot)),
    );
    try {
      this.database
        .prepare(sql)
        .run(...columns.map((column, index) => column.encode(values[index]!)), ...prepared.values);
    } catch (error) {
      if (key !== undefined && isConstraint(error)) return key;
      throw error;
    }
    this.forgetCache();
    this.afterWrite();
    return undefined;
  }

  deleteAll(query: RowQuery): void {
    this.beginWrite();
    const { where, values } = this.prepare(query);
    const condition = where === '' ? '' : ` WHERE ${where}`;
    if (this.blobSlots.length > 0) {
      const ids = this.database
        .prepare(`SELECT ${this.columns[SystemSlot.id]!.name} FROM ${this.name}${condition}`)
        .all(...values);
      for (const [id] of ids as unknown as string[][]) this.deleteBlobs(id!);
    }
    const { changes } = this.database.prepare(`DELETE FROM ${this.name}${condition}`).run(...values);
    this.rowCount -= Number(changes);
    this.forgetCache();
    this.afterWrite();
  }

  readBlob(row: Row, slot: number): Uint8Array | undefined {
    const sql = `SELECT content FROM ${this.blobTable} WHERE id = ? AND field = ?`;
    const found = this.database.prepare(sql).get(row[SystemSlot.id] as string, this.table.fields[slot]!.number);
    return (found as unknown as [Uint8Array] | undefined)?.[0];
  }

  /** Rows may have gone back to what they were. */
  forgetRows(): void {
    this.forgetCache();
    this.version++;
  }

  /** The SQLite table and its indexes may have been undone. */
  forgetSchema(): void {
    this.forgetRows();
    this.indexed.clear();
    this.created = false;
  }

  private remember(id: string, row: Row | null): void {
    if (this.cache.size >= CACHE_LIMIT) this.forgetCache();
    this.cache.set(id, row);
    if (row !== null) this.cachedIds.set(row[SystemSlot.id] as string, id);
  }

  private forgetCache(): void {
    this.cache.clear();
    this.cachedIds.clear();
  }

  private get blobTable(): string {
    return `${this.name.slice(0, -1)}$blob"`;
  }

  /** Makes the table, or adds the columns it lacks, and counts it. */
  create(): void {
    if (this.created) return;
    createTable(
      this.database,
      this.table,
      this.name,
      this.stored,
      this.keyColumns,
      this.blobSlots.length > 0 ? this.blobTable : undefined,
    );
    this.created = true;
    this.database.schemaChanged(this);
    this.rowCount = (this.database.prepare(`SELECT COUNT(*) FROM ${this.name}`).get() as unknown as [number])[0];
    this.makeIndexes();
  }

  private beginWrite(): void {
    this.create();
    this.database.beginWrite(this);
  }

  private afterWrite(): void {
    this.version++;
  }

  private aggregate(query: RowQuery, expression: string): SQLOutputValue[] {
    const { where, values } = this.prepare(query);
    const sql = `SELECT ${expression} FROM ${this.name}${where === '' ? '' : ` WHERE ${where}`}`;
    return this.database.prepare(sql).get(...values) as unknown as SQLOutputValue[];
  }

  private prepare(query: RowQuery): PreparedQuery {
    this.create();
    const known = query.prepared as PreparedQuery | undefined;
    if (known !== undefined && known.store === this) return known;
    const { sql, values } = filterToSql(query.where, this.columns);
    const fixed = fixedSlots(query.where);
    const order = query.order.filter((term) => !fixed.has(term.slot));
    const prepared: PreparedQuery = {
      store: this,
      where: sql,
      values,
      order,
      orderBy: [this.orderSql(order, false), this.orderSql(order, true)],
    };
    query.prepared = prepared;
    this.want(query, fixed);
    return prepared;
  }

  private orderSql(order: readonly OrderTerm[], reverse: boolean): string {
    if (order.length === 0) return '';
    const terms = order.map((term) => {
      const column = this.columns[term.slot]!;
      return `${orderExpression(column)}${term.descending !== reverse ? ' DESC' : ''}`;
    });
    return ` ORDER BY ${terms.join(', ')}`;
  }

  /** Condition for the rows beyond (or from) a position, in one direction. */
  private positionSql(
    order: readonly OrderTerm[],
    from: Row,
    step: 1 | -1,
    inclusive: boolean,
    values: SQLInputValue[],
  ): string {
    // All order terms are fixed by the filter: there is one row at most.
    if (order.length === 0) return inclusive ? '' : 'FALSE';
    const columns = order.map((term) => this.columns[term.slot]!);
    const operators = order.map((term) => ((step === 1) !== term.descending ? '>' : '<'));
    const value = (index: number): SQLInputValue =>
      orderValue(columns[index]!, from[order[index]!.slot]!, toCollationKey);
    const expression = (index: number): string => orderExpression(columns[index]!);
    const end = inclusive ? '=' : '';
    if (operators.every((operator) => operator === operators[0])) {
      for (let index = 0; index < order.length; index++) values.push(value(index));
      if (order.length === 1) return `${expression(0)} ${operators[0]}${end} ?`;
      return `(${columns.map((_, index) => expression(index)).join(', ')}) ${operators[0]}${end} (${columns.map(() => '?').join(', ')})`;
    }
    // Mixed directions: a > ? OR (a = ? AND (b < ? OR ...)).
    let sql = '';
    for (let index = 0; index < order.length; index++) {
      const last = index === order.length - 1;
      values.push(value(index));
      sql += `(${expression(index)} ${operators[index]}${last ? end : ''} ?`;
      if (!last) {
        values.push(value(index));
        sql += ` OR (${expression(index)} = ? AND `;
      }
    }
    return `${sql})${'))'.repeat(order.length - 1)}`;
  }

  /** Remembers which key would serve the query, and makes its index once the table is large enough. */
  private want(query: RowQuery, fixed: ReadonlyMap<number, FieldValue>): void {
    if (fixed.has(this.table.primaryKey.slots[0]!)) return;
    const first = query.order[0]?.slot;
    let best: KeyDef | undefined;
    let bestLength = 0;
    for (const key of this.table.keys) {
      if (key === this.table.primaryKey || !key.enabled || !key.slots.every((slot) => this.columns[slot] !== undefined))
        continue;
      let length = 0;
      while (length < key.slots.length && fixed.has(key.slots[length]!)) length++;
      if (length === 0 && fixed.size === 0 && key.slots[0] === first && query.order.length > key.slots.length - 1) {
        if (key.slots.every((slot, index) => query.order[index]?.slot === slot)) length = 0.5;
      }
      if (length > bestLength) [best, bestLength] = [key, length];
    }
    if (best === undefined || this.wanted.has(best)) return;
    this.wanted.add(best);
    this.makeIndexes();
  }

  private makeIndexes(): void {
    if (this.rowCount < INDEX_THRESHOLD || this.indexed.size === this.wanted.size) return;
    this.database.schemaChanged(this);
    for (const key of this.wanted) {
      if (this.indexed.has(key)) continue;
      if (!key.unique) this.database.execute(indexSql(this.name, key, this.columns));
      this.indexed.add(key);
    }
  }

  private decode(values: SQLOutputValue[]): Row {
    const row = this.table.zeros.slice();
    const stored = this.stored;
    for (let index = 0; index < stored.length; index++) {
      const column = stored[index]!;
      const value = values[index]!;
      row[column.slot] = column.decode === undefined ? (value as FieldValue) : column.decode(value);
    }
    if (this.blobSlots.length > 0) this.markBlobs(row, values[stored.length]!);
    return row;
  }

  /** One more column: the numbers of the Blob fields that have content. */
  private blobFieldsSql(): string[] {
    if (this.blobSlots.length === 0) return [];
    return [
      `(SELECT ',' || group_concat(field) || ',' FROM ${this.blobTable} WHERE id = ${this.name}.${this.columns[SystemSlot.id]!.name})`,
    ];
  }

  private markBlobs(row: Row, fields: SQLOutputValue): void {
    if (typeof fields !== 'string') return;
    for (const slot of this.blobSlots) {
      if (fields.includes(`,${this.table.fields[slot]!.number},`)) row[slot] = unloadedBlob;
    }
  }

  private encodeKey(key: readonly FieldValue[]): SQLInputValue[] {
    return this.keyColumns.map((column, index) => column.encode(key[index]!));
  }

  private keyOf(row: Row): SQLInputValue[] {
    return this.keyColumns.map((column) => column.encode(row[column.slot]!));
  }

  private cacheId(row: Row): string {
    const values = this.keyOf(row);
    return values.length === 1 ? String(values[0]) : values.join('\u0000');
  }

  /** The row as it would be read: FlowFields are not stored, decimals have 20 decimals, Blobs are not loaded. */
  private sharedCopy(row: Row, previous: Row | undefined): Row {
    const copy = row.slice();
    for (let slot = 0; slot < copy.length; slot++) {
      const column = this.columns[slot];
      if (column === undefined) copy[slot] = this.table.zeros[slot]!;
      else if (copy[slot] instanceof Decimal) copy[slot] = fromDecimalKey(column.encode(copy[slot]!) as string);
    }
    for (const slot of this.blobSlots) {
      const { bytes } = row[slot] as BlobValue;
      copy[slot] = bytes === undefined ? (previous?.[slot] ?? emptyBlob) : bytes.length > 0 ? unloadedBlob : emptyBlob;
    }
    return copy;
  }

  /** The unique key whose values another row has. */
  private conflictingKey(row: Row, previous: Row | undefined): KeyDef {
    for (const key of [...this.table.keys, this.table.systemIdKey]) {
      if (!key.unique) continue;
      if (previous !== undefined && key.slots.every((slot) => sameValue(row[slot]!, previous[slot]!))) continue;
      const columns = key.slots.map((slot) => this.columns[slot]!);
      const sql = `SELECT 1 FROM ${this.name} WHERE ${columns.map((column) => `${column.name} = ?`).join(' AND ')}`;
      if (this.database.prepare(sql).get(...columns.map((column) => column.encode(row[column.slot]!))) !== undefined)
        return key;
    }
    throw new Error(`SQLite refused to write a row of ${this.name} and no unique key explains it`);
  }

  private writeBlobs(row: Row, previous: Row | undefined): void {
    for (const slot of this.blobSlots) {
      const blob = row[slot] as BlobValue;
      // Not loaded: left as it is.
      if (blob.bytes === undefined) continue;
      const field = this.table.fields[slot]!.number;
      const id = row[SystemSlot.id] as string;
      if (blob.bytes.length > 0) {
        this.database.prepare(`INSERT OR REPLACE INTO ${this.blobTable} VALUES (?, ?, ?)`).run(id, field, blob.bytes);
      } else if (previous !== undefined) {
        this.database.prepare(`DELETE FROM ${this.blobTable} WHERE id = ? AND field = ?`).run(id, field);
      }
    }
  }

  private deleteBlobs(id: string): void {
    if (this.blobSlots.length > 0) this.database.prepare(`DELETE FROM ${this.blobTable} WHERE id = ?`).run(id);
  }
}

function isConstraint(error: unknown): boolean {
  return /constraint failed/i.test(String((error as { message?: unknown }).message));
}
