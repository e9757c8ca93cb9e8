import { orderDestination } from '../../../../agent/business-central/order-destination.ts';
import { AcknowledgedOrders } from '../../../../agent/orders/acknowledged-orders.ts';
import type { StorefrontOrders } from '../../../../agent/orders/ports.ts';
import { syncOrders } from '../../../../agent/orders/sync-orders.ts';
import type { FlowRun } from '../../../../agent/scheduling/ports.ts';
import type { Store } from '../../../../shared-types/steering.ts';
import { ManualClock } from '../../../support/manual-clock.ts';
import { recordingLogger } from '../../../support/recording-logger.ts';
import {
  accepted,
  clientOf,
  deadlock,
  error,
  network,
  type Operation,
} from '../business-central/answering-business-central.ts';
import { headOf, quietStorefront } from './quiet-storefront.ts';

/**
 * Two orders that Business Central always failed on, alone in what had changed, were taken for an outage: every run failed, and no
 * order behind them was ever read.
 */

const { businessCentral } = network();

const CHANGED = '2026-03-02T09:00:00Z';
const changedHead = (id: number) => headOf(id, CHANGED);

/** A storefront where the orders `changed` have changed, and `others` are there besides. */
function storefront(changed: readonly number[], others: readonly number[], now = '2026-03-02T12:00:00Z') {
  return quietStorefront({
    changedOrders: async () => changed.map(changedHead),
    latestOrders: async (count) => [...changed, ...others].slice(0, count),
    order: async (orderId) => changedHead(orderId),
    time: async () => now,
  });
}

function sync(port: StorefrontOrders) {
  const common = { logger: recordingLogger(), clock: new ManualClock(), random: () => 0 };
  const { signal } = new AbortController();
  return syncOrders({
    storeCode: 'HARBOUR',
    from: '2026-03-02T00:00:00Z',
    checkpoint: undefined,
    concurrency: 2,
    storefront: port,
    destination: orderDestination({
      ...common,
      client: clientOf(common),
      run: { store: { id: 's1' } as Store } as FlowRun,
      taxRates: [],
      exceptionsToRetry: [],
      storeCode: 'HARBOUR',
      signal,
    }),
    acknowledged: new AcknowledgedOrders(),
    logger: common.logger,
    now: () => common.clock.now(),
    counted: () => undefined,
  });
}

/** Business Central that fails on some orders; what it was asked to file. */
function failingOn(fails: (operation: Operation) => boolean) {
  const envelopes = businessCentral((operation) => {
    if (operation.id === 'count') return { status: 200, body: { ordersToProcess: 0 } };
    return fails(operation) ? deadlock : accepted;
  });
  return () =>
    envelopes
      .flat()
      .filter(({ url }) => url.endsWith('/exceptions'))
      .map(({ body }) => `${String(body?.externalId)}: ${String(body?.message)}`);
}

const of =
  (...ids: number[]) =>
  (operation: Operation) =>
    ids.includes(Number(operation.body?.orderId));
const isOrder = ({ url }: Operation) => url.endsWith('/orders');

describe('orders that Business Central always fails on', () => {
  test.each([[[2]], [[2, 3]], [[2, 3, 4, 5, 6, 7]]])(
    'are each an exception where %j are all that changed, but another order of the store is taken',
    async (broken) => {
      const filed = failingOn(of(...broken));
      const result = await sync(storefront(broken, [9, 8]));
      expect(result).toEqual({ read: broken.length, sent: 0, refused: broken.length, position: CHANGED });
      expect(filed()).toEqual(broken.map((id) => `${id}: Order ${id}: It always ends so.`));
    },
  );

  test('are exceptions although some of the others are broken as well, of which nothing is said here', async () => {
    const filed = failingOn(of(2, 3, 9, 8));
    expect(await sync(storefront([2, 3], [9, 8, 7]))).toMatchObject({ refused: 2, sent: 0 });
    expect(filed()).toEqual(['2: Order 2: It always ends so.', '3: Order 3: It always ends so.']);
  });

  test('are no exceptions where they pass when the other is sent with them', async () => {
    let failures = 0;
    const filed = failingOn((operation) => {
      if (!isOrder(operation)) return false;
      failures += 1;
      return failures <= 10;
    });
    expect(await sync(storefront([2, 3], [9]))).toEqual({ read: 2, sent: 2, refused: 0, position: CHANGED });
    expect(filed()).toEqual([]);
  });

  test.each([
    ['no other order is taken', isOrder],
    ['nothing is processed', (operation: Operation) => of(2, 3)(operation) || operation.url.includes('processStaged')],
    ['nothing can be filed', (operation: Operation) => of(2, 3)(operation) || operation.url.endsWith('/exceptions')],
  ])('stop the run where %s: that is an outage', async (_what, fails) => {
    failingOn(fails);
    await expect(sync(storefront([2, 3], [9, 8]))).rejects.toThrow(/It always ends so/);
  });

  test('stop the run with what the operator needs to know', async () => {
    failingOn(isOrder);
    await expect(sync(storefront([2, 3], [9]))).rejects.toThrow(
      'Business Central stopped answering during the run; the next one goes on where this one ended. ' +
        'It took no other order of the store either, so that no order is blamed. The last failure: ' +
        'Business Central: POST orders answered 500: It always ends so.',
    );
  });

  test.each([
    ['2026-03-03T09:00:01Z', 2],
    ['2026-03-03T09:00:00Z', undefined],
  ])('are exceptions a day after their change where the store has no other order (%s)', async (now, refused) => {
    failingOn(of(2, 3));
    const end = sync(storefront([2, 3], [], now));
    if (refused === undefined) await expect(end).rejects.toThrow(/a day after their last change/);
    else await expect(end).resolves.toMatchObject({ refused });
  });

  test('are told from what is refused at once', async () => {
    businessCentral(({ id, body }) => {
      if (id === 'count') return { status: 200, body: { ordersToProcess: 0 } };
      if (body?.orderId === 2) return error(400, 'Application_DialogException', 'BigC-FieldInvalid: no.');
      return body?.orderId === 3 ? deadlock : accepted;
    });
    expect(await sync(storefront([2, 3, 4], []))).toMatchObject({ read: 3, sent: 1, refused: 2 });
  });
});
