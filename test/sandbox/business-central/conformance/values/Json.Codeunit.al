#if CONFORMANCE
codeunit 50823 "Conf Json"
{
    trigger OnRun()
    var
        Order: JsonObject;
        Copy: JsonObject;
        Lines: JsonArray;
        Line: JsonToken;
        Token: JsonToken;
        Result: Text;
        Sum: Decimal;
        Keys: List of [Text];
    begin
        Order.ReadFrom('{"id":7,"total":19.90,"lines":[{"qty":1.5},{"qty":2}],"note":null,"2":"b","1":"a"}');
        Message('%1 %2', Order.GetInteger('id'), Order.GetDecimal('total')); // expect: 7 19.9
        Lines := Order.GetArray('lines');
        foreach Line in Lines do
            Sum += Line.AsObject().GetDecimal('qty');
        Message('%1', Sum); // expect: 3.5
        if Order.Get('note', Token) then
            Message('%1', Token.AsValue().IsNull()); // expect: Yes
        Message('%1', Order.Get('none', Token)); // expect: No
        Message('[%1]', Order.GetText('none', true)); // expect: []
        asserterror Result := Order.GetText('none');
        Order.SelectToken('$.lines[1].qty', Token);
        Message('%1 %2', Token.Path(), Token.AsValue().AsInteger()); // expect: lines[1].qty 2
        Keys := Order.Keys();
        Message('%1 %2', Keys.Get(5), Keys.Get(6)); // expect: 2 1
        Order.Remove('lines');
        Order.Replace('id', 8);
        Order.Add('paid', true);
        Order.Add('when', 20260305D);
        Order.Add('fee', 5.0);
        asserterror Order.Add('paid', false);
        Order.WriteTo(Result);
        Message(Result); // expect: {"id":8,"total":19.90,"note":null,"2":"b","1":"a","paid":true,"when":"2026-03-05","fee":5.0}
        Copy := Order.Clone().AsObject();
        Copy.Remove('id');
        Message('%1', Order.Contains('id')); // expect: Yes
        Message('%1', Token.ReadFrom('{broken')); // expect: No
        Clear(Lines);
        Lines.Add(1);
        Lines.Add('two');
        Lines.Add(Copy);
        Message('%1 %2', Lines.Count(), Lines.GetText(1)); // expect: 3 two
    end;
}
#endif
