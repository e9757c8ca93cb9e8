#if AL_TESTS
namespace BigC.Test.Orders;

using BigC.Connector.Orders;
using BigC.DemoStore;

/// <summary>Builds an order of the demo store as the agent would send it, and stages it.</summary>
codeunit 50500 "Order Builder"
{
    var
        Order: Record "BigC Order";
        TempLine: Record "BigC Order Line" temporary;
        TempTax: Record "BigC Order Tax" temporary;
        TempDiscount: Record "BigC Order Discount" temporary;
        TempPayment: Record "BigC Order Payment" temporary;
        TempConsignment: Record "BigC Order Consignment" temporary;
        Orders: Codeunit "BigC Orders";
        DemoStore: Codeunit "Demo Store";
        SendCount: Integer;

    /// <summary>A paid order of a guest, placed on 1 March 2026, awaiting fulfilment.</summary>
    procedure Start(OrderId: Integer; CurrencyCode: Code[10]; PricesIncludeTax: Boolean)
    begin
        Clear(Order);
        TempLine.DeleteAll();
        TempTax.DeleteAll();
        TempDiscount.DeleteAll();
        TempPayment.DeleteAll();
        TempConsignment.DeleteAll();
        SendCount := 0;
        Order."Store Code" := DemoStore.StoreCode();
        Order."Order Id" := OrderId;
        Order.SystemId := CreateGuid();
        Order."Status Id" := 11;
        Order."Created At" := CreateDateTime(20260301D, 100000T);
        Order."Modified At" := Order."Created At";
        Order."ISO Currency Code" := CurrencyCode;
        Order."Prices Include Tax" := PricesIncludeTax;
        Order."Customer Email" := 'shopper' + Format(OrderId, 0, 9) + '@example.com';
        Order."Billing First Name" := 'Ada';
        Order."Billing Last Name" := 'Byron';
        Order."Billing Street 1" := '1 Harbour Street';
        Order."Billing City" := 'Whitby';
        Order."Billing Postal Code" := 'YO22 4AA';
        Order."Billing Country Code" := 'GB';
    end;

    procedure SetCreatedAt(CreatedAt: DateTime)
    begin
        Order."Created At" := CreatedAt;
    end;

    procedure SetModifiedAt(ModifiedAt: DateTime)
    begin
        Order."Modified At" := ModifiedAt;
        Order."Content Hash" := 'CHANGED';
    end;

    procedure SetStatus(StatusId: Integer)
    begin
        Order."Status Id" := StatusId;
    end;

    procedure SetCurrency(CurrencyCode: Code[10])
    begin
        Order."ISO Currency Code" := CurrencyCode;
    end;

    procedure SetArchived(IsArchived: Boolean)
    begin
        Order."Is Deleted" := IsArchived;
    end;

    procedure SetPaymentStatus(PaymentStatus: Text[50])
    begin
        Order."Payment Status" := PaymentStatus;
    end;

    procedure SetTotals(TotalIncTax: Decimal; TotalTax: Decimal)
    begin
        Order."Total Inc Tax" := TotalIncTax;
        Order."Total Tax" := TotalTax;
        Order."Total Ex Tax" := TotalIncTax - TotalTax;
    end;

    procedure SetTotalExTax(TotalExTax: Decimal)
    begin
        Order."Total Ex Tax" := TotalExTax;
    end;

    procedure SetHeaderDiscount(Discount: Decimal)
    begin
        Order."Discount Amount" := Discount;
    end;

    procedure SetGiftCertificateAmount(Amount: Decimal)
    begin
        Order."Gift Certificate Amount" := Amount;
    end;

    procedure SetStoreCreditAmount(Amount: Decimal)
    begin
        Order."Store Credit Amount" := Amount;
    end;

    procedure SetCustomerId(CustomerId: Integer)
    begin
        Order."Customer Id" := CustomerId;
    end;

    procedure SetCustomerEmail(Email: Text[250])
    begin
        Order."Customer Email" := Email;
    end;

    procedure SetBillingStreet(Street: Text[250])
    begin
        Order."Billing Street 1" := Street;
    end;

    procedure SetBillingCountry(CountryCode: Code[10])
    begin
        Order."Billing Country Code" := CountryCode;
    end;

    /// <summary>Adds a product taxed by one row of its zone's rate. Rate -1 adds no row.</summary>
    procedure AddItem(Sku: Text[250]; Quantity: Decimal; PriceExTax: Decimal; PriceIncTax: Decimal; PaidIncTax: Decimal; Tax: Decimal; ZoneId: Integer; ClassId: Integer; Rate: Decimal): Code[50]
    begin
        InitLine(TempLine."Line Type"::Item, 'item');
        TempLine."Product Id" := 100 + TempLine."External Line Id";
        TempLine.SKU := Sku;
        TempLine.Description := Sku;
        TempLine."Product Type" := 'physical';
        TempLine.Quantity := Quantity;
        TempLine."Unit Price Ex Tax" := PriceExTax;
        TempLine."Unit Price Inc Tax" := PriceIncTax;
        InsertLine(PaidIncTax, Tax, ZoneId, ClassId);
        if Rate >= 0 then
            AddTaxRow(TempLine."Line Key", ZoneId, ZoneId, ClassId, Rate, 1, Tax);
        exit(TempLine."Line Key");
    end;

    /// <summary>Adds a charge; shipping, handling and wrapping are taxed by a row, a fee only on itself.</summary>
    procedure AddCharge(LineType: Enum "BigC Order Line Type"; PaidIncTax: Decimal; Tax: Decimal; ZoneId: Integer; ClassId: Integer; Rate: Decimal): Code[50]
    begin
        InitLine(LineType, LowerCase(Format(LineType)));
        TempLine.Description := Format(LineType);
        TempLine.Quantity := 1;
        TempLine."Unit Price Ex Tax" := PaidIncTax - Tax;
        TempLine."Unit Price Inc Tax" := PaidIncTax;
        InsertLine(PaidIncTax, Tax, ZoneId, ClassId);
        if (LineType <> LineType::Fee) and (Rate >= 0) then
            AddTaxRow(TempLine."Line Key", ZoneId, ZoneId, ClassId, Rate, 1, Tax);
        exit(TempLine."Line Key");
    end;

    procedure AddShipping(PaidIncTax: Decimal; Tax: Decimal; ZoneId: Integer; Rate: Decimal): Code[50]
    begin
        exit(AddCharge("BigC Order Line Type"::Shipping, PaidIncTax, Tax, ZoneId, 2, Rate));
    end;

    procedure AddCertificate(CertificateCode: Text[50]; Amount: Decimal): Code[50]
    begin
        InitLine(TempLine."Line Type"::GiftCertificate, 'item');
        TempLine."Product Type" := 'giftcertificate';
        TempLine.Description := 'Gift certificate';
        TempLine."Gift Certificate Code" := CertificateCode;
        TempLine.Quantity := 1;
        TempLine."Unit Price Ex Tax" := Amount;
        TempLine."Unit Price Inc Tax" := Amount;
        InsertLine(Amount, 0, 0, -1);
        exit(TempLine."Line Key");
    end;

    procedure AddTaxRow(LineKey: Code[50]; RateId: Integer; ZoneId: Integer; ClassId: Integer; Rate: Decimal; Priority: Integer; Tax: Decimal)
    begin
        TempTax.Init();
        TempTax."Entry No." := TempTax.Count() + 1;
        TempTax."External Tax Id" := TempTax."Entry No.";
        TempTax."Line Key" := LineKey;
        TempTax."Tax Rate Id" := RateId;
        TempTax."Tax Rate Name" := StrSubstNo('Rate %1', RateId);
        TempTax."Tax Zone Id" := ZoneId;
        TempTax."Tax Zone Source" := TempTax."Tax Zone Source"::TaxRate;
        TempTax."Tax Class Id" := ClassId;
        TempTax.Rate := Rate;
        TempTax.Priority := Priority;
        TempTax."Priority Amount" := Tax;
        TempTax."Line Amount" := Tax;
        TempTax.Insert();
    end;

    procedure AddCoupon(LineKey: Code[50]; CouponCode: Text[100]; Amount: Decimal)
    begin
        TempDiscount.Init();
        TempDiscount."Discount Key" := CopyStr(LineKey + ':' + CouponCode, 1, 50);
        TempDiscount."Line Key" := LineKey;
        TempDiscount."Discount Id" := 'total-coupon';
        TempDiscount."Coupon Code" := CouponCode;
        TempDiscount.Target := 'order';
        TempDiscount.Amount := Amount;
        TempDiscount.Insert();
        Order."Coupon Discount" += Amount;
    end;

    /// <summary>Adds a captured card payment and returns its transaction id.</summary>
    procedure AddPayment(Gateway: Text[50]; Amount: Decimal): Code[50]
    begin
        exit(AddTransaction('purchase', 'credit_card', Gateway, Order."ISO Currency Code", Amount));
    end;

    procedure AddRedemption(CertificateCode: Text[50]; Amount: Decimal): Code[50]
    begin
        AddTransaction('purchase', 'gift_certificate', 'giftcertificate', Order."ISO Currency Code", Amount);
        TempPayment."Gift Certificate Code" := CertificateCode;
        TempPayment.Modify();
        Order."Gift Certificate Amount" += Amount;
        exit(TempPayment."Transaction Id");
    end;

    procedure AddStoreCredit(Amount: Decimal): Code[50]
    begin
        AddTransaction('purchase', 'store_credit', 'storecredit', Order."ISO Currency Code", Amount);
        Order."Store Credit Amount" += Amount;
        exit(TempPayment."Transaction Id");
    end;

    procedure AddTransaction(NewEvent: Text[30]; Method: Text[50]; Gateway: Text[50]; CurrencyCode: Code[10]; Amount: Decimal): Code[50]
    begin
        TempPayment.Reset();
        TempPayment.Init();
        TempPayment."Transaction Id" := StrSubstNo('%1-%2', Order.ExternalNo(), TempPayment.Count() + 1);
        TempPayment."Event" := NewEvent;
        TempPayment."Method" := Method;
        TempPayment.Gateway := Gateway;
        TempPayment.Status := 'ok';
        TempPayment."Currency Code" := CurrencyCode;
        TempPayment.Amount := Amount;
        TempPayment."Transaction At" := Order."Created At";
        TempPayment.Insert();
        exit(TempPayment."Transaction Id");
    end;

    procedure AddVoid(TransactionId: Code[50])
    begin
        AddTransaction('void', 'credit_card', '', Order."ISO Currency Code", 0);
        TempPayment."Reference Transaction Id" := TransactionId;
        TempPayment.Modify();
    end;

    /// <summary>Gives access to the last transaction, to make it unusual.</summary>
    procedure GetLastPayment(var Payment: Record "BigC Order Payment")
    begin
        Payment := TempPayment;
    end;

    procedure SaveLastPayment(Payment: Record "BigC Order Payment")
    begin
        TempPayment.Delete();
        TempPayment := Payment;
        TempPayment.Insert();
    end;

    procedure RemovePayments()
    begin
        TempPayment.Reset();
        TempPayment.DeleteAll();
    end;

    /// <summary>Sets when the last transaction happened.</summary>
    procedure SetTransactionAt(TransactionAt: DateTime)
    begin
        TempPayment."Transaction At" := TransactionAt;
        TempPayment.Modify();
    end;

    procedure FailLastPayment()
    begin
        TempPayment.Status := 'error';
        TempPayment.Modify();
    end;

    procedure MarkPaymentsAsTest()
    begin
        TempPayment.Reset();
        TempPayment.ModifyAll("Is Test", true);
    end;

    procedure AddConsignment(ConsignmentId: Integer; City: Text[250]; CountryCode: Code[10])
    begin
        TempConsignment.Init();
        TempConsignment."Consignment Type" := TempConsignment."Consignment Type"::Shipping;
        TempConsignment."Consignment Id" := ConsignmentId;
        TempConsignment."First Name" := 'Ada';
        TempConsignment."Last Name" := 'Byron';
        TempConsignment."Street 1" := '1 Harbour Street';
        TempConsignment.City := City;
        TempConsignment."Country Code" := CountryCode;
        TempConsignment.Insert();
    end;

    /// <summary>How the consignment added last is shipped.</summary>
    procedure SetShippingMethod(ShippingMethod: Text[250])
    begin
        TempConsignment."Shipping Method" := ShippingMethod;
        TempConsignment.Modify();
    end;

    /// <summary>Gives access to a line that was added, to make it unusual.</summary>
    procedure ChangeLine(LineKey: Code[50]; var Line: Record "BigC Order Line")
    begin
        TempLine.Get(TempLine."Order SystemId", 0, LineKey);
        Line := TempLine;
    end;

    procedure SaveLine(Line: Record "BigC Order Line")
    begin
        TempLine.Get(TempLine."Order SystemId", 0, Line."Line Key");
        TempLine := Line;
        TempLine.Modify();
    end;

    procedure RemoveTaxRows()
    begin
        TempTax.DeleteAll();
    end;

    procedure RemoveLines()
    begin
        TempLine.DeleteAll();
        TempTax.DeleteAll();
    end;

    /// <summary>Stages the order as it now is; each call sends another content.</summary>
    procedure Stage()
    begin
        SendCount += 1;
        Order."Content Hash" := StrSubstNo('%1-%2', Order.ExternalNo(), SendCount);
        Order."Modified At" := Order."Created At" + SendCount * 60000;
        StageAgain();
    end;

    /// <summary>Stages the order with the hash it already has.</summary>
    procedure StageAgain()
    var
        SentOrder: Record "BigC Order";
    begin
        SentOrder := Order;
        Orders.StageOrder(SentOrder, '{"id":' + Format(Order."Order Id", 0, 9) + '}');
        Order.SystemId := SentOrder.SystemId;
        StageLines();
        StageOtherParts();
        Commit();
    end;

    /// <summary>Processes the order, and gives it as it is afterwards.</summary>
    procedure Process(var ProcessedOrder: Record "BigC Order")
    begin
        Orders.Process(Order.SystemId);
        Get(ProcessedOrder);
    end;

    procedure StageAndProcess(var ProcessedOrder: Record "BigC Order")
    begin
        Stage();
        Process(ProcessedOrder);
    end;

    procedure Get(var StoredOrder: Record "BigC Order")
    begin
        StoredOrder.GetBySystemId(Order.SystemId);
    end;

    local procedure InitLine(LineType: Enum "BigC Order Line Type"; KeyPrefix: Text)
    begin
        TempLine.Reset();
        TempLine.Init();
        TempLine."External Line Id" := TempLine.Count() + 1;
        TempLine."Line Key" := CopyStr(KeyPrefix + ':' + Format(TempLine."External Line Id"), 1, 50);
        TempLine."Line Type" := LineType;
    end;

    local procedure InsertLine(PaidIncTax: Decimal; Tax: Decimal; ZoneId: Integer; ClassId: Integer)
    begin
        TempLine."Total Ex Tax" := TempLine.Quantity * TempLine."Unit Price Ex Tax";
        TempLine."Total Inc Tax" := TempLine.Quantity * TempLine."Unit Price Inc Tax";
        TempLine."Total Tax" := Tax;
        TempLine."Discounted Total Inc Tax" := PaidIncTax;
        TempLine."Tax Zone Id" := ZoneId;
        TempLine."Tax Class Id" := ClassId;
        TempLine.Insert();
    end;

    local procedure StageLines()
    var
        Line: Record "BigC Order Line";
        OrderTax: Record "BigC Order Tax";
    begin
        TempLine.Reset();
        if TempLine.FindSet() then
            repeat
                Line := TempLine;
                Line."Order SystemId" := Order.SystemId;
                Orders.StageLine(Line);
            until TempLine.Next() = 0;
        TempTax.Reset();
        if TempTax.FindSet() then
            repeat
                OrderTax := TempTax;
                OrderTax."Order SystemId" := Order.SystemId;
                Orders.StageTax(OrderTax);
            until TempTax.Next() = 0;
    end;

    local procedure StageOtherParts()
    var
        OrderDiscount: Record "BigC Order Discount";
        OrderPayment: Record "BigC Order Payment";
        OrderConsignment: Record "BigC Order Consignment";
    begin
        if TempDiscount.FindSet() then
            repeat
                OrderDiscount := TempDiscount;
                OrderDiscount."Order SystemId" := Order.SystemId;
                Orders.StageDiscount(OrderDiscount);
            until TempDiscount.Next() = 0;
        TempPayment.Reset();
        if TempPayment.FindSet() then
            repeat
                OrderPayment := TempPayment;
                OrderPayment."Order SystemId" := Order.SystemId;
                Orders.StagePayment(OrderPayment);
            until TempPayment.Next() = 0;
        if TempConsignment.FindSet() then
            repeat
                OrderConsignment := TempConsignment;
                OrderConsignment."Order SystemId" := Order.SystemId;
                Orders.StageConsignment(OrderConsignment);
            until TempConsignment.Next() = 0;
    end;
}
#endif
