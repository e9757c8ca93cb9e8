import { check, inProcedure } from './check-al.ts';

const overloads = `
codeunit 2 Other {
procedure One(Number: Integer) begin if Number = 1 then; end;
procedure Two(Number: Integer) begin if Number = 1 then; end;
procedure Two(Day: Date) begin if Day = 0D then; end;
procedure ByVar(var Number: Integer) begin Number := 1; end; procedure ByVarText(var Value: Text) begin Value := 'x'; end;
procedure Either(A: Integer; B: Decimal) begin if A = B then; end;
procedure Either(A: Decimal; B: Integer) begin if A = B then; end; }`;

test.each([
  ['too many arguments', 'Other.One(1, 2);', ['9 AL0126 error']],
  ['too few arguments', 'Other.One();', ['9 AL0135 error']],
  ['an argument of another type', 'Other.One(Today());', ['9 AL0133 error']],
  ['no overload for the types', 'Other.Two(true);', ['9 AL0126 error']],
  ['an ambiguous call', 'Other.Either(1, 1);', ['9 AL0196 error']],
  ['a label for a by-reference parameter of the platform', "Evaluate(Constant, 'x');", ['9 AL0130 error']],
  ['a label for a by-reference parameter', 'Other.ByVarText(Constant);', ['9 AL0133 error']],
  ['a value for a by-reference parameter', 'Other.ByVar(1);', ['9 AL0130 error']],
  ['a variable of another type by reference', 'Other.ByVar(Thing.Amount);', ['9 AL0133 error']],
  ['too many arguments of a built-in function', 'Used := StrLen(Thing.Name, 1);', ['9 AL0126 error']],
  ['a wrong argument of a built-in function', 'Used := StrLen(true);', ['9 AL0133 error']],
  ['a call of what is no procedure', 'Used();', ['9 AL0127 error']],
  ['a procedure without value in an expression', 'Used := Other.One(1);', ['9 AL0122 error']],
  ['nothing', 'Other.One(1); Other.Two(1); Other.Two(Today()); Other.ByVar(Used);', []],
])('%s', (_what, statement, expected) => {
  expect(
    check(inProcedure(statement, "Other: Codeunit Other; Constant: Label 'x';") + overloads).filter(
      (one) => !one.includes('AA0137'),
    ),
  ).toEqual(expected);
});
