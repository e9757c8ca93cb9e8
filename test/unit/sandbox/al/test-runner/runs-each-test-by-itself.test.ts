import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Application } from '../../../../sandbox/business-central/al/compiler/application.ts';
import type { Server } from '../../../../sandbox/business-central/al/compiler/server.ts';
import { findTests } from '../../../../sandbox/business-central/al/test-runner/find-tests.ts';
import { IsolatedTests, runTest } from '../../../../sandbox/business-central/al/test-runner/run-test.ts';
import { bindApps, compileText } from '../bind.ts';

const application = compileText(`
table 50000 Thing
{
    fields { field(1; "No."; Integer) { } }
    keys { key(PK; "No.") { } }
}
page 50001 Things
{
    PageType = List;
    SourceTable = Thing;
    layout { area(Content) { repeater(Rows) { field("No."; Rec."No.") { } } } }
}
codeunit 50009 "Thing Inserter"
{
    trigger OnRun()
    var
        Thing: Record Thing;
        Number: Integer;
    begin
        if Thing.FindLast() then
            Number := Thing."No.";
        Thing."No." := Number + 100;
        Thing.Insert();
    end;
}
codeunit 50002 Tests
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    [Test]
    procedure WritesAndCommits()
    begin
        Insert(1);
        Commit();
    end;

    [Test]
    procedure SeesNothingOfTheOther()
    var
        Thing: Record Thing;
    begin
        if not Thing.IsEmpty() then
            Error('what another test wrote is there');
    end;

    [Test]
    [TransactionModel(TransactionModel::AutoRollback)]
    procedure AutoRollbackCommits()
    begin
        Commit();
    end;

    [Test]
    [TransactionModel(TransactionModel::AutoRollback)]
    procedure AutoRollbackIgnoresCommits()
    begin
        CommitNothing();
    end;

    [Test]
    [TransactionModel(TransactionModel::AutoRollback)]
    procedure AutoRollbackForbidsCommits()
    begin
        ForbidCommits();
    end;

    [CommitBehavior(CommitBehavior::Ignore)]
    local procedure CommitNothing()
    begin
        Commit();
    end;

    [CommitBehavior(CommitBehavior::Error)]
    local procedure ForbidCommits()
    begin
        Commit();
    end;

    [Test]
    [TransactionModel(TransactionModel::None)]
    procedure NoneRunsACodeunit()
    begin
        Codeunit.Run(Codeunit::"Thing Inserter");
        if Database.IsInWriteTransaction() then
            Error('its transaction goes on');
        if not Codeunit.Run(Codeunit::"Thing Inserter") then
            Error(GetLastErrorText());
    end;

    [Test]
    [TransactionModel(TransactionModel::None)]
    procedure NoneRunsAndWrites()
    begin
        Codeunit.Run(Codeunit::"Thing Inserter");
        Insert(3);
    end;

    [Test]
    [TransactionModel(TransactionModel::AutoRollback)]
    procedure AutoRollbackDrivesAPage()
    begin
        InsertThroughPage(2);
    end;

    [Test]
    [TransactionModel(TransactionModel::None)]
    procedure NoneWrites()
    begin
        Insert(3);
    end;

    [Test]
    [TransactionModel(TransactionModel::None)]
    procedure NoneDrivesAPage()
    begin
        InsertThroughPage(4);
    end;

    [Test]
    procedure WritesWithFullAccess()
    begin
        Insert(5);
        Delete(5);
    end;

    [Test]
    [TestPermissions(TestPermissions::Disabled)]
    procedure WritesAsSuper()
    begin
        Insert(6);
        Delete(6);
    end;

    [Test]
    [HandlerFunctions('Answer')]
    procedure AnswersAQuestion()
    begin
        if not Confirm('Well?') then
            Error('The handler said yes');
    end;

    [Test]
    [HandlerFunctions('Answer')]
    procedure NeverAsks()
    begin
        exit;
    end;

    [Test]
    procedure AsksWithoutAHandler()
    begin
        if Confirm('Well?') then;
    end;

    [ConfirmHandler]
    procedure Answer(Question: Text; var Reply: Boolean)
    begin
        Reply := true;
    end;

    local procedure Insert(Number: Integer)
    var
        Thing: Record Thing;
    begin
        Thing."No." := Number;
        Thing.Insert();
    end;

    local procedure Delete(Number: Integer)
    var
        Thing: Record Thing;
    begin
        Thing.Get(Number);
        Thing.Delete();
    end;

    local procedure InsertThroughPage(Number: Integer)
    var
        Thing: Record Thing;
        Things: TestPage Things;
    begin
        Things.OpenNew();
        Things."No.".SetValue(Number);
        Things.Close();
        Thing.Get(Number);
    end;
}
codeunit 50010 "Tests In A Row"
{
    Subtype = Test;

    trigger OnRun()
    begin
        Number += 7;
    end;

    var
        Number: Integer;

    [Test]
    procedure Writes()
    var
        Thing: Record Thing;
    begin
        Thing."No." := Number;
        Thing.Insert();
    end;

    [Test]
    procedure WritesAndFails()
    var
        Thing: Record Thing;
    begin
        Thing."No." := 8;
        Thing.Insert();
        Error('too much');
    end;

    [Test]
    procedure Reads()
    var
        Thing: Record Thing;
    begin
        Thing.Get(Number);
        if Thing.Count() <> 1 then
            Error('what the failed test wrote is there');
    end;
}
permissionset 50003 "D365 FULL ACCESS" { Permissions = tabledata Thing = RIM, table * = X, page * = X, codeunit * = X; }
`);

