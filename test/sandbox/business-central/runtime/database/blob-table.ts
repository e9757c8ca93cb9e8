/** Content of the Blob fields of a table, in a SQLite table of its own. */
import type { SQLOutputValue } from 'node:sqlite';
import { type BlobValue, emptyBlob, unloadedBlob } from '../records/blob.ts';
import { SystemSlot, type TableDef } from '../records/definitions.ts';
import type { Row } from '../records/row-store.ts';
import type { Database } from './database.ts';
import { toGuidKey } from './guid-key.ts';

export class BlobTable {
  private readonly database: Database;
  private readonly table: TableDef;
  private readonly slots: readonly number[];
  /** Quoted name. */
  readonly name: string;

  /** `owner` is the quoted name of the SQLite table of the rows. */
  constructor(database: Database, table: TableDef, owner: string) {
    this.database = database;
    this.table = table;
    this.name = `${owner.slice(0, -1)}$blob"`;
    this.slots = table.fields.filter((field) => field.stored && field.type.kind === 'blob').map((field) => field.slot);
  }

  get isNeeded(): boolean {
    return this.slots.length > 0;
  }

  /** One more column of each row read: the numbers of the Blob fields that have content. */
  selectFields(systemId: string): string[] {
    if (!this.isNeeded) return [];
    return [`(SELECT ',' || group_concat(field) || ',' FROM ${this.name} WHERE id = ${systemId})`];
  }

  /** Takes that column: the content itself is read by CalcFields. */
  mark(row: Row, fields: SQLOutputValue): void {
    if (typeof fields !== 'string') return;
    for (const slot of this.slots) {
      if (fields.includes(`,${this.table.fields[slot]!.number},`)) row[slot] = unloadedBlob;
    }
  }

  /** What a row that was written has when it is read. */
  markWritten(copy: Row, row: Row, previous: Row | undefined): void {
    for (const slot of this.slots) {
      const { bytes } = row[slot] as BlobValue;
      copy[slot] = bytes === undefined ? (previous?.[slot] ?? emptyBlob) : bytes.length > 0 ? unloadedBlob : emptyBlob;
    }
  }

  read(row: Row, slot: number): Uint8Array | undefined {
    const sql = `SELECT content FROM ${this.name} WHERE id = ? AND field = ?`;
    const found = this.database.prepare(sql).get(idOf(row), this.table.fields[slot]!.number);
    return (found as unknown as [Uint8Array] | undefined)?.[0];
  }

  write(row: Row, previous: Row | undefined): void {
    for (const slot of this.slots) {
      const { bytes } = row[slot] as BlobValue;
      // Not loaded: left as it is.
      if (bytes === undefined) continue;
      const field = this.table.fields[slot]!.number;
      const id = idOf(row);
      if (bytes.length > 0) {
        this.database.prepare(`INSERT OR REPLACE INTO ${this.name} VALUES (?, ?, ?)`).run(id, field, bytes);
      } else if (previous !== undefined) {
        this.database.prepare(`DELETE FROM ${this.name} WHERE id = ? AND field = ?`).run(id, field);
      }
    }
  }

  delete(row: Row): void {
    this.deleteById(idOf(row));
  }

  /** The SystemId as it is stored. */
  deleteById(id: string): void {
    if (this.isNeeded) this.database.prepare(`DELETE FROM ${this.name} WHERE id = ?`).run(id);
  }
}

function idOf(row: Row): string {
  return toGuidKey(row[SystemSlot.id] as string);
}
