#if AL_TESTS
namespace BigC.Test.Stores;

using BigC.Connector.Exceptions;
using BigC.Connector.GiftCertificates;
using BigC.Connector.Orders;
using BigC.Connector.Payments;
using BigC.Connector.Stores;
using BigC.Test.Orders;
using Microsoft.Finance.Currency;
using System.TestLibraries.Utilities;

/// <summary>What orders and payments wait for is named by the readiness check, also if the storefront had not announced it.</summary>
codeunit 50988 "Readiness Of Waiting Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        LibraryBigCStore: Codeunit "Library - BigC Store";
        OrderBuilder: Codeunit "Order Builder";
        OrderLedger: Codeunit "Order Ledger";
        StoreReadiness: Codeunit "BigC Store Readiness";

    [Test]
    procedure ACurrencyThatIsOnlyShownIsNamedWhileAnOrderWaitsForIt()
    var
        Order: Record "BigC Order";
        BigCCurrency: Record "BigC Currency";
    begin
        // [SCENARIO] The storefront only shows Swedish kronor; all the same an order comes in them
        BigCCurrency."Store Code" := 'HARBOUR';
        BigCCurrency."ISO Code" := 'XSK';
        BigCCurrency.Enabled := true;
        if not BigCCurrency.Insert() then;
        AssertFinding('HARBOUR', 'Currency XSK', '', '');
        OrderBuilder.Start(509881, 'XSK', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('CurrencyUnmapped', OrderLedger.OrderCauses(Order), 'It waits');
        AssertFinding('HARBOUR', 'Currency XSK', 'Attention', 'It stands for no currency of Business Central, so its orders are held. Choose one.');
    end;

    [Test]
    procedure ACurrencyThatIsMappedToAnotherOneHoldsItsOrdersAndIsNamed()
    var
        Order: Record "BigC Order";
        BigCCurrency: Record "BigC Currency";
    begin
        // [SCENARIO] A row of an earlier day says that Icelandic kronur are euros
        BigCCurrency."Store Code" := 'HARBOUR';
        BigCCurrency."ISO Code" := 'XIK';
        BigCCurrency."Currency Code" := 'EUR';
        BigCCurrency.Insert();
        AssertFinding('HARBOUR', 'Currency XIK', 'Attention', 'It stands for currency EUR, which is another one, so its orders are held. Choose the currency whose code or ISO code is XIK.');

        // [THEN] 30 kronur are not booked as 30 euros
        OrderBuilder.Start(509884, 'XIK', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('CurrencyUnmapped', OrderLedger.OrderCauses(Order), 'It waits');
        Assert.IsTrue(OrderLedger.OrderMessage(Order).Contains('maps XIK to EUR, which is another currency'), OrderLedger.OrderMessage(Order));
        Assert.AreEqual('', Order."Sales Document No.", 'Sales order');
        BigCCurrency.Delete();
    end;

    [Test]
    procedure AnAccountOfTheIncomeStatementTakesNoCertificates()
    var
        BigCStore: Record "BigC Store";
        GiftCardAccount: Record "BigC Gift Card Account";
    begin
        // [SCENARIO] Certificates sold would be income of 4000 at once
        LibraryBigCStore.Create('F-INCOME', BigCStore);
        BigCStore."Base Currency Code" := 'GBP';
        BigCStore.Modify();
        GiftCardAccount."Store Code" := 'F-INCOME';
        GiftCardAccount."Currency Code" := 'GBP';
        GiftCardAccount.Insert();
        Commit();
        asserterror GiftCardAccount.Validate("Liability Account No.", '4000');
        Assert.ExpectedError('G/L account 4000 is an account of the income statement.');
        asserterror GiftCardAccount.Validate("Store Credit Account No.", '4000');
        Assert.ExpectedError('G/L account 4000 is an account of the income statement.');

        // [THEN] A row of an earlier day is named
        GiftCardAccount."Liability Account No." := '4000';
        GiftCardAccount."Store Credit Account No." := '2200';
        GiftCardAccount.Modify();
        AssertFinding('F-INCOME', 'Gift certificates in GBP', 'Attention', 'Account 4000 belongs to the income statement, but certificates and store credit are owed until they are redeemed. Choose an account of the balance sheet.');
        AssertFinding('F-INCOME', 'Store credit in GBP', 'Ready', 'What is owed is on account 2200.');
    end;

    [Test]
    procedure AnExchangeRateThatOrdersOfAnEarlierDayWaitForIsNamed()
    var
        BigCStore: Record "BigC Store";
        BigCCurrency: Record "BigC Currency";
        Currency: Record Currency;
        CurrencyExchangeRate: Record "Currency Exchange Rate";
    begin
        // [SCENARIO] There is a rate since today; two orders are of last week
        LibraryBigCStore.Create('F-DAY', BigCStore);
        BigCStore."Base Currency Code" := 'GBP';
        BigCStore.Modify();
        Currency.Code := 'F-DAY';
        Currency."ISO Code" := 'NOK';
        Currency.Insert();
        CurrencyExchangeRate."Currency Code" := 'F-DAY';
        CurrencyExchangeRate."Starting Date" := DT2Date(CurrentDateTime());
        CurrencyExchangeRate."Exchange Rate Amount" := 1;
        CurrencyExchangeRate."Relational Exch. Rate Amount" := 2;
        CurrencyExchangeRate.Insert();
        BigCCurrency."Store Code" := 'F-DAY';
        BigCCurrency."ISO Code" := 'NOK';
        BigCCurrency.Enabled := true;
        BigCCurrency."Is Transactional" := true;
        BigCCurrency."Currency Code" := 'F-DAY';
        BigCCurrency.Insert();
        AssertFinding('F-DAY', 'Currency NOK', 'Ready', 'It is currency F-DAY.');
        LibraryBigCStore.ReportCause('F-DAY', '1', "BigC Exception Cause"::ExchangeRateMissing, 'F-DAY');
        LibraryBigCStore.ReportCause('F-DAY', '2', "BigC Exception Cause"::ExchangeRateMissing, 'F-DAY');
        AssertFinding('F-DAY', 'Currency NOK', 'Attention', 'Currency F-DAY has no exchange rate for the day of 2 orders, so they are held. Enter one.');
    end;

    [Test]
    procedure AGatewayThatNobodyKnewIsARowOfTheListAndNamed()
    var
        Order: Record "BigC Order";
        PaymentGateway: Record "BigC Payment Gateway";
        Gateways: TestPage "BigC Payment Gateways";
    begin
        // [SCENARIO] A payment comes through a gateway that the storefront had not announced
        OrderBuilder.Start(509882, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.AddPayment('newpay', 30);
        OrderBuilder.StageAndProcess(Order);
        Commit();

        // [THEN] The list has its row with what waits, and the readiness check names it
        Gateways.OpenView();
        Gateways.GoToKey('HARBOUR', 'NEWPAY', 'GBP');
        Gateways.Waiting.AssertEquals(1);
        Gateways.Close();
        AssertFinding('HARBOUR', 'Gateway NEWPAY GBP', 'Attention', 'It has no clearing bank account, so its payments wait. Choose one.');

        // [THEN] One that is known, but has no account in the currency, has a row of that currency
        OrderBuilder.Start(509883, 'EUR', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 5, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        PaymentGateway.Get('HARBOUR', 'NEWPAY', 'GBP');
        PaymentGateway."Clearing Bank Account No." := BankAccountInPounds();
        PaymentGateway.Modify(true);
        OrderBuilder.AddPayment('newpay', 30);
        OrderBuilder.StageAndProcess(Order);
        AssertFinding('HARBOUR', 'Gateway NEWPAY EUR', 'Attention', 'It has no clearing bank account, so its payments wait. Choose one.');
    end;

    [Test]
    [HandlerFunctions('FillInTheAccount')]
    procedure ACurrencyOfCertificatesThatOrdersWaitForIsNamedAndFilledIn()
    var
        Order: Record "BigC Order";
        GiftCardAccount: Record "BigC Gift Card Account";
        TempReadinessCheck: Record "BigC Readiness Check" temporary;
    begin
        // [GIVEN] Certificates in euros have no account, and nobody knew that any are sold
        GiftCardAccount.Get('HARBOUR', 'EUR');
        GiftCardAccount.Delete();
        AssertFinding('HARBOUR', 'Gift certificates in EUR', '', '');

        // [WHEN] An order sells one, and another is paid with one
        OrderBuilder.Start(509884, 'EUR', true);
        OrderBuilder.AddCertificate('', 50);
        OrderBuilder.SetTotals(50, 0);
        OrderBuilder.StageAndProcess(Order);
        OrderBuilder.Start(509885, 'EUR', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 5, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.AddRedemption('CERT-509885', 30);
        OrderBuilder.StageAndProcess(Order);

        // [THEN] The readiness check names the currency with what waits; of store credit nobody has asked for an account in it
        AssertFinding('HARBOUR', 'Gift certificates in EUR', 'Attention', 'No account is chosen, so orders that sell a certificate are held, and payments with one wait. Choose one. Orders and payments that wait for it: 2.');
        AssertFinding('HARBOUR', 'Store credit in EUR', '', '');

        // [WHEN] Fix leads to a row of the currency, which is filled in
        StoreReadiness.Check('HARBOUR', TempReadinessCheck);
        TempReadinessCheck.SetRange(Subject, 'Gift certificates in EUR');
        TempReadinessCheck.FindFirst();
        Commit();
        StoreReadiness.OpenFixingPage(TempReadinessCheck);

        // [THEN] It is green
        AssertFinding('HARBOUR', 'Gift certificates in EUR', 'Ready', 'What is owed is on account 2200.');
    end;

    [ModalPageHandler]
    procedure FillInTheAccount(var GiftCardAccounts: TestPage "BigC Gift Card Accounts")
    begin
        GiftCardAccounts."Currency Code".AssertEquals('EUR');
        GiftCardAccounts.Waiting.AssertEquals(2);
        GiftCardAccounts."Liability Account No.".SetValue('2200');
    end;

    local procedure BankAccountInPounds(): Code[20]
    var
        PaymentGateway: Record "BigC Payment Gateway";
    begin
        PaymentGateway.SetFilter("Clearing Bank Account No.", '<>%1', '');
        PaymentGateway.SetRange("Currency Code", 'GBP');
        PaymentGateway.FindFirst();
        exit(PaymentGateway."Clearing Bank Account No.");
    end;

    /// <summary>Asserts what the check says of a subject; blank if it does not name it.</summary>
    local procedure AssertFinding(StoreCode: Code[20]; SubjectText: Text; StateName: Text; FindingText: Text)
    var
        TempReadinessCheck: Record "BigC Readiness Check" temporary;
    begin
        StoreReadiness.Check(StoreCode, TempReadinessCheck);
        TempReadinessCheck.SetRange(Subject, CopyStr(SubjectText, 1, MaxStrLen(TempReadinessCheck.Subject)));
        if not TempReadinessCheck.FindFirst() then begin
            Assert.AreEqual('', StateName, SubjectText);
            exit;
        end;
        Assert.AreEqual(StateName, Format(TempReadinessCheck.State), SubjectText);
        Assert.AreEqual(FindingText, TempReadinessCheck.Finding, SubjectText);
    end;
}
#endif
