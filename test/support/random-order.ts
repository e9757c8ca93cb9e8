import Big from 'big.js';
import fc from 'fast-check';
import { demoProducts } from '../sandbox/bigcommerce/demo-store.ts';
import { cents, text } from '../sandbox/bigcommerce/money.ts';
import type { Resource } from '../sandbox/bigcommerce/state.ts';

/**
 * Orders as a storefront might make them, each with what the books must show for it. Both come from one small model of
 * the storefront's arithmetic, by the rules of the accounting design alone: what the shopper paid for a line and its tax
 * rows are authoritative, the line's exact side is the one prices are entered on, every discount is a line discount.
 */
export interface RandomOrder {
  readonly body: Resource;
  readonly paper: Paper;
  /** What was chosen at random, for a test that fails; all else follows from it. */
  readonly [fc.toStringMethod]: () => string;
}

/** By VAT business and product posting group. */
export interface PaperVat {
  base: Big;
  amount: Big;
}

/** What the books must show; debit is positive. */
export interface Paper {
  /** The tax is not what Business Central would charge, within what finance allows, so nothing of the order may be booked. */
  readonly held: boolean;
  readonly total: Big;
  readonly tax: Big;
  readonly remaining: Big;
  /** All income without tax together, as `revenue`: a cent of VAT that is put right moves between its accounts. */
  readonly accounts: Readonly<Record<string, Big>>;
  readonly vat: ReadonlyMap<string, PaperVat>;
  /** Sales before discounts, discounts, shipping, and handling, each with what rounding may move from or to the others. */
  readonly income: Readonly<Record<IncomeAccount, { readonly amount: Big; readonly within: Big }>>;
  /** What left the stock, by SKU. */
  readonly quantities: ReadonlyMap<string, Big>;
}

export type IncomeAccount = '4000' | '4090' | '4100' | '4110';

interface Country {
  readonly code: string;
  readonly name: string;
  readonly rateId: number;
  readonly vatBusPostingGroup: string;
  readonly vatAccount: string;
  /** Per cent by VAT product posting group. */
  readonly rates: Readonly<Record<Group, number>>;
}

type Group = 'STANDARD' | 'BOOKS' | 'REDUCED';

const countries: readonly Country[] = [
  country('GB', 'United Kingdom', 2, 'DOMESTIC', '2100', 20, 0, 5),
  country('IE', 'Ireland', 3, 'OSS-IE', '2110', 23, 0, 9),
  country('DE', 'Germany', 4, 'OSS-DE', '2110', 19, 7, 7),
  country('FR', 'France', 5, 'OSS-FR', '2110', 20, 5.5, 5.5),
];

function country(
  code: string,
  name: string,
  rateId: number,
  vatBusPostingGroup: string,
  vatAccount: string,
  ...[standard, books, reduced]: [number, number, number]
): Country {
  return {
    code,
    name,
    rateId,
    vatBusPostingGroup,
    vatAccount,
    rates: { STANDARD: standard, BOOKS: books, REDUCED: reduced },
  };
}

const goods: readonly { sku: string; group: Group; classId: number; unitCost: string }[] = [
  { sku: 'HP-MUG', group: 'STANDARD', classId: 0, unitCost: '12.00' },
  { sku: 'HP-LAMP', group: 'STANDARD', classId: 0, unitCost: '24.50' },
  { sku: 'HP-THROW-MOSS', group: 'STANDARD', classId: 0, unitCost: '31.20' },
  { sku: 'HP-CANDLE', group: 'STANDARD', classId: 0, unitCost: '4.10' },
  { sku: 'HP-BOOK', group: 'BOOKS', classId: 4, unitCost: '5.25' },
  { sku: 'HP-BULB', group: 'REDUCED', classId: 5, unitCost: '2.40' },
];

/** The largest VAT difference that finance allows, for a line and for all lines of a rate. */
const MAX_VAT_DIFFERENCE = new Big('0.05');
const ROUNDING_LIMIT = new Big('0.05');

const fromCents = (value: number): Big => new Big(value).div(100);
const zero = new Big(0);

const lineChoice = fc.record({
  product: fc.nat(goods.length - 1),
  priceCents: fc.integer({ min: 1, max: 19999 }),
  quantity: fc.integer({ min: 1, max: 7 }),
  /** In thousandths of the line. */
  discount: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 999 }), fc.constant(1000)),
});

