import { check, inProcedure, thing } from './check-al.ts';

test.each([
  ['a variable', inProcedure('Missing := 1;'), ['9 AL0118 error']],
  ['a procedure', inProcedure('Missing();'), ['9 AL0118 error']],
  ['a procedure of a codeunit', inProcedure('Other.Missing();', 'Other: Codeunit Code;'), ['9 AL0132 error']],
  ['a field', inProcedure('Thing.Missing := 1;'), ['9 AL0132 error']],
  ['a field named as an argument', inProcedure('Thing.SetRange(Missing);'), ['9 AL0132 error']],
  ['an enum value', inProcedure('Thing.Kind := Kind::Huge;'), ['9 AL0132 error']],
  ['an object', inProcedure('', 'Missing: Record Missing;'), ['7 AA0137 warning', '7 AL0185 error']],
  ['a codeunit number', inProcedure('Used := Codeunit::Missing;'), ['9 AL0185 error']],
  ['a type', inProcedure('', 'Missing: Integre;'), ['7 AA0137 warning', '7 AL0134 error']],
  ['a method of a built-in type', inProcedure('Values.Push(1);', 'Values: List of [Integer];'), ['9 AL0132 error']],
])('%s that does not exist', (_what, text, expected) => {
  expect(check(text).sort()).toEqual([...expected].sort());
});

test('a namespace of a using directive that nothing declares', () => {
  expect(check('namespace Tests.Mine;\nusing Tests.Missing;\ncodeunit 2 Mine { }')).toEqual(['2 AL0791 error']);
});

test('an object in a namespace that the file does not use', () => {
  const other = 'namespace Tests.Other;\ncodeunit 3 Other { procedure Run() begin end; }';
  const mine =
    'namespace Tests.Mine;\ncodeunit 2 Mine { procedure Run()\nvar Other: Codeunit Other;\nbegin Other.Run(); end; }';
  expect(check({ sources: other }, mine)).toEqual(['3 AL0185 error']);
  expect(check({ sources: other }, mine.replace('codeunit 2', 'using Tests.Other;\ncodeunit 2'))).toEqual([]);
});

const page = `${thing}page 1 "Things" { PageType = List; SourceTable = Thing; layout { area(Content) { repeater(Rows) {
field("No."; Rec."No.") { } } } }
actions { area(Processing) { action(Post) { trigger OnAction() begin end; } } } }`;

test.each([
  ['a control', 'layout { addafter(Missing) {\nfield(Name; Rec.Name) { } } }', ['2 AL0270 error']],
  ['an action', 'actions { addafter(Missing) {\naction(Other) { } } }', ['2 AL0271 error']],
  ['a control to modify', 'layout { modify(Missing) { Visible = false; } }', ['2 AL0270 error']],
  ['nothing', 'layout { addafter("No.") {\nfield(Name; Rec.Name) { } } }', []],
])('%s that the extended page does not have', (_what, body, expected) => {
  expect(check({ sources: page }, `pageextension 2 More extends Things {\n${body} }`)).toEqual(expected);
});

test('the page, table, enum or report that an extension is for', () => {
  expect(check('tableextension 2 More extends Missing { fields { } }')).toEqual(['1 AL0247 error']);
  expect(check('enumextension 2 More extends Missing { }')).toEqual(['1 AL0247 error']);
  expect(check('pageextension 2 More extends Missing { }')).toEqual(['1 AL0247 error']);
});
