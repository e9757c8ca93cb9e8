import { startWorld, type World } from '../support/start-world.ts';
import { exampleA, exampleB } from '../support/storefront-bodies.ts';

/** An order that alone was too large for Business Central (413) failed every run, and all orders behind it waited. */

const MAX_BODY_BYTES = 100_000;

let world: World;
beforeEach(async () => {
  const tooLarge = exampleA({ id: 1500, customer_message: 'x'.repeat(MAX_BODY_BYTES) });
  const later = exampleB({
    id: 1900,
    date_created: 'Tue, 03 Mar 2026 09:00:00 +0000',
    date_modified: 'Tue, 03 Mar 2026 09:00:00 +0000',
  });
  world = await startWorld({
    store: { orders: [exampleA(), tooLarge, later] },
    limits: { maxBodyBytes: MAX_BODY_BYTES },
  });
});
afterEach(() => world.stop());

test('its neighbours are booked, it is an exception of its own, and the next run begins behind it', async () => {
  const [, end] = await world.runAgent();
  expect(end).toMatchObject({
    status: 'SucceededWithExceptions',
    read: 3,
    sent: 2,
    refused: 1,
    position: '2026-03-03T09:00:00Z',
  });
  const { orders, exceptions } = world.books();
  expect(orders).toMatchObject([
    { id: 1001, outcome: 'ordered' },
    { id: 1900, outcome: 'ordered' },
  ]);
  expect(exceptions).toMatchObject([
    {
      object: 'order',
      externalId: '1500',
      owner: 'Ecommerce',
      status: 'open',
      message: expect.stringMatching(
        /^Order 1500 is too large for Business Central: .*Only the beginning of its payload is kept here\.$/,
      ),
    },
  ]);
});
