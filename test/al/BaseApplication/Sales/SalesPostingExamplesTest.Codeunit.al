#if AL_TESTS
namespace BigC.Test.BaseApplication;

using Microsoft.Bank.BankAccount;
using Microsoft.Finance.GeneralLedger.Account;
using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Finance.VAT.Calculation;
using Microsoft.Finance.VAT.Ledger;
using Microsoft.Finance.VAT.Setup;
using Microsoft.Inventory.Item;
using Microsoft.Inventory.Ledger;
using Microsoft.Sales.Document;
using Microsoft.Sales.History;
using Microsoft.Sales.Setup;
using System.TestLibraries.Utilities;

/// <summary>The worked examples of the accounting rules as plain Business Central documents.</summary>
codeunit 50402 "Sales Posting Examples Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        Builder: Codeunit "Sales Order Builder";

    [Test]
    procedure PaidOrderWithCouponAndCertificate()
    var
        SalesHeader: Record "Sales Header";
        SalesInvHeader: Record "Sales Invoice Header";
        SalesLine: Record "Sales Line";
        InvoiceNo: Code[20];
    begin
        // [SCENARIO] Example A: 2 x 30.00 less coupon 6.00, shipping 4.80, paid by certificate 20.00 and card 38.80
        // [GIVEN] The order and both payments on account
        Builder.CreateOrder(SalesHeader, true);
        Builder.AddItem(SalesHeader, SalesLine, 'HP-MUG', 2, 30, 6);
        Builder.AddAccount(SalesHeader, SalesLine, '4100', 4.8);
        Builder.PostPayment(SalesHeader."Bill-to Customer No.", 'PAY-A1', 38.8, '', Enum::"Gen. Journal Account Type"::"Bank Account", 'STRIPE-GBP');
        Builder.PostPayment(SalesHeader."Bill-to Customer No.", 'PAY-A2', 20, '', Enum::"Gen. Journal Account Type"::"G/L Account", '2200');
        Builder.AssertGL('PAY-A1', '1250', 38.8);
        Builder.AssertGL('PAY-A1', '1200', -38.8);
        Builder.AssertGL('PAY-A2', '2200', 20);
        Builder.AssertGL('PAY-A2', '1200', -20);
        Builder.ApplyPayments(SalesHeader);

        // [WHEN] The order is shipped and invoiced
        InvoiceNo := Builder.Post(SalesHeader, true, true);

        // [THEN] Revenue is gross of the coupon, VAT is 9.80, the cost is 24.00, nothing remains to be paid
        Builder.AssertGL(InvoiceNo, '1200', 58.8);
        Builder.AssertGL(InvoiceNo, '4090', 5);
        Builder.AssertGL(InvoiceNo, '4000', -50);
        Builder.AssertGL(InvoiceNo, '4100', -4);
        Builder.AssertGL(InvoiceNo, '2100', -9.8);
        Builder.AssertGL(InvoiceNo, '5000', 24);
        Builder.AssertGL(InvoiceNo, '1400', -24);
        Builder.AssertGLBalances(InvoiceNo);
        Builder.AssertPaid(InvoiceNo);
        AssertVAT(InvoiceNo, -49, -9.8, 0);
        SalesInvHeader.Get(InvoiceNo);
        SalesInvHeader.CalcFields(Amount, "Amount Including VAT", "Remaining Amount", Closed);
        Assert.AreEqual(49.0, SalesInvHeader.Amount, 'Amount of the posted invoice');
        Assert.AreEqual(58.8, SalesInvHeader."Amount Including VAT", 'Amount Including VAT of the posted invoice');
        Assert.AreEqual(0.0, SalesInvHeader."Remaining Amount", 'Remaining amount of the posted invoice');
        Assert.IsTrue(SalesInvHeader.Closed, 'The posted invoice is closed');
        Assert.IsFalse(SalesHeader.Find(), 'The order still exists');
    end;

    [Test]
    procedure UnitRoundingBecomesVATDifference()
    var
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
        TempVATAmountLine: Record "VAT Amount Line" temporary;
        QtyType: Option General,Invoicing,Shipping;
        InvoiceNo: Code[20];
    begin
        // [SCENARIO] Example B: 3 x 3.33 at 20 %, the storefront says VAT 2.01 where 2.00 is computed
        // [GIVEN] The order with its VAT corrected
        Builder.CreateOrder(SalesHeader, false);
        Builder.AddItem(SalesHeader, SalesLine, 'HP-MUG', 3, 3.33, 0);
        SalesLine.CalcVATAmountLines(QtyType::Invoicing, SalesHeader, SalesLine, TempVATAmountLine);
        TempVATAmountLine.FindFirst();
        TempVATAmountLine.Validate("VAT Amount", 2.01);
        TempVATAmountLine.Modify();
        SalesLine.UpdateVATOnLines(QtyType::Invoicing, SalesHeader, SalesLine, TempVATAmountLine);

        // [WHEN] The order is shipped and invoiced
        InvoiceNo := Builder.Post(SalesHeader, true, true);

        // [THEN] The customer owes 12.00, VAT is 2.01 with a VAT difference of 0.01, the rounding account is untouched
        Builder.AssertGL(InvoiceNo, '4000', -9.99);
        Builder.AssertGL(InvoiceNo, '2100', -2.01);
        Builder.AssertGL(InvoiceNo, '1200', 12);
        Builder.AssertGL(InvoiceNo, '6200', 0);
        Builder.AssertGLBalances(InvoiceNo);
        AssertVAT(InvoiceNo, -9.99, -2.01, -0.01);
    end;

    [Test]
    procedure CertificateSoldIsALiability()
    var
        GLAccount: Record "G/L Account";
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
        InvoiceNo: Code[20];
    begin
        // [SCENARIO] Example C: a certificate of 50.00 is sold without tax
        // [GIVEN] A liability account that can stand on sales lines, and the payment
        GLAccount.Get('2200');
        GLAccount."Gen. Prod. Posting Group" := 'SERVICES';
        GLAccount."VAT Prod. Posting Group" := 'NO-VAT';
        GLAccount.Modify();
        Builder.CreateOrder(SalesHeader, false);
        Builder.AddAccount(SalesHeader, SalesLine, '2200', 50);
        Builder.PostPayment(SalesHeader."Bill-to Customer No.", 'PAY-C', 50, '', Enum::"Gen. Journal Account Type"::"Bank Account", 'STRIPE-GBP');
        Builder.ApplyPayments(SalesHeader);

        // [WHEN] The order is invoiced
        InvoiceNo := Builder.Post(SalesHeader, true, true);

        // [THEN] The liability is 50.00, without VAT; the customer owes nothing
        Builder.AssertGL(InvoiceNo, '1200', 50);
        Builder.AssertGL(InvoiceNo, '2200', -50);
        Builder.AssertGL(InvoiceNo, '2100', 0);
        Builder.AssertGLBalances(InvoiceNo);
        Builder.AssertPaid(InvoiceNo);
    end;

    [Test]
    procedure PartOfAPostedInvoiceIsCredited()
    var
        CrMemoHeader: Record "Sales Header";
        ItemLedgEntry: Record "Item Ledger Entry";
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
        CrMemoNo: Code[20];
        InvoiceNo: Code[20];
    begin
        // [SCENARIO] Example D: one unit of example A comes back, at its original VAT and cost
        // [GIVEN] The posted invoice of 2 x 30.00 less 6.00
        Builder.CreateOrder(SalesHeader, true);
        Builder.AddItem(SalesHeader, SalesLine, 'HP-MUG', 2, 30, 6);
        InvoiceNo := Builder.Post(SalesHeader, true, true);
        ItemLedgEntry.SetRange("Document No.", SalesHeader."Last Shipping No.");
        ItemLedgEntry.FindFirst();

        // [WHEN] A credit memo of one unit is applied to the invoice and to its item entry
        Builder.CreateDocument(CrMemoHeader, CrMemoHeader."Document Type"::"Credit Memo", SalesHeader."Sell-to Customer No.", true);
        CrMemoHeader."Applies-to Doc. Type" := CrMemoHeader."Applies-to Doc. Type"::Invoice;
        CrMemoHeader.Validate("Applies-to Doc. No.", InvoiceNo);
        CrMemoHeader.Modify(true);
        Builder.AddItem(CrMemoHeader, SalesLine, 'HP-MUG', 1, 30, 3);
        SalesLine.Validate("Appl.-from Item Entry", ItemLedgEntry."Entry No.");
        SalesLine.Modify(true);
        CrMemoNo := Builder.Post(CrMemoHeader, false, true);

        // [THEN] Revenue, discount, VAT and cost are taken back for one unit
        Builder.AssertGL(CrMemoNo, '4000', 25);
        Builder.AssertGL(CrMemoNo, '2100', 4.5);
        Builder.AssertGL(CrMemoNo, '4090', -2.5);
        Builder.AssertGL(CrMemoNo, '1200', -27);
        Builder.AssertGL(CrMemoNo, '1400', 12);
        Builder.AssertGL(CrMemoNo, '5000', -12);
        Builder.AssertGLBalances(CrMemoNo);
        ItemLedgEntry.Find();
        Assert.AreEqual(-1.0, ItemLedgEntry."Shipped Qty. Not Returned", 'Shipped Qty. Not Returned');
    end;

    [Test]
    procedure ForeignCurrencyOrderIsPaidToTheCent()
    var
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
        InvoiceNo: Code[20];
    begin
        // [SCENARIO] Example F: 120.00 EUR to France at 1 EUR = 0.85 GBP
        // [GIVEN] The order in EUR, and its payment to the clearing account in EUR
        CreateOrderInEUR(SalesHeader, true);
        Builder.AddItem(SalesHeader, SalesLine, 'HP-MUG', 1, 120, 0);
        Builder.PostPayment(SalesHeader."Bill-to Customer No.", 'PAY-F', 120, 'EUR', Enum::"Gen. Journal Account Type"::"Bank Account", 'STRIPE-EUR');
        Builder.AssertGL('PAY-F', '1260', 102);
        Builder.ApplyPayments(SalesHeader);

        // [WHEN] The order is shipped and invoiced
        InvoiceNo := Builder.Post(SalesHeader, true, true);

        // [THEN] 120.00 EUR are 102.00 GBP, VAT of France is 17.00, no exchange difference arises, nothing remains
        Builder.AssertGL(InvoiceNo, '1200', 102);
        Builder.AssertGL(InvoiceNo, '4000', -85);
        Builder.AssertGL(InvoiceNo, '2110', -17);
        Builder.AssertGL(InvoiceNo, '6300', 0);
        Builder.AssertGLBalances(InvoiceNo);
        Builder.AssertPaid(InvoiceNo);
    end;

    [Test]
    procedure LinesInForeignCurrencyBalanceInCompanyCurrency()
    var
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
        Index: Integer;
        InvoiceNo: Code[20];
    begin
        // [SCENARIO] Rounded lines add up to the rounded document in company currency
        // [GIVEN] Three lines of 1.01 EUR with 20 % VAT on top: 3.03, VAT 0.61, total 3.64
        CreateOrderInEUR(SalesHeader, false);
        for Index := 1 to 3 do
            Builder.AddItem(SalesHeader, SalesLine, 'HP-MUG', 1, 1.01, 0);

        // [WHEN] The order is shipped and invoiced at 0.85
        InvoiceNo := Builder.Post(SalesHeader, true, true);

        // [THEN] 3.64 EUR are 3.09 GBP, 3.03 EUR are 2.58 GBP, and VAT is the rest
        Builder.AssertGL(InvoiceNo, '1200', 3.09);
        Builder.AssertGL(InvoiceNo, '4000', -2.58);
        Builder.AssertGL(InvoiceNo, '2110', -0.51);
        Builder.AssertGLBalances(InvoiceNo);
    end;

    [Test]
    procedure TwoZonesInOneOrderHaveTheirOwnVAT()
    var
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
        VATPostingSetup: Record "VAT Posting Setup";
        InvoiceNo: Code[20];
    begin
        // [SCENARIO] VAT groups are set per line: an order to two zones is one document with two VAT business groups
        // [GIVEN] Ireland has its own VAT identifier, and an order of 12.00 at 20 % and 12.30 at 23 %, both with VAT inside
        VATPostingSetup.Get('OSS-IE', 'STANDARD');
        VATPostingSetup."VAT Identifier" := 'IE-STANDARD';
        VATPostingSetup.Modify();
        Builder.CreateOrder(SalesHeader, true);
        Builder.AddItem(SalesHeader, SalesLine, 'HP-MUG', 1, 12, 0);
        Builder.AddItem(SalesHeader, SalesLine, 'HP-MUG', 1, 12.3, 0);
        SalesLine.Validate("VAT Bus. Posting Group", 'OSS-IE');
        SalesLine.Validate("Unit Price", 12.3);
        SalesLine.Modify(true);

        // [WHEN] It is shipped and invoiced
        InvoiceNo := Builder.Post(SalesHeader, true, true);

        // [THEN] Both zones have their VAT
        Builder.AssertGL(InvoiceNo, '1200', 24.3);
        Builder.AssertGL(InvoiceNo, '4000', -20);
        Builder.AssertGL(InvoiceNo, '2100', -2);
        Builder.AssertGL(InvoiceNo, '2110', -2.3);
        Builder.AssertGLBalances(InvoiceNo);
    end;

    [Test]
    procedure GiftIsPostedWithItsDiscount()
    var
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
        InvoiceNo: Code[20];
    begin
        // [SCENARIO] A line discounted to nothing shows its price and its discount, but no VAT and no debt
        Builder.CreateOrder(SalesHeader, true);
        Builder.AddItem(SalesHeader, SalesLine, 'HP-MUG', 1, 12, 12);
        Builder.AddItem(SalesHeader, SalesLine, 'HP-CANDLE', 1, 6, 0);
        InvoiceNo := Builder.Post(SalesHeader, true, true);
        Builder.AssertGL(InvoiceNo, '1200', 6);
        Builder.AssertGL(InvoiceNo, '4000', -15);
        Builder.AssertGL(InvoiceNo, '4090', 10);
        Builder.AssertGL(InvoiceNo, '2100', -1);
        Builder.AssertGLBalances(InvoiceNo);
    end;

    [Test]
    procedure NegativeLineReducesTheDebt()
    var
        GLAccount: Record "G/L Account";
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
        InvoiceNo: Code[20];
    begin
        // [SCENARIO] A rounding line of -0.03 to the rounding account
        // [GIVEN] A rounding account that can stand on sales lines
        GLAccount.Get('6200');
        GLAccount."Gen. Prod. Posting Group" := 'SERVICES';
        GLAccount."VAT Prod. Posting Group" := 'NO-VAT';
        GLAccount.Modify();
        Builder.CreateOrder(SalesHeader, true);
        Builder.AddItem(SalesHeader, SalesLine, 'HP-MUG', 1, 12, 0);
        Builder.AddAccount(SalesHeader, SalesLine, '6200', -0.03);
        InvoiceNo := Builder.Post(SalesHeader, true, true);
        Builder.AssertGL(InvoiceNo, '1200', 11.97);
        Builder.AssertGL(InvoiceNo, '6200', 0.03);
        Builder.AssertGL(InvoiceNo, '2100', -2);
        Builder.AssertGLBalances(InvoiceNo);
    end;

    [Test]
    procedure DiscountsCanStayInRevenue()
    var
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
        SalesSetup: Record "Sales & Receivables Setup";
        InvoiceNo: Code[20];
    begin
        // [SCENARIO] Discount Posting = No Discounts posts revenue net of the discount
        SalesSetup.Get();
        SalesSetup."Discount Posting" := SalesSetup."Discount Posting"::"No Discounts";
        SalesSetup.Modify();
        Builder.CreateOrder(SalesHeader, true);
        Builder.AddItem(SalesHeader, SalesLine, 'HP-MUG', 2, 30, 6);
        InvoiceNo := Builder.Post(SalesHeader, true, true);
        Builder.AssertGL(InvoiceNo, '4000', -45);
        Builder.AssertGL(InvoiceNo, '4090', 0);
        Builder.AssertGLBalances(InvoiceNo);
    end;

    [Test]
    procedure PaymentMethodWithBalancingAccountPaysAtOnce()
    var
        PaymentMethod: Record "Payment Method";
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
        InvoiceNo: Code[20];
    begin
        // [SCENARIO] A payment method with a balancing account closes the invoice when it is posted
        // [GIVEN] A payment method that pays to a bank account
        PaymentMethod.Init();
        PaymentMethod.Code := 'T-CASH';
        PaymentMethod."Bal. Account Type" := PaymentMethod."Bal. Account Type"::"Bank Account";
        PaymentMethod."Bal. Account No." := 'BANK-GBP';
        PaymentMethod.Insert(true);
        Builder.CreateOrder(SalesHeader, true);
        SalesHeader.Validate("Payment Method Code", 'T-CASH');
        SalesHeader.Modify(true);
        Builder.AddItem(SalesHeader, SalesLine, 'HP-MUG', 1, 12, 0);

        // [WHEN] The order is posted
        InvoiceNo := Builder.Post(SalesHeader, true, true);

        // [THEN] The money is at the bank, nothing is owed
        Builder.AssertGL(InvoiceNo, '1100', 12);
        Builder.AssertGL(InvoiceNo, '1200', 0);
        Builder.AssertGLBalances(InvoiceNo);
        Builder.AssertPaid(InvoiceNo);
    end;

    [Test]
    procedure ServicesLeaveStockAlone()
    var
        Item: Record Item;
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
        InvoiceNo: Code[20];
    begin
        // [SCENARIO] A digital line is an item that is not kept in stock: revenue and VAT, no cost of stock
        // [GIVEN] A service item
        Item.Init();
        Item."No." := 'T-PATTERN';
        Item.Insert(true);
        Item.Validate("Base Unit of Measure", 'PCS');
        Item.Validate(Type, Item.Type::Service);
        Item.Validate("Gen. Prod. Posting Group", 'RETAIL');
        Item.Validate("VAT Prod. Posting Group", 'STANDARD');
        Item."Unit Cost" := 3;
        Item.Modify(true);
        Builder.CreateOrder(SalesHeader, true);
        Builder.AddItem(SalesHeader, SalesLine, 'T-PATTERN', 1, 12, 0);
        Assert.AreEqual('', SalesLine."Location Code", 'Location Code of the line');

        // [WHEN] It is posted
        InvoiceNo := Builder.Post(SalesHeader, true, true);

        // [THEN] Neither inventory nor cost of goods moves
        Builder.AssertGL(InvoiceNo, '4000', -10);
        Builder.AssertGL(InvoiceNo, '1400', 0);
        Builder.AssertGL(InvoiceNo, '5000', 0);
        Builder.AssertGLBalances(InvoiceNo);
    end;

    local procedure CreateOrderInEUR(var SalesHeader: Record "Sales Header"; PricesIncludingVAT: Boolean)
    begin
        Builder.CreateOrder(SalesHeader, PricesIncludingVAT);
        SalesHeader.Validate("Currency Code", 'EUR');
        SalesHeader.Validate("VAT Bus. Posting Group", 'OSS-FR');
        SalesHeader.Modify(true);
    end;

    local procedure AssertVAT(DocumentNo: Code[20]; ExpectedBase: Decimal; ExpectedAmount: Decimal; ExpectedDifference: Decimal)
    var
        VATEntry: Record "VAT Entry";
    begin
        VATEntry.SetRange("Document No.", DocumentNo);
        VATEntry.CalcSums(Base, Amount, "VAT Difference");
        Assert.AreEqual(ExpectedBase, VATEntry.Base, 'VAT base');
        Assert.AreEqual(ExpectedAmount, VATEntry.Amount, 'VAT amount');
        Assert.AreEqual(ExpectedDifference, VATEntry."VAT Difference", 'VAT difference');
    end;
}
#endif
