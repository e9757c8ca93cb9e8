/** Arguments of the platform's functions, by what each takes. Statements stand on line 3 of the app. */
import { checkMessages, checkPlaces } from './check-al.ts';

const base = `table 1 Thing { DataClassification = CustomerContent; fields { field(1; "No."; Code[10]) { } field(2; Name; Text[50]) { } field(3; Amount; Decimal) { } field(4; Kind; Enum Kind) { } field(5; Active; Boolean) { }
field(6; Day; Date) { } field(7; Total; Decimal) { FieldClass = FlowField; CalcFormula = sum("Thing Line".Amount); } field(8; Pic; Blob) { } } keys { key(PK; "No.") { } } }
table 2 "Thing Line" { DataClassification = CustomerContent; fields { field(1; "Thing No."; Code[10]) { } field(2; "Line No."; Integer) { } field(3; Amount; Decimal) { } } keys { key(PK; "Thing No.", "Line No.") { } } }
enum 1 Kind { value(0; Small) { } value(1; Large) { } }
codeunit 1 "Thing Run" { TableNo = Thing; }
codeunit 2 Other { procedure ShortText(T: Text[5]) begin if T = '' then; end; procedure AnyText(var T: Text) begin T := ''; end; procedure Fill(var TempThing: Record Thing temporary) begin TempThing.Insert(); end; }
page 1 "Thing Card" { SourceTable = Thing; }`;

const code = (
  statement: string,
) => `codeunit 5 Mine { procedure Run(var Thing: Record Thing; var Line: Record "Thing Line"; var L: List of [Text]; var J: JsonObject; var I: Integer; var T10: Text[10]; var T: Text)
var Run: Codeunit "Thing Run"; Other: Codeunit Other; Card: Page "Thing Card"; Ref: FieldRef; Big: BigInteger; begin Other.ShortText(''); Run.Run(Thing); Card.Run(); Ref.Value := I; Big := I; T10 := ''; J.Add('a', 1); L.Add(T); Line.Init();
${statement}
end; }`;

const find = (statement: string) => checkPlaces({ sources: base }, code(statement));

describe('fields and values for them', () => {
  test.each([
    ["Thing.SetRange(Amount, 'x');", '3:24 AL0193'],
    ['Thing.SetRange(Day, 5);', '3:21 AL0193'],
    ['Thing.SetRange("No.", \'A\', true);', '3:28 AL0193'],
    ['Thing.SetRange("No.", \'ABCDEFGHIJK\');', '3:23 AA0139'],
    ["Thing.Validate(Amount, 'x');", '3:24 AL0193'],
    ['Thing.Validate("No.", \'ABCDEFGHIJK\');', '3:23 AA0139'],
    ['Thing.Validate("No.", T);', '3:23 AA0139'],
    ['Thing.ModifyAll(Active, 5);', '3:25 AL0193'],
    ['Thing.ModifyAll(Total, 5);', '3:17 AL0779'],
    ["Thing.TestField(Amount, 'x');", '3:25 AL0193'],
    ['Thing.TestField(Active, 5);', '3:25 AL0193'],
    ['Thing.TestField(Kind, true);', '3:23 AL0193'],
    ["Thing.SetFilter(Amount, '%1', L);", '3:31 AL0133'],
    ["Thing.SetFilter(Amount, '%1', Line);", '3:31 AL0133'],
    ['Thing.CalcSums(Name);', '3:16 AL9015'],
    ['Thing.CalcFields(Amount);', '3:18 AA0211'],
    ['Thing.FieldError(Amount, 5);', '3:1 AL0126'],
    ['Thing.TransferFields(5);', '3:22 AL0133'],
    ['Thing.Copy(5);', '3:12 AL0133'],
    ['Thing.CopyFilters(Line);', '3:19 AL0133'],
  ])('%s', (statement, expected) => {
    expect(find(statement)).toEqual([expected]);
  });
});

describe('key values', () => {
  test.each([
    ["if Thing.Get('A', 1) then;", '3:4 AL9014'],
    ['if Thing.Get(Today()) then;', '3:14 AL9014'],
    ["if Line.Get('A', 'B') then;", '3:18 AL9014'],
    ["if Thing.Get('ABCDEFGHIJK') then;", '3:14 AA0139'],
    ['if Thing.Get(Line) then;', '3:14 AL0133'],
    ['if Thing.Get(L) then;', '3:14 AL0133'],
    ["Line.Rename('A');", '3:1 AL9014'],
  ])('%s', (statement, expected) => {
    expect(find(statement)).toEqual([expected]);
  });
});

