import { check, inProcedure } from './check-al.ts';

test.each([
  ['an assignment', 'Thing.Amount := Today();', ['9 AL0122 error']],
  ['an assignment with an operator', 'Used += Thing.Name;', ['9 AL0175 error']],
  ['a comparison', 'if Thing.Amount = Thing.Name then;', ['9 AL0175 error']],
  ['a condition', 'if Thing.Amount then;', ['9 AL0122 error']],
  ['a case value', "case Thing.Amount of\n'x': ;\nend;", ['10 AL0175 error']],
  ['a set of values', "if Thing.Amount in ['x', 'y'] then;", ['9 AL0175 error', '9 AL0175 error']],
  ['an operator', 'Used := -Today();', ['9 AL0173 error']],
  ['an index', 'Used := Used[1];', ['9 AL0143 error']],
  ['a whole array', 'Numbers := Numbers;', ['9 AL0145 error']],
  ['too many indexes', 'Used := Numbers[1, 2];', ['9 AL0144 error']],
  ['the range of a for statement', 'for Used := Today() to 3 do;', ['9 AL0122 error']],
  ['a foreach over what is no collection', 'foreach Used in Used do;', ['9 AL0421 error']],
  ['a date that does not exist', 'if Today() = 20260231D then;', ['9 AL0191 error']],
])('%s', (_what, statement, expected) => {
  const found = check(inProcedure(`Numbers[1] := 1;${statement}`, 'Numbers: array[2] of Integer;'));
  expect(found).toEqual(expected);
});

test('a return value', () => {
  const text = `codeunit 1 Code {
procedure Number(): Integer begin
exit(Today()); end;
procedure Nothing() begin
exit(1); end; }`;
  expect(check(text)).toEqual(['3 AL0122 error', '5 AL0139 error']);
});

test.each([
  ['a label', "Fixed := 'x';", "Fixed: Label 'y';", ['9 AL0129 error']],
  ['a constant', '1 := 2;', '', ['9 AL0129 error']],
  ['the result of a procedure', 'StrLen(Thing.Name) := 2;', '', ['9 AL0129 error']],
  ['an enum value', 'Kind::Small := 1;', '', ['9 AL0129 error']],
])('%s can not be assigned to', (_what, statement, variables, expected) => {
  expect(check(inProcedure(statement, variables))).toEqual(expected);
});

test('an Integer and an Enum convert into each other with a warning where a value is assigned or returned', () => {
  const procedure = `procedure Give(): Enum Kind begin
exit(1); end; }`;
  const variables = 'Kind: Enum Kind;';
  const text = inProcedure('Kind := 1;\nUsed := Kind;\nKind := Kind::Large; Used := Kind.AsInteger();', variables);
  expect(check(text.replace(/}$/, procedure))).toEqual(['9 AL0603 warning', '10 AL0603 warning', '13 AL0603 warning']);
  expect(check(inProcedure('if Kind = 1 then; case Kind of 1: ; end;\nThing.SetRange(Kind, 1);', variables))).toEqual(
    [],
  );
});
