#if CONFORMANCE
table 50841 "Conf Segment"
{
    Caption = 'Segment';

    fields
    {
        field(1; Dimension; Code[10]) { }
        field(2; "Code"; Code[10]) { }
        field(3; Place; Integer) { }
        field(4; Closed; Boolean) { }
    }
    keys
    {
        key(PK; Dimension, "Code") { }
    }
}

table 50842 "Conf Posting"
{
    Caption = 'Posting';

    fields
    {
        field(1; "No."; Integer) { }
        field(2; Dimension; Code[10])
        {
            TableRelation = "Conf Segment".Dimension;
        }
        field(3; Segment; Code[10])
        {
            TableRelation = "Conf Segment"."Code" where(Dimension = field(Dimension), Closed = const(false));
        }
        field(4; "First Place"; Code[10])
        {
            TableRelation = "Conf Segment"."Code" where(Place = const(1));
        }
        field(5; "Second Place"; Code[10])
        {
            TableRelation = "Conf Segment"."Code" where(Place = const(2));
        }
    }
    keys
    {
        key(PK; "No.") { }
    }
}

tableextension 50843 "Conf More Posting" extends "Conf Posting"
{
    fields
    {
        field(50843; "Other Segment"; Code[10])
        {
            TableRelation = "Conf Segment"."Code" where(Dimension = field(Dimension));
        }
    }
}

table 50844 "Conf Budget"
{
    Caption = 'Budget';

    fields
    {
        field(1; Dimension; Code[10])
        {
            TableRelation = "Conf Segment".Dimension;
        }
    }
    keys
    {
        key(PK; Dimension) { }
    }
}

codeunit 50845 "Conf Renamed Keys"
{
    trigger OnRun()
    var
        Segment: Record "Conf Segment";
        Posting: Record "Conf Posting";
        Stale: Record "Conf Posting";
    begin
        Add('AREA', 'NORTH', 1);
        Add('TEAM', 'NORTH', 2);
        Posting."No." := 1;
        Posting.Dimension := 'AREA';
        Posting.Segment := 'NORTH';
        Posting."Other Segment" := 'NORTH';
        Posting."First Place" := 'NORTH';
        Posting."Second Place" := 'NORTH';
        Posting.Insert();
        Commit();

        // Several fields of the key at once, and a table extension's; what is of another segment of the name stays.
        Stale.Get(1);
        Segment.Get('AREA', 'NORTH');
        Segment.Rename('REGION', 'N');
        Show(Posting);
        // expect: REGION N N N NORTH
        // A row that followed has changed for those who read it before.
        Stale."Second Place" := '';
        asserterror Stale.Modify();
        Message(GetLastErrorCode());
        // expect: DB:RecordChanged
        Segment.Get('TEAM', 'NORTH');
        Segment.Rename('TEAM', 'T');
        Show(Posting);
        // expect: AREA NORTH NORTH NORTH T
        // The key says which one is meant, whether it may still be chosen or not.
        Segment.Get('AREA', 'NORTH');
        Segment.Closed := true;
        Segment.Modify();
        Segment.Rename('AREA', 'SOUTH');
        Show(Posting);
        // expect: AREA SOUTH SOUTH SOUTH T
        Commit();
        TwoRowsWithOneKey();
    end;

    local procedure TwoRowsWithOneKey()
    var
        Segment: Record "Conf Segment";
        Budget: Record "Conf Budget";
    begin
        Budget.Dimension := 'AREA';
        Budget.Insert();
        Budget.Dimension := 'ZONE';
        Budget.Insert();
        Commit();
        Segment.Get('AREA', 'SOUTH');
        asserterror Segment.Rename('ZONE', 'SOUTH');
        Message('%1: %2', GetLastErrorCode(), GetLastErrorText().Contains('table Budget'));
        // expect: DB:RecordExists: Yes
        Message('%1 %2', Segment.Get('AREA', 'SOUTH'), Budget.Get('AREA'));
        // expect: Yes Yes
    end;

    local procedure Add(Dimension: Code[10]; NewCode: Code[10]; Place: Integer)
    var
        Segment: Record "Conf Segment";
    begin
        Segment.Dimension := Dimension;
        Segment."Code" := NewCode;
        Segment.Place := Place;
        Segment.Insert();
    end;

    local procedure Show(Posting: Record "Conf Posting")
    begin
        Posting.Get(1);
        Message('%1 %2 %3 %4 %5', Posting.Dimension, Posting.Segment, Posting."Other Segment", Posting."First Place", Posting."Second Place");
    end;
}
#endif
