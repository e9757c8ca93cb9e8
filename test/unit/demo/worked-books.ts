import type { Trace, TraceDocument } from '../../demo/proof/trace.ts';
import type { Storefront } from '../../demo/prove.ts';
import type { BooksReport, ReportException, ReportOrder } from '../../demo/report.ts';
import { money } from '../../sandbox/bigcommerce/money.ts';
import { type Resource, StoreState } from '../../sandbox/bigcommerce/state.ts';
import { exampleA, exampleB, exampleC, exampleF } from '../../support/storefront-bodies.ts';

/** Entries of the books by order, and name (account, bank account, SKU, VAT group and rate) in each of them. */
export interface Ledger {
  accounts: Record<string, Record<string, string>>;
  banks: Record<string, Record<string, string>>;
  items: Record<string, Record<string, string>>;
  /** Base and amount. */
  vat: Record<string, Record<string, [string, string]>>;
  documents: TraceDocument[];
  certificates: Record<string, string>;
  residuals: { order: string; cause: string; amount: string }[];
  /** The day of entries that are not of the day all others are of, by order and name. */
  dates: Record<string, Record<string, string>>;
  orders: ReportOrder[];
  exceptions: ReportException[];
}

const placed = '2026-03-02';
export const standard = 'DOMESTIC STANDARD 20';

/** The worked examples A, B, C and F, an order that is three pence off, and orders that are not booked. */
export function workedStorefront(): Storefront {
  const unpaid = { transactions: [], gift_certificate_amount: '0.0000' };
  const status = (id: number, status_id: number): Resource => exampleA({ id, status_id, ...unpaid });
  const orders = [
    exampleA(),
    exampleB(),
    exampleC(),
    exampleF(),
    exampleA({ id: 1005, total_inc_tax: '58.8300', ...unpaid }),
    status(1006, 5),
    status(1007, 7),
    status(1008, 0),
    exampleA({ id: 1009, total_inc_tax: '99.0000', ...unpaid }),
  ];
  return new StoreState({ orders });
}

/** What the worked examples say the books must show for these orders, written by hand. */
export function workedLedger(): Ledger {
  const saleOfA = { 4000: '-50.00', 4090: '5.00', 4100: '-4.00', 2100: '-9.80', 5000: '24.00', 1400: '-24.00' };
  return {
    accounts: {
      1001: { 1200: '0.00', 1250: '38.80', 2200: '20.00', ...saleOfA },
      1002: { 1200: '12.00', 4000: '-9.99', 2100: '-2.01', 5000: '36.00', 1400: '-36.00' },
      1003: { 1200: '0.00', 1250: '50.00', 2200: '-50.00' },
      1004: { 1200: '0.00', 1260: '102.00', 4000: '-85.00', 2110: '-17.00', 5000: '24.50', 1400: '-24.50' },
      1005: { 1200: '58.83', 6200: '-0.03', ...saleOfA },
    },
    banks: { 1001: { 'STRIPE-GBP': '38.80' }, 1003: { 'STRIPE-GBP': '50.00' }, 1004: { 'STRIPE-EUR': '120.00' } },
    items: { 1001: { 'HP-MUG': '-2' }, 1002: { 'HP-MUG': '-3' }, 1004: { 'HP-LAMP': '-1' }, 1005: { 'HP-MUG': '-2' } },
    vat: {
      1001: { [standard]: ['-49.00', '-9.80'] },
      1002: { [standard]: ['-9.99', '-2.01'] },
      1004: { 'OSS-FR STANDARD 20': ['-85.00', '-17.00'] },
      1005: { [standard]: ['-49.00', '-9.80'] },
    },
    documents: [
      document('1001', 'invoice', 'INV-1', '58.80'),
      document('1001', 'payment', 'PAY-1', '-38.80'),
      document('1001', 'payment', 'PAY-2', '-20.00'),
      document('1002', 'invoice', 'INV-2', '12.00'),
      document('1003', 'invoice', 'INV-3', '50.00'),
      document('1003', 'payment', 'PAY-3', '-50.00'),
      document('1004', 'invoice', 'INV-4', '120.00', 'EUR'),
      document('1004', 'payment', 'PAY-4', '-120.00', 'EUR'),
      document('1005', 'invoice', 'INV-5', '58.83'),
    ],
    certificates: { 1001: '-20.00', 1003: '50.00' },
    dates: {},
    residuals: [
      { order: '1002', cause: 'TaxRounding', amount: '0.01' },
      { order: '1005', cause: 'Rounding', amount: '0.03' },
    ],
    orders: [
      invoiced(1001, 'INV-1', 'GBP', '58.80', '9.80', '0.00'),
      invoiced(1002, 'INV-2', 'GBP', '12.00', '2.01', '12.00'),
      invoiced(1003, 'INV-3', 'GBP', '50.00', '0.00', '0.00'),
      invoiced(1004, 'INV-4', 'EUR', '120.00', '20.00', '0.00'),
      invoiced(1005, 'INV-5', 'GBP', '58.83', '9.80', '58.83'),
      notBooked(1006, 'cancelled'),
      notBooked(1007, 'held'),
      notBooked(1008, 'ignored'),
      notBooked(1009, 'held'),
    ],
    exceptions: [
      {
        category: 'Amounts',
        owner: 'Finance',
        object: 'order',
        externalId: '1009',
        message: 'Order 1009: the total is 99.00, but lines and charges add up to 58.80.',
        nextAction: 'Correct the order.',
        status: 'open',
      },
    ],
  };
}

