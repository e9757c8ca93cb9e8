import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { compose } from '../../agent/compose.ts';
import { createLogger } from '../../agent/logging/logger.ts';
import { scheduleFlows } from '../../agent/scheduling/schedule-flows.ts';
import { businessDay } from '../sandbox/bigcommerce/generator/business-day.ts';
import { type BigCommerceSandbox, startBigCommerce } from '../sandbox/bigcommerce/server.ts';
import { type StoreFile, StoreState } from '../sandbox/bigcommerce/state.ts';
import { type BusinessCentralSandbox, startBusinessCentral } from '../sandbox/business-central/sandbox.ts';
import { startWebClient } from '../sandbox/business-central/web-client/host/server.ts';
import { agentConfiguration } from '../support/agent-configuration.ts';
import { printReport } from './print-report.ts';
import { progressLogger, startProgress } from './progress.ts';
import { prove } from './prove.ts';
import type { BooksReport, DemoReport } from './report.ts';

interface DemoOptions {
  readonly store?: string;
  readonly orders: number;
  readonly seed: number;
  readonly report?: string;
  readonly serve: boolean;
}

/** The demo's storefront has a plan whose quota is not what one wants to watch. */
const ENTERPRISE_QUOTA = 1_000_000;

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new InvalidArgumentError('It must be a whole number from 1.');
  return value;
}

const options = new Command('demo')
  .description('Runs one business day of the demo store through the agent into Business Central, and proves the books.')
  .option('--store <file>', 'storefront state (JSON) instead of the generated day')
  .option('--orders <number>', 'orders of the generated day', wholeNumber, 200)
  .option('--seed <number>', 'seed of the generated day', wholeNumber, 1)
  .option('--report <file>', 'also write the report as JSON')
  .option('--serve', 'keep both sandboxes and the agent running', false)
  .parse()
  .opts<DemoOptions>();

function storefrontFile(): StoreFile {
  if (options.store === undefined) return businessDay({ orders: options.orders, seed: options.seed });
  try {
    return JSON.parse(readFileSync(options.store, 'utf8')) as StoreFile;
  } catch (error) {
    process.stderr.write(`The storefront state ${options.store} cannot be read: ${(error as Error).message}\n`);
    process.exit(2);
  }
}

async function main(): Promise<number> {
  const state = new StoreState(storefrontFile());
  const progress = startProgress(state.orders.length, process.stdout);
  progress.step('Starting Business Central: compiling AL, creating Harbour & Pine Ltd');
  const folder = options.serve ? mkdtempSync(join(tmpdir(), 'business-central-')) : undefined;
  // Threads share a database through its file only; without a browser one thread is enough.
  const database = folder === undefined ? ':memory:' : join(folder, 'company.db');
  const businessCentral = await startBusinessCentral({ clockAt: state.latestChange, database });
  const bigCommerce = await startBigCommerce({ state, quota: ENTERPRISE_QUOTA });
  try {
    const report = await tradingDay(bigCommerce, businessCentral, progress);
    printReport(report, (text) => process.stdout.write(text));
    if (options.report !== undefined) writeFileSync(options.report, `${JSON.stringify(report, null, 2)}\n`);
    if (options.serve) await serve(bigCommerce, businessCentral, { database, clockAt: state.latestChange });
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
): Promise<DemoReport> {
  const warnings: string[] = [];
  const baseline = String(await businessCentral.call('Demo Report', 'TakeBaseline', []));
  const agent = compose(agentConfiguration(bigCommerce, businessCentral), {
    logger: progressLogger(progress, warnings),
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
  for (const { order, error } of warehouse.failed)
    differences.push(`Sales order ${order} could not be posted: ${error}`);
  progress.step('Reading the books');
  const books = JSON.parse(String(await businessCentral.call('Demo Report', 'Build', [baseline]))) as BooksReport;
  progress.end();
  for (const warning of warnings) process.stdout.write(`  note: ${warning}\n`);
  const { differences: internal, ...rest } = books;
  const found = [...differences, ...prove(bigCommerce.state.orders, books)];
  return {
    ...rest,
    orders: [...rest.orders, ...ordersThatNeverCame(bigCommerce.state, books)],
    apiCalls: { bigCommerce: bigCommerce.calls.length, businessCentral: await businessCentral.calls() },
    proof: { balanced: internal.length === 0, differences: found },
  };
}

/** Orders that could not even be staged are held as well: their exception has what came. */
function ordersThatNeverCame(state: StoreState, books: BooksReport): DemoReport['orders'] {
  const staged = new Set(books.orders.map(({ id }) => id));
  return state.orders
    .filter(({ id }) => !staged.has(id))
    .map((order) => ({
      id: order.id,
      outcome: 'held',
      document: '',
      invoice: '',
      currency: String(order.default_currency_code ?? ''),
      totalIncVat: '',
      vat: '',
      remaining: '',
    }));
}

async function serve(
  bigCommerce: BigCommerceSandbox,
  businessCentral: BusinessCentralSandbox,
  companyFile: { readonly database: string; readonly clockAt: number },
): Promise<void> {
  const configuration = agentConfiguration(bigCommerce, businessCentral);
  const { baseUrl, tenantId, environment, clientId, company } = configuration.businessCentral;
  const webClient = await startWebClient({ ...companyFile, company });
  process.stdout.write(
    [
      '',
      'Both sandboxes and the agent go on running; Ctrl+C ends them.',
      `  Business Central         ${webClient.url}`,
      `  Business Central OData   ${baseUrl}/v2.0/${tenantId}/${environment}/api/v2.0  (company ${company})`,
      `  Token endpoint           ${businessCentral.connection.authorityUrl}/${tenantId}/oauth2/v2.0/token`,
      `    the agent              client ${clientId}, secret ${configuration.businessCentral.clientSecret}`,
      `    to look at everything  client ${businessCentral.connection.adminClientId}, secret ${businessCentral.connection.adminClientSecret}`,
      `  BigCommerce API          ${bigCommerce.url}/stores/${bigCommerce.storeHash}/v2/orders  (X-Auth-Token ${bigCommerce.accessToken})`,
      '',
    ].join('\n'),
  );
  const logger = createLogger({ level: 'info', format: 'text', secrets: [], stream: process.stdout });
  const agent = compose(configuration, { logger });
  const shutdown = new AbortController();
  const scheduler = scheduleFlows(
    [
      { flow: 'ReferenceData', expression: '*/30 * * * * *' },
      { flow: 'Orders', expression: '*/10 * * * * *' },
    ],
    (flow) => agent.run(flow, shutdown.signal),
    logger,
  );
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  shutdown.abort();
  await scheduler.stop();
  await webClient.stop();
}

process.exitCode = await main();
