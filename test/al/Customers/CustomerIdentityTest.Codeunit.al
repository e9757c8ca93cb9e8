#if AL_TESTS
namespace BigC.Test.Customers;

using BigC.Connector.Customers;
using BigC.Connector.Exceptions;
using BigC.Connector.Stores;
using BigC.Test.Stores;
using Microsoft.Sales.Customer;
using System.TestLibraries.Utilities;

/// <summary>Accounts and addresses come and go: whoever cannot be told apart is asked about, and no order goes to the wrong customer.</summary>
codeunit 50732 "BigC Customer Identity Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        LibraryBigCStore: Codeunit "Library - BigC Store";
        CustomerMapping: Codeunit "BigC Customer Mapping";

    [Test]
    procedure AccountThatWasMadeAgainIsAskedAbout()
    var
        CustomerLink: Record "BigC Customer Link";
        FirstNo: Code[20];
    begin
        // [SCENARIO] Account 5 ordered and was deleted; account 9 has its address: the same person, or somebody who got the address since
        CreateStore('I-AGAIN');
        FirstNo := Find('I-AGAIN', 5, 'ada@example.com');
        AssertDoubt('I-AGAIN', 9, 'ada@example.com', 'Storefront customer 9 has the e-mail address ada@example.com of customer ' + FirstNo + ', who stands for storefront customer 5.');
        LibraryBigCStore.ReportCause('I-AGAIN', '1', "BigC Exception Cause"::CustomerAmbiguous, 'ADA@EXAMPLE.COM');

        // [WHEN] Somebody links account 9 to the same customer
        CustomerLink."Store Code" := 'I-AGAIN';
        CustomerLink."Storefront Customer Id" := 9;
        CustomerLink."Customer No." := FirstNo;
        CustomerLink.Insert(true);

        // [THEN] What waited is retried, and both accounts are that customer
        Assert.IsTrue(LibraryBigCStore.IsRetrying('I-AGAIN', '1', "BigC Exception Cause"::CustomerAmbiguous), 'It must be retried');
        Assert.AreEqual(FirstNo, Find('I-AGAIN', 9, 'ada@example.com'), 'New account');
        Assert.AreEqual(FirstNo, Find('I-AGAIN', 5, 'ada@example.com'), 'First account');
    end;

    [Test]
    procedure AddressThatPassesOnDoesNotTakeTheCustomerAlong()
    var
        FirstNo: Code[20];
    begin
        // [SCENARIO] Account 5 moves to another address; account 9 and then a guest come with the old one, which the card still has
        CreateStore('I-PASSES');
        FirstNo := Find('I-PASSES', 5, 'office@example.com');
        Assert.AreEqual(FirstNo, Find('I-PASSES', 5, 'ada.new@example.com'), 'The account stays the customer');
        AssertDoubt('I-PASSES', 9, 'office@example.com', 'who stands for storefront customer 5');
        AssertDoubt('I-PASSES', 0, 'office@example.com', 'that account has the address ada.new@example.com by now');
    end;

    [Test]
    procedure GuestWithTheAddressOfAnAccountIsItsCustomer()
    var
        FirstNo: Code[20];
    begin
        // [SCENARIO] The shopper forgot to sign in; another one ordered as a guest before making an account; a third shops in two stores
        CreateStore('I-GUEST');
        CreateStore('I-OTHER');
        FirstNo := Find('I-GUEST', 5, 'ada@example.com');
        Assert.AreEqual(FirstNo, Find('I-GUEST', 0, 'Ada@Example.com'), 'Guest with the address of account 5');
        FirstNo := Find('I-GUEST', 0, 'bob@example.com');
        Assert.AreEqual(FirstNo, Find('I-GUEST', 6, 'bob@example.com'), 'Account of the guest');
        Assert.AreEqual(FirstNo, Find('I-OTHER', 77, 'bob@example.com'), 'Account in another store');
    end;

    [Test]
    procedure SeveralCustomersWithTheAddressAreNamed()
    var
        Customer: Record Customer;
    begin
        // [SCENARIO] Finance has two customers with one address; neither is taken, and no third is made beside them
        CreateStore('I-TWINS');
        CreateCustomer('C-TWIN1', 'Twin one', 'twins@example.com');
        CreateCustomer('C-TWIN2', 'Twin two', 'accounts@example.com; Twins@example.com');
        AssertDoubt('I-TWINS', 5, 'twins@example.com', 'Several customers have the e-mail address twins@example.com: C-TWIN1 (Twin one), C-TWIN2 (Twin two).');
        AssertDoubt('I-TWINS', 0, 'twins@example.com', 'C-TWIN1 (Twin one), C-TWIN2 (Twin two)');
        Commit();
        asserterror Find('I-TWINS', 5, 'twins@example.com');
        Assert.ExpectedError('Several customers have the e-mail address');

        // [WHEN] Finance deletes the double
        LibraryBigCStore.ReportCause('I-TWINS', '1', "BigC Exception Cause"::CustomerAmbiguous, 'TWINS@EXAMPLE.COM');
        Customer.Get('C-TWIN1');
        Customer.Delete(true);

        // [THEN] What waited is retried, and the other is the customer
        Assert.IsTrue(LibraryBigCStore.IsRetrying('I-TWINS', '1', "BigC Exception Cause"::CustomerAmbiguous), 'It must be retried');
        Assert.AreEqual('C-TWIN2', Find('I-TWINS', 5, 'twins@example.com'), 'Customer');
    end;

    [Test]
    procedure AnyAddressOfTheCardNamesTheCustomer()
    begin
        // [SCENARIO] A card with several addresses, written with spaces; a longer address that only contains it is another one
        CreateStore('I-SEVERAL');
        CreateCustomer('C-SEVERAL', 'Several', 'accounts@example.com; Shop@Example.com ;x@example.com');
        CreateCustomer('C-LONGER', 'Longer', 'workshop@example.com');
        Assert.AreEqual('C-SEVERAL', Find('I-SEVERAL', 5, 'shop@example.com'), 'Customer');
    end;

    [Test]
    procedure CustomerWhoIsBlockedForPrivacyOrByItsPayerIsNamed()
    var
        Customer: Record Customer;
    begin
        // [SCENARIO] One customer is blocked for privacy, the other is invoiced to it
        CreateStore('I-BLOCK');
        CreateCustomer('C-PRIVATE', 'Private', 'private@example.com');
        CreateCustomer('C-PAID-FOR', 'Paid for', 'paidfor@example.com');
        Customer.Get('C-PAID-FOR');
        Customer."Bill-to Customer No." := 'C-PRIVATE';
        Customer.Modify(true);
        Customer.Get('C-PRIVATE');
        Customer.Validate("Privacy Blocked", true);
        Customer.Modify(true);
        AssertHeld('I-BLOCK', 5, 'private@example.com', "BigC Exception Cause"::CustomerBlocked, 'Customer C-PRIVATE is blocked for privacy');
        AssertHeld('I-BLOCK', 6, 'paidfor@example.com', "BigC Exception Cause"::CustomerBlocked, 'Customer C-PRIVATE is blocked for privacy');

        // [WHEN] The block is lifted
        LibraryBigCStore.ReportCause('I-BLOCK', '1', "BigC Exception Cause"::CustomerBlocked, 'C-PRIVATE');
        Customer."Privacy Blocked" := false;
        Customer.Blocked := Customer.Blocked::" ";
        Customer.Modify(true);

        // [THEN] What waited is retried
        Assert.IsTrue(LibraryBigCStore.IsRetrying('I-BLOCK', '1', "BigC Exception Cause"::CustomerBlocked), 'It must be retried');
    end;

    [Test]
    procedure LinkToAnotherCustomerFreesWhatABlockedOneHeld()
    var
        CustomerLink: Record "BigC Customer Link";
    begin
        // [SCENARIO] As the exception of a blocked customer proposes, the storefront customer is linked to another one
        CreateStore('I-RELINK');
        Find('I-RELINK', 5, 'relink@example.com');
        CreateCustomer('C-INSTEAD', 'Instead', '');
        CustomerLink.Get('I-RELINK', 5, '');
        LibraryBigCStore.ReportCause('I-RELINK', '1', "BigC Exception Cause"::CustomerBlocked, CustomerLink."Customer No.");
        CustomerLink."Customer No." := 'C-INSTEAD';
        CustomerLink.Modify(true);
        Assert.IsTrue(LibraryBigCStore.IsRetrying('I-RELINK', '1', "BigC Exception Cause"::CustomerBlocked), 'It must be retried');
        Assert.AreEqual('C-INSTEAD', Find('I-RELINK', 5, 'relink@example.com'), 'Customer');
    end;

    local procedure CreateStore(StoreCode: Code[20])
    var
        BigCStore: Record "BigC Store";
    begin
        LibraryBigCStore.Create(StoreCode, BigCStore);
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

    local procedure Find(StoreCode: Code[20]; StorefrontId: Integer; EMail: Text[250]): Code[20]
    var
        TempCustomerData: Record "BigC Customer Data" temporary;
    begin
        Describe(StorefrontId, EMail, TempCustomerData);
        exit(CustomerMapping.FindOrCreate(StoreCode, TempCustomerData));
    end;

    local procedure AssertDoubt(StoreCode: Code[20]; StorefrontId: Integer; EMail: Text[250]; Expected: Text)
    begin
        AssertHeld(StoreCode, StorefrontId, EMail, "BigC Exception Cause"::CustomerAmbiguous, Expected);
    end;

    local procedure AssertHeld(StoreCode: Code[20]; StorefrontId: Integer; EMail: Text[250]; Expected: Enum "BigC Exception Cause"; ExpectedText: Text)
    var
        TempCustomerData: Record "BigC Customer Data" temporary;
        ExceptionCause: Enum "BigC Exception Cause";
        CauseKey: Code[100];
        MessageText: Text;
    begin
        Describe(StorefrontId, EMail, TempCustomerData);
        Assert.IsFalse(CustomerMapping.CanFindOrCreate(StoreCode, TempCustomerData, ExceptionCause, CauseKey, MessageText), 'It must be held');
        Assert.AreEqual(Expected, ExceptionCause, MessageText);
        Assert.IsTrue(MessageText.Contains(ExpectedText), MessageText);
    end;

    local procedure Describe(StorefrontId: Integer; EMail: Text[250]; var TempCustomerData: Record "BigC Customer Data" temporary)
    begin
        TempCustomerData."Storefront Customer Id" := StorefrontId;
        TempCustomerData."E-Mail" := EMail;
        TempCustomerData."Last Name" := 'Byron';
    end;
}
#endif
