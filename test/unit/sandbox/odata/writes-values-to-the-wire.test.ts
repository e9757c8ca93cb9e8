import { decodeName, encodeName, enumTypeName, fromJson, toJson } from '../../../sandbox/business-central/odata/edm.ts';
import { makeDate } from '../../../sandbox/business-central/runtime/values/date.ts';
import { dateTimeFromIso } from '../../../sandbox/business-central/runtime/values/datetime.ts';
import { Decimal } from '../../../sandbox/business-central/runtime/values/decimal.ts';
import { parseJson } from '../../../sandbox/business-central/runtime/values/json/parse.ts';
import { type TypeDescriptor, Types } from '../../../sandbox/business-central/runtime/values/types.ts';

const status: TypeDescriptor = {
  kind: 'enum',
  enum: {
    id: 1,
    name: 'Sales Document Status',
    extensible: true,
    values: [
      { ordinal: 0, name: ' ', caption: ' ' },
      { ordinal: 3, name: 'Pending Approval', caption: 'Waiting' },
    ],
  },
};

test.each<[TypeDescriptor, unknown, string]>([
  [Types.decimal, Decimal.parse('1234567890123456.78'), '1234567890123456.78'],
  [Types.decimal, Decimal.parse('1.50'), '1.5'],
  [Types.bigInteger, 9007199254740993n, '9007199254740993'],
  [Types.boolean, true, 'true'],
  [Types.text, 'a "b"', '"a \\"b\\""'],
  [Types.date, makeDate(2026, 3, 1), '"2026-03-01"'],
  [Types.date, 0, '"0001-01-01"'],
  [Types.dateTime, dateTimeFromIso('2026-03-01T10:20:30.5Z'), '"2026-03-01T10:20:30.5Z"'],
  [Types.dateTime, 0, '"0001-01-01T00:00:00Z"'],
  [status, 3, '"Pending_x0020_Approval"'],
  [status, 0, '"_x0020_"'],
])('%j %s is written and read as %s', (type, value, json) => {
  expect(JSON.stringify(toJson(type, value))).toBe(json);
  const again = fromJson(type, parseJson(json), 'property');
  expect(again instanceof Decimal ? again.toCanonical() : again).toEqual(
    value instanceof Decimal ? value.toCanonical() : value,
  );
});

test.each<[TypeDescriptor, string, string]>([
  [
    Types.decimal,
    '"12.50"',
    "Cannot convert the literal '12.50' to the expected type 'Edm.Decimal' of the property 'total'.",
  ],
  [Types.decimal, '{}', "The property 'total' takes a value of type Edm.Decimal, not an object."],
  [Types.integer, '1.5', "Cannot convert the literal 1.5 to the expected type 'Edm.Int32' of the property 'total'."],
  [Types.integer, '2147483648', "Cannot convert the literal 2147483648 to the expected type 'Edm.Int32'"],
  [Types.integer, 'null', "The property 'total' of type Edm.Int32 must not be null."],
  [Types.text, '5', "Cannot convert the literal 5 to the expected type 'Edm.String' of the property 'total'."],
  [Types.boolean, '"true"', "Cannot convert the literal 'true' to the expected type 'Edm.Boolean'"],
  [Types.date, '"2026-02-30"', "Cannot convert the literal '2026-02-30' to the expected type 'Edm.Date'"],
  [Types.guid, '"x"', "Cannot convert the literal 'x' to the expected type 'Edm.Guid'"],
  [status, '"Gone"', "'Gone' is not an option of 'total'. The existing options are:  ,Pending Approval"],
])('%j does not take %s', (type, json, message) => {
  expect(() => fromJson(type, parseJson(json), 'total')).toThrow(message);
});

test('names that cannot stand as they are can be read back', () => {
  for (const name of ['Open', 'Credit Memo', '1st', 'A_x0020_B', 'Größe', 'a/b', '']) {
    expect(decodeName(encodeName(name))).toBe(name);
    expect(encodeName(name)).toMatch(/^[\p{L}\d_.-]*$/u);
  }
  expect(enumTypeName('BigC Order Status')).toBe('BigCOrderStatus');
});
