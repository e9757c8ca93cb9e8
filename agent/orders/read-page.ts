import pMap from 'p-map';
import type { Order } from '../../shared-types/order.ts';
import type { Customer } from '../bigcommerce/schemas/order.ts';
import { classify, HttpStatusError } from '../errors.ts';
import { canonicalJson, contentHash } from '../wire/identity.ts';
import { joinOrder } from './join-order.ts';
import { mapOrder } from './map-order.ts';
import type { OrderHead, OrderParts, Refusal, StorefrontOrders } from './ports.ts';
import type { OrderPage } from './read-changed-orders.ts';
import type { TaxZones } from './tax-zones.ts';

export interface PageToRead extends OrderPage {
  /** Whether the orders are neighbours in the list of changes, so that all of them failing means an outage. */
  readonly neighbours: boolean;
}

export interface ReadPage {
  readonly heads: readonly OrderHead[];
  readonly orders: readonly Order[];
  readonly refusals: readonly Refusal[];
  readonly position: string | undefined;
}

export interface PageReader {
  readonly storeCode: string;
  readonly concurrency: number;
  readonly storefront: StorefrontOrders;
  readonly taxZones: TaxZones;
}

/**
 * Reads what belongs to the orders of a page and turns them into the wire contract. What concerns one order alone
 * becomes that order's exception, because an order that always fails must not stop those behind it. Rejects where no
 * order of the list can be read: that is an outage, and the next run begins at the same place.
 */
export async function readPage(page: PageToRead, reader: PageReader): Promise<ReadPage> {
  const { storefront, storeCode, taxZones } = reader;
  const refusals: Refusal[] = [];
  const unreachable: unknown[] = [];
  const joined = await pMap(
    page.heads,
    async (head) => {
      try {
        return await joinOrder(head, storefront);
      } catch (error) {
        refusals.push(refusalOf(head, error));
        if (classify(error) === 'retry') unreachable.push(error);
        return undefined;
      }
    },
    { concurrency: reader.concurrency },
  );
  if (page.neighbours && unreachable.length > 0 && unreachable.length === page.heads.length) throw unreachable[0];

  const parts = joined.filter((order) => order !== undefined);
  const customers = await customersOf(parts, storefront);
  const withCustomers = parts.map((order) => ({ parts: order, customer: customers.get(order.order.customer_id) }));
  await taxZones.learn(
    withCustomers.map((order) => ({ parts: order.parts, customerGroupId: order.customer?.customer_group_id ?? 0 })),
    storefront,
  );
  const orders = withCustomers.map(({ parts: order, customer }) => mapOrder(order, { storeCode, taxZones, customer }));
  return { heads: page.heads, orders, refusals, position: page.position };
}

/** An order without a readable id is told apart by its content. */
function externalIdOf({ id, payload }: OrderHead): string {
  return id === undefined
    ? `UNKNOWN-${contentHash(canonicalJson({ raw: JSON.parse(payload) })).slice(0, 12)}`
    : String(id);
}

/** The error as the order's own fault: its content, or calls for it that failed after all retries. Throws any other. */
function refusalOf(head: OrderHead, error: unknown): Refusal {
  const disposition = classify(error);
  const quotaUsedUp = error instanceof HttpStatusError && error.status === 429;
  if (disposition === 'fatal' || quotaUsedUp || !(error instanceof Error)) throw error;
  const externalId = externalIdOf(head);
  const { payload } = head;
  return disposition === 'hold'
    ? { externalId, reason: 'Unreadable', message: error.message, payload }
    : { externalId, reason: 'Unreachable', message: `Order ${externalId}: ${error.message}`, payload };
}

async function customersOf(
  orders: readonly OrderParts[],
  storefront: StorefrontOrders,
): Promise<Map<number, Customer>> {
  const ids = [...new Set(orders.map(({ order }) => order.customer_id).filter((id) => id !== 0))];
  return new Map((await storefront.customers(ids)).map((customer) => [customer.id, customer]));
}
