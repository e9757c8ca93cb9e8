import { check } from './check-al.ts';

const range = [{ from: 50100, to: 50149 }];

test.each([
  ['an id outside of the ranges', 'codeunit 50150 Mine { }', ['1 AL0297 error']],
  ['two objects with one id', 'codeunit 50100 One { }\ncodeunit 50100 Two { }', ['2 AL0264 error']],
  ['two objects with one name', 'codeunit 50100 One { }\ncodeunit 50101 ONE { }', ['2 AL0197 error']],
  ['a name of more than 30 characters', 'codeunit 50100 "A name of thirty-one characters" { }', ['1 AL0305 error']],
  ['a long enum name', 'enum 50100 "A name of thirty-one characters" { }', ['1 AL0659 warning']],
  [
    'two procedures with the same parameters',
    'codeunit 50100 One { procedure A(X: Integer) begin if X = 1 then; end;\nprocedure A(Y: Integer) begin if Y = 1 then; end; }',
    ['2 AL0440 error'],
  ],
  [
    'two variables with one name',
    'codeunit 50100 One { procedure A()\nvar X: Integer; x: Integer; begin X := 1; end; }',
    ['2 AA0137 warning', '2 AL0121 error'],
  ],
  [
    'a procedure with the name of a global variable',
    'codeunit 50100 One {\nprocedure Total(): Integer begin exit(Total); end;\nvar Total: Integer; Other: Integer; procedure Sum() begin Other := 1; end; }',
    ['2 AL0155 error'],
  ],
  [
    'two parameters with one name',
    'codeunit 50100 One { procedure A(\nX: Integer; x: Integer) begin if X = 1 then; end; }',
    ['2 AL0119 error'],
  ],
  [
    'two fields with one number',
    "table 50100 T { DataClassification = CustomerContent; fields {\nfield(1; A; Integer) { Caption = 'A'; }\nfield(1; B; Integer) { Caption = 'B'; } } }",
    ['3 AL0206 error'],
  ],
  ['two enum values with one ordinal', 'enum 50100 E { value(0; A) { }\nvalue(0; B) { } }', ['2 AL0231 error']],
])('%s', (_what, text, expected) => {
  expect(check({ idRanges: range, sources: text })).toEqual(expected);
});

test('affixes where they are mandatory: objects, and what is added to objects of others', () => {
  const base =
    'table 1 Base { fields { field(1; Id; Integer) { } } }\nenum 1 Kind { Extensible = true; value(0; A) { } }\npage 1 Card { SourceTable = Base; layout { area(Content) { field(Id; Rec.Id) { } } } }';
  const mine = `codeunit 50100 "Mine" { }
codeunit 50101 "BigC Mine" { }
tableextension 50100 "BigC Base" extends Base { fields {
field(50100; Extra; Integer) { Caption = 'Extra'; DataClassification = CustomerContent; } field(50101; "BigC Extra"; Integer) { Caption = 'Extra'; DataClassification = CustomerContent; } } }
enumextension 50100 "BigC Kind" extends Kind {
value(50100; B) { } value(50101; "BigC C") { } }
pageextension 50100 "BigC Card" extends Card { layout { addlast(Content) {
field(Extra; Rec.Extra) { } field("BigC Extra"; Rec."BigC Extra") { } } } }`;
  expect(check({ sources: base }, { affixes: ['BigC'], sources: mine })).toEqual([
    '1 AS0011 error',
    '4 AS0011 error',
    '6 AS0011 error',
    '8 AS0011 error',
  ]);
});

test('fields added to tables of others need numbers of the own range', () => {
  const mine = `tableextension 50100 More extends Base { fields {
field(7; Extra; Integer) { Caption = 'Extra'; DataClassification = CustomerContent; } } }`;
  expect(
    check({ sources: 'table 1 Base { fields { field(1; Id; Integer) { } } }' }, { idRanges: range, sources: mine }),
  ).toEqual(['2 PTE0002 error']);
});

test('ordinals of values added to enums of others are better in the own range', () => {
  const mine =
    'enumextension 50100 More extends Kind {\nvalue(7; B) { } value(50101; C) { } }\nenum 50101 Own { value(0; A) { } }';
  const base = 'enum 1 Kind { Extensible = true; value(0; A) { } }';
  expect(check({ sources: base }, { idRanges: range, sources: mine })).toEqual(['2 PTE0023 info']);
});

test('what says that it is not extensible is not extended', () => {
  const closed = `table 7 Shut { Extensible = false; DataClassification = CustomerContent; fields { field(1; Id; Integer) { Caption = 'Id'; } } }
page 7 "Shut Card" { Extensible = false; }`;
  expect(check({ sources: closed }, 'tableextension 8 More extends Shut { }')).toEqual(['1 AL0564 error']);
  expect(check({ sources: closed }, 'pageextension 8 More extends "Shut Card" { }')).toEqual(['1 AL0564 error']);
  expect(check({ sources: closed }, 'pagecustomization Mine customizes "Shut Card" { }')).toEqual([]);
  expect(
    check({ sources: closed.replaceAll('Extensible = false;', '') }, 'pageextension 8 More extends "Shut Card" { }'),
  ).toEqual([]);
});
