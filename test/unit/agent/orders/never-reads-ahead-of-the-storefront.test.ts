import { AcknowledgedOrders } from '../../../../agent/orders/acknowledged-orders.ts';
import type { OrderDestination } from '../../../../agent/orders/ports.ts';
import { syncOrders } from '../../../../agent/orders/sync-orders.ts';
import { recordingLogger } from '../../../support/recording-logger.ts';
import { headOf, quietStorefront } from './quiet-storefront.ts';

/**
 * One order that said it was changed in 2099 took the checkpoint there: from then on no order was read, every run succeeded, and
 * nobody heard of it.
 */

const storefrontTime = '2026-03-02T12:00:00.000Z';

interface Circumstances {
  /** What the agent's own clock shows. */
  readonly own?: string;
  readonly checkpoint?: string;
}

async function run(changes: readonly string[], { own = storefrontTime, checkpoint }: Circumstances = {}) {
  const heads = changes.map((modified, index) => headOf(index + 1, modified, { date_modified: modified }));
  let askedForTime = 0;
  const storefront = quietStorefront({
    changedOrders: async () => heads,
    time: async () => {
      askedForTime += 1;
      return storefrontTime;
    },
  });
  const destination = {
    batchSize: 95,
    sendOrders: async (orders: readonly unknown[]) => ({ accepted: orders.length, refused: [] }),
    ordersToReadAgain: async () => [],
    processStaged: async () => undefined,
    zonesByRate: async () => new Map(),
  } as unknown as OrderDestination;
  const { position, sent } = await syncOrders({
    storeCode: 'HARBOUR',
    from: '2026-03-01T00:00:00Z',
    checkpoint,
    concurrency: 2,
    storefront,
    destination,
    acknowledged: new AcknowledgedOrders(),
    logger: recordingLogger(),
    now: () => Date.parse(own),
    counted: () => undefined,
  });
  return { position, sent, askedForTime };
}

const before = '2026-03-02T11:00:00Z';
const after = '2099-01-01T00:00:00Z';

test('the position stays at the latest change that has come, whatever a later order says of itself', async () => {
  expect(await run([before, after])).toMatchObject({ position: before, sent: 2 });
});

test('the position stays where it is when nothing but such an order is read', async () => {
  expect(await run([after])).toMatchObject({ position: undefined, sent: 1 });
});

test('the clock of the storefront counts, and is asked for only if the own one has not got so far', async () => {
  expect(await run([before])).toMatchObject({ position: before, askedForTime: 0 });
  expect(await run([before], { own: '2026-03-02T06:00:00Z' })).toMatchObject({ position: before, askedForTime: 1 });
  const now = '2026-03-02T12:00:00Z';
  expect(await run([now], { own: '2026-03-02T06:00:00Z' })).toMatchObject({ position: now });
});

test('a checkpoint in the future ends the run, and says what to do about it', async () => {
  await expect(run([], { checkpoint: after })).rejects.toMatchObject({
    code: 'CHECKPOINT_AHEAD',
    message:
      'The checkpoint of the flow Orders is 2099-01-01T00:00:00Z, but in BigCommerce it is 2026-03-02T12:00:00.000Z: ' +
      'no order would be read until then. Delete its row on the page BigCommerce Checkpoints: orders are then read ' +
      'from the start again, and nothing is booked twice.',
  });
  await expect(run([], { checkpoint: before, own: '2026-03-02T06:00:00Z' })).resolves.toMatchObject({ sent: 0 });
  await expect(run([], { checkpoint: 'soon' })).resolves.toMatchObject({ sent: 0 });
});