let server: Server;
beforeAll(() => {
  server = application.openDatabase();
});
afterAll(() => server.close());

const tests = findTests(application.project, ['.']);

/** What is wrong with a test, in a few words; undefined when it passes. */
function failureOf(procedure: string): string | undefined {
  const found = tests.find((candidate) => candidate.procedure === procedure);
  if (found === undefined) throw new Error(`There is no test ${procedure}`);
  return runTest(found, server, { company: 'Test' })?.message;
}

test('what a test wrote is undone, commits included', () => {
  expect(failureOf('WritesAndCommits')).toBeUndefined();
  expect(failureOf('SeesNothingOfTheOther')).toBeUndefined();
});

test('tests that are isolated by codeunit see what OnRun and those before them left, but nothing of one that failed', () => {
  const named = (name: string) => tests.find(({ procedure }) => procedure === name)!;
  const isolated = new IsolatedTests(50010, server, { company: 'Test' });
  const failures = ['Writes', 'WritesAndFails', 'Reads'].map((name) => isolated.run(named(name))?.message);
  isolated.undo();
  expect(failures).toEqual([undefined, 'too much', undefined]);
  expect(failureOf('SeesNothingOfTheOther')).toBeUndefined();
  expect(failureOf('Reads')).toContain("No.='7'");
});

describe('transaction models', () => {
  test('AutoRollback makes Commit an error, and the pages a test drives do not commit', () => {
    expect(failureOf('AutoRollbackCommits')).toContain('Tests cannot call the Commit function');
    expect(failureOf('AutoRollbackIgnoresCommits')).toBeUndefined();
    expect(failureOf('AutoRollbackForbidsCommits')).toContain('Tests cannot call the Commit function');
    expect(failureOf('AutoRollbackDrivesAPage')).toBeUndefined();
  });

  test('None lets pages and codeunits that are run write, and not the test', () => {
    expect(failureOf('NoneWrites')).toContain('A transaction must be started before changes can be made');
    expect(failureOf('NoneRunsACodeunit')).toBeUndefined();
    expect(failureOf('NoneRunsAndWrites')).toContain('A transaction must be started before changes can be made');
    expect(failureOf('NoneDrivesAPage')).toBeUndefined();
  });

  test('one model does not outlive its test', () => {
    expect(failureOf('WritesAndCommits')).toBeUndefined();
  });
});

