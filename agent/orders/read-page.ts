import type { Order } from '../../shared-types/order.ts';
import type { Customer, Refund } from '../bigcommerce/schemas/order.ts';
import { UnreadableObjectError } from '../errors.ts';
import { askDivided } from './ask-divided.ts';
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
  const { refunds, faults } = await refundsOf(parts, storefront);
  const { customers, refused } = await customersOf(
    parts.filter(({ order }) => !faults.has(order.id)),
    storefront,
  );
  const faultOf = ({ order }: OrderParts) => faults.get(order.id) ?? refused.get(order.customer_id);
  const readable = parts.filter((order) => faultOf(order) === undefined);
  const faulty = parts.flatMap((order): Refusal[] => {
    const fault = faultOf(order);
    return fault === undefined ? [] : [refusalOf(order, fault)];
  });
  const withCustomers = readable.map((order) => ({
    parts: { ...order, refunds: refunds.get(order.order.id) ?? [] },
    customer: customers.get(order.order.customer_id),
  }));
  await taxZones.learn(
    withCustomers.map((order) => ({ parts: order.parts, customerGroupId: order.customer?.customer_group_id ?? 0 })),
    storefront,
  );
  const orders = withCustomers.map(({ parts: order, customer }) => mapOrder(order, { storeCode, taxZones, customer }));
  return { heads: page.heads, orders, refusals: [...refusals, ...faulty], position: page.position };
}

/** By order, its refunds and what is wrong with them. */
async function refundsOf(
  orders: readonly OrderParts[],
  storefront: StorefrontOrders,
): Promise<{ refunds: ReadonlyMap<number, readonly Refund[]>; faults: ReadonlyMap<number, Error> }> {
  const ids = orders.map(({ order }) => order.id);
  const { answers, refused } = await askDivided(ids, async (some) => [await storefront.refunds(some)]);
  return {
    refunds: Map.groupBy(
      answers.flatMap(({ refunds }) => refunds),
      ({ order_id }) => order_id,
    ),
    faults: new Map([...answers.flatMap(({ faults }) => [...faults]), ...refused]),
  };
}

async function customersOf(
  orders: readonly OrderParts[],
  storefront: StorefrontOrders,
): Promise<{ customers: ReadonlyMap<number, Customer>; refused: ReadonlyMap<number, Error> }> {
  const ids = [...new Set(orders.map(({ order }) => order.customer_id).filter((id) => id !== 0))];
  const { answers, refused } = await askDivided(ids, (some) => storefront.customers(some));
  return { customers: new Map(answers.map((customer) => [customer.id, customer])), refused };
}

/** The fault of what belongs to an order as the order's own: it cannot be read, or the storefront refuses to tell it. */
function refusalOf({ order, payload }: OrderParts, fault: Error): Refusal {
  const externalId = String(order.id);
  return fault instanceof UnreadableObjectError
    ? { externalId, reason: 'Unreadable', message: fault.message, payload }
    : { externalId, reason: 'Unreachable', message: `Order ${externalId}: ${fault.message}`, payload };
}
