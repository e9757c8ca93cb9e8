#if CONFORMANCE
codeunit 50243 "Conf Variants"
{
    trigger OnRun()
    var
        Region: Record "Conf Region";
        Other: Record "Conf Region";
        RecRef: RecordRef;
        Kept: Variant;
        Second: Variant;
        Whole: Integer;
        Answer: Boolean;
        Colour: Enum "Conf Colour";
        Names: List of [Text];
        Day: Date;
    begin
        Message('[%1] %2', Kept, Kept.IsText()); // expect: [] No
        Kept := 20260115D;
        Day := Kept;
        Message('%1 %2 %3', Kept.IsDate(), Kept.IsDateTime(), Day); // expect: Yes No 01/15/26
        Kept := Colour::Red;
        Message('%1 %2', Kept, Kept.IsOption() or Kept.IsInteger()); // expect: Rouge Yes
        Kept := 1.5;
        Message('%1 %2', Kept.IsDecimal(), Kept); // expect: Yes 1.5
        asserterror Answer := Kept;
        Message('%1', GetLastErrorText() <> ''); // expect: Yes
        Kept := 'text';
        Second := Kept;
        Kept := 7;
        Whole := Kept;
        Message('%1 %2', Second, Whole + 1); // expect: text 8
        Kept := Kept;
        Clear(Kept);
        Message('%1', Kept.IsInteger()); // expect: No

        // A record in a Variant is a copy; a RecordRef and a list are not.
        Region.Code := 'A';
        Region.Insert();
        Kept := Region;
        Region.Code := 'B';
        Other := Kept;
        Message('%1 %2', Other.Code, Kept.IsRecord()); // expect: A Yes
        RecRef.GetTable(Region);
        Kept := RecRef;
        RecRef.Field(2).Value := 'through the reference';
        RecRef := Kept;
        Message('%1 %2', Kept.IsRecordRef(), RecRef.Field(2).Value); // expect: Yes through the reference
        Kept := Names;
        Names.Add('x');
        Names := Kept;
        Message('%1 %2', Kept.IsList(), Names.Count()); // expect: Yes 1
        asserterror Region := Second;
        Message('%1', GetLastErrorText() <> ''); // expect: Yes
    end;
}
#endif
