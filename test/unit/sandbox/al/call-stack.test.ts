import { expect, test } from '@jest/globals';
import { AlError, callStackText } from '../../../sandbox/business-central/runtime/errors/al-error.ts';
import type { AlSession } from '../../../sandbox/business-central/runtime/session/al-session.ts';
import { compileText } from './bind.ts';

const application = compileText(`codeunit 50000 "Outer Work"
{
    procedure Start()
    var
        Inner: Codeunit Inner;
    begin

        Inner.Work(0);
    end;

    [CommitBehavior(CommitBehavior::Ignore)]
    procedure StartInScope()
    begin
        Error('no way');
    end;


    procedure StackOfCaughtError(): Text
    begin
        if not Codeunit.Run(Codeunit::Validating) then
            exit(GetLastErrorCallStack());
    end;
}
codeunit 50001 Inner
{
    procedure Work(Divisor: Integer)
    begin
        if Divisor = 0 then
            Fail();
    end;

    local procedure Fail()
    begin
        Error('no %1',
            'way');
    end;
}
codeunit 50002 Validating
{
    trigger OnRun()
    var
        Thing: Record "My Thing";
    begin
        Thing.Validate("No.", 1);
    end;
}
codeunit 50003 Deep
{
    TableNo = "My Thing";
    trigger OnRun()
    begin
        if Rec."No." = 0 then
            Error('deep');
        Rec."No." -= 1;
        Codeunit.Run(Codeunit::Deep, Rec);
    end;
    procedure Runs(Levels: Integer)
    var
        Thing: Record "My Thing";
    begin
        Thing."No." := Levels - 1;
        Codeunit.Run(Codeunit::Deep, Thing);
    end;
    procedure Validates(Levels: Integer)
    var
        Thing: Record "My Thing";
    begin
        Thing.Validate(Level, Levels);
    end;
    procedure Calls(Levels: Integer)
    begin
        if Levels = 0 then
            Error('deep');
        Calls(Levels - 1);
    end;
    procedure CallsOnAndOn()
    begin
        CallsOnAndOn();
    end;
}
table 50000 "My Thing"
{
    fields
    {
        field(2; Level; Integer)
        {
            trigger OnValidate()
            begin
                if Level = 1 then
                    Error('deep');
                Validate(Level, Level - 1);
            end;
        }
        field(1; "No."; Integer)
        {
            trigger OnValidate()
            begin
                Error('no');
            end;
        }
    }
}`);

function failure(
  session: AlSession,
  procedure: string,
  codeunit = 'Outer Work',
  args: readonly unknown[] = [],
): AlError {
  try {
    session.callProcedure(codeunit, procedure, args);
  } catch (error) {
    if (error instanceof AlError) return error;
    throw error;
  }
  throw new Error('An AL error was expected');
}

test('an error knows the AL procedures that led to it, with file and line', () => {
  const session = application.openDatabase().newSession();
  const error = failure(session, 'Start');
  expect(error.text).toBe('no way');
  expect(session.framesOf(error).map(({ object, procedure, file, line }) => [object, procedure, file, line])).toEqual([
    ['Codeunit 50001 "Inner"', 'Fail', 'App0.al', 34],
    ['Codeunit 50001 "Inner"', 'Work', 'App0.al', 29],
    ['Codeunit 50000 "Outer Work"', 'Start', 'App0.al', 8],
  ]);
});

test('the platform prints it with lines counted from begin, and with the app', () => {
  const session = application.openDatabase().newSession();
  expect(callStackText(session.framesOf(failure(session, 'Start')))).toBe(
    [
      'Inner(CodeUnit 50001).Fail line 2 - App by Test version 1.0.0.0',
      'Inner(CodeUnit 50001).Work line 3 - App by Test version 1.0.0.0',
      '"Outer Work"(CodeUnit 50000).Start line 3 - App by Test version 1.0.0.0',
    ].join('\n'),
  );
});

test('triggers of fields and objects are called by their names', () => {
  const session = application.openDatabase().newSession();
  expect(session.callProcedure('Outer Work', 'StackOfCaughtError')).toBe(
    [
      '"My Thing"(Table 50000)."No. - OnValidate"(Trigger) line 2 - App by Test version 1.0.0.0',
      'Validating(CodeUnit 50002).OnRun(Trigger) line 2 - App by Test version 1.0.0.0',
      '"Outer Work"(CodeUnit 50000).StackOfCaughtError line 2 - App by Test version 1.0.0.0',
    ].join('\n'),
  );
});

test('a procedure with a scope of its own stands in the stack once', () => {
  const session = application.openDatabase().newSession();
  expect(session.framesOf(failure(session, 'StartInScope')).map(({ text }) => text)).toEqual([
    '"Outer Work"(CodeUnit 50000).StartInScope line 2',
  ]);
});

test.each([
  ['codeunits that run each other', 'Runs', 200, 201],
  ['triggers that validate', 'Validates', 200, 201],
  ['procedures', 'Calls', 900, 901],
])('a call stack of %s is whole, however deep: it ends with where it began', (_what, procedure, levels, depth) => {
  const session = application.openDatabase().newSession();
  const frames = session.framesOf(failure(session, procedure, 'Deep', [levels]));
  expect([frames.length, frames.at(-1)?.procedure]).toEqual([depth, procedure]);
});

// A thousand that wait, and the one that is refused.
test.each(['CallsOnAndOn', 'Validates', 'Runs'])('a call stack that grows too deep is whole: %s', (procedure) => {
  const session = application.openDatabase().newSession();
  const error = failure(session, procedure, 'Deep', [100_000]);
  expect(error.code).toBe('StackOverflow');
  const frames = session.framesOf(error);
  expect([frames.length, frames.at(-1)?.procedure]).toEqual([1001, procedure]);
});
