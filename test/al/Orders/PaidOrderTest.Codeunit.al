#if AL_TESTS
namespace BigC.Test.Orders;

using BigC.Connector.GiftCertificates;
using BigC.Connector.Orders;
using Microsoft.Sales.Document;
using Microsoft.Sales.History;
using System.TestLibraries.Utilities;

codeunit 50502 "Paid Order Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        OrderBuilder: Codeunit "Order Builder";
        OrderLedger: Codeunit "Order Ledger";

    [Test]
    procedure CouponAndCertificateFigureForFigure()
    var
        Order: Record "BigC Order";
        GiftCertificates: Codeunit "BigC Gift Certificates";
        CardId: Code[50];
        CertificateId: Code[50];
    begin
        // [SCENARIO] Worked example A: 2 x 30.00, coupon 6.00, shipping 4.80, certificate 20.00, card 38.80
        // [GIVEN] The order as BigCommerce sends it
        BuildExampleA(510001, CardId, CertificateId);

        // [WHEN] It is processed
        OrderBuilder.StageAndProcess(Order);

        // [THEN] The payments are on account: Dr 1250 38.80 and Dr 2200 20.00, Cr 1200
        Assert.AreEqual(Order.Status::Ordered, Order.Status, OrderLedger.OrderCauses(Order));
        Assert.AreEqual(38.8, OrderLedger.PaymentPostedTo('1250', Order, CardId), 'Card, clearing');
        Assert.AreEqual(-38.8, OrderLedger.PaymentPostedTo('1200', Order, CardId), 'Card, receivables');
        Assert.AreEqual(20, OrderLedger.PaymentPostedTo('2200', Order, CertificateId), 'Certificate, liability');
        Assert.AreEqual(-20, OrderLedger.PaymentPostedTo('1200', Order, CertificateId), 'Certificate, receivables');
        Assert.AreEqual(-20, GiftCertificates.Balance(Order."Store Code", 'CERT-510001', ''), 'Certificate ledger');

        // [WHEN] The warehouse ships and invoices it
        OrderLedger.ShipAndInvoice(Order);

        // [THEN] Dr 1200 58.80, Dr 4090 5.00, Cr 4000 50.00, Cr 4100 4.00, Cr 2100 9.80; nothing remains to pay
        Assert.AreEqual(Order.Status::Invoiced, Order.Status, 'Status');
        Assert.AreEqual(58.8, OrderLedger.PostedTo('1200', Order."Posted Invoice No."), 'Receivables');
        Assert.AreEqual(5, OrderLedger.PostedTo('4090', Order."Posted Invoice No."), 'Promotions');
        Assert.AreEqual(-50, OrderLedger.PostedTo('4000', Order."Posted Invoice No."), 'Sales');
        Assert.AreEqual(-4, OrderLedger.PostedTo('4100', Order."Posted Invoice No."), 'Shipping');
        Assert.AreEqual(-9.8, OrderLedger.PostedTo('2100', Order."Posted Invoice No."), 'VAT');
        Assert.AreEqual(0, OrderLedger.PostedTo('6200', Order."Posted Invoice No."), 'Rounding');
        Assert.AreEqual(0, OrderLedger.RemainingAmount(Order), 'Remaining amount');
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Open entries');
    end;

    [Test]
    procedure CostIsPosted()
    var
        Order: Record "BigC Order";
        CardId: Code[50];
        CertificateId: Code[50];
    begin
        // [SCENARIO] Worked example A: two units at 12.00 cost 24.00
        BuildExampleA(510002, CardId, CertificateId);
        OrderBuilder.StageAndProcess(Order);
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(24, OrderLedger.PostedTo('5000', Order."Posted Invoice No."), 'Cost of goods sold');
        Assert.AreEqual(-24, OrderLedger.PostedTo('1400', Order."Posted Invoice No."), 'Inventory');
    end;

    [Test]
    procedure DocumentsCarryTheOrderNumber()
    var
        Order: Record "BigC Order";
        SalesHeader: Record "Sales Header";
        SalesInvoiceHeader: Record "Sales Invoice Header";
        SalesShipmentHeader: Record "Sales Shipment Header";
        CardId: Code[50];
        CertificateId: Code[50];
    begin
        // [SCENARIO] Finance finds order, shipment and invoice by the BigCommerce number
        BuildExampleA(510003, CardId, CertificateId);
        OrderBuilder.StageAndProcess(Order);
        SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No.");
        Assert.AreEqual('510003', SalesHeader."External Document No.", 'Sales order');
        Assert.AreEqual(510003, SalesHeader."BigC Order Id", 'Field on the sales order');

        OrderLedger.ShipAndInvoice(Order);

        SalesInvoiceHeader.SetRange("BigC Order Id", 510003);
        SalesInvoiceHeader.FindFirst();
        Assert.AreEqual(Order."Posted Invoice No.", SalesInvoiceHeader."No.", 'Posted invoice');
        Assert.AreEqual('510003', SalesInvoiceHeader."External Document No.", 'External Document No. of the invoice');
        SalesShipmentHeader.SetRange("BigC Order Id", 510003);
        Assert.RecordCount(SalesShipmentHeader, 1);
    end;

    [Test]
    procedure FlowFieldsShowLinesAndPayments()
    var
        Order: Record "BigC Order";
        CardId: Code[50];
        CertificateId: Code[50];
    begin
        // [SCENARIO] The order shows how many lines it has and what is paid
        BuildExampleA(510004, CardId, CertificateId);
        OrderBuilder.StageAndProcess(Order);
        Order.CalcFields("No. of Lines", "Paid Amount", "Residual Amount");
        Assert.AreEqual(2, Order."No. of Lines", 'Lines');
        Assert.AreEqual(58.8, Order."Paid Amount", 'Paid amount');
        Assert.AreEqual(0, Order."Residual Amount", 'Residual amount');
    end;

    [Test]
    procedure ProcessingAgainChangesNothing()
    var
        Order: Record "BigC Order";
        FirstDocumentNo: Code[20];
        CardId: Code[50];
        CertificateId: Code[50];
    begin
        // [SCENARIO] Whoever processes or sends the order again finds it done
        BuildExampleA(510005, CardId, CertificateId);
        OrderBuilder.StageAndProcess(Order);
        FirstDocumentNo := Order."Sales Document No.";

        OrderBuilder.StageAgain();
        OrderBuilder.Process(Order);

        Assert.AreEqual(FirstDocumentNo, Order."Sales Document No.", 'Sales order');
        Assert.AreEqual(1, Order.Revision, 'Revision');
        Order.CalcFields("Paid Amount", "No. of Lines");
        Assert.AreEqual(58.8, Order."Paid Amount", 'Paid amount');
        Assert.AreEqual(2, Order."No. of Lines", 'Lines');
    end;

    local procedure BuildExampleA(OrderId: Integer; var CardId: Code[50]; var CertificateId: Code[50])
    var
        LineKey: Code[50];
    begin
        OrderBuilder.Start(OrderId, 'GBP', true);
        LineKey := OrderBuilder.AddItem('HP-MUG', 2, 25, 30, 54, 9, 2, 0, 20);
        OrderBuilder.AddCoupon(LineKey, 'SPRING', 6);
        OrderBuilder.AddShipping(4.8, 0.8, 2, 20);
        OrderBuilder.SetTotals(58.8, 9.8);
        CardId := OrderBuilder.AddPayment('stripe', 38.8);
        CertificateId := OrderBuilder.AddRedemption(CopyStr('CERT-' + Format(OrderId, 0, 9), 1, 50), 20);
    end;
}
#endif
