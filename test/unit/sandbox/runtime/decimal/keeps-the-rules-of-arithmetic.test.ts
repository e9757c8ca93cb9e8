import fc from 'fast-check';
import { Decimal } from '../../../../sandbox/business-central/runtime/values/decimal.ts';

const amount = fc
  .record({ mantissa: fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n }), scale: fc.integer({ min: 0, max: 10 }) })
  .map(({ mantissa, scale }) => new Decimal(mantissa, scale));

test('adding and taking away again gives the first number', () => {
  fc.assert(fc.property(amount, amount, (a, b) => a.add(b).subtract(b).equals(a)));
});

test('addition and multiplication do not depend on the order', () => {
  fc.assert(fc.property(amount, amount, (a, b) => a.add(b).equals(b.add(a)) && a.multiply(b).equals(b.multiply(a))));
});

test('the text of a number reads back as the same number with the same scale', () => {
  fc.assert(
    fc.property(amount, (a) => {
      const again = Decimal.parse(a.toString());
      return again.mantissa === a.mantissa && again.scale === a.scale;
    }),
  );
});

test('equal numbers have one canonical text', () => {
  fc.assert(
    fc.property(amount, (a) => Decimal.parse(`${a}${a.scale === 0 ? '.00' : '00'}`).toCanonical() === a.toCanonical()),
  );
});

test('whole division and remainder make up the number', () => {
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      fc.pre(!b.isZero());
      return a.divideWhole(b).multiply(b).add(a.modulo(b)).equals(a);
    }),
  );
});

test('rounding to a multiple is never further away than half of it', () => {
  fc.assert(
    fc.property(amount, fc.constantFrom('0.01', '0.05', '5', '0.125'), (a, text) => {
      const precision = Decimal.parse(text);
      const distance = a.roundToMultiple(precision, 'halfAwayFromZero').subtract(a).abs();
      return distance.add(distance).compare(precision) <= 0;
    }),
  );
});
