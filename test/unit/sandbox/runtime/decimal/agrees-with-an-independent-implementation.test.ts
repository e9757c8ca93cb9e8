import { readFileSync } from 'node:fs';
import { AlError } from '../../../../sandbox/business-central/runtime/errors/al-error.ts';
import { Decimal } from '../../../../sandbox/business-central/runtime/values/decimal.ts';

type Row = [a: string, b: string, sum: string, difference: string, product: string, quotient: string, order: number];

const { rows } = JSON.parse(readFileSync(new URL('./results.json', import.meta.url), 'utf8')) as { rows: Row[] };

function outcome(operation: () => Decimal): string {
  try {
    return operation().toString();
  } catch (error) {
    if (!(error instanceof AlError)) throw error;
    return error.code === 'NCLCSRTS:DivideByZero' ? 'zero' : 'overflow';
  }
}

test.each(rows)('%s and %s', (a, b, sum, difference, product, quotient, order) => {
  const left = Decimal.parse(a);
  const right = Decimal.parse(b);
  expect(outcome(() => left.add(right))).toBe(sum);
  expect(outcome(() => left.subtract(right))).toBe(difference);
  expect(outcome(() => left.multiply(right))).toBe(product);
  expect(outcome(() => left.divide(right))).toBe(quotient);
  expect(Math.sign(left.compare(right))).toBe(order);
});
