#if AL_TESTS
namespace BigC.Test.Taxes;

using BigC.Connector.Exceptions;
using BigC.Connector.Stores;
using BigC.Connector.Taxes;
using BigC.Test.Stores;
using Microsoft.Finance.GeneralLedger.Account;
using Microsoft.Finance.VAT.Setup;
using System.TestLibraries.Utilities;

codeunit 50711 "BigC VAT Setup Check Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        LibraryBigCStore: Codeunit "Library - BigC Store";
        TaxMapping: Codeunit "BigC Tax Mapping";

    [Test]
    procedure EqualRatePasses()
    var
        ExceptionCause: Enum "BigC Exception Cause";
        MessageText: Text;
    begin
        // [SCENARIO] UK standard rate: 20 on both sides; German books: 7 on both sides; export: 0 on both sides
        Assert.IsTrue(TaxMapping.CheckVATSetup('DOMESTIC', 'STANDARD', 20, ExceptionCause, MessageText), MessageText);
        Assert.IsTrue(TaxMapping.CheckVATSetup('OSS-DE', 'BOOKS', 7, ExceptionCause, MessageText), MessageText);
        Assert.IsTrue(TaxMapping.CheckVATSetup('OSS-FR', 'BOOKS', 5.5, ExceptionCause, MessageText), MessageText);
        Assert.IsTrue(TaxMapping.CheckVATSetup('EXPORT', 'STANDARD', 0, ExceptionCause, MessageText), MessageText);
    end;

    [Test]
    procedure DifferentRateIsNamedWithBothSides()
    var
        ExceptionCause: Enum "BigC Exception Cause";
        MessageText: Text;
    begin
        // [SCENARIO] The storefront still charges 19 where Business Central has 20
        Assert.IsFalse(TaxMapping.CheckVATSetup('DOMESTIC', 'STANDARD', 19, ExceptionCause, MessageText), 'It must be refused');
        Assert.AreEqual(ExceptionCause::VATRateDiffers, ExceptionCause, 'Cause');
        Assert.IsTrue(MessageText.Contains('charged 19 % tax, but the VAT posting setup for DOMESTIC and STANDARD has 20 %'), MessageText);
    end;

    [Test]
    procedure MissingSetupIsRefused()
    var
        ExceptionCause: Enum "BigC Exception Cause";
        MessageText: Text;
    begin
        // [SCENARIO] A pair without VAT posting setup
        Assert.IsFalse(TaxMapping.CheckVATSetup('DOMESTIC', 'NOTHING', 20, ExceptionCause, MessageText), 'It must be refused');
        Assert.AreEqual(ExceptionCause::VATSetupMissing, ExceptionCause, 'Cause');
    end;

    [Test]
    procedure BlockedVATAccountIsRefusedBeforeAnythingIsMade()
    var
        GLAccount: Record "G/L Account";
        BigCStore: Record "BigC Store";
        ExceptionCause: Enum "BigC Exception Cause";
        MessageText: Text;
    begin
        // [SCENARIO] Nothing can be posted to the VAT account; where no VAT is charged, nobody needs it
        GLAccount.Get('2110');
        GLAccount.Blocked := true;
        GLAccount.Modify(true);
        Assert.IsFalse(TaxMapping.CheckVATSetup('OSS-FR', 'STANDARD', 20, ExceptionCause, MessageText), 'It must be refused');
        Assert.AreEqual(ExceptionCause::VATAccountMissing, ExceptionCause, 'Cause');
        Assert.IsTrue(MessageText.Contains('account 2110, the Sales VAT Account of the VAT posting setup for OSS-FR and STANDARD'), MessageText);
        Assert.IsTrue(TaxMapping.CheckVATSetup('EXPORT', 'STANDARD', 0, ExceptionCause, MessageText), MessageText);

        // [WHEN] It is unblocked
        LibraryBigCStore.Create('V-ACCOUNT', BigCStore);
        LibraryBigCStore.ReportCause('V-ACCOUNT', '1', "BigC Exception Cause"::VATAccountMissing, 'OSS-FR|STANDARD');
        GLAccount.Blocked := false;
        GLAccount.Modify(true);

        // [THEN] What waited is tried again
        Assert.IsTrue(LibraryBigCStore.IsRetrying('V-ACCOUNT', '1', "BigC Exception Cause"::VATAccountMissing), 'It must be retried');
        Assert.IsTrue(TaxMapping.CheckVATSetup('OSS-FR', 'STANDARD', 20, ExceptionCause, MessageText), MessageText);
    end;

    [Test]
    procedure BlockedSetupIsRefusedAndUnblockingFreesWhatWaited()
    var
        BigCStore: Record "BigC Store";
        VATPostingSetup: Record "VAT Posting Setup";
        Exceptions: Codeunit "BigC Exceptions";
        ExceptionCause: Enum "BigC Exception Cause";
        MessageText: Text;
    begin
        // [SCENARIO] Finance blocks a setup, an order is held, finance unblocks it, the order is retried
        // [GIVEN] A blocked setup
        VATPostingSetup.Get('OSS-IE', 'REDUCED');
        VATPostingSetup.Blocked := true;
        VATPostingSetup.Modify(true);

        // [WHEN] A line needs it [THEN] It is refused
        Assert.IsFalse(TaxMapping.CheckVATSetup('OSS-IE', 'REDUCED', 9, ExceptionCause, MessageText), 'It must be refused');
        Assert.AreEqual(ExceptionCause::VATSetupBlocked, ExceptionCause, 'Cause');

        // [WHEN] It is unblocked [THEN] What waited is retried
        LibraryBigCStore.Create('V-BLOCKED', BigCStore);
        LibraryBigCStore.ReportCause('V-BLOCKED', '1', ExceptionCause, Exceptions.CauseKey('OSS-IE', 'REDUCED'));
        VATPostingSetup.Blocked := false;
        VATPostingSetup.Modify(true);
        Assert.IsTrue(LibraryBigCStore.IsRetrying('V-BLOCKED', '1', ExceptionCause), 'It must be retried');
        Assert.IsTrue(TaxMapping.CheckVATSetup('OSS-IE', 'REDUCED', 9, ExceptionCause, MessageText), MessageText);
    end;

    [Test]
    procedure NewSetupFreesWhatWaitedForIt()
    var
        BigCStore: Record "BigC Store";
        VATPostingSetup: Record "VAT Posting Setup";
        VATProductPostingGroup: Record "VAT Product Posting Group";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        // [SCENARIO] The missing setup is created
        LibraryBigCStore.Create('V-NEW', BigCStore);
        LibraryBigCStore.ReportCause('V-NEW', '1', "BigC Exception Cause"::VATSetupMissing, Exceptions.CauseKey('DOMESTIC', 'TEA'));
        VATProductPostingGroup."Code" := 'TEA';
        VATProductPostingGroup.Insert(true);
        VATPostingSetup.Init();
        VATPostingSetup."VAT Bus. Posting Group" := 'DOMESTIC';
        VATPostingSetup."VAT Prod. Posting Group" := 'TEA';
        VATPostingSetup.Insert(true);
        Assert.IsTrue(LibraryBigCStore.IsRetrying('V-NEW', '1', "BigC Exception Cause"::VATSetupMissing), 'It must be retried');
    end;

    [Test]
    procedure ReverseChargeAndMissingAccountAreRefused()
    var
        VATPostingSetup: Record "VAT Posting Setup";
        ExceptionCause: Enum "BigC Exception Cause";
        MessageText: Text;
    begin
        // [SCENARIO] A setup that would compute other VAT, or could not post it, is found before the document exists
        VATPostingSetup.Get('OSS-FR', 'REDUCED');
        VATPostingSetup."Sales VAT Account" := '';
        VATPostingSetup.Modify(false);
        Assert.IsFalse(TaxMapping.CheckVATSetup('OSS-FR', 'REDUCED', 5.5, ExceptionCause, MessageText), 'It must be refused');
        Assert.AreEqual(ExceptionCause::VATAccountMissing, ExceptionCause, 'Cause');

        VATPostingSetup."VAT Calculation Type" := VATPostingSetup."VAT Calculation Type"::"Reverse Charge VAT";
        VATPostingSetup.Modify(false);
        Assert.IsFalse(TaxMapping.CheckVATSetup('OSS-FR', 'REDUCED', 5.5, ExceptionCause, MessageText), 'It must be refused');
        Assert.AreEqual(ExceptionCause::VATTypeUnsupported, ExceptionCause, 'Cause');
    end;

    [Test]
    procedure PartnerMayDecideOtherwise()
    var
        TaxEventsSubscriber: Codeunit "BigC Tax Events Subscriber";
        ExceptionCause: Enum "BigC Exception Cause";
        GroupCode: Code[20];
        MessageText: Text;
    begin
        // [SCENARIO] A partner's extension gives the group of a zone and of a class, and refuses a setup
        BindSubscription(TaxEventsSubscriber);
        Assert.IsTrue(TaxMapping.FindVATBusPostingGroup('NOSTORE', 1, GroupCode), 'The partner finds the zone');
        Assert.AreEqual('EXPORT', GroupCode, 'Group of the zone');
        Assert.IsTrue(TaxMapping.FindVATProdPostingGroup('NOSTORE', 1, GroupCode), 'The partner finds the class');
        Assert.AreEqual('NO-VAT', GroupCode, 'Group of the class');
        Assert.IsFalse(TaxMapping.CheckVATSetup('DOMESTIC', 'STANDARD', 20, ExceptionCause, MessageText), 'The partner refuses it');
        Assert.AreEqual('Not with us.', MessageText, 'Message');
        UnbindSubscription(TaxEventsSubscriber);
        Assert.IsTrue(TaxMapping.CheckVATSetup('DOMESTIC', 'STANDARD', 20, ExceptionCause, MessageText), 'The partner is gone');
    end;
}
#endif
