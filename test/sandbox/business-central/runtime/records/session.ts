/** What records need of the session that runs AL. */
import type { Database } from '../database/database.ts';
import type { ObjectMetadata, Session } from '../session/session.ts';
import type { TableDef } from './definitions.ts';
import type { RecordVar } from './record-var.ts';

export interface TableCatalog {
  /** Undefined when there is no such table. */
  table(id: number): TableDef | undefined;
  all(): Iterable<TableDef>;
}

export interface RecordSession
  extends Pick<Session, 'company' | 'user' | 'permissions' | 'events' | 'language' | 'state'> {
  readonly database: Database;
  readonly tables: TableCatalog;
  clock(): number;
  objects(): readonly ObjectMetadata[];
  /** A record variable of a table, of the generated class. */
  newRecord(tableId: number, temporary?: boolean): RecordVar;
}
