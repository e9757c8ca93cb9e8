import pMap, { pMapIterable } from 'p-map';
import type { Order } from '../../shared-types/order.ts';
import type { Customer } from '../bigcommerce/schemas/order.ts';
import { classify, HttpStatusError } from '../errors.ts';
import type { Logger } from '../logging/logger.ts';
import { canonicalJson, contentHash } from '../wire/identity.ts';
import type { AcknowledgedOrders } from './acknowledged-orders.ts';
import { joinOrder } from './join-order.ts';
import { mapOrder } from './map-order.ts';
import type { OrderDestination, OrderHead, OrderParts, Refusal, StorefrontOrders } from './ports.ts';
import { type OrderPage, readChangedOrders } from './read-changed-orders.ts';
import { TaxZones } from './tax-zones.ts';

/** One page is one envelope to Business Central, with room for what steers it. */
const PAGE_SIZE = 95;

export interface OrderSync {
  readonly storeCode: string;
  /** Orders changed since this instant are read. */
  readonly from: string;
  /** Calls to the storefront under way at once. */
  readonly concurrency: number;
  readonly storefront: StorefrontOrders;
  readonly destination: OrderDestination;
  /** Lives as long as the agent, so that the next run knows what this one carried. */
  readonly acknowledged: AcknowledgedOrders;
  readonly logger: Logger;
}

export interface OrderSyncResult {
  read: number;
  sent: number;
  refused: number;
  /** All changes up to this instant are acknowledged; undefined when nothing was read. */
  position: string | undefined;
}

interface MappedPage {
  readonly heads: readonly OrderHead[];
  readonly orders: readonly Order[];
  readonly refusals: readonly Refusal[];
  readonly position: string | undefined;
}

/**
 * Carries changed orders to Business Central. While Business Central works on one page, the next is read; never more, so
 * memory does not grow with the backlog. The position moves only after everything up to it was acknowledged or filed.
 */
export async function syncOrders(sync: OrderSync): Promise<OrderSyncResult> {
  const taxZones = new TaxZones(await sync.destination.zonesByRate());
  const result: OrderSyncResult = { read: 0, sent: 0, refused: 0, position: undefined };
  const pages = pMapIterable(orderPages(sync), (page) => mapPage(page, sync, taxZones), {
    concurrency: 1,
    backpressure: 2,
  });
  for await (const page of pages) {
    await sendPage(page, sync, result);
    result.position = page.position ?? result.position;
  }
  await sync.destination.processStaged();
  return result;
}

async function* orderPages(sync: OrderSync): AsyncGenerator<OrderPage> {
  const again = await sync.destination.ordersToReadAgain();
  if (again.length > 0) {
    sync.logger.info('orders.read-again', { orders: again });
    const heads = await pMap(again, (orderId) => readAgain(orderId, sync), { concurrency: sync.concurrency });
    yield { heads: heads.filter((head) => head !== undefined), position: undefined };
  }
  for await (const { heads, position } of readChangedOrders(sync.storefront, sync.from, PAGE_SIZE)) {
    yield { heads: heads.filter((head) => !sync.acknowledged.has(head)), position };
  }
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

async function mapPage(page: OrderPage, sync: OrderSync, taxZones: TaxZones): Promise<MappedPage> {
  const refusals: Refusal[] = [];
  const joined = await pMap(
    page.heads,
    (head) => unlessUnreadable(() => joinOrder(head, sync.storefront), head, refusals),
    {
      concurrency: sync.concurrency,
    },
  );
  const parts = joined.filter((order) => order !== undefined);
  const customers = await customersOf(parts, sync.storefront);
  const withCustomers = parts.map((order) => ({ parts: order, customer: customers.get(order.order.customer_id) }));
  await taxZones.learn(
    withCustomers.map((order) => ({ parts: order.parts, customerGroupId: order.customer?.customer_group_id ?? 0 })),
    sync.storefront,
  );
  const orders: Order[] = [];
  for (const { parts: order, customer } of withCustomers) {
    const head = { id: order.order.id, modified: order.order.date_modified, raw: order.raw };
    const mapped = await unlessUnreadable(
      async () => mapOrder(order, { storeCode: sync.storeCode, taxZones, customer }),
      head,
      refusals,
    );
    if (mapped !== undefined) orders.push(mapped);
  }
  return { heads: page.heads, orders, refusals, position: page.position };
}

/**
 * What concerns one order alone becomes that order's exception: content that cannot be read, and a call for it that
 * fails after all retries, because an order that always fails must not stop those behind it.
 */
async function unlessUnreadable<Result>(
  work: () => Promise<Result>,
  head: OrderHead,
  refusals: Refusal[],
): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    const ownFault = classify(error) === 'hold' || (error instanceof HttpStatusError && error.status >= 500);
    if (!ownFault || !(error instanceof Error)) throw error;
    refusals.push({
      externalId: externalIdOf(head),
      reason: 'Unreadable',
      message: error.message,
      payload: JSON.stringify(head.raw),
    });
    return undefined;
  }
}

/** An order without a readable id is told apart by its content. */
function externalIdOf({ id, raw }: OrderHead): string {
  return id === undefined ? `UNKNOWN-${contentHash(canonicalJson({ raw })).slice(0, 12)}` : String(id);
}

async function customersOf(
  orders: readonly OrderParts[],
  storefront: StorefrontOrders,
): Promise<Map<number, Customer>> {
  const ids = [...new Set(orders.map(({ order }) => order.customer_id).filter((id) => id !== 0))];
  return new Map((await storefront.customers(ids)).map((customer) => [customer.id, customer]));
}

async function sendPage(page: MappedPage, sync: OrderSync, result: OrderSyncResult): Promise<void> {
  const refusals = [...page.refusals];
  let position = result.position;
  for (let start = 0; start < page.orders.length; ) {
    const batch = page.orders.slice(start, start + sync.destination.batchSize);
    const { accepted, refused } = await sync.destination.sendOrders(batch, position);
    position = undefined;
    result.sent += accepted;
    refusals.push(...refused);
    start += batch.length;
  }
  if (refusals.length > 0) await sync.destination.fileExceptions(refusals);
  for (const { externalId, reason, message } of refusals) {
    sync.logger.warn('orders.refused', { orderId: externalId, reason, problem: message });
  }
  const refusedIds = new Set(refusals.map(({ externalId }) => externalId));
  for (const head of page.heads) if (!refusedIds.has(externalIdOf(head))) sync.acknowledged.add(head);
  result.read += page.heads.length;
  result.refused += refusals.length;
  sync.logger.info('orders.page', {
    read: page.heads.length,
    sent: page.orders.length,
    refused: refusals.length,
    position: page.position,
  });
}
