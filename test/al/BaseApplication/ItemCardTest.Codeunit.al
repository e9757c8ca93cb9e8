#if AL_TESTS
namespace BigC.Test.BaseApplication;

using Microsoft.Inventory.Item;
using Microsoft.Inventory.Setup;
using Microsoft.Sales.Setup;
using System.TestLibraries.Utilities;

codeunit 50229 "Item Card Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";

    [Test]
    procedure ASettingOfTheCompanyDecidesWhichDefaultIsShown()
    var
        InventorySetup: Record "Inventory Setup";
        SalesSetup: Record "Sales & Receivables Setup";
        ItemCard: TestPage "Item Card";
    begin
        InventorySetup.Get();
        InventorySetup."Variant Mandatory if Exists" := true;
        InventorySetup."Prevent Negative Inventory" := false;
        InventorySetup.Modify();
        SalesSetup.Get();
        SalesSetup."Stockout Warning" := true;
        SalesSetup.Modify();

        ItemCard.OpenView();

        Assert.IsTrue(ItemCard.VariantMandatoryDefaultYes.Visible(), 'variants are mandatory');
        Assert.IsFalse(ItemCard.VariantMandatoryDefaultNo.Visible(), 'variants are mandatory, so this default is hidden');
        Assert.IsTrue(ItemCard.StockoutWarningDefaultYes.Visible(), 'stockouts are warned of');
        Assert.IsFalse(ItemCard.StockoutWarningDefaultNo.Visible(), 'stockouts are warned of, so this default is hidden');
        Assert.IsTrue(ItemCard.PreventNegInventoryDefaultNo.Visible(), 'negative inventory is allowed');
        Assert.IsFalse(ItemCard.PreventNegInventoryDefaultYes.Visible(), 'negative inventory is allowed, so this default is hidden');
    end;
}
#endif
