#if PAGE_TEST
namespace BigC.Test.Workshop;

using System.TestLibraries.Utilities;

codeunit 50998 "Workshop Moves Tests"
{
    Subtype = Test;
    TestPermissions = Disabled;

    var
        Assert: Codeunit "Library Assert";

    [Test]
    procedure CardFollowsCodeThatReadsAnotherRecord()
    var
        Card: TestPage "Workshop Moves";
    begin
        // [SCENARIO] An action reads C3 into Rec: the card shows it, and edits are of it
        Initialize();
        Card.OpenEdit();
        Card.GoToKey('C1');
        Card.Jump.Invoke();
        Card."No.".AssertEquals('C3');
        Card.Name.SetValue('Edited');
        Card.Close();
        AssertNames('Ada', 'Grace', 'Edited');
    end;

    [Test]
    procedure CardFollowsCodeThatGoesOnToTheNextRecord()
    var
        Card: TestPage "Workshop Moves";
    begin
        // [SCENARIO] Without CurrPage.Update too
        Initialize();
        Card.OpenEdit();
        Card.GoToKey('C1');
        Card.NextRecord.Invoke();
        Card."No.".AssertEquals('C2');
        Card.NextRecord.Invoke();
        Card.NextRecord.Invoke();
        Card."No.".AssertEquals('C3');
    end;

    [Test]
    procedure LoopOverRecLeavesThePageOnTheLastRecord()
    var
        Card: TestPage "Workshop Moves";
    begin
        // [SCENARIO] The well-known mistake is seen here as it is on the platform
        Initialize();
        Card.OpenEdit();
        Card.GoToKey('C1');
        Card.LoopOverRec.Invoke();
        Card."No.".AssertEquals('C3');
    end;

    [Test]
    procedure WhatCodeChangesAfterItMovedIsSavedInTheRecordItMovedTo()
    var
        Card: TestPage "Workshop Moves";
    begin
        Initialize();
        Card.OpenEdit();
        Card.GoToKey('C1');
        Card.MoveAndChange.Invoke();
        Card."No.".AssertEquals('C2');
        Card.Name.AssertEquals('Moved');
        Card.Close();
        AssertNames('Ada', 'Moved', 'Mary');
    end;

    [Test]
    procedure ValidationThatReadsAnotherRecordWritesNothingIntoIt()
    var
        WorkshopCustomer: Record "Workshop Customer";
        Card: TestPage "Workshop Moves";
    begin
        // [SCENARIO] OnValidate of a control reads C2 into Rec: the card goes there, no record is renamed or overwritten
        Initialize();
        Card.OpenEdit();
        Card.GoToKey('C1');
        Card.Town.SetValue('ELSEWHERE');
        Card."No.".AssertEquals('C2');
        Card.Close();
        AssertNames('Ada', 'Grace', 'Mary');
        WorkshopCustomer.Get('C2');
        Assert.AreEqual('Bern', WorkshopCustomer.Town, 'Town of C2');
    end;

    [Test]
    procedure KeyThatCodeOnlyAssignsIsNoOtherRecord()
    var
        Card: TestPage "Workshop Moves";
    begin
        // [SCENARIO] Rec gets the key of C2 by assignment: the page stays, the record was never read
        Initialize();
        Card.OpenEdit();
        Card.GoToKey('C1');
        Card.Assign.Invoke();
        Card.Name.AssertEquals('Ada');
        Card.Close();
        AssertNames('Ada', 'Grace', 'Mary');
    end;

    [Test]
    procedure CardShowsItsRecordUnderTheKeyThatCodeGaveIt()
    var
        WorkshopCustomer: Record "Workshop Customer";
        Card: TestPage "Workshop Moves";
    begin
        Initialize();
        Card.OpenEdit();
        Card.GoToKey('C2');
        Card.Rename.Invoke();
        Card."No.".AssertEquals('C2X');
        Card.Name.SetValue('Renamed');
        Card.Close();
        WorkshopCustomer.Get('C2X');
        Assert.AreEqual('Renamed', WorkshopCustomer.Name, 'Name of C2X');
    end;

    [Test]
    procedure ListStaysOnTheRowThatCodeRenames()
    var
        List: TestPage "Workshop Moves List";
    begin
        Initialize();
        List.OpenEdit();
        List.GoToKey('C1');
        List.Rename.Invoke();
        List."No.".AssertEquals('ZC1');
        List.Name.AssertEquals('Ada');
    end;

    [Test]
    procedure FilterFieldOfAListMayFindARow()
    var
        List: TestPage "Workshop Moves List";
    begin
        // [SCENARIO] A field above the rows filters, finds and updates: the list stands there, nothing counts as entered
        Initialize();
        List.OpenEdit();
        List.TownFilter.SetValue('Bern');
        List."No.".AssertEquals('C3');
        List.Close();
        AssertNames('Ada', 'Grace', 'Mary');
    end;

    [Test]
    procedure NewCardGoesOnWithTheRecordThatCodeInsertedForIt()
    var
        WorkshopCustomer: Record "Workshop Customer";
        Card: TestPage "Workshop Template Card";
    begin
        // [SCENARIO] Code inserts a record from a template, copies it into Rec and updates the page
        Initialize();
        Card.OpenNew();
        Card."No.".AssertEquals('TEMPL');
        Card.Name.AssertEquals('From template');
        Card.Name.SetValue('Mine');
        Card.Close();
        WorkshopCustomer.Get('TEMPL');
        Assert.AreEqual('Mine', WorkshopCustomer.Name, 'Name of TEMPL');
        Assert.AreEqual(4, WorkshopCustomer.Count(), 'Customers');
    end;

    local procedure Initialize()
    var
        WorkshopCustomer: Record "Workshop Customer";
    begin
        WorkshopCustomer.DeleteAll();
        InsertCustomer('C1', 'Ada', 'Basel');
        InsertCustomer('C2', 'Grace', 'Bern');
        InsertCustomer('C3', 'Mary', 'Bern');
        Commit();
    end;

    local procedure InsertCustomer(No: Code[20]; Name: Text[50]; Town: Text[30])
    var
        WorkshopCustomer: Record "Workshop Customer";
    begin
        WorkshopCustomer."No." := No;
        WorkshopCustomer.Name := Name;
        WorkshopCustomer.Town := Town;
        WorkshopCustomer.Insert();
    end;

    local procedure AssertNames(First: Text; Second: Text; Third: Text)
    var
        WorkshopCustomer: Record "Workshop Customer";
    begin
        WorkshopCustomer.Get('C1');
        Assert.AreEqual(First, WorkshopCustomer.Name, 'Name of C1');
        WorkshopCustomer.Get('C2');
        Assert.AreEqual(Second, WorkshopCustomer.Name, 'Name of C2');
        WorkshopCustomer.Get('C3');
        Assert.AreEqual(Third, WorkshopCustomer.Name, 'Name of C3');
    end;
}
#endif
