import { typeText } from '../../../../../sandbox/business-central/facts/signature.ts';
import { parseObject } from '../al-text.ts';

function typeOf(type: string) {
  return parseObject('codeunit', `codeunit 1 X { var V: ${type}; }`).variables[0]!.type;
}

test.each([
  ['Integer', 'Integer'],
  ['Text', 'Text'],
  ['Text[50]', 'Text[50]'],
  ['Code[20]', 'Code[20]'],
  ['Record Customer', 'Record "Customer"'],
  ['Record Customer temporary', 'Record "Customer" temporary'],
  ['Record Microsoft.Sales.Document."Sales Line" temporary', 'Record "Sales Line" temporary'],
  ['Record 18', 'Record "18"'],
  ['Codeunit "Sales-Post"', 'Codeunit "Sales-Post"'],
  ['Enum "Sales Document Type"', 'Enum "Sales Document Type"'],
  ['Interface IShape', 'Interface "IShape"'],
  ['TestPage "Sales Order"', 'TestPage "Sales Order"'],
  ['TestRequestPage Report', 'TestRequestPage "Report"'],
  ['Option A,,"B C"', 'Option A,,B C'],
  ['Option', 'Option'],
  ['List of [Text[10]]', 'List of [Text[10]]'],
  ['Dictionary of [Code[20], List of [Integer]]', 'Dictionary of [Code[20], List of [Integer]]'],
  ['array[10] of Text', 'array[10] of Text'],
  ['array [2, 3] of Record Item temporary', 'array[2,3] of Record "Item" temporary'],
  ['DotNet "System.Array"', 'DotNet "System.Array"'],
  ['JsonObject', 'JsonObject'],
  ["Label 'x', Locked = true, MaxLength = 10, Comment = 'c'", 'Label'],
])('%s', (type, expected) => {
  expect(typeText(typeOf(type))).toBe(expected);
});

test('a label has its text and options', () => {
  expect(typeOf("Label 'a ''b''', Comment = '%1 is c', Locked = true, MaxLength = 10")).toMatchObject({
    label: { text: "a 'b'", comment: '%1 is c', locked: true, maxLength: 10 },
  });
});

test('an old text constant', () => {
  expect(typeOf("TextConst ENU = 'a', DAN = 'b'")).toMatchObject({
    label: {
      texts: [
        { language: 'ENU', text: 'a' },
        { language: 'DAN', text: 'b' },
      ],
    },
  });
});

test('variables take attributes, procedures after them keep theirs', () => {
  const codeunit = parseObject(
    'codeunit',
    `codeunit 1 X { var [WithEvents] [RunOnClient] A: DotNet T; [NonDebuggable] B, C: Text; [Obsolete('x')] procedure P() begin end; }`,
  );
  expect(codeunit.variables.map(({ attributes, names }) => [attributes.length, names.length])).toEqual([
    [2, 1],
    [1, 2],
  ]);
  expect(codeunit.procedures[0]!.attributes).toHaveLength(1);
});

test.each([
  ['procedure P()', {}],
  ['procedure P(): Boolean', { returnType: { name: 'Boolean' } }],
  ['procedure P() Found: Boolean', { returnName: { text: 'Found' } }],
  ['procedure P(): Option A,B;', { returnType: { members: ['A', 'B'] } }],
  ['procedure P(var A: Integer; B: Option x,y)', { parameters: [{ byReference: true }, { byReference: false }] }],
  ['protected procedure P();', { access: 'protected' }],
])('%s', (head, expected) => {
  const codeunit = parseObject('codeunit', `codeunit 1 X { ${head} var I: Integer; begin end; }`);
  expect(codeunit.procedures[0]).toMatchObject({ ...expected, variables: [{}] });
});
