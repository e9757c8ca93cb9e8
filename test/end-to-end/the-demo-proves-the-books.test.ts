import fc from 'fast-check';
import { proveHeld } from '../demo/proof/outcomes.ts';
import { prove } from '../demo/prove.ts';
import type { BooksReport } from '../demo/report.ts';
import { demoReferenceData } from '../sandbox/bigcommerce/demo-store.ts';
import { businessDay, heldOnPurpose } from '../sandbox/bigcommerce/generator/business-day.ts';
import type { Resource, StoreFile } from '../sandbox/bigcommerce/state.ts';
import { randomOrders } from '../support/random-order.ts';
import { startWorld, type World } from '../support/start-world.ts';
import { exampleA, exampleB, exampleC, withLines } from '../support/storefront-bodies.ts';

/** The proof of the demo holds for whatever is booked as it must be, and for nothing else. */

let world: World;
afterEach(() => world.stop());

const PAYMENT_GATEWAYS = 71510;
const CLEARING_BANK_ACCOUNT = 10;

async function dayOf(
  store: StoreFile,
  prepare: () => void = () => undefined,
): Promise<{ books: BooksReport; differences: string[] }> {
  world = await startWorld({ store });
  prepare();
  const books = await world.day();
  return { books, differences: prove(world.bigCommerce.state, books, world.trace()) };
}

test('a generated day proves, and nothing but what is wrong on purpose is held', async () => {
  const day = { orders: 60, seed: 9 };
  const { books, differences } = await dayOf(businessDay(day));
  expect(differences).toEqual([]);
  const onPurpose = heldOnPurpose(day);
  // An unmapped zone, SKU and currency, totals and a rate that differ, no number, and no lines.
  expect([...onPurpose.keys()]).toEqual([1006, 1011, 1017, 1022, 1033, 1039, 1044]);
  const { orders } = world.bigCommerce.state;
  expect(proveHeld(orders, onPurpose, books)).toEqual([]);

  const [first, ...others] = onPurpose;
  const booked = books.orders.find(({ outcome }) => outcome === 'invoiced')!;
  expect(proveHeld(orders, new Map([...others, [booked.id, 'no lines']]), books)).toEqual([
    `Order ${booked.id} is invoiced, though it has no lines.`,
    expect.stringMatching(`^Order ${first![0]} is held, though nothing is wrong with it: Order ${first![0]}`),
  ]);
});

test.each(['GBP', 'EUR'] as const)('orders of every shape in %s prove', async (currency) => {
  const orders = fc.sample(randomOrders(25, 5001, currency), { seed: 21, numRuns: 1 })[0]!;
  const { differences } = await dayOf({ orders: orders.map(({ body }) => body) });
  expect(differences).toEqual([]);
});

test('the money of a gateway on the account of another is found', async () => {
  const { differences } = await dayOf({ orders: [exampleA()] }, () =>
    world.edit(PAYMENT_GATEWAYS, ['HARBOUR', 'stripe', 'GBP'], (gateway) => {
      gateway.Validate(CLEARING_BANK_ACCOUNT, 'PAYPAL-GBP');
      gateway.Modify$(true);
    }),
  );
  expect(differences).toEqual([
    'Account 1250 Stripe GBP clearing: expected 38.80, posted 0.00, difference -38.80. From order 1001 (expected 38.80, posted 0.00).',
    'Account 1270 PayPal GBP clearing: expected 0.00, posted 38.80, difference 38.80. From order 1001 (expected 0.00, posted 38.80).',
    'Bank account PAYPAL-GBP, in its currency: expected 0.00, posted 38.80, difference 38.80. From order 1001 (expected 0.00, posted 38.80).',
    'Bank account STRIPE-GBP, in its currency: expected 38.80, posted 0.00, difference -38.80. From order 1001 (expected 38.80, posted 0.00).',
  ]);
});

