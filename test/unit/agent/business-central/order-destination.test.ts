import { HttpResponse, http } from 'msw';
import { orderDestination } from '../../../../agent/business-central/order-destination.ts';
import { retryRules } from '../../../../agent/resilience/retry.ts';
import type { FlowRun } from '../../../../agent/scheduling/ports.ts';
import type { Order } from '../../../../shared-types/order.ts';
import type { Store } from '../../../../shared-types/steering.ts';
import { ManualClock } from '../../../support/manual-clock.ts';
import { recordingLogger } from '../../../support/recording-logger.ts';
import {
  accepted,
  batchUrl,
  clientOf,
  companiesUrl,
  deadlock,
  error,
  network,
  type Operation,
} from './answering-business-central.ts';

const { server, businessCentral } = network();

/** Refuses every request of more bytes, as a gateway does. */
function limitTo(bytes: number): void {
  server.use(
    http.post(batchUrl, async ({ request }) =>
      (await request.clone().arrayBuffer()).byteLength > bytes ? new HttpResponse('', { status: 413 }) : undefined,
    ),
  );
}

function destination(signal = new AbortController().signal, logger = recordingLogger()) {
  const clock = new ManualClock();
  const client = clientOf({ clock, logger });
  const run = { store: { id: 's1' } as Store } as FlowRun;
  return orderDestination({
    client,
    run,
    taxRates: [],
    exceptionsToRetry: [],
    storeCode: 'HARBOUR',
    clock,
    random: () => 0,
    logger,
    signal,
  });
}

const order = (orderId: number) =>
  ({ id: `id-${orderId}`, orderId, totalIncTax: '58.8', payload: '{"id":1}', orderLines: [] }) as unknown as Order;

