import { check } from './check-al.ts';

const other = `codeunit 2 Other {
local procedure Mine() begin Mine(); end;
internal procedure Internal() begin end;
procedure Public() begin end; }
codeunit 3 Hidden { Access = Internal; procedure Run() begin end; }
table 2 Base { fields { field(1; Id; Integer) { } field(2; Secret; Integer) { Access = Internal; } } protected procedure Guarded() begin end; var Own: Integer; protected var Shared: Integer; }`;

test.each([
  ['a local procedure', 'Other.Mine();', ['4 AL0161 error']],
  ['an internal procedure', 'Other.Internal();', ['4 AL0161 error']],
  ['an internal object', 'Hidden.Run();', ['3 AL0161 error']],
  ['an internal field', 'Base.Secret := 1;', ['4 AL0161 error']],
  ['a protected procedure', 'Base.Guarded();', ['4 AL0161 error']],
  ['a public procedure', 'Other.Public();', []],
])('%s of another app', (_what, statement, expected) => {
  const variable = statement.startsWith('Hidden')
    ? 'Hidden: Codeunit Hidden;'
    : statement.startsWith('Base')
      ? 'Base: Record Base;'
      : 'Other: Codeunit Other;';
  const mine = `codeunit 4 Mine { procedure Run()
var
${variable} begin
${statement} end; }`;
  expect(check({ sources: other }, mine)).toEqual(expected);
});

test('internals are open to the apps that are named, and protected members to extensions', () => {
  const mine = `codeunit 4 Mine { procedure Run() var Other: Codeunit Other; Hidden: Codeunit Hidden; begin
Other.Internal(); Hidden.Run(); end; }
tableextension 4 More extends Base { procedure Mine() begin
Guarded(); Shared := 1;
Own := 1; end; }`;
  expect(check({ sources: other, internalsVisibleTo: ['app-2'] }, mine)).toEqual(['5 AL0118 error']);
});
