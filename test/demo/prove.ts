import { type Money, money } from '../sandbox/bigcommerce/money.ts';
import type { OrderResource, StoreState } from '../sandbox/bigcommerce/state.ts';
import { byOrder, type Comparison, compare, fits, show } from './proof/compare.ts';
import { type ControlTotals, controlTotals } from './proof/control-totals.ts';
import { accountNames, ROUNDING, revenueAccounts } from './proof/demo-company.ts';
import { proveCustomers, proveDates } from './proof/documents.ts';
import type { Figure } from './proof/figures.ts';
import { isOpen, proveExceptions, proveInvoice, proveOutcome, proveStrays, strangers } from './proof/outcomes.ts';
import type { Tender } from './proof/read-order.ts';
import type { Trace } from './proof/trace.ts';
import type { BooksReport, ReportOrder, ReportVat } from './report.ts';

export type Storefront = Pick<StoreState, 'orders' | 'strays' | 'taxRates' | 'taxZones' | 'products' | 'customers'>;

interface BookedOrder {
  readonly order: OrderResource;
  readonly entry: ReportOrder;
  readonly due: ControlTotals;
}

/**
 * Compares the books with the storefront, which is read here on its own: not through the agent, and by the accounting rules
 * as finance has written them down. Which orders are booked is taken from the books and proven by their status; what each
 * account, VAT rate, bank and item must then show is computed and compared, order by order and in total. Returns every
 * difference as a sentence; none means that nothing is lost, nothing is there twice and every cent is where it belongs.
 */
export function prove(storefront: Storefront, books: BooksReport, trace: Trace): string[] {
  const booked = bookedOrders(storefront, books, trace);
  const documents = Map.groupBy(trace.documents, ({ order }) => order);
  const documentsOf = ({ id }: OrderResource) => documents.get(String(id)) ?? [];
  return [
    ...books.differences,
    ...balanceDifference(books),
    ...storefront.orders.flatMap((order) => proveOutcome(order, books)),
    ...proveStrays(storefront.strays, books),
    ...strangers(storefront.orders, books),
    ...booked.flatMap(({ order, due }) => due.problems.map((problem) => `Order ${order.id} ${problem}.`)),
    ...comparisons(booked, books, trace).flatMap(compare),
    ...booked.flatMap(({ order, entry, due }) => proveInvoice(order, entry, due)),
    ...proveResiduals(booked, trace),
    ...storefront.orders.flatMap((order) => proveDates(order, documentsOf(order))),
    ...proveCustomers(storefront.orders, storefront.customers, documentsOf),
    ...proveExceptions(books),
  ];
}

function balanceDifference({ trialBalance }: BooksReport): string[] {
  const sum = Object.values(trialBalance).reduce((total, amount) => total.plus(money(amount)), money(0));
  return sum.eq(0) ? [] : [`The trial balance adds up to ${sum.toFixed(2)}.`];
}

function bookedOrders(storefront: Storefront, books: BooksReport, { documents }: Trace): BookedOrder[] {
  const entries = new Map(books.orders.map((entry) => [entry.id, entry]));
  const invoiced = new Set(documents.filter(({ kind }) => kind === 'invoice').map(({ order }) => order));
  return storefront.orders.flatMap((order) => {
    const entry = entries.get(order.id);
    if (entry === undefined || (entry.outcome !== 'invoiced' && entry.outcome !== 'ordered')) return [];
    const isPart = invoiced.has(String(order.id)) ? 'part' : 'nothing';
    const shipped = entry.outcome === 'invoiced' ? 'all' : isPart;
    const due = controlTotals(order, storefront, shipped, (tender) => isExplained(order, tender, books));
    return [{ order, entry, due }];
  });
}

/** An open exception names the payment: its own, or one of its order that says so in words. */
function isExplained({ id }: OrderResource, tender: Tender, { exceptions }: BooksReport): boolean {
  return exceptions.some(
    (row) =>
      isOpen(row) &&
      row.message.startsWith(`Order ${id}`) &&
      (row.externalId === tender.id || row.message.includes(`payment ${tender.id} `)),
  );
}

