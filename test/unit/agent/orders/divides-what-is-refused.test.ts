import { type CallDescription, HttpStatusError } from '../../../../agent/errors.ts';
import type { OrderHead, StorefrontOrders } from '../../../../agent/orders/ports.ts';
import { readPage } from '../../../../agent/orders/read-page.ts';
import { TaxZones } from '../../../../agent/orders/tax-zones.ts';
import type { Resource } from '../../../sandbox/bigcommerce/state.ts';
import { exampleA, served } from '../../../support/storefront-bodies.ts';
import { headOf, quietStorefront } from './quiet-storefront.ts';

/** One order that the storefront refused to answer for, in a call for a whole page, stopped all others for ever. */

const call: CallDescription = { service: 'BigCommerce', method: 'GET', url: 'https://api' };
const refusal = (status = 422) => new HttpStatusError(call, { status, serverMessage: 'must be otherwise' });

const head = (id: number, changes: Resource = {}) => headOf(id, '2026-03-02T09:00:00Z', changes);

function read(heads: readonly OrderHead[], answers: Partial<StorefrontOrders>) {
  const taxZones = new TaxZones(new Map());
  const page = { heads, known: [], position: undefined };
  const storefront = quietStorefront(answers);
  return readPage(page, { storeCode: 'HARBOUR', concurrency: 2, storefront, taxZones });
}

const refusing = (isRefused: (id: number) => boolean, status?: number) => ({
  refunds: async (ids: readonly number[]) => {
    if (ids.some(isRefused)) throw refusal(status);
    return { refunds: [], faults: new Map() };
  },
  customers: async (ids: readonly number[]) => {
    if (ids.some(isRefused)) throw refusal(status);
    return [];
  },
});

const ids = [1, 2, 3, 4, 5];

test('an order whose refunds are refused is an exception that names it, and its neighbours come', async () => {
  const { refunds } = refusing((id) => id === 4);
  const page = await read(
    ids.map((id) => head(id)),
    { refunds },
  );
  expect(page.orders.map(({ orderId }) => orderId)).toEqual([1, 2, 3, 5]);
  expect(page.refusals).toMatchObject([
    { externalId: '4', reason: 'Unreachable', message: expect.stringMatching(/^Order 4: .*422: must be otherwise/) },
  ]);
});

test('an order whose customer is refused is an exception that names it, and its neighbours come', async () => {
  const { customers } = refusing((id) => id === 70);
  const heads = ids.map((id) => head(id, { customer_id: id === 2 ? 70 : id }));
  const page = await read(heads, { customers });
  expect(page.orders.map(({ orderId }) => orderId)).toEqual([1, 3, 4, 5]);
  expect(page.refusals).toMatchObject([{ externalId: '2', reason: 'Unreachable' }]);
});

test('what is refused for all is no fault of any order, and neither are missing rights and outages', async () => {
  const heads = ids.map((id) => head(id));
  await expect(read(heads, { refunds: refusing(() => true).refunds })).rejects.toMatchObject({ status: 422 });
  for (const status of [403, 429, 503])
    await expect(read(heads, { refunds: refusing((id) => id === 4, status).refunds })).rejects.toMatchObject({
      status,
    });
});

test.each([
  ['order', { id: -7 }, 'id is below 1, where ids begin: -7'],
  ['order', { id: 0 }, 'id is below 1, where ids begin: 0'],
  ['customer', { customer_id: -3 }, 'customer_id is below 0, which is a guest: -3'],
])(
  'the id of an %s that cannot be is the fault of its order: nothing is asked about it',
  async (_of, change, fault) => {
    const payload = JSON.stringify({ ...served(exampleA()), ...change });
    const asked: number[] = [];
    const page = await read([head(1), { id: undefined, modified: undefined, payload }], {
      refunds: async (some) => {
        asked.push(...some);
        return { refunds: [], faults: new Map() };
      },
    });
    expect(page.refusals).toMatchObject([{ reason: 'Unreadable', message: expect.stringContaining(fault) }]);
    expect(asked).toEqual([1]);
  },
);
