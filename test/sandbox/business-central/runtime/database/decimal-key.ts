/**
 * Decimals in the database: exact text whose plain comparison is the order of the numbers, so that keys, ranges, MIN
 * and MAX need no help from JavaScript. `p`, digits before the point as two digits, then the number: 12.5 is `p0212.5`.
 * Negative numbers are `n` with all digits complemented and `~` at the end.
 */
import { Decimal } from '../values/decimal.ts';

const ZERO = 'p010';
const cache = new Map<string, Decimal>([[ZERO, Decimal.zero]]);
const CACHE_LIMIT = 50_000;

/** Rounds to the 20 decimals a column keeps. */
export function toDecimalKey(value: Decimal): string {
  if (value.isZero()) return ZERO;
  const text = value.toStorage();
  if (text === '0' || text === '-0') return ZERO;
  if (text.charCodeAt(0) === 0x2d) return `n${complement(`${lengthOf(text, 1)}${text.slice(1)}`)}~`;
  return `p${lengthOf(text, 0)}${text}`;
}

export function fromDecimalKey(key: string): Decimal {
  let value = cache.get(key);
  if (value === undefined) {
    value = key.charCodeAt(0) === 0x70 ? plain(key.slice(3)) : plain(complement(key.slice(3, -1))).negate();
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(key, value);
  }
  return value;
}

/** A number without sign or exponent: quicker than reading any notation. */
function plain(text: string): Decimal {
  const point = text.indexOf('.');
  if (point < 0) return new Decimal(BigInt(text), 0);
  return new Decimal(BigInt(text.slice(0, point) + text.slice(point + 1)), text.length - point - 1);
}

/** Digits before the point, counted from `start`. */
function lengthOf(text: string, start: number): string {
  const point = text.indexOf('.');
  const length = (point < 0 ? text.length : point) - start;
  return length < 10 ? `0${length}` : String(length);
}

function complement(text: string): string {
  let result = '';
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    result += code === 0x2e ? '.' : String.fromCharCode(0x69 - code);
  }
  return result;
}
