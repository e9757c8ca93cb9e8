import { randomUUID } from 'node:crypto';
import { type CompanyServer, startCompanyServer } from '../../sandbox/business-central/company-server.ts';
import { type ApiClient, apiClient } from '../../support/api-client.ts';

/** What the API pages promise to any caller, asked over HTTP with the agent's permissions. */
let server: CompanyServer;
let client: ApiClient;

beforeAll(async () => {
  server = await startCompanyServer({ clock: () => Date.UTC(2026, 2, 1, 12) });
  client = await apiClient(server.connection);
});

afterAll(() => server.stop());

const api: ApiClient['sync'] = (method, path, body) => client.sync(method, path, body);

const zone = (more: object = {}) => ({
  id: randomUUID(),
  storeCode: 'HARBOUR',
  zoneId: 9,
  name: 'Norway',
  enabled: true,
  countries: 'NO',
  ...more,
});

const lease = (holder: string, durationSeconds: number) => ({
  id: randomUUID(),
  storeCode: 'HARBOUR',
  flow: 'Orders',
  holder,
  durationSeconds,
});

describe('reference data', () => {
  test('an unknown store is refused under a stable code', async () => {
    const answer = await api('POST', 'taxZones', zone({ storeCode: 'NOWHERE' }));

    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toMatch(/^BigC-UnknownStore: There is no store with code NOWHERE\./);
  });

  test('a missing field is named', async () => {
    const { storeCode: _store, ...withoutStore } = zone();
    const { zoneId: _zone, ...withoutZone } = zone();

    expect((await api('POST', 'taxZones', withoutStore)).body.error.message).toMatch(/^BigC-FieldMissing: .*storeCode/);
    expect((await api('POST', 'taxZones', withoutZone)).body.error.message).toMatch(/^BigC-FieldMissing: .*zoneId/);
  });

  test('sent again it is the same row, with its mapping', async () => {
    const first = await api('POST', 'taxZones', zone({ zoneId: 2, name: 'UK' }));
    const again = await api('POST', 'taxZones', zone({ zoneId: 2, name: 'United Kingdom' }));

    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toMatchObject({ id: first.body.id, name: 'United Kingdom', vatBusPostingGroup: 'DOMESTIC' });
  });

  test('a long name is cut, never through an emoji', async () => {
    const answer = await api('POST', 'taxZones', zone({ zoneId: 10, name: `${'x'.repeat(99)}🎁 and more` }));

    expect(answer.body.name).toBe('x'.repeat(99));
  });

  test('the mapping cannot be sent', async () => {
    const answer = await api('POST', 'taxZones', zone({ zoneId: 11, vatBusPostingGroup: 'DOMESTIC' }));

    expect(answer.status).toBe(400);
  });

  test.each([
    ['taxClasses', { classId: 9, name: 'Tea' }],
    ['taxRates', { rateId: 9, classId: 0, zoneId: 9, name: 'NO MVA', enabled: true, priority: 1, rate: 25 }],
    [
      'currencies',
      {
        isoCode: 'NOK',
        name: 'Krone',
        isDefault: false,
        isTransactional: true,
        enabled: true,
        decimalPlaces: 2,
        exchangeRate: 13.4,
      },
    ],
    ['paymentGateways', { gateway: 'vipps', name: 'Vipps', currencyCode: 'NOK' }],
    [
      'storeProducts',
      { productId: 9, variantId: 90, sku: 'HP-TEA', name: 'Tea', productType: 'physical', taxClassId: 0 },
    ],
  ])('%s are taken and can be read', async (entitySet, fields) => {
    const id = randomUUID();

    expect((await api('POST', entitySet, { id, storeCode: 'HARBOUR', ...fields })).status).toBe(201);
    expect((await api('GET', `${entitySet}(${id})`)).body).toMatchObject({ id, storeCode: 'HARBOUR' });
  });
});

