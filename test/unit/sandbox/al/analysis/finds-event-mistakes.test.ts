import { check } from './check-al.ts';

const publisher = `codeunit 2 Publisher {
[IntegrationEvent(false, false)] procedure OnAfterWork(Amount: Decimal; var IsHandled: Boolean) begin end; }
table 2 Base { fields { field(1; Id; Integer) { } } }
`;

const subscriber = (attribute: string, parameters: string, body = '', access = 'local ') =>
  `codeunit 3 Subscriber { [EventSubscriber(${attribute}, false, false)]
${access}procedure Handle(${parameters}) begin
${body} end; }`;
const work = "ObjectType::Codeunit, Codeunit::Publisher, 'OnAfterWork', ''";

test.each([
  ['fits', work, 'Amount: Decimal; var IsHandled: Boolean', []],
  ['takes fewer parameters in another order', work, 'var IsHandled: Boolean; Amount: Decimal', []],
  ['takes a parameter that the event does not have', work, 'Price: Decimal', ['2 AL0282 error']],
  ['takes a parameter of another type', work, 'Amount: Integer', ['2 AL0284 error']],
  ['takes by reference what the event passes by value', work, 'var Amount: Decimal', ['2 AL0288 error']],
  [
    'names an event that does not exist',
    "ObjectType::Codeunit, Codeunit::Publisher, 'OnMissing', ''",
    '',
    ['1 AL0280 error'],
  ],
  [
    'names an object that does not exist',
    "ObjectType::Codeunit, Codeunit::Missing, 'OnAfterWork', ''",
    '',
    ['1 AL0185 error'],
  ],
  [
    'is for a table event',
    "ObjectType::Table, Database::Base, 'OnAfterInsertEvent', ''",
    'var Rec: Record Base; RunTrigger: Boolean',
    [],
  ],
  [
    'takes the record of another table',
    "ObjectType::Table, Database::Base, 'OnAfterInsertEvent', ''",
    'var Rec: Record Other',
    ['2 AL0284 error'],
  ],
  [
    'is for a field that does not exist',
    "ObjectType::Table, Database::Base, 'OnAfterValidateEvent', 'Missing'",
    '',
    ['1 AL0282 error'],
  ],
])('a subscriber that %s', (_what, attribute, parameters, expected) => {
  const other =
    "table 3 Other { DataClassification = CustomerContent; fields { field(1; Id; Integer) { Caption = 'Id'; } } }";
  expect(check({ sources: publisher }, `${subscriber(attribute, parameters)} ${other}`)).toEqual(expected);
});

test('a subscriber that is not local, or that assigns to what it got by value', () => {
  expect(check({ sources: publisher }, subscriber(work, 'var IsHandled: Boolean', 'IsHandled := true;', ''))).toEqual([
    '2 AA0207 warning',
  ]);
  expect(check({ sources: publisher }, subscriber(work, 'IsHandled: Boolean', 'IsHandled := true;'))).toEqual([
    '3 AL9011 warning',
  ]);
});

describe('a record that a subscriber gets by value, of an event that passes it by reference', () => {
  const source = `table 5 Row { DataClassification = CustomerContent; fields { field(1; A; Code[20]) { Caption = 'A'; } field(2; B; Code[20]) { Caption = 'B'; } } }
codeunit 5 Rows { [IntegrationEvent(false, false)] procedure OnRow(var Row: Record Row) begin end; }`;
  const hear = (parameter: string, statements: string) =>
    check(
      { sources: source },
      `codeunit 6 Mine { [EventSubscriber(ObjectType::Codeunit, Codeunit::Rows, OnRow, '', false, false)] local procedure Hear(${parameter}) var Other: Code[20]; begin if Other = '' then;
${statements}
end; }`,
    );

  test.each([
    ['a field that is assigned', "Row.A := 'x';"],
    ['a field that is validated', "Row.Validate(A, 'x');"],
    ['a field that is only read before', "if Row.A = '' then Row.A := Row.B;"],
    ['a field beside one that is read', "Row.A := 'x'; Other := Row.B;"],
  ])('%s', (_what, statements) => {
    expect(hear('Row: Record Row', statements)).toEqual(['2 AL9011 warning']);
    expect(hear('var Row: Record Row', statements)).toEqual([]);
  });

  test.each([
    ['a field that is read after it', "Row.A := 'x'; Other := Row.A;"],
    ['a record that is written', "Row.A := 'x'; Row.Modify();"],
    ['a record that is only read', 'Other := Row.A;'],
  ])('no finding: %s', (_what, statements) => {
    expect(hear('Row: Record Row', statements)).toEqual([]);
  });
});

