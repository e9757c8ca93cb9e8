import { startWorld, type World } from '../support/start-world.ts';
import { exampleA } from '../support/storefront-bodies.ts';

/** With the hash of another shop in its configuration, the agent staged that shop's orders. */

const store = 71400;
const storeHash = 3;

let world: World;
beforeEach(async () => {
  world = await startWorld({ store: { orders: [exampleA()] } });
});
afterEach(() => world.stop());

function enterHash(hash: string): void {
  world.edit(store, ['HARBOUR'], (record) => {
    record.Validate(storeHash, hash);
    record.Modify$(true);
  });
}

test('an agent that is configured for another shop than the store card names reads nothing, and says which is which', async () => {
  enterHash('othershop');
  const ends = await world.runAgent();
  const says =
    /^Nothing was read: .*store HARBOUR has the store hash othershop, .* read harbourpine \(store\.hash or BIGC_STORE_HASH\)/;
  expect(ends).toMatchObject([
    { status: 'Failed', read: 0, message: expect.stringMatching(says) },
    { status: 'Failed', read: 0, message: expect.stringMatching(says) },
  ]);
  expect(world.bigCommerce.calls).toEqual([]);
  expect(world.books().orders).toEqual([]);
  expect(world.books().exceptions).toContainEqual(
    expect.objectContaining({
      object: 'sync run',
      externalId: 'ORDERS',
      message: expect.stringContaining('othershop'),
    }),
  );

  enterHash('HARBOURPINE');
  expect(await world.runAgent()).toMatchObject([{ status: 'Succeeded' }, { status: 'Succeeded', message: '' }]);
  expect(world.books().orders).toMatchObject([{ id: 1001, outcome: 'ordered' }]);
});

test('a store card without a hash stops nothing, but the run log asks for it', async () => {
  enterHash('');
  const [, orders] = await world.runAgent();
  expect(orders).toMatchObject({
    status: 'Succeeded',
    sent: 1,
    message:
      'The card of store HARBOUR has no store hash, so it cannot be told whether the agent reads the right shop. ' +
      'If its hash is harbourpine, enter that on the page BigCommerce Stores.',
  });
});
