import { ONLINE_LIMITS, TooBusyError, UserQuota } from '../../../sandbox/business-central/odata/protection/limits.ts';

test('the window slides: a refused call is told when the oldest one leaves it', () => {
  let now = 0;
  const quota = new UserQuota({ ...ONLINE_LIMITS, requestsPerWindow: 3, windowMs: 300_000 }, () => now);
  for (const time of [0, 10_000, 20_000]) {
    now = time;
    quota.count();
  }
  now = 30_000;
  expect(() => quota.count()).toThrow(expect.objectContaining({ status: 429, retryAfterSeconds: 270 }));
  now = 300_000;
  quota.count();
  expect(() => quota.count()).toThrow('Too many requests reached. Actual (4). Maximum (3).');
});

test('more than the allowed number wait, and go on in their order', async () => {
  const quota = new UserQuota({ ...ONLINE_LIMITS, concurrentRequests: 2, queueLength: 2 }, () => 0);
  const leaveFirst = await quota.enter();
  await quota.enter();
  const order: string[] = [];
  const third = quota.enter().then((leave) => {
    order.push('third');
    return leave;
  });
  const fourth = quota.enter().then(() => order.push('fourth'));
  await expect(quota.enter()).rejects.toThrow(TooBusyError);
  leaveFirst();
  (await third)();
  await fourth;
  expect(order).toEqual(['third', 'fourth']);
});

test('who waits too long is turned away', async () => {
  const quota = new UserQuota({ ...ONLINE_LIMITS, concurrentRequests: 1, queueTimeoutMs: 1 }, () => 0);
  await quota.enter();
  await expect(quota.enter()).rejects.toMatchObject({ status: 503 });
});
