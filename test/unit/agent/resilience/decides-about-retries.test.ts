import { AgentError, HttpStatusError, TransportError, UnreadableObjectError } from '../../../../agent/errors.ts';
import { decideRetry, LONGEST_WAIT_MS, retryRules, withRetry } from '../../../../agent/resilience/retry.ts';
import { ManualClock } from '../../../support/manual-clock.ts';

const call = { service: 'BigCommerce', method: 'GET', url: '/stores/x/v2/orders' } as const;
const status = (code: number, retryAfterMs?: number) =>
  new HttpStatusError(call, { status: code, serverMessage: 'no', retryAfterMs });
const broken = new TransportError(call, new Error('ECONNRESET'));

describe('the retry policy', () => {
  test.each([400, 401, 403, 404, 409, 413, 422, 501])('does not repeat a call answered %i', (code) => {
    expect(decideRetry(status(code), 1, 0)).toEqual({ retry: false });
  });

  test.each([408, 429, 500, 502, 503, 504])('repeats a call answered %i', (code) => {
    expect(decideRetry(status(code), 1, 0).retry).toBe(true);
  });

  test('does not repeat a defect of the agent or an object that cannot be read', () => {
    expect(decideRetry(new TypeError('x is undefined'), 1, 0)).toEqual({ retry: false });
    expect(decideRetry(new UnreadableObjectError('Order 1', ['id is missing']), 1, 0)).toEqual({ retry: false });
  });

  test('waits exactly as long as the server asks the first time', () => {
    expect(decideRetry(status(429, 7000), 1, 0.9)).toEqual({ retry: true, delayMs: 7000, kind: 'rateLimited' });
  });

  test('waits longer than asked when the server refuses again', () => {
    // Second attempt: 2 s doubled once = 4 s, halved by the spread of 0.
    expect(decideRetry(status(429, 7000), 2, 0)).toEqual({ retry: true, delayMs: 9000, kind: 'rateLimited' });
  });

  test('does not wait for hours: the run ends and says so, instead of holding its lease', () => {
    expect(decideRetry(status(429, LONGEST_WAIT_MS), 1, 0)).toMatchObject({ delayMs: LONGEST_WAIT_MS });
    expect(decideRetry(status(503, LONGEST_WAIT_MS + 1), 1, 0)).toEqual({ retry: false });
  });

  test('doubles its own delay up to the longest', () => {
    const delays = [1, 2, 3, 4].map((attempt) => decideRetry(status(500), attempt, 1));
    expect(delays.map((decision) => decision.retry && decision.delayMs)).toEqual([1000, 2000, 4000, 8000]);
    expect(decideRetry(status(429), 11, 1)).toMatchObject({ delayMs: 60_000 });
  });

  test.each([
    ['rateLimited', status(429)],
    ['serverFault', status(500)],
    ['transport', broken],
  ] as const)('gives up a %s call after its attempts', (kind, error) => {
    const { attempts } = retryRules[kind];
    expect(decideRetry(error, attempts - 1, 0).retry).toBe(true);
    expect(decideRetry(error, attempts, 0).retry).toBe(false);
  });
});

describe('withRetry', () => {
  const context = (clock: ManualClock, signal = new AbortController().signal) => ({
    clock,
    random: () => 0,
    signal,
    onRetry: () => undefined,
  });

  test('returns what the call returns once it succeeds', async () => {
    const clock = new ManualClock();
    let calls = 0;
    const result = await withRetry(async () => {
      calls += 1;
      if (calls < 3) throw broken;
      return 'done';
    }, context(clock));
    expect(result).toBe('done');
    expect(clock.sleeps).toEqual([250, 500]);
  });

  test('rejects with the last error itself', async () => {
    await expect(
      withRetry(async () => {
        throw status(422);
      }, context(new ManualClock())),
    ).rejects.toMatchObject({ code: 'HTTP_STATUS', status: 422 });
  });

  test('makes no further attempt after shutdown', async () => {
    const shutdown = new AbortController();
    const clock = new ManualClock();
    let calls = 0;
    const outcome = withRetry(
      async () => {
        calls += 1;
        shutdown.abort();
        throw broken;
      },
      context(clock, shutdown.signal),
    );
    await expect(outcome).rejects.toBeInstanceOf(AgentError);
    expect(calls).toBe(1);
  });
});