test('a held order shows all decimals of its currency', async () => {
  const [pounds] = demoReferenceData().currencies;
  const currency = (currency_code: string, decimal_places: number) => ({
    ...pounds,
    id: 90 + decimal_places,
    is_default: false,
    currency_code,
    decimal_places,
  });
  const amounts = (total_inc_tax: string, total_tax: string) => ({ total_inc_tax, total_tax });
  const { books, differences } = await dayOf({
    currencies: [pounds!, currency('KWD', 3), currency('JPY', 0)],
    orders: [
      exampleB({ id: 1, default_currency_code: 'KWD', ...amounts('12.345', '2.057') }),
      exampleB({ id: 2, default_currency_code: 'JPY', ...amounts('6001', '546') }),
      exampleB({ id: 3, default_currency_code: 'KWD', ...amounts('12.3', '2') }),
      exampleB({ id: 4, default_currency_code: 'SEK', ...amounts('88.6', '0.125') }),
    ],
  });
  expect(differences).toEqual([]);
  expect(books.orders.map(({ id, outcome, totalIncVat, vat }) => [id, outcome, totalIncVat, vat])).toEqual([
    [1, 'held', '12.345', '2.057'],
    [2, 'held', '6001', '546'],
    [3, 'held', '12.300', '2.000'],
    // The storefront lists no such currency.
    [4, 'held', '88.60', '0.125'],
  ]);
});

test('an order for more than there is on stock ships in part, and keeps its total', async () => {
  const amounts = { total_ex_tax: '200.0000', total_tax: '40.0000', total_inc_tax: '240.0000' };
  const taxes = [{ ...(exampleB().taxes as Resource[])[0], line_amount: '40.0000' }];
  const mugs = { quantity: 2000, price_ex_tax: '0.1000', ...amounts, discounted_total_inc_tax: '240.0000' };
  const { books, differences } = await dayOf({ orders: [withLines(exampleB({ ...amounts, taxes }), mugs)] });
  expect(differences).toEqual([]);
  expect(books.itemQuantities).toEqual({ 'HP-MUG': -1000 });
  expect(books.orders).toMatchObject([
    {
      outcome: 'ordered',
      invoice: expect.stringMatching(/./),
      totalIncVat: '240.00',
      vat: '40.00',
      remaining: '120.00',
    },
  ]);
});

test('a currency in small letters, and a test that did not pay for the order, are booked and prove', async () => {
  const tried = { id: 9, event: 'refund', amount: 5, gateway: 'stripe', currency: 'gbp', test: true };
  const paid = (exampleA().transactions as Resource[]).map((row) => ({ ...row, currency: 'gbp' }));
  const { books, differences } = await dayOf({
    orders: [exampleA({ default_currency_code: 'gbp', transactions: [...paid, tried] })],
  });
  expect(differences).toEqual([]);
  expect(books.orders).toMatchObject([
    { outcome: 'invoiced', currency: 'GBP', totalIncVat: '58.80', remaining: '0.00' },
  ]);
});

test('what stands among the resources of the storefront and is none keeps no order from being booked and proven', async () => {
  const none = [null, 7, 'x'] as unknown as Resource[];
  const demo = demoReferenceData();
  const { books, differences } = await dayOf({
    products: [...none, ...demo.products],
    customers: none,
    taxZones: [...none, ...demo.taxZones],
    taxRates: [...none, ...demo.taxRates],
    orders: [exampleA(), exampleA({ id: 1002, consignments: { shipping: [...none, { line_items: none }] } })],
  });
  expect(differences).toEqual([]);
  expect(books.orders.filter(({ outcome }) => outcome === 'invoiced').map(({ id }) => id)).toEqual([1001]);
});

