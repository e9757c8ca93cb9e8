#if CONFORMANCE
table 50250 "Conf Image"
{
    Caption = 'Image';

    fields
    {
        field(1; "No."; Code[10]) { }
        field(2; Length; Integer)
        {
            trigger OnValidate()
            begin
                Message('Length %1 -> %2, field %3', xRec.Length, Rec.Length, CurrFieldNo);
                if Rec.Length < 0 then
                    Rec.FieldError(Length);
                Rec.Validate(Area, Rec.Length * 2);
            end;
        }
        field(3; Area; Integer)
        {
            trigger OnValidate()
            begin
                Message('Area %1 -> %2, length was %3, field %4', xRec.Area, Rec.Area, xRec.Length, CurrFieldNo);
            end;
        }
    }

    keys
    {
        key(PK; "No.") { }
    }

    trigger OnInsert()
    begin
        Message('insert %1 was %2', Rec.Length, xRec.Length);
    end;

    trigger OnModify()
    begin
        Message('modify %1 was %2', Rec.Length, xRec.Length);
    end;

    trigger OnDelete()
    begin
        Message('delete %1 was %2', Rec.Length, xRec.Length);
    end;

    trigger OnRename()
    begin
        Message('rename %1 was %2', Rec."No.", xRec."No.");
    end;
}
#endif
