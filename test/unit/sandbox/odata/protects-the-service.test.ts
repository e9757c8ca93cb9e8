import { openShop, order } from './shop.ts';

async function withShop(
  options: Parameters<typeof openShop>[0],
  use: (shop: Awaited<ReturnType<typeof openShop>>) => Promise<void>,
) {
  const shop = await openShop(options);
  try {
    await use(shop);
  } finally {
    await shop.close();
  }
}

test('a user may do what the permission sets allow, and is told what is missing', () =>
  withShop({ clerk: true }, async (shop) => {
    expect((await shop.call('GET', 'shopOrders')).status).toBe(200);
    const created = await shop.call('POST', 'shopOrders', order('A1'));
    expect([created.status, created.body.error.code]).toEqual([403, 'Authorization_PermissionDenied']);
    expect((await shop.call('GET', 'shopOpenOrders')).status).toBe(403);
  }));

test('requests beyond the rate get 429 and the time to wait', () =>
  withShop({ limits: { requestsPerWindow: 2 }, now: () => 0 }, async (shop) => {
    await shop.call('GET', 'shopOrders');
    await shop.call('GET', 'shopOrders');
    const { status, headers, body } = await shop.call('GET', 'shopOrders');
    expect([status, headers['retry-after']]).toEqual([429, '300']);
    expect(body.error.message).toContain('Too many requests reached. Actual (3). Maximum (2).');
  }));

test('requests beyond those processed and queued get 429', () =>
  withShop({ limits: { concurrentRequests: 1, queueLength: 1 } }, async (shop) => {
    shop.host.faults.add({ kind: 'delay', milliseconds: 200 });
    const answers = await Promise.all([1, 2, 3].map(() => shop.call('GET', 'shopOrders')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 429]);
  }));

test('a body beyond the limit gets 413', () =>
  withShop({ limits: { maxBodyBytes: 1000 } }, async (shop) => {
    expect((await shop.call('POST', 'shopOrders', order('A1', { note: 'x'.repeat(2000) }))).status).toBe(413);
  }));

test('a planned fault answers in place of the service, as often as planned', () =>
  withShop({}, async (shop) => {
    shop.host.faults.add(
      { kind: 'status', status: 503, headers: { 'retry-after': '7' }, body: 'busy' },
      { matches: ({ method }) => method === 'POST', after: 1, times: 2 },
    );
    const statuses: number[] = [];
    for (const number of ['A1', 'A2', 'A3', 'A4'])
      statuses.push((await shop.call('POST', 'shopOrders', order(number))).status);
    expect(statuses).toEqual([201, 503, 503, 201]);
    expect((await shop.call('GET', 'shopOrders/$count')).text).toBe('2');
  }));

test.each([
  ['before', 0],
  ['after', 1],
] as const)('a connection cut %s processing leaves %i entities', (when, left) =>
  withShop({}, async (shop) => {
    shop.host.faults.add({ kind: 'cut', when });
    await expect(shop.call('POST', 'shopOrders', order('A1'))).rejects.toThrow();
    expect((await shop.call('GET', 'shopOrders/$count')).text).toBe(String(left));
  }),
);

test('the log knows who asked what and what became of it', () =>
  withShop({}, async (shop) => {
    await shop.call('POST', 'shopOrders', order('A1', { customerName: 'Nobody' }), { 'client-request-id': 'run-1' });
    expect(shop.host.log.requests().filter(({ kind }) => kind === 'api')).toMatchObject([
      {
        method: 'POST',
        user: 'OWNER',
        status: 400,
        operations: 1,
        clientRequestId: 'run-1',
        errors: [{ message: 'Order A1 is for nobody.' }],
      },
    ]);
    expect(shop.host.log.tokenCalls).toBe(1);
  }));
