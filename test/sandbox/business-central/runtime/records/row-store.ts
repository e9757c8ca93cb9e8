/** Where rows are kept: the database (runtime/database) or memory (temporary and virtual tables), behind one interface. */
import type { Decimal } from '../values/decimal.ts';
import type { FieldValue, KeyDef } from './definitions.ts';
import type { RowFilter } from './filters/filter-node.ts';

/** Values by slot. A row handed out by `get` is shared and must not be written to; `seek` gives rows to keep. */
export type Row = FieldValue[];

export interface OrderTerm {
  readonly slot: number;
  readonly descending: boolean;
}

/** What a view selects, in its order. Stores may hang their own translation on it, so a view keeps one while it lasts. */
export interface RowQuery {
  /** On stored fields only. */
  readonly where: RowFilter | undefined;
  /** Ends with the primary key, so that it is total. */
  readonly order: readonly OrderTerm[];
  /** Filled by the store. */
  prepared?: object | undefined;
}

/** Answer to a write: the key that already has the row's values, if any. */
export type WriteResult = KeyDef | undefined;

export interface RowStore {
  /** Changes with every write, so that cursors know when to look again. */
  readonly version: number;
  /** By values of the primary key, in its order. */
  get(key: readonly FieldValue[]): Row | undefined;
  getBySystemId(systemId: string): Row | undefined;
  /**
   * Up to `limit` rows in the query's order (`step` 1) or against it (-1), from the end of the set or from the
   * position of `from`; `inclusive` keeps rows equal to `from` in all order terms.
   */
  seek(query: RowQuery, from: Row | undefined, step: 1 | -1, inclusive: boolean, limit: number): Row[];
  count(query: RowQuery): number;
  isEmpty(query: RowQuery): boolean;
  /** Sum of a numeric field. */
  sum(query: RowQuery, slot: number): Decimal;
  insert(row: Row): WriteResult;
  /** `previous` is the stored row with the same or, for a rename, the old key. */
  update(row: Row, previous: Row): WriteResult;
  delete(row: Row): void;
  /** Writes one value, and the stamp of the write, into all rows of the query. */
  updateAll(query: RowQuery, slots: readonly number[], values: readonly FieldValue[]): WriteResult;
  deleteAll(query: RowQuery): void;
  /** Content of a Blob field of a row; undefined when it has none. */
  readBlob(row: Row, slot: number): Uint8Array | undefined;
}
