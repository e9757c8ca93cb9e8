import { type Money, money } from '../../sandbox/bigcommerce/money.ts';

/** What must be there, and by how much rounding alone may move it. */
export interface Figure {
  readonly amount: Money;
  readonly within: Money;
}

const zero = money(0);

export const nothing: Figure = { amount: zero, within: zero };

/** Adds up figures by name. */
export class Figures {
  readonly sums = new Map<string, Figure>();

  add(name: string, amount: Money, within: Money = zero): void {
    const sum = this.sums.get(name) ?? nothing;
    this.sums.set(name, { amount: sum.amount.plus(amount), within: sum.within.plus(within) });
  }

  /** Lets each figure be anything from nothing to itself. */
  widen(): void {
    for (const [name, figure] of this.sums) this.sums.set(name, halfway(figure));
  }
}

export function halfway({ amount, within }: Figure): Figure {
  return { amount: amount.div(2), within: within.plus(amount.div(2).abs()) };
}
