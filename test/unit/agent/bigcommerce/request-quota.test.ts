import { RequestQuota, readRetryAfter } from '../../../../agent/bigcommerce/request-quota.ts';
import { ManualClock } from '../../../support/manual-clock.ts';

const signal = new AbortController().signal;
const headers = (left: number, resetMs: number) => ({
  'x-rate-limit-requests-left': String(left),
  'x-rate-limit-time-reset-ms': String(resetMs),
});

describe('the request quota', () => {
  test('lets calls pass while nothing is known about it', async () => {
    const clock = new ManualClock();
    const quota = new RequestQuota(clock, 5);
    await expect(quota.within(async () => 'answer', signal)).resolves.toBe('answer');
    expect(clock.sleeps).toEqual([]);
  });

  test('waits for the next window when only the reserve of other apps is left', async () => {
    const clock = new ManualClock();
    const quota = new RequestQuota(clock, 5);
    quota.observe(headers(5, 12_000));
    await quota.within(async () => undefined, signal);
    expect(clock.sleeps).toEqual([12_000]);
  });

  test('leaves other apps no more than half of it: a larger reserve left one call a window', async () => {
    const clock = new ManualClock();
    const quota = new RequestQuota(clock, 200);
    quota.observe({ ...headers(76, 12_000), 'x-rate-limit-requests-quota': '150' });
    await quota.within(async () => undefined, signal);
    expect(clock.sleeps).toEqual([]);
    quota.observe({ ...headers(75, 12_000), 'x-rate-limit-requests-quota': '150' });
    await quota.within(async () => undefined, signal);
    expect(clock.sleeps).toEqual([12_000]);
  });

  test('waits some minutes at most, whatever a header says of the window: it waited for years', async () => {
    const clock = new ManualClock();
    const quota = new RequestQuota(clock, 5);
    quota.observe(headers(0, 1e12));
    await quota.within(async () => undefined, signal);
    expect(clock.sleeps).toEqual([300_000]);
  });

  test.each([
    [{ 'x-rate-limit-time-reset-ms': '-5' }, 0],
    [{ 'retry-after': '-5' }, 0],
    [{ 'retry-after': 'Mon, 02 Mar 2026 09:00:00 GMT' }, undefined],
  ])('asks for a wait that can be after %j', (given, wait) => {
    expect(readRetryAfter(given, 429)).toBe(wait);
  });

  test('counts calls that are under way', async () => {
    const clock = new ManualClock();
    const quota = new RequestQuota(clock, 0);
    quota.observe(headers(2, 9000));
    const { promise, resolve } = Promise.withResolvers<void>();
    const first = quota.within(() => promise, signal);
    const second = quota.within(() => promise, signal);
    await quota.within(async () => undefined, signal);
    expect(clock.sleeps).toEqual([9000]);
    resolve();
    await Promise.all([first, second]);
  });

  test('stops waiting when the agent shuts down', async () => {
    const quota = new RequestQuota(new ManualClock(), 0);
    quota.observe(headers(0, 9000));
    const shutdown = new AbortController();
    shutdown.abort(new Error('shutting down'));
    await expect(quota.within(async () => undefined, shutdown.signal)).rejects.toThrow('shutting down');
  });
});

describe('the wait after a refusal', () => {
  test('is the time until the window renews', () => {
    expect(readRetryAfter(headers(0, 1234), 429)).toBe(1234);
  });

  test('is not the window’s when the call failed for another reason', () => {
    // Every answer carries the window's headers; a server fault once waited half a minute for them.
    expect(readRetryAfter(headers(90, 29_000), 500)).toBeUndefined();
  });

  test('is taken from the older header in seconds', () => {
    expect(readRetryAfter({ 'x-retry-after': '15' }, 429)).toBe(15_000);
  });

  test('is not known when the platform is overloaded and sends no headers', () => {
    expect(readRetryAfter({}, 429)).toBeUndefined();
  });
});
