import { check, inProcedure } from './check-al.ts';

test.each([
  ['after exit', 'exit;\nUsed := 2;', ['10 AA0136 warning']],
  ['after a conditional that always leaves', 'if Used = 1 then exit else exit;\nUsed := 2;', ['10 AA0136 warning']],
  ['after break', 'repeat\nbreak;\nUsed := 2;\nuntil true;', ['11 AA0136 warning']],
  ['after a loop whose first round leaves', 'repeat exit; until Used = 1;\nUsed := 2;', ['10 AA0136 warning']],
  ['nothing after a loop that may be left', 'repeat if Used = 1 then break; exit; until Used = 1;\nUsed := 2;', []],
  ['nothing after a round cut short', 'repeat if Used = 1 then continue; exit; until Used = 1;\nUsed := 2;', []],
  ['nothing', 'if Used = 1 then exit;\nUsed := 2;', []],
])('%s', (_what, statements, expected) => {
  expect(check(inProcedure(statements))).toEqual(expected);
});

test('break and continue outside of a loop', () => {
  expect(check(inProcedure('if Used = 1 then break;\nif Used = 2 then continue;'))).toEqual([
    '9 AL0137 error',
    '10 AL0873 error',
  ]);
});

test('the value of a function that does nothing else must be used', () => {
  expect(check(inProcedure("StrSubstNo('%1', Used);\nToday();\nFormat(Used);"))).toEqual([
    '9 AL0192 error',
    '10 AL0192 error',
    '11 AL0192 error',
  ]);
  expect(
    check(inProcedure("if Thing.Get('') then;\nThing.Next();\nThing.Name := CopyStr(Format(Used), 1, 50);")),
  ).toEqual([]);
});

test('an array can not be returned without a name, and the name of a return value is its own', () => {
  const text = `codeunit 1 Code {
procedure Rows(): array[2] of Integer var Row: array[2] of Integer; begin Row[1] := 1; exit(Row); end;
procedure Named(A: Integer) A: Integer begin A := 1; end; }`;
  expect(check(text)).toEqual(['2 AL0159 error', '3 AL0123 error']);
});

test('a procedure that never returns a value', () => {
  const text = `codeunit 1 Code {
procedure Forgotten(): Boolean
begin if Today() = 0D then; end;
procedure Named() Result: Boolean begin Result := true; end;
procedure Refused(): Boolean begin Error(''); end;
procedure Returned(): Boolean begin exit(true); end; }`;
  expect(check(text)).toEqual(['2 AL9010 warning']);
});