describe('sending orders', () => {
  test('saves the position first and has Business Central process last, all in one envelope', async () => {
    const envelopes = businessCentral(() => accepted);
    await destination().sendOrders([order(1), order(2)], '2026-03-02T09:00:00Z');
    expect(envelopes).toHaveLength(1);
    expect(envelopes[0]!.map(({ url }) => url)).toEqual([
      'companies(c1)/checkpoints',
      'companies(c1)/orders',
      'companies(c1)/orders',
      'companies(c1)/stores(s1)/Microsoft.NAV.processStaged',
    ]);
  });

  test('reports a refused order with its reason and lets its neighbours pass', async () => {
    businessCentral(({ body }) =>
      body?.orderId === 2
        ? error(400, 'Application_DialogException', 'BigC-OrderInvalid: orderLines is missing.')
        : accepted,
    );
    const result = await destination().sendOrders([order(1), order(2), order(3)], undefined);
    expect(result).toEqual({
      accepted: 2,
      refused: [
        {
          externalId: '2',
          reason: 'Refused',
          message: 'Order 2: BigC-OrderInvalid: orderLines is missing.',
          payload: '{"id":1}',
        },
      ],
    });
  });

  test('sends again only what failed for the moment', async () => {
    const envelopes = businessCentral(({ body }, envelope) =>
      body?.orderId === 2 && envelope === 1 ? error(503, 'Internal_ServerError', 'deadlock') : accepted,
    );
    const result = await destination().sendOrders([order(1), order(2), order(3)], undefined);
    expect(result).toEqual({ accepted: 3, refused: [] });
    expect(envelopes[1]!.map(({ body }) => body?.orderId ?? 'process')).toEqual([2, 'process']);
  });

  const keyExists = error(400, 'Internal_EntityWithSameKeyExists', 'The record already exists.');

  test('sends an order again that met the row of another agent, and finds it there', async () => {
    businessCentral(({ body }, envelope) => (body?.orderId === 1 && envelope === 1 ? keyExists : accepted));
    await expect(destination().sendOrders([order(1)], undefined)).resolves.toEqual({ accepted: 1, refused: [] });
  });

  test('reports an order whose own parts have the same key: it was once taken as there already, and lost', async () => {
    businessCentral(({ body }) => (body?.orderId === 1 ? keyExists : accepted));
    const result = await destination().sendOrders([order(1), order(2)], undefined);
    expect(result).toMatchObject({ accepted: 1, refused: [{ externalId: '1', reason: 'Refused' }] });
  });

  test('stops when the application has lost its permission', async () => {
    const envelopes = businessCentral(({ body }) =>
      body?.orderId === 1 ? error(403, 'Authorization_Denied', 'no') : accepted,
    );
    await expect(destination().sendOrders([order(1)], undefined)).rejects.toMatchObject({
      disposition: 'fatal',
      status: 403,
    });
    expect(envelopes).toHaveLength(1);
  });

  test('writes amounts as numbers with their digits', async () => {
    let text = '';
    server.use(
      http.get(companiesUrl, () => HttpResponse.json({ value: [{ id: 'c1', name: 'CRONUS' }] })),
      http.post(batchUrl, async ({ request }) => {
        text = await request.text();
        const { requests } = JSON.parse(text) as { requests: Operation[] };
        return HttpResponse.json({ responses: requests.map(({ id }) => ({ id, ...accepted })) });
      }),
    );
    await destination().sendOrders([order(1)], undefined);
    expect(text).toContain('"totalIncTax":58.8');
  });

  test('reports an order that fails with every attempt while its neighbours are taken: it stopped all behind it', async () => {
    const envelopes = businessCentral(({ body }) => (body?.orderId === 2 ? deadlock : accepted));
    const result = await destination().sendOrders([order(1), order(2), order(3)], undefined);
    expect(result).toMatchObject({
      accepted: 2,
      refused: [{ externalId: '2', reason: 'Refused', message: 'Order 2: It always ends so.' }],
    });
    expect(envelopes).toHaveLength(retryRules.serverFault.attempts);
  });

  test('leaves undecided what failed with every attempt where no order was taken', async () => {
    const envelopes = businessCentral(({ body }) => (body?.orderId === undefined ? accepted : deadlock));
    const result = await destination().sendOrders([order(1), order(2)], '2026-03-02T09:00:00Z');
    expect(result).toMatchObject({ accepted: 0, refused: [], undecided: { error: { status: 500 } } });
    expect(result.undecided?.orders.map(({ orderId }) => orderId)).toEqual([1, 2]);
    expect(envelopes).toHaveLength(retryRules.serverFault.attempts);
  });

  test('reports no order where nothing is processed: that is an outage', async () => {
    businessCentral(({ body, url }) => (body?.orderId === 2 || url.includes('processStaged') ? deadlock : accepted));
    await expect(destination().sendOrders([order(1), order(2)], undefined)).rejects.toMatchObject({ status: 500 });
  });

  test('reports no order where the outage begins after some were taken', async () => {
    let envelopes = 0;
    businessCentral(({ body }) => (body?.orderId === 2 ? deadlock : accepted));
    server.use(
      http.post(batchUrl, () => {
        envelopes += 1;
        return envelopes > 2 ? new HttpResponse('', { status: 503 }) : undefined;
      }),
    );
    await expect(destination().sendOrders([order(1), order(2)], undefined)).rejects.toMatchObject({ status: 503 });
  });

  test('splits an envelope that is too large, and goes on', async () => {
    const envelopes = businessCentral(() => accepted);
    server.use(http.post(batchUrl, () => new HttpResponse('', { status: 413 }), { once: true }));
    const many = Array.from({ length: 98 }, (_, index) => order(index + 1));
    await expect(destination().sendOrders(many, undefined)).resolves.toEqual({ accepted: 98, refused: [] });
    expect(envelopes.map((operations) => operations.length)).toEqual([50, 50]);
  });

  const large = { ...order(60), payload: 'x'.repeat(50_000) } as Order;

  test('reports an order that is too large by itself, and takes its neighbours: it failed every run', async () => {
    businessCentral(() => accepted);
    limitTo(50_000);
    const many = Array.from({ length: 98 }, (_, index) => (index === 59 ? large : order(index + 1)));
    await expect(destination().sendOrders(many, '2026-03-02T09:00:00Z')).resolves.toEqual({
      accepted: 97,
      refused: [
        {
          externalId: '60',
          reason: 'Refused',
          message:
            'Order 60 is too large for Business Central: it answered 413 to a request with this order alone (0.0 MB). ' +
            'Split the order in BigCommerce, or enter it in Business Central by hand.',
          payload: large.payload,
        },
      ],
    });
  });

  test('saves the position also where the only order is too large', async () => {
    const envelopes = businessCentral(() => accepted);
    limitTo(50_000);
    await destination().sendOrders([large], '2026-03-02T09:00:00Z');
    expect(envelopes.flat().map(({ url }) => url)).toEqual([
      'companies(c1)/checkpoints',
      'companies(c1)/stores(s1)/Microsoft.NAV.processStaged',
    ]);
  });

  test('splits and goes on by itself when the server ran out of time', async () => {
    const envelopes = businessCentral(() => accepted);
    server.use(http.post(batchUrl, () => new HttpResponse('', { status: 504 }), { once: true }));
    const many = Array.from({ length: 98 }, (_, index) => order(index + 1));
    await expect(destination().sendOrders(many, undefined)).resolves.toEqual({ accepted: 98, refused: [] });
    expect(envelopes.map((operations) => operations.length)).toEqual([50, 50]);
  });
});

