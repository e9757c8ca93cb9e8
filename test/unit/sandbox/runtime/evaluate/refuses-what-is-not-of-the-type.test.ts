import { evaluateText } from '../../../../sandbox/business-central/runtime/platform/evaluate.ts';
import { dateToIso } from '../../../../sandbox/business-central/runtime/values/date.ts';
import { timeToIso } from '../../../../sandbox/business-central/runtime/values/time.ts';
import { type TypeDescriptor, Types } from '../../../../sandbox/business-central/runtime/values/types.ts';
import { call, platformSession } from '../session.ts';

const option: TypeDescriptor = { kind: 'option', members: [' ', 'Quote'], captions: [' ', 'Offer'] };

test.each<[TypeDescriptor, string, number]>([
  [Types.integer, '1.5', 0],
  [Types.integer, '2147483648', 0],
  [Types.integer, 'abc', 0],
  [Types.integer, '1,5', 0],
  [Types.integer, '1,234', 9],
  [Types.bigInteger, '9223372036854775808', 0],
  [Types.byte, '256', 0],
  [Types.decimal, '1.2.3', 0],
  [Types.decimal, '12,34.5', 0],
  [Types.boolean, 'perhaps', 0],
  [Types.boolean, 'yes', 9],
  [Types.date, '2/30/2026', 0],
  [Types.date, '1/31/2026', 9],
  [Types.time, '25:00', 0],
  [Types.time, '13:00 PM', 0],
  [Types.dateTime, '2026-01-31', 9],
  [Types.guid, 'not a guid', 0],
  [Types.dateFormula, '1X', 0],
  [Types.dateFormula, '1M10D', 0],
  [Types.duration, 'soon', 0],
  [option, 'Order', 0],
  [option, '2', 0],
  [Types.char, 'ab', 0],
])('%j does not take %j in format %i', (type, text, format) => {
  expect(evaluateText(type, text, format)).toBeUndefined();
});

test.each([
  ['1/31/2026', '2026-01-31'],
  ['01/31/26', '2026-01-31'],
  ['1-31-1999', '1999-01-31'],
  ['013126', '2026-01-31'],
  ['01312026D', '2026-01-31'],
  ['C12/31/25', 'C2025-12-31'],
  ['2026-01-31', '2026-01-31'],
  ['', ''],
])('the date %j is %j', (text, iso) => {
  expect(dateToIso(evaluateText(Types.date, text) as number)).toBe(iso);
});

test.each([
  ['2:30 PM', '14:30:00'],
  ['12:05 am', '00:05:00'],
  ['14:30', '14:30:00'],
  ['143055T', '14:30:55'],
  ['7', '07:00:00'],
])('the time %j is %j', (text, iso) => {
  expect(timeToIso(evaluateText(Types.time, text) as number)).toBe(iso);
});

test('options are read by caption, by name and by number', () => {
  expect(['offer', 'QUOTE', '1', ''].map((text) => evaluateText(option, text))).toEqual([1, 1, 1, 0]);
});

test('the variable keeps its value when it is asked whether it works, and the statement raises the error', () => {
  const { session } = platformSession();
  const target = { type: Types.integer, v: 7 };
  expect(call(session, 'Evaluate', target, 'seven')).toBe(false);
  expect(target.v).toBe(7);
  expect(() => call(session, 'Evaluate$', target, 'seven')).toThrow(
    "The value 'seven' can't be evaluated into type Integer.",
  );
  expect(call(session, 'Evaluate', target, '1,234')).toBe(true);
  expect(target.v).toBe(1234);
});

test('a text too long for its variable is an error, not a false', () => {
  expect(() => evaluateText({ kind: 'code', length: 3 }, 'abcd')).toThrow(
    'The length of the string is 4, but it must be less than or equal to 3 characters. Value: ABCD',
  );
});
