import type { OrderHead } from '../../../../agent/orders/ports.ts';
import { readChangedOrders } from '../../../../agent/orders/read-changed-orders.ts';

/** A storefront list of orders by time of change, oldest first, as the API pages it. */
function storefront(orders: () => readonly (readonly [id: number, modified: string])[]) {
  const calls: string[] = [];
  return {
    calls,
    changedOrders: async (from: string, page: number, pageSize: number): Promise<OrderHead[]> => {
      calls.push(`${from}#${page}`);
      return orders()
        .filter(([, modified]) => modified >= from)
        .sort(([leftId, left], [rightId, right]) => left.localeCompare(right) || leftId - rightId)
        .slice((page - 1) * pageSize, page * pageSize)
        .map(([id, modified]) => ({ id, modified, payload: JSON.stringify({ id }) }));
    },
  };
}

async function idsOf(source: ReturnType<typeof storefront>, pageSize = 3): Promise<number[]> {
  const ids: number[] = [];
  for await (const page of readChangedOrders(source, '2026-03-02T00:00:00Z', pageSize)) {
    ids.push(...page.heads.map(({ id }) => id!));
  }
  return ids;
}

const at = (second: number) => `2026-03-02T10:00:${String(second).padStart(2, '0')}Z`;

describe('reading changed orders', () => {
  test('gives each order once, oldest change first', async () => {
    const all = Array.from({ length: 10 }, (_, index) => [index + 1, at(index * 2)] as const);
    expect(await idsOf(storefront(() => all))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('passes a second in which more orders changed than a page holds', async () => {
    const all = Array.from({ length: 11 }, (_, index) => [index + 1, at(5)] as const);
    expect(await idsOf(storefront(() => all))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  test('does not pass over a page of such a second in place of which the one before comes again', async () => {
    const all = Array.from({ length: 11 }, (_, index) => [index + 1, at(5)] as const);
    const source = storefront(() => all);
    const repeating: typeof source = {
      ...source,
      changedOrders: (from, page, pageSize) => source.changedOrders(from, page === 3 ? 2 : page, pageSize),
    };
    await expect(idsOf(repeating)).rejects.toMatchObject({ code: 'PAGE_REPEATED', disposition: 'retry' });
  });

  test('loses no order when one changes while the list is read', async () => {
    let reads = 0;
    const source = storefront(() => {
      reads += 1;
      const moved = reads > 1;
      return [
        [1, moved ? at(50) : at(1)],
        [2, at(2)],
        [3, at(3)],
        [4, at(4)],
        [5, at(5)],
      ];
    });
    expect(await idsOf(source)).toEqual([1, 2, 3, 4, 5, 1]);
  });

  test('tells how far all changes have been read', async () => {
    const positions: (string | undefined)[] = [];
    const all = Array.from({ length: 5 }, (_, index) => [index + 1, at(index * 10)] as const);
    for await (const page of readChangedOrders(
      storefront(() => all),
      '2026-03-02T00:00:00Z',
      3,
    ))
      positions.push(page.position);
    expect(positions).toEqual([at(20), at(40)]);
  });

  test('never walks deep pages while time goes on', async () => {
    const all = Array.from({ length: 30 }, (_, index) => [index + 1, at(index * 2)] as const);
    const source = storefront(() => all);
    await idsOf(source, 5);
    expect(source.calls.every((call) => call.endsWith('#1'))).toBe(true);
  });

  test('makes one call for an empty list', async () => {
    const source = storefront(() => []);
    expect(await idsOf(source)).toEqual([]);
    expect(source.calls).toEqual(['2026-03-02T00:00:00Z#1']);
  });
});
