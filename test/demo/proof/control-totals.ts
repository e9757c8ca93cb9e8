import { cents, type Money, money, readMoney } from '../../sandbox/bigcommerce/money.ts';
import type { OrderResource, StoreState } from '../../sandbox/bigcommerce/state.ts';
import {
  CERTIFICATES,
  COST,
  clearingOf,
  DISCOUNTS,
  EXCHANGE,
  handPosted,
  INVENTORY,
  poundsFor,
  RECEIVABLES,
  ROUNDING,
  ROUNDING_LIMIT,
  SALES,
  SERVICES,
  SHIPPING,
  STORE_CREDIT,
  taxOfZone,
  unitCostOf,
  vatProdOfClass,
} from './demo-company.ts';
import { type Charged, readCharges, readTenders, type Tender } from './read-order.ts';

/** What must be there, and by how much rounding alone may move it. */
export interface Figure {
  readonly amount: Money;
  readonly within: Money;
}

/** What the books must show for one order. Amounts of accounts and VAT are in pounds, debit positive. */
export interface ControlTotals {
  readonly accounts: ReadonlyMap<string, Figure>;
  /** Sales, discounts, shipping and services together: rounding moves cents among these, but never out of them. */
  readonly revenue: Figure;
  /** By VAT posting groups and rate: base and amount. */
  readonly vatBase: ReadonlyMap<string, Figure>;
  readonly vatAmount: ReadonlyMap<string, Figure>;
  readonly banks: ReadonlyMap<string, Figure>;
  readonly quantities: ReadonlyMap<string, Figure>;
  /** In the order's currency. */
  readonly invoiced: Money;
  readonly remaining: Money;
  /** What the total differs by from its parts, in the order's currency; it belongs on the rounding account. */
  readonly residual: Figure;
  /** Tenders that must be posted. */
  readonly tenders: readonly Tender[];
  /** What cannot be booked as the storefront has it, said in a sentence. */
  readonly problems: readonly string[];
}

const zero = money(0);
const CENT = money('0.01');

/** Adds up figures by name. */
class Figures {
  readonly sums = new Map<string, Figure>();

  add(name: string, amount: Money, within: Money = zero): void {
    const sum = this.sums.get(name) ?? { amount: zero, within: zero };
    this.sums.set(name, { amount: sum.amount.plus(amount), within: sum.within.plus(within) });
  }

  /** Lets each figure be anything from nothing to itself. */
  widen(): void {
    for (const [name, figure] of this.sums) this.sums.set(name, halfway(figure));
  }
}

function halfway({ amount, within }: Figure): Figure {
  return { amount: amount.div(2), within: within.plus(amount.div(2).abs()) };
}

/**
 * Computes what an order must have left in the books, from the storefront's figures and the accounting rules alone.
 * Only the payments of an order that has not shipped are in the books; of one that has shipped in part, any figure from
 * nothing to the whole may be. `isWaiting` says of a tender that an open exception explains why it is not posted.
 */
export function controlTotals(
  order: OrderResource,
  store: Pick<StoreState, 'taxRates' | 'taxZones' | 'products'>,
  shipped: 'all' | 'part' | 'nothing',
  isWaiting: (tender: Tender) => boolean,
): ControlTotals {
  const currency = String(order.default_currency_code ?? '');
  const rate = poundsFor(currency);
  const problems = rate === undefined ? [`is booked in ${currency}, of which the company knows no rate`] : [];
  const sale = shipped === 'nothing' ? nothingSold() : saleOf(order, readCharges(order, store), rate ?? zero, problems);
  if (shipped === 'part') for (const figures of partOf(sale)) figures.widen();
  const tenders = readTenders(order).filter(
    (tender) => !isWaiting(tender) && !handPosted.has(tender.gateway.toLowerCase()),
  );
  const paid = settle(tenders, currency, rate ?? zero, sale.accounts, problems);
  return {
    accounts: sale.accounts.sums,
    revenue: shipped === 'part' ? halfway(sale.revenue) : sale.revenue,
    vatBase: sale.vatBase.sums,
    vatAmount: sale.vatAmount.sums,
    quantities: sale.quantities.sums,
    banks: paid.banks.sums,
    invoiced: sale.total,
    remaining: sale.total.gt(paid.sum) ? sale.total.minus(paid.sum) : zero,
    residual: sale.residual,
    tenders,
    problems,
  };
}

interface Sale {
  readonly accounts: Figures;
  readonly vatBase: Figures;
  readonly vatAmount: Figures;
  readonly quantities: Figures;
  readonly revenue: Figure;
  readonly residual: Figure;
  readonly total: Money;
}

