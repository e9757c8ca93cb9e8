import fc from 'fast-check';
import { evaluateText } from '../../../../sandbox/business-central/runtime/platform/evaluate.ts';
import { formatValue } from '../../../../sandbox/business-central/runtime/platform/format.ts';
import { Decimal } from '../../../../sandbox/business-central/runtime/values/decimal.ts';
import { type TypeDescriptor, Types } from '../../../../sandbox/business-central/runtime/values/types.ts';
import { Variant } from '../../../../sandbox/business-central/runtime/values/variant.ts';

const day = fc.integer({ min: 700_000, max: 750_000 }).map((number) => 2 * number);
const option: TypeDescriptor = { kind: 'option', members: [' ', 'Quote', 'Order', 'Credit Memo'] };

function readsBack(type: TypeDescriptor, value: fc.Arbitrary<unknown>, format: number): void {
  fc.assert(
    fc.property(value, (original) => {
      const text = formatValue(new Variant(type, original), format);
      const again = evaluateText(type, text, format);
      return again instanceof Decimal ? again.equals(original as Decimal) : again === original;
    }),
  );
}

const decimal = fc
  .record({
    mantissa: fc.bigInt({ min: -(10n ** 17n) + 1n, max: 10n ** 17n - 1n }),
    scale: fc.integer({ min: 2, max: 12 }),
  })
  .map(({ mantissa, scale }) => new Decimal(mantissa, scale));

test.each([0, 1, 2, 9])('decimals in format %i', (format) => readsBack(Types.decimal, decimal, format));
test.each([0, 1, 2, 9])('integers in format %i', (format) => readsBack(Types.integer, fc.integer(), format));
test.each([0, 2, 9])('booleans in format %i', (format) => readsBack(Types.boolean, fc.boolean(), format));
test.each([9])('dates in format %i', (format) => readsBack(Types.date, day, format));
test.each([0, 2])('dates of this century in format %i', (format) =>
  readsBack(
    Types.date,
    fc.integer({ min: 730_200, max: 740_000 }).map((number) => 2 * number),
    format,
  ),
);
test.each([1, 9])('times in format %i', (format) =>
  readsBack(Types.time, fc.integer({ min: 1, max: 86_400_000 }), format),
);
test.each([9])('instants in format %i', (format) =>
  readsBack(Types.dateTime, fc.integer({ min: 63_000_000_000_000, max: 64_000_000_000_000 }), format),
);
test.each([0, 9])('options in format %i', (format) => readsBack(option, fc.integer({ min: 0, max: 3 }), format));
test.each([0, 3, 9])('guids in format %i', (format) => readsBack(Types.guid, fc.uuid(), format));
test.each([0, 9])('durations in format %i', (format) =>
  readsBack(Types.duration, fc.integer({ min: 0, max: 10 ** 9 }), format),
);
