#if AL_TESTS
namespace BigC.Test.Taxes;

using BigC.Connector.Exceptions;
using BigC.Connector.Stores;
using BigC.Connector.Taxes;
using BigC.Test.Stores;
using Microsoft.Finance.VAT.Setup;
using System.TestLibraries.Utilities;

codeunit 50710 "BigC Tax Mapping Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        LibraryBigCStore: Codeunit "Library - BigC Store";
        TaxMapping: Codeunit "BigC Tax Mapping";

    [Test]
    procedure FirstSeenZoneAndClassAppearUnmapped()
    var
        BigCStore: Record "BigC Store";
        BigCTaxZone: Record "BigC Tax Zone";
        BigCTaxClass: Record "BigC Tax Class";
        GroupCode: Code[20];
    begin
        // [SCENARIO] A zone and a class that only an order knows are there to be mapped before anyone asks
        LibraryBigCStore.Create('T-FIRST', BigCStore);

        // [WHEN] They are seen
        TaxMapping.RegisterZone('T-FIRST', 6, 'Switzerland');
        TaxMapping.RegisterClass('T-FIRST', 4, 'Books');

        // [THEN] Rows without a group; nothing is found
        BigCTaxZone.Get('T-FIRST', 6);
        Assert.AreEqual('Switzerland', BigCTaxZone.Name, 'Zone name');
        Assert.AreEqual('', BigCTaxZone."VAT Bus. Posting Group", 'Zone group');
        BigCTaxClass.Get('T-FIRST', 4);
        Assert.AreEqual('', BigCTaxClass."VAT Prod. Posting Group", 'Class group');
        Assert.IsFalse(TaxMapping.FindVATBusPostingGroup('T-FIRST', 6, GroupCode), 'The zone must not be found');
        Assert.IsFalse(TaxMapping.FindVATProdPostingGroup('T-FIRST', 4, GroupCode), 'The class must not be found');
        Assert.IsTrue(TaxMapping.IsKnownClass('T-FIRST', 4), 'The class is known');
        Assert.IsFalse(TaxMapping.IsKnownClass('T-FIRST', 5), 'Class 5 is not known');
        Assert.AreEqual('Switzerland', TaxMapping.ZoneName('T-FIRST', 6), 'Zone name in messages');
        Assert.AreEqual('99', TaxMapping.ClassName('T-FIRST', 99), 'A class without a name goes by its id');
    end;

    [Test]
    procedure RegisteringAgainKeepsTheMapping()
    var
        BigCStore: Record "BigC Store";
        GroupCode: Code[20];
    begin
        // [SCENARIO] The next order of a mapped zone changes nothing
        LibraryBigCStore.Create('T-AGAIN', BigCStore);
        TaxMapping.RegisterZone('T-AGAIN', 2, 'United Kingdom');
        MapZone('T-AGAIN', 2, 'DOMESTIC');
        TaxMapping.RegisterZone('T-AGAIN', 2, 'Something else');
        Assert.IsTrue(TaxMapping.FindVATBusPostingGroup('T-AGAIN', 2, GroupCode), 'The zone must be found');
        Assert.AreEqual('DOMESTIC', GroupCode, 'Zone group');
        Assert.AreEqual('United Kingdom', TaxMapping.ZoneName('T-AGAIN', 2), 'Zone name');
    end;

    [Test]
    procedure MappingAZoneFreesExactlyWhatWaitedForIt()
    var
        BigCStore: Record "BigC Store";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        // [SCENARIO] Finance maps Switzerland: its orders are retried, those of zone 7 and of another store are not
        LibraryBigCStore.Create('T-CH', BigCStore);
        LibraryBigCStore.Create('T-OTHER', BigCStore);
        TaxMapping.RegisterZone('T-CH', 6, 'Switzerland');
        LibraryBigCStore.ReportCause('T-CH', '1', "BigC Exception Cause"::TaxZoneUnmapped, Exceptions.CauseKey(6));
        LibraryBigCStore.ReportCause('T-CH', '2', "BigC Exception Cause"::TaxZoneUnmapped, Exceptions.CauseKey(7));
        LibraryBigCStore.ReportCause('T-OTHER', '3', "BigC Exception Cause"::TaxZoneUnmapped, Exceptions.CauseKey(6));

        // [WHEN] The zone gets its group
        MapZone('T-CH', 6, 'SWISS');

        // [THEN] Only the first is retried
        Assert.IsTrue(LibraryBigCStore.IsRetrying('T-CH', '1', "BigC Exception Cause"::TaxZoneUnmapped), 'Zone 6 of the store');
        Assert.IsFalse(LibraryBigCStore.IsRetrying('T-CH', '2', "BigC Exception Cause"::TaxZoneUnmapped), 'Zone 7');
        Assert.IsFalse(LibraryBigCStore.IsRetrying('T-OTHER', '3', "BigC Exception Cause"::TaxZoneUnmapped), 'Another store');
    end;

    [Test]
    procedure MappingAClassFreesWhatWaitedForIt()
    var
        BigCStore: Record "BigC Store";
        BigCTaxClass: Record "BigC Tax Class";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        // [SCENARIO] Finance maps the books, and the orders with books are retried
        LibraryBigCStore.Create('T-CLASS', BigCStore);
        TaxMapping.RegisterClass('T-CLASS', 4, 'Books');
        LibraryBigCStore.ReportCause('T-CLASS', '1', "BigC Exception Cause"::TaxClassUnmapped, Exceptions.CauseKey(4));
        BigCTaxClass.Get('T-CLASS', 4);
        BigCTaxClass.Validate("VAT Prod. Posting Group", 'BOOKS');
        BigCTaxClass.Modify(true);
        Assert.IsTrue(LibraryBigCStore.IsRetrying('T-CLASS', '1', "BigC Exception Cause"::TaxClassUnmapped), 'It must be retried');
    end;

    [Test]
    procedure GroupWithoutPostingSetupIsRefusedWhileTyping()
    var
        BigCStore: Record "BigC Store";
        VATBusinessPostingGroup: Record "VAT Business Posting Group";
    begin
        // [SCENARIO] A group that no VAT posting setup knows cannot be chosen, and nothing is saved
        LibraryBigCStore.Create('T-NOSETUP', BigCStore);
        TaxMapping.RegisterZone('T-NOSETUP', 6, 'Switzerland');
        VATBusinessPostingGroup."Code" := 'EMPTY';
        VATBusinessPostingGroup.Insert(true);
        Commit();
        asserterror MapZone('T-NOSETUP', 6, 'EMPTY');
        Assert.ExpectedError('VAT business posting group EMPTY has no VAT posting setup yet. Create it before you map tax zone Switzerland to the group.');
    end;

    [Test]
    procedure RateShowsTheGroupsItLeadsTo()
    var
        BigCStore: Record "BigC Store";
        BigCTaxRate: Record "BigC Tax Rate";
    begin
        // [SCENARIO] The list of rates shows beside each rate where it is booked
        LibraryBigCStore.Create('T-RATE', BigCStore);
        TaxMapping.RegisterZone('T-RATE', 2, 'United Kingdom');
        MapZone('T-RATE', 2, 'DOMESTIC');
        BigCTaxRate."Store Code" := 'T-RATE';
        BigCTaxRate."Rate Id" := 2;
        BigCTaxRate."Zone Id" := 2;
        BigCTaxRate.Insert(true);
        BigCTaxRate.CalcFields("VAT Bus. Posting Group", "VAT Prod. Posting Group");
        Assert.AreEqual('DOMESTIC', BigCTaxRate."VAT Bus. Posting Group", 'Business group');
        Assert.AreEqual('', BigCTaxRate."VAT Prod. Posting Group", 'The class is not known');
    end;

    local procedure MapZone(StoreCode: Code[20]; ZoneId: Integer; VATBusPostingGroup: Code[20])
    var
        BigCTaxZone: Record "BigC Tax Zone";
    begin
        BigCTaxZone.Get(StoreCode, ZoneId);
        BigCTaxZone.Validate("VAT Bus. Posting Group", VATBusPostingGroup);
        BigCTaxZone.Modify(true);
    end;
}
#endif
