import { Decimal } from '../../../../sandbox/business-central/runtime/values/decimal.ts';

test.each([
  ['1.50', '1.5'],
  ['-0.00', '0'],
  ['100', '100'],
  ['0.3333333333333333333333333333', '0.33333333333333333333'],
  ['0.123456789012345678905', '0.12345678901234567891'],
  ['-0.000000000000000000004', '0'],
])('%s is stored as %s', (value, stored) => {
  expect(Decimal.parse(value).toStorage()).toBe(stored);
});

test.each(['', '.', '1,5', '0x10', '1 2', 'NaN', 'Infinity', '--1'])('%j is no number', (text) => {
  expect(Decimal.tryParse(text)).toBeUndefined();
});

test.each([
  ['1e3', '1000'],
  ['1.5E-2', '0.015'],
  [' -7. ', '-7'],
  ['.5', '0.5'],
  ['12.00', '12.00'],
])('%j is read as %s', (text, value) => {
  expect(Decimal.parse(text).toString()).toBe(value);
});
