import { exceptionEntity } from '../../shared-types/exception.ts';
import { type Order, orderEntity } from '../../shared-types/order.ts';
import type { Clock } from '../clock.ts';
import { AgentError, classify, HttpStatusError } from '../errors.ts';
import type { Logger } from '../logging/logger.ts';
import type { OrderDestination, Refusal, SendResult } from '../orders/ports.ts';
import { withRetry } from '../resilience/retry.ts';
import type { FlowRun } from '../scheduling/ports.ts';
import { writeBody } from '../wire/entity-json.ts';
import { objectId } from '../wire/identity.ts';
import { BatchSize } from './batch-size.ts';
import {
  type BatchOperation,
  type BatchResult,
  type BusinessCentralClient,
  filterText,
  MAX_BATCH_OPERATIONS,
} from './client.ts';
import { checkpointOperation } from './flow-run.ts';

/** Operations of an envelope that are not orders: checkpoint and processing. */
const STEERING_OPERATIONS = 2;
/** How long Business Central may work on staged orders within one call. */
const PROCESSING_SECONDS = 60;
/**
 * Two agents that stage the same order at the same moment: one of them meets the other's row. Sent again, the order is
 * found there. If it is refused again, two parts of it have the same key, and that is the order's own fault.
 */
const KEY_EXISTS = 'Internal_EntityWithSameKeyExists';

