import fc from 'fast-check';
import { canonicalWriter, writeBody } from '../../../../agent/wire/entity-json.ts';
import { parseExactJson } from '../../../../agent/wire/exact-json.ts';
import { canonicalJson } from '../../../../agent/wire/identity.ts';
import { orderEntity } from '../../../../shared-types/order.ts';

/** Orders with any texts and numbers, with and without what may be left out. */
const line = fc.record(
  {
    lineKey: fc.string({ unit: 'binary' }),
    description: fc.string({ unit: 'grapheme' }),
    taxClassId: fc.integer(),
    totalIncTax: fc.constantFrom('0', '58.80', '-0.5', '123456789012345678.12345678901234567890'),
  },
  { requiredKeys: ['lineKey'] },
);
const order = fc.record(
  {
    storeCode: fc.string(),
    orderId: fc.integer(),
    isDeleted: fc.boolean(),
    payload: fc.json(),
    totalTax: fc.constantFrom('9.80', '0'),
    orderLines: fc.array(line),
  },
  { requiredKeys: ['orderId'] },
);

test('an object is written with all its members, decimals as numbers', () => {
  const body = writeBody(orderEntity, {
    orderId: 7,
    totalTax: '9.80',
    payload: '{"a":"b"}',
    orderLines: [
      { lineKey: 'item:1', quantity: '2' },
      { lineKey: 'item:2', taxClassId: undefined },
    ],
  });
  expect(body).toBe(
    '{"orderId":7,"totalTax":9.80,"payload":"{\\"a\\":\\"b\\"}",' +
      '"orderLines":[{"lineKey":"item:1","quantity":2},{"lineKey":"item:2"}]}',
  );
});

test('a decimal that is none is not written', () => {
  expect(() => writeBody(orderEntity, { totalTax: '1,5' })).toThrow(/is not decimal text/);
});

test('what is written is read back unchanged', () => {
  const texts = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value), (_key, member) => (typeof member === 'number' ? String(member) : member));
  fc.assert(
    fc.property(order, (given) => {
      expect(texts(parseExactJson(writeBody(orderEntity, given)))).toEqual(texts(given));
    }),
  );
});

test('the canonical form is that of any other JSON, without what was left out', () => {
  const write = canonicalWriter(orderEntity, new Set(['payload']));
  fc.assert(
    fc.property(order, (given) => {
      const { payload: _payload, ...rest } = given;
      expect(write(given)).toBe(canonicalJson(rest));
    }),
  );
});
