import { afterAll, expect, test } from '@jest/globals';
import { findTests } from '../../../../sandbox/business-central/al/test-runner/find-tests.ts';
import { runTest } from '../../../../sandbox/business-central/al/test-runner/run-test.ts';
import { formatFailure, type TestFailure } from '../../../../sandbox/business-central/al/test-runner/test-failure.ts';
import { compileText } from '../bind.ts';

const application = compileText(`table 50000 Thing
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Amount; Integer)
        {
            trigger OnValidate()
            begin
                Check();
            end;
        }
    }
    keys { key(PK; "No.") { } }
    local procedure Check()
    begin
        Error('%1 is too much', Amount);
    end;
}
page 50001 Things
{
    SourceTable = Thing;
    layout { area(Content) { repeater(Rows) { field("No."; Rec."No.") { } field(Amount; Rec.Amount) { } } } }
}
codeunit 50002 Tests
{
    Subtype = Test;

    [Test]
    [ErrorBehavior(ErrorBehavior::Collect)]
    procedure CollectsOne()
    begin
        Find('one');
    end;

    [Test]
    procedure CollectsTwo()
    begin
        Collect();
    end;

    [ErrorBehavior(ErrorBehavior::Collect)]
    local procedure Collect()
    begin
        Find('one');
        Find('two');
    end;

    local procedure Find(What: Text)
    begin
        Error(ErrorInfo.Create(What, true));
    end;

    [Test]
    procedure EntersTooMuch()
    var
        Things: TestPage Things;
    begin
        Things.OpenNew();
        Things.Amount.SetValue(5);
    end;
}`);
const server = application.openDatabase();
afterAll(() => server.close());

function failureOf(procedure: string): TestFailure {
  const found = findTests(application.project, ['.']).find((candidate) => candidate.procedure === procedure);
  return runTest(found!, server, { company: 'Test' })!;
}

const places = ({ frames }: Pick<TestFailure, 'frames'>) => frames.map(({ procedure, line }) => `${procedure} ${line}`);

test('one error that was collected is told with where it arose', () => {
  const failure = failureOf('CollectsOne');
  expect([failure.message, places(failure), failure.causes]).toEqual(['one', ['Find 51', 'CollectsOne 33'], []]);
});

test('each of several errors that were collected is told with where it arose', () => {
  const { message, causes } = failureOf('CollectsTwo');
  expect(message).toMatch(/\none\ntwo$/);
  expect(causes.map((cause) => [cause.message, places(cause)])).toEqual([
    ['one', ['Find 51', 'Collect 45', 'CollectsTwo 39']],
    ['two', ['Find 51', 'Collect 46', 'CollectsTwo 39']],
  ]);
});

test('an entry that a TestPage refuses is told with where the code behind it failed', () => {
  const failure = failureOf('EntersTooMuch');
  expect(places(failure)).toEqual(['EntersTooMuch 60']);
  expect(failure.causes.map((cause) => [cause.message, places(cause)])).toEqual([
    ['5 is too much', ['Check 17', 'OnValidate 10', 'EntersTooMuch 60']],
  ]);
  expect(formatFailure(failure)).toBe(
    `  Validation error for Field: Amount,  Message = '5 is too much (Select Refresh to discard errors)'
    at Tests(CodeUnit 50002).EntersTooMuch line 3 (App0.al:60)
  Cause: 5 is too much
    at Thing(Table 50000).Check line 2 (App0.al:17)
    at Thing(Table 50000)."Amount - OnValidate"(Trigger) line 2 (App0.al:10)
    at Tests(CodeUnit 50002).EntersTooMuch line 3 (App0.al:60)`,
  );
});
