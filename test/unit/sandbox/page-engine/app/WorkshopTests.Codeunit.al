#if PAGE_TEST
namespace BigC.Test.Workshop;

using System.TestLibraries.Utilities;

codeunit 50970 "Workshop Page Tests"
{
    Subtype = Test;
    TestPermissions = Disabled;

    var
        Assert: Codeunit "Library Assert";
        LastMessage: Text;
        Answer: Boolean;
        Choice: Integer;

    // -- lists

    [Test]
    procedure ListShowsItsViewInItsOrder()
    var
        Jobs: TestPage "Workshop Jobs";
    begin
        // [SCENARIO] SourceTableView filters and sorts: the latest date first, what is done left out
        Initialize();
        Jobs.OpenView();
        Jobs."No.".AssertEquals('J002');
        Assert.IsTrue(Jobs.Next(), 'There is a second row');
        Jobs."No.".AssertEquals('J001');
        Assert.IsFalse(Jobs.Next(), 'The third job is done');
        Assert.IsTrue(Jobs.Previous(), 'Back');
        Jobs."No.".AssertEquals('J002');
        Assert.IsTrue(Jobs.Last(), 'Last');
        Jobs."No.".AssertEquals('J001');
    end;

    [Test]
    procedure FiltersOfTheUserComeOnTop()
    var
        Jobs: TestPage "Workshop Jobs";
    begin
        Initialize();
        Jobs.OpenView();
        Jobs.Filter.SetFilter("No.", 'J001|J003');
        Assert.AreEqual('J001|J003', Jobs.Filter.GetFilter("No."), 'Filter');
        Assert.IsTrue(Jobs.First(), 'J001');
        Jobs."No.".AssertEquals('J001');
        Assert.IsFalse(Jobs.Next(), 'J003 is done');
    end;

    [Test]
    procedure RowsAreFoundByKeyRecordAndField()
    var
        WorkshopJob: Record "Workshop Job";
        Jobs: TestPage "Workshop Jobs";
    begin
        Initialize();
        Jobs.OpenView();
        Jobs.GoToKey('J001');
        Jobs."Customer Name".AssertEquals('Ada');
        WorkshopJob.Get('J002');
        Jobs.GoToRecord(WorkshopJob);
        Jobs."No.".AssertEquals('J002');
        Assert.IsTrue(Jobs.FindFirstField(Status, WorkshopJob.Status::Open), 'An open job');
        Jobs."No.".AssertEquals('J001');
        Assert.IsFalse(Jobs.FindNextField(Status, WorkshopJob.Status::Open), 'No other');
        Assert.IsFalse(Jobs.Remark.Visible(), 'Visible = false');
        Jobs.Filter.SetFilter("No.", 'J002');
        Assert.IsFalse(Jobs.GoToKey('J001'), 'Not among the rows of the page');
        WorkshopJob.Get('J001');
        Assert.IsFalse(Jobs.GoToRecord(WorkshopJob), 'Nor as a record');
        asserterror Jobs.GoToRecord(WorkshopJob);
        Jobs."No.".AssertEquals('J002');
    end;

    [Test]
    procedure FlowFieldsAreCalculatedForEachRow()
    var
        Jobs: TestPage "Workshop Jobs";
    begin
        Initialize();
        Jobs.OpenView();
        Jobs.GoToKey('J001');
        Jobs.Amount.AssertEquals(60);
        Assert.AreEqual('60.00', Jobs.Amount.Value, 'Two decimals');
        Jobs.Filter.SetFilter("Date Filter", '01/02/26');
        Jobs.GoToKey('J001');
        Jobs.Amount.AssertEquals(20);
    end;

    [Test]
    procedure FactBoxFollowsTheRow()
    var
        Jobs: TestPage "Workshop Jobs";
    begin
        Initialize();
        Jobs.OpenView();
        Jobs.GoToKey('J001');
        Jobs.LinesFactBox.First();
        Jobs.LinesFactBox.Description.AssertEquals('Sawing');
        Jobs.GoToKey('J002');
        Assert.IsFalse(Jobs.LinesFactBox.First(), 'J002 has no lines');
    end;

    [Test]
    [HandlerFunctions('ConfirmHandler')]
    procedure SelectionIsTheCurrentRow()
    var
        WorkshopJob: Record "Workshop Job";
        Jobs: TestPage "Workshop Jobs";
    begin
        Initialize();
        Jobs.OpenView();
        Jobs.GoToKey('J001');
        Answer := true;
        Jobs.Finish.Invoke();
        Assert.AreEqual('Finish 1 jobs?', LastMessage, 'Question');
        WorkshopJob.Get('J001');
        Assert.AreEqual(WorkshopJob.Status::Done, WorkshopJob.Status, 'J001');
        WorkshopJob.Get('J002');
        Assert.AreEqual(WorkshopJob.Status::InWork, WorkshopJob.Status, 'J002 was not selected');
        Jobs."No.".AssertEquals('J002');
    end;

    [Test]
    procedure RunObjectOpensItsPageWithTheLink()
    var
        Jobs: TestPage "Workshop Jobs";
        Lines: TestPage "Workshop Lines";
    begin
        Initialize();
        Jobs.OpenView();
        Jobs.GoToKey('J001');
        Lines.Trap();
        Jobs.Lines.Invoke();
        Lines."Job No.".AssertEquals('J001');
        Assert.AreEqual('J001', Lines.Filter.GetFilter("Job No."), 'The link is a filter that the user sees');
        Assert.IsTrue(Lines.Next(), 'Two lines');
        Assert.IsFalse(Lines.Next(), 'Only those of the job');
        Assert.IsFalse(Lines.Amount.Editable(), 'The page is not editable');
    end;

    [Test]
    procedure EditOnAListOpensTheCardOfTheRow()
    var
        Jobs: TestPage "Workshop Jobs";
        Job: TestPage "Workshop Job";
    begin
        Initialize();
        Jobs.OpenView();
        Jobs.GoToKey('J001');
        Job.Trap();
        Jobs.Edit().Invoke();
        Job."No.".AssertEquals('J001');
        Job."Hourly Rate".SetValue(70);
        Job.Close();
        Job.Trap();
        Jobs.View().Invoke();
        Assert.IsFalse(Job."Hourly Rate".Editable(), 'View');
    end;

    [Test]
    procedure DrillDownShowsWhatTheSumIsMadeOf()
    var
        Jobs: TestPage "Workshop Jobs";
        Lines: TestPage "Workshop Lines";
    begin
        Initialize();
        Jobs.OpenView();
        Jobs.GoToKey('J001');
        Lines.Trap();
        Jobs.Amount.DrillDown();
        Lines."Line No.".AssertEquals(10000);
        Lines.Last();
        Lines."Line No.".AssertEquals(20000);
    end;

    [Test]
    procedure PagesMayFindTheirRowsThemselves()
    var
        Numbers: TestPage "Workshop Numbers";
    begin
        Initialize();
        Numbers.OpenView();
        Numbers."Line No.".AssertEquals(1);
        Assert.IsTrue(Numbers.Next(), 'OnNextRecord');
        Numbers."Line No.".AssertEquals(3);
        Assert.IsFalse(Numbers.Next(), 'End');
    end;

    // -- cards

    [Test]
    procedure NewRecordStartsWithDefaultsAndGetsItsNumber()
    var
        WorkshopJob: Record "Workshop Job";
        Job: TestPage "Workshop Job";
    begin
        // [SCENARIO] OnNewRecord gives defaults; the first entry inserts the record, and OnInsert its number
        Initialize();
        Job.OpenNew();
        Job."Hourly Rate".AssertEquals(40);
        Job."Customer No.".SetValue('C1');
        Job."No.".AssertEquals('J004');
        Job."Customer Name".AssertEquals('Ada');
        Job.Changes.AssertEquals(1);
        Assert.IsTrue(WorkshopJob.Get('J004'), 'Inserted');
        Job.Close();
    end;

    [Test]
    procedure ANewRecordIsInsertedBeforeItsFirstOtherFieldIsWritten()
    var
        WorkshopJob: Record "Workshop Job";
        Job: TestPage "Workshop Job";
    begin
        // [SCENARIO] Going to the first field outside of the key inserts the record; what is typed there is a change of it
        Initialize();
        Job.OpenNew();
        Job."No.".SetValue('J700');
        Assert.IsFalse(WorkshopJob.Get('J700'), 'The key alone inserts nothing');
        Job.Status.SetValue('In work');
        WorkshopJob.Get('J700');
        Assert.AreEqual('Open', WorkshopJob.Remark, 'OnInsert has seen the status as it was');
        Assert.AreEqual(WorkshopJob.Status::InWork, WorkshopJob.Status, 'Written after that');
    end;

    [Test]
    procedure TheSameValueAgainChangesNothing()
    var
        WorkshopJob: Record "Workshop Job";
        RowVersion: BigInteger;
        Job: TestPage "Workshop Job";
    begin
        Initialize();
        WorkshopJob.Get('J001');
        RowVersion := WorkshopJob.SystemRowVersion;
        OpenJob(Job, 'J001');
        Job."Hourly Rate".SetValue(40);
        Job.Close();
        WorkshopJob.Get('J001');
        Assert.AreEqual(RowVersion, WorkshopJob.SystemRowVersion, 'Not written again');
    end;

    [Test]
    procedure ACardWhoseRecordIsDeletedCloses()
    var
        Job: TestPage "Workshop Job";
    begin
        Initialize();
        OpenJob(Job, 'J002');
        Job.DeleteIt.Invoke();
        asserterror Job."No.".AssertEquals('J002');
        Assert.ExpectedError('The TestPage is not open.');
    end;

    [Test]
    procedure NothingIsInsertedWithoutAnEntry()
    var
        WorkshopJob: Record "Workshop Job";
        Job: TestPage "Workshop Job";
    begin
        Initialize();
        Job.OpenNew();
        Job.Close();
        Assert.AreEqual(3, WorkshopJob.Count(), 'No new job');
    end;

    [Test]
    procedure WrongEntriesAreRefusedAtTheField()
    var
        WorkshopJob: Record "Workshop Job";
        Job: TestPage "Workshop Job";
    begin
        Initialize();
        OpenJob(Job, 'J001');
        asserterror Job."Customer No.".SetValue('C9');
        Assert.ExpectedError('Validation error for Field: Customer No.');
        Assert.AreEqual(1, Job.ValidationErrorCount(), 'One error');
        Job."Customer No.".AssertEquals('C1');
        // A blocked customer is outside of the relation.
        asserterror Job."Customer No.".SetValue('C2');
        Assert.ExpectedError('C2');
        asserterror Job."Hourly Rate".SetValue(-1);
        Assert.ExpectedError('must be greater than or equal to 0');
        asserterror Job."Due Date".SetValue('tomorrowish');
        Assert.ExpectedError('is not an acceptable value for ''Due Date''');
        asserterror Job.Status.SetValue('Lost');
        Assert.ExpectedError('is not an acceptable value for ''Status''');
        WorkshopJob.Get('J001');
        Assert.AreEqual('C1', WorkshopJob."Customer No.", 'Nothing is saved');
        // A good entry takes the error away.
        Job."Hourly Rate".SetValue(50);
        Job."Hourly Rate".AssertEquals(50);
        Assert.AreEqual(0, Job."Hourly Rate".ValidationErrorCount(), 'No error any more');
    end;

    [Test]
    procedure ExpressionsFollowTheRecord()
    var
        Job: TestPage "Workshop Job";
    begin
        Initialize();
        OpenJob(Job, 'J001');
        Assert.IsTrue(Job."Due Date".Editable(), 'Editable while open');
        Assert.IsTrue(Job."Hourly Rate".Enabled(), 'Enabled while open');
        Assert.IsFalse(Job.Remark.Visible(), 'Invisible while open');
        Assert.IsFalse(Job."Customer Name".Editable(), 'Not editable in the table');
        Assert.IsTrue(Job."Customer No.".ShowMandatory(), 'Mandatory');
        Job.Status.SetValue('In work');
        Assert.IsFalse(Job."Due Date".Editable(), 'Not any more');
        Assert.IsFalse(Job."Hourly Rate".Enabled(), 'Not any more');
        Assert.IsTrue(Job.Remark.Visible(), 'Now it is seen');
        Assert.IsFalse(Job.Start.Enabled(), 'Action');
        asserterror Job.Start.Invoke();
        Assert.ExpectedError('is not enabled');
        asserterror Job."Due Date".SetValue(20260505D);
        Assert.ExpectedError('cannot be edited');
    end;

    [Test]
    procedure ViewModeCanNotBeEdited()
    var
        Job: TestPage "Workshop Job";
    begin
        Initialize();
        Job.OpenView();
        Job.GoToKey('J001');
        Assert.IsFalse(Job.Editable(), 'View');
        asserterror Job."Customer No.".SetValue('C1');
        Assert.ExpectedError('cannot be edited');
        Job.Edit().Invoke();
        Assert.IsTrue(Job.Editable(), 'Edit');
    end;

    [Test]
    [HandlerFunctions('MessageHandler')]
    procedure ActionsSaveFirstAndShowWhatTheyChanged()
    var
        Job: TestPage "Workshop Job";
    begin
        Initialize();
        OpenJob(Job, 'J001');
        Job.Start.Invoke();
        Assert.AreEqual('Job J001 is in work.', LastMessage, 'Message');
        Job.Status.AssertEquals('In work');
        Job.Greeting.AssertEquals('Before');
    end;

    [Test]
    [HandlerFunctions('StrMenuHandler')]
    procedure MenuAnswers()
    var
        WorkshopJob: Record "Workshop Job";
        Job: TestPage "Workshop Job";
    begin
        Initialize();
        OpenJob(Job, 'J001');
        Choice := 3;
        Job.ChooseStatus.Invoke();
        WorkshopJob.Get('J001');
        Assert.AreEqual(WorkshopJob.Status::Done, WorkshopJob.Status, 'CurrPage.SaveRecord saves what code changed');
        Assert.AreEqual('Which status?', LastMessage, 'Instruction');
    end;

    [Test]
    procedure LookupAndAssistEditTriggers()
    var
        Job: TestPage "Workshop Job";
    begin
        Initialize();
        OpenJob(Job, 'J002');
        Job.Remark.Lookup();
        Job.Remark.AssertEquals('Looked up');
        Job.Remark.AssistEdit();
        Job.Remark.AssertEquals('Assisted');
    end;

    [Test]
    [HandlerFunctions('CustomersHandler')]
    procedure LookupByRelationOffersOnlyWhatFits()
    var
        Job: TestPage "Workshop Job";
    begin
        Initialize();
        OpenJob(Job, 'J001');
        Job."Customer No.".Lookup();
        Job."Customer No.".AssertEquals('C3');
        Job."Customer Name".AssertEquals('Grace');
    end;

    [Test]
    [HandlerFunctions('ConfirmHandler')]
    procedure QueryCloseKeepsThePageOpen()
    var
        Job: TestPage "Workshop Job";
    begin
        Initialize();
        OpenJob(Job, 'J002');
        Job.Remark.SetValue('STAY');
        Answer := false;
        Job.Close();
        Job."No.".AssertEquals('J002');
        Answer := true;
        Job.Close();
        asserterror Job."No.".AssertEquals('J002');
        Assert.ExpectedError('The TestPage is not open.');
    end;

    [Test]
    procedure CodeClosesThePage()
    var
        WorkshopJob: Record "Workshop Job";
        Job: TestPage "Workshop Job";
    begin
        Initialize();
        OpenJob(Job, 'J001');
        Job.CloseIt.Invoke();
        WorkshopJob.Get('J001');
        Assert.AreEqual('After closing', WorkshopJob.Remark, 'The action goes on after CurrPage.Close');
        asserterror Job."No.".AssertEquals('J001');
        Assert.ExpectedError('The TestPage is not open.');
    end;

    [Test]
    procedure RenamingMovesTheRecord()
    var
        WorkshopJob: Record "Workshop Job";
        Job: TestPage "Workshop Job";
    begin
        Initialize();
        OpenJob(Job, 'J001');
        Job."No.".SetValue('J900');
        Assert.IsFalse(WorkshopJob.Get('J001'), 'The old number is gone');
        Assert.IsTrue(WorkshopJob.Get('J900'), 'The new number is there');
    end;

    [Test]
    procedure ChangeOfAnotherIsNotOverwritten()
    var
        WorkshopJob: Record "Workshop Job";
        Job: TestPage "Workshop Job";
    begin
        // [SCENARIO] Someone else has changed the record since the page read it
        Initialize();
        OpenJob(Job, 'J001');
        WorkshopJob.Get('J001');
        WorkshopJob."Due Date" := 20260909D;
        WorkshopJob.Modify();
        Commit();
        asserterror Job."Hourly Rate".SetValue(99);
        Assert.ExpectedError('has been changed by another user');
        WorkshopJob.Get('J001');
        Assert.AreEqual(20260909D, WorkshopJob."Due Date", 'Their change stays');
        Assert.AreEqual(40, WorkshopJob."Hourly Rate", 'Ours was not written');
    end;

    [Test]
    procedure ValuesOfFieldsInTheirTypes()
    var
        Job: TestPage "Workshop Job";
        Customers: TestPage "Workshop Customers";
    begin
        Initialize();
        OpenJob(Job, 'J001');
        Job."Customer No.".Value := 'C3';
        Assert.AreEqual('Grace', Job."Customer Name".Value, 'Value of a text');
        Assert.AreEqual(40, Job."Hourly Rate".AsDecimal(), 'Decimal');
        Assert.AreEqual(20260301D, Job."Due Date".AsDate(), 'Date');
        Assert.AreEqual(0, Job.Status.AsInteger(), 'Ordinal');
        Assert.AreEqual(3, Job.Status.OptionCount(), 'Members');
        Assert.AreEqual('In work', Job.Status.GetOption(2), 'Caption of the second');
        Job.GetField(6).AssertEquals(40);
        asserterror Job."Hourly Rate".AssertEquals(41);
        Assert.ExpectedError('AssertEquals for Field: Hourly Rate Expected = ''41.00'', Actual = ''40.00''');
        Customers.OpenEdit();
        Customers.GoToKey('C2');
        Assert.IsTrue(Customers.Blocked.AsBoolean(), 'Boolean');
        Customers.Blocked.SetValue(false);
        Assert.AreEqual('No', Customers.Blocked.Value, 'Boolean as text');
        Assert.AreEqual('3/1/2026', Job."Due Date".Value, 'Date');
        asserterror Job.Status.AssertEquals('InWork');
        Assert.ExpectedError('Expected = ''InWork'', Actual = ''Open''');
        asserterror Job.Status.SetValue('InWork');
        Assert.ExpectedError('is not an acceptable value');
        asserterror Customers.GoToKey('C9');
        Assert.ExpectedError('does not exist');
    end;

    [Test]
    procedure DatesCanBeTypedShort()
    var
        Job: TestPage "Workshop Job";
    begin
        Initialize();
        OpenJob(Job, 'J001');
        Job."Due Date".SetValue('t');
        Job."Due Date".AssertEquals(WorkDate());
        Job."Due Date".SetValue('12/24/26');
        Job."Due Date".AssertEquals(20261224D);
    end;

    [Test]
    procedure WhatAnActionPutsIntoRecIsSavedWithTheRecord()
    var
        WorkshopJob: Record "Workshop Job";
        Job: TestPage "Workshop Job";
    begin
        Initialize();
        OpenJob(Job, 'J002');
        Job.NoteWithoutWriting.Invoke();
        Job.Remark.AssertEquals('Noted');
        WorkshopJob.Get('J002');
        Assert.AreEqual('', WorkshopJob.Remark, 'Not written yet');
        Job.Close();
        WorkshopJob.Get('J002');
        Assert.AreEqual('Noted', WorkshopJob.Remark, 'Written when the page was left');
    end;

    [Test]
    [HandlerFunctions('NotificationHandler')]
    procedure NotificationsReachTheirHandler()
    var
        Job: TestPage "Workshop Job";
    begin
        Initialize();
        OpenJob(Job, 'J001');
        Job.Notify.Invoke();
        Assert.AreEqual('Look at J001', LastMessage, 'Notification');
    end;

    // -- triggers of the page around writing

    [Test]
    procedure TriggersOfThePageDecideAboutWriting()
    var
        WorkshopJob: Record "Workshop Job";
        Jobs: TestPage "Workshop Guarded Jobs";
    begin
        Initialize();
        Jobs.OpenEdit();
        // OnInsertRecord changes the record, or keeps it from being inserted.
        Jobs.New();
        Jobs."No.".SetValue('J100');
        Jobs.First();
        WorkshopJob.Get('J100');
        Assert.AreEqual('Inserted by the page', WorkshopJob.Remark, 'OnInsertRecord');
        Jobs.New();
        Jobs."No.".SetValue('REFUSED');
        Jobs.First();
        Assert.IsFalse(WorkshopJob.Get('REFUSED'), 'OnInsertRecord answered false');
        // OnModifyRecord sees the record as it was.
        Jobs.GoToKey('J100');
        Jobs.Remark.SetValue('Other');
        asserterror Jobs.First();
        Assert.ExpectedError('Not from Inserted by the page to Other.');
        WorkshopJob.Get('J100');
        Assert.AreEqual('Inserted by the page', WorkshopJob.Remark, 'Nothing is written');
    end;

    [Test]
    procedure CaptionsStylesAndValuesAreComputed()
    var
        Jobs: TestPage "Workshop Guarded Jobs";
        Customers: TestPage "Workshop Customers";
        Job: TestPage "Workshop Job";
    begin
        Initialize();
        Jobs.OpenView();
        Assert.AreEqual('Number of the Job', Jobs."No.".Caption(), 'CaptionClass');
        Customers.OpenView();
        Assert.AreEqual('Workshop Customers', Customers.Caption(), 'A list');
        Job.OpenView();
        Job.GoToKey('J001');
        Assert.AreEqual('Workshop Job - J001', CopyStr(Job.Caption(), 1, 19), 'A card with its record');
        Jobs.GoToKey('J001');
        Assert.IsFalse(Jobs.Urgent.HideValue(), 'Shown');
        Jobs.GoToKey('J002');
        Assert.IsTrue(Jobs.Urgent.HideValue(), 'Hidden');
    end;

    [Test]
    procedure APartCanFollowAnotherPart()
    var
        Jobs: TestPage "Workshop Guarded Jobs";
    begin
        Initialize();
        Jobs.OpenView();
        Jobs.GoToKey('J001');
        Jobs.SameLine.Description.AssertEquals('Sawing');
        Jobs.Lines.Next();
        Jobs.SameLine.Description.AssertEquals('Drilling');
    end;

    // -- parts

    [Test]
    procedure LinesGetTheirKeyAndTheTotalFollows()
    var
        WorkshopLine: Record "Workshop Line";
        Job: TestPage "Workshop Job";
    begin
        Initialize();
        OpenJob(Job, 'J001');
        Job.JobLines.New();
        Job.JobLines.Description.SetValue('Sanding');
        Job.JobLines.Hours.SetValue(2);
        Job.JobLines.Amount.AssertEquals(80);
        Assert.AreEqual(2, CountLines('J001'), 'DelayedInsert: not yet');
        Job.JobLines.First();
        Assert.AreEqual(3, CountLines('J001'), 'Inserted when the row was left');
        WorkshopLine.SetRange("Job No.", 'J001');
        WorkshopLine.SetRange(Description, 'Sanding');
        WorkshopLine.FindFirst();
        Assert.AreNotEqual(0, WorkshopLine."Line No.", 'AutoSplitKey');
        Job.Amount.AssertEquals(140);
    end;

    [Test]
    procedure ALineOfANewRecordInsertsTheRecordFirst()
    var
        WorkshopLine: Record "Workshop Line";
        Job: TestPage "Workshop Job";
    begin
        Initialize();
        Job.OpenNew();
        Job.JobLines.New();
        Job.JobLines.Description.SetValue('First of all');
        Job.JobLines.Hours.SetValue(1);
        Job."No.".AssertEquals('J004');
        Job.Close();
        WorkshopLine.SetRange(Description, 'First of all');
        WorkshopLine.FindFirst();
        Assert.AreEqual('J004', WorkshopLine."Job No.", 'The line belongs to the new job');
        Assert.AreEqual(40, WorkshopLine.Amount, 'At the rate of the new job');
    end;

    [Test]
    procedure LineBetweenTwoOthers()
    var
        WorkshopLine: Record "Workshop Line";
        Job: TestPage "Workshop Job";
    begin
        Initialize();
        OpenJob(Job, 'J001');
        Job.JobLines.First();
        Job.JobLines.New();
        Job.JobLines.Description.SetValue('Between');
        Job.JobLines.Last();
        WorkshopLine.SetRange(Description, 'Between');
        WorkshopLine.FindFirst();
        Assert.AreEqual(15000, WorkshopLine."Line No.", 'Between 10000 and 20000');
    end;

    [Test]
    [HandlerFunctions('MessageHandler')]
    procedure CodeReachesThePart()
    var
        Job: TestPage "Workshop Job";
    begin
        Initialize();
        OpenJob(Job, 'J001');
        Job.CountLines.Invoke();
        Assert.AreEqual('2', LastMessage, 'Lines of the job');
    end;

    // -- extensions

    [Test]
    procedure ExtensionsAddModifyAndRunBesides()
    var
        Job: TestPage "Workshop Job";
    begin
        Initialize();
        OpenJob(Job, 'J001');
        Assert.AreEqual('Rate per Hour', Job."Hourly Rate".Caption(), 'Caption of the extension');
        Job."Hourly Rate".SetValue(45);
        Job.Greeting.AssertEquals('Rate changed');
        Job.Greet.Invoke();
        Job.Greeting.AssertEquals('Hello Ada');
    end;

    // -- wizards, cues

    [Test]
    procedure WizardGoesStepByStep()
    var
        Wizard: TestPage "Workshop Wizard";
    begin
        Initialize();
        Wizard.OpenEdit();
        Assert.IsTrue(Wizard.Rate.Visible(), 'First step');
        Assert.IsFalse(Wizard.Back.Enabled(), 'No way back');
        asserterror Wizard.Rate.SetValue(5);
        Assert.ExpectedError('Nobody works for 5');
        Wizard.Rate.AssertEquals(40);
        Wizard.NextStep.Invoke();
        Assert.IsFalse(Wizard.Rate.Visible(), 'Second step');
        Assert.IsTrue(Wizard.FinishSetup.Visible(), 'Finish');
        Wizard.FinishSetup.Invoke();
    end;

    [Test]
    procedure CuesDrillDownAndTheirActionsOpenPages()
    var
        RoleCenter: TestPage "Workshop Role Center";
        Jobs: TestPage "Workshop Jobs";
        Job: TestPage "Workshop Job";
    begin
        Initialize();
        RoleCenter.OpenView();
        RoleCenter.Cues.OpenJobs.AssertEquals(1);
        Jobs.Trap();
        RoleCenter.Cues.OpenJobs.DrillDown();
        Jobs."No.".AssertEquals('J002');
        Job.Trap();
        RoleCenter.Cues.NewJob.Invoke();
        Job."Hourly Rate".AssertEquals(40);
        Job."No.".AssertEquals('');
    end;

    // -- pages that code runs

    [Test]
    [HandlerFunctions('ChooseJob')]
    procedure ModalListGivesTheChosenRow()
    var
        WorkshopJob: Record "Workshop Job";
    begin
        Initialize();
        Assert.IsTrue(Page.RunModal(Page::"Workshop Jobs", WorkshopJob) = Action::LookupOK, 'Chosen');
        Assert.AreEqual('J001', WorkshopJob."No.", 'The row');
    end;

    [Test]
    [HandlerFunctions('ChooseJob')]
    procedure ModalPageOpensInTheTransactionOfATest()
    var
        WorkshopJob: Record "Workshop Job";
    begin
        Initialize();
        WorkshopJob.Get('J001');
        WorkshopJob.Modify();
        Assert.IsTrue(Page.RunModal(Page::"Workshop Jobs", WorkshopJob) = Action::LookupOK, 'Chosen');
    end;

    [Test]
    procedure PageWithoutHandlerIsAnError()
    begin
        Initialize();
        asserterror Page.Run(Page::"Workshop Jobs");
        Assert.ExpectedError('Unhandled UI: Page 50952');
    end;

    // -- handlers

    [MessageHandler]
    procedure MessageHandler(Message: Text)
    begin
        LastMessage := Message;
    end;

    [ConfirmHandler]
    procedure ConfirmHandler(Question: Text; var Reply: Boolean)
    begin
        LastMessage := Question;
        Reply := Answer;
    end;

    [SendNotificationHandler]
    procedure NotificationHandler(var JobNotification: Notification): Boolean
    begin
        LastMessage := JobNotification.Message();
        exit(true);
    end;

    [StrMenuHandler]
    procedure StrMenuHandler(Options: Text; var ChosenOption: Integer; Instruction: Text)
    begin
        LastMessage := Instruction;
        ChosenOption := Choice;
    end;

    [ModalPageHandler]
    procedure CustomersHandler(var Customers: TestPage "Workshop Customers")
    begin
        Assert.IsFalse(Customers.GoToKey('C2') and Customers.FindFirstField("No.", 'C2'), 'Blocked customers are not offered');
        Customers.GoToKey('C3');
        Customers.OK().Invoke();
    end;

    [ModalPageHandler]
    procedure ChooseJob(var Jobs: TestPage "Workshop Jobs")
    begin
        Jobs.GoToKey('J001');
        Jobs.OK().Invoke();
    end;

    // -- world

    local procedure Initialize()
    var
        WorkshopJob: Record "Workshop Job";
    begin
        AddCustomer('C1', 'Ada', false);
        AddCustomer('C2', 'Charles', true);
        AddCustomer('C3', 'Grace', false);
        AddJob('J001', 20260301D, WorkshopJob.Status::Open);
        AddJob('J002', 20260401D, WorkshopJob.Status::InWork);
        AddJob('J003', 20260501D, WorkshopJob.Status::Done);
        AddLine('J001', 10000, 'Sawing', 0.5, 20260102D);
        AddLine('J001', 20000, 'Drilling', 1, 20260103D);
        Commit();
    end;

    local procedure AddCustomer(CustomerNo: Code[20]; CustomerName: Text[50]; IsBlocked: Boolean)
    var
        WorkshopCustomer: Record "Workshop Customer";
    begin
        WorkshopCustomer."No." := CustomerNo;
        WorkshopCustomer.Name := CustomerName;
        WorkshopCustomer.Blocked := IsBlocked;
        WorkshopCustomer.Insert();
    end;

    local procedure AddJob(JobNo: Code[20]; DueDate: Date; JobStatus: Enum "Workshop Job Status")
    var
        WorkshopJob: Record "Workshop Job";
    begin
        WorkshopJob."No." := JobNo;
        WorkshopJob.Validate("Customer No.", 'C1');
        WorkshopJob."Due Date" := DueDate;
        WorkshopJob.Status := JobStatus;
        WorkshopJob."Hourly Rate" := 40;
        WorkshopJob.Insert();
    end;

    local procedure AddLine(JobNo: Code[20]; LineNo: Integer; LineDescription: Text[50]; LineHours: Decimal; WorkDate: Date)
    var
        WorkshopLine: Record "Workshop Line";
    begin
        WorkshopLine."Job No." := JobNo;
        WorkshopLine."Line No." := LineNo;
        WorkshopLine.Description := LineDescription;
        WorkshopLine.Validate(Hours, LineHours);
        WorkshopLine."Work Date" := WorkDate;
        WorkshopLine.Insert();
    end;

    local procedure CountLines(JobNo: Code[20]): Integer
    var
        WorkshopLine: Record "Workshop Line";
    begin
        WorkshopLine.SetRange("Job No.", JobNo);
        exit(WorkshopLine.Count());
    end;

    local procedure OpenJob(var Job: TestPage "Workshop Job"; JobNo: Code[20])
    begin
        Job.OpenEdit();
        Job.GoToKey(JobNo);
    end;
}
#endif
