import { OutageError, TransportError, UnreadableObjectError } from '../../../../agent/errors.ts';
import { joinOrders } from '../../../../agent/orders/join-orders.ts';
import type { OrderHead, StorefrontOrders } from '../../../../agent/orders/ports.ts';
import { exampleA, served } from '../../../support/storefront-bodies.ts';

/**
 * An outage that began in the middle of a page was filed as a fault of each order behind it. A call fails here only after
 * all its retries: those are the client's.
 */

const headOf = (id: number): OrderHead => ({
  id,
  modified: undefined,
  payload: JSON.stringify(served(exampleA({ id }))),
});
const page = (ids: readonly number[], known: readonly OrderHead[] = []) => ({
  heads: ids.map(headOf),
  position: undefined,
  neighbours: true,
  known,
});
const failure = () => new TransportError({ service: 'BigCommerce', method: 'GET', url: '/x' }, new Error('cut'));

/** A storefront whose calls are numbered from 1; `fails` says which of them do. */
function storefront(fails: (call: number, orderId: number | undefined) => boolean, error: () => Error = failure) {
  let calls = 0;
  const answer =
    <Rows>(rows: Rows) =>
    async (orderId?: number) => {
      calls += 1;
      if (fails(calls, orderId)) throw error();
      return rows;
    };
  const port = {
    taxes: answer([{ id: 1 }]),
    transactions: answer([{ id: 2 }]),
    answers: answer(undefined),
  } as unknown as StorefrontOrders;
  return { port, calls: () => calls };
}

const CONCURRENCY = 2;
const join = (port: StorefrontOrders, joined: ReturnType<typeof page>) =>
  joinOrders(joined, { storefront: port, concurrency: CONCURRENCY });
const idsOf = ({ orders }: Awaited<ReturnType<typeof joinOrders>>) => orders.map(({ order }) => order.id);

describe('an outage', () => {
  const ids = [1, 2, 3, 4, 5, 6];
  const undisturbed = 2 * ids.length;

  test.each(Array.from({ length: undisturbed }, (_, index) => index + 1))(
    'that begins with call %i of a page is no fault of any order',
    async (from) => {
      const { port } = storefront((call) => call >= from);
      await expect(join(port, page(ids))).rejects.toThrow(OutageError);
    },
  );

  test('is met before all of a long page has failed', async () => {
    const { port, calls } = storefront(() => true);
    await expect(join(port, page(Array.from({ length: 90 }, (_, index) => index + 1)))).rejects.toThrow(OutageError);
    expect(calls()).toBeLessThan(4 * CONCURRENCY + 4);
  });

  test('of one resource only is an outage as well', async () => {
    const { port } = storefront(() => false);
    let taxes = 0;
    const answered = port.taxes;
    port.taxes = async (orderId) => {
      taxes += 1;
      if (taxes > 4) throw failure();
      return answered(orderId);
    };
    await expect(join(port, page(ids))).rejects.toThrow(OutageError);
  });

  test('that is over when the orders are tried again leaves no trace', async () => {
    const { port } = storefront((call) => call >= 7 && call <= 9);
    const joined = await join(port, page(ids));
    expect(joined.refusals).toEqual([]);
    expect(idsOf(joined).sort()).toEqual(ids);
  });

  test('is told with what failed last, and that nothing is lost', async () => {
    const { port } = storefront(() => true);
    await expect(join(port, page(ids))).rejects.toThrow(
      'BigCommerce stopped answering during the run; the next one goes on where this one ended. ' +
        'The last failure: BigCommerce: GET /x got no complete answer (cut)',
    );
  });
});

describe('an order that alone cannot be read', () => {
  test.each([
    ['gets no answer', failure, 'Unreachable', 'Order 3: BigCommerce: GET /x got no complete answer (cut)'],
    [
      'gets garbage',
      () => new UnreadableObjectError('Taxes of order 3', ['row 1: rate is missing']),
      'Unreadable',
      'Taxes of order 3 cannot be read: row 1: rate is missing',
    ],
  ])('is refused and its neighbours are read when it %s', async (_what, error, reason, message) => {
    const { port } = storefront((_call, orderId) => orderId === 3, error);
    const joined = await join(port, page([1, 2, 3, 4]));
    expect(joined.refusals).toMatchObject([{ externalId: '3', reason, message }]);
    expect(idsOf(joined).sort()).toEqual([1, 2, 4]);
  });

  test('is refused where it is all of the page and the storefront answers otherwise', async () => {
    const { port } = storefront((_call, orderId) => orderId === 3);
    expect((await join(port, page([3]))).refusals).toMatchObject([{ externalId: '3' }]);
  });

  test('is refused where all of the page is of its kind, but an order read before still has its answers', async () => {
    const broken = [3, 4];
    const { port } = storefront((_call, orderId) => orderId !== undefined && broken.includes(orderId));
    const { refusals } = await join(port, page(broken, [headOf(1)]));
    expect(refusals.map(({ externalId }) => externalId)).toEqual(['3', '4']);
  });

  test('is not asked for again where its own text is what cannot be read', async () => {
    const { port, calls } = storefront(() => false);
    const unreadable = { ...headOf(3), payload: '{}' };
    const joined = await join(port, { ...page([1]), heads: [headOf(1), unreadable] });
    expect(joined.refusals).toMatchObject([{ externalId: '3', reason: 'Unreadable' }]);
    expect(calls()).toBe(2);
  });
});
