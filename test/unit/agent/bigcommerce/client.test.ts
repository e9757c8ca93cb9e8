import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { BigCommerceClient, readV2List, readV3List } from '../../../../agent/bigcommerce/client.ts';
import { storefrontOrders } from '../../../../agent/bigcommerce/orders.ts';
import { ManualClock } from '../../../support/manual-clock.ts';
import { recordingLogger } from '../../../support/recording-logger.ts';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const orders = 'https://api.bigcommerce.com/stores/abc/v2/orders';
const signal = new AbortController().signal;

function client(clock = new ManualClock(), logger = recordingLogger()) {
  return new BigCommerceClient({
    apiUrl: 'https://api.bigcommerce.com',
    storeHash: 'abc',
    accessToken: 'secret-token',
    userAgent: 'test',
    quotaReserve: 0,
    timeoutSeconds: 5,
    clock,
    random: () => 0,
    logger,
  });
}

/** Answers each call with the next response; the last one stays. */
function answer(url: string, ...responses: (() => Response)[]): () => number {
  let calls = 0;
  server.use(
    http.get(url, () => {
      const respond = responses[Math.min(calls, responses.length - 1)]!;
      calls += 1;
      return respond();
    }),
  );
  return () => calls;
}

describe('a call to the storefront', () => {
  test('carries the access token', async () => {
    let token: string | null = null;
    server.use(
      http.get(orders, ({ request }) => {
        token = request.headers.get('x-auth-token');
        return HttpResponse.json([]);
      }),
    );
    await client().get('v2/orders', {}, signal, readV2List);
    expect(token).toBe('secret-token');
  });

  test.each([
    [401, 'v2/orders', 'answered 401: No. Check store.accessToken and store.hash: a token is of one store.'],
    [403, 'v2/orders', "answered 403: No. The store's API account has no OAuth scope for it"],
    [404, 'v2/orders', 'answered 404: No. Check store.hash.'],
    [302, 'v2/orders/7/taxes', 'answered 302: No. Check store.apiUrl: the address answers with another one.'],
  ])('that is answered %i for %s tells what a person can do', async (status, path, message) => {
    answer(`https://api.bigcommerce.com/stores/abc/${path}`, () => HttpResponse.json({ title: 'No' }, { status }));
    await expect(client().get(path, {}, signal, readV2List)).rejects.toThrow(message);
  });

  test('that is answered 404 for one order says nothing of the settings', async () => {
    answer(`${orders}/7/taxes`, () => HttpResponse.json({ title: 'No' }, { status: 404 }));
    await expect(client().get('v2/orders/7/taxes', {}, signal, readV2List)).rejects.toThrow(/answered 404: No$/);
  });

  test('waits until the window renews after a 429 with headers', async () => {
    const clock = new ManualClock();
    answer(
      orders,
      () =>
        HttpResponse.json([], {
          status: 429,
          headers: { 'X-Rate-Limit-Time-Reset-Ms': '4321', 'X-Rate-Limit-Requests-Left': '0' },
        }),
      () => HttpResponse.json([{ id: 1 }]),
    );
    await expect(client(clock).get('v2/orders', {}, signal, readV2List)).resolves.toEqual([{ id: 1 }]);
    expect(clock.sleeps).toEqual([4321]);
  });

  test('backs off after a 429 without headers', async () => {
    const clock = new ManualClock();
    answer(
      orders,
      () => HttpResponse.json([], { status: 429 }),
      () => HttpResponse.json([]),
    );
    await client(clock).get('v2/orders', {}, signal, readV2List);
    expect(clock.sleeps).toEqual([1000]);
  });

  test('is repeated after a server fault, and given up after five attempts', async () => {
    const calls = answer(orders, () => HttpResponse.json([{ status: 500, message: 'Oops' }], { status: 500 }));
    await expect(client().get('v2/orders', {}, signal, readV2List)).rejects.toThrow(
      /GET \/stores\/abc\/v2\/orders answered 500: Oops/,
    );
    expect(calls()).toBe(5);
  });

  test('is not repeated when the token is refused, and the message does not show it', async () => {
    const calls = answer(orders, () => HttpResponse.json({ status: 401, title: 'Unauthorized' }, { status: 401 }));
    const outcome = client().get('v2/orders', {}, signal, readV2List);
    await expect(outcome).rejects.toMatchObject({
      disposition: 'fatal',
      message: expect.not.stringContaining('secret-token'),
    });
    expect(calls()).toBe(1);
  });

  test('is repeated when the body was cut', async () => {
    answer(
      orders,
      () => new HttpResponse('[{"id":', { headers: { 'content-type': 'application/json' } }),
      () => HttpResponse.json([{ id: 1 }]),
    );
    await expect(client().get('v2/orders', {}, signal, readV2List)).resolves.toEqual([{ id: 1 }]);
  });

  test('reads an empty V2 list from an answer without a body', async () => {
    answer(orders, () => new HttpResponse(null, { status: 204 }));
    await expect(client().get('v2/orders', {}, signal, readV2List)).resolves.toEqual([]);
  });

  test('does not take a V3 answer without data for an empty list', async () => {
    answer('https://api.bigcommerce.com/stores/abc/v3/customers', () => HttpResponse.json({ meta: {} }));
    await expect(client().get('v3/customers', {}, signal, readV3List)).rejects.toMatchObject({
      code: 'ANSWER_UNREADABLE',
    });
  });
});

