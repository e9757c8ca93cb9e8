import { type FaultName, faultNames } from '../sandbox/bigcommerce/faults.ts';
import { businessDay } from '../sandbox/bigcommerce/generator/business-day.ts';
import { ledgerOf, startWorld, undisturbedLedger, type World } from '../support/start-world.ts';

const store = businessDay({ orders: 40, seed: 11 });

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
  'truncated-consignment': /min_date_modified/,
};

describe('the ledger is the same as of an undisturbed run', () => {
  test.each(faultNames)('when the storefront shows: %s', async (name) => {
    world.bigCommerce.faults.inject({ name, path: places[name], times: 3, after: 1 });
    world.bigCommerce.faults.inject({ name, path: places[name], times: 1 });
    const agent = world.agent({ BIGC_TIMEOUT_SECONDS: '1' });
    await world.runAgent(agent);
    // A page that came late holds an order back until the next run reads again.
    world.bigCommerce.faults.clear();
    await world.runAgent(agent);
    world.warehouse();
    expect(ledgerOf(world.books())).toEqual(undisturbed);
  });

  test('when the storefront’s quota is used up again and again', async () => {
    world.bigCommerce.faults.inject({ name: 'rate-limited', path: /taxes|transactions/, times: 20, after: 5 });
    expect(ledgerOf(await world.day())).toEqual(undisturbed);
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
