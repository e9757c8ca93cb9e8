/** The quota of one store: so many calls in a window, all apps together. */
export class RateLimit {
  readonly #quota: number;
  readonly #windowMs: number;
  #windowStart = Number.NEGATIVE_INFINITY;
  #used = 0;

  constructor(quota: number, windowMs: number) {
    this.#quota = quota;
    this.#windowMs = windowMs;
  }

  /** Counts a call; false when the quota of this window is used up. `now` in milliseconds. */
  admit(now: number): boolean {
    if (now - this.#windowStart >= this.#windowMs) {
      this.#windowStart = now;
      this.#used = 0;
    }
    this.#used += 1;
    return this.#used <= this.#quota;
  }

  headers(now: number): Record<string, string> {
    return {
      'X-Rate-Limit-Time-Window-Ms': String(this.#windowMs),
      'X-Rate-Limit-Time-Reset-Ms': String(Math.max(0, this.#windowStart + this.#windowMs - now)),
      'X-Rate-Limit-Requests-Quota': String(this.#quota),
      'X-Rate-Limit-Requests-Left': String(Math.max(0, this.#quota - this.#used)),
    };
  }
}
