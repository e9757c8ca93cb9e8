import { check, thing } from './check-al.ts';

/** A table whose fields stand from line 6 on. */
const table = (fields: string, rest = '') => `${thing}table 2 Line { DataClassification = CustomerContent; fields {
field(1; Id; Integer) { Caption = 'Id'; } field(2; "Thing No."; Code[10]) { Caption = 'Thing No.'; TableRelation = Thing; }
${fields} }
${rest} }`;

test.each([
  [
    'a relation to a table that does not exist',
    "field(3; A; Code[10]) { Caption = 'A'; TableRelation = Missing; }",
    ['7 AL0185 error'],
  ],
  [
    'a relation to a field that does not exist',
    "field(3; A; Code[10]) { Caption = 'A'; TableRelation = Thing.Missing; }",
    ['7 AL0295 error'],
  ],
  [
    'a condition of a relation on a field that does not exist',
    "field(3; A; Code[10]) { Caption = 'A'; TableRelation = if (Missing = const('')) Thing; }",
    ['7 AL0295 error'],
  ],
  [
    'a formula over a field that does not exist',
    "field(3; A; Decimal) { Caption = 'A'; FieldClass = FlowField; CalcFormula = sum(Thing.Missing); }",
    ['7 AL0295 error'],
  ],
  [
    'a formula filtered by a field that does not exist',
    'field(3; A; Decimal) { Caption = \'A\'; FieldClass = FlowField; CalcFormula = sum(Thing.Amount where("No." = field(Missing))); }',
    ['7 AL0295 error'],
  ],
  [
    'Exist for what is not a Boolean',
    "field(3; A; Integer) { Caption = 'A'; FieldClass = FlowField; CalcFormula = exist(Thing); }",
    ['7 AL0201 error'],
  ],
  [
    'Count for what is not an Integer',
    "field(3; A; Decimal) { Caption = 'A'; FieldClass = FlowField; CalcFormula = count(Thing); }",
    ['7 AL0202 error'],
  ],
  [
    'a formula of another type',
    "field(3; A; Decimal) { Caption = 'A'; FieldClass = FlowField; CalcFormula = lookup(Thing.Name); }",
    ['7 AL0204 error'],
  ],
  [
    'a FlowField without formula',
    "field(3; A; Decimal) { Caption = 'A'; FieldClass = FlowField; }",
    ['7 AL0717 warning'],
  ],
  ['a field without caption', 'field(3; A; Decimal) { }', ['7 AL9012 warning']],
  [
    'a good formula',
    'field(3; A; Decimal) { Caption = \'A\'; FieldClass = FlowField; CalcFormula = sum(Thing.Amount where("No." = field("Thing No."))); }',
    [],
  ],
])('%s', (_what, fields, expected) => {
  expect(check(table(fields))).toEqual(expected);
});

test('keys name fields that exist and that are stored', () => {
  const formula = "field(3; A; Boolean) { Caption = 'A'; FieldClass = FlowField; CalcFormula = exist(Thing); }";
  expect(check(table(formula, 'keys { key(PK; Id) { } key(Second; Missing) { }\nkey(Third; A) { } }'))).toEqual([
    '8 AL0295 error',
    '9 AL0256 error',
  ]);
});

test('a field without data classification', () => {
  const text = `table 3 Bare { fields {
field(1; Id; Integer) { Caption = 'Id'; }
field(2; B; Integer) { Caption = 'B'; DataClassification = ToBeClassified; }
field(3; C; Integer) { Caption = 'C'; DataClassification = SystemMetadata; }
field(4; D; Integer) { Caption = 'D'; FieldClass = FlowFilter; } } }`;
  expect(check(text)).toEqual(['2 AS0016 warning', '3 AS0016 warning']);
});
