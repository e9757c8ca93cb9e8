#if PAGE_TEST
namespace BigC.Test.Workshop;

using System.TestLibraries.Utilities;

/// <summary>xRec and CurrFieldNo, which a user's entry sets and code leaves alone.</summary>
codeunit 50980 "Before Image Tests"
{
    Subtype = Test;
    TestPermissions = Disabled;

    var
        Assert: Codeunit "Library Assert";

    [Test]
    procedure EntryShowsWhatWasStoredAndWhichFieldItIs()
    var
        Panel: Record "Workshop Panel";
        Panels: TestPage "Workshop Panels";
    begin
        // [SCENARIO] A user changes a width: what follows in code still sees the stored record and the field entered
        Add('A', 5);
        Panels.OpenEdit();
        Panels.GoToKey('A');
        Panels.Width.SetValue(6);
        Panels.Close();
        Panel.Get('A');
        Assert.AreEqual('Width 5 -> 6, field 2; Area 10 -> 12, width was 5, field 2; modify 6 was 5; ', Panel.Notes, 'Notes');
    end;

    [Test]
    procedure TwoEntriesOfOneRowHaveTheSameRecordBefore()
    var
        Panel: Record "Workshop Panel";
        Panels: TestPage "Workshop Panels";
    begin
        // [SCENARIO] The row is saved when it is left, so both entries see what is stored
        Add('B', 5);
        Panels.OpenEdit();
        Panels.GoToKey('B');
        Panels.Width.SetValue(6);
        Panels.Area.SetValue(1);
        Panels.Close();
        Panel.Get('B');
        Assert.AreEqual('Width 5 -> 6, field 2; Area 10 -> 12, width was 5, field 2; Area 10 -> 1, width was 5, field 3; modify 6 was 5; ', Panel.Notes, 'Notes');
    end;

    [Test]
    procedure NewRowHasAnEmptyRecordBefore()
    var
        Panel: Record "Workshop Panel";
        Panels: TestPage "Workshop Panels";
    begin
        // [SCENARIO] A row is entered
        Panels.OpenNew();
        Panels."No.".SetValue('C');
        Panels.Width.SetValue(4);
        Panels.Close();
        Panel.Get('C');
        Assert.AreEqual('Width 0 -> 4, field 2; Area 0 -> 8, width was 0, field 2; insert 4; ', Panel.Notes, 'Notes');
    end;

    [Test]
    procedure NewKeyRenames()
    var
        Panel: Record "Workshop Panel";
        Panels: TestPage "Workshop Panels";
    begin
        // [SCENARIO] The key of a stored row is changed
        Add('D', 5);
        Panels.OpenEdit();
        Panels.GoToKey('D');
        Panels."No.".SetValue('E');
        Panels.Close();
        Assert.IsFalse(Panel.Get('D'), 'The old key is gone');
        Panel.Get('E');
        Assert.AreEqual('rename E was D; ', Panel.Notes, 'Notes');
    end;

    [Test]
    procedure CodeAfterTheEntryHasNoField()
    var
        Panel: Record "Workshop Panel";
    begin
        // [SCENARIO] Code validates the same field
        Add('F', 5);
        Panel.Get('F');
        Panel.Validate(Width, 6);
        Assert.AreEqual('Width 5 -> 6, field 0; Area 10 -> 12, width was 5, field 0; ', Panel.Notes, 'Notes');
    end;

    local procedure Add(No: Code[10]; Width: Integer)
    var
        Panel: Record "Workshop Panel";
    begin
        Panel."No." := No;
        Panel.Width := Width;
        Panel.Area := Width * 2;
        Panel.Insert();
        Commit();
    end;
}
#endif