function comparisons(booked: readonly BookedOrder[], books: BooksReport, trace: Trace): Comparison[] {
  const expected = (figures: (due: ControlTotals) => ReadonlyMap<string, Figure>) =>
    new Map(booked.map(({ order, due }) => [String(order.id), figures(due)]));
  const nameOf = ({ name }: { readonly name: string }) => name;
  const amountOf = ({ amount }: { readonly amount: string }) => amount;
  const vatKey = ({ bus, prod, rate }: Pick<ReportVat, 'bus' | 'prod' | 'rate'>) => `${bus} ${prod} ${rate} %`;
  return [
    {
      title: (name) => `Account ${name} ${accountNames[name] ?? ''}`.trim(),
      expected: expected(({ accounts }) => accounts),
      posted: byOrder(trace.accounts, nameOf, amountOf),
      reported: amounts(Object.entries(books.trialBalance)),
    },
    {
      title: () => `Revenue without tax (accounts ${revenueAccounts.join(', ')})`,
      expected: expected(({ revenue }) => new Map([['', revenue]])),
      posted: byOrder(
        trace.accounts.filter(({ name }) => revenueAccounts.includes(name)),
        () => '',
        amountOf,
      ),
    },
    {
      title: (name) => `VAT base ${name}`,
      expected: expected(({ vatBase }) => vatBase),
      posted: byOrder(trace.vat, vatKey, ({ base }) => base),
      reported: amounts(books.vat.map((row) => [vatKey(row), row.base])),
    },
    {
      title: (name) => `VAT ${name}`,
      expected: expected(({ vatAmount }) => vatAmount),
      posted: byOrder(trace.vat, vatKey, amountOf),
      reported: amounts(books.vat.map((row) => [vatKey(row), row.amount])),
    },
    {
      title: (name) => `Bank account ${name}, in its currency`,
      expected: expected(({ banks }) => banks),
      posted: byOrder(trace.banks, nameOf, amountOf),
      reported: amounts(Object.entries(books.bankBalances)),
    },
    {
      title: (name) => `Quantity of ${name}`,
      expected: expected(({ quantities }) => quantities),
      posted: byOrder(trace.items, (row) => nameOf(row).toUpperCase(), amountOf),
      reported: amounts(
        Object.entries(books.itemQuantities).map(([sku, quantity]) => [sku.toUpperCase(), String(quantity)]),
      ),
    },
  ];
}

function amounts(rows: readonly (readonly [string, string])[]): Map<string, Money> {
  const sums = new Map<string, Money>();
  for (const [name, amount] of rows) sums.set(name, (sums.get(name) ?? money(0)).plus(money(amount)));
  return sums;
}

/** Causes that put a cent on the rounding account. */
const roundingCauses = new Set(['Rounding', 'TotalAccepted']);

/** Whatever is on the rounding account has its cause recorded with the order, amount for amount. */
function proveResiduals(booked: readonly BookedOrder[], { accounts, residuals }: Trace): string[] {
  const onAccount = new Set(accounts.filter(({ name }) => name === ROUNDING).map(({ order }) => order));
  return booked.flatMap(({ order, due }) => {
    const id = String(order.id);
    const recorded = residuals
      .filter((row) => row.order === id && roundingCauses.has(row.cause))
      .reduce((sum, { amount }) => sum.plus(money(amount)), money(0));
    if (recorded.eq(0) && !onAccount.has(id)) return [];
    if (fits({ amount: due.residual.amount.abs(), within: due.residual.within }, recorded.abs())) return [];
    return [
      `Order ${id}: the storefront's total differs from its parts by ${show(due.residual.amount)}, but the rounding recorded with its cause is ${show(recorded)}.`,
    ];
  });
}
