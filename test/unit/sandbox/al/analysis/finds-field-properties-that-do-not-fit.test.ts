/** Properties of table fields, by the type of the field; they begin at column 10 of line 2. */
import { checkPlaces } from './check-al.ts';

const field = (type: string, properties: string) =>
  `table 5 T { DataClassification = CustomerContent; fields { field(1; Id; ${type}) { Caption = 'Id';
         ${properties} } } keys { key(PK; Id) { } } }`;

test.each([
  ['Integer', "InitValue = 'x';", '22 AL0438'],
  ['Integer', "MinValue = 'x';", '21 AL0438'],
  ['Boolean', 'InitValue = 3;', '22 AL0438'],
  ['Code[5]', "InitValue = 'abcdef';", '22 AL0438'],
  ['Decimal', 'DecimalPlaces = 5:2;', '26 AL0116'],
  ['Integer', 'DecimalPlaces = 2:2;', '10 AL0124'],
  ['Integer', 'OptionMembers = A, B;', '10 AL0124'],
  ['Date', 'Subtype = Memo;', '10 AL0124'],
  ['Text[10]', 'AutoIncrement = true;', '10 AL0124'],
  ['Integer', 'AccessByPermission = tabledata Nix = R;', '41 AL0185'],
])('%s: %s', (type, properties, expected) => {
  expect(checkPlaces(field(type, properties))).toEqual([`2:${expected}`]);
});

test.each([
  ['Integer', 'InitValue = -3; MinValue = -5; MaxValue = 5; AutoIncrement = true;'],
  ['Decimal', 'InitValue = 0.5; DecimalPlaces = 0:5;'],
  ['Decimal', 'DecimalPlaces = 2:;'],
  ['Boolean', 'InitValue = true;'],
  ['Code[5]', "InitValue = 'abcde';"],
  ['Text[9]', 'InitValue = Word;'],
  ['Option', "OptionMembers = A, B; OptionCaption = 'a, b'; InitValue = B;"],
])('what fits %s: %s', (type, properties) => {
  expect(checkPlaces(field(type, properties))).toEqual([]);
});

test('a second field that counts by itself', () => {
  const text = `table 5 T { DataClassification = CustomerContent; fields { field(1; Id; Integer) { Caption = 'Id'; AutoIncrement = true; }
field(2; No; Integer) { Caption = 'No'; AutoIncrement = true; } } keys { key(PK; Id) { } } }`;
  expect(checkPlaces(text)).toEqual(['2:10 AL0746']);
});
