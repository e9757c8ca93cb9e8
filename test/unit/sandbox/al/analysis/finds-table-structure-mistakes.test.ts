/** Types of fields, keys, and properties that belong to a class of fields. */
import { checkPlaces } from './check-al.ts';

const table = (
  fields: string,
  keys = 'key(PK; Id) { }',
) => `table 5 T { DataClassification = CustomerContent; fields { field(1; Id; Integer) { Caption = 'Id'; }
${fields} } keys {
${keys} } }`;
const field = (type: string, properties = '') => table(`field(2; A; ${type}) { Caption = 'A'; ${properties} }`);

test.each([
  ['a type that no field can have', field('JsonObject'), ['2:13 AL0156']],
  ['a text that is too long', field('Text[3000]'), ['2:13 AL0154']],
  ['a number that is not positive', table("field(0; A; Integer) { Caption = 'A'; }"), ['2:10 AL0222']],
  ['a formula of a normal field', field('Integer', 'CalcFormula = count(T);'), ['2:39 AL0223']],
  [
    'a sum of texts',
    table(
      "field(2; A; Text[5]) { Caption = 'A'; } field(3; B; Decimal) { Caption = 'B'; FieldClass = FlowField; CalcFormula = sum(T.A); }",
    ),
    ['2:117 AL0203'],
  ],
  [
    'a formula compared with a field of another type',
    table(
      "field(2; A; Text[5]) { Caption = 'A'; } field(3; B; Integer) { Caption = 'B'; FieldClass = FlowField; CalcFormula = count(T where(Id = field(A))); }",
    ),
    ['2:142 AL0204'],
  ],
  ['a blob in a key', table("field(2; A; Blob) { Caption = 'A'; }", 'key(PK; A) { }'), ['3:9 AL0325']],
  ['a field twice in a key', table('', 'key(PK; Id, ID) { }'), ['3:13 AL0261']],
  [
    'two keys of one name',
    table("field(2; A; Integer) { Caption = 'A'; }", 'key(PK; Id) { } key(pk; A) { }'),
    ['3:21 AL0155'],
  ],
  ['two keys of the same fields', table('', 'key(PK; Id) { } key(Two; Id) { }'), ['3:21 AL0381']],
  [
    'a flow filter in a key',
    table("field(2; A; Date) { Caption = 'A'; FieldClass = FlowFilter; }", 'key(PK; Id) { } key(Two; A) { }'),
    ['3:26 AL0256'],
  ],
  [
    'a sum of codes in a key',
    table("field(2; A; Code[5]) { Caption = 'A'; }", 'key(PK; Id) { SumIndexFields = A; }'),
    ['3:32 AL0199'],
  ],
  ['a number of system fields', table("field(2000000000; A; Integer) { Caption = 'A'; }"), ['2:19 AL0566']],
  ['the name of a system field', table("field(2; SystemId; Guid) { Caption = 'A'; }"), ['2:10 AL0206']],
  [
    'two clustered keys',
    table(
      "field(2; A; Integer) { Caption = 'A'; }",
      'key(PK; Id) { Clustered = true; } key(Two; A) { Clustered = true; }',
    ),
    ['3:39 AL0262'],
  ],
])('%s', (_what, text, expected) => {
  expect(checkPlaces(text)).toEqual(expected);
});

test('a table without a normal field', () => {
  expect(
    checkPlaces(
      "table 5 T { DataClassification = CustomerContent; fields { field(1; F; Date) { Caption = 'F'; FieldClass = FlowFilter; } } }",
    ),
  ).toEqual(['1:9 AL0366']);
});

test('what a table extension adds to field groups', () => {
  const base = `table 1 Base { fields { field(1; Id; Integer) { } field(2; Name; Text[50]) { } }
fieldgroups { fieldgroup(DropDown; Id) { } } }`;
  const add = (placement: string) =>
    checkPlaces({ sources: base }, `tableextension 50100 More extends Base { fieldgroups {\n${placement} } }`);
  expect(add('addlast(DropDown; Nope) { }')).toEqual(['2:19 AL0295']);
  expect(add('addlast(Foo; Name) { }')).toEqual(['2:9 AL0513']);
  expect(add('addlast(dropdown; Name) { }')).toEqual([]);
});
