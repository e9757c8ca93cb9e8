import { check, thing } from './check-al.ts';

test.each([
  ['a property', 'codeunit 2 Code {\nSingleInstanse = true; }', ['2 AL0124 error']],
  [
    'a property of a field',
    "table 2 T { DataClassification = CustomerContent; fields { field(1; Id; Integer) { Caption = 'Id';\nNotBlankk = true; } } }",
    ['2 AL0124 error'],
  ],
  [
    'a property of a control',
    'page 2 P { layout { area(Content) { group(G) {\nVisibel = true; } } } }',
    ['2 AL0124 error'],
  ],
  ['the value of a property', 'page 2 P {\nPageType = Lisst; }', ['2 AL0116 error']],
  ['a trigger', 'codeunit 2 Code {\ntrigger OnRunn() begin end; }', ['2 AL0162 error']],
  [
    'a trigger of another place',
    "table 2 T { DataClassification = CustomerContent; fields { field(1; Id; Integer) { Caption = 'Id';\ntrigger OnDrillDown() begin end; } } }",
    ['2 AL0162 error'],
  ],
  ['an attribute', 'codeunit 2 Code {\n[Tezt] procedure P() begin end; }', ['2 AL0112 error']],
  [
    'nothing',
    'codeunit 2 Code { SingleInstance = true; trigger OnRun() begin end; [TryFunction] procedure P() begin end; }',
    [],
  ],
])('%s', (_what, text, expected) => {
  expect(check(text)).toEqual(expected);
});

test('a trigger that is declared twice', () => {
  expect(check('codeunit 2 Code { trigger OnRun() begin end;\ntrigger OnRun() begin end; }')).toEqual([
    '2 AL0164 error',
  ]);
});

test.each([
  ['an initial value', "field(5; K; Enum Kind) { Caption = 'K'; InitValue = Huge; }", ['6 AL0383 error']],
  [
    'one caption too few',
    "field(5; O; Option) { Caption = 'O'; OptionMembers = A,B; OptionCaption = 'A'; }",
    ['6 AA0224 warning'],
  ],
  [
    'good values',
    "field(5; O; Option) { Caption = 'O'; OptionMembers = A,B; OptionCaption = 'A,B'; InitValue = B; }",
    [],
  ],
])('values of the properties of fields: %s', (_what, field, expected) => {
  const text = `${thing}table 2 T { DataClassification = CustomerContent; fields { field(1; Id; Integer) { Caption = 'Id'; }\n${field} } }`;
  expect(check(text)).toEqual(expected);
});
