#if PAGE_TEST
namespace BigC.Test.Workshop;

using System.TestLibraries.Utilities;

codeunit 50991 "Entry Rule Tests"
{
    Subtype = Test;
    TestPermissions = Disabled;

    var
        Assert: Codeunit "Library Assert";

    [Test]
    procedure CharactersOutsideOfTheRangesAreRefused()
    var
        ToolPage: TestPage "Workshop Tool";
    begin
        ToolPage.OpenNew();
        asserterror ToolPage."Serial No.".SetValue('A/1');
        RefusedFor('''A/1''', '''/''');
        asserterror ToolPage."Serial No.".SetValue('Ä1');
        RefusedFor('''Ä1''', '''Ä''');
        // A code is in capitals before it is looked at.
        ToolPage."Serial No.".SetValue('ab-19');
        ToolPage."Serial No.".AssertEquals('AB-19');
        asserterror ToolPage.Initials.SetValue('aB');
        RefusedFor('''aB''', '''a''');
        ToolPage.Initials.SetValue('AB');
    end;

    [Test]
    procedure OnlyDigitsGoIntoANumericText()
    var
        ToolPage: TestPage "Workshop Tool";
    begin
        ToolPage.OpenNew();
        ToolPage."Serial No.".SetValue('T1');
        asserterror ToolPage.Shelf.SetValue('12B');
        RefusedFor('''12B''', 'Shelf');
        asserterror ToolPage.Shelf.SetValue('-12');
        RefusedFor('''-12''', 'Shelf');
        ToolPage.Shelf.SetValue('0012');
        ToolPage.Shelf.AssertEquals('0012');
        ToolPage.Shelf.SetValue('');
        ToolPage.Shelf.AssertEquals('');
    end;

    [Test]
    procedure OnlyAllowedValuesAreTaken()
    var
        ToolPage: TestPage "Workshop Tool";
    begin
        ToolPage.OpenNew();
        ToolPage."Serial No.".SetValue('T2');
        asserterror ToolPage.Teeth.SetValue(13);
        RefusedFor('''13''', 'Teeth');
        ToolPage.Teeth.SetValue(24);
        ToolPage.Teeth.AssertEquals(24);
        asserterror ToolPage.Kind.SetValue('Plane');
        RefusedFor('''Plane''', 'Kind');
        ToolPage.Kind.SetValue('Drill');
        ToolPage.Kind.SetValue(' ');
        Assert.AreEqual('', ToolPage.Kind.Value(), 'Kind');
    end;

    [Test]
    procedure LimitsOfTheControlHoldBesideThoseOfTheField()
    var
        ToolPage: TestPage "Workshop Tool";
    begin
        ToolPage.OpenNew();
        ToolPage."Serial No.".SetValue('T3');
        asserterror ToolPage.Price.SetValue(-1);
        RefusedFor('greater than or equal to 0', 'Price');
        asserterror ToolPage.Price.SetValue(100.01);
        RefusedFor('less than or equal to 100', 'Price');
        ToolPage.Price.SetValue(100);
        asserterror ToolPage.Discount.SetValue(12.6);
        RefusedFor('less than or equal to 12.5', 'Discount %');
        asserterror ToolPage.Discount.SetValue(-5.5);
        RefusedFor('greater than or equal to -5', 'Discount %');
        ToolPage.Discount.SetValue(-5);
        asserterror ToolPage.Initials.SetValue('');
        RefusedFor('Initials', 'must be filled in');
    end;

    [Test]
    procedure CodeIsNotHeldToWhatUsersMayEnter()
    var
        WorkshopTool: Record "Workshop Tool";
    begin
        WorkshopTool.Validate("Serial No.", 'a/b');
        WorkshopTool.Validate(Shelf, 'top');
        WorkshopTool.Validate(Teeth, 13);
        WorkshopTool.Validate(Kind, WorkshopTool.Kind::Plane);
        WorkshopTool.Validate(Price, -1);
        WorkshopTool.Insert();
        Assert.AreEqual('A/B', WorkshopTool."Serial No.", 'Serial No.');
    end;

    [Test]
    procedure InitialValuesBlankNumbersAndEditableOfFieldAndControl()
    var
        ToolPage: TestPage "Workshop Tool";
    begin
        ToolPage.OpenNew();
        ToolPage.Price.AssertEquals('9.50');
        ToolPage."Serial No.".SetValue('T4');
        ToolPage.Price.SetValue(0);
        ToolPage.Price.AssertEquals('');
        Assert.IsFalse(ToolPage.Bought.Editable(), 'Editable of the field');
        Assert.IsTrue(ToolPage.Sold.Editable(), 'Editable of the control');
    end;

    local procedure RefusedFor(Part: Text; OtherPart: Text)
    begin
        Assert.IsTrue(GetLastErrorText().Contains(Part), GetLastErrorText());
        Assert.IsTrue(GetLastErrorText().Contains(OtherPart), GetLastErrorText());
    end;
}
#endif
