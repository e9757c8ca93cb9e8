/** Attributes: owners, arguments, and signatures of what the platform calls in tests. */
import { checkPlaces, thing } from './check-al.ts';

test.each([
  [
    'a subscriber in a page',
    "page 5 P {\n[EventSubscriber(ObjectType::Table, Database::Thing, OnAfterInsertEvent, '', false, false)] local procedure A() begin end; }",
    ['2:2 AL0313'],
  ],
  ['a test in a codeunit that is none', 'codeunit 5 C {\n[Test] procedure A() begin end; }', ['2:2 AL0243']],
  ['an event without arguments', 'codeunit 5 C {\n[IntegrationEvent] procedure A() begin end; }', ['2:2 AL0238']],
  [
    'an event with too many',
    'codeunit 5 C {\n[InternalEvent(false, false, false)] procedure A() begin end; }',
    ['2:2 AL0238'],
  ],
  [
    'a text for a Boolean',
    "codeunit 5 C {\n[IntegrationEvent('x', false)] procedure A() begin end; }",
    ['2:19 AL0242'],
  ],
  [
    'a try function with a return type',
    'codeunit 5 C {\n[TryFunction] procedure A(): Boolean begin exit(true); end; }',
    ['2:30 AL0774'],
  ],
  [
    'a message handler',
    'codeunit 5 C { Subtype = Test;\n[MessageHandler] procedure A(Number: Integer) begin if Number = 1 then; end; }',
    ['2:30 AL0240'],
  ],
  [
    'a reply by value',
    "codeunit 5 C { Subtype = Test;\n[ConfirmHandler] procedure A(Question: Text; Reply: Boolean) begin if Reply and (Question = '') then; end; }",
    ['2:46 AL0240'],
  ],
  [
    'a page handler without page',
    'codeunit 5 C { Subtype = Test;\n[PageHandler] procedure A() begin end; }',
    ['2:25 AL0241'],
  ],
  [
    'a test that answers something',
    'codeunit 5 C { Subtype = Test;\n[Test] procedure A(): Integer begin exit(1); end; }',
    ['2:23 AL0244'],
  ],
  [
    'a test with a parameter',
    'codeunit 5 C { Subtype = Test;\n[Test] procedure A(I: Integer) begin if I = 1 then; end; }',
    ['2:18 AL0241'],
  ],
  ['a local test', 'codeunit 5 C { Subtype = Test;\n[Test] local procedure A() begin end; }', ['2:24 AL0245']],
  [
    'a notification handler without an answer',
    'codeunit 5 C { Subtype = Test;\n[SendNotificationHandler] procedure A(var N: Notification) begin N.Recall(); end; }',
    ['2:37 AL0244'],
  ],
  [
    'a transaction model that is none',
    'codeunit 5 C { Subtype = Test;\n[Test] [TransactionModel(TransactionModel::Nope)] procedure A() begin end; }',
    ['2:26 AL0242'],
  ],
  ['a test twice', 'codeunit 5 C { Subtype = Test;\n[Test] [Test] procedure A() begin end; }', ['2:9 AL0239']],
  [
    'what fits',
    "codeunit 5 C { Subtype = Test;\n[Test] procedure A() begin end; [ConfirmHandler] procedure B(Question: Text[1024]; var Reply: Boolean) begin Reply := Question <> ''; end; [SessionSettingsHandler] procedure C(var Settings: SessionSettings): Boolean begin Settings.Init(); exit(true); end; }",
    [],
  ],
])('%s', (_what, text, expected) => {
  expect(checkPlaces({ sources: thing }, text)).toEqual(expected);
});

test.each([
  [
    'a parameter of a table trigger',
    "table 5 T { DataClassification = CustomerContent; fields { field(1; Id; Integer) { Caption = 'Id'; } }\ntrigger OnInsert(X: Integer) begin if X = 1 then; end; }",
    ['2:9 AL0163'],
  ],
  [
    'another return type',
    'page 5 P {\ntrigger OnQueryClosePage(CloseAction: Action): Integer begin exit(1); end; }',
    ['2:9 AL0163'],
  ],
  ['no return type', 'page 5 P {\ntrigger OnModifyRecord() begin end; }', ['2:9 AL0163']],
  [
    'the lookup of a field',
    "page 5 P { layout { area(Content) { field(F; Value) { Caption = 'F';\ntrigger OnLookup(Text: Text): Boolean begin if Text = '' then; end; } } } var Value: Text; }",
    ['2:9 AL0163'],
  ],
  ['a trigger of another kind', 'codeunit 5 C {\ntrigger OnInsert() begin end; }', ['2:9 AL0162']],
  [
    'what fits',
    "page 5 P { layout { area(Content) { field(F; Value) { Caption = 'F';\ntrigger OnLookup(var Text: Text): Boolean begin Text := 'x'; exit(true); end; } } } trigger OnNewRecord(BelowxRec: Boolean) begin if BelowxRec then; end; var Value: Text; }",
    [],
  ],
])('the signature of a trigger: %s', (_what, text, expected) => {
  expect(checkPlaces({ sources: thing }, text)).toEqual(expected);
});
