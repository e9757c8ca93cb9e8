import { parseFile } from '../../../../../sandbox/business-central/al/syntax/parse.ts';
import { diagnose } from '../al-text.ts';

function inProcedure(code: string): string[] {
  return diagnose(`codeunit 1 X\n{\n  procedure P()\n  begin\n${code}\n  end;\n}`);
}

test.each([
  ["x := 'open;", ['5:6 AL0360']],
  ['x := "open;', ['5:6 AL0361']],
  ['/* open', ['5:1 AL0100', '7:2 AL0104']],
  ['x := ;', ['5:6 AL0224']],
  ['x := 1\ny := 2;', ['5:7 AL0111']],
  ['1 + 2;', ['5:1 AL0117']],
  ['if a b;', ['5:6 AL0104']],
  ['if a then b; else c;', ['5:14 AL0110']],
  ['for i := 1 do x;', ['5:12 AL0106']],
  ['a[] := 1;', ['5:3 AL0108']],
  ['x := a.;', ['5:8 AL0107']],
  ['x := 99999999999999999999;', ['5:6 AL0102']],
  ['x := §;', ['5:6 AL0183', '5:7 AL0224']],
  ['x := (1 + 2;', ['5:12 AL0104']],
])('%j', (code, expected) => {
  expect(inProcedure(code)).toEqual(expected);
});

test('several errors in one file are all found, and what is right is kept', () => {
  const text = `codeunit 1 X
{
  procedure A()
  begin
    x := ;
    if then y;
  end;
  procedure B(
  begin
  end;
  procedure C() begin z := 1 end;
}`;
  const { unit, diagnostics } = parseFile(text, { path: 'X.al' });
  expect(diagnostics.map(({ line, code }) => `${line} ${code}`)).toEqual(['5 AL0224', '6 AL0224', '9 AL0105']);
  expect(unit.objects[0]!.procedures.map(({ name }) => name.text)).toEqual(['A', 'C']);
});

test('a missing end is reported where the next procedure starts, and that one is read', () => {
  const text = 'codeunit 1 X\n{\nprocedure A()\nbegin\nif a then begin\nb;\nend;\n\nprocedure B() begin end;\n}';
  const { unit, diagnostics } = parseFile(text, { path: 'X.al' });
  expect(diagnostics.map(({ line, code, message }) => `${line} ${code} ${message}`)).toEqual([
    "9 AL0104 Syntax error, 'end' expected.",
  ]);
  expect(unit.objects[0]!.procedures).toHaveLength(2);
});

test('an object that breaks off is reported at the end of the file', () => {
  expect(diagnose('table 1 T\n{\n  fields\n  {\n    field(1; A; Integer) {')).toEqual(['5:27 AL0104']);
});

test.each([
  ['tabel 1 T { }', ['1:1 AL0198']],
  ['table T { }\ncodeunit 2 Y { }', ['1:7 AL0114']],
  ['table 1 { }\ncodeunit 2 Y { }', ['1:9 AL0107']],
  ['table 1 begin { }', ['1:9 AL0105']],
  ['table 1 T { fields { field(A; B; Integer) { } } }', ['1:28 AL0114']],
  ["table 1 T { nonsense here; Caption = 'c'; }", ['1:13 AL0104']],
  ['table 1 T { fields { field(1; B; Text[x]) { } } }', ['1:39 AL0114']],
  ['codeunit 1 X { var begin: Integer; procedure P() begin end; }', ['1:20 AL0104']],
  ['codeunit 1 X { procedure P(while: Integer) begin end; }', ['1:28 AL0105']],
  ['codeunit 1 X { Permissions = tabledata T = rimq; }', ['1:44 AL0195']],
  ['codeunit 1 X { Permissions = tables T = r; }', ['1:30 AL0115']],
  ['enum 1 E { value(0; A) { procedure P() begin end; } }', ['1:26 AL0448']],
  ['codeunit 1 X { var a: array[] of Integer; }', ['1:29 AL0113']],
  ["page 1 P { Caption = 'x', Comments = 'y'; }", ['1:27 AL0439']],
  ["page 1 P { Editable = true\nCaption = 'x'; }", ['1:27 AL0111']],
  ['table 1 T { fields { field(1; F; Integer) { CalcFormula = total(T.F); } } }', ['1:59 AL0176']],
  ['table 1 T { fields { field(1; F; Integer) { TableRelation = T where(A = konst(1)); } } }', ['1:73 AL0292']],
])('%j', (text, expected) => {
  expect(diagnose(text)).toEqual(expected);
});

test('a message says what is wrong in words', () => {
  const { diagnostics } = parseFile('codeunit 1 X { procedure P(while: Integer) begin end; }', { path: 'X.al' });
  expect(diagnostics).toEqual([
    {
      file: 'X.al',
      line: 1,
      column: 28,
      code: 'AL0105',
      severity: 'error',
      message: "Syntax error, identifier expected; 'while' is a keyword.",
    },
  ]);
});
