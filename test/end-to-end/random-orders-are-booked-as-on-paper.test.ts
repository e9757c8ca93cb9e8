import Big from 'big.js';
import fc from 'fast-check';
import type { Trace } from '../demo/proof/trace.ts';
import type { BooksReport } from '../demo/report.ts';
import { type IncomeAccount, type Paper, type RandomOrder, randomOrders } from '../support/random-order.ts';
import { startWorld } from '../support/start-world.ts';

/**
 * Whatever a storefront makes of lines, discounts, charges, certificates, rates, price modes and tenders: either the books show
 * what paper says, order by order and account by account, or the order is held with a cause, and nothing of it is in the ledger.
 * What fails is made smaller before it is shown, with the seed and path that make it again.
 */

const MOST_ORDERS = 24;
const SECOND = 1000;
/** A test has a minute. */
const TIME_TO_SHRINK = 40 * SECOND;
const CENT = new Big('0.01');
const zero = new Big(0);
const exact = ['1200', '1250', '1270', '1400', '2100', '2110', '2200', '2210', '5000'];
const inForeignCurrency = ['1200', '1250', '2100', '2110', '2200', '2210', '6300'];
const incomeAccounts: readonly IncomeAccount[] = ['4000', '4090', '4100', '4110'];

interface Day {
  readonly books: BooksReport;
  readonly trace: Trace;
}

/** A day of the orders given, up to the posted invoices. */
async function dayOf(orders: readonly RandomOrder[]): Promise<Day> {
  const world = await startWorld({ store: { orders: orders.map(({ body }) => body) } });
  try {
    return { books: await world.day(), trace: world.trace() };
  } finally {
    await world.stop();
  }
}

function forAnyOrders(
  seed: number,
  currency: 'GBP' | 'EUR',
  holds: (orders: readonly RandomOrder[], day: Day) => void,
): Promise<void> {
  let firstFailure: number | undefined;
  const property = fc.asyncProperty(randomOrders({ upTo: MOST_ORDERS }, 5001, currency), async (orders) => {
    if (firstFailure !== undefined && Date.now() - firstFailure > TIME_TO_SHRINK) return;
    try {
      holds(orders, await dayOf(orders));
    } catch (error) {
      firstFailure ??= Date.now();
      throw error;
    }
  });
  return fc.assert(property, { seed, numRuns: 2 });
}

const text = (amount: Big): string => amount.toFixed(2);
const booked = (orders: readonly RandomOrder[]) => orders.filter(({ paper }) => !paper.held);

type Entry = Pick<Trace['accounts'][number], 'order' | 'name' | 'amount'>;

/** What the entries of an order add up to, by name. */
function sumsOf(entries: readonly Entry[], { body }: RandomOrder): Map<string, Big> {
  const sums = new Map<string, Big>();
  for (const { order, name, amount } of entries)
    if (order === String(body.id)) sums.set(name, (sums.get(name) ?? zero).plus(amount));
  return sums;
}

/** As text, without what is nothing. */
const shown = (sums: ReadonlyMap<string, Big>): Record<string, string> =>
  Object.fromEntries(
    [...sums]
      .filter(([, sum]) => !sum.eq(0))
      .map(([name, sum]) => [name, text(sum)])
      .sort(),
  );

/** Every order is posted or held as paper says, for the amounts of the storefront, and what is held says why. */
function expectOutcomes({ books, trace }: Day, orders: readonly RandomOrder[]): void {
  expect(
    books.orders.map(({ id, outcome, totalIncVat, vat, remaining }) => [
      id,
      outcome,
      ...(outcome === 'held' ? [] : [totalIncVat, vat, remaining]),
    ]),
  ).toEqual(
    orders.map(({ body, paper }) => [
      body.id,
      ...(paper.held ? ['held'] : ['invoiced', text(paper.total), text(paper.tax), text(paper.remaining)]),
    ]),
  );
  const causes = books.exceptions.filter(
    ({ object, status, message }) =>
      object === 'order' && status === 'open' && /Max\. VAT Difference|charged 0 % tax/.test(message),
  );
  const ids = orders.filter(({ paper }) => paper.held).map(({ body }) => body.id);
  expect([...new Set(causes.map(({ externalId }) => Number(externalId)))].sort()).toEqual(ids);
  expect(text(Object.values(books.trialBalance).reduce((left, right) => left.plus(right), zero))).toBe('0.00');
  expect(books.differences).toEqual([]);
  const known = new Set(booked(orders).map(({ body }) => String(body.id)));
  const strangers = [...trace.accounts, ...trace.vat, ...trace.banks, ...trace.items].filter(
    ({ order }) => !known.has(order),
  );
  expect(strangers).toEqual([]);
}

