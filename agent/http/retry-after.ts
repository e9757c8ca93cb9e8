import type { Response } from 'got';

const SECOND = 1000;

/**
 * Milliseconds that the standard header asks to wait: given in seconds, or as a date. A date is by the server's clock, which
 * the same answer tells.
 */
export function readRetryAfter(headers: Response['headers']): number | undefined {
  const value = headers['retry-after'];
  if (value === undefined) return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * SECOND);
  const until = Date.parse(value);
  if (Number.isNaN(until)) return undefined;
  const now = Date.parse(headers.date ?? '');
  return Math.max(0, until - (Number.isNaN(now) ? Date.now() : now));
}
