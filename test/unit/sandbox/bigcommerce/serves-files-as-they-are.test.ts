import { type BigCommerceSandbox, startBigCommerce } from '../../../sandbox/bigcommerce/server.ts';
import { type Resource, type StoreFile, StoreState } from '../../../sandbox/bigcommerce/state.ts';
import { askStorefront, type StorefrontAnswer } from '../../../support/ask-storefront.ts';
import { exampleA } from '../../../support/storefront-bodies.ts';

let sandbox: BigCommerceSandbox;
afterEach(() => sandbox.stop());

async function get(
  path: string,
  orders: unknown[],
  others: Readonly<Record<string, readonly unknown[]>> = {},
): Promise<StorefrontAnswer> {
  sandbox = await startBigCommerce({ state: new StoreState({ ...others, orders } as StoreFile) });
  return askStorefront(sandbox, path);
}

test('what is no order stands in the list as it is', async () => {
  const { body } = await get('v2/orders', [exampleA(), null, 'order', { id: 'x' }]);
  const list = body as ({ id: unknown } | null | string)[];
  expect(list).toHaveLength(4);
  expect(list).toEqual(expect.arrayContaining([null, 'order']));
});

test('rows that are no objects are served in their place', async () => {
  const { body } = await get('v2/orders/1001/taxes?details=true', [exampleA({ taxes: [null, { rate: 'x' }] })]);
  expect(body).toMatchObject([null, { rate: 'x', order_id: 1001 }]);
});

test('a wrong amount is not corrected, a missing one that follows from others is filled in', async () => {
  const { body } = await get('v2/orders/1001', [exampleA({ total_inc_tax: 'sixty' })]);
  expect(body).toMatchObject({ total_inc_tax: 'sixty', subtotal_inc_tax: '60.0000', items_total: 2 });
});

test('an empty V2 list has no body', async () => {
  const { status, body } = await get('v2/orders', []);
  expect([status, body]).toEqual([204, undefined]);
});

test('every answer tells the rate limit, and an unknown token is refused', async () => {
  const { headers } = await get('v2/time', []);
  expect(headers.get('x-rate-limit-requests-quota')).toBe('150');
  const refused = await askStorefront(sandbox, 'v2/time', { headers: { 'x-auth-token': 'no' } });
  expect(refused.status).toBe(401);
});

test('a consignment shows fifty lines and a warning', async () => {
  const lines = Array.from({ length: 51 }, (_, index) => ({
    id: index + 1,
    sku: 'HP-BOOK',
    quantity: 1,
    total_inc_tax: '1',
    total_tax: '0',
  }));
  const { body } = await get('v2/orders/1001?include=consignments.line_items&consignment_structure=object', [
    exampleA({ consignments: { downloads: [{ recipient_email: '', line_items: lines }] } }),
  ]);
  const { downloads } = (body as { consignments: { downloads: { line_items: unknown[]; __warning__?: unknown }[] } })
    .consignments;
  expect(downloads[0]!.line_items).toHaveLength(50);
  expect(downloads[0]).toHaveProperty('__warning__');
});

const stray = [null, 7, 'x', [1]];

/** A product that was null once broke the list of products. */
test.each([
  ['products', 'v3/catalog/products?sort=name'],
  ['products', 'v3/catalog/products?include=variants&date_modified:min=2026-03-01T00:00:00Z'],
  ['customers', 'v3/customers'],
  ['taxZones', 'v3/tax/zones'],
  ['taxClasses', 'v2/tax_classes'],
  ['taxRates', 'v3/tax/rates'],
  ['currencies', 'v2/currencies'],
  ['giftCertificates', 'v2/gift_certificates?min_id=1'],
  ['refunds', 'v3/orders/payment_actions/refunds?created:min=2026-03-01T00:00:00Z'],
  ['paymentMethods', 'v2/payments/methods'],
])('%s that are none are served as they are at %s', async (member, path) => {
  const { body } = await get(path, [], { [member]: stray });
  expect(Array.isArray(body) ? body : (body as { data: unknown }).data).toEqual(stray);
});

test.each([
  ['products', 'v3/catalog/products?id:in=7'],
  ['customers', 'v3/customers?id:in=7&email:in=x'],
  ['taxZones', 'v3/tax/zones?id:in=7'],
  ['taxRates', 'v3/tax/rates?id:in=7&tax_zone_id:in=7'],
  ['refunds', 'v3/orders/payment_actions/refunds?id:in=7&order_id:in=7'],
])('%s that are none have no number to be asked for at %s', async (member, path) => {
  expect((await get(path, [], { [member]: stray })).body).toMatchObject({ data: [] });
});

