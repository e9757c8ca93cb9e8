import { startWorld, type World } from '../support/start-world.ts';
import { exampleA, exampleB } from '../support/storefront-bodies.ts';

const glAccount = 15;
const blocked = 13;
const roundingAccount = '6200';
const store = 71400;
const dryRun = 7;
const enabled = 4;

let world: World;

beforeEach(async () => {
  world = await startWorld({ store: { orders: [exampleA(), exampleB()] } });
});

afterEach(() => world.stop());

/** Changes one field of a record, as on its card. */
function change(table: number, key: string, field: number, value: boolean): void {
  world.edit(table, [key], (record) => {
    record.Validate(field, value);
    record.Modify$(true);
  });
}

test('orders of a store whose rounding account is blocked are staged, and the store says why; then they are booked', async () => {
  change(glAccount, roundingAccount, blocked, true);

  const waiting = await world.day();
  expect(waiting.orders).toMatchObject([
    { id: 1001, document: '' },
    { id: 1002, document: '' },
  ]);
  expect(waiting.exceptions).toMatchObject([
    { object: 'store', externalId: 'HARBOUR', owner: 'Finance', status: 'open' },
  ]);
  expect(waiting.exceptions[0]?.message).toContain('Account 6200 cannot be posted to');
  expect(waiting.trialBalance).toEqual({});

  change(glAccount, roundingAccount, blocked, false);
  await world.runAgent();
  world.warehouse();

  const booked = world.books();
  expect(booked.orders).toMatchObject([
    { id: 1001, outcome: 'invoiced', totalIncVat: '58.80' },
    { id: 1002, outcome: 'invoiced', totalIncVat: '12.00' },
  ]);
  expect(booked.exceptions).toMatchObject([{ object: 'store', status: 'resolved' }]);
  expect(booked.differences).toEqual([]);
});

test('a store that runs dry proves its orders and books them when the dry run ends', async () => {
  change(store, 'HARBOUR', dryRun, true);

  const proven = await world.day();
  expect(proven.orders.map(({ id, document }) => [id, document])).toEqual([
    [1001, ''],
    [1002, ''],
  ]);
  expect(proven.exceptions).toEqual([]);
  expect(proven.trialBalance).toEqual({});

  change(store, 'HARBOUR', dryRun, false);
  await world.runAgent();
  world.warehouse();

  expect(world.books().orders).toMatchObject([
    { id: 1001, outcome: 'invoiced' },
    { id: 1002, outcome: 'invoiced' },
  ]);
});

/** The agent read such a store all the same, and its runs ended as failed because nothing could be processed. */
test('a store that is not enabled is left alone but for what it is set up with, and the run log says why', async () => {
  change(store, 'HARBOUR', enabled, false);

  const [referenceData, orders] = await world.runAgent();
  expect(referenceData).toMatchObject({ status: 'Succeeded', message: '' });
  expect(referenceData?.read).toBeGreaterThan(0);
  expect(orders).toMatchObject({
    status: 'Succeeded',
    read: 0,
    position: undefined,
    message: expect.stringMatching(/^No order was read, because store HARBOUR is not enabled\./),
  });
  expect(world.bigCommerce.calls.filter((call) => call.includes('/orders'))).toEqual([]);
  expect(world.books()).toMatchObject({ orders: [], exceptions: [] });

  change(store, 'HARBOUR', enabled, true);
  await world.runAgent();
  expect(world.books().orders).toMatchObject([{ outcome: 'ordered' }, { outcome: 'ordered' }]);
});
