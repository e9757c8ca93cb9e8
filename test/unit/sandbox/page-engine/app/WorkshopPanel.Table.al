#if PAGE_TEST
namespace BigC.Test.Workshop;

/// <summary>Notes what its triggers see as the record before, and which field a user is entering.</summary>
table 50980 "Workshop Panel"
{
    Caption = 'Panel';

    fields
    {
        field(1; "No."; Code[10]) { }
        field(2; Width; Integer)
        {
            trigger OnValidate()
            begin
                Note(StrSubstNo('Width %1 -> %2, field %3', xRec.Width, Rec.Width, CurrFieldNo));
                Rec.Validate(Area, Rec.Width * 2);
            end;
        }
        field(3; Area; Integer)
        {
            trigger OnValidate()
            begin
                Note(StrSubstNo('Area %1 -> %2, width was %3, field %4', xRec.Area, Rec.Area, xRec.Width, CurrFieldNo));
            end;
        }
        field(4; Notes; Text[250]) { }
    }

    keys
    {
        key(PK; "No.") { }
    }

    trigger OnInsert()
    begin
        Note(StrSubstNo('insert %1', Rec.Width));
    end;

    trigger OnModify()
    begin
        Note(StrSubstNo('modify %1 was %2', Rec.Width, xRec.Width));
    end;

    trigger OnRename()
    begin
        Note(StrSubstNo('rename %1 was %2', Rec."No.", xRec."No."));
    end;

    local procedure Note(Line: Text)
    begin
        Rec.Notes := CopyStr(Rec.Notes + Line + '; ', 1, MaxStrLen(Rec.Notes));
    end;
}
#endif
