namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Setup;
using BigC.Connector.Shipments;
using BigC.Connector.Stores;

/// <summary>
/// Takes in an order and its parts as one deep insert sends them: the order first, then the parts. It is one for the
/// session, because the parts come through pages of their own and must know whether the order before them was new.
/// </summary>
codeunit 71500 "BigC Order Intake"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    SingleInstance = true;

    /// <summary>Stores the order, finds it unchanged, or makes a new revision. Order is then the stored row.</summary>
    procedure Receive(var Order: Record "BigC Order"; PayloadText: Text)
    var
        StoredOrder: Record "BigC Order";
    begin
        CheckHeader(Order);
        if not FindStored(Order, StoredOrder) then begin
            StageNew(Order, PayloadText);
            AwaitParts(Order, true);
            CloseDelivery(Order);
            exit;
        end;
        if IsNewRevision(StoredOrder, Order) then begin
            StageRevision(StoredOrder, Order, PayloadText);
            AwaitParts(StoredOrder, true);
            CloseDelivery(StoredOrder);
        end else
            AwaitParts(StoredOrder, false);
        Order := StoredOrder;
    end;

    /// <summary>Refuses an order that was sent without a field that decides how it is booked: a default would be a guess.</summary>
    procedure CheckOrderFields(Order: Record "BigC Order"; GivenFields: List of [Text])
    begin
        CheckGiven(StrSubstNo(OrderTok, Order.ExternalNo()), GivenFields, OrderFieldsTok);
    end;

    procedure CheckLineFields(OrderLine: Record "BigC Order Line"; GivenFields: List of [Text])
    begin
        if Accepts(OrderLine."Order SystemId") then
            CheckGiven(StrSubstNo(LineTok, CurrentOrderNo, OrderLine."Line Key"), GivenFields, LineFieldsTok);
    end;

    procedure CheckTaxFields(OrderTax: Record "BigC Order Tax"; GivenFields: List of [Text])
    begin
        if Accepts(OrderTax."Order SystemId") then
            CheckGiven(StrSubstNo(TaxTok, CurrentOrderNo, Format(OrderTax."External Tax Id", 0, 9)), GivenFields, TaxFieldsTok);
    end;

    procedure CheckPaymentFields(OrderPayment: Record "BigC Order Payment"; GivenFields: List of [Text])
    begin
        if Accepts(OrderPayment."Order SystemId") then
            CheckGiven(StrSubstNo(PaymentTok, CurrentOrderNo, OrderPayment."Transaction Id"), GivenFields, PaymentFieldsTok);
    end;

    /// <summary>A code that decides what is booked is refused rather than cut: cut, it could be another one.</summary>
    procedure CheckCode(OrderNo: Text; FieldName: Text; CodeText: Text; MaxLength: Integer)
    begin
        if StrLen(CodeText) > MaxLength then
            Error(LongCodeErr, OrderNo, FieldName, CodeText, MaxLength);
    end;

    /// <summary>The same for a part of the order that is being received.</summary>
    procedure CheckPartCode(OrderSystemId: Guid; FieldName: Text; CodeText: Text; MaxLength: Integer)
    begin
        if Accepts(OrderSystemId) then
            CheckCode(CurrentOrderNo, FieldName, CodeText, MaxLength);
    end;

    procedure ReceiveConsignment(var OrderConsignment: Record "BigC Order Consignment")
    var
        Order: Record "BigC Order";
        OtherConsignment: Record "BigC Order Consignment";
        ShippingMethods: Codeunit "BigC Shipping Methods";
    begin
        if not Accepts(OrderConsignment."Order SystemId") then
            exit;
        if OtherConsignment.Get(OrderConsignment."Order SystemId", CurrentRevision, OrderConsignment."Consignment Type", OrderConsignment."Consignment Id") then
            Error(DuplicatePartErr, CurrentOrderNo, 'orderConsignments', 'consignmentId', Format(OrderConsignment."Consignment Id", 0, 9));
        OrderConsignment.Revision := CurrentRevision;
        OrderConsignment.Insert(true);
        Order.SetLoadFields("Store Code");
        Order.GetBySystemId(OrderConsignment."Order SystemId");
        ShippingMethods.Register(Order."Store Code", OrderConsignment."Shipping Method");
    end;

    procedure ReceiveLine(var OrderLine: Record "BigC Order Line")
    var
        OtherLine: Record "BigC Order Line";
    begin
        if not Accepts(OrderLine."Order SystemId") then
            exit;
        if OtherLine.Get(OrderLine."Order SystemId", CurrentRevision, OrderLine."Line Key") then
            Error(DuplicateLineErr, CurrentOrderNo, OrderLine."Line Key");
        OrderLine.Revision := CurrentRevision;
        OrderLine.Insert(true);
    end;

    procedure ReceiveTax(var OrderTax: Record "BigC Order Tax")
    begin
        if not Accepts(OrderTax."Order SystemId") then
            exit;
        CheckIsNewTax(OrderTax."External Tax Id");
        LastTaxEntryNo += 1;
        OrderTax.Revision := CurrentRevision;
        OrderTax."Entry No." := LastTaxEntryNo;
        OrderTax.Insert(true);
    end;

    /// <summary>A row without a number of the storefront is told apart by nothing, so each counts.</summary>
    local procedure CheckIsNewTax(TaxId: Integer)
    begin
        if TaxId = 0 then
            exit;
        if ReceivedTaxIds.Contains(TaxId) then
            Error(DuplicatePartErr, CurrentOrderNo, 'orderTaxes', 'externalTaxId', Format(TaxId, 0, 9));
        ReceivedTaxIds.Add(TaxId);
    end;

    procedure ReceiveDiscount(var OrderDiscount: Record "BigC Order Discount")
    var
        OtherDiscount: Record "BigC Order Discount";
    begin
        if not Accepts(OrderDiscount."Order SystemId") then
            exit;
        if OtherDiscount.Get(OrderDiscount."Order SystemId", CurrentRevision, OrderDiscount."Discount Key") then
            Error(DuplicatePartErr, CurrentOrderNo, 'orderDiscounts', 'discountKey', OrderDiscount."Discount Key");
        OrderDiscount.Revision := CurrentRevision;
        OrderDiscount.Insert(true);
    end;

    /// <summary>A transaction that comes twice is one. Told in two ways, it is taken, but marked: nobody knows which of them is true.</summary>
    procedure ReceivePayment(var OrderPayment: Record "BigC Order Payment")
    var
        SamePayment: Record "BigC Order Payment";
    begin
        if not Accepts(OrderPayment."Order SystemId") then
            exit;
        if OrderPayment."Transaction Id" = '' then
            Error(FieldEmptyErr, CurrentOrderNo, 'transactionId');
        if OrderPayment."Transaction At" <> 0DT then
            CheckDateTime(StrSubstNo(PaymentTok, CurrentOrderNo, OrderPayment."Transaction Id"), 'transactionDateTime', OrderPayment."Transaction At");
        OrderPayment.Revision := CurrentRevision;
        if not SamePayment.Get(OrderPayment."Order SystemId", CurrentRevision, OrderPayment."Transaction Id") then begin
            OrderPayment.Insert(true);
            exit;
        end;
        if not SamePayment.Contradictory and not SamePayment.SaysTheSame(OrderPayment) then begin
            SamePayment.Contradictory := true;
            SamePayment.Modify(true);
        end;
        OrderPayment := SamePayment;
    end;

    /// <summary>Ends the delivery: what comes without its order from here on is refused.</summary>
    procedure EndDelivery()
    begin
        Clear(CurrentOrderSystemId);
        Accepting := false;
    end;

    local procedure CheckGiven(WhatTxt: Text; GivenFields: List of [Text]; RequiredFieldNames: Text)
    var
        RequiredFields: List of [Text];
        RequiredField: Text;
    begin
        RequiredFields := RequiredFieldNames.Split(',');
        foreach RequiredField in RequiredFields do
            if not GivenFields.Contains(RequiredField) then
                Error(FieldMissingErr, WhatTxt, RequiredField);
    end;

    local procedure CheckHeader(Order: Record "BigC Order")
    var
        Store: Record "BigC Store";
        Stores: Codeunit "BigC Stores";
    begin
        Stores.Get(Order."Store Code", Store);
        if Order."Order Id" <= 0 then
            Error(OrderIdErr, Order.ExternalNo());
        if Order."Content Hash" = '' then
            Error(FieldEmptyErr, Order.ExternalNo(), 'contentHash');
        if Order."ISO Currency Code" = '' then
            Error(FieldEmptyErr, Order.ExternalNo(), 'currencyCode');
        if Order."Created At" = 0DT then
            Error(FieldEmptyErr, Order.ExternalNo(), 'createdDateTime');
        if Order."Modified At" = 0DT then
            Error(FieldEmptyErr, Order.ExternalNo(), 'modifiedDateTime');
        CheckDateTime(StrSubstNo(OrderTok, Order.ExternalNo()), 'createdDateTime', Order."Created At");
        CheckModifiedAt(Order);
        if IsNullGuid(Order.SystemId) then
            Error(FieldEmptyErr, Order.ExternalNo(), 'id');
    end;

    /// <summary>What is sent after a time in the future would count as older, and never be taken over. Two clocks are seldom quite the same, though.</summary>
    local procedure CheckModifiedAt(Order: Record "BigC Order")
    begin
        if (DT2Date(Order."Modified At") < 20000101D) or (Order."Modified At" > CurrentDateTime() + ClockSkewInMilliseconds()) then
            Error(ModifiedAtErr, Order.ExternalNo(), Format(Order."Modified At", 0, 9), Format(CurrentDateTime(), 0, 9));
    end;

    local procedure ClockSkewInMilliseconds(): BigInteger
    begin
        exit(15 * 60 * 1000);
    end;

    /// <summary>
    /// Posting goes by the dates of the order and of its transactions, so one that cannot be would end up in a period that nobody
    /// looks at. A day ahead is left for time zones.
    /// </summary>
    local procedure CheckDateTime(WhatTxt: Text; FieldName: Text; Value: DateTime)
    begin
        if (DT2Date(Value) < 20000101D) or (Value > CurrentDateTime() + DayInMilliseconds()) then
            Error(DateTimeErr, FieldName, WhatTxt, Format(Value, 0, 9));
    end;

    local procedure DayInMilliseconds(): BigInteger
    begin
        exit(24 * 60 * 60 * 1000);
    end;

    local procedure FindStored(Order: Record "BigC Order"; var StoredOrder: Record "BigC Order"): Boolean
    begin
        StoredOrder.ReadIsolation := IsolationLevel::UpdLock;
        if StoredOrder.Get(Order."Store Code", Order."Order Id") then
            exit(true);
        if StoredOrder.GetBySystemId(Order.SystemId) then
            Error(IdTakenErr, Order.ExternalNo(), Order.SystemId, StoredOrder.ExternalNo());
    end;

    local procedure IsNewRevision(StoredOrder: Record "BigC Order"; Order: Record "BigC Order"): Boolean
    var
        Telemetry: Codeunit "BigC Telemetry";
    begin
        if StoredOrder."Content Hash" = Order."Content Hash" then
            exit(false);
        // Two agents may send the same order; the slower one must not bring back an older content.
        if Order."Modified At" >= StoredOrder."Modified At" then
            exit(true);
        if IsAheadOfItsArrival(StoredOrder) then
            Error(OlderContentErr, Order.ExternalNo(), Format(Order."Modified At", 0, 9), Format(StoredOrder."Modified At", 0, 9));
        Telemetry.LogOlderContent(Order."Store Code", StoredOrder."Modified At" - Order."Modified At");
        exit(false);
    end;

    /// <summary>A content that was dated after it came says nothing about what is older than it.</summary>
    local procedure IsAheadOfItsArrival(StoredOrder: Record "BigC Order"): Boolean
    var
        OrderRevision: Record "BigC Order Revision";
    begin
        OrderRevision.SetLoadFields("Received At");
        OrderRevision.Get(StoredOrder.SystemId, StoredOrder.Revision);
        exit(StoredOrder."Modified At" > OrderRevision."Received At");
    end;

    local procedure StageNew(var Order: Record "BigC Order"; PayloadText: Text)
    var
        OrderContent: Codeunit "BigC Order Content";
        Orders: Codeunit "BigC Orders";
    begin
        Order.Status := Order.Status::Staged;
        Order.Revision := 1;
        Order.Pending := true;
        Order.SetPayload(PayloadText);
        Order.Insert(true, true);
        OrderContent.KeepRevision(Order, PayloadText);
        Orders.OnAfterStageOrder(Order);
    end;

    local procedure StageRevision(var StoredOrder: Record "BigC Order"; NewOrder: Record "BigC Order"; PayloadText: Text)
    var
        OrderContent: Codeunit "BigC Order Content";
        Orders: Codeunit "BigC Orders";
    begin
        StoredOrder.Revision += 1;
        OrderContent.TakeOverHeader(StoredOrder, NewOrder);
        StoredOrder."Content Hash" := NewOrder."Content Hash";
        if StoredOrder.Status = StoredOrder.Status::Held then
            StoredOrder.Status := StoredOrder.Status::Staged;
        StoredOrder.Pending := true;
        StoredOrder.Attempts := 0;
        StoredOrder."Next Attempt At" := 0DT;
        StoredOrder.SetPayload(PayloadText);
        StoredOrder.Modify(true);
        OrderContent.KeepRevision(StoredOrder, PayloadText);
        Orders.OnAfterStageRevision(StoredOrder);
    end;

    /// <summary>What the agent had filed because it could not stage the order is over.</summary>
    local procedure CloseDelivery(Order: Record "BigC Order")
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        Exceptions.ResolveDelivery(Order."Store Code", "BigC Exception Object"::Order, Order.ExternalNo());
    end;

    local procedure AwaitParts(Order: Record "BigC Order"; NewAccepting: Boolean)
    begin
        CurrentOrderSystemId := Order.SystemId;
        CurrentOrderNo := Order.ExternalNo();
        CurrentRevision := Order.Revision;
        Accepting := NewAccepting;
        LastTaxEntryNo := 0;
        Clear(ReceivedTaxIds);
    end;

    local procedure Accepts(OrderSystemId: Guid): Boolean
    begin
        if IsNullGuid(OrderSystemId) or (OrderSystemId <> CurrentOrderSystemId) then
            Error(PartWithoutOrderErr);
        exit(Accepting);
    end;

    var
        CurrentOrderSystemId: Guid;
        CurrentOrderNo: Code[35];
        CurrentRevision: Integer;
        LastTaxEntryNo: Integer;
        ReceivedTaxIds: List of [Integer];
        Accepting: Boolean;
        OrderFieldsTok: Label 'storeCode,orderId,contentHash,statusId,createdDateTime,modifiedDateTime,currencyCode,pricesIncludeTax,totalExTax,totalIncTax,totalTax', Locked = true;
        LineFieldsTok: Label 'lineKey,lineType,quantity,unitPriceExTax,unitPriceIncTax,totalExTax,totalIncTax,discountedTotalIncTax', Locked = true;
        TaxFieldsTok: Label 'rate,lineAmount', Locked = true;
        PaymentFieldsTok: Label 'transactionId,amount,currencyCode', Locked = true;
        OrderTok: Label 'order %1', Comment = '%1 = order number';
        LineTok: Label 'order %1, line %2', Comment = '%1 = order number, %2 = line key';
        TaxTok: Label 'order %1, tax row %2', Comment = '%1 = order number, %2 = tax row number';
        PaymentTok: Label 'order %1, transaction %2', Comment = '%1 = order number, %2 = transaction number';
        FieldMissingErr: Label 'BigC-FieldMissing: In %1 the field %2 is missing. Send the order again with it.', Comment = '%1 = order or part of it, %2 = field name';
        FieldEmptyErr: Label 'BigC-FieldEmpty: In order %1 the field %2 is empty. Send the order again with it.', Comment = '%1 = order number, %2 = field name';
        DateTimeErr: Label 'BigC-FieldInvalid: The field %1 of %2 is %3. Send the order again with a time from the year 2000 on that is not more than a day ahead.', Comment = '%1 = field name, %2 = order or part of it, %3 = the time sent';
        ModifiedAtErr: Label 'BigC-FieldInvalid: The field modifiedDateTime of order %1 is %2, but it is %3 now. Send the order again with a time from the year 2000 on that is not more than 15 minutes ahead; set the clock where the order comes from.', Comment = '%1 = order number, %2 = the time sent, %3 = the time now';
        OlderContentErr: Label 'BigC-OlderContent: The field modifiedDateTime of order %1 is %2. The content that is stored is of %3, which was still to come when it arrived, so nobody knows which of the two is newer. Check the clock where the order comes from, and save the order once more in the storefront.', Comment = '%1 = order number, %2 = the time sent, %3 = the time stored';
        OrderIdErr: Label 'BigC-OrderIdInvalid: The field orderId is %1. Send the order again with the order number of BigCommerce, which is above zero.', Comment = '%1 = order number';
        IdTakenErr: Label 'BigC-IdTaken: The field id of order %1 is %2, which is the id of order %3. Send the order again with an id of its own.', Comment = '%1 = order number, %2 = id, %3 = other order number';
        DuplicateLineErr: Label 'BigC-DuplicateLine: Order %1 has two lines with the lineKey %2. Send the order again with each line once.', Comment = '%1 = order number, %2 = line key';
        DuplicatePartErr: Label 'BigC-DuplicatePart: Order %1 has two rows of %2 with the %3 %4. Send the order again with each once.', Comment = '%1 = order number, %2 = kind of part, %3 = field name, %4 = value';
        LongCodeErr: Label 'BigC-FieldInvalid: In order %1 the field %2 is ''%3'', which is longer than %4 characters. Correct it where the order comes from, and send the order again.', Comment = '%1 = order number, %2 = field name, %3 = value, %4 = number';
        PartWithoutOrderErr: Label 'BigC-PartWithoutOrder: Lines, taxes, discounts, payments and consignments are sent with their order, in one request. Send the whole order again.';
}
