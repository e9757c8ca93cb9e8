import { cents, type Money, money, readMoney } from '../../sandbox/bigcommerce/money.ts';
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
import type { Charged } from './read-order.ts';

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
    total: zero,
  };
}

/** The figures of an order that has shipped; `problems` takes what could not have been booked as it is. */
export function saleOf(order: OrderResource, charged: readonly Charged[], pounds: Money, problems: string[]): Sale {
  const pricing = pricingOf(order, charged, pounds, problems);
  const sale = {
    ...nothingSold(),
    total: cents(readMoney(order.total_inc_tax) ?? zero),
    revenue: revenueOf(pricing),
    residual: residualOf(pricing),
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
  /** What a line may gain or lose where prices include VAT, because VAT is rounded, and put right, for all lines of a rate. */
  readonly perLine: Money;
  readonly putRight: Money;
  isDiscounted(part: Charged): boolean;
  shareOf(part: Charged): Money;
  netOf(part: Charged): Money;
  inPounds(amount: Money): Money;
  /** Parts in foreign currency are rounded once more, each for itself. */
  exchanged(parts: number): Money;
}

function pricingOf(order: OrderResource, charged: readonly Charged[], pounds: Money, problems: string[]): Pricing {
  const goods = charged.filter(({ kind }) => kind === 'goods');
  const gap = sum(charged, ({ inc }) => inc).minus(readMoney(order.total_inc_tax) ?? zero);
  // A discount of the whole order that no line carries.
  const headerDiscount = gap.gt(ROUNDING_LIMIT) ? gap : zero;
  if (gap.lt(ROUNDING_LIMIT.neg()))
    problems.push(`is booked, although its total exceeds lines and charges by ${gap.abs().toFixed(2)}`);
  const spreadOver = sum(goods, ({ inc }) => inc);
  const shareOf = ({ kind, inc }: Charged) =>
    kind !== 'goods' || spreadOver.eq(0) ? zero : headerDiscount.times(inc).div(spreadOver);
  const inclusive = order.is_tax_inclusive_pricing === true;
  const isFraction = ({ inc, tax }: Charged) => !cents(inc).eq(inc) || !cents(tax).eq(tax);
  return {
    charged,
    goods,
    rounding: headerDiscount.eq(0) ? gap : zero,
    fractions: CENT.times(charged.filter(isFraction).length),
    perLine: inclusive ? CENT : zero,
    putRight: inclusive ? vatPutRight(charged, (part) => part.inc.minus(shareOf(part))) : zero,
    isDiscounted: (part) => part.isDiscounted || headerDiscount.gt(0),
    shareOf,
    netOf: (part) => part.inc.minus(part.tax).minus(shareOf(part)),
    inPounds: (amount) => amount.times(pounds),
    exchanged: (parts) => (pounds.eq(1) ? zero : CENT.times(parts + 1)),
  };
}

const sum = (some: readonly Charged[], figure: (part: Charged) => Money): Money =>
  some.reduce((left, part) => left.plus(figure(part)), zero);

/** By how much, over all rates, the storefront's tax differs from the tax of the sum of its lines. */
function vatPutRight(charged: readonly Charged[], incOf: (part: Charged) => Money): Money {
  const byRate = Map.groupBy(charged, ({ zoneId, rate }) => `${zoneId} ${rateText(rate)}`);
  return [...byRate.values()].reduce((total, parts) => {
    const { rate } = parts[0]!;
    const computed = sum(parts, incOf).times(rate).div(rate.plus(100));
    return total.plus(computed.minus(sum(parts, ({ tax }) => tax)).abs());
  }, zero);
}

function revenueOf({ charged, netOf, fractions, inPounds, exchanged }: Pricing): Figure {
  const taxed = charged.filter(({ kind }) => kind !== 'certificate');
  return { amount: inPounds(sum(taxed, netOf)).neg(), within: fractions.plus(exchanged(taxed.length + 1)) };
}

function residualOf({ rounding, fractions }: Pricing): Figure {
  return { amount: rounding, within: fractions.plus(rounding.eq(cents(rounding)) ? zero : CENT) };
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
  const within = sum(goods, (part) => (isDiscounted(part) ? part.vague.plus(CENT) : zero))
    .plus(pricing.perLine.times(goods.length))
    .plus(pricing.putRight)
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
    const put = part.kind === 'certificate' ? zero : pricing.perLine.plus(pricing.putRight);
    const within = put.plus(pricing.fractions).plus(pricing.exchanged(1));
    accounts.add(accountOf[part.kind], pricing.inPounds(pricing.netOf(part)).neg(), within);
  }
}

function addVat(pricing: Pricing, sale: Sale, problems: string[]): void {
  const { charged, shareOf, netOf, inPounds, exchanged, fractions } = pricing;
  for (const part of charged) {
    if (part.kind === 'certificate') continue;
    const tax = taxOfZone[part.zoneId];
    const prod = vatProdOfClass[part.classId];
    if (tax === undefined || prod === undefined) {
      const what = tax === undefined ? `tax zone ${part.zoneId}` : `tax class ${part.classId}`;
      problems.push(`is booked, although finance has mapped no ${what}`);
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

/** Rates are compared as text: 20, 5.5. */
const rateText = (rate: Money): string => rate.round(4).toString();

function addStock({ goods }: Pricing, sale: Sale, problems: string[]): void {
  for (const { sku, quantity } of goods) {
    const unitCost = unitCostOf(sku);
    if (unitCost === undefined) problems.push(`is booked, although the company has no item for the SKU "${sku}"`);
    const cost = quantity.times(unitCost ?? zero);
    sale.quantities.add(sku, quantity.neg());
    sale.accounts.add(INVENTORY, cost.neg());
    sale.accounts.add(COST, cost);
  }
}
