import type { Order } from '../../shared-types/order.ts';
import type { Customer } from '../bigcommerce/schemas/order.ts';
import { joinOrders, type PageToRead } from './join-orders.ts';
import { mapOrder } from './map-order.ts';
import type { OrderHead, OrderParts, Refusal, StorefrontOrders } from './ports.ts';
import type { TaxZones } from './tax-zones.ts';

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
 * becomes that order's exception, because an order that always fails must not stop those behind it. Rejects when the
 * storefront is down: the next run begins at the same place.
 */
export async function readPage(page: PageToRead, reader: PageReader): Promise<ReadPage> {
  const { storefront, storeCode, taxZones } = reader;
  const { orders: parts, refusals } = await joinOrders(page, reader);
  const { refunds, faults } = await storefront.refunds(parts.map(({ order }) => order.id));
  const readable = parts.filter(({ order }) => !faults.has(order.id));
  const unreadable = parts.flatMap(({ order, payload }): Refusal[] => {
    const fault = faults.get(order.id);
    if (fault === undefined) return [];
    return [{ externalId: String(order.id), reason: 'Unreadable', message: fault.message, payload }];
  });
  const refundsOf = Map.groupBy(refunds, ({ order_id }) => order_id);
  const customers = await customersOf(readable, storefront);
  const withCustomers = readable.map((order) => ({
    parts: { ...order, refunds: refundsOf.get(order.order.id) ?? [] },
    customer: customers.get(order.order.customer_id),
  }));
  await taxZones.learn(
    withCustomers.map((order) => ({ parts: order.parts, customerGroupId: order.customer?.customer_group_id ?? 0 })),
    storefront,
  );
  const orders = withCustomers.map(({ parts: order, customer }) => mapOrder(order, { storeCode, taxZones, customer }));
  return { heads: page.heads, orders, refusals: [...refusals, ...unreadable], position: page.position };
}

async function customersOf(
  orders: readonly OrderParts[],
  storefront: StorefrontOrders,
): Promise<Map<number, Customer>> {
  const ids = [...new Set(orders.map(({ order }) => order.customer_id).filter((id) => id !== 0))];
  return new Map((await storefront.customers(ids)).map((customer) => [customer.id, customer]));
}
