import type { Clock } from '../clock.ts';

const SECOND = 1000;

/** Windows are of half a minute. One that is said to be of hours is none: the next answer tells more. */
const LONGEST_WINDOW_MS = 5 * 60 * SECOND;

export type Headers = Readonly<Record<string, string | string[] | undefined>>;

function headerNumber(headers: Headers, name: string): number | undefined {
  const value = headers[name];
  const parsed = typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
  return Number.isFinite(parsed) ? parsed : undefined;
}

/**
 * Milliseconds the store asks to wait after a failed call. Every answer tells when the window renews, but only a refusal
 * for the quota has to wait for that.
 */
export function readRetryAfter(headers: Headers, status: number): number | undefined {
  const resetMs = headerNumber(headers, 'x-rate-limit-time-reset-ms');
  if (status === 429 && resetMs !== undefined) return Math.max(0, resetMs);
  const seconds = headerNumber(headers, 'x-retry-after') ?? headerNumber(headers, 'retry-after');
  return seconds === undefined ? undefined : Math.max(0, seconds * SECOND);
}

/**
 * The store's request quota as its own headers tell it. All apps of the store share it, so the last answer is believed,
 * not our own count; calls under way are taken off, because their answers are not in yet.
 */
export class RequestQuota {
  readonly #clock: Clock;
  readonly #reserve: number;
  #left: number | undefined;
  #quota = Number.POSITIVE_INFINITY;
  #renewsAt = 0;
  #underWay = 0;

  /** `reserve`: calls of each window that are left to the store's other apps. */
  constructor(clock: Clock, reserve: number) {
    this.#clock = clock;
    this.#reserve = reserve;
  }

  /** Waits until a call fits into the quota, makes it, and returns its result. */
  async within<Result>(call: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
    while (this.#exhausted()) {
      await this.#clock.sleep(Math.max(this.#renewsAt - this.#clock.now(), 1), signal);
    }
    this.#underWay += 1;
    try {
      return await call();
    } finally {
      this.#underWay -= 1;
    }
  }

  observe(headers: Headers): void {
    const left = headerNumber(headers, 'x-rate-limit-requests-left');
    const resetMs = headerNumber(headers, 'x-rate-limit-time-reset-ms');
    if (left === undefined || resetMs === undefined) return;
    this.#left = left;
    this.#quota = headerNumber(headers, 'x-rate-limit-requests-quota') ?? Number.POSITIVE_INFINITY;
    this.#renewsAt = this.#clock.now() + Math.min(resetMs, LONGEST_WINDOW_MS);
  }

  #exhausted(): boolean {
    if (this.#left === undefined) return false;
    if (this.#clock.now() >= this.#renewsAt) {
      this.#left = undefined;
      return false;
    }
    // A reserve as large as the plan's whole quota would leave one call a window.
    return this.#left - this.#underWay <= Math.min(this.#reserve, this.#quota / 2);
  }
}