describe('key values of a table without keys, whose key is its first field', () => {
  const keyless = `table 50107 Keyless { DataClassification = CustomerContent; fields { field(1; A; Code[20]) { Caption = 'A'; } field(2; B; Integer) { Caption = 'B'; } } }
codeunit 50108 Reader { procedure Read() var Keyless: Record Keyless; begin`;
  test.each([
    ["if Keyless.Get('A', 'B') then;", '3:4 AL9014'],
    ['if Keyless.Get(Today()) then;', '3:16 AL9014'],
    ["if Keyless.Get('ABCDEFGHIJKLMNOPQRSTU') then;", '3:16 AA0139'],
    ["Keyless.Rename('A', 'B');", '3:1 AL9014'],
    ["Keyless.Rename('ABCDEFGHIJKLMNOPQRSTU');", '3:16 AA0139'],
  ])('%s', (statement, expected) => {
    expect(checkPlaces(`${keyless}\n${statement}\nend; }`)).toEqual([expected]);
  });

  test('what fits', () => {
    expect(checkPlaces(`${keyless}\nif Keyless.Get('A') then Keyless.Rename('B');\nend; }`)).toEqual([]);
  });
});

describe('values to show, to store and to write as JSON', () => {
  test.each([
    ["T := StrSubstNo('%1', Card);", '3:23 AL0133'],
    ["Message('%1', Other);", '3:15 AL0133'],
    ["Error('%1', Other);", '3:13 AL0133'],
    ['T := Format(Other);', '3:13 AL0133'],
    ['if Evaluate(Thing, T) then;', '3:13 AL0133'],
    ["J.Add('b', Thing);", '3:12 AL0133'],
    ["J.Add('b', L);", '3:12 AL0133'],
    ['Ref.Value := Thing;', '3:14 AL0133'],
    ["T := StrSubstNo('%1', 1, 2);", '3:6 AA0131'],
    ["T := StrSubstNo('#1 #2', 1);", '3:6 AA0131'],
  ])('%s', (statement, expected) => {
    expect(find(statement)).toEqual([expected]);
  });
});

describe('records of the table that an object works with', () => {
  test.each([['Run.Run(Line);', '3:9 AL0133']])('%s', (statement, expected) => {
    expect(find(statement)).toEqual([expected]);
  });
});

describe('constants', () => {
  test.each([
    ['I := 3000000000;', '3:6 AL0103'],
    ['I := -2147483649;', '3:7 AL0103'],
    ['Thing.Amount := 79228162514264337593543950335.5;', '3:17 AL0101'],
    ['I := 5 div 0;', '3:12 AL0370'],
    ['I := I mod 0;', '3:12 AL0370'],
    ['case I of 1: I := 2; 1: I := 3; end;', '3:22 AL0402'],
    ['case Thing.Kind of Kind::Small, Kind::Small: I := 2; end;', '3:39 AL0402'],
    ["Other.ShortText('123456');", '3:17 AL0133'],
    ["T10 := '12345678901';", '3:8 AL0122'],
  ])('%s', (statement, expected) => {
    expect(find(statement)).toEqual([expected]);
  });
});

describe('temporary records by reference', () => {
  const calling = (variables: string) =>
    checkPlaces(
      { sources: base },
      `codeunit 5 Mine { procedure Run(var Given: Record Thing) var Other: Codeunit Other; ${variables}`,
    );
  test.each([
    ['a variable of the table', 'Real: Record Thing; begin\nOther.Fill(Real); Given.Init(); end; }', ['2:12 AL9018']],
    ['a temporary one', 'TempThing: Record Thing temporary; begin\nOther.Fill(TempThing); Given.Init(); end; }', []],
    ['one that the caller gave', 'begin\nOther.Fill(Given); end; }', []],
  ])('%s', (_what, text, expected) => {
    expect(calling(text)).toEqual(expected);
  });
});

test.each([
  'Other.AnyText(T10); Other.AnyText(Thing.Name);',
  'if Thing.Get(\'A\') then; if Thing.Get(I) then; if Line.Get(Thing."No.", 1) then; if Thing.Get(Line.RecordId()) then;',
  'Thing.TestField(Amount, 1); Thing.TestField(Kind, Thing.Kind::Large); Thing.CalcFields(Total, Pic); Thing.CalcSums(Amount);',
  "T := Format(Thing) + Format(J) + StrSubstNo('%1 %2', Thing, Ref); Big := 3000000000L; I := -2147483647;",
  "case I of 1: I := 2; 2: I := 3; end; J.Add('c', J); Thing.ModifyAll(Amount, 5); Card.SetRecord(Thing); Card.SetRecord(Line); Thing.Copy(Line);",
])('what fits: %s', (statement) => {
  expect(find(statement)).toEqual([]);
});

test('the sentences name the place of the argument, and the field whose type is expected', () => {
  const sentences = (statement: string) => checkMessages({ sources: base }, code(statement));
  expect(sentences('Thing.SetRange("No.", Today());')).toEqual([
    "AL0193 Argument 2: cannot convert from 'Date' to the type of Argument 1 'Code[10]'",
  ]);
  expect(sentences('Thing.TransferFields(5);')).toEqual([
    "AL0133 Argument 1: cannot convert from 'Integer' to the by-reference type 'Record'",
  ]);
  expect(sentences("J.Add('b', L);")).toEqual([
    "AL0133 Argument 2: cannot convert from 'List of [Text]' to a value of JSON",
  ]);
});
