import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { BusinessCentralClient } from '../../../../agent/business-central/client.ts';
import { referenceDestination } from '../../../../agent/business-central/reference-destination.ts';
import { mapTaxZone } from '../../../../agent/reference-data/map-reference-data.ts';
import { retryRules } from '../../../../agent/resilience/retry.ts';
import { ManualClock } from '../../../support/manual-clock.ts';
import { recordingLogger } from '../../../support/recording-logger.ts';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const api = 'https://api.businesscentral.dynamics.com/v2.0/tenant/Production/api';

interface Operation {
  readonly id: string;
  readonly url: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Business Central as a function from an operation to its answer; each envelope that came is kept. */
function businessCentral(answer: (operation: Operation, envelope: number) => { status: number; body?: unknown }) {
  const envelopes: Operation[][] = [];
  server.use(
    http.get(`${api}/v2.0/companies`, () => HttpResponse.json({ value: [{ id: 'c1', name: 'CRONUS' }] })),
    http.post(`${api}/bigc/sync/v1.0/$batch`, async ({ request }) => {
      const { requests } = (await request.json()) as { requests: Operation[] };
      envelopes.push(requests);
      return HttpResponse.json({
        responses: requests.map((operation) => ({ id: operation.id, ...answer(operation, envelopes.length) })),
      });
    }),
  );
  return envelopes;
}

function destination() {
  const clock = new ManualClock();
  const logger = recordingLogger();
  const common = { clock, random: () => 0, logger };
  const client = new BusinessCentralClient({
    ...common,
    baseUrl: 'https://api.businesscentral.dynamics.com',
    tenantId: 'tenant',
    environment: 'Production',
    company: 'CRONUS',
    route: 'bigc/sync/v1.0',
    tokens: { token: async () => 'token' },
    userAgent: 'test',
  });
  const { signal } = new AbortController();
  return referenceDestination({ ...common, client, storeCode: 'HARBOUR', exceptionsToRetry: [], signal });
}

const zones = (...ids: number[]) => ids.map((id) => mapTaxZone('HARBOUR', { id, name: `Zone ${id}` }));
const error = (status: number, code: string, message: string) => ({ status, body: { error: { code, message } } });
const accepted = { status: 201, body: {} };
const deadlock = error(500, 'Internal_ServerError', 'It always ends so.');

test('a row that is refused does not stop its neighbours, and is told by what it is', async () => {
  businessCentral(({ body }) =>
    body.zoneId === 2 ? error(400, 'Application_DialogException', 'BigC-FieldInvalid: zoneId is 2.') : accepted,
  );
  expect(await destination().save(zones(1, 2, 3))).toEqual([
    {
      objectType: 'TaxZone',
      externalId: '2',
      reason: 'Refused',
      message: 'Tax zone 2: BigC-FieldInvalid: zoneId is 2.',
      payload: expect.stringContaining('"zoneId":2'),
    },
  ]);
});

test('only what failed for the moment is sent again', async () => {
  const envelopes = businessCentral(({ body }, envelope) =>
    body.zoneId === 2 && envelope === 1 ? error(503, 'Internal_ServerError', 'deadlock') : accepted,
  );
  expect(await destination().save(zones(1, 2, 3))).toEqual([]);
  expect(envelopes.map((operations) => operations.map(({ body }) => body.zoneId))).toEqual([[1, 2, 3], [2]]);
});

test('a row that an order registered at the same moment is found there', async () => {
  const keyExists = error(400, 'Internal_EntityWithSameKeyExists', 'The record already exists.');
  businessCentral((_operation, envelope) => (envelope === 1 ? keyExists : accepted));
  expect(await destination().save(zones(1))).toEqual([]);
});

test.each([
  ['while its neighbours are taken', [1, 2, 3]],
  ['and is alone', [2]],
])('a row that fails with every attempt %s is refused, and stops nothing', async (_what, ids) => {
  const envelopes = businessCentral(({ body }) => (body.zoneId === 2 ? deadlock : accepted));
  expect(await destination().save(zones(...ids))).toMatchObject([{ externalId: '2', reason: 'Refused' }]);
  expect(envelopes).toHaveLength(retryRules.serverFault.attempts);
});

test('no row is refused where none is taken: that is an outage', async () => {
  businessCentral(() => deadlock);
  await expect(destination().save(zones(1, 2))).rejects.toMatchObject({ status: 500 });
});

test('rights that are lost end the run', async () => {
  const envelopes = businessCentral(({ body }) =>
    body.zoneId === 2 ? error(403, 'Authorization_Denied', 'no') : accepted,
  );
  await expect(destination().save(zones(1, 2))).rejects.toMatchObject({ disposition: 'fatal', status: 403 });
  expect(envelopes).toHaveLength(1);
});

test('exceptions name their object; of two ids that begin alike and are too long, each keeps its own', async () => {
  const envelopes = businessCentral(() => accepted);
  const refusal = { objectType: 'PaymentGateway', reason: 'Refused', message: 'No.', payload: '{}' } as const;
  const long = 'x'.repeat(100);
  await destination().fileExceptions([
    { ...refusal, externalId: long },
    { ...refusal, externalId: `${long}1` },
    { ...refusal, externalId: `${long}2` },
  ]);
  const bodies = envelopes.flat().map(({ body }) => body);
  expect(bodies[0]).toMatchObject({ storeCode: 'HARBOUR', objectType: 'PaymentGateway', externalId: long });
  expect(bodies.map(({ externalId }) => String(externalId).length)).toEqual([100, 100, 100]);
  expect(new Set(bodies.map(({ externalId }) => externalId)).size).toBe(3);
});