const partOf = (sale: Sale): Figures[] => [sale.accounts, sale.vatBase, sale.vatAmount, sale.quantities];

function nothingSold(): Sale {
  const none = { amount: zero, within: zero };
  return {
    accounts: new Figures(),
    vatBase: new Figures(),
    vatAmount: new Figures(),
    quantities: new Figures(),
    revenue: none,
    residual: none,
    total: zero,
  };
}

const chargeAccounts = { shipping: SHIPPING, handling: SERVICES, wrapping: SERVICES, fee: SERVICES } as const;

function saleOf(order: OrderResource, charged: readonly Charged[], pounds: Money, problems: string[]): Sale {
  const total = cents(readMoney(order.total_inc_tax) ?? zero);
  const foreign = !pounds.eq(1);
  const sum = (some: readonly Charged[], figure: (part: Charged) => Money) =>
    some.reduce((left, part) => left.plus(figure(part)), zero);
  const isFraction = ({ inc, tax }: Charged) => !cents(inc).eq(inc) || !cents(tax).eq(tax);
  /** Parts with fractions of a cent are rounded each; what is in foreign currency, each for itself once more. */
  const fractions = CENT.times(charged.filter(isFraction).length);
  const exchanged = (parts: number) => (foreign ? CENT.times(parts + 1) : zero);
  const inPounds = (amount: Money) => amount.times(pounds);

  const goods = charged.filter(({ kind }) => kind === 'goods');
  const gap = sum(charged, ({ inc }) => inc).minus(readMoney(order.total_inc_tax) ?? zero);
  const headerDiscount = gap.gt(ROUNDING_LIMIT) ? gap : zero;
  if (gap.lt(ROUNDING_LIMIT.neg()))
    problems.push(`is booked, although its total exceeds lines and charges by ${gap.abs().toFixed(2)}`);
  const rounding = headerDiscount.eq(0) ? gap : zero;

  const accounts = new Figures();
  const vatBase = new Figures();
  const vatAmount = new Figures();
  const quantities = new Figures();
  accounts.add(RECEIVABLES, inPounds(total), exchanged(charged.length).plus(foreign ? CENT : zero));
  const certificates = charged.filter(({ kind }) => kind === 'certificate');
  if (certificates.length > 0)
    accounts.add(
      CERTIFICATES,
      inPounds(sum(certificates, ({ inc }) => inc)).neg(),
      exchanged(certificates.length).plus(fractions),
    );

  const spreadOver = sum(goods, ({ inc }) => inc);
  const shareOf = ({ kind, inc }: Charged) =>
    kind !== 'goods' || spreadOver.eq(0) ? zero : headerDiscount.times(inc).div(spreadOver);
  const netOf = (part: Charged) => part.inc.minus(part.tax).minus(shareOf(part));
  // Without discount the price of a line gives way to what was paid for it.
  const grossOf = (part: Charged) => {
    const net = netOf(part);
    const full = part.isDiscounted || headerDiscount.gt(0) ? part.gross : net;
    return full.lt(net) ? net : full;
  };
  // VAT is rounded, and put right, for all lines of a rate, so a line may gain or lose by it where prices include it.
  const inclusive = order.is_tax_inclusive_pricing === true;
  const perLine = inclusive ? CENT : zero;
  const putRight = inclusive ? vatPutRight(charged, (part) => part.inc.minus(shareOf(part))) : zero;
  if (goods.length > 0) {
    const discount = sum(goods, (part) => grossOf(part).minus(netOf(part)));
    const vague = sum(goods, (part) => (part.isDiscounted || headerDiscount.gt(0) ? part.vague.plus(CENT) : zero));
    const within = perLine.times(goods.length).plus(vague).plus(putRight).plus(fractions).plus(exchanged(goods.length));
    accounts.add(SALES, inPounds(sum(goods, grossOf)).neg(), within);
    accounts.add(DISCOUNTS, inPounds(discount), within);
  }
  for (const part of charged) {
    if (part.kind === 'goods' || part.kind === 'certificate') continue;
    const within = perLine.plus(putRight).plus(fractions).plus(exchanged(1));
    accounts.add(chargeAccounts[part.kind], inPounds(netOf(part)).neg(), within);
  }
  const residualWithin = fractions.plus(rounding.eq(cents(rounding)) ? zero : CENT);
  accounts.add(ROUNDING, inPounds(rounding), residualWithin.plus(exchanged(1)));

  addVat(charged, shareOf, { vatBase, vatAmount, accounts }, problems, {
    inPounds,
    within: fractions,
    exchanged,
  });
  let cost = zero;
  for (const { sku, quantity } of goods) {
    const unitCost = unitCostOf(sku);
    if (unitCost === undefined) problems.push(`is booked, although the company has no item for the SKU "${sku}"`);
    quantities.add(sku, quantity.neg());
    cost = cost.plus(quantity.times(unitCost ?? zero));
  }
  accounts.add(INVENTORY, cost.neg());
  accounts.add(COST, cost);
  if (foreign) accounts.add(EXCHANGE, zero, CENT.times(charged.length + 2));

  const taxed = charged.filter(({ kind }) => kind !== 'certificate');
  const revenue = sum(taxed, ({ inc, tax }) => inc.minus(tax)).minus(headerDiscount);
  return {
    accounts,
    vatBase,
    vatAmount,
    quantities,
    total,
    revenue: { amount: inPounds(revenue).neg(), within: fractions.plus(exchanged(taxed.length + 1)) },
    residual: { amount: rounding, within: residualWithin },
  };
}

