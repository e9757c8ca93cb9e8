import { list } from '../../sandbox/bigcommerce/complete-order.ts';
import { type Money, money } from '../../sandbox/bigcommerce/money.ts';
import type { OrderResource, Resource } from '../../sandbox/bigcommerce/state.ts';
import { currencyOf, daysOf } from './read-order.ts';
import type { Trace, TraceDocument } from './trace.ts';

/** Invoices bear the day of the order, payments that of a transaction of the order. */
export function proveDates(order: OrderResource, documents: readonly TraceDocument[]): string[] {
  const { ordered, paid } = daysInStorefront(order);
  return documents.flatMap(({ kind, no, date }) =>
    otherDay(order, `${kind} ${no}`, date, kind === 'invoice' ? ordered : paid),
  );
}

/** Entries bear the day of their documents: VAT and goods that of the order, all others that of the order or of a payment. */
export function proveEntryDates(orders: readonly OrderResource[], trace: Trace): string[] {
  const byId = new Map(orders.map((order) => [String(order.id), order]));
  const entries = [
    ...trace.accounts.map((row) => ({ ...row, place: `an entry of account ${row.name}`, ofSale: false })),
    ...trace.banks.map((row) => ({ ...row, place: `an entry of bank account ${row.name}`, ofSale: false })),
    ...trace.certificates.map((row) => ({ ...row, place: 'an entry of the gift certificate ledger', ofSale: false })),
    ...trace.vat.map((row) => ({ ...row, place: `a VAT entry of ${row.bus} ${row.prod}`, ofSale: true })),
    ...trace.items.map((row) => ({ ...row, place: `an entry of item ${row.name}`, ofSale: true })),
  ];
  const differences = entries.flatMap(({ order: id, place, date, ofSale }) => {
    const order = byId.get(id);
    if (order === undefined) return [];
    const { ordered, paid } = daysInStorefront(order);
    return otherDay(order, place, date, ofSale ? ordered : paid);
  });
  return [...new Set(differences)];
}

function daysInStorefront(order: OrderResource): { ordered: string[]; paid: string[] } {
  const ordered = daysOf(order.date_created);
  const paid = [...new Set([...ordered, ...list(order.transactions).flatMap((row) => daysOf(row?.date_created))])];
  return { ordered, paid };
}

function otherDay(order: OrderResource, place: string, date: string, days: readonly string[]): string[] {
  if (days.includes(date)) return [];
  const due = days.length === 0 ? 'in the storefront it has no day' : `in the storefront it is of ${days.join(' or ')}`;
  return [`Order ${order.id}: ${place} is posted on ${date}, ${due}.`];
}

/** The customer ledger has what was sold and what was paid, in the order's currency; of an order shipped in part, less is sold. */
export function proveAmounts(
  order: OrderResource,
  documents: readonly TraceDocument[],
  due: { readonly invoiced: Money; readonly paid: Money; readonly isInPart: boolean },
): string[] {
  const currency = currencyOf(order);
  const invoices = documents.filter(({ kind }) => kind === 'invoice');
  const payments = documents.filter(({ kind }) => kind !== 'invoice');
  const sum = (some: readonly TraceDocument[]) =>
    some.reduce((total, { amount }) => total.plus(money(amount)), money(0));
  const told = (some: readonly TraceDocument[]) => some.map(({ kind, no }) => `${kind} ${no}`).join(', ') || 'nothing';
  const compare = (what: string, expected: Money, posted: Money, some: readonly TraceDocument[]): string[] =>
    expected.eq(posted)
      ? []
      : [
          `Order ${order.id}: what was ${what} is ${expected.toFixed(2)} ${currency} in the storefront, ` +
            `${posted.toFixed(2)} in the customer ledger (${told(some)}).`,
        ];
  return [
    ...documents
      .filter((document) => document.currency !== currency)
      .map(
        ({ kind, no, currency: posted }) =>
          `Order ${order.id}: ${kind} ${no} is in ${posted}, in the storefront it is in ${currency}.`,
      ),
    ...(due.isInPart ? [] : compare('charged', due.invoiced, sum(invoices), invoices)),
    ...compare('paid', due.paid, sum(payments).neg(), payments),
  ];
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
    const documents = placed.flatMap(documentsOf);
    const numbers = Map.groupBy(documents, ({ customer }) => customer);
    if (numbers.size > 1) {
      const shown = [...numbers].map(([number, some]) => `${number} (${ordersOf(some)})`);
      differences.push(`${who} is booked on ${numbers.size} customers: ${shown.join(', ')}.`);
    }
    for (const [number, some] of numbers) {
      const stranger = strangerOn(some[0]!, emails);
      if (stranger !== undefined)
        differences.push(`${who} is booked on customer ${number}, ${stranger}: ${ordersOf(some)}.`);
    }
  }
  return differences;
}

const ordersOf = (documents: readonly TraceDocument[]): string =>
  `order ${[...new Set(documents.map(({ order }) => order))].join(', ')}`;

/** Who the customer is, where that is not the shopper. */
function strangerOn({ email }: TraceDocument, emails: readonly string[]): string | undefined {
  if (email === undefined) return 'of whom there is no card';
  const known = plain(email);
  // An address that is too long for the card is left out: cut, it would be somebody else's.
  const onCard = emails.map((address) => (address.length > EMAIL_ON_CARD ? '' : address));
  if (onCard.includes(known)) return undefined;
  return known === '' ? 'who has no e-mail address' : `who is ${known}`;
}

/** A customer card of Business Central has room for so many characters. */
const EMAIL_ON_CARD = 80;

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
  const billing = plain((order.billing_address as Resource | undefined)?.email);
  const account = customers.find((customer) => Number(order.customer_id) > 0 && customer?.id === order.customer_id);
  return account === undefined ? [billing] : [plain(account.email), billing];
}
