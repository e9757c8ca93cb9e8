/** Sentences name the things they are about as AL does, and what was expected. */
import { checkMessages, thing } from './check-al.ts';

test('an ambiguous name, with the objects that it can mean', () => {
  const one = { name: 'One', sources: 'namespace Tests.One;\ncodeunit 2 Same { procedure Run() begin end; }' };
  const two = { name: 'Two', sources: 'namespace Tests.Two;\ncodeunit 3 Same { procedure Run() begin end; }' };
  const user =
    'namespace Tests.Three;\nusing Tests.One;\nusing Tests.Two;\ncodeunit 4 User { procedure Run() var Same: Codeunit Same; begin Same.Run(); end; }';
  expect(checkMessages(one, two, user)).toEqual([
    "AL0275 'Same' is an ambiguous reference between 'Tests.One.Same' of the app 'One' and 'Tests.Two.Same' of the app 'Two'",
  ]);
});

describe('one mistake is one finding', () => {
  test.each([
    [
      'two tables of one name in one app',
      "table 5 Twin { DataClassification = CustomerContent; fields { field(1; Id; Integer) { Caption = 'Id'; TableRelation = Twin; } } } table 6 Twin { DataClassification = CustomerContent; fields { field(1; Id; Integer) { Caption = 'Id'; } } } page 5 P { SourceTable = Twin; }",
      ['AL0197 An object of type Table with the name "Twin" is already declared'],
    ],
    [
      'the table of a codeunit is missing',
      'codeunit 5 C { TableNo = Nix; trigger OnRun() begin Rec.Insert(); end; }',
      ["AL0185 Table 'Nix' is missing"],
    ],
    [
      'the table of a page is missing',
      'page 5 P { SourceTable = Nix; trigger OnOpenPage() begin Rec.Reset(); end; }',
      ["AL0185 Table 'Nix' is missing"],
    ],
    [
      'the page of an extension is missing',
      "pageextension 5 P extends Nix { layout { addlast(Content) { field(Extra; Rec.Extra) { } field(Sum; Total + 1) { Caption = 'Sum'; } } } }",
      ["AL0247 Page 'Nix' is missing"],
    ],
    [
      'the table of an extension is missing',
      'tableextension 5 T extends Nix { fields { field(5; Extra; Integer) { DataClassification = CustomerContent; trigger OnValidate() begin Name := Format(Extra); Rec.Modify(); end; } } }',
      ["AL0247 Table 'Nix' is missing"],
    ],
    [
      'a number where a condition is needed',
      'page 5 P { layout { area(Content) { field(F; Value) { ShowMandatory = 1; } } } var Value: Text; }',
      ["AL0208 The expression of the property 'ShowMandatory' must be of Boolean type"],
    ],
    [
      'two global variables of one name',
      'codeunit 5 C { procedure P() begin G := 5; end; var G: Integer; G: Text; }',
      ["AL0121 A variable named 'G' is already declared here"],
    ],
    [
      'an array without elements',
      'codeunit 5 C { procedure P() var A: array[0] of Integer; begin Clear(A); end; }',
      ['AL0147 An array dimension must be a positive number'],
    ],
    [
      'an array that is assigned to',
      'codeunit 5 C { procedure P() var A: array[3] of Integer; begin A := 3; end; }',
      ['AL0145 Direct assignment is not valid for arrays. Use CopyArray, or assign the elements'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(checkMessages(text).filter((message) => message.startsWith('AL0'))).toEqual(expected);
  });
});

test.each([
  [
    'two objects of one number',
    'pageextension 5 A extends Card { } pageextension 5 B extends Card { }',
    'AL0264 The PageExtension id 5 of "B" is already used by "A"',
  ],
  [
    'an event of another object',
    "codeunit 5 A { [EventSubscriber(ObjectType::Table, Database::Thing, OnGone, '', false, false)] local procedure B() begin end; }",
    'AL0280 The event \'OnGone\' was not found in Table 1 "Thing"',
  ],
  [
    'a parameter of an event',
    "codeunit 5 A { [EventSubscriber(ObjectType::Table, Database::Thing, OnAfterInsertEvent, '', false, false)] local procedure B(var Rec: Integer) begin Rec := 1; end; }",
    "AL0284 The parameter 'Rec' has the type 'Integer', in the event it is 'Record Thing'",
  ],
  [
    'a procedure twice',
    'codeunit 5 A { procedure B() begin end; procedure B() begin end; }',
    'AL0440 Codeunit 5 "A" already defines a method called \'B\' with the same parameter types',
  ],
  [
    'a constant of a filter',
    "page 5 P { SourceTable = Thing; SourceTableView = where(Amount = const('x')); }",
    "AL0438 The value does not match the field's type: a constant of type 'Decimal' is expected",
  ],
  [
    'a word of a property',
    'page 5 P { PageType = Sheet; }',
    "AL0116 Invalid value for 'PageType'. Allowed values are 'Card, List,",
  ],
])('%s', (_what, text, expected) => {
  const [first] = checkMessages({ sources: `${thing}page 1 Card { }` }, text);
  expect(first?.startsWith(expected) ? expected : first).toBe(expected);
});

test('a number that is taken is one mistake: the field, and the value, are still known by their names', () => {
  const text = `table 5 T { DataClassification = CustomerContent; fields { field(1; Id; Integer) { Caption = 'Id'; } field(1; Twin; Integer) { Caption = 'Twin'; } } }
enum 5 E { value(0; A) { } value(0; B) { } }
codeunit 5 C { procedure Run(var T: Record T; var E: Enum E) begin T.Twin := 1; E := E::B; end; }`;
  expect(checkMessages(text).map((message) => message.slice(0, 6))).toEqual(['AL0206', 'AL0231']);
});
