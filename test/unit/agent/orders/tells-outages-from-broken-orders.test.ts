import { HttpStatusError, OutageError, TransportError, UnreadableObjectError } from '../../../../agent/errors.ts';
import { joinOrders } from '../../../../agent/orders/join-orders.ts';
import type { OrderHead, StorefrontOrders } from '../../../../agent/orders/ports.ts';
import { exampleA, served } from '../../../support/storefront-bodies.ts';
import { headOf } from './quiet-storefront.ts';

/**
 * An outage that began in the middle of a page was filed as a fault of each order behind it. A call fails here only after
 * all its retries: those are the client's.
 */

const head = (id: number) => headOf(id, '2026-03-02T10:00:00Z');
const page = (ids: readonly number[], known: readonly OrderHead[] = []) => ({
  heads: ids.map(head),
  position: undefined,
  known,
});
const failure = () => new TransportError({ service: 'BigCommerce', method: 'GET', url: '/x' }, new Error('cut'));

/** A storefront whose calls are numbered from 1; `fails` says which of them do. Its clock shows two hours after the orders. */
function storefront(
  fails: (call: number, orderId: number | undefined) => boolean,
  { error = failure as () => Error, latest = [] as readonly number[], now = '2026-03-02T12:00:00Z' } = {},
) {
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
    lineItems: answer([{ id: 3 }]),
    time: answer(now),
    latestOrders: async (count: number) => (await answer(latest)()).slice(0, count),
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

  test('of one resource that only some orders need is told by asking for it of the others', async () => {
    const { port } = storefront(() => false);
    port.lineItems = async () => {
      throw failure();
    };
    const cut = served(exampleA({ id: 2, items_total: 99 }));
    const heads = [head(1), { ...head(2), payload: JSON.stringify(cut) }, head(3)];
    await expect(join(port, { ...page([]), heads })).rejects.toThrow(OutageError);
  });

  test('of one resource is no fault of the only orders of a page either', async () => {
    const { port } = storefront(() => false, { latest: [9, 8, 7, 6, 5, 4] });
    port.taxes = async () => {
      throw failure();
    };
    await expect(join(port, page([8, 9]))).rejects.toThrow(OutageError);
  });

  test('is not what a missing right is', async () => {
    const forbidden = new HttpStatusError(
      { service: 'BigCommerce', method: 'GET', url: '/x' },
      { status: 403, serverMessage: 'no scope' },
    );
    const { port } = storefront(() => false, { latest: [1] });
    port.taxes = async (orderId) => {
      throw orderId === 1 ? forbidden : failure();
    };
    await expect(join(port, page([8, 9]))).rejects.toBe(forbidden);
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
    const { port } = storefront((_call, orderId) => orderId === 3, { error });
    const joined = await join(port, page([1, 2, 3, 4]));
    expect(joined.refusals).toMatchObject([{ externalId: '3', reason, message }]);
    expect(idsOf(joined).sort()).toEqual([1, 2, 4]);
  });

  test.each([[[3]], [[3, 4]], [[3, 4, 5, 6, 7, 8, 9]]])(
    'is refused where %j are all of the page, but an order of another day still has its answers',
    async (broken) => {
      const { port } = storefront((_call, orderId) => broken.includes(orderId ?? 0), { latest: [...broken, 2, 1] });
      const { refusals } = await join(port, page(broken));
      expect(refusals.map(({ externalId }) => externalId)).toEqual(broken.map(String));
    },
  );

  test('is refused although one of the other orders that are asked for is broken as well', async () => {
    const { port } = storefront((_call, orderId) => orderId !== undefined && orderId > 1, { latest: [4, 3, 2, 1] });
    expect((await join(port, page([4]))).refusals).toMatchObject([{ externalId: '4' }]);
  });

  const first = [3, 4];

  test.each([
    ['2026-03-03T10:00:01Z', ['3', '4']],
    ['2026-03-03T10:00:00Z', undefined],
  ])('is refused a day after its change where the store has no other order (%s)', async (now, refused) => {
    const fails = (_call: number, orderId?: number) => orderId !== undefined && first.includes(orderId);
    const { port } = storefront(fails, { latest: first, now });
    const joining = join(port, page(first)).then(({ refusals }) => refusals.map(({ externalId }) => externalId));
    if (refused === undefined) await expect(joining).rejects.toThrow(/a day after their last change/);
    else await expect(joining).resolves.toEqual(refused);
  });

  test('stops none of the many behind it where more of its kind follow each other than are read at once', async () => {
    const broken = [1, 2, 3, 4, 5, 6, 7, 8];
    const { port } = storefront((_call, orderId) => broken.includes(orderId ?? 0), { latest: [10, 9, ...broken] });
    const joined = await join(port, page([...broken, 9, 10]));
    expect(joined.refusals.map(({ externalId }) => externalId)).toEqual(broken.map(String));
    expect(idsOf(joined).sort()).toEqual([10, 9]);
  });

  test('is refused where all of the page is of its kind, but an order read before still has its answers', async () => {
    const broken = [3, 4];
    const { port } = storefront((_call, orderId) => orderId !== undefined && broken.includes(orderId));
    const { refusals } = await join(port, page(broken, [head(1)]));
    expect(refusals.map(({ externalId }) => externalId)).toEqual(['3', '4']);
  });

  test('is not asked for again where its own text is what cannot be read', async () => {
    const { port, calls } = storefront(() => false);
    const unreadable = { ...head(3), payload: '{}' };
    const joined = await join(port, { ...page([1]), heads: [head(1), unreadable] });
    expect(joined.refusals).toMatchObject([{ externalId: '3', reason: 'Unreadable' }]);
    expect(calls()).toBe(2);
  });
});
