/** SQLite tables and indexes made from table definitions. */
import type { TableDef } from '../records/definitions.ts';
import { SystemSlot } from '../records/definitions.ts';
import { type Column, quoteName } from './columns.ts';
import type { Database } from './database.ts';

export interface TableSchema {
  /** Quoted. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly keyColumns: readonly Column[];
  /** Quoted name of the table of Blob contents, if there are Blob fields. */
  readonly blobTable: string | undefined;
}

/** Makes the table of an AL table if it is missing, and adds columns of fields that are new. */
export function createTable(database: Database, table: TableDef, schema: TableSchema): void {
  const { name, columns, keyColumns, blobTable } = schema;
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
    database.execute(
      `CREATE TABLE IF NOT EXISTS ${name} (${definitions.join(', ')}, PRIMARY KEY (${key})) WITHOUT ROWID`,
    );
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

/** An index of columns or expressions; text is stored so that it sorts. */
export function createIndex(database: Database, table: string, name: string, terms: readonly string[]): void {
  database.execute(`CREATE INDEX IF NOT EXISTS ${indexName(table, name)} ON ${table} (${terms.join(', ')})`);
}

function indexName(table: string, key: string): string {
  return `"${table.slice(1, -1)}$${key.replaceAll('"', '""')}"`;
}

function columnSql(table: TableDef, column: Column): string {
  const zero = column.encode(table.fields[column.slot]!.zero);
  const literal = typeof zero === 'string' ? `'${zero.replaceAll("'", "''")}'` : String(zero);
  return `${column.name} ${column.sqlType} NOT NULL DEFAULT ${literal}`;
}
