import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose } from '../../agent/compose.ts';
import { heldOnPurpose } from '../sandbox/bigcommerce/generator/business-day.ts';
import { type BigCommerceSandbox, startBigCommerce } from '../sandbox/bigcommerce/server.ts';
import { StoreState } from '../sandbox/bigcommerce/state.ts';
import { type BusinessCentralSandbox, startBusinessCentral } from '../sandbox/business-central/sandbox.ts';
import { agentConfiguration } from '../support/agent-configuration.ts';
import { clockFrom } from '../support/day-clock.ts';
import { readOptions, storefrontFile } from './options.ts';
import { printReport } from './print-report.ts';
import { progressLogger, startProgress } from './progress.ts';
import { openException, proveHeld, proveShipped } from './proof/outcomes.ts';
import type { Trace } from './proof/trace.ts';
import { prove } from './prove.ts';
import type { BooksReport, DemoReport } from './report.ts';
import { serve } from './serve.ts';

/** The demo's storefront has a plan whose quota is not what one wants to watch. */
const ENTERPRISE_QUOTA = 1_000_000;

async function main(): Promise<number> {
  const options = readOptions(process.argv);
  const state = new StoreState(storefrontFile(options));
  const progress = startProgress(state.orders.length, process.stdout);
  progress.step('Starting Business Central: compiling AL, creating Harbour & Pine Ltd');
  const folder = options.serve ? mkdtempSync(join(tmpdir(), 'business-central-')) : undefined;
  // Threads share a database through its file only; without a browser one thread is enough.
  const database = folder === undefined ? ':memory:' : join(folder, 'company.db');
  const businessCentral = await startBusinessCentral({ clockAt: state.latestChange, database });
  const bigCommerce = await startBigCommerce({ state, quota: ENTERPRISE_QUOTA });
  try {
    const onPurpose = options.store === undefined ? heldOnPurpose(options) : undefined;
    const report = await tradingDay(bigCommerce, businessCentral, progress, onPurpose);
    printReport(report, (text) => process.stdout.write(text));
    if (options.report !== undefined) writeFileSync(options.report, `${JSON.stringify(report, null, 2)}\n`);
    if (options.serve)
      await serve(bigCommerce, businessCentral, { database, time: await businessCentral.letTimePass() });
    return report.proof.balanced && report.proof.differences.length === 0 ? 0 : 1;
  } finally {
    await bigCommerce.stop();
    await businessCentral.stop();
    if (folder !== undefined) rmSync(folder, { recursive: true });
  }
}

async function tradingDay(
  bigCommerce: BigCommerceSandbox,
  businessCentral: BusinessCentralSandbox,
  progress: ReturnType<typeof startProgress>,
  onPurpose: ReadonlyMap<number, string> | undefined,
): Promise<DemoReport> {
  const warnings: string[] = [];
  const baseline = String(await businessCentral.call('Demo Report', 'TakeBaseline', []));
  const agent = compose(agentConfiguration(bigCommerce, businessCentral), {
    logger: progressLogger(progress, warnings),
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
  for (const warning of warnings) process.stdout.write(`  note: ${warning}\n`);
  const { differences: internal, ...rest } = books;
  for (const { order, error } of warehouse.failed) {
    if (!isStopped(order, books)) differences.push(`Sales order ${order} could not be posted: ${error}`);
  }
  const found = [
    ...differences,
    ...prove(bigCommerce.state, books, trace),
    ...proveShipped(books),
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
