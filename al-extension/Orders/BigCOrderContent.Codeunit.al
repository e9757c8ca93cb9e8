namespace BigC.Connector.Orders;

/// <summary>Revisions of an order: what is kept of each, and in which fields one differs from the one before.</summary>
codeunit 71501 "BigC Order Content"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Order Change" = rimd,
                  tabledata "BigC Order Revision" = rim;

    /// <summary>Keeps a revision for view.</summary>
    procedure KeepRevision(Order: Record "BigC Order"; PayloadText: Text)
    var
        OrderRevision: Record "BigC Order Revision";
        PayloadOutStream: OutStream;
    begin
        OrderRevision."Order SystemId" := Order.SystemId;
        OrderRevision.Revision := Order.Revision;
        OrderRevision."Content Hash" := Order."Content Hash";
        OrderRevision."Received At" := CurrentDateTime();
        OrderRevision."Status Id" := Order."Status Id";
        OrderRevision."Total Inc Tax" := Order."Total Inc Tax";
        OrderRevision."Total Tax" := Order."Total Tax";
        OrderRevision.Payload.CreateOutStream(PayloadOutStream, TextEncoding::UTF8);
        PayloadOutStream.WriteText(PayloadText);
        OrderRevision.Insert(true);
    end;

    /// <summary>Moves the content fields of the order that arrived into the stored order and notes each that differs.</summary>
    procedure TakeOverHeader(var StoredOrder: Record "BigC Order"; NewOrder: Record "BigC Order")
    var
        StoredRecordRef: RecordRef;
        NewRecordRef: RecordRef;
        StoredFieldRef: FieldRef;
        NewFieldRef: FieldRef;
        FieldIndex: Integer;
    begin
        StoredRecordRef.GetTable(StoredOrder);
        NewRecordRef.GetTable(NewOrder);
        for FieldIndex := 1 to StoredRecordRef.FieldCount() do begin
            StoredFieldRef := StoredRecordRef.FieldIndex(FieldIndex);
            if IsContentField(StoredFieldRef.Number()) then begin
                NewFieldRef := NewRecordRef.Field(StoredFieldRef.Number());
                NoteChange(StoredOrder.SystemId, StoredOrder.Revision, '', StoredFieldRef, NewFieldRef, AffectsDocument(StoredOrder, StoredFieldRef.Number()));
                StoredFieldRef.Value := NewFieldRef.Value();
            end;
        end;
        StoredRecordRef.SetTable(StoredOrder);
    end;

    /// <summary>Notes in which parts the current revision differs from the one the document was made from.</summary>
    procedure CompareParts(Order: Record "BigC Order"; TaxesCount: Boolean)
    var
        OrderChange: Record "BigC Order Change";
    begin
        // A retry compares again.
        OrderChange.SetRange("Order SystemId", Order.SystemId);
        OrderChange.SetRange(Revision, Order.Revision);
        OrderChange.SetFilter("Part", '<>%1', '');
        OrderChange.DeleteAll(true);
        CompareTable(Order, Database::"BigC Order Line", true);
        CompareTable(Order, Database::"BigC Order Tax", TaxesCount);
        CompareTable(Order, Database::"BigC Order Consignment", false);
    end;

    /// <summary>True if a noted change since the applied revision would make another document.</summary>
    procedure DocumentIsAffected(Order: Record "BigC Order"): Boolean
    var
        TempOrderChange: Record "BigC Order Change" temporary;
    begin
        CollectChanges(Order, TempOrderChange);
        exit(not TempOrderChange.IsEmpty());
    end;

    /// <summary>The changes that would make another document, in a sentence.</summary>
    procedure DescribeChanges(Order: Record "BigC Order") Description: Text
    var
        TempOrderChange: Record "BigC Order Change" temporary;
        ChangeLbl: Label '%1 %2: %3 -> %4', Comment = '%1 = part, %2 = field, %3 = old value, %4 = new value';
    begin
        CollectChanges(Order, TempOrderChange);
        if not TempOrderChange.FindSet() then
            exit;
        repeat
            if Description <> '' then
                Description += '; ';
            Description += StrSubstNo(ChangeLbl, TempOrderChange."Part", TempOrderChange."Field Name", TempOrderChange."Old Value", TempOrderChange."New Value").Trim();
        until TempOrderChange.Next() = 0;
    end;

    /// <summary>Deletes everything that belongs to the order.</summary>
    procedure DeleteParts(Order: Record "BigC Order")
    var
        OrderConsignment: Record "BigC Order Consignment";
        OrderLine: Record "BigC Order Line";
        OrderTax: Record "BigC Order Tax";
        OrderDiscount: Record "BigC Order Discount";
        OrderPayment: Record "BigC Order Payment";
        OrderRevision: Record "BigC Order Revision";
        OrderChange: Record "BigC Order Change";
        OrderResidual: Record "BigC Order Residual";
    begin
        OrderConsignment.SetRange("Order SystemId", Order.SystemId);
        OrderConsignment.DeleteAll(true);
        OrderLine.SetRange("Order SystemId", Order.SystemId);
        OrderLine.DeleteAll(true);
        OrderTax.SetRange("Order SystemId", Order.SystemId);
        OrderTax.DeleteAll(true);
        OrderDiscount.SetRange("Order SystemId", Order.SystemId);
        OrderDiscount.DeleteAll(true);
        OrderPayment.SetRange("Order SystemId", Order.SystemId);
        OrderPayment.DeleteAll(true);
        OrderRevision.SetRange("Order SystemId", Order.SystemId);
        OrderRevision.DeleteAll(true);
        OrderChange.SetRange("Order SystemId", Order.SystemId);
        OrderChange.DeleteAll(true);
        OrderResidual.SetRange("Order SystemId", Order.SystemId);
        OrderResidual.DeleteAll(true);
    end;

    /// <summary>
    /// What differs between the current and the applied revision and would make another document. Parts of the two are compared
    /// with each other; of the header each revision notes what differs from the one before, and what was taken back is no change.
    /// </summary>
    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Order Change", 'R')]
    local procedure CollectChanges(Order: Record "BigC Order"; var TempOrderChange: Record "BigC Order Change" temporary)
    var
        OrderChange: Record "BigC Order Change";
    begin
        OrderChange.SetRange("Order SystemId", Order.SystemId);
        OrderChange.SetFilter(Revision, '>%1', Order."Applied Revision");
        OrderChange.SetRange("Affects Document", true);
        if not OrderChange.FindSet() then
            exit;
        repeat
            if OrderChange."Part" = '' then
                CollectHeaderChange(OrderChange, TempOrderChange)
            else
                if OrderChange.Revision = Order.Revision then
                    InsertCollected(OrderChange, TempOrderChange);
        until OrderChange.Next() = 0;
        TempOrderChange.Reset();
    end;

    local procedure CollectHeaderChange(OrderChange: Record "BigC Order Change"; var TempOrderChange: Record "BigC Order Change" temporary)
    begin
        TempOrderChange.Reset();
        TempOrderChange.SetRange("Part", '');
        TempOrderChange.SetRange("Field Name", OrderChange."Field Name");
        if not TempOrderChange.FindFirst() then begin
            InsertCollected(OrderChange, TempOrderChange);
            exit;
        end;
        TempOrderChange."New Value" := OrderChange."New Value";
        TempOrderChange.Modify();
        // A value that was cut to fit may differ in what is not here.
        if (TempOrderChange."New Value" = TempOrderChange."Old Value") and (StrLen(TempOrderChange."New Value") < MaxStrLen(TempOrderChange."New Value")) then
            TempOrderChange.Delete();
    end;

    local procedure InsertCollected(OrderChange: Record "BigC Order Change"; var TempOrderChange: Record "BigC Order Change" temporary)
    begin
        TempOrderChange := OrderChange;
        TempOrderChange.Insert();
    end;

    local procedure CompareTable(Order: Record "BigC Order"; TableId: Integer; Affects: Boolean)
    var
        NewRecordRef: RecordRef;
        OldRecordRef: RecordRef;
    begin
        OpenRevision(NewRecordRef, TableId, Order.SystemId, Order.Revision);
        OpenRevision(OldRecordRef, TableId, Order.SystemId, Order."Applied Revision");
        if NewRecordRef.FindSet() then
            repeat
                if FindCounterpart(NewRecordRef, OldRecordRef, Order."Applied Revision") then
                    CompareRow(Order, OldRecordRef, NewRecordRef, Affects)
                else
                    NoteRow(Order, PartName(NewRecordRef), '', RowAddedLbl, Affects);
            until NewRecordRef.Next() = 0;
        OpenRevision(OldRecordRef, TableId, Order.SystemId, Order."Applied Revision");
        if OldRecordRef.FindSet() then
            repeat
                if not FindCounterpart(OldRecordRef, NewRecordRef, Order.Revision) then
                    NoteRow(Order, PartName(OldRecordRef), RowRemovedLbl, '', Affects);
            until OldRecordRef.Next() = 0;
    end;

    local procedure OpenRevision(var PartRecordRef: RecordRef; TableId: Integer; OrderSystemId: Guid; Revision: Integer)
    begin
        if PartRecordRef.Number() <> 0 then
            PartRecordRef.Close();
        PartRecordRef.Open(TableId);
        PartRecordRef.Field(1).SetRange(OrderSystemId);
        PartRecordRef.Field(2).SetRange(Revision);
    end;

    /// <summary>Finds the row of the other revision that has the same key. Fields 3 and 4 are the key in every part table.</summary>
    local procedure FindCounterpart(PartRecordRef: RecordRef; var OtherRecordRef: RecordRef; OtherRevision: Integer): Boolean
    begin
        OtherRecordRef.Reset();
        OtherRecordRef.Field(1).SetRange(PartRecordRef.Field(1).Value());
        OtherRecordRef.Field(2).SetRange(OtherRevision);
        OtherRecordRef.Field(3).SetRange(PartRecordRef.Field(3).Value());
        if PartRecordRef.FieldExist(4) then
            OtherRecordRef.Field(4).SetRange(PartRecordRef.Field(4).Value());
        exit(OtherRecordRef.FindFirst());
    end;

    local procedure CompareRow(Order: Record "BigC Order"; OldRecordRef: RecordRef; NewRecordRef: RecordRef; Affects: Boolean)
    var
        OldFieldRef: FieldRef;
        FieldIndex: Integer;
    begin
        for FieldIndex := 1 to OldRecordRef.FieldCount() do begin
            OldFieldRef := OldRecordRef.FieldIndex(FieldIndex);
            if IsContentField(OldFieldRef.Number()) then
                NoteChange(Order.SystemId, Order.Revision, PartName(OldRecordRef), OldFieldRef, NewRecordRef.Field(OldFieldRef.Number()), Affects and not IsCompletedLater(OldFieldRef));
        end;
    end;

    /// <summary>The storefront may make a certificate, with its number and code, only after the order is there. No document has them.</summary>
    local procedure IsCompletedLater(OldFieldRef: FieldRef): Boolean
    var
        OrderLine: Record "BigC Order Line";
    begin
        if OldFieldRef.Record().Number() <> Database::"BigC Order Line" then
            exit(false);
        if not (OldFieldRef.Number() in [OrderLine.FieldNo("Gift Certificate Id"), OrderLine.FieldNo("Gift Certificate Code")]) then
            exit(false);
        exit(Format(OldFieldRef.Value(), 0, 9) in ['', '0']);
    end;

    local procedure PartName(PartRecordRef: RecordRef): Text[100]
    begin
        exit(CopyStr(Format(PartRecordRef.Field(3).Value()), 1, 100));
    end;

    local procedure NoteRow(Order: Record "BigC Order"; NewPart: Text[100]; OldValue: Text; NewValue: Text; Affects: Boolean)
    begin
        InsertChange(Order.SystemId, Order.Revision, NewPart, RowLbl, OldValue, NewValue, Affects);
    end;

    local procedure NoteChange(OrderSystemId: Guid; Revision: Integer; NewPart: Text[100]; OldFieldRef: FieldRef; NewFieldRef: FieldRef; Affects: Boolean)
    begin
        if Format(OldFieldRef.Value(), 0, 9) = Format(NewFieldRef.Value(), 0, 9) then
            exit;
        InsertChange(OrderSystemId, Revision, NewPart, OldFieldRef.Caption(), Format(OldFieldRef.Value()), Format(NewFieldRef.Value()), Affects);
    end;

    local procedure InsertChange(OrderSystemId: Guid; Revision: Integer; NewPart: Text[100]; FieldName: Text; OldValue: Text; NewValue: Text; Affects: Boolean)
    var
        OrderChange: Record "BigC Order Change";
        LastChange: Record "BigC Order Change";
    begin
        LastChange.SetRange("Order SystemId", OrderSystemId);
        LastChange.SetRange(Revision, Revision);
        if LastChange.FindLast() then;
        OrderChange."Order SystemId" := OrderSystemId;
        OrderChange.Revision := Revision;
        OrderChange."Entry No." := LastChange."Entry No." + 1;
        OrderChange."Part" := NewPart;
        OrderChange."Field Name" := CopyStr(FieldName, 1, MaxStrLen(OrderChange."Field Name"));
        OrderChange."Old Value" := CopyStr(OldValue, 1, MaxStrLen(OrderChange."Old Value"));
        OrderChange."New Value" := CopyStr(NewValue, 1, MaxStrLen(OrderChange."New Value"));
        OrderChange."Affects Document" := Affects;
        OrderChange.Insert(true);
    end;

    /// <summary>Fields 10 to 199 hold what the storefront says; below is the key, above is what Business Central adds.</summary>
    local procedure IsContentField(FieldNo: Integer): Boolean
    begin
        exit((FieldNo >= 10) and (FieldNo < 200));
    end;

    /// <summary>
    /// What the storefront knows of a shopper's account may change at any time and is no edit of the order. Only a guest is
    /// known by nothing but the e-mail address.
    /// </summary>
    local procedure AffectsDocument(Order: Record "BigC Order"; FieldNo: Integer): Boolean
    begin
        if FieldNo = Order.FieldNo("Customer Email") then
            exit(Order."Customer Id" = 0);
        exit(not (FieldNo in [
            Order.FieldNo("Status Id"), Order.FieldNo("Payment Status"), Order.FieldNo("Payment Method"),
            Order.FieldNo("Modified At"), Order.FieldNo("Is Deleted"), Order.FieldNo("Channel Id"), Order.FieldNo("Order Source"),
            Order.FieldNo("External Order Id"), Order.FieldNo("Customer Message"), Order.FieldNo("Customer First Name"),
            Order.FieldNo("Customer Last Name"), Order.FieldNo("Customer Company"), Order.FieldNo("Customer Phone"),
            Order.FieldNo("Tax Exempt Category"), Order.FieldNo("Billing Phone"), Order.FieldNo("Billing Email"),
            Order.FieldNo("Display Currency Code"), Order.FieldNo("Store Currency Code"),
            Order.FieldNo("Storefront Exchange Rate"), Order.FieldNo("Tax Provider")]));
    end;

    var
        RowLbl: Label 'Row';
        RowAddedLbl: Label 'added';
        RowRemovedLbl: Label 'removed';
}
