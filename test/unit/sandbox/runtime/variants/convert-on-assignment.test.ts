import { convertTo } from '../../../../sandbox/business-central/runtime/values/conversion.ts';
import { makeDate } from '../../../../sandbox/business-central/runtime/values/date.ts';
import { makeDateTime } from '../../../../sandbox/business-central/runtime/values/datetime.ts';
import { Decimal } from '../../../../sandbox/business-central/runtime/values/decimal.ts';
import { type TypeDescriptor, Types } from '../../../../sandbox/business-central/runtime/values/types.ts';
import { Variant } from '../../../../sandbox/business-central/runtime/values/variant.ts';
import { call, platformSession } from '../session.ts';

const day = makeDate(2026, 3, 1) as number;

test.each<[TypeDescriptor, unknown, unknown]>([
  [Types.integer, Decimal.parse('2.5'), 3],
  [Types.integer, 7n, 7],
  [Types.bigInteger, 7, 7n],
  [Types.text, 'abc', 'abc'],
  [{ kind: 'code', length: 5 }, ' ab ', 'AB'],
  [
    Types.text,
    new Variant(Types.guid, '00000000-0000-0000-0000-00000000000a'),
    '{00000000-0000-0000-0000-00000000000A}',
  ],
  [Types.date, new Variant(Types.dateTime, makeDateTime(day, 1)), day],
  [Types.integer, new Variant({ kind: 'option', members: ['a', 'b'] }, 1), 1],
])('as %j, %j is %j', (type, value, result) => {
  expect(convertTo(type, value)).toEqual(result);
});

test('an Integer becomes a Decimal', () => {
  expect((convertTo(Types.decimal, 5) as Decimal).toString()).toBe('5');
});

test.each<[TypeDescriptor, unknown, string]>([
  [Types.integer, 'x', 'The value of type Text can not be converted to Integer.'],
  [Types.text, 5, 'The value of type Integer can not be converted to Text.'],
  [Types.date, 5, 'The value of type Integer can not be converted to Date.'],
  [Types.integer, Variant.empty, 'The value of type Variant can not be converted to Integer.'],
  [Types.integer, 2147483648n, 'outside its range'],
  [{ kind: 'text', length: 2 }, 'abc', 'The length of the string is 3'],
])('as %j, %j is an error', (type, value, message) => {
  expect(() => convertTo(type, value)).toThrow(message);
});

test('a Variant knows what it holds', () => {
  const { session } = platformSession();
  const is = (name: string, value: unknown) => call(session, `Variant_Is${name}`, value);
  expect([is('Text', 'x'), is('Code', 'x'), is('Option', new Variant({ kind: 'option', members: [] }, 0))]).toEqual([
    true,
    false,
    true,
  ]);
  expect([is('Integer', Variant.empty), is('DotNet', 5)]).toEqual([false, false]);
});
