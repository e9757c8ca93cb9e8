import fc from 'fast-check';
import { decimalAsNumber, parseExactJson, readDecimal } from '../../../../agent/wire/exact-json.ts';

describe('JSON numbers', () => {
  test('with a fraction stay the text they were written as', () => {
    expect(parseExactJson('{"a":0.1,"b":58.80,"c":3,"d":12345678901234567890,"e":1e3}')).toEqual({
      a: '0.1',
      b: '58.80',
      c: 3,
      d: '12345678901234567890',
      e: '1e3',
    });
  });

  test.each(['1.50', '[1.50]', '[ -0.10]', '{"a":\n1.0}', '[1,2e1]', '12345678901234567'])(
    '%s is not read as a float',
    (text) => {
      expect(JSON.stringify(parseExactJson(text))).toContain('"');
    },
  );

  test('are written with exactly their digits', () => {
    const amounts = { total: decimalAsNumber('58.80'), tiny: decimalAsNumber('-0.00000000000000000001') };
    expect(JSON.stringify(amounts)).toBe('{"total":58.80,"tiny":-0.00000000000000000001}');
  });

  test.each(['', 'abc', '1e3', '1,5', '--1', '.5', 'NaN'])('are never made from %j', (text) => {
    expect(() => decimalAsNumber(text)).toThrow(/is not decimal text/);
  });

  test('survive writing and reading digit by digit', () => {
    const decimals = fc.tuple(fc.bigInt(-(10n ** 17n), 10n ** 17n), fc.integer({ min: 1, max: 999_999 }));
    fc.assert(
      fc.property(decimals, ([whole, fraction]) => {
        const text = `${whole}.${fraction}5`;
        expect(parseExactJson(JSON.stringify({ amount: decimalAsNumber(text) }))).toEqual({ amount: text });
      }),
    );
  });
});

describe('amounts of the storefront', () => {
  test.each([
    ['10.0000', '10'],
    ['8', '8'],
    [8, '8'],
    ['62.6793', '62.6793'],
    ['-0.0000', '0'],
    ['-5.50', '-5.5'],
    ['1e3', '1000'],
    ['12.5E-3', '0.0125'],
    [' 4.80 ', '4.8'],
    ['007.10', '7.1'],
  ])('%j is %s', (given, expected) => {
    expect(readDecimal(given)).toBe(expected);
  });

  test.each(['thirty', '', '1,50', '1.2.3', 'NaN', 'Infinity', null, undefined, {}, [], true, '£5'])(
    '%j is not an amount',
    (given) => {
      expect(readDecimal(given)).toBeUndefined();
    },
  );
});
