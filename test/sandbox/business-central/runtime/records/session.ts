/** What records need of the session that runs AL. The session room's class implements it. */
import type { Database } from '../database/database.ts';
import type { TableDef } from './definitions.ts';
import type { RecordVar } from './record-var.ts';

export type TableEventName =
  | 'OnBeforeInsertEvent'
  | 'OnAfterInsertEvent'
  | 'OnBeforeModifyEvent'
  | 'OnAfterModifyEvent'
  | 'OnBeforeDeleteEvent'
  | 'OnAfterDeleteEvent'
  | 'OnBeforeRenameEvent'
  | 'OnAfterRenameEvent'
  | 'OnBeforeValidateEvent'
  | 'OnAfterValidateEvent';

/** Implicit events of tables. Both methods are called with field 0 for events that have no field. */
export interface TableEvents {
  hasTableEvent(tableId: number, name: TableEventName, fieldNo: number): boolean;
  /** The subscribers' further parameters are `rec.xRec` (modify, rename, validate), `runTrigger`, and `rec.currFieldNo` (validate). */
  raiseTableEvent(rec: RecordVar, name: TableEventName, fieldNo: number, runTrigger: boolean): void;
}

export type TableRight = 'Read' | 'Insert' | 'Modify' | 'Delete';

export interface TableCatalog {
  /** Undefined when there is no such table. */
  table(id: number): TableDef | undefined;
  all(): Iterable<TableDef>;
}

/** An application object, for AllObj and its like. */
export interface ObjectFacts {
  readonly type:
    | 'Table'
    | 'Page'
    | 'Codeunit'
    | 'Report'
    | 'Query'
    | 'XMLport'
    | 'Enum'
    | 'PermissionSet'
    | 'TableExtension'
    | 'PageExtension'
    | 'EnumExtension'
    | 'Interface';
  readonly id: number;
  readonly name: string;
  readonly caption: string;
  readonly appPackageId?: string | undefined;
  readonly subtype?: string | undefined;
}

export interface RecordSession {
  readonly database: Database;
  readonly tables: TableCatalog;
  readonly events: TableEvents;
  readonly companyName: string;
  readonly userId: string;
  /** Guid, lower case. */
  readonly userSecurityId: string;
  /** Time of the sandbox in ms since 1970. */
  clock(): number;
  /** A record variable of a table, of the generated class. */
  newRecord(tableId: number, temporary: boolean): RecordVar;
  /**
   * Whether the session's permission sets (with the permissions of the running object) give a right on the data of a
   * table. Absent: everything is allowed.
   */
  hasTableRight?(tableId: number, right: TableRight): boolean;
  /** Application objects for virtual tables. */
  objects?(): Iterable<ObjectFacts>;
}
