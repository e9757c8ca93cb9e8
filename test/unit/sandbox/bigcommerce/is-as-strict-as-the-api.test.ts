import { endpoints } from '../../../contract/bigcommerce/endpoints.ts';
import { readingScopes } from '../../../sandbox/bigcommerce/request-rules.ts';
import {
  type BigCommerceOptions,
  type BigCommerceSandbox,
  startBigCommerce,
} from '../../../sandbox/bigcommerce/server.ts';
import { StoreState } from '../../../sandbox/bigcommerce/state.ts';
import { askStorefront, type StorefrontCall } from '../../../support/ask-storefront.ts';
import { exampleA } from '../../../support/storefront-bodies.ts';

/** A sandbox that is more forgiving than the API it stands for lets an agent pass that fails in production. */

let sandbox: BigCommerceSandbox;
afterEach(() => sandbox.stop());

async function start(options: Partial<BigCommerceOptions> = {}): Promise<void> {
  const state = new StoreState({ orders: [exampleA()] });
  sandbox = await startBigCommerce({ state, ...options });
}

const call = (path: string, request: StorefrontCall = {}) =>
  askStorefront(sandbox, path, { ...request, headers: { accept: 'application/json', ...request.headers } });

const v3 = (status: number, title: string, errors: Record<string, string> = {}) => ({
  status,
  title,
  type: 'https://developer.bigcommerce.com/api-docs/getting-started/api-status-codes',
  errors,
});

test('a parameter that the documentation does not have is refused by its name', async () => {
  await start();
  expect(await call('v2/orders?min_modified=2026-01-01')).toMatchObject({
    status: 400,
    body: [{ status: 400, message: 'The filter(s): min_modified are not valid filter parameter(s).' }],
  });
  expect(await call('v3/tax/zones?limit=250&page=2')).toMatchObject({
    status: 422,
    body: v3(422, 'The filter(s): limit, page are not valid filter parameter(s).'),
  });
});

test.each([
  ['v2/orders?limit=0', 'limit must be a whole number from 1'],
  ['v2/orders?page=last', 'page must be a whole number from 1'],
  ['v2/orders?status_id=1,2', 'status_id must be a whole number'],
  ['v2/orders?min_date_modified=yesterday', 'min_date_modified must be a date'],
  ['v2/orders?min_id=1&min_id=2', 'min_id must be given once'],
  ['v2/orders?consignment_structure=array', 'consignment_structure must be one of object'],
  ['v2/orders/1001/taxes?details=yes', 'details must be one of true, false'],
])('%s is refused: %s', async (path, complaint) => {
  await start();
  expect(await call(path)).toMatchObject({ status: 400, body: [{ message: `The field ${complaint}.` }] });
});

test('V3 says which field is wrong', async () => {
  await start();
  const complaint = 'must be whole numbers, with commas between them';
  expect(await call('v3/customers?id:in=1,x')).toMatchObject({
    status: 422,
    body: v3(422, `The field id:in ${complaint}.`, { 'id:in': complaint }),
  });
});

test('more rows a page than there may be are refused, not cut', async () => {
  await start();
  expect(await call('v2/orders?limit=251')).toMatchObject({
    status: 413,
    body: [{ message: 'The limit must not be above 250.' }],
  });
  expect(await call('v3/catalog/products?limit=251')).toMatchObject({ status: 413, body: { status: 413 } });
});

test('consignments are asked for in the structure that is documented', async () => {
  await start();
  expect(await call('v2/orders?include=consignments.line_items')).toMatchObject({
    status: 501,
    body: [{ message: expect.stringContaining('consignment_structure=object') }],
  });
});

test('whoever does not accept JSON, or sends anything else, is refused', async () => {
  await start();
  expect(await call('v2/orders', { headers: { accept: 'application/xml' } })).toMatchObject({ status: 406 });
  const zoneCheck = (body: string, type: string) =>
    call('v3/tax/zonecheck', { method: 'POST', body, headers: { 'content-type': type } });
  expect(await zoneCheck('<x/>', 'application/xml')).toMatchObject({ status: 415, body: { status: 415 } });
  expect(await zoneCheck('[{', 'application/json')).toMatchObject({ status: 400, body: { status: 400 } });
  expect(await zoneCheck('{"country_code":"GB"}', 'application/json')).toMatchObject({
    status: 422,
    body: v3(422, 'The request body does not meet specifications.'),
  });
});

