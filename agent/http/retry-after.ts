import type { Response } from 'got';

const SECOND = 1000;

/** Milliseconds that the standard header asks to wait: given in seconds, or as a date. */
export function readRetryAfter(headers: Response['headers']): number | undefined {
  const value = headers['retry-after'];
  if (value === undefined) return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return seconds * SECOND;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
