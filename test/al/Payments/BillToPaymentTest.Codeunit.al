#if AL_TESTS
namespace BigC.Test.Payments;

using BigC.Connector.Orders;
using BigC.Connector.Payments;
using BigC.Test.Orders;
using Microsoft.Sales.Customer;
using Microsoft.Sales.Document;
using System.TestLibraries.Utilities;

/// <summary>Money belongs on the account of the customer who gets the invoice.</summary>
codeunit 50527 "Bill-to Payment Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        OrderBuilder: Codeunit "Order Builder";
        OrderLedger: Codeunit "Order Ledger";

    [Test]
    procedure PaymentsGoToTheCustomerWhoIsInvoiced()
    var
        Order: Record "BigC Order";
        Customer: Record Customer;
        PostedPayment: Record "BigC Posted Payment";
        HeadOffice: Code[20];
        PaymentId: Code[50];
    begin
        // [SCENARIO] The shopper's customer is invoiced through its head office
        BuildOrder(533001);
        PaymentId := OrderBuilder.AddPayment('stripe', 10);
        OrderBuilder.AddRedemption('GIFT-1', 20);
        OrderBuilder.Stage();
        HeadOffice := MakeCustomer('HQ');
        MakeCustomer('SHOP');
        Customer.Get('SHOP');
        Customer.Validate("E-Mail", 'shopper533001@example.com');
        Customer.Validate("Bill-to Customer No.", HeadOffice);
        Customer.Modify(true);
        OrderBuilder.Process(Order);
        Assert.AreEqual('SHOP', Order."Customer No.", 'Customer');
        PostedPayment.Get(Order."Store Code", PaymentId, 0);
        Assert.AreEqual(HeadOffice, PostedPayment."Customer No.", 'Customer of the payment');

        // [WHEN] It is invoiced
        OrderLedger.ShipAndInvoice(Order);

        // [THEN] Card and certificate closed the invoice
        Assert.AreEqual(0, OrderLedger.RemainingAmount(Order), 'Remaining amount');
        Assert.AreEqual(0, OrderLedger.OpenEntries(Order), 'Open entries');
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
    end;

    [Test]
    procedure OrderThatIsBilledToAnotherCustomerByHandIsAnException()
    var
        Order: Record "BigC Order";
        SalesHeader: Record "Sales Header";
        FirstCustomerNo: Code[20];
    begin
        // [SCENARIO] Paid, then somebody bills the sales order to another customer
        BuildOrder(533002);
        OrderBuilder.AddPayment('stripe', 30);
        OrderBuilder.StageAndProcess(Order);
        FirstCustomerNo := Order."Customer No.";
        SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No.");
        // Assigned, because validation makes the lines anew from price lists, which is a cause of its own.
        SalesHeader."Bill-to Customer No." := MakeCustomer('HQ');
        SalesHeader.Modify(true);
        OrderLedger.ShipAndInvoice(Order);

        // [THEN] Finance hears that the payment is on the other account
        Assert.AreEqual('PaymentContradiction', OrderLedger.OrderCauses(Order), 'Cause');
        Assert.IsTrue(OrderLedger.OrderMessage(Order).Contains('invoiced to customer HQ'), OrderLedger.OrderMessage(Order));
        Assert.IsTrue(OrderLedger.OrderMessage(Order).Contains('account of customer ' + FirstCustomerNo), OrderLedger.OrderMessage(Order));

        // [THEN] It stays so when the storefront says that the order has shipped
        OrderBuilder.SetStatus(2);
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('PaymentContradiction', OrderLedger.OrderCauses(Order), 'Cause after the next revision');
    end;

    local procedure BuildOrder(OrderId: Integer)
    begin
        OrderBuilder.Start(OrderId, 'GBP', true);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
    end;

    local procedure MakeCustomer(CustomerNo: Code[20]): Code[20]
    var
        Customer: Record Customer;
    begin
        Customer.Init();
        Customer."No." := CustomerNo;
        Customer.Insert(true);
        Customer.Validate("Customer Posting Group", 'WEB');
        Customer.Validate("Gen. Bus. Posting Group", 'ONLINE');
        Customer."VAT Bus. Posting Group" := 'DOMESTIC';
        Customer.Modify(true);
        exit(CustomerNo);
    end;
}
#endif
