/** Rows of a table kept in memory as long as nothing changes them. */
import { SystemSlot } from '../records/definitions.ts';
import type { Row } from '../records/row-store.ts';

const ROW_LIMIT = 4096;
const RESULT_LIMIT = 512;
/** A table that was read so often since its last write is worth keeping results of. */
const SETTLED = 32;

export class RowCache {
  /** By primary key; null for a key known to be absent. */
  private readonly rows = new Map<string, Row | null>();
  private readonly keysBySystemId = new Map<string, string>();
  private readonly results = new Map<string, readonly Row[]>();
  private readsSinceWrite = 0;

  get(key: string): Row | null | undefined {
    return this.rows.get(key);
  }

  getBySystemId(systemId: string): Row | undefined {
    const key = this.keysBySystemId.get(systemId);
    const row = key === undefined ? undefined : this.rows.get(key);
    return row !== undefined && row !== null && row[SystemSlot.id] === systemId ? row : undefined;
  }

  set(key: string, row: Row | null): void {
    if (this.rows.size >= ROW_LIMIT) this.forgetRows();
    this.rows.set(key, row);
    if (row !== null) this.keysBySystemId.set(row[SystemSlot.id] as string, key);
  }

  delete(key: string): void {
    this.rows.delete(key);
  }

  /** Whether results of queries are worth keeping; counts the read that asks. */
  get settled(): boolean {
    return ++this.readsSinceWrite > SETTLED;
  }

  result(id: string): Row[] | undefined {
    return this.results.get(id)?.map((row) => row.slice());
  }

  setResult(id: string, rows: readonly Row[]): void {
    if (this.results.size >= RESULT_LIMIT) this.results.clear();
    this.results.set(
      id,
      rows.map((row) => row.slice()),
    );
  }

  /** Any row was written: what queries found may be different now. */
  written(): void {
    this.readsSinceWrite = 0;
    if (this.results.size > 0) this.results.clear();
  }

  forget(): void {
    this.forgetRows();
    this.written();
  }

  private forgetRows(): void {
    this.rows.clear();
    this.keysBySystemId.clear();
  }
}
