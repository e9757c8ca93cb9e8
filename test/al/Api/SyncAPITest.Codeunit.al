#if AL_TESTS
namespace BigC.Test.Api;

using BigC.Connector.Api;
using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using BigC.Connector.Stores;
using BigC.Connector.Sync;
using BigC.Test.Orders;
using BigC.Test.Stores;
using System.TestLibraries.Utilities;

/// <summary>What the agent keeps in Business Central about its own work, and the action that processes orders.</summary>
codeunit 50981 "Sync API Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        LibraryBigCStore: Codeunit "Library - BigC Store";
        OrderBuilder: Codeunit "Order Builder";

    [Test]
    procedure LeaseIsTakenAndAnotherAgentIsRefused()
    var
        BigCLease: Record "BigC Lease";
    begin
        // [SCENARIO] Two agents want the flow of orders
        Initialize('S-LEASE');
        TakeLease('S-LEASE', 'agent-1', 60);
        BigCLease.Get('S-LEASE', BigCLease.Flow::Orders);
        Assert.AreEqual('agent-1', BigCLease.Holder, 'Holder');
        Assert.AreEqual(CurrentDateTime() + 60000, BigCLease."Expires At", 'Expires At');
        asserterror TakeLease('S-LEASE', 'agent-2', 60);
        Assert.ExpectedError('BigC-LeaseHeld: Agent agent-1 has the lease of flow Orders for store S-LEASE until 2026-03-01T12:01:00Z.');
    end;

    [Test]
    procedure LeaseIsShown()
    var
        LeasesAPI: TestPage "BigC Leases API";
    begin
        // [SCENARIO] The agent reads who holds a flow
        Initialize('S-SHOW');
        TakeLease('S-SHOW', 'agent-1', 3600);
        LeasesAPI.OpenView();
        LeasesAPI.GoToKey('S-SHOW', "BigC Flow"::Orders);
        LeasesAPI.holder.AssertEquals('agent-1');
        LeasesAPI.Close();
    end;

    [Test]
    procedure CheckpointIsReceived()
    var
        BigCCheckpoint: Record "BigC Checkpoint";
        CheckpointsAPI: TestPage "BigC Checkpoints API";
    begin
        // [SCENARIO] The agent says how far it has read
        Initialize('S-POINT');
        CheckpointsAPI.OpenNew();
        CheckpointsAPI.storeCode.SetValue('S-POINT');
        CheckpointsAPI.flow.SetValue("BigC Flow"::Orders);
        CheckpointsAPI.position.SetValue('2026-03-01T11:00:00Z');
        CheckpointsAPI.Close();
        BigCCheckpoint.Get('S-POINT', BigCCheckpoint.Flow::Orders);
        Assert.AreEqual('2026-03-01T11:00:00Z', BigCCheckpoint.Position, 'Position');
    end;

    [Test]
    procedure RunIsReceivedAndShown()
    var
        BigCSyncRun: Record "BigC Sync Run";
        SyncRunsAPI: TestPage "BigC Sync Runs API";
    begin
        // [SCENARIO] A run ends with refused orders
        Initialize('S-RUN');
        SyncRunsAPI.OpenNew();
        SyncRunsAPI.storeCode.SetValue('S-RUN');
        SyncRunsAPI.flow.SetValue("BigC Flow"::Orders);
        SyncRunsAPI.agent.SetValue('agent-1');
        SyncRunsAPI.agentVersion.SetValue('1.2.3');
        SyncRunsAPI.status.SetValue("BigC Sync Run Status"::SucceededWithExceptions);
        SyncRunsAPI.readCount.SetValue(12);
        SyncRunsAPI.sentCount.SetValue(10);
        SyncRunsAPI.refusedCount.SetValue(2);
        SyncRunsAPI.message.SetValue('2 orders were refused.');
        SyncRunsAPI.Close();
        BigCSyncRun.SetRange("Store Code", 'S-RUN');
        Assert.RecordCount(BigCSyncRun, 1);
        BigCSyncRun.FindFirst();
        Assert.AreEqual(12, BigCSyncRun."Read Count", 'Read');
        Assert.AreEqual(2, BigCSyncRun."Refused Count", 'Refused');
        Assert.AreEqual('1.2.3', BigCSyncRun."Agent Version", 'Version');
        SyncRunsAPI.OpenView();
        SyncRunsAPI.GoToRecord(BigCSyncRun);
        SyncRunsAPI.agent.AssertEquals('agent-1');
        SyncRunsAPI.message.AssertEquals('2 orders were refused.');
        SyncRunsAPI.Close();
    end;

    [Test]
    procedure ExceptionIsReceivedAndShown()
    var
        BigCException: Record "BigC Exception";
        ExceptionsAPI: TestPage "BigC Exceptions API";
    begin
        // [SCENARIO] The agent files an order that it cannot read
        Initialize('S-EXC');
        FileException('S-EXC', '4711', 'total_inc_tax is "abc".');
        LibraryBigCStore.FindException('S-EXC', '4711', "BigC Exception Cause"::Unreadable, BigCException);
        Assert.AreEqual('{"id":4711}', BigCException.GetPayload(), 'Payload');
        ExceptionsAPI.OpenView();
        ExceptionsAPI.GoToRecord(BigCException);
        ExceptionsAPI.message.AssertEquals('total_inc_tax is "abc".');
        ExceptionsAPI.reason.AssertEquals("BigC Agent Reason"::Unreadable);
        ExceptionsAPI.owner.AssertEquals('Ecommerce');
        ExceptionsAPI.payload.AssertEquals('{"id":4711}');
        ExceptionsAPI.Close();
    end;

    [Test]
    procedure ExceptionNeedsIdAndMessage()
    begin
        // [SCENARIO] An exception that nobody could work on is refused
        Initialize('S-NONE');
        asserterror FileException('S-NONE', '', 'No id.');
        Assert.ExpectedError('BigC-FieldMissing: The field externalId is missing or empty.');
        Initialize('S-NOTEXT');
        asserterror FileException('S-NOTEXT', '4711', ' ');
        Assert.ExpectedError('BigC-FieldMissing: The field message is missing or empty.');
    end;

    [Test]
    procedure StoreSaysHowManyOrdersWaitAndProcessesThem()
    var
        BigCStore: Record "BigC Store";
        Order: Record "BigC Order";
        StoresAPI: TestPage "BigC Stores API";
        StoresPage: Page "BigC Stores API";
        ActionContext: WebServiceActionContext;
    begin
        // [SCENARIO] One order is staged; the agent asks for it to be processed
        // [GIVEN] A paid mug
        OrderBuilder.Start(509811, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.Stage();
        OrderBuilder.Get(Order);
        BigCStore.Get(Order."Store Code");

        // [THEN] The page counts it
        StoresAPI.OpenView();
        StoresAPI.GoToRecord(BigCStore);
        StoresAPI.ordersToProcess.AssertEquals(1);
        StoresAPI.Close();

        // [WHEN] The action is called
        StoresPage.SetRecord(BigCStore);
        StoresPage.processStaged(ActionContext, 60);

        // [THEN] The order has its document, and the answer names the store
        OrderBuilder.Get(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, 'Status');
        Assert.AreEqual(WebServiceActionResultCode::Updated, ActionContext.GetResultCode(), 'Result');
    end;

    [Test]
    procedure TimeBudgetOfProcessingIsChecked()
    var
        BigCStore: Record "BigC Store";
        StoresPage: Page "BigC Stores API";
        ActionContext: WebServiceActionContext;
    begin
        // [SCENARIO] Less than a second, more than four minutes, and a store that is off
        LibraryBigCStore.Create('S-TIME', BigCStore);
        Commit();
        StoresPage.SetRecord(BigCStore);
        asserterror StoresPage.processStaged(ActionContext, 0);
        Assert.ExpectedError('BigC-FieldInvalid: timeBudgetSeconds is 0. Send a number from 1 to 240.');
        asserterror StoresPage.processStaged(ActionContext, 241);
        Assert.ExpectedError('BigC-FieldInvalid: timeBudgetSeconds is 241.');
        BigCStore.Enabled := false;
        BigCStore.Modify(true);
        Commit();
        StoresPage.SetRecord(BigCStore);
        asserterror StoresPage.processStaged(ActionContext, 60);
        Assert.ExpectedError('BigC-StoreDisabled: Store S-TIME is not enabled.');
    end;

    [Test]
    procedure StagedTaskProcessesAnEnabledStore()
    var
        BigCStore: Record "BigC Store";
        Order: Record "BigC Order";
    begin
        // [SCENARIO] What was fixed is processed in a session of its own, unless the store is off
        OrderBuilder.Start(509812, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.Stage();
        OrderBuilder.Get(Order);
        BigCStore.Get(Order."Store Code");
        BigCStore.Enabled := false;
        BigCStore.Modify(true);
        Commit();
        Codeunit.Run(StagedTaskId(), BigCStore);
        OrderBuilder.Get(Order);
        Assert.AreEqual(Order.Status::Staged, Order.Status, 'A store that is off waits');

        BigCStore.Enabled := true;
        BigCStore.Modify(true);
        Commit();
        Codeunit.Run(StagedTaskId(), BigCStore);
        OrderBuilder.Get(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, 'An enabled store is processed');
    end;

    /// <summary>The task is internal to the connector; the task scheduler too knows its number alone.</summary>
    local procedure StagedTaskId(): Integer
    begin
        exit(71472);
    end;

    local procedure Initialize(StoreCode: Code[20])
    var
        BigCStore: Record "BigC Store";
    begin
        LibraryBigCStore.Create(StoreCode, BigCStore);
        Commit();
    end;

    local procedure TakeLease(StoreCode: Code[20]; Holder: Text; DurationSeconds: Integer)
    var
        LeasesAPI: TestPage "BigC Leases API";
    begin
        LeasesAPI.OpenNew();
        LeasesAPI.storeCode.SetValue(StoreCode);
        LeasesAPI.flow.SetValue("BigC Flow"::Orders);
        LeasesAPI.holder.SetValue(Holder);
        LeasesAPI.durationSeconds.SetValue(DurationSeconds);
        LeasesAPI.Close();
    end;

    local procedure FileException(StoreCode: Code[20]; ExternalId: Text; MessageText: Text)
    var
        ExceptionsAPI: TestPage "BigC Exceptions API";
    begin
        ExceptionsAPI.OpenNew();
        ExceptionsAPI.storeCode.SetValue(StoreCode);
        ExceptionsAPI.objectType.SetValue("BigC Exception Object"::Order);
        ExceptionsAPI.externalId.SetValue(ExternalId);
        ExceptionsAPI.reason.SetValue("BigC Agent Reason"::Unreadable);
        ExceptionsAPI.message.SetValue(MessageText);
        ExceptionsAPI.payload.SetValue('{"id":4711}');
        ExceptionsAPI.Close();
    end;
}
#endif
