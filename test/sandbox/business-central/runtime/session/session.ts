import type { AlError } from '../errors/al-error.ts';
import type { ErrorInfo } from '../errors/error-info.ts';
import type { TableEvents } from '../events/table-events.ts';
import type { TypeDescriptor } from '../values/types.ts';
import type { UiHandlers } from './ui-handlers.ts';

export interface SessionUser {
  /** `UserId()`. */
  readonly name: string;
  /** `UserSecurityId()`, lower case without braces. */
  readonly securityId: string;
}

/** A kind of access to the data of a table. */
export type TableDataRight = 'read' | 'insert' | 'modify' | 'delete';

/** Kinds of objects that need the right to be executed. */
export type ExecutableObject = 'codeunit' | 'page' | 'report' | 'query' | 'xmlport' | 'table';

/** What a session may do; sessions without restrictions (`SUPER`) answer yes to everything. */
export interface SessionPermissions {
  readonly unrestricted: boolean;
  /** Throws the platform's permission error unless the right is there. The page is the one whose record it is, if any. */
  demandTableData(tableId: number, right: TableDataRight, pageId?: number): void;
  mayTableData(tableId: number, right: TableDataRight, pageId?: number): boolean;
  demandExecute(kind: ExecutableObject, id: number): void;
  mayExecute(kind: ExecutableObject, id: number): boolean;
  /** Letters of the rights on an object, without those that running code lends: `RIMDX`, indirect ones in lower case. */
  rightsOn(kind: 'tabledata' | ExecutableObject, id: number): string;
}

/** Metadata of an object for virtual tables (AllObj, Field, ...) and `Format` of objects. */
export interface ObjectMetadata {
  readonly type: 'Table' | 'Codeunit' | 'Page' | 'Report' | 'Query' | 'XmlPort' | 'Enum' | 'PermissionSet' | 'Profile';
  readonly id: number;
  readonly name: string;
  readonly caption: string;
  readonly appId: string;
  readonly subtype: string;
}

/** An app as `NavApp.GetModuleInfo` shows it. */
export interface AppMetadata {
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  readonly version: string;
  readonly dependencies: readonly {
    readonly id: string;
    readonly name: string;
    readonly publisher: string;
    readonly version: string;
  }[];
}

/** What platform functions need of the database: they keep their own state, which obeys transactions. */
export interface SessionDatabase {
  currentNumber(name: string): bigint | undefined;
  readonly rowVersionBeforeWriting: bigint | undefined;
  /** Calls the action if what is being written is undone. */
  undoWithTransaction(action: () => void): void;
}

/**
 * One session of the server: a request, a test or a job. Everything in it is synchronous.
 * Generated code and the platform functions know it as `rt`; the platform functions are methods of it too
 * (`rt.StrSubstNo(...)`), with `this` being the session.
 */
export interface Session {
  readonly id: number;
  readonly user: SessionUser;
  readonly company: string;
  /** `GuiAllowed()`: false in API, background and test sessions without handlers. */
  readonly guiAllowed: boolean;
  /** `CurrentClientType()` as the ordinal of ClientType. */
  readonly clientType: number;
  /** Windows language id, 1033 for English (United States). */
  language: number;
  /** The sandbox's time, in milliseconds since 1970-01-01T00:00:00Z. */
  clock(): number;
  /** The work date as an AL date number, or undefined for today. */
  workDate: number | undefined;
  readonly permissions: SessionPermissions;
  /** What the rights of the session come from; undefined for all rights. Sessions it starts have the same. */
  readonly permissionSets: readonly string[] | undefined;
  readonly events: TableEvents;
  readonly ui: UiHandlers;
  readonly database: SessionDatabase;
  /** Slots for state that platform functions keep for the length of a session, by a key of their own. */
  readonly state: Map<string, unknown>;
  /** State of the whole server (isolated storage, number sequences, scheduled tasks), by a key of its own. */
  readonly serverState: Map<string, unknown>;

  /** `Commit()`: obeys the CommitBehavior in force. */
  commit(): void;
  /** Gives up what was written since the last commit. */
  rollback(): void;

  /** A new record variable of a table, as RecordRef.Open makes it. */
  newRecord(tableId: number, temporary?: boolean): unknown;
  /** The table number of a name, as filters on objects need it. */
  objects(): readonly ObjectMetadata[];
  apps(): readonly AppMetadata[];
  /** The app whose code called the platform function that asks. */
  callerApp(callsOut?: number): AppMetadata | undefined;
  /** The apps of all AL code on the stack, innermost first. */
  callStackApps(): readonly AppMetadata[];
  /** Runs a codeunit as `Codeunit.Run(id, rec)` with its return value used. */
  runCodeunit(idOrName: number | string, record?: unknown): boolean;
  /** Runs a codeunit as the statement `Codeunit.Run(id, rec)`: errors pass. */
  runCodeunit$(idOrName: number | string, record?: unknown): void;

  /** The last error caught in this session, for GetLastErrorText and the like. */
  lastError: AlError | undefined;
  /** Errors collected in the innermost ErrorBehavior::Collect scope; undefined outside of any. */
  collectedErrors: ErrorInfo[] | undefined;
  /** Value with its static type, for arguments that take anything. */
  any(type: TypeDescriptor, value: unknown): unknown;
}