/** Documents and roundings of the days before were once taken for those of the day. */
test('a second day counts what it posts itself', async () => {
  const threePence = { total_inc_tax: '58.8300', transactions: [], gift_certificate_amount: '0.0000' };
  const { differences } = await dayOf({ orders: [exampleA(threePence), exampleC()] });
  expect(differences).toEqual([]);
  expect(world.trace()).toMatchObject({
    residuals: [{ order: '1001', cause: 'Rounding', amount: '0.03' }],
    earlier: [],
  });

  world.beginDay();
  world.pass(8 * 60);
  world.bigCommerce.state.placeOrder(exampleB({ date_modified: 'Mon, 02 Mar 2026 17:00:00 +0000' }));
  const books = await world.day();
  const { documents, residuals, certificates, earlier } = world.trace();
  expect(documents.map(({ order, kind, amount, currency }) => [order, kind, amount, currency])).toEqual([
    ['1002', 'invoice', '12', 'GBP'],
  ]);
  expect(residuals).toEqual([{ order: '1002', cause: 'TaxRounding', amount: '0.01' }]);
  expect([certificates, earlier.toSorted()]).toEqual([[], ['1001', '1003']]);
  expect(prove(world.bigCommerce.state, books, world.trace())).toEqual([]);
});

test('blanks around an amount are no part of it, and an amount with blanks within is none: its order is held', async () => {
  const written = (id: number, amount: string) =>
    exampleA({ id, total_inc_tax: amount, transactions: [], gift_certificate_amount: ' 0 ' });
  const { books, differences } = await dayOf({ orders: [written(1001, ' 58.8000 '), written(1002, '5 8.80')] });
  expect(differences).toEqual([]);
  expect(books.orders.map(({ id, outcome, totalIncVat }) => [id, outcome, totalIncVat])).toEqual([
    [1001, 'invoiced', '58.80'],
  ]);
  expect(books.exceptions.map(({ externalId, message }) => [externalId, message])).toEqual([
    ['1002', 'Order 1002 cannot be read: total_inc_tax is not an amount: "5 8.80"'],
  ]);
});

describe('a storefront whose tax configuration is gone or cannot be read is no fault of books that are right', () => {
  const withFee = exampleB({
    fees: [{ cost_ex_tax: '1.0000', cost_inc_tax: '1.2000', cost_tax: '0.2000' }],
    total_ex_tax: '10.9900',
    total_inc_tax: '13.2000',
    total_tax: '2.2100',
  });
  const ratesWith = (tax_zone_id: unknown) => demoReferenceData().taxRates.map((rate) => ({ ...rate, tax_zone_id }));
  const cases: readonly (readonly [string, Partial<StoreFile>])[] = [
    ['has no tax zones', { taxZones: [] }],
    ['has rates of no zone', { taxRates: ratesWith(undefined) }],
    ['has rates of zones that are no numbers', { taxRates: ratesWith('two') }],
    ['has neither zones nor rates', { taxZones: [], taxRates: [] }],
    ['has zones that are none', { taxZones: [null, 7, { id: 'two' }] as unknown as Resource[], taxRates: [] }],
  ];
  test.each(cases)('where it %s', async (_what, configuration) => {
    const { books, differences } = await dayOf({ ...configuration, orders: [exampleA(), withFee] });
    expect(differences).toEqual([]);
    expect(books.orders.map(({ outcome }) => outcome)).toEqual(['invoiced', 'invoiced']);
  });
});

test('guests whose addresses are too long for a customer card are told apart, and stand on cards without one', async () => {
  const long = 'x'.repeat(80);
  const guest = (id: number, email: string) =>
    exampleA({ id, billing_address: { ...(exampleA().billing_address as Resource), email } });
  const { differences } = await dayOf({
    orders: [
      guest(1001, `${long}@example.com`),
      guest(1002, `${long}@example.org`),
      guest(1003, `${long}@example.com`),
    ],
  });
  expect(differences).toEqual([]);
  const customers = world.trace().documents.map(({ order, customer }) => `${order} ${customer}`);
  const [first, second] = ['1001', '1002'].map((id) => customers.find((row) => row.startsWith(id))?.slice(5));
  expect(new Set(customers)).toEqual(new Set([`1001 ${first}`, `1002 ${second}`, `1003 ${first}`]));
  expect(first).not.toBe(second);
});
