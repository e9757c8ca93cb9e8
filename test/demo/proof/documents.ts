import { list } from '../../sandbox/bigcommerce/complete-order.ts';
import type { OrderResource, Resource } from '../../sandbox/bigcommerce/state.ts';
import { daysOf } from './read-order.ts';
import type { TraceDocument } from './trace.ts';

/** Invoices bear the day of the order, payments that of a transaction of the order. */
export function proveDates(order: OrderResource, documents: readonly TraceDocument[]): string[] {
  const ordered = daysOf(order.date_created);
  const paid = [...new Set([...ordered, ...list(order.transactions).flatMap((row) => daysOf(row?.date_created))])];
  return documents.flatMap(({ kind, no, date }) => {
    const days = kind === 'invoice' ? ordered : paid;
    if (days.length === 0 || days.includes(date)) return [];
    return [`Order ${order.id}: ${kind} ${no} is posted on ${date}, in the storefront it is of ${days.join(' or ')}.`];
  });
}

/**
 * A storefront customer is one customer of Business Central, a guest the one of the e-mail address; nobody else's orders are
 * on that customer.
 */
export function proveCustomers(
  orders: readonly OrderResource[],
  customers: readonly Resource[],
  documentsOf: (order: OrderResource) => readonly TraceDocument[],
): string[] {
  const differences: string[] = [];
  for (const [who, placed] of Map.groupBy(orders, shopperOf)) {
    if (who === undefined) continue;
    const emails = placed.flatMap((order) => emailsOf(order, customers));
    const numbers = new Map(placed.flatMap(documentsOf).map(({ customer, email }) => [customer, plain(email)]));
    if (numbers.size > 1)
      differences.push(`${who} is booked on ${numbers.size} customers: ${[...numbers.keys()].join(', ')}.`);
    for (const [number, email] of numbers) {
      // A long address is cut to fit the customer card.
      if (email === '' || emails.some((known) => known.startsWith(email))) continue;
      differences.push(`${who} is booked on customer ${number}, who is ${email}.`);
    }
  }
  return differences;
}

const plain = (email: unknown): string =>
  String(email ?? '')
    .trim()
    .toLowerCase();

function shopperOf(order: OrderResource): string | undefined {
  if (Number(order.customer_id) > 0) return `Customer ${order.customer_id} of the storefront`;
  const email = plain((order.billing_address as Resource | undefined)?.email);
  return email === '' ? undefined : `Guest ${email}`;
}

function emailsOf(order: OrderResource, customers: readonly Resource[]): string[] {
  const account = customers.find(({ id }) => Number(order.customer_id) > 0 && id === order.customer_id);
  return [account?.email, (order.billing_address as Resource | undefined)?.email].map(plain);
}