const choice = fc.record({
  country: fc.nat(countries.length - 1),
  pricesIncludeTax: fc.boolean(),
  taxByUnit: fc.boolean(),
  lines: fc.array(lineChoice, { minLength: 1, maxLength: 12 }),
  shippingCents: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 2500 })),
  handlingCents: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 900 })),
  certificateCents: fc.oneof(fc.constant(0), fc.integer({ min: 500, max: 10000 })),
  /** Shares of the total, in thousandths. */
  redeemed: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1000 })),
  storeCredit: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1000 })),
  byPayPal: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1000 })),
  /** Of an order of one line: a discount that only the header states, in thousandths of the line. */
  headerDiscount: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 900 })),
  card: fc.constantFrom('captured', 'authorised', 'voided', 'failed', 'later'),
});

type Choice = typeof choice extends fc.Arbitrary<infer Value> ? Value : never;

type Currency = 'GBP' | 'EUR';

/** Orders that carry their numbers from the first one given upwards; as many as told, or up to as many. */
export function randomOrders(
  count: number | { readonly upTo: number },
  firstId: number,
  currency: Currency,
): fc.Arbitrary<RandomOrder[]> {
  const size =
    typeof count === 'number' ? { minLength: count, maxLength: count } : { minLength: 1, maxLength: count.upTo };
  return fc
    .array(choice, { ...size, size: 'max' })
    .map((choices) => choices.map((chosen, index) => makeOrder(firstId + index, chosen, currency)));
}

interface Charged {
  readonly account: Exclude<IncomeAccount, '4090'>;
  readonly group: Group;
  /** On the exact side, after discounts. */
  readonly amount: Big;
  readonly discount: Big;
  readonly tax: Big;
}

function makeOrder(id: number, chosen: Choice, currency: Currency): RandomOrder {
  const place = countries[chosen.country]!;
  const inclusive = chosen.pricesIncludeTax;
  const rateOf = (group: Group): Big => new Big(place.rates[group]);
  const exactTax = (amount: Big, group: Group): Big => {
    const rate = rateOf(group);
    return amount.times(rate).div(inclusive ? rate.plus(100) : 100);
  };
  /** Rounded for the line, or for each unit of it, as the store is set up. */
  const taxOf = (amount: Big, quantity: number, group: Group): Big =>
    chosen.taxByUnit ? cents(exactTax(amount.div(quantity), group)).times(quantity) : cents(exactTax(amount, group));
  const inc = (amount: Big, tax: Big): Big => (inclusive ? amount : amount.plus(tax));
  const ex = (amount: Big, tax: Big): Big => (inclusive ? amount.minus(tax) : amount);

  const charged: Charged[] = [];
  const taxes: Resource[] = [];
  const quantities = new Map<string, Big>();
  let cost = zero;
  let headerDiscounts = zero;
  const hasHeaderDiscount = chosen.lines.length === 1 && chosen.lines[0]!.discount === 0;

  const lineItems = chosen.lines.map((line, index): Resource => {
    const product = goods[line.product]!;
    const lineId = id * 100 + index;
    const price = fromCents(line.priceCents);
    const full = price.times(line.quantity);
    const discount = cents(full.times(line.discount).div(1000));
    const chosenHeaderDiscount = cents(full.times(chosen.headerDiscount).div(1000));
    // What is not above the store's rounding limit is rounding to Business Central, whatever it was called.
    const headerDiscount = hasHeaderDiscount && chosenHeaderDiscount.gt(ROUNDING_LIMIT) ? chosenHeaderDiscount : zero;
    const amount = full.minus(discount).minus(headerDiscount);
    headerDiscounts = headerDiscounts.plus(headerDiscount);
    const tax = taxOf(amount, line.quantity, product.group);
    const fullTax = taxOf(full, line.quantity, product.group);
    charged.push({ account: '4000', group: product.group, amount, discount: discount.plus(headerDiscount), tax });
    quantities.set(product.sku, (quantities.get(product.sku) ?? zero).minus(line.quantity));
    cost = cost.plus(new Big(product.unitCost).times(line.quantity));
    taxes.push(
      taxRow(place, product.group, product.classId, tax, { line_item_type: 'item', order_product_id: lineId }),
    );
    return {
      id: lineId,
      sku: product.sku,
      name: product.sku,
      ...known(product.sku),
      quantity: line.quantity,
      price_inc_tax: text(inclusive ? price : inc(full, fullTax).div(line.quantity)),
      price_ex_tax: text(inclusive ? ex(full, fullTax).div(line.quantity) : price),
      total_inc_tax: text(inc(full, fullTax)),
      total_ex_tax: text(ex(full, fullTax)),
      total_tax: text(tax),
      discounted_total_inc_tax: text(headerDiscount.eq(0) ? inc(amount, tax) : inc(full, fullTax)),
      ...(discount.eq(0)
        ? {}
        : { applied_discounts: [{ id: 'total-coupon', amount: text(discount), code: 'MANY', target: 'order' }] }),
    };
  });

  const charge = (amountCents: number, kind: 'shipping' | 'handling') => {
    const amount = fromCents(amountCents);
    const tax = cents(exactTax(amount, 'STANDARD'));
    if (amountCents > 0) {
      const account = kind === 'shipping' ? '4100' : '4110';
      charged.push({ account, group: 'STANDARD', amount, discount: zero, tax });
      taxes.push(taxRow(place, 'STANDARD', 2, tax, { line_item_type: kind }));
    }
    return { ex_tax: Number(ex(amount, tax)), inc_tax: Number(inc(amount, tax)), tax: Number(tax) };
  };
  const shipping = charge(chosen.shippingCents, 'shipping');
  const handling = charge(chosen.handlingCents, 'handling');

  const certificate = fromCents(chosen.certificateCents);
  const tax = sum(charged.map((part) => part.tax));
  const total = sum(charged.map((part) => inc(part.amount, part.tax))).plus(certificate);

  const tenders = payWith(currency === 'EUR' ? { ...chosen, byPayPal: 0 } : chosen, total, id);
  const address = { first_name: 'Ada', last_name: 'Ashdown', country: place.name, country_iso2: place.code };
  const email = { email: `shopper-${id}@example.com` };
  const body: Resource = {
    id,
    customer_id: 0,
    status_id: 11,
    date_created: 'Mon, 02 Mar 2026 09:00:00 +0000',
    date_modified: 'Mon, 02 Mar 2026 09:00:00 +0000',
    default_currency_code: currency,
    is_tax_inclusive_pricing: inclusive,
    total_inc_tax: text(total),
    total_ex_tax: text(total.minus(tax)),
    total_tax: text(tax),
    coupon_discount: text(sum(charged.map((part) => part.discount)).minus(headerDiscounts)),
    discount_amount: text(headerDiscounts),
    gift_certificate_amount: text(tenders.redeemed),
    store_credit_amount: text(tenders.storeCredit),
    billing_address: { ...address, ...email },
    consignments: {
      shipping: [
        {
          id: id * 10,
          ...address,
          ...email,
          cost_ex_tax: shipping.ex_tax,
          cost_inc_tax: shipping.inc_tax,
          cost_tax: shipping.tax,
          handling_cost_ex_tax: handling.ex_tax,
          handling_cost_inc_tax: handling.inc_tax,
          handling_cost_tax: handling.tax,
          line_items: lineItems,
        },
      ],
      ...(certificate.eq(0) ? {} : { email: { gift_certificates: [certificateLine(id, certificate)] } }),
    },
    taxes,
    transactions: tenders.transactions,
  };
  const vat = vatOf(charged, place, ex);
  const revenue = sum(charged.map((part) => ex(part.amount, part.tax)));
  return {
    [fc.toStringMethod]: () => JSON.stringify(chosen),
    body,
    paper: {
      held: isTooFar(charged, exactTax) || looksUntaxed(charged, tax, rateOf),
      total,
      tax,
      remaining: total.minus(tenders.paid),
      vat,
      income: incomeOf(charged, { inclusive, rateOf, ex }),
      quantities,
      accounts: {
        '1200': total.minus(tenders.paid),
        '1250': tenders.stripe,
        '1270': tenders.payPal,
        '1400': cost.neg(),
        [place.vatAccount]: tax.neg(),
        '2200': tenders.redeemed.minus(certificate),
        '2210': tenders.storeCredit,
        revenue: revenue.neg(),
        '5000': cost,
      },
    },
  };
}