describe('steering', () => {
  test('a lease has one holder', async () => {
    expect((await api('POST', 'leases', lease('agent-1', 60))).body).toMatchObject({
      holder: 'agent-1',
      expiresDateTime: '2026-03-01T12:01:00Z',
    });

    const refused = await api('POST', 'leases', lease('agent-2', 60));
    expect(refused.status).toBe(400);
    expect(refused.body.error.message).toMatch(/^BigC-LeaseHeld: Agent agent-1 has the lease/);

    await api('POST', 'leases', lease('agent-1', 0));
    expect((await api('POST', 'leases', lease('agent-2', 60))).body.holder).toBe('agent-2');
  });

  test('a checkpoint is moved by sending it again', async () => {
    const checkpoint = { id: randomUUID(), storeCode: 'HARBOUR', flow: 'Orders' };

    await api('POST', 'checkpoints', { ...checkpoint, position: 'a' });
    await api('POST', 'checkpoints', { ...checkpoint, position: 'b' });

    const stored = await api('GET', "checkpoints?$filter=storeCode eq 'HARBOUR' and flow eq 'Orders'");
    expect(stored.body.value).toMatchObject([{ id: checkpoint.id, position: 'b' }]);
  });

  test('a run is one row from start to end', async () => {
    const run = {
      id: randomUUID(),
      storeCode: 'HARBOUR',
      flow: 'Orders',
      agent: 'agent-1',
      agentVersion: '0.1.0',
      startedDateTime: '2026-03-01T12:00:00Z',
      readCount: 0,
      sentCount: 0,
      refusedCount: 0,
      storefrontCalls: 0,
      businessCentralCalls: 1,
      message: '',
    };

    await api('POST', 'syncRuns', { ...run, status: 'Running' });
    await api('POST', 'syncRuns', {
      ...run,
      status: 'Succeeded',
      finishedDateTime: '2026-03-01T12:00:09Z',
      readCount: 3,
    });

    expect((await api('GET', `syncRuns(${run.id})`)).body).toMatchObject({ status: 'Succeeded', readCount: 3 });
  });

  test('stores say what an agent needs, and cannot be changed by it', async () => {
    const { body } = await api('GET', 'stores');

    expect(body.value).toMatchObject([
      {
        storeCode: 'HARBOUR',
        enabled: true,
        overlapMinutes: 10,
        ordersToProcess: 0,
        // An unset date of Business Central: orders are read from the beginning.
        ordersFromDateTime: '0001-01-01T00:00:00Z',
      },
    ]);
    expect((await api('POST', 'stores', { id: randomUUID() })).status).toBe(405);
    const process = `stores(${body.value[0].id})/Microsoft.NAV.processStaged`;
    expect((await api('POST', process, { timeBudgetSeconds: 10 })).status).toBeLessThan(300);
    expect((await api('POST', process, { timeBudgetSeconds: 0 })).body.error.message).toMatch(
      /^BigC-FieldInvalid: timeBudgetSeconds is 0\./,
    );
  });
});

describe('exceptions', () => {
  const exception = {
    id: randomUUID(),
    storeCode: 'HARBOUR',
    objectType: 'Product',
    externalId: '77',
    reason: 'Unreadable',
    message: 'sku is missing.',
    payload: '{"id":77}',
  };

  test('Business Central decides owner and next action, and a repeated delivery is another attempt', async () => {
    await api('POST', 'exceptions', exception);
    const { status, body } = await api('POST', 'exceptions', exception);

    expect(status).toBe(201);
    expect(body).toMatchObject({
      ...exception,
      owner: 'Ecommerce',
      category: 'Technical',
      status: 'Open',
      attempts: 2,
    });
    expect(body.nextAction).toMatch(/payload/);
  });

  test('the arrival of the object resolves it', async () => {
    await api('POST', 'storeProducts', {
      id: randomUUID(),
      storeCode: 'HARBOUR',
      productId: 77,
      variantId: 770,
      sku: 'HP-MUG',
      name: 'Mug',
      productType: 'physical',
      taxClassId: 0,
    });

    expect((await api('GET', `exceptions(${exception.id})`)).body.status).toBe('Resolved');
  });
});

test("the agent may not use Microsoft's own API", async () => {
  expect((await client.call('GET', `/v2.0/companies(${client.companyId})/customers`)).status).toBe(403);
});
