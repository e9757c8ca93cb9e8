const SECOND = 1000;

/**
 * Sizes envelopes by time as well as by number: the whole envelope must be answered well within Business Central's
 * eight minutes, and a slow company gets smaller ones.
 */
export class BatchSize {
  readonly #maximum: number;
  readonly #targetMs: number;
  #size: number;

  constructor(maximum: number, targetMs = 60 * SECOND) {
    this.#maximum = maximum;
    this.#targetMs = targetMs;
    this.#size = maximum;
  }

  get current(): number {
    return this.#size;
  }

  /** An envelope of `count` took so long: the next one is as large as fits the target, at most twice this one. */
  observe(count: number, milliseconds: number): void {
    const fitting = Math.floor((count * this.#targetMs) / Math.max(milliseconds, 1));
    this.#size = Math.max(1, Math.min(this.#maximum, fitting, this.#size * 2));
  }

  /** The server gave up on an envelope: half of it may pass. */
  tooLarge(): void {
    this.#size = Math.max(1, Math.floor(this.#size / 2));
  }
}
