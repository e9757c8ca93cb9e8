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
  ['an argument where none is taken', 'codeunit 5 C {\n[NonDebuggable(1)] procedure A() begin end; }', ['2:2 AL0238']],
  ['a try function with an argument', 'codeunit 5 C {\n[TryFunction(true)] procedure A() begin end; }', ['2:2 AL0238']],
  ['a number as the reason', 'codeunit 5 C {\n[Obsolete(1)] procedure A() begin end; }', ['2:11 AL0242']],
  [
    'more than reason and tag',
    "codeunit 5 C {\n[Obsolete('x', '1.0', 'y', 5)] procedure A() begin end; }",
    ['2:2 AL0238'],
  ],
  ['a scope that is none', "codeunit 5 C {\n[Scope('OnPremm')] procedure A() begin end; }", ['2:8 AL0242']],
  [
    'rights on a table that does not exist',
    "codeunit 5 C {\n[InherentPermissions(PermissionObjectType::TableData, Database::Nope, 'r')] procedure A() begin end; }",
    ['2:65 AL0185'],
  ],
  [
    'rights on a type that does not exist',
    "codeunit 5 C {\n[InherentPermissions(PermissionObjectType::Foo, Database::Thing, 'r')] procedure A() begin end; }",
    ['2:22 AL0242'],
  ],
  [
    'rights of letters that are none, in a scope that is none',
    "codeunit 5 C {\n[InherentPermissions(PermissionObjectType::TableData, Database::Thing, 'q', Foo::Both)] procedure A() begin end; }",
    ['2:72 AL0242', '2:77 AL0242'],
  ],
  [
    'the category of an event that does not exist',
    "codeunit 5 C {\n[ExternalBusinessEvent('a', 'b', 'c', Kind::Nope)] procedure A() begin end; }",
    ['2:45 AL0132'],
  ],
  [
    'a filtering of a variable that is none',
    'codeunit 5 C { procedure A() var\n[SecurityFiltering(SecurityFilter::Nope)] T: Record Thing; begin T.Init(); end; }',
    ['2:20 AL0242'],
  ],
  [
    'arguments that fit',
    "codeunit 5 C { [Obsolete('x', '1.0')] procedure A() begin end; [Scope('onprem')] procedure B() begin end; [InherentPermissions(PermissionObjectType::TableData, Database::Thing, 'rimd', InherentPermissionsScope::Both)] procedure D() begin end; [ExternalBusinessEvent('a', 'b', 'c', Kind::Small)] procedure E() begin end; }",
    [],
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
