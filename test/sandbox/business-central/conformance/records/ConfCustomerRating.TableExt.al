#if CONFORMANCE
tableextension 50100 "Conf Customer Rating" extends "Conf Customer"
{
    fields
    {
        field(50100; "Conf Rating"; Integer)
        {
            InitValue = 3;
        }
        modify(Name)
        {
            trigger OnBeforeValidate()
            begin
                Message('extension before validate');
            end;

            trigger OnAfterValidate()
            begin
                Message('extension after validate');
            end;
        }
    }

    trigger OnBeforeInsert()
    begin
        Message('extension before insert');
    end;

    trigger OnInsert()
    begin
        Message('extension on insert');
    end;

    trigger OnAfterInsert()
    begin
        Message('extension after insert, rating %1', Rec."Conf Rating");
    end;

    procedure Rate(Rating: Integer)
    begin
        Rec."Conf Rating" := Rating;
        Rec.Modify();
    end;
}
#endif
