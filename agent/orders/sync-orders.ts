import pMap, { pMapIterable } from 'p-map';
import { AgentError, classify } from '../errors.ts';
import type { Logger } from '../logging/logger.ts';
import type { RunCounts } from '../scheduling/ports.ts';
import { isoInstant } from '../wire/instant.ts';
import type { AcknowledgedOrders } from './acknowledged-orders.ts';
import { decideAboutFailures } from './decide-about-failures.ts';
import type { PageToRead } from './join-orders.ts';
import type { OrderDestination, OrderHead, StorefrontOrders } from './ports.ts';
import { type OrderPage, readChangedOrders } from './read-changed-orders.ts';
import { type PageReader, type ReadPage, readPage } from './read-page.ts';
import { TaxZones } from './tax-zones.ts';

/** One page is one envelope to Business Central, with room for what steers it. */
const PAGE_SIZE = 95;
const DAY = 24 * 60 * 60 * 1000;

export interface OrderSync {
  readonly storeCode: string;
  /** Orders changed since this instant are read. */
  readonly from: string;
  /** Where the last run got to; undefined on the first. */
  readonly checkpoint: string | undefined;
  /** Orders that are read from the storefront at once. */
  readonly concurrency: number;
  readonly storefront: StorefrontOrders;
  readonly destination: OrderDestination;
  /** Lives as long as the agent, so that the next run knows what this one carried. */
  readonly acknowledged: AcknowledgedOrders;
  readonly logger: Logger;
  /** The agent's own clock, milliseconds since the epoch. */
  readonly now: () => number;
  /** Told after each page how far the run has got. */
  readonly counted: (counts: RunCounts) => void;
}

export interface OrderSyncResult {
  read: number;
  sent: number;
  refused: number;
  /** All changes up to this instant are acknowledged; undefined when nothing was read. */
  position: string | undefined;
}

/**
 * Carries changed orders to Business Central. While Business Central works on one page, the next is read; never more, so
 * memory does not grow with the backlog. The position moves only after everything up to it was acknowledged or filed.
 */
export async function syncOrders(sync: OrderSync): Promise<OrderSyncResult> {
  const { storeCode, concurrency, storefront } = sync;
  const taxZones = new TaxZones(await sync.destination.zonesByRate());
  const reader = { storeCode, concurrency, storefront, taxZones };
  const result: OrderSyncResult = { read: 0, sent: 0, refused: 0, position: undefined };
  const refunds = await refundsToLookAt(sync);
  const pages = pMapIterable(orderPages(sync, refunds), (page) => readPage(page, reader), {
    concurrency: 1,
    backpressure: 1,
  });
  for await (const page of pages) {
    await sendPage(page, reader, sync, result);
    result.position = page.position ?? result.position;
    sync.counted({ read: result.read, sent: result.sent, refused: result.refused });
  }
  await sync.destination.processStaged();
  sync.acknowledged.keepRefunds(refunds.keys());
  return result;
}

async function* orderPages(sync: OrderSync, refunds: ReadonlyMap<number, number>): AsyncGenerator<PageToRead> {
  const again = await sync.destination.ordersToReadAgain();
  if (again.length > 0) {
    sync.logger.info('orders.read-again', { orders: again });
    yield await pageOf(again, sync);
  }
  await requirePastCheckpoint(sync);
  yield* refundedPages(refunds, sync);
  for await (const page of readChangedOrders(sync.storefront, sync.from, PAGE_SIZE)) {
    const { heads } = page;
    const known = heads.filter((head) => sync.acknowledged.has(head));
    const position = await notAhead(page, sync);
    yield { heads: heads.filter((head) => !known.includes(head)), position, known };
  }
}

/**
 * Whether a refund touches its order is not documented, so orders are read again for each new one. A day is looked back, because
 * a run that takes long leaves its checkpoint behind refunds that were made meanwhile.
 */
async function refundsToLookAt({ checkpoint, storefront }: OrderSync): Promise<ReadonlyMap<number, number>> {
  const since = Date.parse(checkpoint ?? '') - DAY;
  return Number.isNaN(since) ? new Map() : storefront.refundedOrders(isoInstant(since));
}

