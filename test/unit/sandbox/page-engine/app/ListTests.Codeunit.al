#if PAGE_TEST
namespace BigC.Test.Workshop;

using System.TestLibraries.Utilities;

/// <summary>Rows of lists: going to the new one, what counts as entered, and what is saved.</summary>
codeunit 50994 "List Tests"
{
    Subtype = Test;
    TestPermissions = Disabled;

    var
        Assert: Codeunit "Library Assert";

    [Test]
    procedure NextGoesOnToTheEmptyNewRow()
    var
        Part: Record "Workshop Part";
        Parts: TestPage "Workshop Parts";
    begin
        AddTwo();
        Parts.OpenEdit();
        Parts.Last();
        Parts.Code.AssertEquals('B');
        Assert.IsTrue(Parts.Next(), 'The empty new row');
        Parts.Code.AssertEquals('');
        Assert.IsFalse(Parts.Next(), 'Nothing comes after a new row that is empty');

        Parts.Last();
        Parts.Next();
        Parts.Code.SetValue('C');
        Assert.IsTrue(Parts.Next(), 'The next new row');
        Parts.Close();
        Assert.IsTrue(Part.Get('C'), 'What was entered is saved when the row is left');
        Assert.AreEqual(3, Part.Count(), 'Empty rows are no records');
    end;

    [Test]
    procedure NextStopsAtTheLastRowOfAListThatIsLookedAt()
    var
        Parts: TestPage "Workshop Parts";
        Overview: TestPage "Workshop Part Overview";
    begin
        AddTwo();
        Parts.OpenView();
        Parts.Last();
        Assert.IsFalse(Parts.Next(), 'For looking');
        Parts.Code.AssertEquals('B');
        Overview.OpenEdit();
        Overview.Last();
        Assert.IsFalse(Overview.Next(), 'InsertAllowed is false');
    end;

    [Test]
    [HandlerFunctions('MarkedPartsHandler')]
    procedure NextStopsAtTheLastMarkedRow()
    var
        Part: Record "Workshop Part";
    begin
        AddTwo();
        Part.Get('A');
        Part.Mark(true);
        Part.MarkedOnly(true);
        Page.RunModal(0, Part);
    end;

    [ModalPageHandler]
    procedure MarkedPartsHandler(var Parts: TestPage "Workshop Parts")
    begin
        Assert.IsTrue(Parts.First(), 'The marked row');
        Assert.IsFalse(Parts.Next(), 'No new row among marked ones');
    end;

    [Test]
    procedure WhatOnAfterGetRecordShowsIsNotSaved()
    var
        Part: Record "Workshop Part";
        Parts: TestPage "Workshop Parts";
    begin
        AddTwo();
        Parts.OpenEdit();
        Parts.GoToKey('A');
        Parts.Hint.AssertEquals('on the shelf A');
        Parts.Description.SetValue('saved by its own trigger');
        Parts.Hint.AssertEquals('on the shelf A');
        Part.Get('A');
        Part.Hint := 'changed elsewhere';
        Part.Modify();
        Parts.Next();
        Parts.Close();
        Part.Get('A');
        Assert.AreEqual('saved by its own trigger', Part.Description, 'The entry');
        Assert.AreEqual('changed elsewhere', Part.Hint, 'No one entered a hint, so the row is not written again');
    end;

    [Test]
    procedure ListThatModifiesNothingSavesNothing()
    var
        Part: Record "Workshop Part";
        Overview: TestPage "Workshop Part Overview";
    begin
        AddTwo();
        Overview.OpenEdit();
        Overview.GoToKey('A');
        Overview.Code.DrillDown();
        Overview.Touch.Invoke();
        Overview.Next();
        Overview.Close();
        Part.Get('A');
        Assert.AreEqual('', Part.Description, 'ModifyAllowed is false');
    end;

    [Test]
    procedure ListStaysOnItsRowAlthoughOnAfterGetRecordReadsOthers()
    var
        Copies: TestPage "Workshop Part Copies";
    begin
        AddTwo();
        Copies.OpenView();
        Assert.IsTrue(Copies.GoToKey('A'), 'The first row');
        Copies.Code.AssertEquals('A');
        Assert.IsTrue(Copies.Next(), 'The second row');
        Copies.Code.AssertEquals('B');
        Copies.Description.AssertEquals('');
    end;

    [Test]
    [HandlerFunctions('EnteringHandler')]
    procedure LookupThatIsCancelledKeepsWhatWasEnteredIntoItsRows()
    var
        Part: Record "Workshop Part";
    begin
        AddTwo();
        Assert.IsTrue(Page.RunModal(0, Part) = Action::LookupCancel, 'Nothing was chosen');
        Assert.IsTrue(Part.Get('C'), 'Entered in the lookup');
    end;

    [ModalPageHandler]
    procedure EnteringHandler(var Parts: TestPage "Workshop Parts")
    begin
        Parts.New();
        Parts.Code.SetValue('C');
    end;

    [Test]
    procedure OpenNewOfAListThatAddsNothingShowsItsRows()
    var
        Overview: TestPage "Workshop Part Overview";
    begin
        AddTwo();
        Overview.OpenNew();
        Overview.Code.AssertEquals('A');
    end;

    [Test]
    procedure LookupOfAFieldWithoutOneDoesNothing()
    var
        Parts: TestPage "Workshop Parts";
    begin
        AddTwo();
        Parts.OpenEdit();
        Parts.GoToKey('A');
        Parts.Description.Lookup();
        Parts.Description.AssertEquals('');
    end;

    [Test]
    procedure FieldInAHiddenGroupTakesAValueAndAHiddenFieldDoesNot()
    var
        Parts: TestPage "Workshop Parts";
    begin
        Parts.OpenEdit();
        Parts.InHiddenGroup.SetValue('taken');
        Parts.InHiddenGroup.AssertEquals('taken');
        asserterror Parts.Hidden.SetValue('refused');
        Assert.ExpectedError('not visible');
    end;

    local procedure AddTwo()
    begin
        Add('A');
        Add('B');
        Commit();
    end;

    local procedure Add(PartCode: Code[10])
    var
        Part: Record "Workshop Part";
    begin
        Part.Code := PartCode;
        Part.Insert();
    end;
}
#endif
