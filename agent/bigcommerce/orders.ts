import { z } from 'zod';
import { UnreadableObjectError } from '../errors.ts';
import type { OrderHead, Refunds, StorefrontOrders } from '../orders/ports.ts';
import { type BigCommerceClient, readV2List, readV3List, UnexpectedBody } from './client.ts';
import { MAX_PAGE, readAllPages } from './read-pages.ts';
import {
  coupon,
  customer,
  giftCertificate,
  lineItem,
  orderHead,
  refund,
  taxRow,
  transaction,
} from './schemas/order.ts';
import { faultsOf, identifier, wholeNumber } from './schemas/values.ts';
import { storeTime } from './store-time.ts';
import { zoneCheck } from './zone-check.ts';

const orderQuery = { include: 'consignments.line_items,fees', consignment_structure: 'object' } as const;

/** The Orders, Tax and Customers APIs as the order flow needs them. */
export function storefrontOrders(client: BigCommerceClient, signal: AbortSignal): StorefrontOrders {
  const allPages = (path: string, query: Record<string, string | number> = {}) =>
    readAllPages(client, signal, { path, query, read: readV2List });
  const refundRows = (query: Record<string, string>) =>
    readAllPages(client, signal, { path: 'v3/orders/payment_actions/refunds', query, read: readV3List });
  return {
    changedOrders: (from, page, pageSize) =>
      client.get(
        'v2/orders',
        { ...orderQuery, min_date_modified: from, sort: 'date_modified:asc', limit: pageSize, page },
        signal,
        (body) => readOrderPage(body, from),
      ),
    order: (orderId) => client.get(`v2/orders/${orderId}`, orderQuery, signal, headOf),
    lineItems: async (orderId) =>
      parseAll(lineItem, `Products of order ${orderId}`, await allPages(`v2/orders/${orderId}/products`)),
    taxes: async (orderId) =>
      parseAll(taxRow, `Taxes of order ${orderId}`, await allPages(`v2/orders/${orderId}/taxes`, { details: 'true' })),
    transactions: async (orderId) =>
      parseAll(
        transaction,
        `Transactions of order ${orderId}`,
        await client.get(`v3/orders/${orderId}/transactions`, {}, signal, readV3List),
      ),
    coupons: async (orderId) =>
      parseAll(coupon, `Coupons of order ${orderId}`, await allPages(`v2/orders/${orderId}/coupons`)),
    giftCertificates: async (orderId) =>
      parseAll(
        giftCertificate,
        `Gift certificates of order ${orderId}`,
        await allPages('v2/gift_certificates', { order_id: orderId }),
      ),
    refunds: async (orderIds) =>
      orderIds.length === 0 ? noRefunds : readRefunds(await refundRows({ 'order_id:in': orderIds.join(',') })),
    refundedOrders: async (from) =>
      new Map(
        (await refundRows({ 'created:min': from })).flatMap((row): [number, number][] => {
          const known = refundOfOrder.safeParse(row);
          return known.success ? [[known.data.id, known.data.order_id]] : [];
        }),
      ),
    customers: async (customerIds) => {
      if (customerIds.length === 0) return [];
      const query = { 'id:in': customerIds.join(','), limit: MAX_PAGE };
      const rows = await client.get('v3/customers', query, signal, readV3List);
      // Account data only adds to the billing address of the order: a customer that cannot be read is like a guest.
      return rows.map((row) => customer.safeParse(row)).flatMap((parsed) => (parsed.success ? [parsed.data] : []));
    },
    latestOrders: (count) =>
      client.get('v2/orders', { sort: 'date_modified:desc', limit: count, page: 1 }, signal, (body) =>
        readV2List(body).flatMap((raw) => headOf(raw).id ?? []),
      ),
    time: () => storeTime(client, signal),
    zones: zoneCheck(client, signal),
  };
}

const noRefunds: Refunds = { refunds: [], faults: new Map() };

const refundOfOrder = z.object({ id: identifier, order_id: wholeNumber });

/** What is wrong with a refund is its order's fault. */
function readRefunds(rows: readonly unknown[]): Refunds {
  const parsed = rows.map((row) => ({ row, ...refund.safeParse(row) }));
  const faults = parsed.flatMap(({ row, error }): [number, UnreadableObjectError][] => {
    const orderId = wholeNumber.safeParse(Object(row).order_id);
    if (error === undefined || !orderId.success) return [];
    const id = orderId.data;
    return [[id, new UnreadableObjectError(`A refund of order ${id}`, faultsOf(error, row))]];
  });
  return { refunds: parsed.flatMap(({ data }) => data ?? []), faults: new Map(faults) };
}

/**
 * Every order of a page must match the filter, and none may stand before an earlier one: else it is a stale or repeated page,
 * or one whose last order does not tell up to where all changes have been read.
 */
function readOrderPage(body: unknown, from: string): OrderHead[] {
  const heads = readV2List(body).map(headOf);
  let [latest, before] = [from, `orders since ${from} were asked for`];
  for (const { id, modified } of heads) {
    if (modified === undefined) continue;
    if (modified < latest) throw new UnexpectedBody(`${before}, order ${id} of ${modified} came`);
    [latest, before] = [modified, `orders were asked for by time of change, and behind order ${id} of ${modified}`];
  }
  return heads;
}

function headOf(raw: unknown): OrderHead {
  const payload = JSON.stringify(raw ?? null);
  const head = orderHead.safeParse(raw);
  if (head.success) return { id: head.data.id, modified: head.data.date_modified, payload };
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? identifier.safeParse(raw.id) : undefined;
  return { id: typeof id?.data === 'number' ? id.data : undefined, modified: undefined, payload };
}

function parseAll<Schema extends z.ZodType>(
  schema: Schema,
  object: string,
  rows: readonly unknown[],
): z.output<Schema>[] {
  const faults: string[] = [];
  const parsed: z.output<Schema>[] = [];
  rows.forEach((row, index) => {
    const result = schema.safeParse(row);
    if (result.success) parsed.push(result.data);
    else faults.push(...faultsOf(result.error, row).map((fault) => `row ${index + 1}: ${fault}`));
  });
  if (faults.length > 0) throw new UnreadableObjectError(object, faults);
  return parsed;
}