describe('permissions', () => {
  test('a test has full access as the apps define it, unless its permissions are disabled', () => {
    expect(failureOf('WritesWithFullAccess')).toContain('Thing Delete');
    expect(failureOf('WritesAsSuper')).toBeUndefined();
  });
});

describe('permissions of apps without a set of that name', () => {
  const microsoft = { id: 'base', name: 'Base', publisher: 'Microsoft' };
  const shop = { id: 'shop', name: 'Shop', publisher: 'Shop', dependencies: [{ ...microsoft, version: '1.0.0.0' }] };
  const tableText = (id: number, name: string) =>
    `table ${id} ${name} { fields { field(1; "No."; Integer) { } } keys { key(PK; "No.") { } } }`;
  const writing = (name: string, attribute = '') => `
    [Test] ${attribute} procedure Insert${name}${attribute === '' ? '' : 'AsSuper'}() var It: Record ${name}; begin It.Insert(); end;
    [Test] ${attribute} procedure Delete${name}${attribute === '' ? '' : 'AsSuper'}() var It: Record ${name}; begin It."No." := 1; if It.Delete() then; end;`;
  const project = bindApps([
    {
      manifest: microsoft,
      text: `${tableText(50000, 'Base')} permissionset 50000 Reading { Permissions = tabledata * = R; }`,
    },
    {
      manifest: shop,
      text: `${tableText(50001, 'Listed')} ${tableText(50002, 'Forgotten')} permissionset 50001 Clerk { Permissions = tabledata Listed = RI; }`,
    },
    {
      manifest: {
        id: 'tests',
        name: 'Tests',
        dependencies: [microsoft, shop].map((app) => ({ ...app, version: '1.0.0.0' })),
      },
      text: `${tableText(50003, 'Own')} codeunit 50004 "Rights Tests"
{
    Subtype = Test;
    ${['Base', 'Listed', 'Forgotten', 'Own'].map((name) => writing(name)).join('')}
    ${writing('Listed', '[TestPermissions(TestPermissions::Disabled)]')}
    ${writing('Forgotten', '[TestPermissions(TestPermissions::Disabled)]')}
}`,
    },
  ]);
  const failing = () => {
    const withoutSet = new Application(project).openDatabase();
    try {
      return findTests(project, ['.']).flatMap((found) => {
        const failure = runTest(found, withoutSet, { company: 'Test' });
        return failure === undefined ? [] : [`${found.procedure}: ${failure.message}`];
      });
    } finally {
      withoutSet.close();
    }
  };

  test('a test may do all with the data of Microsoft and its own, and with the rest what the sets of its app give', () => {
    expect(project.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(failing()).toEqual([
      expect.stringMatching(/^DeleteListed: .*Listed Delete/s),
      expect.stringMatching(/^InsertForgotten: .*Forgotten Insert/s),
      expect.stringMatching(/^DeleteForgotten: .*Forgotten Delete/s),
    ]);
  });
});

describe('handlers', () => {
  test('a question is answered by the handler that the test names', () => {
    expect(failureOf('AnswersAQuestion')).toBeUndefined();
  });

  test('a handler that nothing called, and a question without a handler, are failures', () => {
    expect(failureOf('NeverAsks')).toContain('Answer');
    expect(failureOf('AsksWithoutAHandler')).toContain('Unhandled UI: Confirm');
  });
});

test('a fault of the host is named as a defect of the runtime, with the place in AL', () => {
  const found = tests.find(({ procedure }) => procedure === 'SeesNothingOfTheOther')!;
  const failure = runTest(found, server, {
    company: 'Test',
    prepare(session) {
      session.newRecord = () => {
        throw new TypeError('store is undefined');
      };
    },
  });
  expect(failure).toMatchObject({
    kind: 'defect',
    message: 'Defect of the AL runtime, not of the test: TypeError: store is undefined',
    frames: [{ object: 'Codeunit 50002 "Tests"', procedure: 'SeesNothingOfTheOther' }],
  });
  expect(failure?.hostStack[0]).toContain('runs-each-test-by-itself.test.ts');
});
