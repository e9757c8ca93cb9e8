#if CONFORMANCE
table 50102 "Conf Entry"
{
    Caption = 'Entry';

    fields
    {
        field(1; "Entry No."; Integer)
        {
            AutoIncrement = true;
        }
        field(2; "Customer No."; Code[10])
        {
            TableRelation = "Conf Customer";
        }
        field(3; "Posting Date"; Date) { }
        field(4; Amount; Decimal) { }
        field(5; Description; Text[50]) { }
        field(6; Line; Integer) { }
    }

    keys
    {
        key(PK; "Entry No.") { }
        key(Customer; "Customer No.", "Posting Date") { }
        key(Amount; Amount) { }
    }

    procedure Add(CustomerNo: Code[10]; PostingDate: Date; NewAmount: Decimal)
    begin
        Rec.Init();
        Rec."Entry No." := 0;
        Rec."Customer No." := CustomerNo;
        Rec."Posting Date" := PostingDate;
        Rec.Amount := NewAmount;
        Rec.Insert();
    end;
}
#endif