test.each(['shipping', 'pickups', 'downloads'])(
  '%s consignments that are none are served in their place',
  async (kind) => {
    const { body } = await get('v2/orders/1001/consignments?include=line_items', [
      exampleA({ consignments: { [kind]: stray } }),
    ]);
    expect(body).toMatchObject({ [kind]: stray });
  },
);

test('addresses that are none are served in their place', async () => {
  const { body } = await get('v2/orders/1001/shipping_addresses', [exampleA({ consignments: { shipping: stray } })]);
  expect(body).toEqual(stray);
});

test('a line finds its product among products and variants that are none', async () => {
  const { body } = await get('v2/orders/1001/products', [exampleA()], {
    products: [...stray, { id: 3, variants: [...stray, { id: 4, sku: 'HP-MUG' }] }],
  });
  expect(body).toMatchObject([{ product_id: 3, variant_id: 4 }]);
});

/** The second order is the latest: a sort that takes the unreadable date as equal to its neighbours leaves it in front. */
test.each(['date_modified', 'date_created'])(
  'a %s that cannot be read puts no other order out of its place',
  async (field) => {
    const dates = ['2 Mar 2026 09:00:00 +0000', '4 Mar 2026 09:00:00 +0000', 'soon', '2 Mar 2026 10:00:00 +0000', null];
    const orders = dates.map((date, index) => exampleA({ id: 1001 + index, [field]: date }));
    const idsOf = (list: unknown) => (list as { id: number }[]).map(({ id }) => id);
    const ascending = [1001, 1004, 1002, 1003, 1005];
    expect(idsOf((await get(`v2/orders?sort=${field}:asc`, orders)).body)).toEqual(ascending);
    await sandbox.stop();
    expect(idsOf((await get(`v2/orders?sort=${field}:desc`, orders)).body)).toEqual(ascending.toReversed());
  },
);

test('products that are none put no other product out of its place', async () => {
  const products = [{ id: 9 }, null, { id: 3 }, 7, { id: {} }, { id: 5 }] as Resource[];
  const { body } = await get('v3/catalog/products?sort=id&direction=asc', [], { products });
  expect((body as { data: unknown[] }).data.slice(0, 3)).toEqual([{ id: 3 }, { id: 5 }, { id: 9 }]);
});

test('the clock stands at the latest change that can be read', async () => {
  const dates = ['5 Mar 2026 00:00:00 +0000', 'soon', '2 Mar 2026 10:00:00 +0000'];
  const orders = dates.map((date_modified, index) => exampleA({ id: 1001 + index, date_modified }));
  await get('v2/time', orders);
  expect(new Date(sandbox.state.latestChange).toISOString()).toBe('2026-03-05T00:00:00.000Z');
});

test.each(['31 Dec 9999 23:59:59 +0000', '1 Jan 12000 00:00:00 +0000', '4 Mar 2206 10:00:00 +0000'])(
  'the clock does not follow an order to %s: it is as the others have it',
  async (date_modified) => {
    await get('v2/time', [
      exampleA({ date_modified }),
      exampleA({ id: 1002, date_modified: '5 Mar 2026 00:00:00 +0000' }),
    ]);
    expect(new Date(sandbox.state.latestChange).toISOString()).toBe('2026-03-05T00:00:00.000Z');
  },
);

/** A captured payment vanished: its list stood in the envelope of the API, and was served as an empty one. */
test.each([
  ['transactions', 'v3/orders/1001/transactions'],
  ['taxes', 'v2/orders/1001/taxes?details=true'],
  ['coupons', 'v2/orders/1001/coupons'],
  ['fees', 'v2/orders/1001/fees'],
])('%s of an order that are no list are served as they are', async (member, path) => {
  const wrapped = { data: [{ id: 1, amount: 30 }], meta: {} };
  const { body } = await get(path, [exampleA({ [member]: wrapped })]);
  expect(member === 'transactions' ? (body as { data: unknown }).data : body).toEqual(wrapped);
});

test.each([
  ['consignments', [{ id: 1 }]],
  ['shipping consignments', { shipping: { id: 1 } }],
  ['lines', { downloads: [{ line_items: { 11: { quantity: 1 } } }] }],
  ['e-mail consignments', { email: 'none' }],
])('%s that are of another kind are served as they are', async (_what, consignments) => {
  const query = 'include=consignments.line_items&consignment_structure=object';
  const { body } = await get(`v2/orders/1001?${query}`, [exampleA({ consignments })]);
  expect(body).toMatchObject({ consignments });
});

test('an id of another kind is served as it is, and takes the place of no other order', async () => {
  const ids = [1001, [1001], true, null, 'x'];
  const { body } = await get(
    'v2/orders',
    ids.map((id) => exampleA({ id })),
  );
  expect((body as Resource[]).map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
});
