import fc from 'fast-check';
import { writeBody } from '../../../../agent/wire/entity-json.ts';
import { decimalAsNumber, parseExactJson, readDecimal } from '../../../../agent/wire/exact-json.ts';
import { orderEntity } from '../../../../shared-types/order.ts';

const { orderPayments: orderPaymentEntity } = orderEntity.children;

describe('JSON numbers', () => {
  test('become numbers where a double keeps their digits, else the text they were written as', () => {
    const text = '{"a":0.1,"b":58.80,"c":3,"d":12345678901234567890,"e":1e3,"f":0.0000001,"g":-12.345}';
    expect(parseExactJson(text)).toEqual({
      a: 0.1,
      b: '58.80',
      c: 3,
      d: '12345678901234567890',
      e: '1e3',
      f: '0.0000001',
      g: -12.345,
    });
  });

  test.each(['1.50', '[1.50]', '[ -0.10]', '{"a":\n1.0}', '[1,2e1]', '12345678901234567', '-0', '0.1234567890123456'])(
    '%s is not read as a float',
    (text) => {
      expect(JSON.stringify(parseExactJson(text))).toContain('"');
    },
  );

  test('give back the digits that were written, whatever they are and whatever stands around them', () => {
    const digits = (maxLength: number) => fc.stringMatching(new RegExp(`^\\d{1,${maxLength}}$`));
    const number = fc
      .record({
        sign: fc.constantFrom('', '-'),
        whole: fc.oneof(
          fc.constant('0'),
          digits(20).map((text) => text.replace(/^0+(?=\d)/, '')),
        ),
        fraction: fc.oneof(
          fc.constant(''),
          digits(20).map((text) => `.${text}`),
          digits(4).map((text) => `.000000${text}`),
        ),
        exponent: fc.oneof({ weight: 5, arbitrary: fc.constant('') }, fc.constantFrom('e3', 'E-2', 'e+10')),
      })
      .map(({ sign, whole, fraction, exponent }) => sign + whole + fraction + exponent);
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 1 }),
        fc.string(),
        fc.constantFrom('', ' ', '\n'),
        (numbers, text, space) => {
          const body = `{"t":${JSON.stringify(text)},"n":${space}[${numbers.join(`,${space}`)}],"o":${numbers[0]}${space}}`;
          const read = parseExactJson(body) as { t: string; n: unknown[]; o: unknown };
          expect(read.n.map(String)).toEqual(numbers);
          expect(String(read.o)).toBe(numbers[0]);
          expect(read.t).toBe(text);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('are written with exactly their digits', () => {
    expect(writeBody(orderPaymentEntity, { amount: '58.80' })).toBe('{"amount":58.80}');
    expect(writeBody(orderPaymentEntity, { amount: '-0.00000000000000000001' })).toBe(
      '{"amount":-0.00000000000000000001}',
    );
  });

  test.each(['', 'abc', '1e3', '1,5', '--1', '.5', 'NaN'])('are never made from %j', (text) => {
    expect(() => decimalAsNumber(text)).toThrow(/is not decimal text/);
  });

  test('survive writing and reading digit by digit', () => {
    const decimals = fc.tuple(fc.bigInt(-(10n ** 17n), 10n ** 17n), fc.integer({ min: 1, max: 999_999 }));
    fc.assert(
      fc.property(decimals, ([whole, fraction]) => {
        const text = `${whole}.${fraction}5`;
        const { amount } = parseExactJson(writeBody(orderPaymentEntity, { amount: text })) as { amount: unknown };
        expect(String(amount)).toBe(text);
      }),
    );
  });
});

describe('amounts of the storefront', () => {
  test('have the same value however many zeros and which exponent they are written with', () => {
    const scale = 12;
    const amounts = fc.record({
      units: fc.bigInt(-(10n ** 17n), 10n ** 17n),
      zeros: fc.integer({ min: 0, max: 6 }),
      shift: fc.integer({ min: -5, max: 5 }),
    });
    fc.assert(
      fc.property(amounts, ({ units, zeros, shift }) => {
        const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
        const written = `${digits.slice(0, -scale)}.${digits.slice(-scale)}${'0'.repeat(zeros)}`;
        const read = readDecimal(`${units < 0n ? '-' : ''}${written}${shift === 0 ? '' : `e${shift}`}`)!;
        expect(read).toMatch(/^(?:0|-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?)$/);
        const [whole = '', fraction = ''] = read.split('.');
        expect(BigInt(whole + fraction.padEnd(scale + 5, '0'))).toBe(units * 10n ** BigInt(5 + shift));
      }),
    );
  });

  test.each([
    ['10.0000', '10'],
    ['10.0', '10'],
    ['100', '100'],
    ['0.0000', '0'],
    ['0.0500', '0.05'],
    ['10.', '10'],
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
