import { type Money, money, readMoney } from '../../sandbox/bigcommerce/money.ts';
import type { Resource } from '../../sandbox/bigcommerce/state.ts';

const zero = money(0);

/**
 * Reads the amounts of an order. What is missing or no amount counts as nothing only so that the rest can be computed: it is
 * kept as a problem with its name and place, and an order that is booked with one does not prove.
 */
export class Amounts {
  readonly #problems: Set<string>;

  /** `problems` takes a sentence about each amount that cannot be read. */
  constructor(problems: Set<string>) {
    this.#problems = problems;
  }

  /** `place` is what the body is, as in "line 103701". */
  of(body: Resource, field: string, place: string): Money {
    const given = body[field];
    const amount = readMoney(given);
    if (amount !== undefined) return amount;
    const what = given === undefined ? 'is missing' : `is no amount (${JSON.stringify(given)})`;
    this.#problems.add(`is booked, although ${field} of ${place} ${what}`);
    return zero;
  }
}
