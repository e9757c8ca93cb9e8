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

test('a local of a data item trigger shadows the field of the same name, a global variable does not', () => {
  const text = `${thing}report 2 "Things" { dataset { dataitem(Row; Thing) {
trigger OnAfterGetRecord() var Amount: array[3] of Decimal; begin Amount[1] := 2; Sum := Amount[1]; Name := 'x'; if Row.Name = 'x' then Sum += 1; end; } }
procedure Total(): Decimal begin exit(Sum + StrLen(Format(Name))); end;
var Sum: Decimal; Name: Date; }`;
  expect(check(text)).toEqual([]);
});

test('a local that shadows a field keeps its own length', () => {
  const text = `${thing}report 2 "Things" { dataset { dataitem(Row; Thing) {
trigger OnAfterGetRecord() var Name: Text[5]; begin
Name := 'abcdefgh'; if Name = '' then; end; } } }`;
  expect(check(text)).toEqual(['7 AL0122 error']);
});

test('elements of an XMLport shadow the fields of the table element around', () => {
  const text = `${thing}xmlport 2 "Things" { schema { textelement(Root) { tableelement(Kind; Thing) { textelement(Amount) { }
trigger OnBeforeInsertRecord() var Other: Record Thing; begin Evaluate(Other.Amount, Amount); Kind.SetRange("No.", Other."No."); end; } } } }`;
  expect(check(text)).toEqual([]);
});

test.each([
  ['a literal of one character subtracted from a Char', "Used := Thing.Name[1] - '0';"],
  ['and from an Integer', "Used := 10 + Thing.Name[1] - 'a';"],
  [
    'the characters of a Code, one by one',
    'foreach Character in Thing."No." do Used += Character;',
    'Character: Char;',
  ],
])('%s', (_what, statement, variables = '') => {
  expect(check(inProcedure(statement, variables))).toEqual([]);
});

test.each([
  ['a text of more characters', "Used := 10 - 'ab';"],
  ['a Decimal', "Thing.Amount := Thing.Amount - '1';"],
])('minus a literal is refused: %s', (_what, statement) => {
  expect(check(inProcedure(statement))).toEqual(['9 AL0175 error']);
});

test('a codeunit runs itself by Run alone', () => {
  const text = `${thing}codeunit 5 Plain { trigger OnRun() begin end; procedure Again() begin Run(); if Run() then; end; }
codeunit 6 Posting { TableNo = Thing; trigger OnRun() begin Rec.Init(); end; procedure Again(var Thing: Record Thing) begin Run(Thing); end; }`;
  expect(check(text)).toEqual([]);
});

test('a page extension names methods of the page without CurrPage', () => {
  const text = `${thing}page 5 List { SourceTable = Thing; }
pageextension 6 More extends List { trigger OnOpenPage() begin Caption := 'Mine'; Update(false); end; }`;
  expect(check(text)).toEqual([]);
});

test('events that a report extension publishes are heard through the report', () => {
  const text = `${thing}report 5 Job { dataset { dataitem(Row; Thing) { } } }
reportextension 6 More extends Job { trigger OnPreReport() begin OnBeforeMore(); end;
[IntegrationEvent(false, false)] local procedure OnBeforeMore() begin end; }
codeunit 7 Hears { [EventSubscriber(ObjectType::Report, Report::Job, OnBeforeMore, '', false, false)] local procedure Hear() begin end; }`;
  expect(check(text)).toEqual([]);
});

test('an array that a procedure gives back by its name', () => {
  const text = `codeunit 5 C { procedure P() begin Take(Both()); end;
local procedure Both() Values: array[2] of Text begin Values[1] := 'a'; end;
local procedure Take(Values: array[2] of Text) begin Message(Values[1]); end; }`;
  expect(check(text)).toEqual([]);
});

test('a group of a page hides no variable within with, as tests do not see it', () => {
  const text = `${thing}page 5 Card { SourceTable = Thing; layout { area(Content) { group(Bank) { Caption = 'Bank'; field(Name; Rec.Name) { } } } } }
codeunit 6 Tests { Subtype = Test; [Test] procedure T() var Card: TestPage Card; Bank: Record Thing; begin
#pragma warning disable AL0606
with Card do Name.SetValue(Bank.Name);
#pragma warning restore AL0606
Card.Bank.SetValue('x'); end; }`;
  expect(check(text)).toEqual(['10 AL0132 error']);
});

test('file functions that share their names with record methods, where nothing else has the name', () => {
  const text = `${thing}codeunit 5 Files { procedure Move() begin Rename('a', 'b'); if Copy('a', 'b') then; end; }`;
  expect(check({ sources: text, target: 'onprem' })).toEqual([]);
  expect(check(text)).toEqual(['5 AL0118 error', '5 AL0118 error']);
});

test('texts of platform tables with a length that stands for an unknown one overflow nothing', () => {
  const platform = (length: number) => ({
    name: 'Platform',
    sources: `table 9 Language { fields { field(1; Id; Integer) { } field(2; Name; Text[${length}]) { } } keys { key(PK; Id) { } } }`,
  });
  const user = `table 5 User { DataClassification = CustomerContent;
fields { field(1; Id; Integer) { Caption = 'Id'; } field(2; Name; Text[80]) { Caption = 'Name'; FieldClass = FlowField; Editable = false;
CalcFormula = lookup(Language.Name where(Id = field(Id))); } } keys { key(PK; Id) { } }
procedure P(Language: Record Language) begin
Name := Language.Name; end; }`;
  expect(check(platform(2048), user)).toEqual([]);
  expect(check(platform(100), user)).toEqual(['3 AL0685 warning', '5 AA0139 warning']);
});
