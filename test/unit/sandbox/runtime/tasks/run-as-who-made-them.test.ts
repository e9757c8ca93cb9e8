import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Server } from '../../../../sandbox/business-central/al/compiler/server.ts';
import { runDueTasks } from '../../../../sandbox/business-central/company-server.ts';
import type { AlSession } from '../../../../sandbox/business-central/runtime/session/al-session.ts';
import { compileText } from '../../al/bind.ts';

const application = compileText(`
table 50000 Ledger
{
    fields { field(1; "No."; Integer) { } field(2; "Booked By"; Code[50]) { } }
    keys { key(PK; "No.") { } }
}
table 50001 Log
{
    fields { field(1; "No."; Integer) { AutoIncrement = true; } field(2; "Text"; Text[250]) { } }
    keys { key(PK; "No.") { } }
}
codeunit 50002 "Book Entry"
{
    TableNo = Ledger;
    trigger OnRun()
    var
        Ledger: Record Ledger;
    begin
        Ledger."No." := Rec."No." + 1;
        Ledger."Booked By" := CopyStr(UserId(), 1, 50);
        Ledger.Insert();
    end;
}
codeunit 50003 "Note Failure"
{
    TableNo = Ledger;
    trigger OnRun()
    var
        Log: Record Log;
    begin
        Log."Text" := StrSubstNo('%1, %2, entry %3: %4', CompanyName(), UserId(), Rec."No.", GetLastErrorText());
        Log.Insert();
    end;
}
codeunit 50004 Scheduler
{
    procedure Schedule(EntryNo: Integer)
    var
        Ledger: Record Ledger;
    begin
        Ledger.Get(EntryNo);
        TaskScheduler.CreateTask(Codeunit::"Book Entry", Codeunit::"Note Failure", true, CompanyName(), 0DT, Ledger.RecordId());
    end;
    procedure ScheduleWithoutFailure()
    begin
        TaskScheduler.CreateTask(Codeunit::"Book Entry", 0);
    end;
    procedure AddEntry(EntryNo: Integer)
    var
        Ledger: Record Ledger;
    begin
        Ledger."No." := EntryNo;
        Ledger.Insert();
    end;
    procedure RemoveEntry(EntryNo: Integer)
    var
        Ledger: Record Ledger;
    begin
        Ledger.Get(EntryNo);
        Ledger.Delete();
    end;
    procedure BookedBy(EntryNo: Integer): Text
    var
        Ledger: Record Ledger;
    begin
        if Ledger.Get(EntryNo) then
            exit(Ledger."Booked By");
        exit('nobody');
    end;
    procedure Entries() Result: Text
    var
        Log: Record Log;
    begin
        if Log.FindSet() then
            repeat
                Result += Log."Text" + ';';
            until Log.Next() = 0;
    end;
}
permissionset 50005 Bookkeeper { Permissions = tabledata Ledger = RI, tabledata Log = RI, codeunit * = X; }
permissionset 50006 Reader { Permissions = tabledata Ledger = R, tabledata Log = I, codeunit * = X; }
permissionset 50007 "No Booking" { Permissions = tabledata Ledger = RI, tabledata Log = I, codeunit Scheduler = X, codeunit "Note Failure" = X; }
permissionset 50008 Silent { Permissions = tabledata Ledger = R, codeunit * = X; }
`);
const clock = () => Date.UTC(2026, 0, 15, 12);
const COMPANY = 'Harbour & Pine Ltd';
let server: Server;

beforeEach(() => {
  server = application.openDatabase();
  admin().callProcedure('Scheduler', 'AddEntry', [1]);
});

afterEach(() => server.close());

function admin(company = COMPANY): AlSession {
  return server.newSession({ company, clock });
}

function user(name: string, permissionSet: string): AlSession {
  const securityId = '00000000-0000-0000-0000-0000000000aa';
  return server.newSession({ company: COMPANY, clock, user: { name, securityId }, permissionSets: [permissionSet] });
}

/** What tasks booked and logged. */
function outcome(company = COMPANY): unknown[] {
  const session = admin(company);
  return [session.callProcedure('Scheduler', 'BookedBy', [2]), session.callProcedure('Scheduler', 'Entries')];
}

test('a task runs in the name of the user who made it, with the record it was made for', () => {
  user('ANNA', 'Bookkeeper').callProcedure('Scheduler', 'Schedule', [1]);
  expect(outcome()).toEqual(['nobody', '']);
  runDueTasks(server, { clock });
  expect(outcome()).toEqual(['ANNA', '']);
});

test('a task fails on the right that its user lacks, and the failure codeunit runs and knows why', () => {
  user('BERT', 'Reader').callProcedure('Scheduler', 'Schedule', [1]);
  runDueTasks(server, { clock });
  const [booked, log] = outcome();
  expect(booked).toBe('nobody');
  expect(log).toMatch(/^Harbour & Pine Ltd, BERT, entry 1: .*TableData 50000: Ledger Insert/);
});

test('a task of a codeunit that its user may not run fails, and the tasks behind it run', () => {
  user('CARL', 'No Booking').callProcedure('Scheduler', 'Schedule', [1]);
  user('ANNA', 'Bookkeeper').callProcedure('Scheduler', 'Schedule', [1]);
  runDueTasks(server, { clock });
  const [booked, log] = outcome();
  expect(booked).toBe('ANNA');
  expect(log).toMatch(/^Harbour & Pine Ltd, CARL, entry 1: .*Codeunit 50002: Book Entry Execute/);
});

test('a failure codeunit that fails, or none, leaves no trace, and the tasks behind it run', () => {
  user('DORA', 'Silent').callProcedure('Scheduler', 'Schedule', [1]);
  user('BERT', 'Reader').callProcedure('Scheduler', 'ScheduleWithoutFailure');
  user('ANNA', 'Bookkeeper').callProcedure('Scheduler', 'Schedule', [1]);
  runDueTasks(server, { clock });
  expect(outcome()).toEqual(['ANNA', '']);
});

test('a task whose record is gone fails', () => {
  user('ANNA', 'Bookkeeper').callProcedure('Scheduler', 'Schedule', [1]);
  admin().callProcedure('Scheduler', 'RemoveEntry', [1]);
  runDueTasks(server, { clock });
  const [booked, log] = outcome();
  expect(booked).toBe('nobody');
  expect(log).toMatch(/The Ledger does not exist/);
});

test('a task runs in the company it was made for', () => {
  const other = admin('Other Ltd');
  other.callProcedure('Scheduler', 'AddEntry', [1]);
  other.callProcedure('Scheduler', 'Schedule', [1]);
  runDueTasks(server, { clock });
  expect([outcome(), outcome('Other Ltd')]).toEqual([
    ['nobody', ''],
    ['ADMIN', ''],
  ]);
});
