import { cents, type Money, money } from '../../sandbox/bigcommerce/money.ts';
import type { OrderResource, StoreState } from '../../sandbox/bigcommerce/state.ts';
import type { BooksReport, ReportException, ReportOrder } from '../report.ts';
import type { ControlTotals } from './control-totals.ts';
import { STOCK } from './demo-company.ts';
import { currencyOf, isPaidByTest, skusOf } from './read-order.ts';

type Outcome = ReportOrder['outcome'];

/** What the accounting rules do with each order status. */
const cancelled = new Set([5, 6]);
const waiting = new Set([1, 7, 12, 13]);
const booked = new Set([2, 3, 4, 8, 9, 10, 11, 14]);

/** An open exception says of an order why it is not where it belongs. */
export const isOpen = ({ status }: ReportException): boolean => status !== 'resolved' && status !== 'ignored';

/** Objects of several kinds may have the same number. */
const isAboutOrder = ({ object, externalId }: ReportException, id: unknown): boolean =>
  object === 'order' && externalId === String(id);

/** The open exception about an order itself, if there is one. */
export const openException = (
  id: unknown,
  { exceptions }: Pick<BooksReport, 'exceptions'>,
): ReportException | undefined => exceptions.find((row) => isOpen(row) && isAboutOrder(row, id));

/** True if the order waits for the shopper or the merchant, and nobody has to mend anything. */
export function waits(order: OrderResource): boolean {
  return waiting.has(Number(order.status_id)) || isPaidByTest(order);
}

/** Every order read is in Business Central once, with the outcome its status asks for, or held with an exception. */
export function proveOutcome(order: OrderResource, books: BooksReport): string[] {
  if (!Number.isSafeInteger(order.id)) return [];
  const open = openException(order.id, books) !== undefined;
  const entries = books.orders.filter(({ id }) => id === order.id);
  const [entry] = entries;
  if (entry === undefined) return open ? [] : [`Order ${order.id} is neither in Business Central nor an exception.`];
  if (entries.length > 1) return [`Order ${order.id} is in Business Central ${entries.length} times.`];
  if (entry.outcome === 'held') {
    return open || waits(order) ? [] : [`Order ${order.id} is held, but no open exception says why.`];
  }
  const due = outcomesOf(order);
  if (due.includes(entry.outcome)) return [];
  return [
    due.length === 0
      ? `Order ${order.id} is ${entry.outcome}, but it must wait: its status is ${order.status_id}, or a test paid for it.`
      : `Order ${order.id} is ${entry.outcome}, but with the status ${order.status_id} it must be ${due.join(' or ')}.`,
  ];
}

/**
 * Of a generated day it is known which orders cannot be booked: those are held, and no other. `onPurpose` says by order
 * what is wrong with it.
 */
export function proveHeld(
  storefront: readonly OrderResource[],
  onPurpose: ReadonlyMap<number, string>,
  books: BooksReport,
): string[] {
  const outcomes = new Map(books.orders.map(({ id, outcome }) => [id, outcome]));
  return storefront.flatMap((order) => {
    const outcome = outcomes.get(order.id) ?? 'held';
    const wrong = onPurpose.get(order.id);
    if (outcome !== 'held')
      return wrong === undefined ? [] : [`Order ${order.id} is ${outcome}, though it has ${wrong}.`];
    if (wrong !== undefined || waits(order)) return [];
    return [
      `Order ${order.id} is held, though nothing is wrong with it: ${openException(order.id, books)?.message ?? 'nothing says why'}`,
    ];
  });
}

function outcomesOf(order: OrderResource): Outcome[] {
  const status = Number(order.status_id);
  if (status === 0) return ['ignored'];
  if (cancelled.has(status)) return ['cancelled'];
  return booked.has(status) && !waits(order) ? ['ordered', 'invoiced'] : [];
}

/**
 * What stands among the orders and is none, and orders without a readable number, are each an open exception under a number
 * made for them; what is sent twice is one.
 */
export function proveNameless(
  orders: readonly OrderResource[],
  strays: readonly unknown[],
  books: BooksReport,
): string[] {
  const nameless = orders.filter(({ id }) => !Number.isSafeInteger(id));
  const due = new Set([...strays, ...nameless].map((stray) => JSON.stringify(stray)));
  const told = books.exceptions.filter((row) => isOpen(row) && row.externalId.startsWith('UNKNOWN-')).length;
  if (told >= due.size) return [];
  const shown = [...due].map((stray) => stray.slice(0, STRAY_SHOWN)).join(', ');
  return [`Of ${due.size} orders without a readable number (${shown}), only ${told} are exceptions.`];
}

const STRAY_SHOWN = 80;

/** What is ready is shipped and invoiced on the day, as long as there is stock; an order that is not says why. */
export function proveShipped(storefront: Pick<StoreState, 'orders' | 'products'>, books: BooksReport): string[] {
  const isSoldOut = (sku: string) => (books.itemQuantities[sku] ?? 0) <= -STOCK;
  const short = new Set(
    storefront.orders.filter((order) => skusOf(order, storefront).some(isSoldOut)).map(({ id }) => id),
  );
  return books.orders
    .filter(({ id, outcome }) => outcome === 'ordered' && !short.has(id) && openException(id, books) === undefined)
    .map(({ id, document }) => `Order ${id}: sales order ${document} did not ship, and no open exception says why.`);
}

/**
 * What the report says of an order is what the shopper was charged; of one that is invoiced, also what is still owed. Until all
 * is invoiced nothing is rounded.
 */
export function proveEntry(order: OrderResource, entry: ReportOrder, due: ControlTotals): string[] {
  const isInvoiced = entry.outcome === 'invoiced';
  const place = isInvoiced ? `invoice ${entry.invoice}` : `sales order ${entry.document}`;
  const differences: string[] = [];
  const compare = (what: string, expected: Money, told: string) => {
    if (expected.eq(money(told))) return;
    differences.push(
      `Order ${order.id}: ${what} is ${exact(expected)} ${entry.currency} in the storefront, ${told} in ${place}.`,
    );
  };
  const currency = currencyOf(order);
  if (entry.currency !== currency) {
    differences.push(`Order ${order.id} is in ${currency} in the storefront, in ${entry.currency} in the books.`);
  }
  compare('the total', isInvoiced ? due.invoiced : due.total, entry.totalIncVat);
  compare('the tax', isInvoiced ? cents(due.totalTax) : due.totalTax, entry.vat);
  if (isInvoiced) compare('what is left to pay', due.remaining, entry.remaining);
  return differences;
}

const exact = (amount: Money): string => (cents(amount).eq(amount) ? amount.toFixed(2) : amount.toFixed());

export function proveExceptions({ exceptions }: BooksReport): string[] {
  return exceptions
    .filter(isOpen)
    .flatMap((row) =>
      (['category', 'owner', 'message', 'nextAction'] as const)
        .filter((field) => row[field].trim() === '')
        .map((field) => `The exception about ${row.object} ${row.externalId} has no ${field}.`),
    );
}

export function strangers(storefront: readonly OrderResource[], { orders }: BooksReport): string[] {
  const known = new Set(storefront.map(({ id }) => id));
  return orders
    .filter(({ id }) => !known.has(id))
    .map(({ id }) => `Order ${id} is in Business Central, but the storefront has none of that number.`);
}