/** By how much, over all rates, the storefront's tax differs from the tax of the sum of its lines. */
function vatPutRight(charged: readonly Charged[], incOf: (part: Charged) => Money): Money {
  const byRate = Map.groupBy(charged, ({ zoneId, rate }) => `${zoneId} ${rateText(rate)}`);
  return [...byRate.values()].reduce((sum, parts) => {
    const { rate } = parts[0]!;
    const inc = parts.reduce((left, part) => left.plus(incOf(part)), zero);
    const tax = parts.reduce((left, part) => left.plus(part.tax), zero);
    return sum.plus(inc.times(rate).div(rate.plus(100)).minus(tax).abs());
  }, zero);
}

interface VatSums {
  readonly vatBase: Figures;
  readonly vatAmount: Figures;
  readonly accounts: Figures;
}

interface InPounds {
  inPounds(amount: Money): Money;
  readonly within: Money;
  exchanged(parts: number): Money;
}

/** A discount that no line carries lessens the bases of its rates as finance spreads it; with one rate there is no question. */
function addVat(
  charged: readonly Charged[],
  shareOf: (part: Charged) => Money,
  sums: VatSums,
  problems: string[],
  { inPounds, within, exchanged }: InPounds,
): void {
  for (const part of charged) {
    if (part.kind === 'certificate') continue;
    const tax = taxOfZone[part.zoneId];
    if (tax === undefined) {
      problems.push(`is booked, although finance has mapped no tax zone ${part.zoneId}`);
      continue;
    }
    const prod = vatProdOfClass[part.classId];
    if (prod === undefined) {
      problems.push(`is booked, although finance has mapped no tax class ${part.classId}`);
      continue;
    }
    const share = shareOf(part);
    const rounded = share.eq(0) ? zero : CENT;
    const key = `${tax.bus} ${prod} ${rateText(part.rate)} %`;
    const slack = within.plus(exchanged(1));
    sums.vatBase.add(key, inPounds(part.inc.minus(part.tax).minus(share)).neg(), slack.plus(rounded));
    sums.vatAmount.add(key, inPounds(part.tax).neg(), slack);
    sums.accounts.add(tax.account, inPounds(part.tax).neg(), slack);
  }
}

/** Rates are compared as text: 20, 5.5. */
export const rateText = (rate: Money): string => rate.round(4).toString();

function settle(
  tenders: readonly Tender[],
  currency: string,
  pounds: Money,
  accounts: Figures,
  problems: string[],
): { banks: Figures; sum: Money } {
  const banks = new Figures();
  const within = pounds.eq(1) ? zero : CENT;
  let sum = zero;
  for (const { id, kind, gateway, currency: paidIn, amount } of tenders) {
    const value = cents(amount);
    const local = value.times(pounds);
    sum = sum.plus(value);
    accounts.add(RECEIVABLES, local.neg(), within);
    if (kind === 'certificate') accounts.add(CERTIFICATES, local, within);
    else if (kind === 'credit') accounts.add(STORE_CREDIT, local, within);
    else {
      const clearing = clearingOf(gateway, currency);
      if (clearing === undefined || paidIn !== currency)
        problems.push(
          `has a payment ${id} of ${amount.toFixed(2)} ${paidIn} by ${gateway}, which finance has no account for, and no exception says so`,
        );
      else {
        banks.add(clearing.bank, value);
        accounts.add(clearing.account, local, within);
      }
    }
  }
  return { banks, sum };
}
