/** SQLite tables and indexes made from table definitions. */
import type { KeyDef, TableDef } from '../records/definitions.ts';
import { SystemSlot } from '../records/definitions.ts';
import { type Column, quoteName } from './columns.ts';
import type { Database } from './database.ts';

/** Makes the table of an AL table if it is missing, and adds columns of fields that are new. */
export function createTable(
  database: Database,
  table: TableDef,
  name: string,
  columns: readonly Column[],
  keyColumns: readonly Column[],
  blobTable: string | undefined,
): void {
  const existing = database.prepare(`PRAGMA table_info(${name})`).all() as unknown as [
    number,
    string,
    string,
    number,
    unknown,
    number,
  ][];
  if (existing.length === 0) {
    const definitions = columns.map((column) => columnSql(table, column));
    const key = keyColumns.map((column) => column.name).join(', ');
    database.execute(`CREATE TABLE ${name} (${definitions.join(', ')}, PRIMARY KEY (${key})) WITHOUT ROWID`);
  } else {
    const known = new Set(existing.map(([, column]) => quoteName(column)));
    const key = existing
      .filter((column) => column[5] > 0)
      .sort((a, b) => a[5] - b[5])
      .map(([, column]) => quoteName(column));
    if (key.join() !== keyColumns.map((column) => column.name).join()) {
      throw new Error(`The primary key of table ${table.id} ${table.name} differs from the one in the database file`);
    }
    for (const column of columns) {
      if (!known.has(column.name)) database.execute(`ALTER TABLE ${name} ADD COLUMN ${columnSql(table, column)}`);
    }
  }
  const bySlot = new Map(columns.map((column) => [column.slot, column]));
  const systemId = bySlot.get(SystemSlot.id)!;
  database.execute(`CREATE UNIQUE INDEX IF NOT EXISTS ${indexName(name, '$systemId')} ON ${name} (${systemId.name})`);
  for (const key of table.keys) {
    if (!key.unique || key === table.primaryKey || !key.enabled) continue;
    const keyNames = key.slots.map((slot) => bySlot.get(slot)!.name).join(', ');
    database.execute(`CREATE UNIQUE INDEX IF NOT EXISTS ${indexName(name, key.name)} ON ${name} (${keyNames})`);
  }
  if (blobTable !== undefined) {
    database.execute(
      `CREATE TABLE IF NOT EXISTS ${blobTable} (id TEXT NOT NULL, field INTEGER NOT NULL, content BLOB NOT NULL, PRIMARY KEY (id, field)) WITHOUT ROWID`,
    );
  }
}

/** The index of a secondary key; text is stored so that it sorts, except in keys of no AL table. */
export function indexSql(name: string, key: KeyDef, columns: readonly (Column | undefined)[]): string {
  const terms = key.slots.map((slot) => columns[slot]!.name).join(', ');
  return `CREATE INDEX IF NOT EXISTS ${indexName(name, key.name)} ON ${name} (${terms})`;
}

function indexName(table: string, key: string): string {
  return `"${table.slice(1, -1)}$${key.replaceAll('"', '""')}"`;
}

function columnSql(table: TableDef, column: Column): string {
  const zero = column.encode(table.fields[column.slot]!.zero);
  const literal = typeof zero === 'string' ? `'${zero.replaceAll("'", "''")}'` : String(zero);
  return `${column.name} ${column.sqlType} NOT NULL DEFAULT ${literal}`;
}
