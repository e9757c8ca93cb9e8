import Big from 'big.js';

/** Exact money for the storefront's own arithmetic. */
export type Money = Big;

export const money = (value: string | number | Big): Money => new Big(value);

/** Half up at two decimals, away from zero, as the storefront rounds to its currency. */
export const cents = (value: Money): Money => value.round(2, Big.roundHalfUp);

/** V2 writes four decimals. */
export const text = (value: Money): string => value.toFixed(4);

const digits = /^-?\d+(\.\d*)?(e[+-]?\d{1,2})?$/i;

/** Reads what a file calls an amount, also with blanks around it; undefined when it is none. */
export function readMoney(value: unknown): Money | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).trim();
  return digits.test(text) ? new Big(text) : undefined;
}
