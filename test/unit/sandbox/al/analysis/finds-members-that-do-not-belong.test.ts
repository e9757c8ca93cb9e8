/** What objects of a kind cannot have: code of role centres, variables of interfaces, triggers of another subtype. */
import { check } from './check-al.ts';

const run = 'interface IRun { procedure Run(); }\ncodeunit 9 Good implements IRun { procedure Run() begin end; }\n';

test.each([
  [
    'a trigger of a role centre',
    "page 5 P { Caption = 'P'; PageType = RoleCenter;\ntrigger OnOpenPage() begin end; }",
    ['2 AL0378 error'],
  ],
  [
    'a procedure of a role centre',
    "page 5 P { Caption = 'P'; PageType = RoleCenter;\nprocedure A() begin end; }",
    ['2 AL0569 warning'],
  ],
  [
    'a field of a role centre',
    "page 5 P { Caption = 'P'; PageType = RoleCenter; layout { area(RoleCenter) {\nfield(A; A) { Caption = 'A'; ApplicationArea = All; } } } var A: Integer; }",
    ['2 AL0560 warning'],
  ],
  ['a trigger of installation', 'codeunit 5 C {\ntrigger OnInstallAppPerCompany() begin end; }', ['2 AL0425 error']],
  [
    'a trigger of upgrade in an installation',
    'codeunit 5 C { Subtype = Install;\ntrigger OnUpgradePerCompany() begin end; }',
    ['2 AL0425 error'],
  ],
  [
    'a trigger of installation where it belongs',
    'codeunit 5 C { Subtype = Install; trigger OnInstallAppPerDatabase() begin end; }',
    [],
  ],
  ['a variable of an interface', 'interface I {\nvar X: Integer; procedure A(); }', ['2 AL0585 error']],
  ['a local member of an interface', 'interface I {\nlocal procedure A(); }', ['2 AL0415 error']],
  ['a local procedure of an add-in', "controladdin A { Scripts = 'a.js';\nlocal procedure X(); }", ['2 AL0415 error']],
  ['a body in an add-in', "controladdin A { Scripts = 'a.js';\nprocedure X() begin end; }", ['2 AL0413 error']],
  ['a variable of an add-in', "controladdin A { Scripts = 'a.js';\nvar X: Integer; }", ['2 AL0412 error']],
  [
    'an interface that is implemented twice',
    `${run}codeunit 5 C implements IRun,\nIRun { procedure Run() begin end; }`,
    ['4 AL0587 error'],
  ],
  [
    'two codeunits for one interface',
    `${run}enum 5 E implements IRun { DefaultImplementation = IRun = Good,\nIRun = Good; value(0; A) { Caption = 'A'; } }`,
    ['4 AL0675 error'],
  ],
  [
    'a codeunit for an interface that the enum does not implement',
    `${run}enum 5 E { value(0; A) { Caption = 'A';\nImplementation = IRun = Good; } }`,
    ['4 AL0595 error'],
  ],
  ['a comma in a name', 'enum 5 E {\nvalue(0; "A,B") { Caption = \'A\'; } }', ['2 AL0649 warning']],
  ['a comma in a caption', "enum 5 E {\nvalue(0; A) { Caption = 'A, B'; } }", ['2 AL0649 warning']],
  ['a chart', "page 5 P { Caption = 'P'; layout { area(FactBoxes) {\nchartpart(A; B) { } } } }", ['2 AL0865 error']],
])('%s', (_what, text, expected) => {
  expect(check(text)).toEqual(expected);
});
