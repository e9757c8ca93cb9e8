#if AL_TESTS
namespace BigC.Test.Exceptions;

using BigC.Connector.Exceptions;
using BigC.Connector.Stores;
using BigC.Test.Stores;
using Microsoft.Finance.Currency;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Finance.VAT.Setup;
using Microsoft.Inventory.Item;
using Microsoft.Inventory.Item.Catalog;
using System.TestLibraries.Utilities;

/// <summary>Set-up that gets the key that was missing frees what waited for it, as set-up that is created does.</summary>
codeunit 50743 "BigC Renamed Setup Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        LibraryBigCStore: Codeunit "Library - BigC Store";
        Exceptions: Codeunit "BigC Exceptions";

    [Test]
    procedure ARenamedVariantFreesItsSKU()
    var
        Store: Record "BigC Store";
        ItemVariant: Record "Item Variant";
    begin
        LibraryBigCStore.Create('RN-VARIANT', Store);
        ItemVariant."Item No." := 'HP-MUG';
        ItemVariant."Code" := 'RED';
        ItemVariant.Insert(true);
        LibraryBigCStore.ReportCause('RN-VARIANT', '1', "BigC Exception Cause"::ItemUnknown, Exceptions.CauseKey('HP-MUG-BLUE'));
        ItemVariant.Rename('HP-MUG', 'BLUE');
        Assert.IsTrue(LibraryBigCStore.IsRetrying('RN-VARIANT', '1', "BigC Exception Cause"::ItemUnknown), 'Retrying');
    end;

    [Test]
    procedure AChangedOrRenamedItemReferenceFreesItsSKU()
    var
        Store: Record "BigC Store";
        ItemReference: Record "Item Reference";
    begin
        LibraryBigCStore.Create('RN-REF', Store);
        ItemReference."Item No." := 'HP-MUG';
        ItemReference."Reference No." := 'RN-OLD';
        ItemReference.Insert(true);

        // [WHEN] A date of the reference is corrected [THEN] What waited for its number is tried again
        LibraryBigCStore.ReportCause('RN-REF', '1', "BigC Exception Cause"::ItemUnknown, Exceptions.CauseKey('RN-OLD'));
        ItemReference."Starting Date" := 20260101D;
        ItemReference.Modify(true);
        Assert.IsTrue(LibraryBigCStore.IsRetrying('RN-REF', '1', "BigC Exception Cause"::ItemUnknown), 'Changed');

        // [WHEN] It gets another number [THEN] What waited for that one follows
        LibraryBigCStore.ReportCause('RN-REF', '2', "BigC Exception Cause"::ItemUnknown, Exceptions.CauseKey('RN-NEW'));
        ItemReference.Rename(ItemReference."Item No.", ItemReference."Variant Code", ItemReference."Unit of Measure", ItemReference."Reference Type", ItemReference."Reference Type No.", 'RN-NEW');
        Assert.IsTrue(LibraryBigCStore.IsRetrying('RN-REF', '2', "BigC Exception Cause"::ItemUnknown), 'Renamed');
    end;

    [Test]
    procedure ARenamedCurrencyAndItsRatesFreeWhatWaitedForThem()
    var
        Store: Record "BigC Store";
        Currency: Record Currency;
        CurrencyExchangeRate: Record "Currency Exchange Rate";
    begin
        LibraryBigCStore.Create('RN-CURR', Store);
        Currency."Code" := 'KRONA';
        Currency.Insert(true);
        LibraryBigCStore.ReportCause('RN-CURR', '1', "BigC Exception Cause"::CurrencyUnmapped, Exceptions.CauseKey('SEK'));
        Currency.Rename('SEK');
        Assert.IsTrue(LibraryBigCStore.IsRetrying('RN-CURR', '1', "BigC Exception Cause"::CurrencyUnmapped), 'Currency');

        CurrencyExchangeRate."Currency Code" := 'SEK';
        CurrencyExchangeRate."Starting Date" := 20260401D;
        CurrencyExchangeRate.Insert(true);
        LibraryBigCStore.ReportCause('RN-CURR', '2', "BigC Exception Cause"::ExchangeRateMissing, Exceptions.CauseKey('SEK'));
        CurrencyExchangeRate.Rename('SEK', 20260101D);
        Assert.IsTrue(LibraryBigCStore.IsRetrying('RN-CURR', '2', "BigC Exception Cause"::ExchangeRateMissing), 'Exchange rate');
    end;

    [Test]
    procedure RenamedPostingSetupFreesWhatWaitedForItsGroups()
    var
        Store: Record "BigC Store";
        VATPostingSetup: Record "VAT Posting Setup";
        GeneralPostingSetup: Record "General Posting Setup";
    begin
        LibraryBigCStore.Create('RN-SETUP', Store);
        VATPostingSetup."VAT Bus. Posting Group" := 'RN-BUS';
        VATPostingSetup."VAT Prod. Posting Group" := 'RN-OLD';
        VATPostingSetup.Insert();
        LibraryBigCStore.ReportCause('RN-SETUP', '1', "BigC Exception Cause"::VATSetupMissing, Exceptions.CauseKey('RN-BUS', 'RN-NEW'));
        VATPostingSetup.Rename('RN-BUS', 'RN-NEW');
        Assert.IsTrue(LibraryBigCStore.IsRetrying('RN-SETUP', '1', "BigC Exception Cause"::VATSetupMissing), 'VAT posting setup');

        GeneralPostingSetup."Gen. Bus. Posting Group" := 'RN-BUS';
        GeneralPostingSetup."Gen. Prod. Posting Group" := 'RN-OLD';
        GeneralPostingSetup.Insert();
        LibraryBigCStore.ReportCause('RN-SETUP', '2', "BigC Exception Cause"::PostingSetupIncomplete, Exceptions.CauseKey('RN-BUS', 'RN-NEW'));
        GeneralPostingSetup.Rename('RN-BUS', 'RN-NEW');
        Assert.IsTrue(LibraryBigCStore.IsRetrying('RN-SETUP', '2', "BigC Exception Cause"::PostingSetupIncomplete), 'General posting setup');
    end;
}
#endif
