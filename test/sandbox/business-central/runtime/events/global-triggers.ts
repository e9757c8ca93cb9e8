/**
 * The events of the platform's codeunit Global Triggers, which tell of writes to any table that a subscriber asks for.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/devenv-event-types
 */
import { RecordRef } from '../records/record-ref.ts';
import type { RecordVar } from '../records/record-var.ts';
import type { EventPoint } from './event-points.ts';

export type DatabaseOperation = 'Insert' | 'Modify' | 'Delete' | 'Rename';

const GLOBAL_TRIGGERS = 2000000002;

const OPERATIONS: readonly DatabaseOperation[] = ['Insert', 'Modify', 'Delete', 'Rename'];

/** What raises the events. */
export interface GlobalEvents {
  readonly company: string;
  /** An event of a codeunit of the platform, by its name in lower case. */
  platformEvent(codeunitId: number, name: string): EventPoint;
  hasSubscribers(point: EventPoint): boolean;
  raise(point: EventPoint, sender: unknown, args: readonly unknown[]): void;
}

interface Wanted {
  /** OnDatabaseInsert and its like, for every write. */
  readonly database: ReadonlySet<DatabaseOperation>;
  /** OnGlobalInsert and its like, for what pages write, and OnGlobalRename. */
  readonly global: ReadonlySet<DatabaseOperation>;
}

const NOTHING: Wanted = { database: new Set(), global: new Set() };

/** Of one session: each table is asked for once, as subscribers that are bound later learn on the platform. */
export class GlobalTriggers {
  private readonly events: GlobalEvents;
  private readonly wanted = new Map<number, Wanted>();

  constructor(events: GlobalEvents) {
    this.events = events;
  }

  /** Whether every row that an operation touches is told of. */
  wants(tableId: number, operation: DatabaseOperation): boolean {
    const { database, global } = this.wantedOn(tableId);
    return database.has(operation) || global.has(operation);
  }

  /** Between the triggers of the table and the write. */
  raise(operation: DatabaseOperation, record: RecordVar): void {
    const { database, global } = this.wantedOn(record.def.id);
    if (global.has(operation) && (operation === 'Rename' || record.pageId !== 0)) {
      const withBefore = operation === 'Modify' || operation === 'Rename';
      this.call(`onglobal${operation.toLowerCase()}`, record, withBefore);
    }
    if (database.has(operation)) this.call(`ondatabase${operation.toLowerCase()}`, record, operation === 'Rename');
  }

  private call(name: string, record: RecordVar, withBefore: boolean): void {
    const args = withBefore ? [referenceTo(record), referenceTo(record.xRec)] : [referenceTo(record)];
    this.events.raise(this.events.platformEvent(GLOBAL_TRIGGERS, name), undefined, args);
  }

  private wantedOn(tableId: number): Wanted {
    const known = this.wanted.get(tableId);
    if (known !== undefined) return known;
    const { events } = this;
    if (events.company === '') return NOTHING;
    const setup = events.platformEvent(GLOBAL_TRIGGERS, 'getdatabasetabletriggersetup');
    const mask = events.platformEvent(GLOBAL_TRIGGERS, 'getglobaltabletriggermask');
    if (!events.hasSubscribers(setup) && !events.hasSubscribers(mask)) return NOTHING;
    // Who answers may write to the table that is asked for.
    this.wanted.set(tableId, NOTHING);
    const flags = OPERATIONS.map(() => ({ v: false }));
    events.raise(setup, undefined, [tableId, ...flags]);
    const bits = { v: 0 };
    events.raise(mask, undefined, [tableId, bits]);
    const wanted: Wanted = {
      database: new Set(OPERATIONS.filter((_, index) => flags[index]!.v)),
      global: new Set(OPERATIONS.filter((_, index) => (bits.v & (1 << index)) !== 0)),
    };
    this.wanted.set(tableId, wanted);
    return wanted;
  }
}

/** To a copy, so that a subscriber that moves on or sets filters does not move the record that is written. */
function referenceTo(record: RecordVar): RecordRef {
  const reference = new RecordRef(record.session);
  reference.GetTable(record);
  return reference;
}
