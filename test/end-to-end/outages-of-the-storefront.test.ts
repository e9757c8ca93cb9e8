import { startWorld, type World } from '../support/start-world.ts';
import { exampleA, exampleB } from '../support/storefront-bodies.ts';

/**
 * An outage of one resource that outlasted all retries was filed as a fault of every order, the position moved past
 * them, and nothing ever read them again.
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
