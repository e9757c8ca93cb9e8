import { check, inProcedure } from './check-al.ts';

test.each([
  ['after exit', 'exit;\nUsed := 2;', ['10 AA0136 warning']],
  ['after a conditional that always leaves', 'if Used = 1 then exit else exit;\nUsed := 2;', ['10 AA0136 warning']],
  ['after break', 'repeat\nbreak;\nUsed := 2;\nuntil true;', ['11 AA0136 warning']],
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

test('a procedure that never returns a value', () => {
  const text = `codeunit 1 Code {
procedure Forgotten(): Boolean
begin if Today() = 0D then; end;
procedure Named() Result: Boolean begin Result := true; end;
procedure Refused(): Boolean begin Error(''); end;
procedure Returned(): Boolean begin exit(true); end; }`;
  expect(check(text)).toEqual(['2 AL9010 warning']);
});
