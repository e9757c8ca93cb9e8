#if CONFORMANCE
table 50701 "Conformance Item"
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Description; Text[50])
        {
            trigger OnValidate()
            begin
                "Search Name" := UpperCase(Rec.Description);
                Rec."Times Validated" += 1;
            end;
        }
        field(3; "Search Name"; Code[50]) { }
        field(4; Price; Decimal) { InitValue = 1.5; }
        field(5; Kind; Option) { OptionMembers = Goods,Service; }
        field(6; "Times Validated"; Integer) { }
        field(7; Total; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = sum("Conformance Entry".Amount where("Item No." = field("No.")));
        }
    }

    keys
    {
        key(PK; "No.") { }
        key(ByPrice; Price) { }
    }

    trigger OnInsert()
    begin
        Rec.TestField(Description);
        Log := 'inserted ' + "No.";
    end;

    var
        Log: Text;

    procedure LastLog(): Text
    begin
        exit(Log);
    end;
}

table 50702 "Conformance Entry"
{
    fields
    {
        field(1; "Entry No."; Integer) { AutoIncrement = true; }
        field(2; "Item No."; Code[20]) { TableRelation = "Conformance Item"; }
        field(3; Amount; Decimal) { }
    }

    keys
    {
        key(PK; "Entry No.") { }
    }
}

tableextension 50703 "Conformance Item Ext." extends "Conformance Item"
{
    fields
    {
        modify(Description)
        {
            trigger OnAfterValidate()
            begin
                Rec.Remark := CopyStr('validated ' + Rec.Description, 1, MaxStrLen(Rec.Remark));
            end;
        }
        field(50703; Remark; Text[30]) { }
    }

    procedure RemarkLength(): Integer
    begin
        exit(StrLen(Rec.Remark));
    end;
}
#endif
