/** What records need of the session that runs AL. */
import type { Database } from '../database/database.ts';
import type { ErrorInfo } from '../errors/error-info.ts';
import type { GlobalTriggers } from '../events/global-triggers.ts';
import type { AppMetadata, ObjectMetadata, Session } from '../session/session.ts';
import type { TableDef } from './definitions.ts';
import type { RecordVar } from './record-var.ts';

export interface TableCatalog {
  /** Undefined when there is no such table. */
  table(id: number): TableDef | undefined;
  all(): Iterable<TableDef>;
}

export interface RecordSession
  extends Pick<Session, 'company' | 'user' | 'permissions' | 'events' | 'language' | 'state' | 'serverState'> {
  readonly database: Database;
  readonly tables: TableCatalog;
  readonly globalTriggers: GlobalTriggers;
  clock(): number;
  /** Whether a try function is running whose error will be caught. */
  readonly inTryFunction: boolean;
  /** Collects a collectible error in a procedure with ErrorBehavior::Collect; false when it is to be thrown. */
  collect(error: ErrorInfo): boolean;
  objects(): readonly ObjectMetadata[];
  apps(): readonly AppMetadata[];
  /** A record variable of a table, of the generated class. */
  newRecord(tableId: number, temporary?: boolean): RecordVar;
}
