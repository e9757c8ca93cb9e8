/** Literals in the run-time form. */
import { makeDate } from '../../runtime/values/date.ts';
import { Decimal } from '../../runtime/values/decimal.ts';
import { makeTime } from '../../runtime/values/time.ts';

/** Whether 96 bits are enough for a decimal; too many digits behind the point are only rounded. */
export function isInDecimalRange(text: string): boolean {
  try {
    Decimal.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** `20260131` (or 0), the digits before D; undefined when there is no such date. */
export function dateFromDigits(digits: string): number | undefined {
  if (/^0+$/.test(digits)) return 0;
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(digits);
  // The base application writes 00000101D for the earliest date.
  if (digits === '00000101') return makeDate(1, 1, 1);
  return match === null ? undefined : makeDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** `235959`, `235959.999`, `0`: what stands before T. */
export function timeFromDigits(digits: string): number | undefined {
  if (/^0+$/.test(digits) && digits.length < 6) return 0;
  const match = /^(\d{1,2})(\d{2})?(\d{2})?(?:\.(\d{1,3}))?$/.exec(digits);
  if (match === null) return undefined;
  const milliseconds = Number((match[4] ?? '').padEnd(3, '0'));
  return makeTime(Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0), milliseconds);
}
