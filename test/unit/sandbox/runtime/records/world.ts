/** A session over a fresh database, with small tables made by hand, for tests of records. */
import { Database } from '../../../../sandbox/business-central/runtime/database/database.ts';
import { AlError } from '../../../../sandbox/business-central/runtime/errors/al-error.ts';
import { EventPoint } from '../../../../sandbox/business-central/runtime/events/event-points.ts';
import { GlobalTriggers } from '../../../../sandbox/business-central/runtime/events/global-triggers.ts';
import type {
  TableEventArguments,
  TableEventName,
} from '../../../../sandbox/business-central/runtime/events/table-events.ts';
import { defineTable } from '../../../../sandbox/business-central/runtime/records/define-table.ts';
import type { FieldValue, TableDef } from '../../../../sandbox/business-central/runtime/records/definitions.ts';
import { RecordVar } from '../../../../sandbox/business-central/runtime/records/record-var.ts';
import type { RecordSession } from '../../../../sandbox/business-central/runtime/records/session.ts';
import type {
  ObjectMetadata,
  SessionPermissions,
  TableDataRight,
} from '../../../../sandbox/business-central/runtime/session/session.ts';
import { Decimal } from '../../../../sandbox/business-central/runtime/values/decimal.ts';
import { customer, entry, line, setup, shop } from './tables.ts';

type Subscriber = (args: TableEventArguments) => void;

export interface World {
  readonly session: RecordSession;
  readonly database: Database;
  /** A new variable of a table. */
  record(table: TableDef, temporary?: boolean): RecordVar;
  /** Inserts a row given by field names. */
  insert(table: TableDef, values: Record<string, unknown>): RecordVar;
  subscribe(table: TableDef, name: TableEventName, subscriber: Subscriber, fieldNo?: number): void;
  /** From now on the session has only these rights. */
  restrictTo(...rights: [number, TableDataRight][]): void;
  /** Time of the sandbox, ms since 1970. */
  now: number;
}

const TIME = Date.UTC(2026, 0, 15, 12, 0, 0);

export function startWorld(options: { path?: string; tables?: TableDef[]; objects?: ObjectMetadata[] } = {}): World {
  const tables = new Map(
    [customer(), entry(), line(), setup(), shop(), ...(options.tables ?? [])].map((table) => [table.id, table]),
  );
  const database = new Database(options.path ?? ':memory:');
  const subscribers = new Map<string, Subscriber[]>();
  let rights: [number, TableDataRight][] | undefined;
  const key = (table: number, name: string, fieldNo = 0): string => `${table}/${name}/${fieldNo}`;
  const may = (table: number, right: TableDataRight): boolean =>
    rights === undefined || rights.some(([id, allowed]) => id === table && allowed === right);
  const permissions: SessionPermissions = {
    get unrestricted() {
      return rights === undefined;
    },
    demandTableData(table, right) {
      if (!may(table, right)) throw new AlError('DB:PermissionDenied', `${right} of ${table}`);
    },
    mayTableData: may,
    demandExecute() {},
    mayExecute: () => true,
    rightsOn: () => 'RIMDX',
  };
  const company = 'Test Company';
  const noEvent = new EventPoint('', false);
  const session: RecordSession = {
    database,
    globalTriggers: new GlobalTriggers({
      company,
      platformEvent: () => noEvent,
      hasSubscribers: () => false,
      raise() {},
    }),
    tables: { table: (id) => tables.get(id), all: () => tables.values() },
    company,
    user: { name: 'TESTER', securityId: '11111111-1111-1111-1111-111111111111' },
    language: 1033,
    permissions,
    events: {
      hasTableEvent: (table, name, fieldNo) => subscribers.has(key(table, name, fieldNo)),
      raiseTableEvent(table, name, args, fieldNo) {
        for (const subscriber of subscribers.get(key(table, name, fieldNo)) ?? []) subscriber(args);
      },
    },
    clock: () => world.now,
    inTryFunction: false,
    serverState: new Map(),
    collect: () => false,
    state: new Map(),
    objects: () => options.objects ?? [],
    apps: () => [],
    newRecord(id, temporary) {
      const table = tables.get(id);
      if (table === undefined) throw new Error(`No table ${id}`);
      return new RecordVar(session, table, temporary);
    },
  };
  const world: World = {
    session,
    database,
    now: TIME,
    record: (table, temporary = false) => session.newRecord(table.id, temporary),
    insert(table, values) {
      const record = session.newRecord(table.id);
      record.Init();
      for (const [name, value] of Object.entries(values)) {
        const field = record.def.byName.get(name.toLowerCase());
        if (field === undefined) throw new Error(`No field ${name}`);
        record.f[field.slot] = (
          typeof value === 'string' && field.type.kind === 'decimal' ? Decimal.parse(value) : value
        ) as FieldValue;
      }
      record.Insert$();
      return record;
    },
    subscribe(table, name, subscriber, fieldNo) {
      const id = key(table.id, name, fieldNo);
      subscribers.set(id, [...(subscribers.get(id) ?? []), subscriber]);
    },
    restrictTo(...allowed) {
      rights = allowed;
    },
  };
  return world;
}

/** Value of a field by name. */
export function value(record: RecordVar, name: string): FieldValue {
  return record.f[slotOf(record, name)]!;
}

export function setValue(record: RecordVar, name: string, value: FieldValue): void {
  record.f[slotOf(record, name)] = value;
}

/** Values of a field in all records of the view, in its order. */
export function all(record: RecordVar, name: string): FieldValue[] {
  const values: FieldValue[] = [];
  if (record.FindSet()) {
    do values.push(value(record, name));
    while (record.Next() !== 0);
  }
  return values;
}

/** What an action throws, as AL sees it. */
export function errorOf(action: () => void): { code: string; text: string } {
  try {
    action();
  } catch (error) {
    if (error instanceof AlError) return { code: error.code, text: error.text };
    throw error;
  }
  throw new Error('Nothing was thrown');
}

export function decimal(text: string): Decimal {
  return Decimal.parse(text);
}

function slotOf(record: RecordVar, name: string): number {
  const field = record.def.byName.get(name.toLowerCase());
  if (field === undefined) throw new Error(`No field ${name}`);
  return field.slot;
}

export { defineTable };
