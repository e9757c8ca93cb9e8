import { type Money, money } from '../../sandbox/bigcommerce/money.ts';
import { type Figure, nothing } from './figures.ts';

/** What is compared, order by order and in total. */
export interface Comparison {
  /** As in "Account 4100 Shipping income". */
  readonly title: (name: string) => string;
  /** By order number. */
  readonly expected: ReadonlyMap<string, ReadonlyMap<string, Figure>>;
  readonly posted: ReadonlyMap<string, ReadonlyMap<string, Money>>;
  /** What the report shows; the sum of what is posted where it has none. */
  readonly reported?: ReadonlyMap<string, Money>;
}

const zero = money(0);
/** A difference names this many orders; what is wrong with hundreds is wrong with all alike. */
const ORDERS_NAMED = 5;

/** Every name (account, bank, rate, SKU) whose figure differs, as a sentence with the orders it comes from. */
export function compare({ title, expected, posted, reported }: Comparison): string[] {
  const named = [...expected.values(), ...posted.values(), ...(reported === undefined ? [] : [reported])];
  const names = new Set(named.flatMap((figures) => [...figures.keys()]));
  const orders = new Set([...expected.keys(), ...posted.keys()]);
  return [...names].sort().flatMap((name) => {
    let [due, within, found] = [zero, zero, zero];
    const causes: string[] = [];
    for (const order of orders) {
      const figure = expected.get(order)?.get(name) ?? nothing;
      const amount = posted.get(order)?.get(name) ?? zero;
      [due, within, found] = [due.plus(figure.amount), within.plus(figure.within), found.plus(amount)];
      if (fits(figure, amount)) continue;
      const of = order === '' ? 'entries of no order' : `order ${order}`;
      causes.push(`${of} (expected ${show(figure.amount)}, posted ${show(amount)})`);
    }
    const shown = reported === undefined ? found : (reported.get(name) ?? zero);
    if (causes.length === 0 && fits({ amount: due, within }, shown) && shown.eq(found)) return [];
    const lead = `${title(name)}: expected ${show(due)}, posted ${show(shown)}, difference ${show(shown.minus(due))}.`;
    if (!shown.eq(found)) causes.push(`entries that were read one by one add up to ${show(found)}`);
    return [`${lead} ${from(causes)}`.trim()];
  });
}

function from(causes: readonly string[]): string {
  const more = causes.length - ORDERS_NAMED;
  const named = causes.slice(0, ORDERS_NAMED).join(', ');
  return causes.length === 0 ? '' : `From ${named}${more > 0 ? ` and ${more} more` : ''}.`;
}

export function fits({ amount, within }: Figure, found: Money): boolean {
  return found.minus(amount).abs().lte(within);
}

/** Figures in pounds may be exact to more than a penny before they are rounded. */
export const show = (amount: Money): string => amount.toFixed(2);

/** Adds up rows by order and name. */
export function byOrder<Row extends { readonly order: string }>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  amountOf: (row: Row) => string,
): Map<string, Map<string, Money>> {
  const sums = new Map<string, Map<string, Money>>();
  for (const row of rows) {
    const ofOrder = sums.get(row.order) ?? new Map<string, Money>();
    ofOrder.set(nameOf(row), (ofOrder.get(nameOf(row)) ?? zero).plus(money(amountOf(row))));
    sums.set(row.order, ofOrder);
  }
  return sums;
}
