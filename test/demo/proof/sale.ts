import { cents, type Money, money } from '../../sandbox/bigcommerce/money.ts';
import type { OrderResource } from '../../sandbox/bigcommerce/state.ts';
import {
  CERTIFICATES,
  COST,
  DISCOUNTS,
  EXCHANGE,
  INVENTORY,
  RECEIVABLES,
  ROUNDING,
  ROUNDING_LIMIT,
  SALES,
  SERVICES,
  SHIPPING,
  taxOfZone,
  unitCostOf,
  vatProdOfClass,
} from './demo-company.ts';
import { type Figure, Figures, nothing } from './figures.ts';
import { type Charged, UNKNOWN_CLASS, UNKNOWN_ZONE } from './read-order.ts';

const zero = money(0);
const CENT = money('0.01');

/** What the invoice of an order leaves in the books. */
export interface Sale {
  readonly accounts: Figures;
  readonly vatBase: Figures;
  readonly vatAmount: Figures;
  readonly quantities: Figures;
  readonly revenue: Figure;
  readonly residual: Figure;
  /** By how much the storefront's tax is above the tax of the sums of each rate; it is recorded as a VAT difference. */
  readonly vatRounding: Figure;
  readonly total: Money;
}

export function nothingSold(): Sale {
  return {
    accounts: new Figures(),
    vatBase: new Figures(),
    vatAmount: new Figures(),
    quantities: new Figures(),
    revenue: nothing,
    residual: nothing,
    vatRounding: nothing,
    total: zero,
  };
}

/** What an order charges for, its total, and what its currency is worth. */
export interface Charges {
  readonly charged: readonly Charged[];
  readonly total: Money;
  readonly pounds: Money;
  /** Takes what could not have been booked as it is. */
  readonly problems: Set<string>;
}

/** The figures of an order that has shipped. */
export function saleOf(order: OrderResource, charges: Charges): Sale {
  const { charged, total, pounds, problems } = charges;
  const pricing = pricingOf(order, charges);
  const sale = {
    ...nothingSold(),
    total: cents(total),
    revenue: revenueOf(pricing),
    residual: residualOf(pricing),
    vatRounding: { amount: pricing.vatRounding, within: pricing.fractions },
  };
  const { inPounds, exchanged } = pricing;
  sale.accounts.add(RECEIVABLES, inPounds(sale.total), exchanged(charged.length + 1));
  sale.accounts.add(ROUNDING, inPounds(pricing.rounding), sale.residual.within.plus(exchanged(1)));
  if (!pounds.eq(1)) sale.accounts.add(EXCHANGE, zero, exchanged(charged.length + 1));
  addGoods(pricing, sale.accounts);
  addOthers(pricing, sale.accounts);
  addVat(pricing, sale, problems);
  addStock(pricing, sale, problems);
  return sale;
}

/** How the order's amounts are made up, and by how much rounding may move them. */
interface Pricing {
  readonly charged: readonly Charged[];
  readonly goods: readonly Charged[];
  /** What the parts differ by from the total. */
  readonly rounding: Money;
  /** A cent for each part that has fractions of a cent: each is rounded. */
  readonly fractions: Money;
  /** What the storefront's tax is above the tax of the sum of the lines, over all rates. */
  readonly vatRounding: Money;
  /** What a part may gain from other accounts, or lose to them, because VAT is rounded and put right for all lines of a rate. */
  looseOf(part: Charged): Money;
  isDiscounted(part: Charged): boolean;
  shareOf(part: Charged): Money;
  netOf(part: Charged): Money;
  inPounds(amount: Money): Money;
  /** Parts in foreign currency are rounded once more, each for itself. */
  exchanged(parts: number): Money;
}

