#if CONFORMANCE
table 50100 "Conf Customer"
{
    Caption = 'Customer';

    fields
    {
        field(1; "No."; Code[10]) { }
        field(2; Name; Text[30])
        {
            trigger OnValidate()
            begin
                Message('OnValidate %1 -> %2', xRec.Name, Rec.Name);
            end;
        }
        field(3; Blocked; Option)
        {
            OptionMembers = " ",Ship,All;
        }
        field(4; "Credit Limit"; Decimal) { }
        field(5; Region; Code[10])
        {
            TableRelation = "Conf Region";
        }
        field(6; "Date Filter"; Date)
        {
            FieldClass = FlowFilter;
        }
        field(7; Balance; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = sum("Conf Entry".Amount where("Customer No." = field("No."), "Posting Date" = field("Date Filter")));
            Editable = false;
        }
        field(8; "Has Entries"; Boolean)
        {
            FieldClass = FlowField;
            CalcFormula = exist("Conf Entry" where("Customer No." = field("No.")));
            Editable = false;
        }
        field(9; City; Text[30])
        {
            InitValue = 'Paris';
        }
        field(10; Notes; Blob) { }
        field(11; "Region Name"; Text[30])
        {
            FieldClass = FlowField;
            CalcFormula = lookup("Conf Region".Description where(Code = field(Region)));
            Editable = false;
        }
        field(12; "Mean Debit"; Decimal)
        {
            FieldClass = FlowField;
            CalcFormula = - average("Conf Entry".Amount where("Customer No." = field("No.")));
            Editable = false;
        }
    }

    keys
    {
        key(PK; "No.")
        {
            Clustered = true;
        }
        key(ByName; Name) { }
    }

    trigger OnInsert()
    begin
        Message('OnInsert %1', Rec."No.");
    end;

    trigger OnModify()
    begin
        Message('OnModify %1', Rec."No.");
    end;

    trigger OnDelete()
    begin
        Message('OnDelete %1', Rec."No.");
    end;

    trigger OnRename()
    begin
        Message('OnRename %1 -> %2', xRec."No.", Rec."No.");
    end;

    procedure Add(No: Code[10]; NewName: Text[30])
    begin
        Rec.Init();
        Rec."No." := No;
        Rec.Name := NewName;
        Rec.Insert();
    end;
}
#endif
