import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose } from '../../agent/compose.ts';
import { heldOnPurpose } from '../sandbox/bigcommerce/generator/business-day.ts';
import { type BigCommerceSandbox, startBigCommerce } from '../sandbox/bigcommerce/server.ts';
import { StoreState } from '../sandbox/bigcommerce/state.ts';
import { type BusinessCentralSandbox, startBusinessCentral } from '../sandbox/business-central/sandbox.ts';
import { agentConfiguration } from '../support/agent-configuration.ts';
import { outliveReader } from '../support/closed-pipe.ts';
import { clockFrom } from '../support/day-clock.ts';
import { Interruption } from './interruption.ts';
import { type DemoOptions, readOptions, storefrontFile, UNFINISHED, UNPROVEN } from './options.ts';
import { printReport } from './print-report.ts';
import { type Progress, progressLogger, startProgress } from './progress.ts';
import { openException, proveHeld, proveShipped } from './proof/outcomes.ts';
import type { Trace } from './proof/trace.ts';
import { prove } from './prove.ts';
import type { BooksReport, DemoReport } from './report.ts';
import { serve } from './serve.ts';

/** The demo's storefront has a plan whose quota is not what one wants to watch. */
const ENTERPRISE_QUOTA = 1_000_000;

async function main(): Promise<number> {
  outliveReader(process.stdout);
  const options = readOptions(process.argv);
  const { file, notes } = storefrontFile(options);
  for (const note of notes) process.stderr.write(`note: ${note}\n`);
  const state = new StoreState(file);
  const progress = startProgress(state.orders.length, process.stdout);
  const interruption = new Interruption(() => {
    progress.end();
    process.stderr.write('Interrupted; nothing of the day is kept.\n');
  });
  try {
    return await run(options, state, progress, interruption);
  } catch (error) {
    progress.end();
    process.stderr.write(`The demo could not finish: ${(error as Error).stack}\n`);
    return UNFINISHED;
  }
}

async function run(
  options: DemoOptions,
  state: StoreState,
  progress: Progress,
  interruption: Interruption,
): Promise<number> {
  progress.step('Starting Business Central: compiling AL, creating Harbour & Pine Ltd');
  // Threads share a database through its file only; without a browser one thread is enough.
  const database = options.serve ? join(temporaryFolder(), 'company.db') : ':memory:';
  const businessCentral = await startBusinessCentral({ clockAt: state.latestChange, database });
  const bigCommerce = await startBigCommerce({ state, quota: ENTERPRISE_QUOTA });
  try {
    const onPurpose = options.store === undefined ? heldOnPurpose(options) : undefined;
    const report = await tradingDay(bigCommerce, businessCentral, progress, onPurpose);
    printReport(report, (text) => process.stdout.write(text), process.stdout.columns);
    if (options.report !== undefined) writeFileSync(options.report, `${JSON.stringify(report, null, 2)}\n`);
    if (options.serve)
      await serve(bigCommerce, businessCentral, { database, time: await businessCentral.letTimePass() }, interruption);
    return report.proof.balanced && report.proof.differences.length === 0 ? 0 : UNPROVEN;
  } finally {
    await bigCommerce.stop();
    await businessCentral.stop();
  }
}

/** A folder that goes when the process does, however it is ended but for SIGKILL. */
function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'business-central-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

async function tradingDay(
  bigCommerce: BigCommerceSandbox,
  businessCentral: BusinessCentralSandbox,
  progress: Progress,
  onPurpose: ReadonlyMap<number, string> | undefined,
): Promise<DemoReport> {
  const notes: string[] = [];
  const baseline = String(await businessCentral.call('Demo Report', 'TakeBaseline', []));
  const agent = compose(agentConfiguration(bigCommerce, businessCentral), {
    logger: progressLogger(progress, notes),
    clock: clockFrom(bigCommerce.state.latestChange),
  });
  const running = new AbortController().signal;
  const differences: string[] = [];
  progress.step('Carrying orders from BigCommerce to Business Central');
  for (const flow of ['ReferenceData', 'Orders'] as const) {
    const end = await agent.run(flow, running);
    if (end.status === 'Failed') differences.push(`The flow ${flow} failed: ${end.message}`);
  }
  progress.step('Shipping and invoicing in Business Central');
  const warehouse = JSON.parse(String(await businessCentral.call('Demo Warehouse', 'ShipAndInvoice', []))) as {
    failed: { order: string; error: string }[];
  };
  progress.step('Reading the books');
  const books = JSON.parse(String(await businessCentral.call('Demo Report', 'Build', [baseline]))) as BooksReport;
  const trace = JSON.parse(String(await businessCentral.call('Demo Trace', 'Build', [baseline]))) as Trace;
  progress.end();
  for (const note of notes) process.stdout.write(`  note: ${note}\n`);
  const { differences: internal, ...rest } = books;
  for (const { order, error } of warehouse.failed) {
    if (!isStopped(order, books)) differences.push(`Sales order ${order} could not be posted: ${error}`);
  }
  const found = [
    ...differences,
    ...prove(bigCommerce.state, books, trace),
    ...proveShipped(bigCommerce.state, books),
    ...(onPurpose === undefined ? [] : proveHeld(bigCommerce.state.orders, onPurpose, books)),
  ];
  return {
    ...rest,
    orders: [...rest.orders, ...ordersThatNeverCame(bigCommerce.state, books)],
    apiCalls: { bigCommerce: bigCommerce.calls.length, businessCentral: await businessCentral.calls() },
    proof: { balanced: internal.length === 0, differences: found },
  };
}

/** Orders with an open exception may be stopped from shipping; that exception then tells what has to be done. */
function isStopped(salesOrder: string, books: BooksReport): boolean {
  const stopped = books.orders.find(({ document }) => document === salesOrder);
  return openException(stopped?.id, books) !== undefined;
}

/** Orders that could not even be staged are held as well: their exception has what came. */
function ordersThatNeverCame(state: StoreState, books: BooksReport): DemoReport['orders'] {
  const staged = new Set(books.orders.map(({ id }) => id));
  return state.orders
    .filter(({ id }) => !staged.has(id))
    .map((order) => ({
      // An order without a readable number is 0 here; its exception has what came.
      id: Number.isSafeInteger(order.id) ? order.id : 0,
      outcome: 'held',
      document: '',
      invoice: '',
      currency: String(order.default_currency_code ?? ''),
      totalIncVat: '',
      vat: '',
      remaining: '',
    }));
}

process.exitCode = await main();
