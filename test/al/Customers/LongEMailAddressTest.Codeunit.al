#if AL_TESTS
namespace BigC.Test.Customers;

using BigC.Connector.Customers;
using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using BigC.Test.Orders;
using Microsoft.Sales.Customer;
using System.TestLibraries.Utilities;

/// <summary>A customer card holds e-mail addresses of 80 characters; whoever has a longer one is booked, and somebody is told.</summary>
codeunit 50733 "Long E-Mail Address Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;

    var
        Assert: Codeunit "Library Assert";
        OrderBuilder: Codeunit "Order Builder";
        OrderLedger: Codeunit "Order Ledger";
        Exceptions: Codeunit "BigC Exceptions";

    [Test]
    procedure GuestWithALongAddressIsBookedAndTold()
    var
        Order: Record "BigC Order";
        SecondOrder: Record "BigC Order";
        Customer: Record Customer;
        BigCException: Record "BigC Exception";
    begin
        // [SCENARIO] A guest with an address of 92 characters orders twice
        Build(550001, LongAddress('a'));
        OrderBuilder.StageAndProcess(Order);
        Build(550002, LongAddress('a'));
        OrderBuilder.StageAndProcess(SecondOrder);

        // [THEN] Both are booked on one customer, whose card has no address
        Assert.AreEqual(Order.Status::Ordered, Order.Status, 'Status');
        Assert.AreEqual(Order."Customer No.", SecondOrder."Customer No.", 'Customer');
        Customer.Get(Order."Customer No.");
        Assert.AreEqual('', Customer."E-Mail", 'E-mail');

        // [THEN] Customer experience learns of it; nothing waits, and no money is at stake
        Assert.AreEqual('EMailTooLong', OrderLedger.OrderCauses(Order), 'Cause');
        Assert.IsTrue(OrderLedger.OrderMessage(Order).Contains(LongAddress('a')), OrderLedger.OrderMessage(Order));
        Assert.IsTrue(OrderLedger.OrderMessage(Order).Contains('so customer ' + Customer."No." + ' has none'), OrderLedger.OrderMessage(Order));
        BigCException.SetRange("Related System Id", Order.SystemId);
        BigCException.FindLast();
        Assert.AreEqual(BigCException.Owner::CustomerExperience, BigCException.Owner, 'Owner');
        Assert.AreEqual(BigCException.Severity::Notice, BigCException.Severity, 'Severity');
        Assert.AreEqual(0, BigCException."Amount at Stake", 'Money at stake');
        OrderLedger.ShipAndInvoice(Order);
        Assert.AreEqual(0, OrderLedger.RemainingAmount(Order), 'Remaining amount');

        // [WHEN] Somebody enters an address on the card
        Customer."E-Mail" := 'ada@example.com';
        Customer.Modify(true);
        OrderBuilder.Process(SecondOrder);

        // [THEN] It is settled
        Assert.AreEqual('', OrderLedger.OrderCauses(SecondOrder), 'Open causes');
    end;

    [Test]
    procedure TwoLongAddressesAreTwoGuests()
    var
        Order: Record "BigC Order";
        OtherOrder: Record "BigC Order";
    begin
        // [SCENARIO] The addresses differ after the 80th character only
        Build(550003, LongAddress('b'));
        OrderBuilder.StageAndProcess(Order);
        Build(550004, LongAddress('b') + '.uk');
        OrderBuilder.StageAndProcess(OtherOrder);
        Assert.AreNotEqual(Order."Customer No.", OtherOrder."Customer No.", 'Customers');
    end;

    [Test]
    procedure WhatWasDecidedIsNotAskedAgain()
    var
        Order: Record "BigC Order";
        BigCException: Record "BigC Exception";
    begin
        // [SCENARIO] Customer experience ignores it with a reason; then the order changes in the storefront
        Build(550005, LongAddress('c'));
        OrderBuilder.StageAndProcess(Order);
        BigCException.SetRange("Related System Id", Order.SystemId);
        BigCException.FindLast();
        Exceptions.Ignore(BigCException, 'The shopper has no other address.');
        Commit();
        OrderBuilder.SetBillingStreet('2 Harbour Street');
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
    end;

    [Test]
    procedure CardWithAnotherAddressIsNoQuestion()
    var
        Order: Record "BigC Order";
        Customer: Record Customer;
        CustomerLink: Record "BigC Customer Link";
    begin
        // [SCENARIO] The guest is linked to a customer who can be written to
        Build(550006, 'dora@example.com');
        OrderBuilder.StageAndProcess(Order);
        Customer.Get(Order."Customer No.");
        CustomerLink."Store Code" := Order."Store Code";
        CustomerLink."Guest E-Mail" := LongAddress('d');
        CustomerLink."Customer No." := Customer."No.";
        CustomerLink.Insert(true);
        Commit();
        Build(550007, LongAddress('d'));
        OrderBuilder.StageAndProcess(Order);
        Assert.AreEqual(Customer."No.", Order."Customer No.", 'Customer');
        Assert.AreEqual('', OrderLedger.OrderCauses(Order), 'Open causes');
    end;

    local procedure Build(OrderId: Integer; EMail: Text[250])
    begin
        OrderBuilder.Start(OrderId, 'GBP', true);
        OrderBuilder.SetCustomerEmail(EMail);
        OrderBuilder.AddItem('HP-MUG', 1, 25, 30, 30, 5, 2, 0, 20);
        OrderBuilder.SetTotals(30, 5);
        OrderBuilder.AddPayment('stripe', 30);
    end;

    local procedure LongAddress(Letter: Text): Text[200]
    begin
        exit(CopyStr(PadStr('', 80, Letter) + '@example.com', 1, 200));
    end;
}
#endif
