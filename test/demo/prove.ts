import { type Money, money } from '../sandbox/bigcommerce/money.ts';
import type { OrderResource, StoreState } from '../sandbox/bigcommerce/state.ts';
import { byOrder, type Comparison, compare, fits, show } from './proof/compare.ts';
import { type ControlTotals, controlTotals } from './proof/control-totals.ts';
import { accountNames, CERTIFICATES, revenueAccounts } from './proof/demo-company.ts';
import { proveAmounts, proveCustomers, proveDates, proveEntryDates } from './proof/documents.ts';
import { type Figure, nothing } from './proof/figures.ts';
import { isOpen, proveEntry, proveExceptions, proveNameless, proveOutcome, strangers } from './proof/outcomes.ts';
import type { Tender } from './proof/read-order.ts';
import { proveRefunds } from './proof/refunds.ts';
import type { Trace } from './proof/trace.ts';
import type { BooksReport, ReportOrder, ReportVat } from './report.ts';

export type Storefront = Pick<
  StoreState,
  'orders' | 'strays' | 'refunds' | 'taxRates' | 'taxZones' | 'products' | 'customers'
>;

interface BookedOrder {
  readonly order: OrderResource;
  readonly entry: ReportOrder;
  readonly shipped: 'all' | 'part' | 'nothing';
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
    ...proveNameless(storefront.orders, storefront.strays, books),
    ...strangers(storefront.orders, books),
    ...booked.flatMap(({ order, due }) => due.problems.map((problem) => `Order ${order.id} ${problem}.`)),
    ...comparisons(booked, books, trace).flatMap(compare),
    ...booked.flatMap(({ order, entry, due }) => proveEntry(order, entry, due)),
    ...proveResiduals(booked, trace),
    ...booked.flatMap(({ order, due, shipped }) =>
      proveAmounts(order, documentsOf(order), { ...due, isInPart: shipped === 'part' }),
    ),
    ...storefront.orders.flatMap((order) => proveDates(order, documentsOf(order))),
    ...proveEntryDates(storefront.orders, trace),
    ...proveCustomers(storefront.orders, storefront.customers, documentsOf),
    ...proveRefunds(storefront, books),
    ...proveExceptions(books),
  ];
}

function balanceDifference({ trialBalance }: BooksReport): string[] {
  const sum = Object.values(trialBalance).reduce((total, amount) => total.plus(money(amount)), money(0));
  return sum.eq(0) ? [] : [`The trial balance adds up to ${sum.toFixed(2)}.`];
}

function bookedOrders(storefront: Storefront, books: BooksReport, { documents, earlier }: Trace): BookedOrder[] {
  const entries = new Map(books.orders.map((entry) => [entry.id, entry]));
  const invoiced = new Set(documents.filter(({ kind }) => kind === 'invoice').map(({ order }) => order));
  // All of it was booked before the day, so nothing of it belongs to the day.
  const today = new Set(documents.map(({ order }) => order));
  const isOver = (id: string) => earlier.includes(id) && !today.has(id);
  return storefront.orders.flatMap((order) => {
    const entry = entries.get(order.id);
    if (entry === undefined || (entry.outcome !== 'invoiced' && entry.outcome !== 'ordered')) return [];
    if (isOver(String(order.id))) return [];
    const isPart = invoiced.has(String(order.id)) ? 'part' : 'nothing';
    const shipped = entry.outcome === 'invoiced' ? 'all' : isPart;
    const due = controlTotals(order, storefront, shipped, (tender) => isExplained(order, tender, books));
    return [{ order, entry, shipped, due }];
  });
}

/** An open exception names the payment: its own, or one of its order that says so in words. */
function isExplained({ id }: OrderResource, tender: Tender, { exceptions }: BooksReport): boolean {
  return exceptions.some(
    (row) =>
      isOpen(row) &&
      new RegExp(`^Order ${id}\\b`).test(row.message) &&
      ((row.object === 'payment' && row.externalId === tender.id) || row.message.includes(`payment ${tender.id} `)),
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
      title: () => 'Gift certificate ledger',
      expected: expected(({ accounts }) => new Map([['', opposite(accounts.get(CERTIFICATES))]])),
      posted: byOrder(trace.certificates, () => '', amountOf),
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

const opposite = ({ amount, within }: Figure = nothing): Figure => ({ amount: amount.neg(), within });

function amounts(rows: readonly (readonly [string, string])[]): Map<string, Money> {
  const sums = new Map<string, Money>();
  for (const [name, amount] of rows) sums.set(name, (sums.get(name) ?? money(0)).plus(money(amount)));
  return sums;
}

/** Whatever had to be put somewhere has its cause recorded with the order, amount for amount: in the total, and in the VAT. */
const residualsDue = [
  {
    causes: ['Rounding', 'TotalAccepted'],
    what: "the storefront's total is above its parts",
    recorded: 'rounding',
    due: ({ residual }: ControlTotals) => opposite(residual),
  },
  {
    causes: ['TaxRounding', 'TaxAccepted'],
    what: "the storefront's tax is above the tax of its sums",
    recorded: 'VAT difference',
    due: ({ vatRounding }: ControlTotals) => vatRounding,
  },
] as const;

function proveResiduals(booked: readonly BookedOrder[], { residuals }: Trace): string[] {
  const byId = Map.groupBy(residuals, ({ order }) => order);
  return booked.flatMap(({ order, due }) =>
    residualsDue.flatMap(({ causes, what, recorded, due: dueOf }) => {
      const { amount, within } = dueOf(due);
      const told = (byId.get(String(order.id)) ?? [])
        .filter(({ cause }) => (causes as readonly string[]).includes(cause))
        .reduce((sum, row) => sum.plus(money(row.amount)), money(0));
      if (fits({ amount, within }, told)) return [];
      return [
        `Order ${order.id}: ${what} by ${show(amount)}, but the ${recorded} recorded with its cause is ${show(told)}.`,
      ];
    }),
  );
}