function sum(amounts: readonly Big[]): Big {
  return amounts.reduce((left, right) => left.plus(right), zero);
}

function known(sku: string): Resource {
  const product = demoProducts.find((candidate) => candidate.sku === sku);
  if (product === undefined) throw new Error(`The demo store does not sell ${sku}`);
  return { product_id: product.id, variant_id: product.variantId };
}

function taxRow(place: Country, group: Group, classId: number, tax: Big, what: Resource): Resource {
  return {
    tax_rate_id: place.rateId,
    tax_class_id: classId,
    name: place.name,
    class: group,
    rate: new Big(place.rates[group]).toFixed(4),
    line_amount: text(tax),
    ...what,
  };
}

function certificateLine(id: number, amount: Big): Resource {
  return {
    recipient_email: 'friend@example.com',
    line_items: [
      {
        id: id * 100 + 99,
        type: 'giftcertificate',
        name: 'Gift certificate',
        quantity: 1,
        product_id: 0,
        gift_certificate_id: id,
        total_ex_tax: text(amount),
        total_inc_tax: text(amount),
        total_tax: '0.0000',
      },
    ],
  };
}

/** A certificate first, then store credit, then PayPal, and the rest by card. */
function payWith(chosen: Choice, total: Big, id: number) {
  const transactions: Resource[] = [];
  let open = total;
  const take = (thousandths: number, transaction: Resource): Big => {
    const amount = cents(open.times(thousandths).div(1000));
    if (amount.lte(0)) return zero;
    open = open.minus(amount);
    transactions.push({ id: id * 10 + transactions.length, amount: Number(amount), ...transaction });
    return amount;
  };
  const redeemed = take(chosen.redeemed, {
    gateway: 'giftcertificate',
    method: 'gift_certificate',
    gift_certificate: { code: `GIFT-${id}` },
  });
  const storeCredit = take(chosen.storeCredit, { gateway: 'storecredit', method: 'store_credit' });
  const payPal = take(chosen.byPayPal, { gateway: 'paypal' });
  const rest = open;
  const card = (transaction: Resource): Big => take(1000, { gateway: 'stripe', ...transaction });
  let stripe = zero;
  if (rest.gt(0)) {
    if (chosen.card === 'captured') stripe = card({});
    if (chosen.card === 'authorised') card({ event: 'authorization' });
    if (chosen.card === 'failed') card({ status: 'error' });
    if (chosen.card === 'voided') {
      card({});
      const voided = transactions.at(-1)!.id;
      transactions.push({
        id: id * 10 + 9,
        amount: 0,
        gateway: 'stripe',
        event: 'void',
        reference_transaction_id: voided,
      });
    }
  }
  return { transactions, redeemed, storeCredit, payPal, stripe, paid: sum([redeemed, storeCredit, payPal, stripe]) };
}

