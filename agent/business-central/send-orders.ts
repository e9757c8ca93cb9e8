import { type Order, orderEntity } from '../../shared-types/order.ts';
import type { Clock } from '../clock.ts';
import { AgentError, classify, HttpStatusError, saidBy, worstOf } from '../errors.ts';
import type { Logger } from '../logging/logger.ts';
import type { Refusal, SendResult, Undecided } from '../orders/ports.ts';
import { withRetry } from '../resilience/retry.ts';
import { writeBody } from '../wire/entity-json.ts';
import type { BatchSize } from './batch-size.ts';
import { type BatchOperation, type BatchResult, type BusinessCentralClient, succeeded } from './client.ts';

/**
 * Two agents that stage the same order at the same moment: one of them meets the other's row. Sent again, the order is
 * found there. If it is refused again, two parts of it have the same key, and that is the order's own fault.
 */
export const KEY_EXISTS = 'Internal_EntityWithSameKeyExists';

/** Statuses that smaller envelopes may pass: no time for all of it, or too many bytes. */
const FITS_IN_PARTS = [408, 413, 504];
const TOO_LARGE = 413;

export interface SendingOptions {
  readonly client: BusinessCentralClient;
  readonly clock: Clock;
  readonly random: () => number;
  readonly logger: Logger;
  readonly signal: AbortSignal;
  readonly size: BatchSize;
  /** Sent first, until they have succeeded. */
  readonly steering: readonly BatchOperation[];
  /** Sent last with every envelope: has Business Central process what is staged. */
  readonly process: BatchOperation;
}

interface PendingOrder {
  readonly order: Order;
  readonly operation: BatchOperation & { readonly body: () => string };
}

interface FailedOrder {
  readonly pending: PendingOrder;
  readonly error: AgentError;
}

/**
 * Sends until each order is accepted or refused. A transient failure of one operation is sent again with the others of
 * its kind; what Business Central refuses is not. An order that fails with every attempt while Business Central takes its
 * neighbours and goes on working counts as refused, so that it does not stop those behind it. Where no order is taken at all,
 * it is left undecided.
 */
export async function sendOrders(orders: readonly Order[], options: SendingOptions): Promise<SendResult> {
  const { clock, random, signal, logger } = options;
  const sending = new OrderSending(orders, options);
  while (!sending.isSettled) {
    try {
      await withRetry(() => sending.sendAll(), {
        clock,
        random,
        signal,
        onRetry: (error, attempt, delayMs) =>
          logger.warn('orders.send.retry', { orders: sending.pendingCount, attempt, delayMs, error }),
      });
    } catch (error) {
      if (!sending.setFailingAside()) throw error;
    }
  }
  return sending.result;
}

/** Orders of one call on their way: each is pending until it is accepted or refused. */
class OrderSending {
  readonly #options: SendingOptions;
  readonly #count: number;
  readonly #refused: Refusal[] = [];
  #undecided: Undecided | undefined;
  readonly #metKey = new Set<PendingOrder>();
  #pending: readonly PendingOrder[];
  #steering: readonly BatchOperation[];
  /** What failed in the last envelope, if that was answered and did its other work. */
  #failing: readonly FailedOrder[] = [];