function document(order: string, kind: string, no: string, amount: string, currency = 'GBP'): TraceDocument {
  return { order, kind, no, date: placed, currency, amount, customer: 'C1', email: 'ada@example.com' };
}

function invoiced(
  id: number,
  invoice: string,
  currency: string,
  totalIncVat: string,
  vat: string,
  remaining: string,
): ReportOrder {
  return { id, outcome: 'invoiced', document: `SO-${id}`, invoice, currency, totalIncVat, vat, remaining };
}

function notBooked(id: number, outcome: ReportOrder['outcome']): ReportOrder {
  return { id, outcome, document: '', invoice: '', currency: 'GBP', totalIncVat: '58.80', vat: '9.80', remaining: '0' };
}

/** The report of a day on which nothing happened. */
export const emptyBooks: BooksReport = {
  orders: [],
  exceptions: [],
  trialBalance: {},
  vat: [],
  bankBalances: {},
  itemQuantities: {},
  differences: [],
};

/** The report and the trace that Business Central would make of the ledger. */
export function read(ledger: Ledger): { books: BooksReport; trace: Trace } {
  const dateOf = (order: string, name: string) => ledger.dates[order]?.[name] ?? placed;
  const rows = (sums: Record<string, Record<string, string>>) =>
    Object.entries(sums).flatMap(([order, names]) =>
      Object.entries(names).map(([name, amount]) => ({ order, date: dateOf(order, name), name, amount })),
    );
  const vat = Object.entries(ledger.vat).flatMap(([order, groups]) =>
    Object.entries(groups).map(([group, [base, amount]]) => {
      const [bus, prod, rate] = group.split(' ') as [string, string, string];
      return { order, date: dateOf(order, group), bus, prod, rate, base, amount };
    }),
  );
  const trace = {
    accounts: rows(ledger.accounts),
    banks: rows(ledger.banks),
    items: rows(ledger.items),
    certificates: rows(Object.fromEntries(Object.entries(ledger.certificates).map(([id, sum]) => [id, { 2200: sum }]))),
    vat,
    documents: ledger.documents,
    residuals: ledger.residuals,
    earlier: [],
  };
  const books = {
    orders: ledger.orders,
    exceptions: ledger.exceptions,
    trialBalance: sum(trace.accounts),
    bankBalances: sum(trace.banks),
    itemQuantities: Object.fromEntries(Object.entries(sum(trace.items)).map(([sku, total]) => [sku, Number(total)])),
    vat: vat.map(({ order: _order, date: _date, ...row }) => row),
    differences: [],
  };
  return { books, trace };
}

function sum(rows: readonly { name: string; amount: string }[]): Record<string, string> {
  const sums: Record<string, string> = {};
  for (const { name, amount } of rows)
    sums[name] = money(sums[name] ?? 0)
      .plus(money(amount))
      .toFixed(2);
  return sums;
}
