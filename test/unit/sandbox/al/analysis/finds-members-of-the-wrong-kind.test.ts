/** Anchors that hold nothing, names that are taken, loop variables, role centers, rights. */
import { checkPlaces, thing } from './check-al.ts';

const page = `${thing}page 1 Card { SourceTable = Thing; layout { area(Content) { group(General) { field(Name; Rec.Name) { } } } } actions { area(Processing) { action(Act) { } } } }`;

test.each([
  [
    'a field as a container',
    'pageextension 5 X extends Card { layout {\naddlast(Name) { field(Amount; Rec.Amount) { } } } }',
    ['2:9 AL0272'],
  ],
  ['a control to move', 'pageextension 5 X extends Card { layout {\nmovefirst(General; Missing) } }', ['2:20 AL0270']],
  [
    'an action to move',
    'pageextension 5 X extends Card { actions {\nmovelast(Processing; Missing) } }',
    ['2:22 AL0271'],
  ],
  ['an object without a number', 'codeunit 0\nX { }', ['2:1 AL0222']],
  [
    'a column twice in a report',
    'report 5 R { dataset { dataitem(T; Thing) { column(A; Name) { }\ncolumn(a; Amount) { } } } }',
    ['2:8 AL0384'],
  ],
  [
    'a column twice in a query',
    'query 5 Q { elements { dataitem(T; Thing) { column(A; Name) { }\ncolumn(a; Amount) { } } } }',
    ['2:8 AL0155'],
  ],
  ['a page that is no role center', "profile P { Caption = 'P';\nRoleCenter = Card; }", ['2:14 AL0340']],
  [
    'a text that counts',
    "codeunit 5 C { procedure A() var T: Text; begin\nfor T := 'a' to 'b' do; end; }",
    ['2:5 AL0136'],
  ],
  [
    'rights that are none',
    "codeunit 5 C {\n[InherentPermissions(PermissionObjectType::TableData, Database::Thing, 'Q')] procedure A() begin end; }",
    ['2:72 AL0242'],
  ],
  ['a field outside of areas', 'page 5 P { layout {\ngroup(G) { } } }', ['2:7 AL0376']],
  ['an action outside of areas', 'page 5 P { actions {\naction(A) { } } }', ['2:8 AL0833']],
  ['a field that shows nothing', 'page 5 P { layout { area(Content) {\nfield(A) { } } } }', ['2:8 AL0104']],
  ['two roots', 'xmlport 5 X { schema { textelement(A) { }\ntextelement(B) { } } }', ['2:13 AL0336']],
  [
    'a list of records',
    'codeunit 5 C { procedure A(var L:\nList of [Record Thing]) begin if L.Count() = 0 then; end; }',
    ['2:10 AL0408'],
  ],
  ['a text without length', "codeunit 5 C { procedure A(T:\nText[0]) begin if T = '' then; end; }", ['2:1 AL0581']],
  [
    'a record in a case',
    'codeunit 5 C { procedure A(var T: Record Thing) begin case\nT of 1: T.Init(); end; end; }',
    ['2:1 AL0698', '2:6 AL0175'],
  ],
  [
    'what fits',
    'pageextension 5 X extends Card { layout { addlast(General) { field(Amount; Rec.Amount) { } } movefirst(General; Name) } actions { movelast(Processing; Act) } }',
    [],
  ],
])('%s', (_what, text, expected) => {
  expect(checkPlaces({ sources: page }, text)).toEqual(expected);
});