function pricingOf(order: OrderResource, { charged, total, pounds, problems }: Charges): Pricing {
  const goods = charged.filter(({ kind }) => kind === 'goods');
  const gap = sum(charged, ({ inc }) => inc).minus(total);
  // A discount of the whole order that no line carries.
  const headerDiscount = gap.gt(ROUNDING_LIMIT) ? gap : zero;
  if (gap.lt(ROUNDING_LIMIT.neg()))
    problems.add(`is booked, although its total exceeds lines and charges by ${gap.abs().toFixed(2)}`);
  const spreadOver = sum(goods, ({ inc }) => inc);
  const shareOf = ({ kind, inc }: Charged) =>
    kind !== 'goods' || spreadOver.eq(0) ? zero : headerDiscount.times(inc).div(spreadOver);
  const inclusive = order.is_tax_inclusive_pricing === true;
  const incOf = (part: Charged) => part.inc.minus(shareOf(part));
  const isDiscounted = (part: Charged) => part.isDiscounted || headerDiscount.gt(0);
  const byRate = [...Map.groupBy(taxedParts(charged), rateOf)];
  const looseOfRate = new Map(
    byRate.map(([rate, parts]) => [rate, inclusive ? loose(parts, incOf, isDiscounted) : zero]),
  );
  return {
    charged,
    goods,
    rounding: headerDiscount.eq(0) ? gap : zero,
    fractions: CENT.times(charged.filter(({ inc, tax }) => !isWhole(inc) || !isWhole(tax)).length),
    vatRounding: byRate.reduce((total, [, parts]) => total.plus(aboveSum(parts, incOf, inclusive)), zero),
    looseOf: (part) => looseOfRate.get(rateOf(part)) ?? zero,
    isDiscounted,
    shareOf,
    netOf: (part) => part.inc.minus(part.tax).minus(shareOf(part)),
    inPounds: (amount) => amount.times(pounds),
    exchanged: (parts) => (pounds.eq(1) ? zero : CENT.times(parts + 1)),
  };
}

const sum = (some: readonly Charged[], figure: (part: Charged) => Money): Money =>
  some.reduce((left, part) => left.plus(figure(part)), zero);

/** True if there is nothing to round. */
const isWhole = (amount: Money): boolean => cents(amount).eq(amount);

const taxedParts = (charged: readonly Charged[]): Charged[] => charged.filter(({ kind }) => kind !== 'certificate');

/** VAT is computed, rounded and put right for each of these. */
const rateOf = ({ zoneId, rate, classId }: Charged): string =>
  `${zoneId} ${rateText(rate)} ${vatProdOfClass[classId] ?? ''}`;

/** What the storefront's tax of one rate is above the tax of the sum of its lines, which Business Central computes. */
function aboveSum(parts: readonly Charged[], incOf: (part: Charged) => Money, inclusive: boolean): Money {
  const { rate } = parts[0]!;
  const tax = sum(parts, (part) => part.tax);
  const inc = sum(parts, incOf);
  // Where prices include VAT, it is the amount without VAT that is rounded; the VAT is the rest.
  const computed = inclusive
    ? inc.minus(cents(inc.times(100).div(rate.plus(100))))
    : cents(inc.minus(tax).times(rate).div(100));
  return cents(tax).minus(computed);
}

/**
 * Where prices include VAT, a cent that is lost or gained in rounding is put right on any line of the rate. Nothing moves
 * where nothing was rounded, nor out of the account that has all of the lines.
 */
function loose(
  parts: readonly Charged[],
  incOf: (part: Charged) => Money,
  isDiscounted: (part: Charged) => boolean,
): Money {
  const isExact = ({ tax, rate, inc }: Charged, paid: Money) =>
    paid.times(rate).eq(tax.times(rate.plus(100))) && isWhole(inc);
  if (parts.every((part) => isExact(part, incOf(part)))) return zero;
  const accounts = new Set(parts.map(({ kind }) => (kind === 'goods' ? SALES : accountOf[kind])));
  if (accounts.size === 1 && !parts.some(isDiscounted)) return zero;
  return CENT.plus(aboveSum(parts, incOf, true).abs());
}

function revenueOf({ charged, netOf, fractions, inPounds, exchanged }: Pricing): Figure {
  const taxed = taxedParts(charged);
  return { amount: inPounds(sum(taxed, netOf)).neg(), within: fractions.plus(exchanged(taxed.length + 1)) };
}