test('events have no code, no variables and no return value', () => {
  const text = `codeunit 2 Publisher {
[IntegrationEvent(false, false)]
procedure OnA(): Boolean begin end;
[IntegrationEvent(false, false)]
procedure OnB() var I: Integer; begin I := 1; end; }`;
  expect(check(text)).toEqual(['3 AL0283 error', '5 AL0287 error', '5 AL0286 error']);
});

describe('an event that exposes the global variables of its publisher', () => {
  const source = `codeunit 2 Publisher { var Total: Integer;
[IntegrationEvent(true, true)]
procedure OnWork(Amount: Decimal) begin end; procedure Sum(): Integer begin exit(Total); end; }`;

  test.each([
    ['a variable by reference', 'var Total: Integer; Amount: Decimal', []],
    ['a variable by value, and the sender', 'Total: Integer; Sender: Codeunit Publisher', []],
    ['a variable of another type', 'var Total: Text', ['2 AL0284 error']],
    ['a variable that the publisher does not have', 'var Totl: Integer', ['2 AL0282 error']],
  ])('%s', (_what, parameters, expected) => {
    expect(check({ sources: source }, subscriber(work.replace('OnAfterWork', 'OnWork'), parameters))).toEqual(expected);
  });

  test('is warned of, and without GlobalVarAccess nothing is exposed', () => {
    expect(check(source)).toEqual(['2 AL0547 warning']);
    const closed = { sources: source.replace('true, true', 'true, false') };
    expect(check(closed, subscriber(work.replace('OnAfterWork', 'OnWork'), 'var Total: Integer'))).toEqual([
      '2 AL0282 error',
    ]);
  });
});

test('an event with a sender has no parameter of that name', () => {
  const text = `codeunit 2 Publisher {
[IntegrationEvent(true, false)]
procedure OnA(Sender: Codeunit Publisher) begin end;
[IntegrationEvent(false, false)]
procedure OnB(Sender: Codeunit Publisher) begin end; }`;
  expect(check(text)).toEqual(['3 AL0285 error']);
});

test('handlers of a test must exist', () => {
  const text = `codeunit 2 Tests { Subtype = Test;
[Test]
[HandlerFunctions('Confirmed,Missing')]
procedure Works() begin end;
[ConfirmHandler] procedure Confirmed(Question: Text; var Reply: Boolean) begin Reply := Question <> ''; end; }`;
  expect(check(text)).toEqual(['3 AL0499 error']);
});

test('a subscriber of an action or control that the page does not have', () => {
  const page = `page 2 Card { SourceTable = Base; layout { area(Content) { field(Id; Rec.Id) { } } }
actions { area(Processing) { action(Post) { } } } }`;
  const other = (event: string, element: string) =>
    subscriber(`ObjectType::Page, Page::Card, '${event}', '${element}'`, 'var Rec: Record Base');
  const find = (event: string, element: string) => check({ sources: publisher + page }, other(event, element));
  expect(find('OnAfterActionEvent', 'Post')).toEqual([]);
  expect(find('OnAfterActionEvent', 'Missing')).toEqual(['1 AL0271 error']);
  expect(find('OnAfterValidateEvent', 'Missing')).toEqual(['1 AL0270 error']);
});

test('tests and handlers have the parameters that the platform passes', () => {
  const text = `codeunit 2 Tests { Subtype = Test;
[Test] procedure Works(Number: Integer) begin if Number = 1 then; end;
[ConfirmHandler] procedure Confirmed(Question: Text) begin if Question = '' then; end; }`;
  expect(check(text)).toEqual(['2 AL0241 error', '3 AL0241 error']);
});