describe('filing exceptions', () => {
  test('sends what the storefront had, under an id of its own', async () => {
    const envelopes = businessCentral(() => accepted);
    await destination().fileExceptions([
      { externalId: '9', reason: 'Unreadable', message: 'total_inc_tax is not an amount', payload: '{"id":9}' },
    ]);
    expect(envelopes[0]![0]).toMatchObject({
      url: 'companies(c1)/exceptions',
      body: { storeCode: 'HARBOUR', objectType: 'Order', externalId: '9', reason: 'Unreadable', payload: '{"id":9}' },
    });
  });

  const refusal = (externalId: string, payload: string) =>
    ({ externalId, reason: 'Refused', message: `Order ${externalId} is too large.`, payload }) as const;

  test('splits an envelope that is too large', async () => {
    const envelopes = businessCentral(() => accepted);
    limitTo(2000);
    await destination().fileExceptions(['1', '2', '3'].map((id) => refusal(id, 'x'.repeat(500))));
    expect(envelopes.flat().map(({ body }) => body)).toMatchObject(
      ['1', '2', '3'].map((externalId) => ({ externalId })),
    );
  });

  test('keeps as much of a payload as passes, without half a character, and says that it is cut', async () => {
    const envelopes = businessCentral(() => accepted);
    limitTo(5000);
    await destination().fileExceptions([refusal('9', '🧡'.repeat(2001))]);
    const filed = envelopes.flat().map(({ body }) => body);
    expect(filed).toMatchObject([
      { externalId: '9', message: 'Order 9 is too large. Only the beginning of its payload is kept here.' },
    ]);
    expect(filed[0]!.payload).toMatch(/^(🧡){1000}\ufffd$/u);
  });

  test('stops the run where not even the message passes', async () => {
    businessCentral(() => accepted);
    limitTo(100);
    await expect(destination().fileExceptions([refusal('9', 'x')])).rejects.toMatchObject({ status: 413 });
  });

  test('stops the run when one cannot be filed, so that nothing is dropped', async () => {
    businessCentral(() => error(400, 'Unknown', 'no such store'));
    await expect(
      destination().fileExceptions([{ externalId: '9', reason: 'Refused', message: 'x', payload: '' }]),
    ).rejects.toThrow(/no such store/);
  });
});

describe('processing what is staged', () => {
  test('goes on while orders are left and get fewer', async () => {
    const left = [120, 40, 0];
    const envelopes = businessCentral(({ id }, envelope) =>
      id === 'count' ? { status: 200, body: { ordersToProcess: left[envelope - 1] } } : { status: 204 },
    );
    await destination().processStaged();
    expect(envelopes).toHaveLength(3);
  });

  test('ends when nothing gets less, and says so', async () => {
    const logger = recordingLogger();
    businessCentral(({ id }) => (id === 'count' ? { status: 200, body: { ordersToProcess: 5 } } : { status: 204 }));
    await destination(undefined, logger).processStaged();
    expect(logger.lines.map(({ event }) => event)).toContain('orders.processing.stuck');
  });
});
