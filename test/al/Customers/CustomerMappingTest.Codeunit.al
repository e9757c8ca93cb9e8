#if AL_TESTS
namespace BigC.Test.Customers;

using BigC.Connector.Customers;
using BigC.Connector.Exceptions;
using BigC.Connector.Stores;
using BigC.Test.Stores;
using Microsoft.Sales.Customer;
using System.TestLibraries.Utilities;

codeunit 50730 "BigC Customer Mapping Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        LibraryBigCStore: Codeunit "Library - BigC Store";
        CustomerMapping: Codeunit "BigC Customer Mapping";

    [Test]
    procedure NewCustomerComesFromTheTemplate()
    var
        BigCStore: Record "BigC Store";
        BigCCustomerLink: Record "BigC Customer Link";
        Customer: Record Customer;
        TempCustomerData: Record "BigC Customer Data" temporary;
    begin
        // [SCENARIO] The first order of a customer creates it from template WEB
        LibraryBigCStore.Create('C-NEW', BigCStore);
        Describe(TempCustomerData, 501, 'ada@example.com');
        TempCustomerData."Phone No." := '+44 (0)1947 600 600 ext 12';

        // [WHEN] The customer is needed
        Customer.Get(CustomerMapping.FindOrCreate('C-NEW', TempCustomerData));

        // [THEN] Names and address of the storefront, posting groups of the template
        Assert.AreEqual('Ada Byron', Customer.Name, 'Name');
        Assert.AreEqual('1 Pier Road', Customer.Address, 'Address');
        Assert.AreEqual('Whitby', Customer.City, 'City');
        Assert.AreEqual('YO21 3PU', Customer."Post Code", 'Post code');
        Assert.AreEqual('GB', Customer."Country/Region Code", 'Country');
        Assert.AreEqual('ada@example.com', Customer."E-Mail", 'E-mail');
        Assert.AreEqual('+44 (0)1947 600 600  12', Customer."Phone No.", 'Phone number without letters');
        Assert.AreEqual('WEB', Customer."Customer Posting Group", 'Posting group');

        // [THEN] The customer shows its BigCommerce id
        Customer.CalcFields("BigC Customer Id", "BigC Customer Links");
        Assert.AreEqual(501, Customer."BigC Customer Id", 'BigCommerce id');
        Assert.AreEqual(1, Customer."BigC Customer Links", 'Links');

        // [THEN] The link shows the customer's name
        BigCCustomerLink.Get('C-NEW', 501, '');
        BigCCustomerLink.CalcFields("Customer Name");
        Assert.AreEqual('Ada Byron', BigCCustomerLink."Customer Name", 'Name on the link');
        Assert.IsTrue(BigCCustomerLink."Created Customer", 'The connector created it');
    end;

    [Test]
    procedure SameStorefrontIdIsTheSameCustomer()
    var
        BigCStore: Record "BigC Store";
        Customer: Record Customer;
        TempCustomerData: Record "BigC Customer Data" temporary;
        FirstNo: Code[20];
    begin
        // [SCENARIO] The customer moves and changes the e-mail address: same customer, and its card stays as it is
        LibraryBigCStore.Create('C-SAME', BigCStore);
        Describe(TempCustomerData, 502, 'before@example.com');
        FirstNo := CustomerMapping.FindOrCreate('C-SAME', TempCustomerData);
        Describe(TempCustomerData, 502, 'after@example.com');
        TempCustomerData.Address := '2 Pier Road';
        Assert.AreEqual(FirstNo, CustomerMapping.FindOrCreate('C-SAME', TempCustomerData), 'Customer');
        Customer.Get(FirstNo);
        Assert.AreEqual('before@example.com', Customer."E-Mail", 'E-mail of the card');
        Assert.AreEqual('1 Pier Road', Customer.Address, 'Address of the card');
    end;

    [Test]
    procedure ExistingCustomerIsFoundByItsEMailInAnyCase()
    var
        BigCStore: Record "BigC Store";
        Customer: Record Customer;
        TempCustomerData: Record "BigC Customer Data" temporary;
    begin
        // [SCENARIO] Finance has had the customer for years; the card is not changed
        LibraryBigCStore.Create('C-EMAIL', BigCStore);
        CreateCustomer('C-OLD', 'Old (but) gold|co*', 'Info+Shop@Example.com');
        Describe(TempCustomerData, 503, 'info+shop@EXAMPLE.com');
        Assert.AreEqual('C-OLD', CustomerMapping.FindOrCreate('C-EMAIL', TempCustomerData), 'Customer');
        Customer.Get('C-OLD');
        Assert.AreEqual('Old (but) gold|co*', Customer.Name, 'Name of the card');
        Assert.AreEqual('', Customer.Address, 'Address of the card');
    end;

    [Test]
    procedure GuestsAreOneCustomerForEachEMail()
    var
        BigCStore: Record "BigC Store";
        TempCustomerData: Record "BigC Customer Data" temporary;
        FirstNo: Code[20];
        OtherNo: Code[20];
    begin
        // [SCENARIO] A guest orders twice, another guest once
        LibraryBigCStore.Create('C-GUEST', BigCStore);
        Describe(TempCustomerData, 0, 'guest@example.com');
        FirstNo := CustomerMapping.FindOrCreate('C-GUEST', TempCustomerData);
        Describe(TempCustomerData, 0, 'GUEST@example.com');
        Assert.AreEqual(FirstNo, CustomerMapping.FindOrCreate('C-GUEST', TempCustomerData), 'Same guest');
        Describe(TempCustomerData, 0, 'guest2@example.com');
        OtherNo := CustomerMapping.FindOrCreate('C-GUEST', TempCustomerData);
        Assert.AreNotEqual(FirstNo, OtherNo, 'Another guest');
    end;

    [Test]
    procedure DeletedCustomerIsNotFoundAgain()
    var
        BigCStore: Record "BigC Store";
        BigCCustomerLink: Record "BigC Customer Link";
        Customer: Record Customer;
        TempCustomerData: Record "BigC Customer Data" temporary;
        FirstNo: Code[20];
    begin
        // [SCENARIO] Finance deletes a customer: its link goes with it, and the next order creates a new one
        LibraryBigCStore.Create('C-GONE', BigCStore);
        Describe(TempCustomerData, 505, 'gone@example.com');
        FirstNo := CustomerMapping.FindOrCreate('C-GONE', TempCustomerData);
        Customer.Get(FirstNo);
        Customer.Delete(true);
        BigCCustomerLink.SetRange("Customer No.", FirstNo);
        Assert.IsTrue(BigCCustomerLink.IsEmpty(), 'The link must be gone');
        Assert.AreNotEqual(FirstNo, CustomerMapping.FindOrCreate('C-GONE', TempCustomerData), 'New customer');
    end;

    [Test]
    procedure CheckNamesWhatIsMissing()
    var
        BigCStore: Record "BigC Store";
        TempCustomerData: Record "BigC Customer Data" temporary;
        Customer: Record Customer;
        ExceptionCause: Enum "BigC Exception Cause";
        CauseKey: Code[100];
        MessageText: Text;
    begin
        // [SCENARIO] The proof of an order asks before anything is created
        LibraryBigCStore.Create('C-CHECK', BigCStore);
        Describe(TempCustomerData, 506, 'check@example.com');
        Assert.IsTrue(Check('C-CHECK', TempCustomerData, ExceptionCause, CauseKey, MessageText), MessageText);
        Customer.SetRange("E-Mail", 'check@example.com');
        Assert.IsTrue(Customer.IsEmpty(), 'Nothing must be created by the check');

        // [WHEN] Neither id nor e-mail
        Describe(TempCustomerData, 0, '');
        Assert.IsFalse(Check('C-CHECK', TempCustomerData, ExceptionCause, CauseKey, MessageText), 'Nobody');
        Assert.AreEqual(ExceptionCause::CustomerUnidentified, ExceptionCause, 'Cause');

        // [WHEN] The store has no template
        Describe(TempCustomerData, 506, 'check@example.com');
        BigCStore."Customer Template Code" := '';
        BigCStore.Modify(true);
        Assert.IsFalse(Check('C-CHECK', TempCustomerData, ExceptionCause, CauseKey, MessageText), 'No template');
        Assert.AreEqual(ExceptionCause::CustomerTemplateMissing, ExceptionCause, 'Cause');
    end;

    [Test]
    procedure BlockedCustomerIsNamedAndUnblockingFreesTheOrder()
    var
        BigCStore: Record "BigC Store";
        Customer: Record Customer;
        TempCustomerData: Record "BigC Customer Data" temporary;
        ExceptionCause: Enum "BigC Exception Cause";
        CauseKey: Code[100];
        MessageText: Text;
    begin
        // [SCENARIO] A customer blocked for invoices holds the order until finance unblocks it
        LibraryBigCStore.Create('C-BLOCK', BigCStore);
        CreateCustomer('C-BLOCKED', 'Blocked', 'blocked@example.com');
        Customer.Get('C-BLOCKED');
        Customer.Blocked := Customer.Blocked::Invoice;
        Customer.Modify(true);
        Describe(TempCustomerData, 507, 'blocked@example.com');
        Assert.IsFalse(Check('C-BLOCK', TempCustomerData, ExceptionCause, CauseKey, MessageText), 'Blocked');
        Assert.AreEqual(ExceptionCause::CustomerBlocked, ExceptionCause, 'Cause');
        Assert.AreEqual('C-BLOCKED', CauseKey, 'Key of the cause');

        LibraryBigCStore.ReportCause('C-BLOCK', '1', ExceptionCause, CauseKey);
        Customer.Blocked := Customer.Blocked::" ";
        Customer.Modify(true);
        Assert.IsTrue(LibraryBigCStore.IsRetrying('C-BLOCK', '1', ExceptionCause), 'It must be retried');
    end;

    [Test]
    procedure LongNamesAreCutWithoutBreakingACharacter()
    var
        BigCStore: Record "BigC Store";
        Customer: Record Customer;
        TempCustomerData: Record "BigC Customer Data" temporary;
    begin
        // [SCENARIO] 99 letters and an emoji, which takes two code units: the emoji does not fit into 100 and is left out whole
        LibraryBigCStore.Create('C-LONG', BigCStore);
        Describe(TempCustomerData, 508, 'long@example.com');
        TempCustomerData."First Name" := CopyStr(PadStr('', 50, 'a'), 1, 50);
        TempCustomerData."Last Name" := CopyStr(PadStr('', 48, 'b') + '🎁', 1, 50);
        Customer.Get(CustomerMapping.FindOrCreate('C-LONG', TempCustomerData));
        Assert.AreEqual(PadStr('', 50, 'a') + ' ' + PadStr('', 48, 'b'), Customer.Name, 'Name');
    end;

    [Test]
    procedure LinkIsForAnIdOrAnEMail()
    var
        BigCStore: Record "BigC Store";
        BigCCustomerLink: Record "BigC Customer Link";
    begin
        // [SCENARIO] A user links a customer by hand and fills in both
        LibraryBigCStore.Create('C-LINK', BigCStore);
        BigCCustomerLink."Store Code" := 'C-LINK';
        BigCCustomerLink."Storefront Customer Id" := 1;
        BigCCustomerLink."Guest E-Mail" := 'a@example.com';
        BigCCustomerLink."Customer No." := 'C-OLD';
        asserterror BigCCustomerLink.Insert(true);
        Assert.ExpectedError('A link is either for a storefront customer id or for the e-mail address of a guest.');
    end;

    [Test]
    procedure PartnerMayFindAndFillTheCustomer()
    var
        BigCStore: Record "BigC Store";
        Customer: Record Customer;
        TempCustomerData: Record "BigC Customer Data" temporary;
        CustomerEventsSub: Codeunit "BigC Customer Events Sub.";
    begin
        // [SCENARIO] A partner's extension fills new customers, and finds those of e-mail addresses it knows
        LibraryBigCStore.Create('C-EVENT', BigCStore);
        CreateCustomer('C-PARTNER', 'Partner', '');
        BindSubscription(CustomerEventsSub);
        Describe(TempCustomerData, 509, 'partner@example.com');
        Assert.AreEqual('C-PARTNER', CustomerMapping.FindOrCreate('C-EVENT', TempCustomerData), 'Found by the partner');
        Describe(TempCustomerData, 510, 'new@example.com');
        Customer.Get(CustomerMapping.FindOrCreate('C-EVENT', TempCustomerData));
        Assert.AreEqual('Filled by the partner', Customer."Name 2", 'Filled by the partner');
        UnbindSubscription(CustomerEventsSub);
    end;

    local procedure Describe(var TempCustomerData: Record "BigC Customer Data" temporary; StorefrontId: Integer; EMail: Text[250])
    begin
        TempCustomerData.Init();
        TempCustomerData."Storefront Customer Id" := StorefrontId;
        TempCustomerData."E-Mail" := EMail;
        TempCustomerData."First Name" := 'Ada';
        TempCustomerData."Last Name" := 'Byron';
        TempCustomerData.Address := '1 Pier Road';
        TempCustomerData.City := 'Whitby';
        TempCustomerData."Post Code" := 'YO21 3PU';
        TempCustomerData."Country Code" := 'GB';
    end;

    local procedure CreateCustomer(CustomerNo: Code[20]; CustomerName: Text[100]; EMail: Text[80])
    var
        Customer: Record Customer;
    begin
        Customer."No." := CustomerNo;
        Customer.Name := CustomerName;
        Customer."E-Mail" := EMail;
        Customer.Insert(true);
    end;

    local procedure Check(StoreCode: Code[20]; var TempCustomerData: Record "BigC Customer Data" temporary; var ExceptionCause: Enum "BigC Exception Cause"; var CauseKey: Code[100]; var MessageText: Text): Boolean
    begin
        exit(CustomerMapping.CanFindOrCreate(StoreCode, TempCustomerData, ExceptionCause, CauseKey, MessageText));
    end;
}
#endif
