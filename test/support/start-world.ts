import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../../agent/clock.ts';
import { type Agent, compose } from '../../agent/compose.ts';
import type { Configuration } from '../../agent/config.ts';
import type { RunEnd } from '../../agent/scheduling/ports.ts';
import type { Trace } from '../demo/proof/trace.ts';
import type { BooksReport } from '../demo/report.ts';
import { type BigCommerceSandbox, startBigCommerce } from '../sandbox/bigcommerce/server.ts';
import { type StoreFile, StoreState } from '../sandbox/bigcommerce/state.ts';
import { loadApps } from '../sandbox/business-central/al/compiler/load-apps.ts';
import { type CompanyServer, demoApps, startCompanyServer } from '../sandbox/business-central/company-server.ts';
import type { Limits } from '../sandbox/business-central/odata/protection/limits.ts';
import type { RecordVar } from '../sandbox/business-central/runtime/records/record-var.ts';
import { agentConfiguration } from './agent-configuration.ts';
import { clockFrom } from './day-clock.ts';
import { recordingLogger } from './recording-logger.ts';

/** Storefront, Business Central and an agent between them, made anew for each test. */
export interface World {
  readonly bigCommerce: BigCommerceSandbox;
  readonly businessCentral: CompanyServer;
  readonly log: ReturnType<typeof recordingLogger>;
  configuration(settings?: Readonly<Record<string, string>>): Configuration;
  agent(settings?: Readonly<Record<string, string>>): Agent;
  /** One run of both flows. */
  runAgent(agent?: Agent): Promise<RunEnd[]>;
  /** Ships and invoices what is ready. */
  warehouse(): { posted: number; failed: { order: string; error: string }[] };
  books(): BooksReport;
  /** What the books hold, order by order. */
  trace(): Trace;
  /** The number of a table. */
  tableId(name: string): number;
  /** Changes one row of set-up as a person would on its page: `change` is called with the record, then it is saved. */
  edit(tableId: number, key: readonly unknown[], change: (record: RecordVar) => void): void;
  /** Resolves when the storefront is called, from now on, at a path with this part. */
  untilCalled(part: string): Promise<void>;
  /** Lets Business Central's clock go on. */
  pass(minutes: number): void;
  /** What is in the books now is of an earlier day: from here on, books and trace tell what is posted after it. */
  beginDay(): void;
  /** The agent, then the warehouse, then the books. */
  day(): Promise<BooksReport>;
  stop(): Promise<void>;
}

export interface WorldOptions {
  readonly store: StoreFile;
  readonly quota?: number;
  /** Business Central's clock; where the storefront's last change is, if left out. */
  readonly now?: Date;
  /** File of the company's database, for those who open it beside the world; it is in memory when left out. */
  readonly database?: string;
  /** Of Business Central's web services. */
  readonly limits?: Partial<Limits>;
}

/** Compiled once for all worlds of a test file. */
let application: ReturnType<typeof loadApps> | undefined;

const MINUTE = 60_000;
/** Long enough that its renewal is no part of a test. */
const LEASE_SECONDS = 3600;

/** Waits of retries pass at once; what is longer than any of them (the lease) waits for real until it is stopped. */
const impatientClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds, signal) => {
    const wait = milliseconds < 10 * MINUTE ? Math.min(milliseconds, 5) : milliseconds;
    await delay(wait, undefined, signal === undefined ? {} : { signal });
  },
};

export async function startWorld(options: WorldOptions): Promise<World> {
  application ??= loadApps(demoApps);
  const state = new StoreState(options.store);
  const clockAt = options.now?.getTime() ?? state.latestChange;
  let passed = 0;
  const businessCentral = await startCompanyServer({
    application,
    clock: () => clockAt + passed,
    ...(options.database === undefined ? {} : { database: options.database }),
    ...(options.limits === undefined ? {} : { limits: options.limits }),
  });
  const bigCommerce = await startBigCommerce({ state, quota: options.quota ?? 1_000_000 });
  const log = recordingLogger();
  const agentClock = clockFrom(clockAt, impatientClock);
  // Worlds of several tests stand side by side on one machine.
  const agentName = `agent-${randomUUID()}`;
  const takeBaseline = () => String(businessCentral.call('Demo Report', 'TakeBaseline', []));
  let baseline = takeBaseline();
  const configuration = (settings: Readonly<Record<string, string>> = {}): Configuration => {
    const configured = agentConfiguration(bigCommerce, businessCentral, { AGENT_NAME: agentName, ...settings });
    return { ...configured, agent: { ...configured.agent, leaseSeconds: LEASE_SECONDS } };
  };
  const world: World = {
    bigCommerce,
    businessCentral,
    log,
    configuration,
    agent: (settings) => compose(configuration(settings), { logger: log, clock: agentClock, random: () => 0.5 }),
    runAgent: async (agent = world.agent()) => {
      const running = new AbortController().signal;
      return [await agent.run('ReferenceData', running), await agent.run('Orders', running)];
    },
    warehouse: () => JSON.parse(String(businessCentral.call('Demo Warehouse', 'ShipAndInvoice', []))),
    books: () => JSON.parse(String(businessCentral.call('Demo Report', 'Build', [baseline]))) as BooksReport,
    trace: () => JSON.parse(String(businessCentral.call('Demo Trace', 'Build', [baseline]))) as Trace,
    tableId: (name) => businessCentral.server.application.project.table.findAll('table', name)[0]!.id,
    edit: (tableId, key, change) => {
      businessCentral.work((session) => {
        const record = session.newRecord(tableId);
        record.Get$(...key);
        change(record);
      });
    },
    untilCalled: async (part) => {
      const before = bigCommerce.calls.length;
      while (!bigCommerce.calls.slice(before).some((call) => call.includes(part))) await new Promise(setImmediate);
    },
    pass: (minutes) => {
      passed += minutes * MINUTE;
    },
    beginDay: () => {
      baseline = takeBaseline();
    },
    day: async () => {
      await world.runAgent();
      const { failed } = world.warehouse();
      if (failed.length > 0) throw new Error(`The warehouse could not post: ${JSON.stringify(failed)}`);
      return world.books();
    },
    stop: async () => {
      await bigCommerce.stop();
      await businessCentral.stop();
    },
  };
  return world;
}

/** What must be equal however the run was disturbed: everything but the numbers documents happened to get. */
export function ledgerOf(books: BooksReport) {
  const { trialBalance, vat, bankBalances, itemQuantities, differences, orders, exceptions } = books;
  return {
    trialBalance,
    vat,
    bankBalances,
    itemQuantities,
    differences,
    orders: orders.map(({ document: _document, invoice, ...order }) => ({ ...order, invoiced: invoice !== '' })),
    exceptions: exceptions
      .filter(({ status }) => status !== 'resolved')
      .map(({ object, externalId, message }) => `${object} ${externalId}: ${message}`)
      .sort(),
  };
}

/** The ledger of a day on which nothing goes wrong. */
export async function undisturbedLedger(options: WorldOptions): Promise<ReturnType<typeof ledgerOf>> {
  const world = await startWorld(options);
  try {
    return ledgerOf(await world.day());
  } finally {
    await world.stop();
  }
}
