import { referenceDestination } from '../../../../agent/business-central/reference-destination.ts';
import { mapTaxZone } from '../../../../agent/reference-data/map-reference-data.ts';
import { retryRules } from '../../../../agent/resilience/retry.ts';
import { ManualClock } from '../../../support/manual-clock.ts';
import { recordingLogger } from '../../../support/recording-logger.ts';
import { accepted, clientOf, deadlock, error, network } from './answering-business-central.ts';

const { businessCentral } = network();

function destination() {
  const clock = new ManualClock();
  const logger = recordingLogger();
  const common = { clock, random: () => 0, logger };
  const client = clientOf(common);
  const { signal } = new AbortController();
  return referenceDestination({ ...common, client, storeCode: 'HARBOUR', exceptionsToRetry: [], signal });
}

const zones = (...ids: number[]) => ids.map((id) => mapTaxZone('HARBOUR', { id, name: `Zone ${id}` }));

test('a row that is refused does not stop its neighbours, and is told by what it is', async () => {
  businessCentral(({ body }) =>
    body?.zoneId === 2 ? error(400, 'Application_DialogException', 'BigC-FieldInvalid: zoneId is 2.') : accepted,
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
    body?.zoneId === 2 && envelope === 1 ? error(503, 'Internal_ServerError', 'deadlock') : accepted,
  );
  expect(await destination().save(zones(1, 2, 3))).toEqual([]);
  expect(envelopes.map((operations) => operations.map(({ body }) => body?.zoneId))).toEqual([[1, 2, 3], [2]]);
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
  const envelopes = businessCentral(({ body }) => (body?.zoneId === 2 ? deadlock : accepted));
  expect(await destination().save(zones(...ids))).toMatchObject([{ externalId: '2', reason: 'Refused' }]);
  expect(envelopes).toHaveLength(retryRules.serverFault.attempts);
});

test('no row is refused where none is taken: that is an outage', async () => {
  businessCentral(() => deadlock);
  await expect(destination().save(zones(1, 2))).rejects.toMatchObject({ status: 500 });
});

describe('rows of which all fail, after another row was taken', () => {
  const broken = zones(2, 3, 4);

  test('are refused where that is taken with them: two broken products failed every run, and none behind them came', async () => {
    businessCentral(({ body }) => ([2, 3, 4].includes(Number(body?.zoneId)) ? deadlock : accepted));
    const saving = destination();
    await saving.save(zones(1));
    expect((await saving.save(broken)).map(({ externalId }) => externalId)).toEqual(['2', '3', '4']);
  });

  test('end the run where that fails as well: it is an outage', async () => {
    businessCentral((_operation, envelope) => (envelope === 1 ? accepted : deadlock));
    const saving = destination();
    await saving.save(zones(1));
    await expect(saving.save(broken)).rejects.toMatchObject({ status: 500 });
  });
});

test('rights that are lost end the run', async () => {
  const envelopes = businessCentral(({ body }) =>
    body?.zoneId === 2 ? error(403, 'Authorization_Denied', 'no') : accepted,
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
  expect(bodies.map((body) => String(body?.externalId).length)).toEqual([100, 100, 100]);
  expect(new Set(bodies.map((body) => body?.externalId)).size).toBe(3);
});
