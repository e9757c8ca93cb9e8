#if PAGE_TEST
namespace BigC.Test.Workshop;

using System.TestLibraries.Utilities;

codeunit 50986 "Request Page Tests"
{
    Subtype = Test;
    TestPermissions = Disabled;

    var
        Assert: Codeunit "Library Assert";
        LastMessage: Text;

    [Test]
    [HandlerFunctions('BillOneJob,RememberMessage')]
    procedure OptionsAndFiltersOfTheRequestPageReachTheReport()
    var
        WorkshopJob: Record "Workshop Job";
    begin
        // [GIVEN] Two open jobs
        Initialize();
        // [WHEN] The report is run and one of them is asked for on its request page
        Report.Run(Report::"Workshop Billing");
        // [THEN] That one is billed as the options say
        WorkshopJob.Get('J001');
        Assert.AreEqual('By hand', WorkshopJob.Remark, 'Remark of J001');
        Assert.AreEqual(WorkshopJob.Status::Done, WorkshopJob.Status, 'Status of J001');
        WorkshopJob.Get('J002');
        Assert.AreEqual('', WorkshopJob.Remark, 'Remark of J002');
        Assert.AreEqual('1 jobs, filter [No.: J001], OK', LastMessage, 'Message');
    end;

    [Test]
    [HandlerFunctions('GiveUp')]
    procedure NothingRunsWhenTheRequestPageIsCancelled()
    var
        WorkshopJob: Record "Workshop Job";
    begin
        Initialize();
        Report.Run(Report::"Workshop Billing");
        WorkshopJob.Get('J001');
        Assert.AreEqual('', WorkshopJob.Remark, 'Remark');
    end;

    [Test]
    [HandlerFunctions('LookAround,RememberMessage')]
    procedure WhatCodeSetBeforehandStandsOnThePage()
    var
        WorkshopBilling: Report "Workshop Billing";
        WorkshopJob: Record "Workshop Job";
    begin
        Initialize();
        WorkshopBilling.SetRemark('From code');
        WorkshopJob.SetRange("No.", 'J002');
        WorkshopBilling.SetTableView(WorkshopJob);
        WorkshopBilling.RunModal();
        WorkshopJob.Get('J002');
        Assert.AreEqual('Suggested', WorkshopJob.Remark, 'Remark');
        Assert.AreEqual('1 jobs, filter [No.: J002], OK', LastMessage, 'Message');
    end;

    [Test]
    [HandlerFunctions('RememberMessage')]
    procedure WithoutARequestPageNobodyIsAsked()
    var
        WorkshopBilling: Report "Workshop Billing";
        WorkshopJob: Record "Workshop Job";
    begin
        Initialize();
        WorkshopBilling.SetRemark('Unasked');
        WorkshopBilling.UseRequestPage(false);
        WorkshopBilling.Run();
        WorkshopJob.Get('J002');
        Assert.AreEqual('Unasked', WorkshopJob.Remark, 'Remark');
    end;

    [Test]
    procedure ARequestPageNeedsItsHandler()
    begin
        Initialize();
        asserterror Report.Run(Report::"Workshop Billing");
        Assert.IsTrue(GetLastErrorText().Contains('RequestPage'), GetLastErrorText());
    end;

    [Test]
    [HandlerFunctions('FilterLabels')]
    procedure AReportWithoutOptionsAsksForItsFilters()
    begin
        Initialize();
        Report.Run(Report::"Workshop Labels");
        Assert.AreEqual('C1', LastMessage, 'Filter');
    end;

    local procedure Initialize()
    var
        WorkshopJob: Record "Workshop Job";
    begin
        LastMessage := '';
        WorkshopJob.DeleteAll();
        Insert('J001');
        Insert('J002');
        Commit();
    end;

    local procedure Insert(JobNo: Code[20])
    var
        WorkshopJob: Record "Workshop Job";
    begin
        WorkshopJob.Init();
        WorkshopJob."No." := JobNo;
        WorkshopJob.Insert();
    end;

    [RequestPageHandler]
    procedure BillOneJob(var WorkshopBilling: TestRequestPage "Workshop Billing")
    begin
        WorkshopBilling.Remark.AssertEquals('Billed');
        Assert.IsFalse(WorkshopBilling.Hint.Visible(), 'Hint before');
        asserterror WorkshopBilling.Remark.SetValue('NO');
        WorkshopBilling.Remark.SetValue('By hand');
        WorkshopBilling.MarkDone.SetValue(true);
        Assert.IsTrue(WorkshopBilling.Hint.Visible(), 'Hint after');
        WorkshopBilling.Job.SetFilter("No.", 'J001');
        Assert.AreEqual('J001', WorkshopBilling.Job.GetFilter("No."), 'Filter');
        WorkshopBilling.OK().Invoke();
    end;

    [RequestPageHandler]
    procedure LookAround(var WorkshopBilling: TestRequestPage "Workshop Billing")
    begin
        WorkshopBilling.Remark.AssertEquals('From code');
        Assert.AreEqual('J002', WorkshopBilling.Job.GetFilter("No."), 'Filter');
        WorkshopBilling.Suggest.Invoke();
        WorkshopBilling.Remark.AssertEquals('Suggested');
        WorkshopBilling.OK().Invoke();
    end;

    [RequestPageHandler]
    procedure GiveUp(var WorkshopBilling: TestRequestPage "Workshop Billing")
    begin
        WorkshopBilling.Remark.SetValue('Not to be seen');
        WorkshopBilling.Cancel().Invoke();
    end;

    [RequestPageHandler]
    procedure FilterLabels(var WorkshopLabels: TestRequestPage "Workshop Labels")
    begin
        WorkshopLabels.WorkshopCustomer.SetFilter("No.", 'C1');
        LastMessage := WorkshopLabels.WorkshopCustomer.GetFilter("No.");
        WorkshopLabels.Cancel().Invoke();
    end;

    [MessageHandler]
    procedure RememberMessage(Message: Text[1024])
    begin
        LastMessage := Message;
    end;
}
#endif
