import Big from 'big.js';
import fc from 'fast-check';
import type { BooksReport } from '../demo/report.ts';
import { type Paper, type RandomOrder, randomOrders } from '../support/random-order.ts';
import { startWorld } from '../support/start-world.ts';

/**
 * Whatever a storefront makes of lines, discounts, charges, certificates, rates, price modes and tenders: either the books show
 * what paper says, account by account, or the order is held with a cause, and nothing of it is in the ledger.
 */

const ORDERS = 12;
const zero = new Big(0);
const exact = ['1200', '1250', '1270', '1400', '2100', '2110', '2200', '2210', '5000'];
const inForeignCurrency = ['1200', '1250', '2100', '2110', '2200', '2210', '6300'];

/** A day of the orders given, up to the posted invoices. */
async function dayOf(bodies: readonly Record<string, unknown>[]): Promise<BooksReport> {
  const world = await startWorld({ store: { orders: [...bodies] } });
  try {
    return await world.day();
  } finally {
    await world.stop();
  }
}

function addUp(papers: readonly Paper[]): Record<string, string> {
  const sums: Record<string, Big> = {};
  for (const { accounts } of papers) {
    for (const [account, amount] of Object.entries(accounts)) sums[account] = (sums[account] ?? zero).plus(amount);
  }
  return Object.fromEntries(Object.entries(sums).map(([account, amount]) => [account, amount.toFixed(2)]));
}

function addUpVat(papers: readonly Paper[]): Record<string, string> {
  const sums = new Map<string, { base: Big; amount: Big }>();
  for (const { vat } of papers) {
    for (const [key, { base, amount }] of vat) {
      const row = sums.get(key) ?? { base: zero, amount: zero };
      sums.set(key, { base: row.base.plus(base), amount: row.amount.plus(amount) });
    }
  }
  const rows = [...sums].filter(([, { base, amount }]) => !base.eq(0) || !amount.eq(0));
  return Object.fromEntries(
    rows.map(([key, { base, amount }]) => [key, `${base.toFixed(2)} ${amount.toFixed(2)}`]).sort(),
  );
}

const on = (books: BooksReport, account: string): Big => new Big(books.trialBalance[account] ?? 0);
const text = (amount: Big): string => amount.toFixed(2);

/** Every order is posted or held as paper says, for the amounts of the storefront, and what is held says why. */
function expectOutcomes(books: BooksReport, orders: readonly RandomOrder[]): void {
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
  expect([...new Set(causes.map(({ externalId }) => Number(externalId)))].sort()).toEqual(
    orders.filter(({ paper }) => paper.held).map(({ body }) => body.id),
  );
  expect(text(Object.values(books.trialBalance).reduce((left, right) => left.plus(right), zero))).toBe('0.00');
  expect(books.differences).toEqual([]);
}

test.each([1, 2, 3, 4, 5, 6])('in local currency, seed %i', async (seed) => {
  const orders = fc.sample(randomOrders(ORDERS, 5001, 'GBP'), { seed, numRuns: 1 })[0]!;
  const books = await dayOf(orders.map(({ body }) => body));
  expectOutcomes(books, orders);

  const booked = orders.filter(({ paper }) => !paper.held).map(({ paper }) => paper);
  const { revenue, ...accounts } = addUp(booked);
  expect(Object.fromEntries(exact.map((account) => [account, text(on(books, account))]))).toEqual(
    Object.fromEntries(exact.map((account) => [account, accounts[account] ?? '0.00'])),
  );
  // A cent of VAT that is put right may come from goods or from charges of its rate, so these are compared together.
  expect(text(on(books, '4000').plus(on(books, '4090')).plus(on(books, '4100')).plus(on(books, '4110')))).toBe(revenue);
  expect(text(on(books, '6200'))).toBe('0.00');
  expect(
    Object.fromEntries(
      books.vat
        // Of lines that cost nothing.
        .filter(({ base, amount }) => Number(base) !== 0 || Number(amount) !== 0)
        .map(({ bus, prod, base, amount }) => [`${bus}|${prod}`, `${base} ${amount}`])
        .sort(),
    ),
  ).toEqual(addUpVat(booked));
});

test.each([11, 12])('in foreign currency, seed %i', async (seed) => {
  const orders = fc.sample(randomOrders(ORDERS, 6001, 'EUR'), { seed, numRuns: 1 })[0]!;
  const books = await dayOf(orders.map(({ body }) => body));
  expectOutcomes(books, orders);

  const booked = orders.filter(({ paper }) => !paper.held).map(({ paper }) => paper);
  const paid = booked.reduce((left, { accounts }) => left.plus(accounts['1250']!), zero);
  expect(text(new Big(books.bankBalances['STRIPE-EUR'] ?? 0))).toBe(text(paid));
  // Each amount is turned into local currency by itself, so a cent an order and account may be lost or gained.
  for (const [account, inEuro] of Object.entries({ ...addUp(booked), 6300: '0.00' })) {
    if (!inForeignCurrency.includes(account)) continue;
    const local = account === '1250' ? on(books, '1260') : on(books, account);
    const off = local.minus(new Big(inEuro).times('0.85')).abs();
    expect([account, off.lte(new Big('0.01').times(booked.length)) ? 'fits' : text(off)]).toEqual([account, 'fits']);
  }
});
