import pRetry from 'p-retry';
import type { Clock } from '../clock.ts';
import { classify, HttpStatusError, StoppedError } from '../errors.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

export interface RetryRule {
  /** Attempts in all, the first included. */
  readonly attempts: number;
  readonly firstDelayMs: number;
  readonly maxDelayMs: number;
}

/**
 * How often and how long, by kind of failure. A server that says how long to wait is believed instead.
 * Sources: BigCommerce asks for 3 to 5 attempts after a 500; both services answer 429 when a quota is used up.
 */
export const retryRules = {
  rateLimited: { attempts: 12, firstDelayMs: 2 * SECOND, maxDelayMs: MINUTE },
  serverFault: { attempts: 5, firstDelayMs: SECOND, maxDelayMs: MINUTE },
  transport: { attempts: 6, firstDelayMs: SECOND / 2, maxDelayMs: MINUTE },
} as const satisfies Record<string, RetryRule>;

/** Windows of both services are seconds or minutes. What asks for more would hold the run, its lease and every order behind it. */
export const LONGEST_WAIT_MS = 10 * MINUTE;

export type FailureKind = keyof typeof retryRules;

export function failureKind(error: unknown): FailureKind {
  if (error instanceof HttpStatusError) return error.status === 429 ? 'rateLimited' : 'serverFault';
  return 'transport';
}

export type RetryDecision = { retry: false } | { retry: true; delayMs: number; kind: FailureKind };

/**
 * Decides about the next attempt. `random` in [0, 1) spreads the delay so that several agents do not come back at once.
 * `attempt` counts from 1.
 */
export function decideRetry(error: unknown, attempt: number, random: number): RetryDecision {
  if (classify(error) !== 'retry') return { retry: false };
  const kind = failureKind(error);
  const rule = retryRules[kind];
  if (attempt >= rule.attempts) return { retry: false };
  const asked = error instanceof HttpStatusError ? error.retryAfterMs : undefined;
  if (asked !== undefined && asked > LONGEST_WAIT_MS) return { retry: false };
  const backOff = Math.min(rule.firstDelayMs * 2 ** (attempt - 1), rule.maxDelayMs) * (0.5 + random / 2);
  // A server's own wait wins; repeated refusals wait longer on top of it.
  const delayMs = asked === undefined ? backOff : asked + (attempt > 1 ? backOff : 0);
  return { retry: true, delayMs: Math.ceil(delayMs), kind };
}

export interface RetryContext {
  readonly clock: Clock;
  readonly random: () => number;
  readonly signal: AbortSignal;
  onRetry(error: unknown, attempt: number, delayMs: number): void;
}

/** Runs one call under the one retry policy of the agent. The delay is spent on the clock, not on p-retry's timers. */
export async function withRetry<Result>(operation: () => Promise<Result>, context: RetryContext): Promise<Result> {
  return pRetry(
    async () => {
      if (context.signal.aborted) throw new StoppedError();
      return operation();
    },
    {
      retries: Number.POSITIVE_INFINITY,
      minTimeout: 0,
      shouldRetry: async ({ error, attemptNumber }) => {
        const decision = decideRetry(error, attemptNumber, context.random());
        if (!decision.retry) return false;
        context.onRetry(error, attemptNumber, decision.delayMs);
        await context.clock.sleep(decision.delayMs, context.signal).catch(() => undefined);
        return true;
      },
    },
  );
}
