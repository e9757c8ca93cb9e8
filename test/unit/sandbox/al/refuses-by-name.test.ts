import { expect, test } from '@jest/globals';
import { compileText } from './bind.ts';

const application = compileText(`
table 50000 Thing
{
    fields { field(1; "No."; Integer) { } field(2; Pictures; MediaSet) { } }
    keys { key(PK; "No.") { } }
}
table 50008 Other
{
    fields { field(1; "No."; Integer) { } }
    keys { key(PK; "No.") { } }
}
page 50009 "Thing Card" { SourceTable = Thing; }
report 50001 "Thing List"
{
    dataset { dataitem(Thing; Thing) { column(No; "No.") { } } }
}
report 50002 "Thing Job"
{
    ProcessingOnly = true;
    dataset { dataitem(Thing; Thing) { } }
    requestpage { layout { area(Content) { field(Wanted; Wanted) { } } } }
    var
        Wanted: Boolean;
}
query 50003 "Thing Numbers"
{
    elements { dataitem(Thing; Thing) { column(No; "No.") { } } }
}
xmlport 50004 "Thing File"
{
    schema { textelement(Root) { tableelement(Thing; Thing) { fieldelement(No; Thing."No.") { } } } }
}
codeunit 50005 Calls
{
    procedure Print()
    begin
        Report.Run(Report::"Thing List");
    end;
    procedure RunJob()
    begin
        Report.Run(Report::"Thing Job");
    end;
    procedure SaveAsPdf()
    var
        ThingJob: Report "Thing Job";
        Printed: OutStream;
    begin
        ThingJob.SaveAs('', ReportFormat::Pdf, Printed);
    end;
    procedure Address(): Text
    begin
        exit(GetUrl(ClientType::Web));
    end;
    procedure Resource(): Text
    begin
        exit(NavApp.GetResourceAsText('logo.txt'));
    end;
    procedure ExportFile()
    var
        ThingFile: XmlPort "Thing File";
    begin
        ThingFile.Export();
    end;
    procedure ImportPictures()
    var
        Pictures: Record Thing;
        Source: InStream;
    begin
        Pictures.Pictures.ImportStream(Source, 'picture');
    end;
    procedure ShowOther()
    var
        Other: Record Other;
        ThingCard: Page "Thing Card";
    begin
        ThingCard.SetRecord(Other);
    end;
    procedure OpenNumbers(): Boolean
    var
        Numbers: Query "Thing Numbers";
    begin
        Numbers.Open();
        exit(Numbers.Read());
    end;
}
permissionset 50006 Caller { Permissions = codeunit Calls = X, tabledata Thing = R; }
permissionset 50007 Reader { IncludedPermissionSets = Caller; Permissions = query "Thing Numbers" = X, report "Thing Job" = X; }
`);

const server = application.openDatabase();

test('reports that print, files of reports and XMLports are refused by name', () => {
  const session = server.newSession();
  expect(() => session.callProcedure('Calls', 'Print')).toThrow(
    'Not supported by the sandbox: Report.Run (report Thing List prints)',
  );
  expect(() => session.callProcedure('Calls', 'SaveAsPdf')).toThrow('Not supported by the sandbox: Report.SaveAs');
  expect(() => session.callProcedure('Calls', 'ExportFile')).toThrow('xmlport');
});

test('functions of the platform that the sandbox does not have are refused by name', () => {
  expect(() => server.newSession().callProcedure('Calls', 'ImportPictures')).toThrow(
    'Not supported by the sandbox: MediaSet.ImportStream',
  );
  expect(() => server.newSession().callProcedure('Calls', 'Address')).toThrow('Not supported by the sandbox: GetUrl');
  expect(() => server.newSession().callProcedure('Calls', 'Resource')).toThrow('NavApp.GetResourceAsText');
});

test('a record of another table is refused where a page is to stand on it', () => {
  expect(() => server.newSession().callProcedure('Calls', 'ShowOther')).toThrow(
    "SetRecord (a record of 'Other' on a page of 'Thing')",
  );
});

test('a request page is refused where there is a user to see it', () => {
  expect(() => server.newSession({ guiAllowed: true }).callProcedure('Calls', 'RunJob')).toThrow(
    'request pages (report Thing Job)',
  );
  expect(server.newSession().callProcedure('Calls', 'RunJob')).toBeUndefined();
});

test('queries and reports need the right to execute them', () => {
  const caller = server.newSession({ permissionSets: ['Caller'] });
  expect(() => caller.callProcedure('Calls', 'OpenNumbers')).toThrow('Thing Numbers Execute');
  expect(() => caller.callProcedure('Calls', 'RunJob')).toThrow('Thing Job Execute');
  const reader = server.newSession({ permissionSets: ['Reader'] });
  expect(reader.callProcedure('Calls', 'OpenNumbers')).toBe(false);
  expect(reader.callProcedure('Calls', 'RunJob')).toBeUndefined();
});
