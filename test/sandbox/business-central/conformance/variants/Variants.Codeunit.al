#if CONFORMANCE
codeunit 50741 "Variants"
{
    trigger OnRun()
    var
        Item: Record "Conformance Item";
        Other: Record "Conformance Item";
        RecRef: RecordRef;
        FldRef: FieldRef;
        Value: Variant;
        Number: Integer;
        Price: Decimal;
        Txt: Text;
        Id: Guid;
        Kind: Enum "Conformance Shapes";
        Shape: Interface "Conformance Shape";
        Square: Codeunit "Conformance Square";
    begin
        Value := 5;
        Number := Value;
        Price := Value;
        Message('%1 %2 %3', Value.IsInteger(), Number, Price); // expect: Yes 5 5
        Value := 'text';
        Txt := Value;
        Message('%1 %2', Value.IsText(), Txt); // expect: Yes text
        asserterror Number := Value;
        Message('%1', GetLastErrorText() <> ''); // expect: Yes
        Item."No." := 'V1';
        Item.Description := 'variant';
        Item.Price := 12.25;
        Item.Insert();
        Value := Item;
        Item.Description := 'changed later';
        Other := Value;
        Message('%1 %2', Value.IsRecord(), Other.Description); // expect: Yes variant
        RecRef.GetTable(Value);
        FldRef := RecRef.Field(4);
        Message('%1 %2 %3', RecRef.Number(), FldRef.Name(), FldRef.Value()); // expect: 50701 Price 12.25
        FldRef.Value := 3;
        RecRef.SetTable(Other);
        Message('%1', Other.Price); // expect: 3
        TakeRecordRef(Item); // expect: Conformance Item
        TakeVariant(Item); // expect: record
        TakeVariant(7); // expect: other
        Id := '{11111111-2222-3333-4444-555555555555}';
        Txt := Id;
        Message(Txt); // expect: {11111111-2222-3333-4444-555555555555}
        Kind := Kind::Square;
        Shape := Kind;
        Message(Shape.Name()); // expect: square
        Shape := Square;
        Message('%1', Shape.Area(2.5)); // expect: 6.25
        if Shape is "Conformance Shape" then
            Message('is a shape'); // expect: is a shape
        Value := Square;
        Message('%1', Value.IsCodeunit()); // expect: Yes
        Price := 10.4;
        Number := Price div 1;
        Message('%1', Number); // expect: 10
        Message('%1 %2', Evaluate(Number, '42'), Number); // expect: Yes 42
        Message('%1', Evaluate(Number, 'x')); // expect: No
        Evaluate(Price, '1.25', 9);
        Message('%1', Price); // expect: 1.25
        Json();
    end;

    local procedure TakeRecordRef(RecRef: RecordRef)
    begin
        Message(RecRef.Name());
    end;

    local procedure TakeVariant(Value: Variant)
    begin
        if Value.IsRecord() then
            Message('record')
        else
            Message('other');
    end;

    local procedure Json()
    var
        Order: JsonObject;
        Lines: JsonArray;
        Line: JsonObject;
        Token: JsonToken;
        Txt: Text;
        Amount: Decimal;
    begin
        Line.Add('sku', 'A');
        Line.Add('price', 1.50);
        Lines.Add(Line);
        Order.Add('id', 7);
        Order.Add('lines', Lines);
        Order.WriteTo(Txt);
        Message(Txt); // expect: {"id":7,"lines":[{"sku":"A","price":1.50}]}
        Clear(Order);
        Order.ReadFrom(Txt);
        Order.SelectToken('lines[0].price', Token);
        Amount := Token.AsValue().AsDecimal();
        Message('%1', Amount); // expect: 1.5
        foreach Token in Lines do
            Message(Token.AsObject().GetText('sku')); // expect: A
        if not Order.Get('missing', Token) then
            Message('none'); // expect: none
    end;
}
#endif