export interface OrderDestinationOptions {
  readonly client: BusinessCentralClient;
  readonly run: FlowRun;
  /** Rows read when the run was opened. */
  readonly taxRates: readonly { rateId: number; zoneId: number }[];
  readonly exceptionsToRetry: readonly { externalId: string }[];
  readonly storeCode: string;
  readonly clock: Clock;
  readonly random: () => number;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

export const openingQuestions = (storeCode: string): BatchOperation[] => {
  const store = `storeCode eq ${filterText(storeCode)}`;
  return [
    { id: 'taxRates', method: 'GET', path: `taxRates?$filter=${store}&$select=rateId,zoneId` },
    {
      id: 'exceptions',
      method: 'GET',
      path: `exceptions?$filter=${store} and objectType eq 'Order' and status eq 'Retrying' and toBeSentAgain eq true&$select=externalId&$top=50`,
    },
  ];
};

export function orderDestination(options: OrderDestinationOptions): OrderDestination {
  const { run, storeCode, logger } = options;
  const size = new BatchSize(MAX_BATCH_OPERATIONS - STEERING_OPERATIONS);
  const process: BatchOperation = {
    id: 'process',
    method: 'POST',
    path: `stores(${run.store.id})/Microsoft.NAV.processStaged`,
    body: JSON.stringify({ timeBudgetSeconds: PROCESSING_SECONDS }),
  };
  return {
    get batchSize() {
      return size.current;
    },
    zonesByRate: async () => new Map(options.taxRates.map(({ rateId, zoneId }) => [rateId, zoneId])),
    ordersToReadAgain: async () =>
      options.exceptionsToRetry.map(({ externalId }) => Number(externalId)).filter(Number.isSafeInteger),

    sendOrders: async (orders, position) => {
      const steering = position === undefined ? [] : [checkpointOperation(storeCode, 'Orders', position)];
      return sendUntilSettled(orders, steering, process, options, size);
    },

    fileExceptions: async (refusals) => {
      for (let start = 0; start < refusals.length; start += MAX_BATCH_OPERATIONS) {
        await fileExceptions(refusals.slice(start, start + MAX_BATCH_OPERATIONS), options);
      }
    },

    processStaged: async () => {
      let before = Number.POSITIVE_INFINITY;
      for (;;) {
        const left = await processOnce(process, options);
        if (left === 0) return;
        if (left >= before) {
          logger.warn('orders.processing.stuck', { left });
          return;
        }
        before = left;
      }
    },
  };
}

/** One call of `processStaged`; returns how many orders are left that could be processed at once. */
async function processOnce(process: BatchOperation, options: OrderDestinationOptions): Promise<number> {
  const { client, run, signal, clock, random, logger } = options;
  const count: BatchOperation = { id: 'count', method: 'GET', path: `stores(${run.store.id})?$select=ordersToProcess` };
  return withRetry(
    async () => {
      const results = await client.batchOnce([process, count], { continueOnError: false }, signal);
      for (const operation of [process, count]) {
        const result = results.get(operation.id);
        if (!succeeded(result)) throw client.innerError(operation, result);
      }
      const store = results.get(count.id)?.body as { ordersToProcess?: number } | undefined;
      return store?.ordersToProcess ?? 0;
    },
    {
      clock,
      random,
      signal,
      onRetry: (error, attempt, delayMs) => logger.warn('orders.processing.retry', { attempt, delayMs, error }),
    },
  );
}

/**
 * Sends until each order is accepted or refused. A transient failure of one operation is sent again with the others of
 * its kind; what Business Central refuses is not. An order that fails with every attempt while Business Central takes its
 * neighbours and goes on working counts as refused, so that it does not stop those behind it.
 */
async function sendUntilSettled(
  orders: readonly Order[],
  steering: readonly BatchOperation[],
  process: BatchOperation,
  options: OrderDestinationOptions,
  size: BatchSize,
): Promise<SendResult> {
  const { client, signal, logger, clock } = options;
  const refused: Refusal[] = [];
  const metKey = new Set<string>();
  let pending = orders.map((order, index) => ({
    order,
    operation: { id: `order-${index}`, method: 'POST', path: 'orders', body: writeBody(orderEntity, order) } as const,
  }));
  let rest = [...steering];
  /** What failed in an envelope that was answered and did its other work. */
  let failing: { order: Order; error: HttpStatusError }[] = [];
  const sendOnce = async () => {
    failing = [];
    const chunk = pending.slice(0, size.current);
    const operations = [...rest, ...chunk.map(({ operation }) => operation), process];
    const started = clock.now();
    const results = await client.batchOnce(operations, { continueOnError: true }, signal).catch((error: unknown) => {
      if (error instanceof HttpStatusError && [408, 413, 504].includes(error.status)) size.tooLarge();
      if (error instanceof HttpStatusError && error.status === 413 && chunk.length > 1)
        throw new AgentError('ENVELOPE_TOO_LARGE', 'retry', error.message, { cause: error });
      throw error;
    });
    size.observe(chunk.length, clock.now() - started);
    const failures: AgentError[] = [];
    const transient: typeof failing = [];
    rest = rest.filter((operation) => !succeeded(results.get(operation.id)));
    for (const operation of rest) failures.push(client.innerError(operation, results.get(operation.id)));
    const again = chunk.filter(({ order, operation }) => {
      const result = results.get(operation.id);
      if (succeeded(result)) return false;
      const error = client.innerError(operation, result);
      if (error.serverCode === KEY_EXISTS && !metKey.has(operation.id)) {
        metKey.add(operation.id);
        failures.push(new AgentError('KEY_MET', 'retry', error.message));
        return true;
      }
      if (classify(error) !== 'hold') {
        failures.push(error);
        transient.push({ order, error });
        return true;
      }
      refused.push(refusalOf(order, error));
      return false;
    });
    pending = [...again, ...pending.slice(chunk.length)];
    const processing = results.get(process.id);
    if (!succeeded(processing)) {
      // Staged orders are safe; the end of the run asks for their processing again.
      logger.warn('orders.processing.failed', { error: client.innerError(process, processing) });
    }
    const worst = failures.find((error) => classify(error) === 'fatal') ?? failures[0];
    if (worst === undefined) return;
    if (succeeded(processing) && classify(worst) !== 'fatal') failing = transient;
    throw worst;
  };
  const sendAll = () =>
    withRetry(
      async () => {
        do await sendOnce();
        while (pending.length > 0);
      },
      {
        clock,
        random: options.random,
        signal,
        onRetry: (error, attempt, delayMs) =>
          logger.warn('orders.send.retry', { orders: pending.length, attempt, delayMs, error }),
      },
    );
  do {
    await sendAll().catch((error: unknown) => {
      const accepted = orders.length - pending.length - refused.length;
      if (failing.length === 0 || (accepted === 0 && orders.length > 1)) throw error;
      refused.push(...failing.map(({ order, error: own }) => refusalOf(order, own)));
      pending = pending.filter(({ order }) => failing.every((failed) => failed.order !== order));
    });
  } while (pending.length > 0);
  return { accepted: orders.length - refused.length, refused };
}

function succeeded(result: BatchResult | undefined): boolean {
  return result !== undefined && result.status < 300;
}

function refusalOf(order: Order, { serverMessage }: HttpStatusError): Refusal {
  const orderId = String(order.orderId);
  // The platform's own errors do not know which order they are about.
  const message = serverMessage.includes(orderId) ? serverMessage : `Order ${orderId}: ${serverMessage}`;
  return { externalId: orderId, reason: 'Refused', message, payload: order.payload };
}

/** An exception that cannot be filed stops the run: nothing may be dropped. */
async function fileExceptions(refusals: readonly Refusal[], options: OrderDestinationOptions): Promise<void> {
  const { client, storeCode, signal } = options;
  const operations = refusals.map(
    (refusal, index): BatchOperation => ({
      id: `exception-${index}`,
      method: 'POST',
      path: 'exceptions',
      body: writeBody(exceptionEntity, {
        id: objectId(storeCode, 'Exception', `Order/${refusal.externalId}`),
        storeCode,
        objectType: 'Order',
        ...refusal,
      }),
    }),
  );
  const results = await client.batch(operations, { continueOnError: true }, signal);
  for (const operation of operations) {
    const result = results.get(operation.id);
    if (!succeeded(result)) throw client.innerError(operation, result);
  }
}
