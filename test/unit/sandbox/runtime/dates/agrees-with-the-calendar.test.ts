import fc from 'fast-check';
import {
  addDays,
  closingDate,
  dateFromIso,
  dateParts,
  dateToIso,
  isoWeek,
  makeDate,
  normalDate,
  weekday,
} from '../../../../sandbox/business-central/runtime/values/date.ts';
import {
  dateTimeFromIso,
  dateTimeFromUnix,
  dateTimeToIso,
} from '../../../../sandbox/business-central/runtime/values/datetime.ts';
import { call, platformSession } from '../session.ts';

const instant = fc.date({ min: new Date('0001-01-02'), max: new Date('9999-12-30'), noInvalidDate: true });

test('days, months and years are those of the Gregorian calendar', () => {
  fc.assert(
    fc.property(instant, (js) => {
      const date = makeDate(js.getUTCFullYear(), js.getUTCMonth() + 1, js.getUTCDate()) as number;
      expect(dateParts(date)).toEqual({ year: js.getUTCFullYear(), month: js.getUTCMonth() + 1, day: js.getUTCDate() });
      expect(weekday(date) % 7).toBe(js.getUTCDay());
      expect(dateToIso(date)).toBe(js.toISOString().slice(0, 10));
      const next = new Date(js.getTime() + 86_400_000);
      expect(dateToIso(addDays(date, 1) as number)).toBe(next.toISOString().slice(0, 10));
    }),
  );
});

test('instants read and write as ISO texts', () => {
  fc.assert(
    fc.property(instant, (js) => {
      const dateTime = dateTimeFromUnix(js.getTime());
      expect(dateTimeFromIso(js.toISOString())).toBe(dateTime);
      expect(new Date(dateTimeToIso(dateTime)).getTime()).toBe(js.getTime());
    }),
  );
});

test('an offset is taken into account', () => {
  expect(dateTimeFromIso('2026-01-01T01:30:00+02:00')).toBe(dateTimeFromIso('2025-12-31T23:30:00Z'));
});

test.each([
  ['2026-01-01', 2026, 1],
  ['2027-01-01', 2026, 53],
  ['2024-12-30', 2025, 1],
  ['2020-12-31', 2020, 53],
])('%s is in ISO week %i-%i', (iso, year, week) => {
  expect(isoWeek(dateFromIso(iso) as number)).toEqual({ year, week });
});

test('a closing date follows its day and comes before the next', () => {
  const day = dateFromIso('2026-12-31') as number;
  const next = addDays(day, 1) as number;
  expect([next, closingDate(day), day].sort((a, b) => a - b)).toEqual([day, closingDate(day), next]);
  expect(normalDate(closingDate(day))).toBe(day);
  expect(closingDate(0)).toBe(0);
});

test.each<[string, unknown[], unknown]>([
  ['Date2DMY', [dateFromIso('2026-03-04'), 3], 2026],
  ['Date2DWY', [dateFromIso('2027-01-01'), 3], 2026],
  ['DMY2Date', [4, 3, 2026], dateFromIso('2026-03-04')],
  ['DMY2Date', [15], dateFromIso('2026-03-15')],
  ['DWY2Date', [3, 10, 2026], dateFromIso('2026-03-04')],
  ['Today', [], dateFromIso('2026-03-01')],
  ['WorkDate', [], dateFromIso('2026-03-01')],
  ['Date_WeekNo', [dateFromIso('2026-03-04')], 10],
  ['DT2Date', [dateTimeFromIso('2026-03-04T23:59:59.999Z')], dateFromIso('2026-03-04')],
  ['RoundDateTime', [dateTimeFromIso('2008-11-27T09:35:24.567Z'), 1000n], dateTimeFromIso('2008-11-27T09:35:25Z')],
  [
    'RoundDateTime',
    [dateTimeFromIso('2008-11-27T09:35:24.567Z'), 60_000n, '<'],
    dateTimeFromIso('2008-11-27T09:35:00Z'),
  ],
])('%s(%j) is %j', (name, args, result) => {
  expect(call(platformSession().session, name, ...args)).toBe(result);
});

test('parts of an undefined date and days that do not exist are errors', () => {
  const { session } = platformSession();
  expect(() => call(session, 'Date2DMY', 0, 1)).toThrow('The date is not valid');
  expect(() => call(session, 'DMY2Date', 31, 2, 2026)).toThrow('31/2/2026 is not a valid date.');
  expect(() => call(session, 'DWY2Date', 1, 53, 2025)).toThrow('is not a valid date.');
});

test('setting the work date stays for the session; sleeping moves its clock and nothing else', () => {
  const { session } = platformSession();
  call(session, 'WorkDate', dateFromIso('2025-12-31'));
  expect(call(session, 'WorkDate')).toBe(dateFromIso('2025-12-31'));
  const before = call(session, 'CurrentDateTime') as number;
  call(session, 'Sleep', 250);
  expect(call(session, 'CurrentDateTime')).toBe(before + 250);
});
