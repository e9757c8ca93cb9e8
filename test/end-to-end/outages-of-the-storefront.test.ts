import { startWorld, type World } from '../support/start-world.ts';
import { exampleA, exampleB } from '../support/storefront-bodies.ts';

/**
 * An outage of one resource that outlasted all retries was filed as a fault of every order, the position moved past
 * them, and nothing ever read them again. One that began in the middle of a page was filed as a fault of those behind it.
 */

let world: World;
const later = exampleB({
  id: 1900,
  date_created: 'Tue, 03 Mar 2026 09:00:00 +0000',
  date_modified: 'Tue, 03 Mar 2026 09:00:00 +0000',
});
beforeEach(async () => {
  world = await startWorld({ store: { orders: [exampleA(), later] } });
});
afterEach(() => world.stop());

const aboutOrder = () => world.books().exceptions.filter(({ externalId }) => externalId === '1001');

test('one order that the storefront does not answer for is read again by itself once the pause is over', async () => {
  world.bigCommerce.faults.inject({ name: 'server-error', path: /orders\/1001\/taxes/, times: 100 });
  await world.runAgent();
  expect(world.books().orders).toMatchObject([{ id: 1900, outcome: 'ordered' }]);
  expect(aboutOrder()).toMatchObject([
    { status: 'open', owner: 'Operations', message: expect.stringMatching(/^Order 1001: .*taxes answered 500/) },
  ]);

  world.bigCommerce.faults.clear();
  await world.runAgent();
  expect(aboutOrder()).toMatchObject([{ status: 'open' }]);
  world.pass(1);
  // The first run finds that the pause is over, the second reads the order.
  await world.runAgent();
  await world.runAgent();
  expect(world.books().orders).toMatchObject([{ id: 1001, outcome: 'ordered' }, { id: 1900 }]);
  expect(aboutOrder()).toMatchObject([{ status: 'resolved' }]);
});

test('when no order can be read the run fails and the next one begins at the same place', async () => {
  world.bigCommerce.faults.inject({ name: 'server-error', path: /orders\/\d+\/taxes/, times: 100 });
  const [, failed] = await world.runAgent();
  expect(failed).toMatchObject({ status: 'Failed', message: expect.stringMatching(/taxes answered 500/) });
  expect(world.books().orders).toEqual([]);
  expect(aboutOrder()).toEqual([]);

  world.bigCommerce.faults.clear();
  await world.runAgent();
  expect(world.books().orders).toMatchObject([
    { id: 1001, outcome: 'ordered' },
    { id: 1900, outcome: 'ordered' },
  ]);
});

describe('a page of orders none of which gets an answer, read by an agent that was just started', () => {
  const newDay = [2001, 2002].map((id) =>
    exampleA({
      id,
      date_created: 'Wed, 04 Mar 2026 09:00:00 +0000',
      date_modified: 'Wed, 04 Mar 2026 09:00:00 +0000',
    }),
  );
  beforeEach(async () => {
    await world.runAgent();
    world.pass(24 * 60);
    for (const order of newDay) world.bigCommerce.state.placeOrder(order);
  });
  const newExceptions = () => world.books().exceptions.filter(({ object }) => object === 'order');

  test('is no outage where older orders are answered for: each is an exception, and the flow goes on', async () => {
    world.bigCommerce.faults.inject({ name: 'server-error', path: /orders\/200\d\/taxes/, times: 1000 });
    const [, end] = await world.runAgent();
    expect(end).toMatchObject({ status: 'SucceededWithExceptions', position: '2026-03-04T09:00:00Z' });
    // From now on the list of changes begins with them.
    const [, next] = await world.runAgent();
    expect(next).toMatchObject({ status: 'SucceededWithExceptions', read: 2, refused: 2 });
    expect(newExceptions()).toMatchObject([
      { externalId: '2001', owner: 'Operations', status: 'open' },
      { externalId: '2002', owner: 'Operations', status: 'open' },
    ]);
  });

  test('is an outage of the resource where older orders get no answer either: none is filed', async () => {
    world.bigCommerce.faults.inject({ name: 'server-error', path: /orders\/\d+\/taxes/, times: 1000 });
    const [, failed] = await world.runAgent();
    expect(failed).toMatchObject({ status: 'Failed', position: undefined });
    expect(newExceptions()).toEqual([]);

    world.bigCommerce.faults.clear();
    await world.runAgent();
    expect(world.books().orders.map(({ id }) => id)).toEqual([1001, 1900, 2001, 2002]);
  });
});

test('an order that stays without an answer is no failure of the runs that read it alone', async () => {
  world.bigCommerce.faults.inject({ name: 'server-error', path: /orders\/1900\/taxes/, times: 100 });
  const agent = world.agent();
  await world.runAgent(agent);
  const [, second] = await world.runAgent(agent);
  expect(second).toMatchObject({ status: 'SucceededWithExceptions', refused: 1 });
});

test('an outage from any call on is one fact of the run and of no order, and all is booked once it is over', async () => {
  const readOrders = () => world.agent().run('Orders', new AbortController().signal);
  await world.agent().run('ReferenceData', new AbortController().signal);
  let calls = 0;
  let before = 0;
  for (;;) {
    before = world.bigCommerce.calls.length;
    world.bigCommerce.faults.inject({ name: 'server-error', after: calls });
    const end = await readOrders();
    world.bigCommerce.faults.clear();
    if (end.status !== 'Failed') break;
    expect(end.message).toMatch(/answered 500/);
    const { orders, exceptions } = world.books();
    expect(orders).toEqual([]);
    expect(exceptions).toMatchObject([{ object: 'sync run', externalId: 'ORDERS' }]);
    calls += 1;
  }
  // Every call of the run that was not disturbed was the first one to fail before.
  expect(calls).toBeGreaterThanOrEqual(world.bigCommerce.calls.length - before);
  expect(world.books().orders).toMatchObject([
    { id: 1001, outcome: 'ordered' },
    { id: 1900, outcome: 'ordered' },
  ]);
});

test('an outage that ends within the retries leaves no trace but in the log', async () => {
  world.bigCommerce.faults.inject({ name: 'server-error', path: /orders\/\d+\//, times: 4, after: 1 });
  const [, end] = await world.runAgent();
  expect(end).toMatchObject({ status: 'Succeeded', refused: 0 });
  expect(world.log.lines.filter(({ event }) => event === 'bigcommerce.retry')).toHaveLength(4);
});
