/** The events the platform raises around every database operation of a table. */
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

export interface TableEventArguments {
  readonly rec: unknown;
  /** Validate, Modify and Rename events have it. */
  readonly xRec?: unknown;
  /** Insert, Modify, Delete and Rename events have it. */
  readonly runTrigger?: boolean;
  /** Validate events have it. */
  readonly currFieldNo?: number;
}

export interface TableEvents {
  /** Whether anything subscribes, so that no subscriber costs nothing. `fieldNo` for Validate events. */
  hasTableEvent(tableId: number, name: TableEventName, fieldNo?: number): boolean;
  raiseTableEvent(tableId: number, name: TableEventName, args: TableEventArguments, fieldNo?: number): void;
}
