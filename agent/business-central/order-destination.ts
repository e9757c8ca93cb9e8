import type { Clock } from '../clock.ts';
import type { Logger } from '../logging/logger.ts';
import type { OrderDestination } from '../orders/ports.ts';
import { withRetry } from '../resilience/retry.ts';
import type { FlowRun } from '../scheduling/ports.ts';
import { BatchSize } from './batch-size.ts';
import {
  type BatchOperation,
  type BusinessCentralClient,
  filterText,
  MAX_BATCH_OPERATIONS,
  succeeded,
} from './client.ts';
import { fileExceptions } from './file-exceptions.ts';
import { checkpointOperation } from './flow-run.ts';
import { type ExceptionToRetry, idsToReadAgain, readAgainQuestion } from './read-again.ts';
import { refusalOf, sendOrders } from './send-orders.ts';

/** Operations of an envelope that are not orders: checkpoint and processing. */
const STEERING_OPERATIONS = 2;
/** How long Business Central may work on staged orders within one call. */
const PROCESSING_SECONDS = 60;

export interface OrderDestinationOptions {
  readonly client: BusinessCentralClient;
  readonly run: FlowRun;
  /** Rows read when the run was opened. */
  readonly taxRates: readonly { rateId: number; zoneId: number }[];
  readonly exceptionsToRetry: readonly ExceptionToRetry[];
  readonly storeCode: string;
  readonly clock: Clock;
  readonly random: () => number;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

export const openingQuestions = (storeCode: string): BatchOperation[] => [
  {
    id: 'taxRates',
    method: 'GET',
    path: `taxRates?$filter=storeCode eq ${filterText(storeCode)}&$select=rateId,zoneId`,
  },
  readAgainQuestion(storeCode, 'Order'),
];

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
    ordersToReadAgain: async () => idsToReadAgain(options.exceptionsToRetry),

    sendOrders: async (orders, position) => {
      const steering = position === undefined ? [] : [checkpointOperation(storeCode, 'Orders', position)];
      return sendOrders(orders, { ...options, size, steering, process });
    },

    refusalOf,

    fileExceptions: (refusals) =>
      fileExceptions(
        refusals.map((refusal) => ({ objectType: 'Order', ...refusal })),
        options,
      ),

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
