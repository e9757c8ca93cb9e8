/** SubPageLink, SubPageView, RunPageLink, RunPageView, SourceTableView and TableRelation: fields, constants, types. */
import { checkPlaces } from './check-al.ts';

const tables = `table 1 Thing { DataClassification = CustomerContent; fields { field(1; "No."; Code[10]) { Caption = 'No.'; }
field(2; Name; Text[50]) { Caption = 'Name'; } field(3; Amount; Decimal) { Caption = 'Amount'; } } keys { key(PK; "No.") { } } }
table 2 "Thing Line" { DataClassification = CustomerContent; fields { field(1; "Thing No."; Code[10]) { Caption = 'No.'; } field(2; "Line No."; Integer) { Caption = 'Line No.'; }
field(3; Amount; Decimal) { Caption = 'Amount'; } field(4; Kind; Option) { Caption = 'Kind'; OptionMembers = Small,Large; } field(5; Day; Date) { Caption = 'Day'; } } keys { key(PK; "Thing No.", "Line No.") { } } }
page 1 Lines { PageType = ListPart; SourceTable = "Thing Line"; layout { area(Content) { repeater(R) { field(Amount; Rec.Amount) { } } } } }
`;

const part = (properties: string) => `${tables}page 2 Card { SourceTable = Thing; layout { area(Content) {
part(Lines; Lines) { ${properties} } } } }`;

const action = (properties: string) => `${tables}page 2 Card { SourceTable = Thing; actions { area(Processing) {
action(A) { ${properties} } } } }`;

const card = (properties: string) => `${tables}page 2 Card { SourceTable = Thing;
${properties} }`;

test.each([
  ['an unknown field of a sorting', part('SubPageView = sorting(Missing);'), ['7:44 AL0295']],
  ['a field of a sorting that is in no key', part('SubPageView = sorting(Amount);'), ['7:44 AL0254']],
  ['an unknown field of a view', part("SubPageView = where(Missing = const('x'));"), ['7:42 AL0295']],
  ['a constant of another type', part("SubPageView = where(Amount = const('x'));"), ['7:57 AL0438']],
  ['an option that does not exist', part('SubPageView = where(Kind = const(Huge));'), ['7:55 AL0383']],
  [
    'a field in a view, which has no other record',
    part('SubPageView = where(Amount = field(Amount));'),
    ['7:51 AL0489'],
  ],
  ['a text linked to a number', part('SubPageLink = "Line No." = field(Name);'), ['7:55 AL0204']],
  ['a decimal linked to a date', part('SubPageLink = Day = field(Amount);'), ['7:48 AL0204']],
  ['a word as a filter of numbers', part("SubPageLink = Amount = filter('<> x');"), ['7:52 AL0438']],
  ['a name as a filter of numbers', part('SubPageLink = "Line No." = filter(Many);'), ['7:56 AL0438']],
  ['a field without FIELD', part('SubPageLink = "Thing No." = "No.";'), ['7:50 AL0491']],
  ['a provider that is no part', part('Provider = Other; SubPageLink = "Thing No." = field("No.");'), ['7:33 AL0270']],
  ['how a part updates', part('UpdatePropagation = Sometimes;'), ['7:42 AL0116']],
  ['the link of an action', action('RunObject = page Lines; RunPageLink = "Line No." = field(Name);'), ['7:70 AL0204']],
  [
    'the view of an action',
    action("RunObject = page Lines; RunPageView = where(Amount = const('x'));"),
    ['7:72 AL0438'],
  ],
  ['a link without an object to run', action('RunPageLink = "Line No." = const(1);'), ['7:13 AL0255']],
  [
    'the view of a page',
    card("SourceTableView = sorting(Missing) where(Amount = const('x'));"),
    ['7:27 AL0295', '7:57 AL0438'],
  ],
])('%s', (_what, text, expected) => {
  expect(checkPlaces(text)).toEqual(expected);
});

test('relations to fields of another type, where they are named', () => {
  const relations = `${tables}table 3 More { DataClassification = CustomerContent; fields { field(1; Done; Boolean) { Caption = 'Done';
TableRelation = "Thing Line".Day; } field(2; Amount; Decimal) { Caption = 'Amount';
TableRelation = Thing."No."; } field(3; No; Code[20]) { Caption = 'No.';
TableRelation = if (Done = filter(perhaps)) "Thing Line"."Line No." else Thing; } field(4; Line; Integer) { Caption = 'Line';
TableRelation = "Thing Line"."Line No." where(Amount = filter(<> 0), Day = filter(<> '')); } field(5; Name; Text[50]) { Caption = 'Name';
TableRelation = "Thing Line"; } } }`;
  expect(checkPlaces(relations)).toEqual(['7:17 AL9029', '8:17 AL9029', '9:35 AL0438']);
  expect(checkPlaces(relations.replace('perhaps', 'true').replace('"."Line No." else', '" else'))).toEqual([
    '7:17 AL9029',
    '8:17 AL9029',
  ]);
});

test('what fits: a number linked to a text, a filter of its own', () => {
  expect(
    checkPlaces(part('SubPageLink = "Thing No." = field(Amount), "Line No." = filter(> 1), Kind = const(Large);')),
  ).toEqual([]);
});

test('a view of a page without a table', () => {
  expect(checkPlaces(`${tables}page 2 Card {\nSourceTableView = sorting(Name); }`)).toEqual(['7:1 AL0542']);
});

test('the table relation of a page field, and the add-in of a user control', () => {
  const text = `${tables}page 2 Card { layout { area(Content) {
field(A; Value) { Caption = 'A'; TableRelation = Missing; }
field(B; Value) { Caption = 'B'; TableRelation = Thing.Missing; }
field(C; Value) { Caption = 'C'; TableRelation = Thing."No." where(Amount = const('x')); }
usercontrol(D; "No Add-in") { } } } var Value: Code[10]; }`;
  expect(checkPlaces(text)).toEqual(['7:50 AL0185', '8:56 AL0295', '9:83 AL0438', '10:16 AL0417']);
});
