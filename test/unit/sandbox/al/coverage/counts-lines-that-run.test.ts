import { expect, test } from '@jest/globals';
import { Application } from '../../../../sandbox/business-central/al/compiler/application.ts';
import { Coverage } from '../../../../sandbox/business-central/al/coverage/coverage.ts';
import { type CoverageSummary, summarise } from '../../../../sandbox/business-central/al/coverage/summarise.ts';
import type { AlSession } from '../../../../sandbox/business-central/runtime/session/al-session.ts';
import { bindText } from '../bind.ts';

/** What is counted while a piece of work runs on AL text. */
function cover(text: string, work: (session: AlSession) => void): CoverageSummary {
  const coverage = new Coverage(() => true);
  const application = new Application(bindText(text), coverage);
  work(application.openDatabase().newSession());
  application.completeCoverage();
  return summarise(coverage);
}

const branches = `codeunit 50000 Branches
{
    procedure Choose(Number: Integer): Integer
    var
        Index: Integer;
    begin
        case Number of
            1:
                exit(10);
            2:
                begin
                    Number += 1;

                    exit(Number);
                end;
            else
                Number := 0;
        end;
        for Index := 1 to 3 do
            Number += Index;
        repeat
            Number -= 1;
            if Number = 4 then
                Number := 0
            else
                Number := Number;
        until
            Number = 0;
        exit(Number);
    end;
}
codeunit 50001 Unused
{
    procedure Never()
    begin
        Error('');
    end;
}`;

test('lines with statements count, and stretches of those that never ran are named', () => {
  const { lines, files } = cover(branches, (session) => session.callProcedure('Branches', 'Choose', [1]));
  // Executable: 7, 9, 12, 14, 17, 19, 20, 22, 23, 24, 26, 28, 29 and 36.
  expect(files).toEqual([{ file: 'App0.al', covered: 2, total: 14, percent: 14.2, missed: [[12, 36]] }]);
  expect(lines).toEqual({ covered: 2, total: 14, percent: 14.2 });
});

test('bodies of loops, else branches and until conditions count by themselves', () => {
  const { files } = cover(branches, (session) => session.callProcedure('Branches', 'Choose', [3]));
  expect(files[0]!.missed).toEqual([
    [9, 14],
    [36, 36],
  ]);
});

test('a line after an error did not run', () => {
  const text = `codeunit 50000 A
{
    procedure Fail()
    begin
        Error('stop');
        Message('never');
    end;
}`;
  const { files } = cover(text, (session) => expect(() => session.callProcedure('A', 'Fail')).toThrow('stop'));
  expect(files[0]).toMatchObject({ covered: 1, total: 2, missed: [[6, 6]] });
});

test('table triggers, API pages, events and procedures that never ran are named with their place', () => {
  const text = `table 50000 Thing
{
    fields
    {
        field(1; "No."; Integer) { }
        field(2; Colour; Text[10])
        {
            trigger OnValidate()
            begin
            end;
        }
    }
    keys { key(PK; "No.") { } }
    trigger OnInsert()
    begin
        Rec.OnThing();
    end;
    [IntegrationEvent(false, false)]
    internal procedure OnThing()
    begin
    end;
}
page 50001 Things
{
    PageType = API;
    SourceTable = Thing;
    APIPublisher = 'test'; APIGroup = 'test'; APIVersion = 'v1.0'; EntityName = 'thing'; EntitySetName = 'things';
    DelayedInsert = true;
    layout { area(Content) { repeater(Rows) { field(no; Rec."No.") { } } } }
}
codeunit 50002 Listener
{
    [EventSubscriber(ObjectType::Table, Database::Thing, OnThing, '', false, false)]
    local procedure Hear()
    begin
    end;
    procedure Idle()
    begin
    end;
}`;
  const names = (summary: CoverageSummary) =>
    summary.neverRan.map(({ kind, object, name }) => `${kind}: ${object} ${name}`);
  const before = cover(text, () => undefined);
  expect(names(before).sort()).toEqual([
    'API page: Page 50001 "Things" ',
    'procedure: Codeunit 50002 "Listener" Idle',
    'publisher: Table 50000 "Thing" OnThing',
    'subscriber: Codeunit 50002 "Listener" Hear',
    'table trigger: Table 50000 "Thing" Colour - OnValidate',
    'table trigger: Table 50000 "Thing" OnInsert',
  ]);
  expect(before.neverRan.find(({ name }) => name === 'Idle')).toMatchObject({ file: 'App0.al', line: 37 });
  const after = cover(text, (session) => {
    session.newRecord(50000).Insert$(true);
    session.openPage(50001);
  });
  expect(names(after).sort()).toEqual([
    'procedure: Codeunit 50002 "Listener" Idle',
    'table trigger: Table 50000 "Thing" Colour - OnValidate',
  ]);
});

test('test codeunits and apps that are not under test do not count', () => {
  const text = `codeunit 50000 Tests
{
    Subtype = Test;
    [Test]
    procedure Works()
    begin
        Message('');
    end;
}`;
  expect(cover(text, () => undefined).files).toEqual([]);
  const others = new Coverage(() => false);
  const application = new Application(bindText(branches), others);
  application.openDatabase().newSession().callProcedure('Branches', 'Choose', [1]);
  application.completeCoverage();
  expect(summarise(others).lines).toEqual({ covered: 0, total: 0, percent: 100 });
});

test('without coverage the emitted code has no counters', () => {
  const application = new Application(bindText(branches));
  expect(application.openDatabase().newSession().callProcedure('Branches', 'Choose', [1])).toBe(10);
  application.completeCoverage();
  expect(application.coverage).toBeUndefined();
});
