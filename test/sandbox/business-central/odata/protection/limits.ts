/**
 * Limits of the service for each user: requests in a sliding window, and requests at a time with a queue behind them.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/administration/operational-limits-online
 */
export interface Limits {
  readonly requestsPerWindow: number;
  readonly windowMs: number;
  readonly concurrentRequests: number;
  readonly queueLength: number;
  readonly queueTimeoutMs: number;
  readonly maxBodyBytes: number;
}

export const ONLINE_LIMITS = {
  requestsPerWindow: 6000,
  windowMs: 5 * 60_000,
  concurrentRequests: 5,
  queueLength: 95,
  queueTimeoutMs: 8 * 60_000,
  maxBodyBytes: 350 * 1024 * 1024,
} as const satisfies Limits;

/** A request the service will not take now. */
export class TooBusyError extends Error {
  readonly status: 429 | 503;
  readonly retryAfterSeconds: number;

  constructor(status: 429 | 503, retryAfterSeconds: number, message: string) {
    super(message);
    this.name = 'TooBusyError';
    this.status = status;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** One user's use of the service. */
export class UserQuota {
  private readonly limits: Limits;
  private readonly now: () => number;
  /** Times of the requests in the window, oldest first from `first` on. */
  private times: number[] = [];
  private first = 0;
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(limits: Limits, now: () => number) {
    this.limits = limits;
    this.now = now;
  }

  /** Counts a request; refuses it where there have been too many. */
  count(): void {
    const { requestsPerWindow, windowMs } = this.limits;
    const now = this.now();
    while (this.first < this.times.length && (this.times[this.first] as number) <= now - windowMs) this.first++;
    if (this.first > 10_000) {
      this.times = this.times.slice(this.first);
      this.first = 0;
    }
    const used = this.times.length - this.first;
    if (used >= requestsPerWindow) {
      const free = (this.times[this.first] as number) + windowMs - now;
      throw new TooBusyError(
        429,
        Math.max(1, Math.ceil(free / 1000)),
        `Too many requests reached. Actual (${used + 1}). Maximum (${requestsPerWindow}).`,
      );
    }
    this.times.push(now);
  }

  /** Waits for a place among the requests that are processed; the answer frees it. */
  async enter(): Promise<() => void> {
    const { concurrentRequests, queueLength, queueTimeoutMs } = this.limits;
    if (this.running < concurrentRequests) return this.take();
    if (this.waiting.length >= queueLength) {
      throw new TooBusyError(
        429,
        1,
        `Too many requests reached. Actual (${this.running + this.waiting.length + 1}). Maximum (${concurrentRequests + queueLength}).`,
      );
    }
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(go), 1);
        reject(new TooBusyError(503, 60, 'The request waited too long to be processed.'));
      }, queueTimeoutMs);
      timer.unref();
      const go = () => {
        clearTimeout(timer);
        resolve();
      };
      this.waiting.push(go);
    });
    return this.take();
  }

  private take(): () => void {
    this.running++;
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.running--;
      this.waiting.shift()?.();
    };
  }
}