function residualOf({ rounding, fractions }: Pricing): Figure {
  return { amount: rounding, within: fractions.plus(isWhole(rounding) ? zero : CENT) };
}

/** Sales are booked before discounts, and these on an account of their own. */
function addGoods(pricing: Pricing, accounts: Figures): void {
  const { goods, netOf, inPounds, isDiscounted } = pricing;
  if (goods.length === 0) return;
  // Without discount the price of a line gives way to what was paid for it.
  const grossOf = (part: Charged) => {
    const net = netOf(part);
    return isDiscounted(part) && part.gross.gt(net) ? part.gross : net;
  };
  const within = sum(goods, (part) => {
    const discount = isDiscounted(part) ? part.vague.plus(isWhole(part.gross) ? zero : CENT) : zero;
    return discount.plus(pricing.looseOf(part)).plus(isWhole(pricing.shareOf(part)) ? zero : CENT);
  })
    .plus(pricing.fractions)
    .plus(pricing.exchanged(goods.length));
  accounts.add(SALES, inPounds(sum(goods, grossOf)).neg(), within);
  accounts.add(DISCOUNTS, inPounds(sum(goods, (part) => grossOf(part).minus(netOf(part)))), within);
}

const accountOf = {
  shipping: SHIPPING,
  handling: SERVICES,
  wrapping: SERVICES,
  fee: SERVICES,
  certificate: CERTIFICATES,
} as const;

/** Charges are income of their own; certificates sold are owed to whoever redeems them. */
function addOthers(pricing: Pricing, accounts: Figures): void {
  for (const part of pricing.charged) {
    if (part.kind === 'goods') continue;
    const put = part.kind === 'certificate' ? zero : pricing.looseOf(part);
    const within = put.plus(pricing.fractions).plus(pricing.exchanged(1));
    accounts.add(accountOf[part.kind], pricing.inPounds(pricing.netOf(part)).neg(), within);
  }
}

function addVat(pricing: Pricing, sale: Sale, problems: Set<string>): void {
  const { charged, shareOf, netOf, inPounds, exchanged, fractions } = pricing;
  for (const part of taxedParts(charged)) {
    const tax = taxOfZone[part.zoneId];
    const prod = vatProdOfClass[part.classId];
    if (tax === undefined || prod === undefined) {
      problems.add(`is booked, although ${tax === undefined ? noZone(part) : noClass(part)}`);
      continue;
    }
    // A discount that no line carries is spread over the lines, each share rounded.
    const rounded = shareOf(part).eq(0) ? zero : CENT;
    const key = `${tax.bus} ${prod} ${rateText(part.rate)} %`;
    const within = fractions.plus(exchanged(1));
    sale.vatBase.add(key, inPounds(netOf(part)).neg(), within.plus(rounded));
    sale.vatAmount.add(key, inPounds(part.tax).neg(), within);
    sale.accounts.add(tax.account, inPounds(part.tax).neg(), within);
  }
}

const noZone = ({ zoneId, kind }: Charged): string =>
  zoneId === UNKNOWN_ZONE
    ? `the storefront has no tax zone for its ${kind}`
    : `finance has mapped no tax zone ${zoneId}`;

const noClass = ({ classId, kind }: Charged): string =>
  classId === UNKNOWN_CLASS || Number.isNaN(classId)
    ? `the storefront names no tax class for its ${kind}`
    : `finance has mapped no tax class ${classId}`;

/** Rates are compared as text: 20, 5.5. */
const rateText = (rate: Money): string => rate.round(4).toString();

function addStock({ goods }: Pricing, sale: Sale, problems: Set<string>): void {
  for (const { sku, quantity } of goods) {
    const unitCost = unitCostOf(sku);
    if (unitCost === undefined) problems.add(`is booked, although the company has no item for the SKU "${sku}"`);
    const cost = quantity.times(unitCost ?? zero);
    sale.quantities.add(sku, quantity.neg());
    sale.accounts.add(INVENTORY, cost.neg());
    sale.accounts.add(COST, cost);
  }
}
