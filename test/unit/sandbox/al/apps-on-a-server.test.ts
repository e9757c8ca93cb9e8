import { expect, test } from '@jest/globals';
import { Application } from '../../../sandbox/business-central/al/compiler/application.ts';
import { startCompanyServer } from '../../../sandbox/business-central/company-server.ts';
import { bindApps, compileText } from './bind.ts';

const lower = { id: 'aaaaaaaa-0000-0000-0000-000000000001', name: 'Lower', version: '1.2.0.0' };
const upper = {
  id: 'aaaaaaaa-0000-0000-0000-000000000002',
  name: 'Upper',
  dependencies: [{ id: lower.id, name: 'Lower', publisher: 'Test', version: '1.0.0.0' }],
};

const application = new Application(
  bindApps([
    {
      manifest: lower,
      text: `
table 2000000006 Company
{
    DataPerCompany = false;
    fields { field(1; Name; Text[30]) { } field(3; "Display Name"; Text[250]) { } field(4; Id; Guid) { } }
    keys { key(PK; Name) { } }
}
table 50000 Log
{
    fields { field(1; "No."; Integer) { AutoIncrement = true; } field(2; "Text"; Text[50]) { } }
    keys { key(PK; "No.") { } }
    procedure Add(NewText: Text)
    begin
        Clear(Rec);
        Rec."Text" := CopyStr(NewText, 1, 50);
        Rec.Insert();
    end;
}
codeunit 50002 "Lower Install"
{
    Subtype = Install;
    trigger OnInstallAppPerCompany()
    var
        Company: Record Company;
        Log: Record Log;
    begin
        Log.Add('lower ' + Format(Company.Get(CompanyName())));
    end;
}
codeunit 50004 "Company Watcher"
{
    [EventSubscriber(ObjectType::Table, Database::Company, OnAfterInsertEvent, '', false, false)]
    local procedure OnInsert()
    var
        Log: Record Log;
    begin
        Log.Add('new company');
    end;
}
codeunit 50003 "Who Asks"
{
    procedure Name(): Text
    var
        Info: ModuleInfo;
    begin
        NavApp.GetCallerModuleInfo(Info);
        exit(Info.Name);
    end;
    procedure OnTheStack(): Text
    begin
        exit(All());
    end;
    local procedure All() Names: Text
    var
        Info: ModuleInfo;
    begin
        foreach Info in NavApp.GetCallerCallstackModuleInfos() do
            Names += Info.Name + ';';
    end;
    procedure Own(): Text
    var
        Info: ModuleInfo;
    begin
        NavApp.GetCurrentModuleInfo(Info);
        exit(Info.Name + ' ' + Format(Info.AppVersion));
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
}`,
    },
    {
      manifest: upper,
      text: `
codeunit 50001 "Upper Install"
{
    Subtype = Install;
    trigger OnInstallAppPerCompany()
    var
        Log: Record Log;
    begin
        Log.Add('upper');
    end;
}
codeunit 50010 Asking
{
    procedure Callers(): Text
    var
        WhoAsks: Codeunit "Who Asks";
    begin
        exit(WhoAsks.Name() + ', ' + WhoAsks.Own());
    end;
    procedure OnTheStack(): Text
    var
        WhoAsks: Codeunit "Who Asks";
    begin
        exit(WhoAsks.OnTheStack());
    end;
}`,
    },
  ]),
);

test('the install code of the apps runs once for a company, in the order of dependencies, when the company is there', () => {
  const server = application.openDatabase();
  const entries = (company: string) => server.newSession({ company }).callProcedure('Who Asks', 'Entries');
  server.createCompany('One');
  expect(entries('One')).toBe('lower Yes;upper;');
  server.createCompany('One');
  expect(entries('One')).toBe('lower Yes;upper;');
  server.createCompany('Two');
  expect(entries('Two')).toBe('lower Yes;upper;');
  server.close();
});

test('the caller of a method is of another app than the method', () => {
  const session = application.openDatabase().newSession();
  expect(session.callProcedure('Asking', 'Callers')).toBe('Upper, Lower 1.2.0.0');
});

test('the apps on the call stack are named once each, the nearest first, without the method that asks', () => {
  const session = application.openDatabase().newSession();
  expect(session.callProcedure('Asking', 'OnTheStack')).toBe('Lower;Upper;');
});

const refusing = compileText(`
table 2000000006 Company
{
    DataPerCompany = false;
    fields { field(1; Name; Text[30]) { } field(3; "Display Name"; Text[250]) { } field(4; Id; Guid) { } }
    keys { key(PK; Name) { } }
}
codeunit 50000 Installer
{
    Subtype = Install;
    trigger OnInstallAppPerCompany()
    begin
        Announce();
    end;
    procedure Announce()
    begin
        OnAnnounce();
    end;
    [IntegrationEvent(false, false, true)]
    local procedure OnAnnounce() begin end;
}
codeunit 50001 Refuser
{
    [EventSubscriber(ObjectType::Codeunit, Codeunit::Installer, OnAnnounce, '', false, false)]
    local procedure Refuse() begin Error('refused'); end;
}`);

test('while apps are installed an isolated event is an ordinary one: an error in a subscriber ends it', () => {
  const server = refusing.openDatabase();
  expect(() => server.createCompany('One')).toThrow('refused');
  server.newSession({ company: 'One' }).callProcedure('Installer', 'Announce');
  server.close();
});

test('a company server whose apps cannot be installed says where, in AL and not in its own code', async () => {
  const error = await startCompanyServer({ application: refusing, clock: () => 0 }).catch((reason: Error) => reason);
  expect((error as Error).stack).toBe(`InstallError: Codeunit 50000 "Installer" cannot install its app: refused
    at Refuser(CodeUnit 50001).Refuse line 1 (App0.al:25)
    at Installer(CodeUnit 50000).OnAnnounce line 0 (App0.al:19)
    at Installer(CodeUnit 50000).Announce line 2 (App0.al:17)
    at Installer(CodeUnit 50000).OnInstallAppPerCompany(Trigger) line 2 (App0.al:13)`);
});
