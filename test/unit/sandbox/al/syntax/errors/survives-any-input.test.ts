import fc from 'fast-check';
import { parseFile } from '../../../../../sandbox/business-central/al/syntax/parse.ts';

const wholeFile = `namespace A.B;
using C;
page 1 "P" { SourceTable = T; layout { area(Content) { repeater(R) { field(F; Rec.F + 1) { Visible = not X; } } } }
  var X: array[2] of Record T temporary;
  [EventSubscriber(ObjectType::Codeunit, Codeunit::C, 'E', '', false, false)]
  local procedure L(var A: Text[50]): Boolean
  var I: Integer;
  begin
    case I of 1..3, 5: begin exit(I in [1, 2]); end; else repeat I += 1; until I > 'a'; end;
  end; }
table 2 T { fields { field(1; F; Code[20]) { CalcFormula = sum(T.F where(G = field(filter(H)))); } } }
`;
const pieces = wholeFile.match(/\w+|\s+|[^\w\s]/g)!;

function expectAnAnswer(text: string): void {
  const { unit, diagnostics } = parseFile(text, { path: 'Any.al' });
  expect(unit.kind).toBe('compilationUnit');
  expect(diagnostics.every(({ line, column }) => line >= 1 && column >= 1)).toBe(true);
}

test('any text gives a tree and diagnostics, never an exception', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), expectAnAnswer));
});

test('any text made of the words of AL does so too', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 200 }), (some) => expectAnAnswer(some.join(' '))),
  );
});

test('a file cut off anywhere, or lacking any piece, does so too', () => {
  for (let index = 0; index < pieces.length; index++) {
    expectAnAnswer(pieces.slice(0, index).join(''));
    expectAnAnswer(pieces.toSpliced(index, 1).join(''));
  }
});

test.each([
  ['parentheses', `codeunit 1 X { procedure P() begin x := ${'('.repeat(100_000)}`],
  ['blocks', `codeunit 1 X { procedure P() ${'begin '.repeat(100_000)}`],
  ['unary operators', `codeunit 1 X { procedure P() begin x := ${'not '.repeat(100_000)}`],
  ['types', `codeunit 1 X { var x: ${'List of ['.repeat(100_000)}`],
  ['groups', `page 1 X { layout { ${'area(a) { '.repeat(100_000)}`],
])('nesting of 100,000 %s is refused with a message', (_, text) => {
  const { diagnostics } = parseFile(text, { path: 'Deep.al' });
  expect(diagnostics[0]).toMatchObject({ code: 'AL0109', message: 'Nesting is deeper than 400 levels.' });
});

test('a preprocessor condition that nests without end is not valid', () => {
  const { diagnostics } = parseFile(`#if ${'('.repeat(100_000)}\n#endif`, { path: 'Deep.al' });
  expect(diagnostics).toMatchObject([{ code: 'AL0629' }]);
});
