import { cents, type Money, money } from '../../sandbox/bigcommerce/money.ts';
import type { OrderResource, StoreState } from '../../sandbox/bigcommerce/state.ts';
import { Amounts } from './amounts.ts';
import { CERTIFICATES, clearingOf, handPosted, poundsFor, RECEIVABLES, STORE_CREDIT } from './demo-company.ts';
import { type Figure, Figures, halfway } from './figures.ts';
import { currencyOf, readCharges, readTenders, type Tender } from './read-order.ts';
import { nothingSold, type Sale, saleOf } from './sale.ts';

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
  /** In the order's currency: what the order says, and what of it must be invoiced. */
  readonly total: Money;
  readonly totalTax: Money;
  readonly invoiced: Money;
  /** By all tenders that must be posted. */
  readonly paid: Money;
  readonly remaining: Money;
  /** What the total differs by from its parts, in the order's currency; it belongs on the rounding account. */
  readonly residual: Figure;
  /** What the tax differs by from the tax of the sums, in the order's currency; it is a VAT difference of the document. */
  readonly vatRounding: Figure;
  /** What cannot be booked as the storefront has it, said in a sentence. */
  readonly problems: readonly string[];
}

const zero = money(0);
const CENT = money('0.01');

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
  const currency = currencyOf(order);
  const rate = poundsFor(currency);
  const problems = new Set<string>();
  if (rate === undefined) problems.add(`is booked in ${currency}, of which the company knows no rate`);
  const amounts = new Amounts(problems);
  const total = amounts.of(order, 'total_inc_tax', 'the order');
  const totalTax = amounts.of(order, 'total_tax', 'the order');
  const sale =
    shipped === 'nothing'
      ? nothingSold()
      : saleOf(order, { charged: readCharges(order, store, amounts), total, pounds: rate ?? zero, problems });
  if (shipped === 'part') for (const figures of partOf(sale)) figures.widen();
  const tenders = readTenders(order, amounts).filter(
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
    total,
    totalTax,
    invoiced: sale.total,
    paid: paid.sum,
    remaining: sale.total.gt(paid.sum) ? sale.total.minus(paid.sum) : zero,
    residual: sale.residual,
    vatRounding: sale.vatRounding,
    problems: [...problems],
  };
}

const partOf = (sale: Sale): Figures[] => [sale.accounts, sale.vatBase, sale.vatAmount, sale.quantities];

function settle(
  tenders: readonly Tender[],
  currency: string,
  pounds: Money,
  accounts: Figures,
  problems: Set<string>,
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
        problems.add(
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
