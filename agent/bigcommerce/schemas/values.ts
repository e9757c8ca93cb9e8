import { z } from 'zod';
import { decimalPattern, MAX_INTEGER, MIN_INTEGER } from '../../../shared-types/field-types.ts';
import { readDecimal } from '../../wire/exact-json.ts';
import { isoInstant } from '../../wire/instant.ts';

/**
 * The values in the storefront's bodies. What is read here fits the fields of the wire contract, so that an order made of
 * it needs no second look.
 */

interface Value<Result> {
  /** Answers undefined for what it cannot read. */
  readonly read: (given: unknown) => Result | undefined;
  /** What is wrong with a value that cannot be read. */
  readonly complaintAbout: (given: unknown) => string;
}

/**
 * A type of zod that does nothing but read: an order has hundreds of values, and zod's own transforms make several objects
 * and a function for each of them (an order is read in 17 instead of 25 µs).
 */
const ValueType = z.core.$constructor<z.ZodType, z.core.$ZodTypeDef & Value<unknown>>('ValueType', (inst, def) => {
  z.ZodType.init(inst, def);
  const { read, complaintAbout } = def;
  // A value that is missing is read too, as undefined.
  inst._zod.optin = 'optional';
  inst._zod.parse = (payload) => {
    const { value: given } = payload;
    const result = read(given);
    if (result !== undefined) {
      payload.value = result;
      return payload;
    }
    const message = `${complaintAbout(given)}: ${describe(given)}`;
    payload.issues.push({ code: 'custom', input: given, inst, path: [], message });
    return payload;
  };
});

function value<Result>(
  read: Value<Result>['read'],
  complaintAbout: Value<Result>['complaintAbout'],
): z.ZodType<Result, unknown> {
  return new ValueType({ type: 'custom', read, complaintAbout }) as z.ZodType<Result, unknown>;
}

/** An amount as BigCommerce writes it: text or number, with or without decimals. Becomes exact decimal text. */
export const amount = value(
  (given) => {
    const decimal = readDecimal(given);
    return decimal === undefined || !decimalPattern.test(decimal) ? undefined : decimal;
  },
  (given) => (readDecimal(given) === undefined ? 'is not an amount' : 'has more digits than an amount can have'),
);

const TOO_LARGE = 'is larger than a number can be';

/** An id or count that becomes an integer of the contract: a whole number, also when it comes as text. */
export const wholeNumber = wholeNumberFrom(MIN_INTEGER, TOO_LARGE);

/** The id of an order: they are counted from 1. */
export const orderId = wholeNumberFrom(1, 'is below 1, where ids begin');

/** The id of an order's customer; 0 is a guest. */
export const customerId = wholeNumberFrom(0, 'is below 0, which is a guest');

function wholeNumberFrom(lowest: number, complaint: string) {
  return value(
    (given) => {
      const number = readInteger(given);
      return number === undefined || number < lowest || number > MAX_INTEGER ? undefined : number;
    },
    (given) => {
      const number = readInteger(given);
      if (number === undefined) return 'is not a whole number';
      return number < lowest ? complaint : TOO_LARGE;
    },
  );
}

/** An id that becomes text in the contract and may be larger. */
export const identifier = value(readInteger, () => 'is not a whole number');

function readInteger(given: unknown): number | undefined {
  const number = typeof given === 'string' && /^-?\d+$/.test(given) ? Number(given) : given;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
}

/** Text that may be absent, null or a number (payment provider ids). */
export const looseText = value(readText, () => 'is not text');

function readText(given: unknown): string | undefined {
  if (given === undefined || given === null) return '';
  if (typeof given === 'string') return given;
  return typeof given === 'number' ? String(given) : undefined;
}

/** The same, where "none" was also seen as an empty object. */
export const textOrEmptyObject = value(
  (given) => (isEmptyObject(given) ? '' : readText(given)),
  () => 'is not text',
);

function isEmptyObject(given: unknown): boolean {
  return typeof given === 'object' && given !== null && !Array.isArray(given) && Object.keys(given).length === 0;
}

/** A text BigCommerce always sends. */
export const requiredText = z.string();

/** Years have four digits. */
const START_OF_TIME = Date.parse('0000-01-01T00:00:00Z');
const END_OF_TIME = Date.UTC(10_000, 0, 1);

/** An RFC 2822 or ISO date; becomes an ISO instant in UTC without milliseconds. */
export const instant = value(
  (given) => {
    const milliseconds = typeof given === 'string' && given !== '' ? Date.parse(given) : Number.NaN;
    return milliseconds >= START_OF_TIME && milliseconds < END_OF_TIME ? isoInstant(milliseconds) : undefined;
  },
  () => 'is not a date',
);

function describe(given: unknown): string {
  if (given === undefined) return 'it is missing';
  return JSON.stringify(given).slice(0, 60);
}

/** One line per fault, each naming its field: `orders.products[0].quantity is not a whole number: "two"`. */
export function faultsOf(error: z.ZodError, body: unknown): string[] {
  return error.issues.map((issue) => {
    const path = issue.path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
    const wrongKind = issue.code === 'invalid_type' ? kinds[issue.expected] : undefined;
    const message =
      wrongKind === undefined ? issue.message : `is not ${wrongKind}: ${describe(valueAt(body, issue.path))}`;
    return `${path.replace(/^\./, '')} ${message}`.trim();
  });
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
};

function valueAt(body: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (value as Record<PropertyKey, unknown> | null | undefined)?.[part],
    body,
  );
}
