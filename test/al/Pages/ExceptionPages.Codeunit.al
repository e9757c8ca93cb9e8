#if AL_TESTS
namespace BigC.Test.Pages;

using BigC.Connector.Exceptions;
using BigC.Connector.GiftCertificates;
using BigC.Connector.Items;
using BigC.Connector.Orders;
using BigC.Connector.Payments;
using BigC.Connector.Stores;
using BigC.Connector.Taxes;
using BigC.Test.Orders;
using BigC.Test.Stores;
using Microsoft.Sales.Document;
using System.Security.AccessControl;
using System.TestLibraries.Utilities;

/// <summary>The list and the card of exceptions: order, bulk decisions, and where Fix leads.</summary>
codeunit 50953 "Exception Pages"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        LibraryBigCStore: Codeunit "Library - BigC Store";
        OpenedAddress: Text;
        ShownMessage: Text;
        AssignTo: Code[50];

    [Test]
    procedure TheMostMoneyComesFirst()
    var
        Exceptions: TestPage "BigC Exceptions";
    begin
        // [SCENARIO] 100 EUR are 85 GBP: they stand between 90 and 80 GBP
        CreateStore('EP-SORT');
        Report('EP-SORT', 'A', 80, 'GBP', "BigC Exception Cause"::ItemUnknown, 'A');
        Report('EP-SORT', 'B', 90, 'GBP', "BigC Exception Cause"::ItemUnknown, 'B');
        Report('EP-SORT', 'C', 100, 'EUR', "BigC Exception Cause"::ItemUnknown, 'C');
        Commit();
        Exceptions.OpenView();
        Exceptions.Filter.SetFilter("Store Code", 'EP-SORT');
        Exceptions.First();
        Exceptions."External Id".AssertEquals('B');
        Exceptions.Next();
        Exceptions."External Id".AssertEquals('C');
        Exceptions."Amount at Stake (LCY)".AssertEquals(85);
        Exceptions.Next();
        Exceptions."External Id".AssertEquals('A');
        Exceptions.Close();
    end;

    [Test]
    procedure MoneyWithoutAnExchangeRateComesBeforeAllOther()
    var
        Exceptions: TestPage "BigC Exceptions";
    begin
        // [SCENARIO] 5.00 in a currency that nobody knows may be worth more than 90 pounds; what is not about money is last
        CreateStore('EP-NORATE');
        Report('EP-NORATE', 'A', 90, 'GBP', "BigC Exception Cause"::ItemUnknown, 'A');
        Report('EP-NORATE', 'B', 5, 'XXX', "BigC Exception Cause"::ItemUnknown, 'B');
        Report('EP-NORATE', 'C', 0, '', "BigC Exception Cause"::ItemUnknown, 'C');
        Commit();
        Exceptions.OpenView();
        Exceptions.Filter.SetFilter("Store Code", 'EP-NORATE');
        Exceptions.First();
        Exceptions."External Id".AssertEquals('B');
        Exceptions.Next();
        Exceptions."External Id".AssertEquals('A');
        Exceptions.Next();
        Exceptions."External Id".AssertEquals('C');
        Exceptions.Close();
    end;

    [Test]
    procedure OfTheSameAmountTheOldestComesFirst()
    var
        BigCException: Record "BigC Exception";
        Exceptions: TestPage "BigC Exceptions";
    begin
        // [SCENARIO] Two exceptions over 50.00: the one of last week before the one of today
        CreateStore('EP-AGE');
        Report('EP-AGE', 'NEW', 50, 'GBP', "BigC Exception Cause"::ItemUnknown, 'A');
        Report('EP-AGE', 'OLD', 50, 'GBP', "BigC Exception Cause"::ItemUnknown, 'A');
        LibraryBigCStore.FindException('EP-AGE', 'OLD', "BigC Exception Cause"::ItemUnknown, BigCException);
        BigCException."First Seen At" := CreateDateTime(DT2Date(CurrentDateTime()) - 7, 120000T);
        BigCException.Modify();
        Commit();
        Exceptions.OpenView();
        Exceptions.Filter.SetFilter("Store Code", 'EP-AGE');
        Exceptions.First();
        Exceptions."External Id".AssertEquals('OLD');
        Exceptions.Age.AssertEquals(7);
        Exceptions.Close();
    end;

    [Test]
    [HandlerFunctions('YesHandler,KeepMessage')]
    procedure AllOfACauseAreRetriedAtOnce()
    var
        BigCException: Record "BigC Exception";
        Exceptions: TestPage "BigC Exceptions";
    begin
        // [SCENARIO] Two exceptions of a cause are retried, one of another cause and one of another store are not
        CreateStore('EP-CAUSE');
        CreateStore('EP-OTHER');
        Report('EP-CAUSE', 'A', 10, 'GBP', "BigC Exception Cause"::ItemUnknown, 'A');
        Report('EP-CAUSE', 'B', 10, 'GBP', "BigC Exception Cause"::ItemUnknown, 'B');
        Report('EP-CAUSE', 'C', 10, 'GBP', "BigC Exception Cause"::ItemBlocked, 'C');
        Report('EP-OTHER', 'A', 10, 'GBP', "BigC Exception Cause"::ItemUnknown, 'A');
        Commit();
        Exceptions.OpenView();
        LibraryBigCStore.FindException('EP-CAUSE', 'A', "BigC Exception Cause"::ItemUnknown, BigCException);
        Exceptions.GoToRecord(BigCException);
        Exceptions.RetryAllWithThisCause.Invoke();
        Exceptions.Close();
        Assert.AreEqual('2 exceptions are tried again. Those whose cause is fixed disappear from the list.', ShownMessage, 'It is said');
        Assert.IsTrue(LibraryBigCStore.IsRetrying('EP-CAUSE', 'A', "BigC Exception Cause"::ItemUnknown), 'First');
        Assert.IsTrue(LibraryBigCStore.IsRetrying('EP-CAUSE', 'B', "BigC Exception Cause"::ItemUnknown), 'Second');
        Assert.IsFalse(LibraryBigCStore.IsRetrying('EP-CAUSE', 'C', "BigC Exception Cause"::ItemBlocked), 'Another cause');
        Assert.IsFalse(LibraryBigCStore.IsRetrying('EP-OTHER', 'A', "BigC Exception Cause"::ItemUnknown), 'Another store');
    end;

    [Test]
    [HandlerFunctions('AssignHandler')]
    procedure AssigningKeepsToWhomAndWhy()
    var
        BigCException: Record "BigC Exception";
        BigCExceptionHistory: Record "BigC Exception History";
        User: Record User;
        Exceptions: TestPage "BigC Exceptions";
    begin
        // [SCENARIO] An exception is given to a colleague, and the history says so
        User."User Security ID" := CreateGuid();
        User."User Name" := 'ADA';
        User.Insert();
        CreateStore('EP-ASSIGN');
        Report('EP-ASSIGN', 'A', 10, 'GBP', "BigC Exception Cause"::ItemUnknown, 'A');
        Commit();
        Exceptions.OpenView();
        LibraryBigCStore.FindException('EP-ASSIGN', 'A', "BigC Exception Cause"::ItemUnknown, BigCException);
        Exceptions.GoToRecord(BigCException);
        AssignTo := 'ADA';
        Exceptions.Assign.Invoke();
        Exceptions."Assigned To".AssertEquals('ADA');
        Exceptions.Close();
        BigCExceptionHistory.SetRange("Exception Entry No.", BigCException."Entry No.");
        BigCExceptionHistory.FindLast();
        Assert.AreEqual(BigCExceptionHistory."Event"::Assigned, BigCExceptionHistory."Event", 'Event');
        Assert.AreEqual('To ADA. Please call the shopper.', BigCExceptionHistory.Detail, 'Detail');
        Assert.AreEqual(UserId(), BigCExceptionHistory."User ID", 'Who');
    end;

    [Test]
    [HandlerFunctions('AssignHandler')]
    procedure NobodyIsAssignedWhoDoesNotExist()
    var
        BigCException: Record "BigC Exception";
        Exceptions: TestPage "BigC Exceptions";
    begin
        // [SCENARIO] A user name that was mistyped is refused
        CreateStore('EP-NOBODY');
        Report('EP-NOBODY', 'A', 10, 'GBP', "BigC Exception Cause"::ItemUnknown, 'A');
        Commit();
        Exceptions.OpenView();
        LibraryBigCStore.FindException('EP-NOBODY', 'A', "BigC Exception Cause"::ItemUnknown, BigCException);
        Exceptions.GoToRecord(BigCException);
        AssignTo := 'NOBODY';
        asserterror Exceptions.Assign.Invoke();
        Assert.ExpectedError('NOBODY');
    end;

    [Test]
    procedure SettledExceptionsCannotBeDecidedOn()
    var
        BigCException: Record "BigC Exception";
        ExceptionCard: TestPage "BigC Exception Card";
    begin
        // [SCENARIO] On the card of a resolved exception there is nothing left to decide
        CreateStore('EP-DONE');
        Report('EP-DONE', 'A', 10, 'GBP', "BigC Exception Cause"::ItemUnknown, 'A');
        LibraryBigCStore.FindException('EP-DONE', 'A', "BigC Exception Cause"::ItemUnknown, BigCException);
        ExceptionCard.OpenView();
        ExceptionCard.GoToRecord(BigCException);
        Assert.IsTrue(ExceptionCard.Retry.Enabled(), 'An open one can be retried');
        ExceptionCard.Close();
        Resolve('EP-DONE', 'A');
        ExceptionCard.OpenView();
        ExceptionCard.GoToRecord(BigCException);
        Assert.IsFalse(ExceptionCard.Retry.Enabled(), 'Retry');
        Assert.IsFalse(ExceptionCard.Ignore.Enabled(), 'Ignore');
        ExceptionCard.HistoryPart.First();
        ExceptionCard.HistoryPart."Event".AssertEquals("BigC Exception Event"::Resolved);
        ExceptionCard.Close();
    end;

    [Test]
    [HandlerFunctions('GatewayHandler')]
    procedure FixPreparesTheRowOfTheGateway()
    var
        Gateway: Record "BigC Payment Gateway";
    begin
        // [SCENARIO] stripe has no account in USD: Fix opens the gateways with a row for stripe and USD
        CreateStore('EP-GATE');
        Report('EP-GATE', 'A', 10, 'USD', "BigC Exception Cause"::GatewayCurrencyUnmapped, 'STRIPE|USD');
        Fix('EP-GATE', 'A', "BigC Exception Cause"::GatewayCurrencyUnmapped);

        // [THEN] Whoever only looked has left nothing behind
        Gateway.SetRange("Store Code", 'EP-GATE');
        Assert.IsTrue(Gateway.IsEmpty(), 'The row that was not filled is gone');
    end;

    [Test]
    [HandlerFunctions('MapGatewayHandler,KeepMessage')]
    procedure FixOfAGatewayPostsThePaymentThatWaited()
    var
        Order: Record "BigC Order";
        BigCException: Record "BigC Exception";
        PostedPayment: Record "BigC Posted Payment";
        OrderBuilder: Codeunit "Order Builder";
        Exceptions: TestPage "BigC Exceptions";
    begin
        // [SCENARIO] The order is booked, its payment waits for its gateway; the gateway gets its account, and the payment is posted
        OrderBuilder.Start(509702, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.AddPayment('mollie', 30);
        OrderBuilder.StageAndProcess(Order);
        Commit();
        BigCException.SetRange(Cause, BigCException.Cause::GatewayUnmapped);
        BigCException.SetRange("Cause Key", 'MOLLIE');
        BigCException.FindFirst();
        Exceptions.OpenView();
        Exceptions.GoToRecord(BigCException);
        Exceptions.Fix.Invoke();
        Exceptions.Close();
        Assert.AreEqual('The exception is resolved. Payment ' + BigCException."External Id" + ' no longer waits. Order 509702 is booked as sales order ' + Order."Sales Document No." + '.', ShownMessage, 'Message');
        PostedPayment.SetRange("Order Id", 509702);
        PostedPayment.FindFirst();
        Assert.AreEqual(30, PostedPayment.Amount, 'Posted');
    end;

    [Test]
    [HandlerFunctions('GiftCardHandler')]
    procedure FixPreparesTheRowOfTheGiftCardAccount()
    var
        GiftCardAccount: Record "BigC Gift Card Account";
    begin
        // [SCENARIO] There is no liability account for USD: Fix opens the accounts with a row for it
        CreateStore('EP-GIFT');
        Report('EP-GIFT', 'A', 10, 'USD', "BigC Exception Cause"::GiftCardAccountMissing, 'USD');
        Fix('EP-GIFT', 'A', "BigC Exception Cause"::GiftCardAccountMissing);

        // [THEN] Whoever only looked has left nothing behind
        GiftCardAccount.SetRange("Store Code", 'EP-GIFT');
        Assert.IsTrue(GiftCardAccount.IsEmpty(), 'The row that was not filled is gone');
    end;

    [Test]
    [HandlerFunctions('ClassHandler,ProductHandler')]
    procedure FixShowsTheClassAndTheProduct()
    var
        TaxClass: Record "BigC Tax Class";
        StoreProduct: Record "BigC Store Product";
    begin
        // [SCENARIO] Fix leads to the class 7 and to the product with the SKU, and to nothing else
        CreateStore('EP-FIX');
        TaxClass."Store Code" := 'EP-FIX';
        TaxClass."Class Id" := 7;
        TaxClass.Insert(true);
        TaxClass."Class Id" := 8;
        TaxClass.Insert(true);
        StoreProduct."Store Code" := 'EP-FIX';
        StoreProduct."Product Id" := 1;
        StoreProduct.SKU := 'EP-SKU';
        StoreProduct.Insert(true);
        Report('EP-FIX', 'A', 10, 'GBP', "BigC Exception Cause"::TaxClassUnmapped, '7');
        Report('EP-FIX', 'A', 10, 'GBP', "BigC Exception Cause"::ItemUnknown, 'EP-SKU');
        Fix('EP-FIX', 'A', "BigC Exception Cause"::TaxClassUnmapped);
        Fix('EP-FIX', 'A', "BigC Exception Cause"::ItemUnknown);
    end;

    [Test]
    procedure TheDocumentOfAnExceptionOpens()
    var
        Order: Record "BigC Order";
        BigCException: Record "BigC Exception";
        OrderBuilder: Codeunit "Order Builder";
        Exceptions: TestPage "BigC Exceptions";
        SalesOrder: TestPage "Sales Order";
        OrderPage: TestPage "BigC Order";
    begin
        // [SCENARIO] A payment waits; the exception leads to its order and to the sales order
        OrderBuilder.Start(509701, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.AddPayment('nobody', 30);
        OrderBuilder.StageAndProcess(Order);
        Commit();
        BigCException.SetRange(Cause, BigCException.Cause::GatewayUnmapped);
        BigCException.SetRange("Cause Key", 'NOBODY');
        BigCException.FindFirst();
        Exceptions.OpenView();
        Exceptions.GoToRecord(BigCException);
        SalesOrder.Trap();
        Exceptions.OpenDocument.Invoke();
        SalesOrder."No.".AssertEquals(Order."Sales Document No.");
        SalesOrder.Close();
        OrderPage.Trap();
        Exceptions.OpenObject.Invoke();
        OrderPage."Order Id".AssertEquals(509701);
        OrderPage.Close();
        Exceptions.Close();
    end;

    [Test]
    [HandlerFunctions('AddressHandler')]
    procedure TheStorefrontShowsTheOrder()
    var
        Store: Record "BigC Store";
        BigCException: Record "BigC Exception";
        Exceptions: TestPage "BigC Exceptions";
    begin
        // [SCENARIO] Open in BigCommerce leads to the order in the control panel of its store
        LibraryBigCStore.Create('EP-WEB', Store);
        Store."Store Hash" := 'abc123';
        Store.Modify();
        ReportOrder('EP-WEB', '1234');
        Commit();
        LibraryBigCStore.FindException('EP-WEB', '1234', "BigC Exception Cause"::ItemUnknown, BigCException);
        Exceptions.OpenView();
        Exceptions.GoToRecord(BigCException);
        Exceptions.OpenInBigCommerce.Invoke();
        Assert.AreEqual('https://store-abc123.mybigcommerce.com/manage/orders/1234', OpenedAddress, 'Address');

        // [THEN] An address of one's own wins
        Store."Control Panel URL" := 'https://shop.example/';
        Store.Modify();
        Commit();
        Exceptions.OpenInBigCommerce.Invoke();
        Assert.AreEqual('https://shop.example/manage/orders/1234', OpenedAddress, 'Address of its own');
        Exceptions.Close();
    end;

    [ConfirmHandler]
    procedure YesHandler(Question: Text[1024]; var Reply: Boolean)
    begin
        Assert.IsTrue(Question.Contains('2 open exceptions'), Question);
        Reply := true;
    end;

    [ModalPageHandler]
    procedure GatewayHandler(var Gateways: TestPage "BigC Payment Gateways")
    begin
        Gateways.First();
        Gateways.Gateway.AssertEquals('STRIPE');
        Gateways."Currency Code".AssertEquals('USD');
        Gateways."Clearing Bank Account No.".AssertEquals('');
        Assert.IsFalse(Gateways.Gateway.Editable(), 'The first key that is typed must not rename the row');
        Assert.IsFalse(Gateways."Currency Code".Editable(), 'Nor its currency');
        Assert.IsTrue(Gateways."Clearing Bank Account No.".Editable(), 'What has to be filled');
        Assert.IsTrue(Gateways.Next(), 'The new row');
        Assert.IsFalse(Gateways.Next(), 'Only that row, and the new one');
    end;

    [ModalPageHandler]
    procedure MapGatewayHandler(var Gateways: TestPage "BigC Payment Gateways")
    begin
        Gateways.Gateway.AssertEquals('MOLLIE');
        Gateways."Clearing Bank Account No.".SetValue('STRIPE-GBP');
    end;

    [MessageHandler]
    procedure KeepMessage(Message: Text[1024])
    begin
        ShownMessage := Message;
    end;

    [ModalPageHandler]
    procedure GiftCardHandler(var GiftCardAccounts: TestPage "BigC Gift Card Accounts")
    begin
        GiftCardAccounts."Currency Code".AssertEquals('USD');
        Assert.IsFalse(GiftCardAccounts."Store Code".Editable(), 'The first key that is typed must not rename the row');
        Assert.IsFalse(GiftCardAccounts."Currency Code".Editable(), 'Nor its currency');
        Assert.IsTrue(GiftCardAccounts."Liability Account No.".Editable(), 'What has to be filled');
    end;

    [ModalPageHandler]
    procedure ClassHandler(var TaxClasses: TestPage "BigC Tax Classes")
    begin
        TaxClasses."Class Id".AssertEquals(7);
        TaxClasses.OrdersWaiting.AssertEquals(1);
        Assert.IsFalse(TaxClasses.Next(), 'Only that class');
    end;

    [ModalPageHandler]
    procedure ProductHandler(var Products: TestPage "BigC Store Products")
    begin
        Products.SKU.AssertEquals('EP-SKU');
        Products.Matched.AssertEquals(false);
        Products.OrdersWaiting.AssertEquals(1);
    end;

    [ModalPageHandler]
    procedure AssignHandler(var AssignException: TestPage "BigC Assign Exception")
    begin
        AssignException.AssignedTo.SetValue(AssignTo);
        AssignException.Note.SetValue('Please call the shopper.');
        AssignException.OK().Invoke();
    end;

    [HyperlinkHandler]
    procedure AddressHandler(Address: Text[1024])
    begin
        OpenedAddress := Address;
    end;

    local procedure Fix(StoreCode: Code[20]; ExternalId: Text; ExceptionCause: Enum "BigC Exception Cause")
    var
        BigCException: Record "BigC Exception";
        Exceptions: TestPage "BigC Exceptions";
    begin
        Commit();
        LibraryBigCStore.FindException(StoreCode, ExternalId, ExceptionCause, BigCException);
        Exceptions.OpenView();
        Exceptions.GoToRecord(BigCException);
        Exceptions.Fix.Invoke();
        Exceptions.Close();
    end;

    local procedure CreateStore(StoreCode: Code[20])
    var
        Store: Record "BigC Store";
    begin
        LibraryBigCStore.Create(StoreCode, Store);
    end;

    local procedure Resolve(StoreCode: Code[20]; ExternalId: Text)
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        Exceptions.ResolveObject(StoreCode, "BigC Exception Object"::Product, ExternalId, 'It is no longer there.');
        Commit();
    end;

    local procedure Report(StoreCode: Code[20]; ExternalId: Text; Amount: Decimal; CurrencyCode: Code[10]; ExceptionCause: Enum "BigC Exception Cause"; CauseKey: Code[100])
    var
        ExceptionReport: Codeunit "BigC Exception Report";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        ExceptionReport.Initialize(StoreCode, "BigC Exception Object"::Product, ExternalId);
        ExceptionReport.SetAmountAtStake(Amount, CurrencyCode);
        ExceptionReport.Add(ExceptionCause, CauseKey, 'Something is wrong with it.');
        Exceptions.Report(ExceptionReport);
    end;

    local procedure ReportOrder(StoreCode: Code[20]; ExternalId: Text)
    var
        ExceptionReport: Codeunit "BigC Exception Report";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        ExceptionReport.Initialize(StoreCode, "BigC Exception Object"::Order, ExternalId);
        ExceptionReport.Add("BigC Exception Cause"::ItemUnknown, 'A', 'Something is wrong with it.');
        Exceptions.Report(ExceptionReport);
    end;
}
#endif
