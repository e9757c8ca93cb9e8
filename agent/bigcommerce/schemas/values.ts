import { z } from 'zod';
import { readDecimal } from '../../wire/exact-json.ts';
import { isoInstant } from '../../wire/instant.ts';

/** An amount as BigCommerce writes it: text or number, with or without decimals. Becomes exact decimal text. */
export const amount = z.unknown().transform((value, context) => {
  const decimal = readDecimal(value);
  if (decimal === undefined) {
    context.addIssue({ code: 'custom', message: `is not an amount: ${describe(value)}` });
    return z.NEVER;
  }
  return decimal;
});

/** An id or count: a whole number, also when it comes as text. */
export const wholeNumber = z.unknown().transform((value, context) => {
  const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) {
    context.addIssue({ code: 'custom', message: `is not a whole number: ${describe(value)}` });
    return z.NEVER;
  }
  return number;
});

/** Text that may be absent, null or a number (payment provider ids). */
export const looseText = z
  .union([z.string(), z.number(), z.null()])
  .optional()
  .transform((value) => (value === null || value === undefined ? '' : String(value)));

/** A text BigCommerce always sends. */
export const requiredText = z.string();

/** An RFC 2822 or ISO date; becomes an ISO instant in UTC without milliseconds. */
export const instant = z.unknown().transform((value, context) => {
  const milliseconds = typeof value === 'string' && value !== '' ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(milliseconds)) {
    context.addIssue({ code: 'custom', message: `is not a date: ${describe(value)}` });
    return z.NEVER;
  }
  return isoInstant(milliseconds);
});

function describe(value: unknown): string {
  if (value === undefined) return 'it is missing';
  return JSON.stringify(value).slice(0, 60);
}

/** One line per fault, each naming its field: `orders.products[0].quantity is not a whole number: "two"`. */
export function faultsOf(error: z.ZodError): string[] {
  return error.issues.map((issue) => {
    const path = issue.path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
    return `${path.replace(/^\./, '')} ${issue.message}`.trim();
  });
}
