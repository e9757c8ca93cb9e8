/** What Microsoft's own applications rely on, each once found as a false alarm there. */
import { check, inProcedure, thing } from './check-al.ts';

const kinds =
  'Kinds: array[2] of Enum Kind; Kind2: Enum Kind; Numbers: array[2, 3] of Integer; Row: array[5] of Integer; Value: Variant; Character: Char; Token: Guid;';
const used =
  "Kinds[1] := Kind2; Numbers[1, 1] := Used; Row[1] := 1; Value := 1; Character := 'x'; if IsNullGuid(Token) then;";

test.each([
  ['in binds stronger than and', 'if (Used = 1) and Thing.Kind in [Kind::Small, Kind::Large] then;'],
  ['the members of an array of enums, named by the array', 'Kinds[1] := Kinds::Large;'],
  ['a row of an array of two dimensions', 'Take(Numbers[1]);'],
  ['an array passed to a parameter of another length', 'Take(Row);'],
  ['a Variant passed to a by-reference record', 'TakeThing(Value);'],
  ['a Variant as a condition', 'if not Value then;'],
  ['a text and a Guid', "Thing.Name := CopyStr('x' + Token, 1, 50);"],
  ['a character compared with a text', "if Character <> UpperCase('x') then;"],
  ['keys of other types in Get', 'if Thing.Get(1) then;'],
  ['the earliest date as the base application writes it', 'if Today() > 00000101D then;'],
  ['CurrFieldNo, or a parameter, with the name of a function that is called', 'Named(1);'],
  ['a procedure with one parameter used like a property', 'SetUsed := 5;'],
  ['Split without separators', "Used := 'a b'.Split().Count();"],
])('%s', (_what, statement) => {
  const procedures = `local procedure Take(var Values: array[2] of Integer) begin Values[1] := 1; end;
local procedure TakeThing(var OtherThing: Record Thing) begin OtherThing.Name := ''; end;
local procedure Named(StrLen: Integer) begin if StrLen = StrLen('x') then; end;
procedure SetUsed(Number: Integer) begin Take(Row); TakeThing(Value); Named(Number); end;
var Row: array[4] of Integer; Value: Variant; }`;
  expect(check(inProcedure(used + statement, kinds).replace(/}$/, procedures))).toEqual([]);
});

test('records of data items, and fields of the innermost one without its name', () => {
  const text = `${thing}report 2 "Things" { dataset { dataitem(Outer; Thing) { column(No; "No.") { } column(Shown; Caption()) { }
trigger OnAfterGetRecord() begin SetRange("No.", ''); Total += Amount; end; } }
requestpage { SourceTable = Thing; layout { area(Content) { field(Limit; Limit) { Caption = 'Limit'; } } } trigger OnOpenPage() begin Limit := Total; end; }
trigger OnPreReport() begin Outer.Reset(); if CurrReport.UseRequestPage() then; end;
local procedure Caption(): Text begin exit('x'); end;
var Total: Decimal; Limit: Decimal; }
reportextension 3 "More Things" extends Things { dataset { add(Outer) { column(Name; Name) { } } } trigger OnPreReport() begin Outer.SetRange(Name, ''); end; }`;
  expect(check(text)).toEqual([]);
});

test('elements of an XMLport are its variables', () => {
  const text = `${thing}xmlport 2 "Things" { schema { textelement(Root) { tableelement(Row; Thing) { fieldelement(No; Row."No.") { }
textelement(Extra) { trigger OnBeforePassVariable() begin Extra := Row.Name; end; } } } } }`;
  expect(check(text)).toEqual([]);
});

test('columns of a query in its own code', () => {
  const text = `${thing}query 2 "Things" { elements { dataitem(Row; Thing) { column(No; "No.") { } column(Sum; Amount) { Method = Sum; } } }
trigger OnBeforeOpen() begin SetRange(No, 'A'); end; }`;
  expect(check(text)).toEqual([]);
});

test('this, in front of variables and local procedures', () => {
  const text = `codeunit 2 Code { procedure Run() begin this.Number := 1; this.Inner(); end;
local procedure Inner() begin end;
var Number: Integer; }`;
  expect(check(text)).toEqual([]);
});

test('an enum by its namespace, without a using', () => {
  const other = 'namespace Tests.Other;\nenum 2 Size { value(0; S) { } }';
  const mine = `namespace Tests.Mine;
codeunit 2 Mine { procedure Run(): Integer var Size: Enum Tests.Other.Size; begin Size := Tests.Other.Size::S; exit(Tests.Other.Size.FromInteger(0).AsInteger() + Size.AsInteger()); end; }`;
  expect(check({ sources: other }, mine)).toEqual([]);
});

test('a file without a namespace sees all of them', () => {
  expect(
    check(
      { sources: 'namespace Tests.Other;\ncodeunit 3 Other { procedure Run() begin end; }' },
      'codeunit 2 Mine { procedure Run() var Other: Codeunit Other; begin Other.Run(); end; }',
    ),
  ).toEqual([]);
});

test('a field that has moved to another app is declared there', () => {
  const other =
    'table 2 Base { fields { field(1; Id; Integer) { } field(2; Extra; Integer) { ObsoleteState = Moved; } } }';
  const mine =
    "tableextension 2 More extends Base { fields { field(2; Extra; Integer) { Caption = 'Extra'; DataClassification = CustomerContent; MovedFrom = 'x'; } } }";
  expect(check({ sources: other }, mine)).toEqual([]);
});

test('the parts of a page link to the part that provides', () => {
  const text = `${thing}page 5 Lines { PageType = ListPart; SourceTable = Thing; layout { area(Content) { repeater(R) { field(Name; Rec.Name) { } } } } }
page 6 Card { layout { area(Content) { part(A; Lines) { } part(B; Lines) { Provider = A; SubPageLink = "No." = field("No."); } } } }`;
  expect(check(text)).toEqual([]);
});

test('fields, actions and filters of a request page in a test', () => {
  const text = `${thing}report 2 "Things" { dataset { dataitem(Row; Thing) { } } requestpage { layout { area(Content) { field(Limit; Limit) { Caption = 'Limit'; } } } } var Limit: Decimal; }
codeunit 3 Tests { Subtype = Test; [RequestPageHandler] procedure Handle(var Things: TestRequestPage Things) begin Things.Limit.SetValue(5); Things.Row.SetFilter("No.", 'A'); Things.OK().Invoke(); end; }`;
  expect(check(text)).toEqual([]);
});
