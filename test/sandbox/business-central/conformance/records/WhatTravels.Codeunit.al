#if CONFORMANCE
codeunit 50212 "Conf What Travels"
{
    // What goes along with a record that is assigned, copied, handed on or kept in a Variant.
    trigger OnRun()
    var
        Region: Record "Conf Region";
        Other: Record "Conf Region";
        TempRegion: Record "Conf Region" temporary;
        Item: Record "Conformance Item";
        RecRef: RecordRef;
        Kept: Variant;
    begin
        Add('A', 'Asia');
        Add('B', 'Brazil');
        Add('C', 'Congo');
        Region.SetRange(Code, 'A', 'B');
        Region.SetFilter(Description, 'B*');
        Region.SetCurrentKey(Description);
        Region.Ascending(false);
        Region.FindFirst();
        Region.Mark(true);

        ByValue(Region); // expect: B [] Code Yes 3
        ByReference(Region); // expect: B [Code: A..B, Description: B*] Description No 1
        Message('%1', Region.GetFilters()); // expect: Code: A

        Region.SetFilter(Description, 'B*');
        Region.SetRange(Code, 'A', 'B');
        Region.SetCurrentKey(Description);
        Region.Ascending(false);
        Region.Mark(true);
        Other.SetRange(Code, 'C');
        Other := Region;
        Message('%1 %2', Other.Code, Other.GetFilters()); // expect: B Code: C
        Other.Copy(Region);
        Other.MarkedOnly(true);
        Message('%1 %2 %3', Other.GetFilters(), Other.CurrentKey(), Other.Count()); // expect: Code: A..B, Description: B* Description 1
        Other.SetRange(Code);
        Message('%1', Region.GetFilters()); // expect: Code: A..B, Description: B*

        Other.Reset();
        Other.CopyFilters(Region);
        Message('%1 %2', Other.GetFilters(), Other.CurrentKey()); // expect: Code: A..B, Description: B* Code
        Other.Reset();
        Region.CopyFilter(Code, Other.Description);
        Message(Other.GetFilters()); // expect: Description: A..B
        Other.SetView(Region.GetView());
        Message('%1 %2 %3', Other.GetFilters(), Other.CurrentKey(), Other.Ascending()); // expect: Code: A..B, Description: B* Description No

        RecRef.GetTable(Region);
        Message(RecRef.GetFilters()); // expect: Code: A..B, Description: B*
        Kept := Region;
        RecRef.GetTable(Kept);
        Message(RecRef.GetFilters()); // expect: Code: A..B, Description: B*

        // The globals of a table belong to the variable: Reset and Clear set them back, assignment does not touch them.
        Item."No." := 'G1';
        Item.Description := 'globals';
        Item.Insert(true);
        Message(Item.LastLog()); // expect: inserted G1
        LogByValue(Item); // expect: []
        Item.Reset();
        Message('[%1] %2', Item.LastLog(), Item."No."); // expect: [] G1

        // The rows of a temporary record do not travel by value.
        TempRegion.Code := 'T';
        TempRegion.Insert();
        RowsByValue(TempRegion); // expect: T Yes 0 1
        Message('%1', TempRegion.Count()); // expect: 1
        RowsByReference(TempRegion);
        Message('%1', TempRegion.Count()); // expect: 2
        RecRef.GetTable(TempRegion);
        Message('%1', RecRef.Count()); // expect: 2
    end;

    local procedure RowsByValue(TempRegion: Record "Conf Region" temporary)
    var
        Before: Text;
    begin
        Before := StrSubstNo('%1 %2 %3', TempRegion.Code, TempRegion.IsTemporary(), TempRegion.Count());
        TempRegion.Code := 'V';
        TempRegion.Insert();
        Message('%1 %2', Before, TempRegion.Count());
    end;

    local procedure RowsByReference(var TempRegion: Record "Conf Region" temporary)
    begin
        TempRegion.Code := 'R';
        TempRegion.Insert();
    end;

    local procedure Add(NewCode: Code[10]; Description: Text[30])
    var
        Region: Record "Conf Region";
    begin
        Region.Code := NewCode;
        Region.Description := Description;
        Region.Insert();
    end;

    local procedure ByValue(Region: Record "Conf Region")
    begin
        Show(Region);
        Region.SetRange(Code, 'C');
        Region.Description := 'lost';
    end;

    local procedure ByReference(var Region: Record "Conf Region")
    begin
        Show(Region);
        Region.Reset();
        Region.SetRange(Code, 'A');
    end;

    local procedure Show(var Region: Record "Conf Region")
    begin
        Message('%1 [%2] %3 %4 %5', Region.Code, Region.GetFilters(), Region.CurrentKey(), Region.Ascending(), Region.Count());
    end;

    local procedure LogByValue(Item: Record "Conformance Item")
    begin
        Message('[%1]', Item.LastLog());
    end;
}
#endif
