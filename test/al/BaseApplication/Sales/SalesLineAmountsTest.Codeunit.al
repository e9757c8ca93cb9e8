#if AL_TESTS
namespace BigC.Test.BaseApplication;

using Microsoft.Finance.VAT.Calculation;
using Microsoft.Sales.Document;
using System.TestLibraries.Utilities;

codeunit 50401 "Sales Line Amounts Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        Builder: Codeunit "Sales Order Builder";

    [Test]
    procedure PricesExcludingVATRoundOverTheGroup()
    var
        SalesHeader: Record "Sales Header";
        FirstLine: Record "Sales Line";
        SecondLine: Record "Sales Line";
    begin
        // [SCENARIO] The VAT of the lines adds up to the rounded VAT of the group, not to the sum of rounded lines
        // [GIVEN] An order without VAT in the prices
        Builder.CreateOrder(SalesHeader, false);

        // [WHEN] 3 x 0.33 and 1 x 0.33 at 20 % are entered
        Builder.AddItem(SalesHeader, FirstLine, 'HP-MUG', 3, 0.33, 0);
        Builder.AddItem(SalesHeader, SecondLine, 'HP-CANDLE', 1, 0.33, 0);

        // [THEN] The first line has 0.99 and VAT 0.20; both together have 1.32 and VAT 0.26
        AssertAmounts(FirstLine, 0.99, 1.19);
        AssertAmounts(SecondLine, 0.33, 0.39);
        AssertTotals(SalesHeader, 1.32, 1.58);
    end;

    [Test]
    procedure PricesIncludingVATRoundOverTheGroup()
    var
        SalesHeader: Record "Sales Header";
        FirstLine: Record "Sales Line";
        SecondLine: Record "Sales Line";
    begin
        // [SCENARIO] With VAT in the prices the net amounts are rounded over the group
        // [GIVEN] An order with VAT in the prices
        Builder.CreateOrder(SalesHeader, true);

        // [WHEN] 9.99 and 0.99, both with 20 % VAT inside, are entered
        Builder.AddItem(SalesHeader, FirstLine, 'HP-MUG', 1, 9.99, 0);
        Builder.AddItem(SalesHeader, SecondLine, 'HP-CANDLE', 1, 0.99, 0);

        // [THEN] 9.99 / 1.2 = 8.33; 10.98 / 1.2 = 9.15, so that the second line has 0.82
        AssertAmounts(FirstLine, 8.33, 9.99);
        AssertAmounts(SecondLine, 0.82, 0.99);
        AssertTotals(SalesHeader, 9.15, 10.98);
    end;

    [Test]
    procedure LineDiscountAmountAndPercentFollowEachOther()
    var
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
    begin
        // [SCENARIO] A discount amount gives the percentage, a percentage gives the amount
        // [GIVEN] A line of 2 x 30.00
        Builder.CreateOrder(SalesHeader, true);
        Builder.AddItem(SalesHeader, SalesLine, 'HP-MUG', 2, 30, 0);

        // [WHEN] A discount of 6.00 is entered
        SalesLine.Validate("Line Discount Amount", 6);

        // [THEN] It is 10 %, and 54.00 is left, of which VAT 9.00
        Assert.AreEqual(10.0, SalesLine."Line Discount %", 'Line Discount %');
        Assert.AreEqual(54.0, SalesLine."Line Amount", 'Line Amount');
        AssertAmounts(SalesLine, 45, 54);

        // [WHEN] The percentage is changed to 25
        SalesLine.Validate("Line Discount %", 25);

        // [THEN] The discount is 15.00
        Assert.AreEqual(15.0, SalesLine."Line Discount Amount", 'Line Discount Amount');
        AssertAmounts(SalesLine, 37.5, 45);
    end;

    [Test]
    procedure ChangingThePriceModeConvertsUnitPrices()
    var
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
    begin
        // [SCENARIO] Switching Prices Including VAT keeps the value of the order
        // [GIVEN] An order of 2 x 25.00 without VAT
        Builder.CreateOrder(SalesHeader, false);
        Builder.AddItem(SalesHeader, SalesLine, 'HP-MUG', 2, 25, 0);

        // [WHEN] The prices are to include VAT
        SalesHeader.Validate("Prices Including VAT", true);
        SalesHeader.Modify(true);

        // [THEN] The unit price is 30.00, the amounts are the same
        SalesLine.Find();
        Assert.AreEqual(30.0, SalesLine."Unit Price", 'Unit Price');
        AssertAmounts(SalesLine, 50, 60);
    end;

    [Test]
    procedure VATDifferenceSurvivesRelease()
    var
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
    begin
        // [SCENARIO] A VAT amount corrected by a cent stays corrected when the order is released
        // [GIVEN] 3 x 3.33 with 20 % VAT on top: 9.99 and VAT 2.00
        Builder.CreateOrder(SalesHeader, false);
        Builder.AddItem(SalesHeader, SalesLine, 'HP-MUG', 3, 3.33, 0);
        AssertTotals(SalesHeader, 9.99, 11.99);

        // [WHEN] The VAT is corrected to 2.01 and the order released
        CorrectVAT(SalesHeader, 2.01);
        SalesHeader.PerformManualRelease();

        // [THEN] The line has VAT 2.01, of which 0.01 is VAT difference
        SalesLine.Find();
        AssertAmounts(SalesLine, 9.99, 12);
        Assert.AreEqual(0.01, SalesLine."VAT Difference", 'VAT Difference');
    end;

    [Test]
    procedure VATDifferenceWithPricesIncludingVATMovesTheNetAmount()
    var
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
    begin
        // [SCENARIO] Where the prices include VAT, a VAT difference is taken from the net amount
        // [GIVEN] 10.00 with 20 % VAT inside: 8.33 and VAT 1.67
        Builder.CreateOrder(SalesHeader, true);
        Builder.AddItem(SalesHeader, SalesLine, 'HP-MUG', 1, 10, 0);
        AssertAmounts(SalesLine, 8.33, 10);

        // [WHEN] The VAT is corrected to 1.66 and the order released
        CorrectVAT(SalesHeader, 1.66);
        SalesHeader.PerformManualRelease();

        // [THEN] The line has 8.34 net and still 10.00 in total
        SalesLine.Find();
        AssertAmounts(SalesLine, 8.34, 10);
        Assert.AreEqual(-0.01, SalesLine."VAT Difference", 'VAT Difference');
    end;

    [Test]
    procedure VATDifferenceIsBounded()
    var
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
        TempVATAmountLine: Record "VAT Amount Line" temporary;
        QtyType: Option General,Invoicing,Shipping;
    begin
        // [SCENARIO] Max. VAT Difference Allowed is 0.05: 0.05 passes, 0.06 does not
        // [GIVEN] An order with VAT 2.00
        Builder.CreateOrder(SalesHeader, false);
        Builder.AddItem(SalesHeader, SalesLine, 'HP-MUG', 1, 10, 0);
        SalesLine.CalcVATAmountLines(QtyType::General, SalesHeader, SalesLine, TempVATAmountLine);
        TempVATAmountLine.FindFirst();

        // [WHEN] The VAT is set to 2.05
        TempVATAmountLine.Validate("VAT Amount", 2.05);

        // [THEN] The difference is accepted
        TempVATAmountLine.CheckVATDifference('', true);

        // [WHEN] The VAT is set to 2.06
        TempVATAmountLine.Validate("VAT Amount", 2.06);

        // [THEN] The difference is refused, and a difference where none is allowed as well
        asserterror TempVATAmountLine.CheckVATDifference('', true);
        Assert.ExpectedError('VAT Difference must not exceed');
        asserterror TempVATAmountLine.CheckVATDifference('', false);
        Assert.ExpectedError('VAT Difference must be equal to');
    end;

    local procedure CorrectVAT(var SalesHeader: Record "Sales Header"; NewVATAmount: Decimal)
    var
        SalesLine: Record "Sales Line";
        TempVATAmountLine: Record "VAT Amount Line" temporary;
        QtyType: Option General,Invoicing,Shipping;
    begin
        SalesLine.CalcVATAmountLines(QtyType::Invoicing, SalesHeader, SalesLine, TempVATAmountLine);
        TempVATAmountLine.FindFirst();
        TempVATAmountLine.Validate("VAT Amount", NewVATAmount);
        TempVATAmountLine.CheckVATDifference('', true);
        TempVATAmountLine.Modified := true;
        TempVATAmountLine.Modify();
        SalesLine.UpdateVATOnLines(QtyType::Invoicing, SalesHeader, SalesLine, TempVATAmountLine);
    end;

    local procedure AssertAmounts(SalesLine: Record "Sales Line"; ExpectedAmount: Decimal; ExpectedAmountIncludingVAT: Decimal)
    begin
        Assert.AreEqual(ExpectedAmount, SalesLine.Amount, StrSubstNo('Amount of line %1', SalesLine."Line No."));
        Assert.AreEqual(ExpectedAmountIncludingVAT, SalesLine."Amount Including VAT", StrSubstNo('Amount Including VAT of line %1', SalesLine."Line No."));
    end;

    local procedure AssertTotals(SalesHeader: Record "Sales Header"; ExpectedAmount: Decimal; ExpectedAmountIncludingVAT: Decimal)
    begin
        SalesHeader.CalcFields(Amount, "Amount Including VAT");
        Assert.AreEqual(ExpectedAmount, SalesHeader.Amount, 'Amount of the order');
        Assert.AreEqual(ExpectedAmountIncludingVAT, SalesHeader."Amount Including VAT", 'Amount Including VAT of the order');
    end;
}
#endif
