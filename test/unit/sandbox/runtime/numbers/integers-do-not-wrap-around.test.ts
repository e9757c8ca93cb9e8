import fc from 'fast-check';
import {
  addBigInteger,
  addInteger,
  divideBigInteger,
  divideInteger,
  moduloInteger,
  multiplyInteger,
  negateInteger,
  subtractInteger,
} from '../../../../sandbox/business-central/runtime/values/integer.ts';

test.each([
  [() => addInteger(2147483647, 1), '2147483648'],
  [() => subtractInteger(-2147483648, 1), '-2147483649'],
  [() => multiplyInteger(65536, 32768), '2147483648'],
  [() => negateInteger(-2147483648), '2147483648'],
  [() => divideInteger(-2147483648, -1), '2147483648'],
])('case %#', (operation, value) => {
  expect(operation).toThrow(`The value ${value} can not be converted to Integer because it is outside its range.`);
});

test('a BigInteger ends at 64 bits', () => {
  expect(() => addBigInteger(9223372036854775807n, 1n)).toThrow('can not be converted to BigInteger');
  expect(() => divideBigInteger(-9223372036854775808n, -1n)).toThrow('can not be converted to BigInteger');
});

test('dividing by zero is the platform error', () => {
  expect(() => divideInteger(1, 0)).toThrow('Attempted to divide by zero.');
  expect(() => moduloInteger(1, 0)).toThrow('Attempted to divide by zero.');
});

test('div goes toward zero and mod has the sign of the dividend, as with bigints', () => {
  const small = fc.integer({ min: -1_000_000, max: 1_000_000 });
  fc.assert(
    fc.property(small, small, (a, b) => {
      fc.pre(b !== 0);
      return (
        divideInteger(a, b) === Number(BigInt(a) / BigInt(b)) &&
        Object.is(moduloInteger(a, b), Number(BigInt(a) % BigInt(b)))
      );
    }),
  );
});
