/**
 * JSON that keeps decimal numbers exact: what is read has the digits that were written, and money is written digit by
 * digit, so that no amount is ever changed by a binary float.
 */

interface SourceContext {
  readonly source?: string;
}

type ReviverWithSource = (this: unknown, key: string, value: unknown, context: SourceContext) => unknown;

// The `source` of a reviver is in the pinned Node but not yet in TypeScript's library.
const parseWithSource = JSON.parse as (text: string, reviver: ReviverWithSource) => unknown;

/**
 * A double gives back every number of up to 15 significant digits as it was written, and `String` writes it so, unless it
 * has an exponent, zeros at its end, a minus before a zero, or begins with many zeros. Here any of these may stand; a hit
 * within a text only costs time.
 */
const perhapsInexact = /(?:^|[:,[])\s*(?:-?(?:\d[\d.]{15}|[\d.]+[eE]|\d+\.\d*0(?!\d)|0\.000000)|-0(?![.\d]))/;

/**
 * Parses JSON without loss: `String` of every number gives the digits that were written. What a double would change
 * becomes text; the slow path that sees it is taken only for bodies that may have such a number.
 */
export function parseExactJson(text: string): unknown {
  if (!perhapsInexact.test(text)) return JSON.parse(text);
  return parseWithSource(text, (_key, value, context) => {
    if (typeof value !== 'number' || context.source === undefined) return value;
    return perhapsInexact.test(context.source) ? context.source : value;
  });
}

const decimalText = /^-?\d+(\.\d+)?$/;

/** Decimal text as the JSON of a number: it must be one, and keeps its digits. */
export function decimalAsNumber(decimal: string): string {
  if (!decimalText.test(decimal)) throw new TypeError(`"${decimal}" is not decimal text`);
  return decimal;
}

/** What nearly every amount looks like. */
const plainAmount = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;

const decimalParts = /^(-?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,2}))?$/;

/**
 * Reads what a service calls a number (text or JSON number, also with an exponent) as plain decimal text without
 * trailing zeros: `"10.0000"` and `10` are both `"10"`. Returns undefined when it is not a number.
 */
export function readDecimal(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  if (typeof value === 'string' && plainAmount.test(value)) return withoutTrailingZeros(value);
  const match = decimalParts.exec(String(value).trim());
  if (match === null) return undefined;
  const [, sign = '', whole = '0', fraction = '', exponent = '0'] = match;
  const shift = Number(exponent);
  const digits = whole + fraction;
  const point = whole.length + shift;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = point <= 0 ? 1 : point;
  const integral = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const decimals = padded.slice(at).replace(/0+$/, '');
  const magnitude = decimals === '' ? integral : `${integral}.${decimals}`;
  return magnitude === '0' ? '0' : sign + magnitude;
}

function withoutTrailingZeros(plain: string): string {
  if (!plain.includes('.')) return plain;
  let end = plain.length;
  while (plain[end - 1] === '0') end -= 1;
  if (plain[end - 1] === '.') end -= 1;
  return plain.slice(0, end);
}
