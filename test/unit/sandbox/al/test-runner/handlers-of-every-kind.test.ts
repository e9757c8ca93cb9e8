import { afterAll, expect, test } from '@jest/globals';
import { findTests } from '../../../../sandbox/business-central/al/test-runner/find-tests.ts';
import { runTest } from '../../../../sandbox/business-central/al/test-runner/run-test.ts';
import { compileText } from '../bind.ts';

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
    actions { area(Processing) { action(Choose) { trigger OnAction() begin Page.RunModal(Page::Things); end; } } }
}
report 50002 "Count Things"
{
    ProcessingOnly = true;
    dataset { dataitem(Thing; Thing) { } }
    trigger OnPreReport()
    begin
        Error('the report runs');
    end;
}
report 50003 "Ask And Count"
{
    ProcessingOnly = true;
    dataset { dataitem(Thing; Thing) { } }
    requestpage { layout { area(Content) { field(Answer; Answer) { } } } }
    var
        Answer: Integer;
}
page 50006 Asking
{
    layout { area(Content) { field(Question; Question) { } } }
    var
        Question: Text;
    trigger OnInit()
    begin
        Question := 'nothing';
    end;
    procedure SetQuestion(NewQuestion: Text)
    begin
        Question := NewQuestion;
    end;
    trigger OnQueryClosePage(CloseAction: Action): Boolean
    begin
        exit(Confirm('close?'));
    end;
}
codeunit 50005 Chooser
{
    procedure WriteAndChoose()
    var
        Thing: Record Thing;
    begin
        Thing."No." := 2;
        Thing.Insert();
        Page.RunModal(Page::Things);
    end;
}
codeunit 50004 Handled
{
    Subtype = Test;
    TestPermissions = Disabled;

    var
        Seen: Text;

    [Test]
    [HandlerFunctions('OnMessage,OnConfirm,OnMenu,OnLink')]
    procedure Dialogs()
    begin
        Message('hello %1', 1);
        if not Confirm('sure?') then
            Error('the answer is lost');
        if StrMenu('one,two,three', 1, 'which') <> 3 then
            Error('the choice is lost');
        Hyperlink('https://store.example');
        Check('hello 1;sure?;one,two,three/1/which;https://store.example;');
    end;

    [Test]
    [HandlerFunctions('OnSend,OnRecall')]
    procedure Notifications()
    var
        Note: Notification;
    begin
        Note.Message('look');
        Note.Send();
        Note.Recall();
        Check('sent look;recalled look;');
    end;

    [Test]
    [HandlerFunctions('OnThings,OnThingsModal')]
    procedure Pages()
    begin
        Page.Run(Page::Things);
        if Page.RunModal(Page::Things) <> Action::LookupOK then
            Error('the page was not confirmed');
        Check('page;modal;');
    end;

    [Test]
    [HandlerFunctions('OnThingsItself')]
    procedure PageVariables()
    var
        Things: Page Things;
    begin
        if Things.RunModal() <> Action::Yes then
            Error('the response is lost');
        Check('itself;');
    end;

    [Test]
    [HandlerFunctions('OnReport')]
    procedure Reports()
    begin
        Report.Run(Report::"Count Things");
        Check('report;');
    end;

    [Test]
    procedure ReportsRunWithoutHandler()
    begin
        Report.Run(Report::"Count Things", false);
    end;

    [Test]
    procedure RequestPages()
    begin
        Report.Run(Report::"Ask And Count");
    end;

    [Test]
    [HandlerFunctions('OnRequestPage')]
    procedure AnsweredRequestPages()
    begin
        Report.Run(Report::"Ask And Count");
        Check('request page;');
    end;

    [RequestPageHandler]
    procedure OnRequestPage(var AskAndCount: TestRequestPage "Ask And Count")
    begin
        AskAndCount.Answer.SetValue(42);
        Seen += 'request page;';
        AskAndCount.OK().Invoke();
    end;

    [Test]
    procedure RunsARequestPageAlone()
    var
        Parameters: Text;
    begin
        Parameters := Report.RunRequestPage(Report::"Ask And Count");
        Check(Parameters);
    end;

    [Test]
    [HandlerFunctions('OnFilterPage')]
    procedure FilterPages()
    var
        FilterPage: FilterPageBuilder;
    begin
        FilterPage.AddTable('Things', Database::Thing);
        FilterPage.AddFieldNo('Things', 1, '1..9');
        FilterPage.PageCaption('Which things?');
        if not FilterPage.RunModal() then
            Error('the answer is lost');
        Check('1..9;');
        if FilterPage.GetView('Things', false) <> 'VERSION(1) SORTING(Field1) WHERE(Field1=1(3|5))' then
            Error(FilterPage.GetView('Things', false));
        if (FilterPage.Count() <> 1) or (FilterPage.Name(1) <> 'Things') or (FilterPage.GetView('Nothing') <> '') then
            Error('the records of the page are lost');
        if FilterPage.SetView('Nothing', '') or not FilterPage.SetView('Things', '') then
            Error('views are set by name');
        asserterror FilterPage.AddFieldNo('Nothing', 1);
    end;

    [Test]
    [HandlerFunctions('OnFilterPageCancelled')]
    procedure CancelledFilterPages()
    var
        Thing: Record Thing;
        FilterPage: FilterPageBuilder;
    begin
        Thing.SetRange("No.", 7);
        FilterPage.AddRecord('Things', Thing);
        if FilterPage.RunModal() then
            Error('nobody pressed OK');
        if FilterPage.GetView('Things') <> Thing.GetView() then
            Error(FilterPage.GetView('Things'));
    end;

    [FilterPageHandler]
    procedure OnFilterPageCancelled(var ThingRef: RecordRef): Boolean
    begin
    end;

    [Test]
    procedure FilterPagesForNobody()
    var
        FilterPage: FilterPageBuilder;
    begin
        FilterPage.RunModal();
    end;

    [FilterPageHandler]
    procedure OnFilterPage(var ThingRef: RecordRef): Boolean
    begin
        Seen += ThingRef.Field(1).GetFilter() + ';';
        ThingRef.Field(1).SetFilter('3|5');
        exit(true);
    end;

    [Test]
    [HandlerFunctions('OnSettings')]
    procedure Settings()
    var
        SessionSettings: SessionSettings;
    begin
        SessionSettings.Init();
        SessionSettings.ProfileId('CLERK');
        SessionSettings.RequestSessionUpdate(false);
        Check('CLERK;');
    end;

    [Test]
    [HandlerFunctions('OnRequest')]
    procedure Requests()
    var
        Client: HttpClient;
        Response: HttpResponseMessage;
        Body: Text;
    begin
        Client.Get('https://store.example/v3/orders?page=2', Response);
        Response.Content().ReadAs(Body);
        Check('https://store.example/v3/orders 2;');
        if (Response.HttpStatusCode() <> 404) or (Body <> 'nothing here') then
            Error('%1 %2', Response.HttpStatusCode(), Body);
    end;

    [Test]
    [HandlerFunctions('OnConfirm,OnAsking')]
    procedure SetsAPageBeforeItRuns()
    var
        Asking: Page Asking;
    begin
        Asking.SetQuestion('mine');
        Asking.RunModal();
        Check('mine;close?;');
    end;

    [ModalPageHandler]
    procedure OnAsking(var Asking: TestPage Asking)
    begin
        Seen += Asking.Question.Value() + ';';
        Asking.OK().Invoke();
    end;

    [Test]
    [HandlerFunctions('OnConfirm')]
    procedure LeavesAPageOpen()
    var
        Asking: TestPage Asking;
    begin
        Asking.OpenView();
        Asking.Question.SetValue('why');
    end;

    [Test]
    procedure LeavesAPageOpenThatAsksNobody()
    var
        Asking: TestPage Asking;
    begin
        Asking.OpenEdit();
    end;

    [Test]
    [HandlerFunctions('OnThingsChanged')]
    procedure ChangesARowOfALookup()
    var
        Thing: Record Thing;
        Things: Page Things;
    begin
        Thing."No." := 1;
        Thing.Insert();
        Things.LookupMode(true);
        Things.RunModal();
        Thing.Get(5);
    end;

    [ModalPageHandler]
    procedure OnThingsChanged(var Things: TestPage Things)
    begin
        Things."No.".SetValue(5);
        Things.OK().Invoke();
    end;

    [Test]
    [HandlerFunctions('OnMessage,OnConfirm')]
    procedure CallsOne()
    begin
        Message('one');
    end;

    [Test]
    procedure AsksNobody()
    begin
        if Confirm('anyone?') then;
    end;

    [Test]
    procedure OpensAPageForNobody()
    begin
        Page.RunModal(Page::Things);
    end;

    [Test]
    [HandlerFunctions('OnThingsModal')]
    procedure OpensAModalPageAfterWriting()
    var
        Thing: Record Thing;
    begin
        Thing."No." := 1;
        Thing.Insert();
        Page.RunModal(Page::Things);
    end;

    [Test]
    [HandlerFunctions('OnThingsModal')]
    procedure DrivesAPageAfterWriting()
    var
        Thing: Record Thing;
        Things: TestPage Things;
    begin
        Thing."No." := 1;
        Thing.Insert();
        Things.OpenEdit();
        Things.Choose.Invoke();
        Check('modal;');
    end;

    [MessageHandler]
    procedure OnMessage(Text: Text[1024])
    begin
        Seen += Text + ';';
    end;

    [ConfirmHandler]
    procedure OnConfirm(Question: Text[1024]; var Reply: Boolean)
    begin
        Seen += Question + ';';
        Reply := true;
    end;

    [StrMenuHandler]
    procedure OnMenu(Options: Text[1024]; var Choice: Integer; Instruction: Text[1024])
    begin
        Seen += StrSubstNo('%1/%2/%3;', Options, Choice, Instruction);
        Choice := 3;
    end;

    [HyperlinkHandler]
    procedure OnLink(Link: Text[1024])
    begin
        Seen += Link + ';';
    end;

    [SendNotificationHandler]
    procedure OnSend(var Note: Notification): Boolean
    begin
        Seen += 'sent ' + Note.Message() + ';';
    end;

    [RecallNotificationHandler]
    procedure OnRecall(var Note: Notification): Boolean
    begin
        Seen += 'recalled ' + Note.Message() + ';';
    end;

    [PageHandler]
    procedure OnThings(var Things: TestPage Things)
    begin
        Seen += 'page;';
    end;

    [ModalPageHandler]
    procedure OnThingsModal(var Things: TestPage Things)
    begin
        Seen += 'modal;';
        Things.OK().Invoke();
    end;

    [ModalPageHandler]
    procedure OnThingsItself(var Things: Page Things; var Response: Action)
    begin
        Seen += 'itself;';
        Response := Action::Yes;
    end;

    [ReportHandler]
    procedure OnReport(var CountThings: Report "Count Things")
    begin
        Seen += 'report;';
    end;

    [SessionSettingsHandler]
    procedure OnSettings(var SessionSettings: SessionSettings): Boolean
    begin
        Seen += SessionSettings.ProfileId() + ';';
    end;

    [HttpClientHandler]
    procedure OnRequest(Request: TestHttpRequestMessage; var Response: TestHttpResponseMessage): Boolean
    begin
        Seen += Request.Path() + ' ' + Request.QueryParameters().Get('page') + ';';
        Response.Content().WriteFrom('nothing here');
        Response.HttpStatusCode(404);
    end;

    local procedure Check(Expected: Text)
    begin
        if Seen <> Expected then
            Error('Expected %1, seen %2', Expected, Seen);
    end;
}`);
const server = application.openDatabase();
afterAll(() => server.close());
const tests = findTests(application.project, ['.']);

function failureOf(procedure: string): string | undefined {
  return runTest(tests.find((candidate) => candidate.procedure === procedure)!, server, { company: 'Test' })?.message;
}

test.each([
  'Dialogs',
  'Notifications',
  'Pages',
  'PageVariables',
  'Reports',
  'AnsweredRequestPages',
  'Settings',
  'Requests',
  'FilterPages',
  'CancelledFilterPages',
])('%s go to their handlers', (procedure) => {
  expect(failureOf(procedure)).toBeUndefined();
});

test('without a handler a report runs, and its request page is one that nobody answers', () => {
  expect(failureOf('ReportsRunWithoutHandler')).toBe('the report runs');
  expect(failureOf('RequestPages')).toContain('Unhandled UI: RequestPage');
});

test('request pages without a report are refused by name', () => {
  expect(failureOf('RunsARequestPageAlone')).toBe('Not supported by the sandbox: Report.RunRequestPage');
});

test('a handler that is not called, and a dialog or page without handler, are failures', () => {
  expect(failureOf('CallsOne')).toBe('The following UI handlers were not executed: OnConfirm');
  expect(failureOf('FilterPagesForNobody')).toContain('Unhandled UI: FilterPage');
  expect(failureOf('AsksNobody')).toBe('Unhandled UI: Confirm anyone?');
  expect(failureOf('OpensAPageForNobody')).toBe('Unhandled UI: Page 50001');
});

test('a test page that is left open is closed at the end: handlers answer, and what fails then does not count', () => {
  expect(failureOf('LeavesAPageOpen')).toBeUndefined();
  expect(failureOf('LeavesAPageOpenThatAsksNobody')).toBeUndefined();
});

test('what is set on a page variable outlasts OnInit, which runs when the variable is first used', () => {
  expect(failureOf('SetsAPageBeforeItRuns')).toBeUndefined();
});

test('rows of a lookup can be changed', () => {
  expect(failureOf('ChangesARowOfALookup')).toBeUndefined();
});

test('a modal page opens after the test has written, from a page it drives and from code it calls', () => {
  expect(failureOf('DrivesAPageAfterWriting')).toBeUndefined();
  expect(failureOf('OpensAModalPageAfterWriting')).toBeUndefined();
});

test('outside of tests no modal page opens while something is written and not committed', () => {
  expect(() => server.newSession().callProcedure('Chooser', 'WriteAndChoose')).toThrow(
    'Form.RunModal is not allowed in write transactions',
  );
});
