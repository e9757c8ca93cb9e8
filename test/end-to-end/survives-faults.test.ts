import { type FaultName, faultNames } from '../sandbox/bigcommerce/faults.ts';
import { businessDay } from '../sandbox/bigcommerce/generator/business-day.ts';
import { ledgerOf, startWorld, undisturbedLedger, type World } from '../support/start-world.ts';
import { exampleB } from '../support/storefront-bodies.ts';

/** More than a page of orders, so that there is a page before and one behind. */
const store = businessDay({ orders: 120, seed: 11 });

let world: World;
let undisturbed: ReturnType<typeof ledgerOf>;

beforeAll(async () => {
  undisturbed = await undisturbedLedger({ store });
});
beforeEach(async () => {
  world = await startWorld({ store });
});
afterEach(() => world.stop());

/** Where each fault of the storefront strikes: lists of orders, or any of their parts. */
const places: Readonly<Record<FaultName, RegExp>> = {
  'rate-limited': /orders/,
  overloaded: /orders/,
  'server-error': /orders/,
  'time-out': /taxes/,
  'cut-connection': /orders/,
  'duplicate-page': /min_date_modified/,
  'late-page': /min_date_modified/,
  'unsorted-page': /min_date_modified/,
  'truncated-consignment': /min_date_modified/,
};

/** What a late page lacks is read by the next run. */
const overcomeAtOnce = faultNames.filter((name) => name !== 'late-page');

async function runThrough(name: FaultName, settings: Readonly<Record<string, string>> = {}): Promise<void> {
  world.bigCommerce.faults.inject({ name, path: places[name], times: 3, after: 1 });
  world.bigCommerce.faults.inject({ name, path: places[name], times: 1 });
  const ends = await world.runAgent(world.agent(settings));
  expect(ends.map(({ status }) => status)).not.toContain('Failed');
}

function ledger(): ReturnType<typeof ledgerOf> {
  expect(world.warehouse().failed).toEqual([]);
  return ledgerOf(world.books());
}

describe('the ledger is the same as of an undisturbed run', () => {
  test.each(overcomeAtOnce)('when the storefront shows: %s', async (name) => {
    await runThrough(name, { BIGC_TIMEOUT_SECONDS: '1' });
    expect(world.bigCommerce.faults.struck).toEqual([name, name, name, name]);
    expect(ledger()).toEqual(undisturbed);
  });

  test('when the storefront shows: late-page, whose last order the next run reads', async () => {
    await runThrough('late-page');
    expect(world.bigCommerce.faults.struck).toContain('late-page');
    expect(world.books().orders.length).toBeLessThan(undisturbed.orders.length);
    world.bigCommerce.faults.clear();
    await world.runAgent();
    expect(ledger()).toEqual(undisturbed);
  });

  test('when a page comes twice among orders that all changed in one second', async () => {
    await world.stop();
    const orders = Array.from({ length: 200 }, (_, index) => exampleB({ id: 3001 + index }));
    const later = exampleB({ id: 4000, date_modified: 'Tue, 03 Mar 2026 09:00:00 +0000' });
    world = await startWorld({ store: { orders: [...orders, later] } });
    world.bigCommerce.faults.inject({ name: 'duplicate-page', path: /page=2/, times: 1 });
    await world.runAgent();
    expect(world.bigCommerce.faults.struck).toHaveLength(1);
    await world.runAgent();
    expect(world.books().orders).toHaveLength(201);
  });

  test('when the storefront’s quota is used up again and again', async () => {
    world.bigCommerce.faults.inject({ name: 'rate-limited', path: /taxes|transactions/, times: 20, after: 5 });
    const ends = await world.runAgent();
    expect(ends.map(({ status }) => status)).not.toContain('Failed');
    expect(world.bigCommerce.faults.struck).toHaveLength(20);
    expect(ledger()).toEqual(undisturbed);
  });
});

describe('the ledger is the same when Business Central', () => {
  test.each([429, 500, 503, 504])('answers %i', async (status) => {
    world.businessCentral.host.faults.add(
      { kind: 'status', status, headers: { 'retry-after': '1' } },
      { after: 2, times: 2 },
    );
    expect(ledgerOf(await world.day())).toEqual(undisturbed);
  });

  test.each(['before', 'after'] as const)('breaks the connection %s it did the work', async (when) => {
    world.businessCentral.host.faults.add({ kind: 'cut', when }, { after: 2, times: 3 });
    expect(ledgerOf(await world.day())).toEqual(undisturbed);
  });

  test('gives no token at first', async () => {
    world.businessCentral.host.faults.add(
      { kind: 'status', status: 503 },
      { matches: ({ kind }) => kind === 'token', times: 2 },
    );
    expect(ledgerOf(await world.day())).toEqual(undisturbed);
  });
});