test.each(endpoints.filter(({ name }) => name !== 'time'))(
  '$name needs its scope',
  async ({ call: path, method, body }) => {
    await start({ scopes: [] });
    const request =
      method === 'post'
        ? { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
        : {};
    const refused = await call(path.replace('{coupon}', '1001'), request);
    const message = "You don't have a required scope to access the endpoint";
    expect(refused).toMatchObject({
      status: 403,
      body: path.startsWith('v3') ? v3(403, message) : [{ status: 403, message }],
    });
  },
);

test('a scope for writing reads as well, and one for other things does not', async () => {
  await start({ scopes: ['store_v2_orders', 'store_v2_transactions_read_only'] });
  expect((await call('v2/orders/1001')).status).toBe(200);
  expect((await call('v3/orders/1001/transactions')).status).toBe(200);
  expect((await call('v3/customers')).status).toBe(403);
  expect(readingScopes).not.toContain('store_v2_orders');
});

test('what is not there is not found, and what cannot be done with it is not allowed', async () => {
  await start();
  const missing = 'The requested resource was not found.';
  expect(await call('v2/orders/4711')).toMatchObject({ status: 404, body: [{ status: 404, message: missing }] });
  expect(await call('v3/orders/4711/transactions')).toMatchObject({ status: 404, body: v3(404, missing) });
  expect(await call('v2/parcels')).toMatchObject({ status: 404 });
  expect(await call('v2/orders/1001', { method: 'DELETE' })).toMatchObject({ status: 405, body: [{ status: 405 }] });
});

test('V2 lists of the configuration have pages of fifty, too', async () => {
  const currencies = Array.from({ length: 60 }, (_, index) => ({ id: index + 1, currency_code: `C${index}` }));
  await start({ state: new StoreState({ currencies }) });
  expect((await call('v2/currencies')).body).toHaveLength(50);
  expect((await call('v2/currencies?page=2')).body).toHaveLength(10);
  expect(await call('v2/currencies?page=3')).toMatchObject({ status: 204, body: undefined });
  expect((await call('v2/currencies?limit=250')).body).toHaveLength(60);
});

test('V3 lists tell where they go on', async () => {
  const customers = Array.from({ length: 5 }, (_, index) => ({ id: index + 1, email: `${index}@example.com` }));
  await start({ state: new StoreState({ customers }) });
  const pagination = async (page: number) =>
    ((await call(`v3/customers?limit=2&page=${page}`)).body as { meta: { pagination: object } }).meta.pagination;
  expect(await pagination(1)).toEqual({
    total: 5,
    count: 2,
    per_page: 2,
    current_page: 1,
    total_pages: 3,
    links: { current: '?page=1&limit=2', next: '?page=2&limit=2' },
  });
  expect(await pagination(3)).toMatchObject({
    count: 1,
    links: { previous: '?page=2&limit=2', current: '?page=3&limit=2' },
  });
});

const filtered: readonly (readonly [query: string, ids: readonly number[]])[] = [
  ['', [1, 2, 3]],
  ['min_id=2', [2, 3]],
  ['max_id=2', [1, 2]],
  ['min_total=20', [2, 3]],
  ['max_total=20', [1, 2]],
  ['status_id=5', [2]],
  ['customer_id=7', [3]],
  ['email=two@example.com', [2]],
  ['payment_method=Card', [1, 3]],
  ['channel_id=2', [3]],
  ['external_order_id=SO-1', [1]],
  ['min_date_modified=2026-03-02T10:00:00Z', [1, 2]],
  ['max_date_modified=Mon, 02 Mar 2026 10:00:00 %2B0000', [2, 3]],
  ['min_date_created=2026-03-02', [2, 3]],
  ['max_date_created=2026-03-02', [1, 2]],
  ['sort=date_modified:asc', [3, 2, 1]],
  ['sort=date_modified:desc', [1, 2, 3]],
  ['sort=id:desc', [3, 2, 1]],
  ['sort=status_id', [3, 2, 1]],
  ['sort=id&limit=2&page=2', [3]],
];

test.each(filtered)('orders?%s', async (query, ids) => {
  const placed = (id: number, total: number, more: Record<string, unknown>) =>
    exampleA({ id, total_inc_tax: `${total}.0000`, payment_method: 'Card', ...more });
  const orders = [
    placed(1, 10, {
      external_order_id: 'SO-1',
      date_created: 'Sun, 01 Mar 2026 00:00:00 +0000',
      date_modified: 'Mon, 02 Mar 2026 11:00:00 +0000',
    }),
    placed(2, 20, {
      status_id: 5,
      payment_method: 'PayPal',
      billing_address: { email: 'two@example.com' },
      date_created: 'Mon, 02 Mar 2026 00:00:00 +0000',
      date_modified: 'Mon, 02 Mar 2026 10:00:00 +0000',
    }),
    placed(3, 30, {
      status_id: 2,
      customer_id: 7,
      channel_id: 2,
      date_created: 'Tue, 03 Mar 2026 00:00:00 +0000',
      date_modified: 'Mon, 02 Mar 2026 09:00:00 +0000',
    }),
  ];
  await start({ state: new StoreState({ orders }) });
  const { body } = await call(`v2/orders?${query}`);
  expect((body as { id: number }[]).map(({ id }) => id)).toEqual(ids);
});

test('tax without details is added up exactly', async () => {
  const row = (line_amount: string) => ({ tax_rate_id: 2, rate: '20.0000', line_amount, line_item_type: 'item' });
  await start({
    state: new StoreState({
      orders: [exampleA({ taxes: [row('0.1000'), row('0.2000'), row('90071992547409.9300')] })],
    }),
  });
  expect((await call('v2/orders/1001/taxes')).body).toMatchObject([{ line_amount: '90071992547410.2300' }]);
});

test('answers are packed for whoever takes them so, and a path may name its format', async () => {
  await start({ gzip: true });
  const packed = await call('v2/orders/1001.json', { headers: { 'accept-encoding': 'gzip' } });
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  expect(packed.body).toMatchObject({ id: 1001 });
  const plain = await call('v2/orders/1001.json', { headers: { 'accept-encoding': 'identity' } });
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(plain.body).toEqual(packed.body);
});

test('every answer tells the rate limit, refusals included', async () => {
  await start({ quota: 2 });
  const told = async (path: string) => {
    const { status, headers } = await call(path);
    return [status, headers.get('x-rate-limit-requests-left'), headers.get('x-rate-limit-requests-quota')];
  };
  expect(await told('v2/orders/4711')).toEqual([404, '1', '2']);
  expect(await told('v2/orders?limit=0')).toEqual([400, '0', '2']);
  expect(await told('v2/time')).toEqual([429, '0', '2']);
});

test('the zone check takes codes, not names, and finds the zone of a subdivision before that of its country', async () => {
  const zone = (id: number, subdivision_codes: string[]) => ({
    id,
    shopper_target_settings: { locations: [{ country_code: 'US', subdivision_codes, postal_codes: [] }] },
  });
  await start({ state: new StoreState({ taxZones: [{ id: 1 }, zone(5, []), zone(6, ['CA', 'NV'])] }) });
  const check = (address: object) =>
    call('v3/tax/zonecheck', {
      method: 'POST',
      body: JSON.stringify([address]),
      headers: { 'content-type': 'application/json' },
    });
  for (const wrong of [
    { country_code: 'USA' },
    { country_code: '' },
    { country_code: 'US', subdivision_codes: 'California' },
    { country_code: 'US', subdivision_codes: ['CA'] },
    { country_code: 'US', postal_code: 90001 },
    { country_code: 'US', customer_group_id: '0' },
  ])
    expect(await check(wrong)).toMatchObject({ status: 422 });
  const zoneOf = async (address: object) => (await check(address)).body;
  expect(await zoneOf({ country_code: 'US', subdivision_codes: 'CA' })).toMatchObject({ data: [{ id: 6 }] });
  expect(await zoneOf({ country_code: 'US', subdivision_codes: 'TX' })).toMatchObject({ data: [{ id: 5 }] });
  expect(await zoneOf({ country_code: 'US' })).toMatchObject({ data: [{ id: 5 }] });
  expect(await zoneOf({ country_code: 'FR' })).toMatchObject({ data: [{ id: 1 }] });
});