async function* refundedPages(refunds: ReadonlyMap<number, number>, sync: OrderSync): AsyncGenerator<PageToRead> {
  const fresh = [...refunds].filter(([id]) => !sync.acknowledged.hasRefund(id)).map(([, orderId]) => orderId);
  const orders = [...new Set(fresh)];
  for (let start = 0; start < orders.length; start += PAGE_SIZE) {
    yield await pageOf(orders.slice(start, start + PAGE_SIZE), sync);
  }
}

/** From a checkpoint in the future nothing would be read until then, without a word. */
async function requirePastCheckpoint({ checkpoint, storefront, now }: OrderSync): Promise<void> {
  if (checkpoint === undefined || !(Date.parse(checkpoint) > now())) return;
  const time = await storefront.time();
  if (Date.parse(checkpoint) <= Date.parse(time)) return;
  throw new AgentError(
    'CHECKPOINT_AHEAD',
    'fatal',
    `The checkpoint of the flow Orders is ${checkpoint}, but in BigCommerce it is ${time}: no order would be read until then. Delete its row on the page BigCommerce Checkpoints: orders are then read from the start again, and nothing is booked twice.`,
  );
}

/**
 * How far all changes have been read: an order that says it was changed in the future must not take the checkpoint there, past
 * all that changes until then. The storefront's clock is asked for only if the agent's own has not got so far.
 */
async function notAhead({ heads, position }: OrderPage, { storefront, now }: OrderSync): Promise<string | undefined> {
  if (position === undefined || Date.parse(position) <= now()) return position;
  const time = Date.parse(await storefront.time());
  const isPast = (change: string | undefined) => change !== undefined && Date.parse(change) <= time;
  return isPast(position) ? position : heads.findLast(({ modified }) => isPast(modified))?.modified;
}

/** Orders that are read whatever the list of changes says. */
async function pageOf(orderIds: readonly number[], sync: OrderSync): Promise<PageToRead> {
  const heads = await pMap(orderIds, (orderId) => readAgain(orderId, sync), { concurrency: sync.concurrency });
  return { heads: heads.filter((head) => head !== undefined), position: undefined, known: [] };
}

/** An order that is gone from the storefront stays an exception: only a person can say what became of it. */
async function readAgain(orderId: number, sync: OrderSync): Promise<OrderHead | undefined> {
  try {
    return await sync.storefront.order(orderId);
  } catch (error) {
    if (classify(error) === 'fatal') throw error;
    sync.logger.warn('orders.read-again.failed', { orderId, error });
    return undefined;
  }
}

async function sendPage(page: ReadPage, reader: PageReader, sync: OrderSync, result: OrderSyncResult): Promise<void> {
  const refusals = [...page.refusals];
  let position = result.position;
  for (let start = 0; start < page.orders.length; ) {
    const batch = page.orders.slice(start, start + sync.destination.batchSize);
    const { refused, undecided } = await sync.destination.sendOrders(batch, position);
    position = undefined;
    const failed = undecided === undefined ? [] : await decideAboutFailures(undecided, reader, sync.destination);
    result.sent += batch.length - refused.length - failed.length;
    refusals.push(...refused, ...failed);
    start += batch.length;
  }
  if (refusals.length > 0) await sync.destination.fileExceptions(refusals);
  for (const { externalId, reason } of refusals) {
    // The exception in Business Central says what is wrong; it quotes the order, which may hold personal data.
    sync.logger.warn('orders.refused', { orderId: externalId, reason });
  }
  const refusedIds = new Set(refusals.map(({ externalId }) => externalId));
  for (const head of page.heads) if (!refusedIds.has(String(head.id))) sync.acknowledged.add(head);
  result.read += page.heads.length;
  result.refused += refusals.length;
  sync.logger.info('orders.page', {
    read: page.heads.length,
    sent: page.orders.length,
    refused: refusals.length,
    position: page.position,
  });
}
