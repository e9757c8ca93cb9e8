import { readRetryAfter } from '../../../../agent/http/retry-after.ts';

/** An agent whose clock was three hours behind waited three hours longer than it was asked to. */

test.each([
  ['seconds', { 'retry-after': '7' }, 7000],
  ['less than no wait', { 'retry-after': '-7' }, 0],
  ['no wait', { 'retry-after': '0' }, 0],
  [
    'a date, by the clock of the server that asks',
    { date: 'Mon, 02 Mar 2026 09:00:00 GMT', 'retry-after': 'Mon, 02 Mar 2026 09:00:30 GMT' },
    30_000,
  ],
  ['a date that is over', { date: 'Mon, 02 Mar 2026 09:00:00 GMT', 'retry-after': 'Mon, 02 Mar 2026 08:00:00 GMT' }, 0],
  ['nothing', {}, undefined],
  ['something else', { 'retry-after': 'soon' }, undefined],
])('a server may ask for %s', (_what, headers, wait) => {
  expect(readRetryAfter(headers)).toBe(wait);
});

test('a date without a clock beside it is compared with the own clock', () => {
  const inAMinute = new Date(Date.now() + 60_000).toUTCString();
  const wait = readRetryAfter({ 'retry-after': inAMinute });
  expect(wait).toBeGreaterThan(50_000);
  expect(wait).toBeLessThanOrEqual(60_000);
});