test.each(['soon', null, 0, 1e20, -1])('the time of the store is asked for again when it is %j', async (time) => {
  const calls = answer(
    'https://api.bigcommerce.com/stores/abc/v2/time',
    () => HttpResponse.json({ time }),
    () => HttpResponse.json({ time: 1_772_445_600 }),
  );
  await expect(storefrontOrders(client(), signal).time()).resolves.toBe('2026-03-02T10:00:00.000Z');
  expect(calls()).toBe(2);
});

describe('the list of changed orders', () => {
  const modified = (date: string) => ({ id: 5, date_modified: date });

  test('is asked for again when it holds an order that was not asked for', async () => {
    const calls = answer(
      orders,
      () => HttpResponse.json([modified('Mon, 02 Mar 2026 08:00:00 +0000')]),
      () => HttpResponse.json([modified('Mon, 02 Mar 2026 10:00:00 +0000')]),
    );
    const heads = await storefrontOrders(client(), signal).changedOrders('2026-03-02T09:00:00Z', 1, 50);
    expect(heads.map(({ modified: at }) => at)).toEqual(['2026-03-02T10:00:00Z']);
    expect(calls()).toBe(2);
  });

  const page = (...hours: number[]) =>
    HttpResponse.json(
      hours.map((hour) => ({
        id: hour,
        date_modified: `Mon, 02 Mar 2026 ${String(hour).padStart(2, '0')}:00:00 +0000`,
      })),
    );

  test('is asked for again when it is not in order: its latest change was taken for all that was read', async () => {
    const calls = answer(
      orders,
      () => page(11, 23, 12),
      () => page(11, 12, 12, 23),
    );
    const heads = await storefrontOrders(client(), signal).changedOrders('2026-03-02T09:00:00Z', 1, 50);
    expect(heads.map(({ id }) => id)).toEqual([11, 12, 12, 23]);
    expect(calls()).toBe(2);
  });

  test('that never comes in order fails, and says which order is out of place', async () => {
    answer(orders, () => page(11, 23, 12));
    await expect(storefrontOrders(client(), signal).changedOrders('2026-03-02T09:00:00Z', 1, 50)).rejects.toThrow(
      'orders were asked for by time of change, and behind order 23 of 2026-03-02T23:00:00Z, order 12 of 2026-03-02T12:00:00Z came',
    );
  });

  test('keeps an order whose date cannot be read, so that it is not lost', async () => {
    answer(orders, () => HttpResponse.json([{ id: '7', date_modified: 'soon' }, { id: {} }]));
    const heads = await storefrontOrders(client(), signal).changedOrders('2026-03-02T09:00:00Z', 1, 50);
    expect(heads.map(({ id, modified: at }) => [id, at])).toEqual([
      [7, undefined],
      [undefined, undefined],
    ]);
  });
});

test('tax zones of several addresses are asked one by one when one answer does not tell them apart', async () => {
  const bodies: unknown[] = [];
  server.use(
    http.post('https://api.bigcommerce.com/stores/abc/v3/tax/zonecheck', async ({ request }) => {
      const body = (await request.json()) as { country_code: string }[];
      bodies.push(body);
      return HttpResponse.json({ data: [{ id: body[0]!.country_code === 'GB' ? 2 : 4 }], meta: {} });
    }),
  );
  const query = (countryCode: string) => ({ countryCode, state: '', postalCode: '', customerGroupId: 0 });
  const zones = await storefrontOrders(client(), signal).zones([query('GB'), query('DE')]);
  expect(zones).toEqual([2, 4]);
  expect(bodies).toHaveLength(3);
});

describe('the zone check', () => {
  const query = (countryCode: string, state = '') => ({ countryCode, state, postalCode: '1', customerGroupId: 0 });

  /** Zones of California alone and of everything else; what is asked with a country `XX` is refused. */
  function zoneServer() {
    const bodies: { country_code: string }[][] = [];
    const locations = [
      { country_code: 'US', subdivision_codes: ['CA'] },
      { country_code: 'GB', subdivision_codes: [] },
    ];
    server.use(
      http.get('https://api.bigcommerce.com/stores/abc/v3/tax/zones', () =>
        HttpResponse.json({ data: [{ id: 1 }, { id: 5, shopper_target_settings: { locations } }], meta: {} }),
      ),
      http.post('https://api.bigcommerce.com/stores/abc/v3/tax/zonecheck', async ({ request }) => {
        const body = (await request.json()) as { country_code: string }[];
        bodies.push(body);
        if (body.some(({ country_code }) => country_code === 'XX'))
          return HttpResponse.json(
            { status: 422, title: 'The request body does not meet specifications.' },
            { status: 422 },
          );
        return HttpResponse.json({ data: body.map(() => ({ id: 5 })), meta: {} });
      }),
    );
    return bodies;
  }

  test('is sent codes alone; a state by name is left out, and its zone unknown where zones are of parts of its country', async () => {
    const bodies = zoneServer();
    const zones = storefrontOrders(client(), signal).zones;
    expect(
      await zones([query('US', 'CA'), query('US', 'California'), query('GB', 'Kent'), query('USA'), query('US')]),
    ).toEqual([5, undefined, 5, undefined, 5]);
    const common = { postal_code: '1', customer_group_id: 0 };
    expect(bodies).toEqual([
      [
        { country_code: 'US', subdivision_codes: 'CA', ...common },
        { country_code: 'GB', ...common },
        { country_code: 'US', ...common },
      ],
    ]);
  });

  test('is asked address by address when it refuses them together: only what it refuses alone is unknown', async () => {
    zoneServer();
    expect(await storefrontOrders(client(), signal).zones([query('GB'), query('XX'), query('US')])).toEqual([
      5,
      undefined,
      5,
    ]);
  });
});
