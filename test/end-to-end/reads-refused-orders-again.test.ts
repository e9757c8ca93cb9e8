import type { Resource } from '../sandbox/bigcommerce/state.ts';
import { startWorld, type World } from '../support/start-world.ts';
import { exampleA, exampleB } from '../support/storefront-bodies.ts';

/** An order that could not be staged is an exception that ends by itself when the order comes in good shape. */

let world: World;
afterEach(() => world.stop());

const unreadable = (): Resource => exampleA({ total_inc_tax: 'a lot' });
/** A later order, so that the position of the flow is past the bad one. */
const later = exampleB({
  id: 1900,
  date_created: 'Tue, 03 Mar 2026 09:00:00 +0000',
  date_modified: 'Tue, 03 Mar 2026 09:00:00 +0000',
});

const aboutOrder = () => world.books().exceptions.filter(({ externalId }) => externalId === '1001');

test('when it is corrected in the storefront, it is booked and its exception is resolved', async () => {
  world = await startWorld({ store: { orders: [unreadable(), later] } });
  await world.runAgent();
  expect(aboutOrder()).toMatchObject([
    { status: 'open', owner: 'Ecommerce', message: expect.stringContaining('total_inc_tax') },
  ]);

  world.pass(60);
  world.bigCommerce.state.editOrder(1001, { total_inc_tax: '58.8000' }, new Date('2026-03-03T10:00:00Z'));
  await world.runAgent();

  expect(world.books().orders).toMatchObject([{ id: 1001, outcome: 'ordered' }, { id: 1900 }]);
  expect(aboutOrder()).toMatchObject([{ status: 'resolved' }]);
});

test('when someone presses Retry, the agent reads it again although the storefront did not touch it', async () => {
  world = await startWorld({ store: { orders: [unreadable(), later] } });
  await world.runAgent();
  world.bigCommerce.state.placeOrder(exampleA());
  await world.runAgent();
  expect(aboutOrder()).toMatchObject([{ status: 'open' }]);

  world.businessCentral.work((session) => {
    const exception = session.newRecord(world.tableId('BigC Exception'));
    exception.SetRange(EXTERNAL_ID, '1001');
    exception.FindFirst$();
    session.callProcedure('BigC Exceptions', 'Retry', [exception]);
  });
  await world.runAgent();

  expect(world.books().orders).toMatchObject([{ id: 1001, outcome: 'ordered' }, { id: 1900 }]);
  expect(aboutOrder()).toMatchObject([{ status: 'resolved' }]);
});

const EXTERNAL_ID = 4;
