import { list } from '../sandbox/bigcommerce/complete-order.ts';
import { cents, type Money, money, readMoney } from '../sandbox/bigcommerce/money.ts';
import type { OrderResource } from '../sandbox/bigcommerce/state.ts';
import type { BooksReport, ReportOrder } from './report.ts';

/** Statuses in which an order waits by the rules of the accounting: pending, awaiting payment, verification, disputed. */
const WAITING_STATUSES = new Set([1, 7, 12, 13]);

/**
 * Compares the books with the storefront, which is read here on its own and not through the agent. Returns every
 * difference as a sentence; none means that nothing is lost, nothing is there twice and every invoice says what the
 * shopper was charged.
 */
export function prove(storefront: readonly OrderResource[], books: BooksReport): string[] {
  return [
    ...books.differences,
    ...balanceDifference(books),
    ...storefront.flatMap((order) => proveOrder(order, books)),
    ...strangers(storefront, books),
  ];
}

function balanceDifference({ trialBalance }: BooksReport): string[] {
  const sum = Object.values(trialBalance).reduce((total, amount) => total.plus(money(amount)), money(0));
  return sum.eq(0) ? [] : [`The trial balance adds up to ${sum.toFixed(2)}.`];
}

function proveOrder(order: OrderResource, books: BooksReport): string[] {
  if (!Number.isSafeInteger(order.id)) return proveNameless(books);
  const booked = books.orders.filter(({ id }) => id === order.id);
  const open = books.exceptions.some(
    ({ externalId, status }) => externalId === String(order.id) && status !== 'resolved',
  );
  if (booked.length === 0) return open ? [] : [`Order ${order.id} is neither in Business Central nor an exception.`];
  if (booked.length > 1) return [`Order ${order.id} is in Business Central ${booked.length} times.`];
  const [entry] = booked;
  if (entry!.outcome === 'invoiced') return proveInvoice(order, entry!);
  if (entry!.outcome === 'held' && !open && !waits(order))
    return [`Order ${order.id} is held, but no exception says why.`];
  return [];
}

/** An order without a readable number is an exception under a number made for it. */
function proveNameless({ exceptions }: BooksReport): string[] {
  return exceptions.some(({ externalId }) => externalId.startsWith('UNKNOWN-'))
    ? []
    : ['An order without a readable number is not an exception.'];
}

function proveInvoice(order: OrderResource, entry: ReportOrder): string[] {
  const differences: string[] = [];
  const compare = (what: string, storefront: Money | undefined, booked: string) => {
    if (storefront !== undefined && cents(storefront).eq(money(booked))) return;
    differences.push(
      `Order ${order.id}: ${what} is ${storefront?.toFixed(2) ?? 'not a number'} in the storefront, ${booked} in invoice ${entry.invoice}.`,
    );
  };
  compare('the total', readMoney(order.total_inc_tax), entry.totalIncVat);
  compare('the tax', readMoney(order.total_tax), entry.vat);
  return differences;
}

function waits(order: OrderResource): boolean {
  const transactions = list(order.transactions);
  return WAITING_STATUSES.has(Number(order.status_id)) || transactions.some(({ test }) => test === true);
}

function strangers(storefront: readonly OrderResource[], { orders }: BooksReport): string[] {
  const known = new Set(storefront.map(({ id }) => id));
  return orders
    .filter(({ id }) => !known.has(id))
    .map(({ id }) => `Order ${id} is in Business Central, but the storefront has none of that number.`);
}