function vatOf(charged: readonly Charged[], place: Country, ex: (amount: Big, tax: Big) => Big): Map<string, PaperVat> {
  const vat = new Map<string, PaperVat>();
  for (const { group, amount, tax } of charged) {
    const key = `${place.vatBusPostingGroup}|${group}`;
    const row = vat.get(key) ?? { base: zero, amount: zero };
    vat.set(key, { base: row.base.minus(ex(amount, tax)), amount: row.amount.minus(tax) });
  }
  return vat;
}

/**
 * Where prices do not include tax, every amount is on its account as it was entered. Where they do, amounts without tax are
 * rounded, a cent a line, and so are discounts; tax that is put right comes from any line of its rate.
 */
function incomeOf(
  charged: readonly Charged[],
  model: { inclusive: boolean; rateOf: (group: Group) => Big; ex: (amount: Big, tax: Big) => Big },
): Paper['income'] {
  const { inclusive, rateOf, ex } = model;
  const untaxed = (amount: Big, group: Group) => (inclusive ? amount.times(100).div(rateOf(group).plus(100)) : amount);
  const groups = [...Map.groupBy(charged, ({ group }) => group)];
  const putRight = groups.map(([group, parts]) =>
    sum(parts.map(({ amount, tax }) => ex(amount, tax)))
      .minus(untaxed(sum(parts.map(({ amount }) => amount)), group))
      .abs(),
  );
  const figure = (parts: readonly Charged[], amountOf: (part: Charged) => Big) => ({
    amount: sum(parts.map(amountOf)),
    within: inclusive && parts.length > 0 ? sum(putRight).plus(fromCents(1).times(parts.length)) : zero,
  });
  const on = (account: Charged['account']) => charged.filter((part) => part.account === account);
  const net = ({ amount, tax }: Charged) => ex(amount, tax);
  const discount = ({ discount: taken, group }: Charged) => untaxed(taken, group);
  const goodsSold = on('4000');
  return {
    4000: figure(goodsSold, (part) => net(part).plus(discount(part)).neg()),
    4090: figure(goodsSold, discount),
    4100: figure(on('4100'), (part) => net(part).neg()),
    4110: figure(on('4110'), (part) => net(part).neg()),
  };
}

/**
 * The storefront is not asked for the tax rows of an order without tax. Of such an order, what costs something at a rate that
 * rounds to nothing looks as if it had not been taxed.
 */
function looksUntaxed(charged: readonly Charged[], tax: Big, rateOf: (group: Group) => Big): boolean {
  return tax.eq(0) && charged.some(({ amount, group }) => amount.gt(0) && rateOf(group).gt(0));
}

/** The tax of a line, and of all lines of a group, may differ from what Business Central computes by the limit at most. */
function isTooFar(charged: readonly Charged[], exactTax: (amount: Big, group: Group) => Big): boolean {
  const differs = (parts: readonly Charged[]): boolean => {
    const computed = cents(exactTax(sum(parts.map(({ amount }) => amount)), parts[0]!.group));
    return sum(parts.map(({ tax }) => tax))
      .minus(computed)
      .abs()
      .gt(MAX_VAT_DIFFERENCE);
  };
  if (charged.some((part) => differs([part]))) return true;
  const groups = new Set(charged.map(({ group }) => group));
  return [...groups].some((group) => differs(charged.filter((part) => part.group === group)));
}
