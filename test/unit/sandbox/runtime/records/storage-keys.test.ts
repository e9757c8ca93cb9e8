import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  compareText,
  fromCollationKey,
  toCollationKey,
} from '../../../../sandbox/business-central/runtime/database/collation.ts';
import { fromDecimalKey, toDecimalKey } from '../../../../sandbox/business-central/runtime/database/decimal-key.ts';
import {
  compareGuids,
  fromGuidKey,
  toGuidKey,
} from '../../../../sandbox/business-central/runtime/database/guid-key.ts';
import { Decimal } from '../../../../sandbox/business-central/runtime/values/decimal.ts';

/** Numbers a column keeps: up to 20 decimals. */
const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 27n), max: 10n ** 27n }), fc.integer({ min: 0, max: 20 }))
  .map(([mantissa, scale]) => new Decimal(mantissa, scale));

test('texts of decimals sort as the numbers and are read back exactly', () => {
  fc.assert(
    fc.property(decimals, decimals, (left, right) => {
      const [a, b] = [toDecimalKey(left), toDecimalKey(right)];
      expect(fromDecimalKey(a).equals(left)).toBe(true);
      expect(Math.sign(left.compare(right))).toBe(a < b ? -1 : a > b ? 1 : 0);
    }),
  );
});

test('equal decimals have one text, whatever their scale', () => {
  expect(toDecimalKey(Decimal.parse('1.500'))).toBe(toDecimalKey(Decimal.parse('1.5')));
  expect(toDecimalKey(Decimal.parse('-0.00'))).toBe(toDecimalKey(Decimal.zero));
  expect(toDecimalKey(Decimal.parse('0.000000000000000000001'))).toBe(toDecimalKey(Decimal.zero));
});

test('keys of texts are read back, differ when the texts differ, and give one order', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.string({ unit: fc.constantFrom(..."aAäÄ-' .1Zß\u0001") }),
  );
  fc.assert(
    fc.property(texts, texts, (left, right) => {
      expect(fromCollationKey(toCollationKey(left))).toBe(left);
      expect(toCollationKey(left) === toCollationKey(right)).toBe(left === right);
      expect(compareText(left, right)).toBe(-compareText(right, left) + 0);
    }),
  );
});

test('punctuation, digits, letters; upper case before lower; accents after the plain letter', () => {
  const sorted = ['', '_', '.', '1', '10', '9', 'A', 'a', 'Ä', 'ä', 'ab', 'coop', 'co-op', 'coops', 'z'];
  expect([...sorted].reverse().sort(compareText)).toEqual(sorted);
});

test('keys of Guids are read back and sort as SQL Server does', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), (left, right) => {
      expect(fromGuidKey(toGuidKey(left))).toBe(left);
      expect(compareGuids(left, right)).toBe(-compareGuids(right, left) + 0);
    }),
  );
  // The list of Microsoft's page on comparing GUID and uniqueidentifier values.
  const sorted = [
    '2aaaaaaa-bbbb-cccc-dddd-1eeeeeeeeeee',
    '3aaaaaaa-bbbb-cccc-dddd-2eeeeeeeeeee',
    '1aaaaaaa-bbbb-cccc-dddd-3eeeeeeeeeee',
  ];
  expect([...sorted].reverse().sort(compareGuids)).toEqual(sorted);
});