/** What left the stock, whatever the currency. */
function expectQuantities({ trace }: Day, order: RandomOrder): void {
  const posted = sumsOf(trace.items, order);
  expect([order.body.id, shown(posted)]).toEqual([order.body.id, shown(order.paper.quantities)]);
}

/** Each account of income is what paper says, but for what `slack` allows. */
function expectIncome({ trace }: Day, order: RandomOrder, rate: string, slack: Big): void {
  const posted = sumsOf(trace.accounts, order);
  for (const account of incomeAccounts) {
    const { amount, within } = order.paper.income[account];
    const due = amount.times(rate);
    const found = posted.get(account) ?? zero;
    const fits = found.minus(due).abs().lte(within.times(rate).plus(slack));
    expect([order.body.id, account, fits ? 'fits' : text(found)]).toEqual([
      order.body.id,
      account,
      fits ? 'fits' : text(due),
    ]);
  }
}

const vatOf = ({ vat }: Paper): Map<string, Big> =>
  new Map(
    [...vat].flatMap(([key, { base, amount }]) => [[`${key} base`, base] as const, [`${key} VAT`, amount] as const]),
  );

test.each([1, 2, 3, 4, 5, 6])('in local currency, seed %i', (seed) =>
  forAnyOrders(seed, 'GBP', (orders, day) => {
    expectOutcomes(day, orders);
    for (const order of booked(orders)) {
      const { id } = order.body;
      const { revenue, ...due } = order.paper.accounts;
      const posted = sumsOf(day.trace.accounts, order);
      const of = (account: string) => [account, text(posted.get(account) ?? zero)];
      expect([id, Object.fromEntries(exact.map(of))]).toEqual([
        id,
        Object.fromEntries(exact.map((account) => [account, text(due[account] ?? zero)])),
      ]);
      // A cent of VAT that is put right may come from goods or from charges of its rate: together they are exact.
      const income = incomeAccounts.reduce((sum, account) => sum.plus(posted.get(account) ?? zero), zero);
      expect([id, text(income), ...of('6200')]).toEqual([id, text(revenue!), '6200', '0.00']);
      expectIncome(day, order, '1', zero);
      expectQuantities(day, order);
      const vat = day.trace.vat.flatMap(({ order: of, bus, prod, base, amount }) => [
        { order: of, name: `${bus}|${prod} base`, amount: base },
        { order: of, name: `${bus}|${prod} VAT`, amount },
      ]);
      expect([id, shown(sumsOf(vat, order))]).toEqual([id, shown(vatOf(order.paper))]);
    }
  }),
);

test.each([11, 12])('in foreign currency, seed %i', (seed) =>
  forAnyOrders(seed, 'EUR', (orders, day) => {
    expectOutcomes(day, orders);
    for (const order of booked(orders)) {
      const { id } = order.body;
      const { accounts, vat } = order.paper;
      expect([id, shown(sumsOf(day.trace.banks, order))]).toEqual([
        id,
        shown(new Map([['STRIPE-EUR', accounts['1250']!]])),
      ]);
      // Each amount is turned into local currency by itself, so a cent an order and account may be lost or gained.
      const posted = sumsOf(day.trace.accounts, order);
      const off = inForeignCurrency.filter((account) => {
        const local = posted.get(account === '1250' ? '1260' : account) ?? zero;
        return local
          .minus((accounts[account] ?? zero).times('0.85'))
          .abs()
          .gt(CENT.times(vat.size + 1));
      });
      expect([id, off]).toEqual([id, []]);
      expectIncome(day, order, '0.85', CENT.times(vat.size + 1));
      expectQuantities(day, order);
    }
  }),
);
