#if AL_TESTS
namespace BigC.Test.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using BigC.Connector.Taxes;
using BigC.DemoStore;
using Microsoft.Finance.VAT.Setup;
using Microsoft.Sales.Document;
using System.TestLibraries.Utilities;

/// <summary>
/// British and French VAT at 20 percent with one VAT identifier: Business Central spreads their VAT together over all lines, and the
/// ledger still has to have of each country what was charged there.
/// </summary>
codeunit 50531 "Shared VAT Identifier Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        OrderBuilder: Codeunit "Order Builder";
        OrderLedger: Codeunit "Order Ledger";
        DemoStore: Codeunit "Demo Store";

    [Test]
    procedure TaxThatWouldMoveToTheOtherZoneHoldsTheOrder()
    var
        Order: Record "BigC Order";
        SalesHeader: Record "Sales Header";
    begin
        // [SCENARIO] 99.99 with tax of 20.00 in Britain, 9.99 with tax of 2.01 in France: 22.01 spread over 109.98 is 20.01 and 2.00
        Share('OSS-FR', 'STANDARD');
        BuildTwoZones(549001, 20, 2.01);
        OrderBuilder.StageAndProcess(Order);

        // [THEN] Nothing is made, and finance learns which VAT would be posted where
        Assert.AreEqual('VATRateDiffers', OrderLedger.OrderCauses(Order), 'Cause');
        Assert.AreEqual(Order.Status::Held, Order.Status, 'Status');
        AssertMessage(Order, 'DOMESTIC|STANDARD: tax of 20.00 would be posted as 20.01');
        AssertMessage(Order, 'OSS-FR|STANDARD: tax of 2.01 would be posted as 2.00');
        SalesHeader.SetRange("BigC Order Id", Order."Order Id");
        Assert.RecordIsEmpty(SalesHeader);

        // [WHEN] Finance gives the French setup an identifier of its own
        Separate('OSS-FR', 'STANDARD');
        OrderBuilder.Process(Order);
        OrderLedger.ShipAndInvoice(Order);

        // [THEN] Each country has its tax
        AssertVAT(Order, 20, 2.01);
    end;

    [Test]
    procedure TaxThatOnlyAddsUpHoldsTheOrder()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] 4 pence too little in one zone, 4 too much in the other: together they are what Business Central computes
        Share('OSS-FR', 'STANDARD');
        BuildTwoZones(549002, 19.96, 2.04);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('VATRateDiffers', OrderLedger.OrderCauses(Order), 'Cause');
        AssertMessage(Order, 'tax of 19.96 would be posted as 20.00');

        // [WHEN] Each setup has its own identifier
        Separate('OSS-FR', 'STANDARD');
        OrderBuilder.Process(Order);
        OrderLedger.ShipAndInvoice(Order);

        // [THEN] What was charged is posted
        AssertVAT(Order, 19.96, 2.04);
    end;

    [Test]
    procedure TaxThatComesOutRightIsBooked()
    var
        Order: Record "BigC Order";
        OrderResidual: Record "BigC Order Residual";
    begin
        // [SCENARIO] 20.00 and 2.00, and with a residual: 20.01 and 2.00 of 22.00
        Share('OSS-FR', 'STANDARD');
        BuildTwoZones(549003, 20, 2);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        OrderLedger.ShipAndInvoice(Order);
        AssertVAT(Order, 20, 2);

        BuildTwoZones(549004, 20.01, 2);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        OrderLedger.ShipAndInvoice(Order);
        AssertVAT(Order, 20.01, 2);
        OrderResidual.SetRange("Order SystemId", Order.SystemId);
        OrderResidual.SetRange(Cause, OrderResidual.Cause::TaxRounding);
        OrderResidual.FindFirst();
        Assert.AreEqual(0.01, OrderResidual.Amount, 'Residual');
    end;

    [Test]
    procedure PricesWithTaxAreToldApartAsWell()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] 119.99 and 11.99 with tax: 19.99 and 2.01 of 22.00 would come out as 20.00 and 2.00
        Share('OSS-FR', 'STANDARD');
        OrderBuilder.Start(549005, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 100, 119.99, 119.99, 19.99, 2, 0, 20);
        OrderBuilder.AddItem('HP-LAMP', 1, 9.98, 11.99, 11.99, 2.01, 5, 0, 20);
        OrderBuilder.SetTotals(131.98, 22);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('VATRateDiffers', OrderLedger.OrderCauses(Order), 'Cause');
        AssertMessage(Order, 'tax of 19.99 would be posted as 20.00');
    end;

    [Test]
    procedure FractionsOfAPennyHoldNothing()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] 20.004 and 2.003 are 22.007: whoever gets the penny, no zone is off by one
        Share('OSS-FR', 'STANDARD');
        BuildTwoZones(549006, 20.004, 2.003);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
    end;

    [Test]
    procedure ZonesOfOneSetupAreToldApartByTheirCountry()
    var
        Order: Record "BigC Order";
        TaxZone: Record "BigC Tax Zone";
        Line: Record "BigC Order Line";
        FirstKey: Code[50];
        SecondKey: Code[50];
    begin
        // [SCENARIO] Both zones are mapped to one VAT posting setup, and the goods go to two countries
        TaxZone.Get(DemoStore.StoreCode(), 5);
        TaxZone.Validate("VAT Bus. Posting Group", 'DOMESTIC');
        TaxZone.Modify(true);
        OrderBuilder.Start(549007, 'GBP', false);
        FirstKey := OrderBuilder.AddItem('HP-MUG', 3, 33.33, 40, 119.99, 20, 2, 0, 20);
        SecondKey := OrderBuilder.AddItem('HP-LAMP', 3, 3.33, 4, 12, 2.01, 5, 0, 20);
        OrderBuilder.AddConsignment(1, 'Whitby', 'GB');
        OrderBuilder.AddConsignment(2, 'Lyon', 'FR');
        Place(FirstKey, 1, Line);
        Place(SecondKey, 2, Line);
        OrderBuilder.SetTotals(131.99, 22.01);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('VATRateDiffers', OrderLedger.OrderCauses(Order), 'Cause');
        AssertMessage(Order, 'DOMESTIC|STANDARD in FR: tax of 2.01 would be posted as 2.00');

        // [WHEN] Both go to Britain
        OrderBuilder.Start(549008, 'GBP', false);
        OrderBuilder.AddItem('HP-MUG', 3, 33.33, 40, 119.99, 20, 2, 0, 20);
        OrderBuilder.AddItem('HP-LAMP', 3, 3.33, 4, 12, 2.01, 5, 0, 20);
        OrderBuilder.SetTotals(131.99, 22.01);
        OrderBuilder.StageAndProcess(Order);

        // [THEN] The ledger does not tell the zones apart, so there is nothing to swap
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
    end;

    [Test]
    procedure RatesWithoutAnIdentifierAreHeld()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] Neither setup has an identifier, so documents would sum 20 and 5 percent as one
        SetIdentifier('DOMESTIC', 'STANDARD', '');
        SetIdentifier('DOMESTIC', 'REDUCED', '');
        OrderBuilder.Start(549009, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 0.1, 0.12, 0.12, 0.02, 2, 0, 20);
        OrderBuilder.AddItem('HP-BULB', 1, 0.2, 0.21, 0.21, 0.01, 2, 5, 5);
        OrderBuilder.SetTotals(0.33, 0.03);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('VATRateDiffers', OrderLedger.OrderCauses(Order), 'Cause');
    end;

    [Test]
    procedure CertificateThatSharesTheIdentifierOfATaxedLineIsHeld()
    var
        Order: Record "BigC Order";
        VATPostingSetup: Record "VAT Posting Setup";
    begin
        // [SCENARIO] No setup has an identifier, so 20 percent would be taken of the certificate as well: 13.33 of 80.00 instead of 5.00
        VATPostingSetup.ModifyAll("VAT Identifier", '');
        OrderBuilder.Start(549012, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.AddCertificate('GC-549012', 50);
        OrderBuilder.SetTotals(80, 5);
        OrderBuilder.StageAndProcess(Order);

        // [THEN] The identifier is what is wrong, not the tax, and there is no difference that anybody could accept
        Assert.AreEqual('VATRateDiffers', OrderLedger.OrderCauses(Order), 'Cause');
        AssertMessage(Order, 'is outside VAT, but its VAT posting setup for ''DOMESTIC'' and '''' has the VAT identifier '''', which stands for 20 percent');
        AssertNotOverridable(Order);

        // [WHEN] Finance gives the setup that charges nothing an identifier of its own
        Separate('DOMESTIC', '');
        OrderBuilder.Process(Order);
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(80, OrderLedger.InvoiceTotal(Order), 'Invoice');
        Assert.AreEqual(-5, OrderLedger.PostedTo('2100', Order."Posted Invoice No."), 'VAT');
        Assert.AreEqual(-50, OrderLedger.PostedTo('2200', Order."Posted Invoice No."), 'Certificate liability');
    end;

    [Test]
    procedure RoundingThatSharesTheIdentifierOfATaxedLineIsHeld()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] 0.05 go to the rounding account, whose setup charges nothing under the identifier of 20 percent
        SetIdentifier('DOMESTIC', '', 'DOMESTIC STANDARD');
        OrderBuilder.Start(549013, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30.05, 5);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('VATRateDiffers', OrderLedger.OrderCauses(Order), 'Cause');
        AssertMessage(Order, 'line ROUNDING is outside VAT, but its VAT posting setup for ''DOMESTIC'' and '''' has the VAT identifier ''DOMESTIC STANDARD''');

        // [WHEN] It has an identifier of its own
        Separate('DOMESTIC', '');
        OrderBuilder.Process(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
    end;

    [Test]
    procedure LineThatIsMovedToTheOtherCountryIsNotPosted()
    var
        Order: Record "BigC Order";
        SalesLine: Record "Sales Line";
        UnitPrice: Decimal;
    begin
        // [SCENARIO] Someone moves a British line to the French group: total, VAT and VAT identifier stay
        Share('OSS-FR', 'STANDARD');
        OrderBuilder.Start(549010, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.StageAndProcess(Order);
        SalesLine.Get(SalesLine."Document Type"::Order, Order."Sales Document No.", 10000);
        UnitPrice := SalesLine."Unit Price";
        SalesLine."VAT Bus. Posting Group" := 'OSS-FR';
        SalesLine.Validate("VAT Prod. Posting Group", 'STANDARD');
        SalesLine.Validate("Unit Price", UnitPrice);
        SalesLine.Modify(true);
        Commit();
        asserterror OrderLedger.ShipAndInvoice(Order);
        Assert.ExpectedError('DOMESTIC STANDARD (OSS-FR, STANDARD): 25.00 with VAT of 5.00 instead of 0.00 with VAT of 0.00');
    end;

    [Test]
    procedure PartsThatMoveTaxToTheOtherZoneAreAnException()
    var
        Order: Record "BigC Order";
    begin
        // [SCENARIO] 3 x 3.33 in Britain with tax of 2.00, 1 x 3.33 in France with 0.66. Two mugs are invoiced with the lamp: 9.99 have VAT
        // of 2.00, of which the mugs get 1.33 and the lamp 0.67; the last mug is left 0.66
        Share('OSS-FR', 'STANDARD');
        OrderBuilder.Start(549011, 'GBP', false);
        OrderBuilder.AddItem('HP-MUG', 3, 3.33, 4, 11.99, 2, 2, 0, 20);
        OrderBuilder.AddItem('HP-LAMP', 1, 3.33, 4, 3.99, 0.66, 5, 0, 20);
        OrderBuilder.SetTotals(15.98, 2.66);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        OrderLedger.Post(Order, 2, true, true);
        OrderLedger.Post(Order, 1, true, true);

        // [THEN] The invoices add up, but finance learns that a penny is in the other country
        Assert.AreEqual('InvoiceDiffers', OrderLedger.OrderCauses(Order), 'Cause');
        AssertMessage(Order, 'DOMESTIC STANDARD (DOMESTIC, STANDARD): 9.99 with VAT of 1.99 instead of 9.99 with VAT of 2.00');
        AssertMessage(Order, 'DOMESTIC STANDARD (OSS-FR, STANDARD): 3.33 with VAT of 0.67 instead of 3.33 with VAT of 0.66');
    end;

    local procedure BuildTwoZones(OrderId: Integer; BritishTax: Decimal; FrenchTax: Decimal)
    begin
        OrderBuilder.Start(OrderId, 'GBP', false);
        OrderBuilder.AddItem('HP-MUG', 3, 33.33, 40, 99.99 + BritishTax, BritishTax, 2, 0, 20);
        OrderBuilder.AddItem('HP-LAMP', 3, 3.33, 4, 9.99 + FrenchTax, FrenchTax, 5, 0, 20);
        OrderBuilder.SetBillingCountry('FR');
        OrderBuilder.SetTotals(109.98 + BritishTax + FrenchTax, BritishTax + FrenchTax);
    end;

    local procedure Place(LineKey: Code[50]; ConsignmentId: Integer; var Line: Record "BigC Order Line")
    begin
        OrderBuilder.ChangeLine(LineKey, Line);
        Line."Consignment Id" := ConsignmentId;
        OrderBuilder.SaveLine(Line);
    end;

    local procedure Share(VATBusPostingGroup: Code[20]; VATProdPostingGroup: Code[20])
    begin
        SetIdentifier(VATBusPostingGroup, VATProdPostingGroup, 'DOMESTIC STANDARD');
    end;

    local procedure Separate(VATBusPostingGroup: Code[20]; VATProdPostingGroup: Code[20])
    begin
        SetIdentifier(VATBusPostingGroup, VATProdPostingGroup, 'ITS OWN');
    end;

    local procedure SetIdentifier(VATBusPostingGroup: Code[20]; VATProdPostingGroup: Code[20]; VATIdentifier: Code[20])
    var
        VATPostingSetup: Record "VAT Posting Setup";
    begin
        VATPostingSetup.Get(VATBusPostingGroup, VATProdPostingGroup);
        VATPostingSetup."VAT Identifier" := VATIdentifier;
        VATPostingSetup.Modify(true);
        Commit();
    end;

    local procedure AssertVAT(Order: Record "BigC Order"; BritishVAT: Decimal; FrenchVAT: Decimal)
    begin
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
        Assert.AreEqual(-BritishVAT, OrderLedger.PostedTo('2100', Order."Posted Invoice No."), 'British VAT account');
        Assert.AreEqual(-FrenchVAT, OrderLedger.PostedTo('2110', Order."Posted Invoice No."), 'French VAT account');
        Assert.AreEqual(-BritishVAT, OrderLedger.VATOf(Order, 'DOMESTIC', 'STANDARD'), 'British VAT entries');
        Assert.AreEqual(-FrenchVAT, OrderLedger.VATOf(Order, 'OSS-FR', 'STANDARD'), 'French VAT entries');
    end;

    local procedure AssertNotOverridable(Order: Record "BigC Order")
    var
        BigCException: Record "BigC Exception";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        BigCException.SetRange("Related System Id", Order.SystemId);
        BigCException.FindLast();
        Commit();
        asserterror Exceptions.Override(BigCException, 'Seen');
        Assert.AreNotEqual('', GetLastErrorText(), 'Refusal');
    end;

    local procedure AssertMessage(Order: Record "BigC Order"; ExpectedText: Text)
    begin
        Assert.IsTrue(OrderLedger.OrderMessage(Order).Contains(ExpectedText), OrderLedger.OrderMessage(Order));
    end;
}
#endif