  constructor(orders: readonly Order[], options: SendingOptions) {
    this.#options = options;
    this.#count = orders.length;
    this.#steering = options.steering;
    this.#pending = orders.map((order, index) => ({
      order,
      operation: {
        id: `order-${index}`,
        method: 'POST',
        path: 'orders',
        body: () => writeBody(orderEntity, order),
      },
    }));
  }

  get isSettled(): boolean {
    return this.#pending.length === 0 && this.#steering.length === 0;
  }

  get pendingCount(): number {
    return this.#pending.length;
  }

  get result(): SendResult {
    const undecided = this.#undecided === undefined ? {} : { undecided: this.#undecided };
    return { accepted: this.#accepted, refused: this.#refused, ...undecided };
  }

  get #accepted(): number {
    return this.#count - this.#pending.length - this.#refused.length - (this.#undecided?.orders.length ?? 0);
  }

  /** Sends envelope after envelope. Rejects with the worst of what failed in one; all else of it is settled. */
  async sendAll(): Promise<void> {
    while (!this.isSettled) await this.#sendEnvelope();
  }

  /**
   * Refuses the orders that still failed with the last attempt. Where none was taken, nothing tells them from an outage: then
   * no further one is tried. False when something else has failed.
   */
  setFailingAside(): boolean {
    const failing = this.#failing;
    const [first] = failing;
    if (first === undefined) return false;
    if (this.#accepted === 0) {
      this.#undecided = { orders: this.#pending.map(({ order }) => order), error: first.error };
      this.#pending = [];
    } else {
      this.#refuse(failing);
      this.#pending = this.#pending.filter((order) => failing.every(({ pending }) => pending !== order));
    }
    this.#failing = [];
    return true;
  }

  async #sendEnvelope(): Promise<void> {
    const { size, process } = this.#options;
    this.#failing = [];
    const chunk = this.#pending.slice(0, size.current);
    const results = await this.#post([...this.#steering, ...chunk.map(({ operation }) => operation), process], chunk);
    if (results === undefined) return;
    const failures = this.#settleSteering(results);
    const failed = this.#settleOrders(chunk, results);
    const isProcessed = this.#noteProcessing(results);
    const worst = worstOf([...failures, ...failed.map(({ error }) => error)]);
    if (worst === undefined) return;
    if (isProcessed && classify(worst) !== 'fatal')
      this.#failing = failed.filter(({ error }) => error instanceof HttpStatusError);
    throw worst;
  }

  /**
   * Sends one envelope once, and learns how large the next one may be. Answers undefined where it was too large: then a
   * smaller one follows at once, or the order that is too large by itself is refused.
   */
  async #post(
    operations: readonly BatchOperation[],
    chunk: readonly PendingOrder[],
  ): Promise<Map<string, BatchResult> | undefined> {
    const { client, clock, signal, size } = this.#options;
    const started = clock.now();
    try {
      const results = await client.batchOnce(operations, { continueOnError: true }, signal);
      size.observe(chunk.length, clock.now() - started);
      return results;
    } catch (error) {
      if (!(error instanceof HttpStatusError)) throw error;
      if (FITS_IN_PARTS.includes(error.status)) size.tooLarge();
      const [first] = chunk;
      if (error.status !== TOO_LARGE || first === undefined) throw error;
      if (chunk.length === 1) {
        this.#refuse([{ pending: first, error: tooLarge(first, error) }]);
        this.#pending = this.#pending.slice(1);
      }
      return undefined;
    }
  }

  #settleSteering(results: ReadonlyMap<string, BatchResult>): AgentError[] {
    const { client } = this.#options;
    this.#steering = this.#steering.filter(({ id }) => !succeeded(results.get(id)));
    return this.#steering.map((operation) => client.innerError(operation, results.get(operation.id)));
  }

  /** Accepted and refused orders are pending no longer; returns the others, with what happened to them. */
  #settleOrders(chunk: readonly PendingOrder[], results: ReadonlyMap<string, BatchResult>): FailedOrder[] {
    const failed = chunk.flatMap((pending): FailedOrder[] => {
      const error = this.#failureOf(pending, results.get(pending.operation.id));
      return error === undefined ? [] : [{ pending, error }];
    });
    const again = failed.filter(({ error }) => classify(error) !== 'hold');
    this.#refuse(failed.filter(({ error }) => classify(error) === 'hold'));
    this.#pending = [...again.map(({ pending }) => pending), ...this.#pending.slice(chunk.length)];
    return again;
  }

  #failureOf(pending: PendingOrder, result: BatchResult | undefined): AgentError | undefined {
    if (succeeded(result)) return undefined;
    const error = this.#options.client.innerError(pending.operation, result);
    if (error.serverCode !== KEY_EXISTS || this.#metKey.has(pending)) return error;
    this.#metKey.add(pending);
    return new AgentError('KEY_MET', 'retry', error.message);
  }

  /** Orders that are staged are safe: the end of the run asks for their processing again. */
  #noteProcessing(results: ReadonlyMap<string, BatchResult>): boolean {
    const { client, logger, process } = this.#options;
    const result = results.get(process.id);
    if (succeeded(result)) return true;
    logger.warn('orders.processing.failed', { error: client.innerError(process, result) });
    return false;
  }

  #refuse(failed: readonly FailedOrder[]): void {
    this.#refused.push(...failed.map(({ pending, error }) => refusalOf(pending.order, error)));
  }
}

export function refusalOf(order: Order, error: AgentError): Refusal {
  const orderId = String(order.orderId);
  const said = saidBy(error);
  // The platform's own errors do not know which order they are about.
  const message = said.includes(orderId) ? said : `Order ${orderId}: ${said}`;
  return { externalId: orderId, reason: 'Refused', message, payload: order.payload };
}

/** The order's own fault, with what a person can do: no smaller envelope is left to try. */
function tooLarge({ order, operation }: PendingOrder, cause: HttpStatusError): AgentError {
  const megabytes = (Buffer.byteLength(operation.body()) / 2 ** 20).toFixed(1);
  return new AgentError(
    'ORDER_TOO_LARGE',
    'hold',
    `Order ${order.orderId} is too large for Business Central: it answered 413 to a request with this order alone (${megabytes} MB). ` +
      'Split the order in BigCommerce, or enter it in Business Central by hand.',
    { cause },
  );
}
