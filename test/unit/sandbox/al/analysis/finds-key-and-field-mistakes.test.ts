/** What the primary key cannot be, and properties of fields that have to fit. */
import { check } from './check-al.ts';

const table = (fields: string, keys: string) =>
  `table 5 T { Caption = 'T'; DataClassification = CustomerContent; fields { field(1; A; Integer) { Caption = 'A'; }
${fields} }
keys { ${keys} } }`;
const other = "field(2; B; Integer) { Caption = 'B'; }";

test.each([
  ['unique', 'Unique = true;', ['3 AL0521 error']],
  ['disabled', 'Enabled = false;', ['3 AL0263 error']],
  ['with included fields', 'IncludedFields = B;', ['3 AL0690 error']],
  ['as it may be', 'Clustered = true;', []],
])('a primary key %s', (_what, properties, expected) => {
  expect(check(table(other, `key(PK; A) { ${properties} }`))).toEqual(expected);
});

test('other keys may be unique, disabled and include fields', () => {
  const third = "field(3; C; Integer) { Caption = 'C'; }";
  const keys = 'key(PK; A) { } key(Two; B) { Unique = true; Enabled = false; IncludedFields = C; }';
  expect(check(table(`${other} ${third}`, keys))).toEqual([]);
});

test('a field of the primary key is not obsolete', () => {
  const text = table("field(2; B; Integer) { Caption = 'B'; ObsoleteState = Removed; }", 'key(PK; A, B) { }');
  expect(check(text)).toEqual(['2 AL0693 error']);
  expect(check(text.replace("Caption = 'T';", "Caption = 'T'; ObsoleteState = Removed;"))).toEqual([]);
});

test('a field group twice', () => {
  const text = table(other, 'key(PK; A) { } }\nfieldgroups { fieldgroup(DropDown; A) { }\nfieldgroup(dropdown; B) { }');
  expect(check(text)).toEqual(['5 AL0155 error']);
});

test.each([
  [
    'an option twice',
    "field(2; B; Option) { Caption = 'B'; OptionMembers = Red,Red; OptionCaption = 'Red,Red'; }",
    ['2 AL0382 error'],
  ],
  [
    'options without a name',
    "field(2; B; Option) { Caption = 'B'; OptionMembers = Red,,; OptionCaption = 'Red,,'; }",
    [],
  ],
  ['a text as a ratio', "field(2; B; Text[10]) { Caption = 'B'; ExtendedDatatype = Ratio; }", ['2 AL0229 error']],
  [
    'a number as an e-mail address',
    "field(2; B; Integer) { Caption = 'B'; ExtendedDatatype = EMail; }",
    ['2 AL0230 error'],
  ],
  ['a text as a person', "field(2; B; Text[10]) { Caption = 'B'; ExtendedDatatype = Person; }", ['2 AL0250 error']],
  ['a code as a telephone number', "field(2; B; Code[10]) { Caption = 'B'; ExtendedDatatype = PhoneNo; }", []],
  ['half a range of characters', "field(2; B; Code[10]) { Caption = 'B'; CharAllowed = 'AZ0'; }", ['2 AL0131 error']],
  [
    'a range of characters from its end',
    "field(2; B; Code[10]) { Caption = 'B'; CharAllowed = 'ZA'; }",
    ['2 AL0131 error'],
  ],
  ['ranges of characters', "field(2; B; Code[10]) { Caption = 'B'; CharAllowed = 'AZ09'; }", []],
  [
    'a text that is longer than the flow field which looks it up',
    "field(3; L; Text[50]) { Caption = 'L'; } field(2; B; Text[20]) { Caption = 'B'; FieldClass = FlowField; Editable = false; CalcFormula = lookup(T.L); }",
    ['2 AL0685 warning'],
  ],
  [
    'allowed options',
    "field(2; B; Option) { Caption = 'B'; OptionMembers = Red,Green; OptionCaption = 'Red,Green'; ValuesAllowed = Red, Green; }",
    [],
  ],
  [
    'an option that is none',
    "field(2; B; Option) { Caption = 'B'; OptionMembers = Red,Green; OptionCaption = 'Red,Green'; ValuesAllowed = Red, Blue; }",
    ['2 AL0293 error'],
  ],
  ['allowed numbers', "field(2; B; Integer) { Caption = 'B'; ValuesAllowed = 1, -3; }", []],
  [
    'an allowed text of a number',
    "field(2; B; Integer) { Caption = 'B'; ValuesAllowed = 1, 'x'; }",
    ['2 AL0438 error'],
  ],
])('%s', (_what, field, expected) => {
  expect(check(table(field, 'key(PK; A) { }'))).toEqual(expected);
});

test('values allowed in a field of a page', () => {
  const text = `enum 5 Kinds { Extensible = true; value(0; Small) { Caption = 'Small'; } }
page 5 P { Caption = 'P'; layout { area(Content) { field(K; K) { Caption = 'K'; ApplicationArea = All;
ValuesAllowed = Small, Large; } } } var K: Enum Kinds; }`;
  expect(check(text)).toEqual(['3 AL0522 error']);
});
