import { Decimal } from '../../../../sandbox/business-central/runtime/values/decimal.ts';
import { call, platformSession } from '../session.ts';

const { session } = platformSession();

function round(number: string, precision?: string, direction?: string): string {
  const rest =
    precision === undefined ? [] : [Decimal.parse(precision), ...(direction === undefined ? [] : [direction])];
  return (call(session, 'Round', Decimal.parse(number), ...rest) as Decimal).toCanonical();
}

// The table of the documentation, but for its line "-1234.56789, 1, =: -1234", which contradicts its text.
test.each([
  ['1234.56789', '100', '=', '1200'],
  ['1234.56789', '10', '=', '1230'],
  ['1234.56789', '1', '=', '1235'],
  ['1234.56789', '0.1', '=', '1234.6'],
  ['1234.56789', '0.001', '=', '1234.568'],
  ['1234.56789', '0.001', '<', '1234.567'],
  ['1234.56789', '0.001', '>', '1234.568'],
  ['-1234.56789', '100', '=', '-1200'],
  ['-1234.56789', '10', '=', '-1230'],
  ['-1234.56789', '0.1', '=', '-1234.6'],
  ['-1234.56789', '0.001', '=', '-1234.568'],
  ['-1234.56789', '0.001', '<', '-1234.567'],
  ['-1234.56789', '0.001', '>', '-1234.568'],
])('Round(%s, %s, %s) is %s', (number, precision, direction, result) => {
  expect(round(number, precision, direction)).toBe(result);
});

test.each([
  ['2.5', '1', '3'],
  ['-2.5', '1', '-3'],
  ['0.125', '0.01', '0.13'],
  ['7.32', '0.05', '7.3'],
  ['7.33', '0.05', '7.35'],
  ['12', '5', '10'],
  ['12.5', '5', '15'],
  ['0.3', '0.125', '0.25'],
])('half goes away from zero: Round(%s, %s) is %s', (number, precision, result) => {
  expect(round(number, precision)).toBe(result);
});

test('without a precision it rounds to cents', () => {
  expect(round('1.005')).toBe('1.01');
});

test.each([
  ['1', '13'],
  ['0.05', '12.55'],
  ['0', '12.57'],
])('without a precision it takes the one that the application names: %s', (defaultPrecision, result) => {
  const { session: company } = platformSession({ defaultPrecision: Decimal.parse(defaultPrecision) });
  expect((call(company, 'Round', Decimal.parse('12.5678')) as Decimal).toCanonical()).toBe(result);
});

test('a precision that is not positive, or an unknown direction, is an error', () => {
  expect(() => round('1', '0')).toThrow('the precision must be greater than zero');
  expect(() => round('1', '0.01', '?')).toThrow("the direction must be '=', '<' or '>'");
});

test.each([
  ['2', '10', '1024'],
  ['1.1', '2', '1.21'],
  ['2', '-2', '0.25'],
  ['4', '0.5', '2'],
])('Power(%s, %s) is %s', (base, exponent, result) => {
  const power = call(session, 'Power', Decimal.parse(base), Decimal.parse(exponent)) as Decimal;
  expect(power.toCanonical()).toBe(result);
});

test('random numbers repeat from session to session until they are seeded', () => {
  const draw = (seed?: number) => {
    const fresh = platformSession().session;
    if (seed !== undefined) call(fresh, 'Randomize', seed);
    return Array.from({ length: 5 }, () => call(fresh, 'Random', 100));
  };
  expect(draw()).toEqual(draw());
  expect(draw(5)).not.toEqual(draw(6));
  for (const number of draw(7)) {
    expect(number).toBeGreaterThanOrEqual(1);
    expect(number).toBeLessThanOrEqual(100);
  }
});
