#if WEB_SERVICE_TEST
namespace BigC.WebServiceTest;

table 50901 "Shop Order Line"
{
    Caption = 'Shop Order Line';
    DataClassification = CustomerContent;

    fields
    {
        field(1; "Order Id"; Guid)
        {
            Caption = 'Order Id';
        }
        field(2; "Line No."; Integer)
        {
            Caption = 'Line No.';
        }
        field(3; Description; Text[50])
        {
            Caption = 'Description';
        }
        field(4; Quantity; Decimal)
        {
            Caption = 'Quantity';

            trigger OnValidate()
            begin
                Rec.Amount := Rec.Quantity * Rec."Unit Price";
            end;
        }
        field(5; "Unit Price"; Decimal)
        {
            Caption = 'Unit Price';
        }
        field(6; Amount; Decimal)
        {
            Caption = 'Amount';
            Editable = false;
        }
    }

    keys
    {
        key(PK; "Order Id", "Line No.")
        {
            Clustered = true;
        }
    }

    trigger OnInsert()
    begin
        if Rec.Amount < 0 then
            Error(NegativeErr, Rec."Line No.");
    end;

    var
        NegativeErr: Label 'Line %1 has a negative amount.', Comment = '%1 = line number';
}
#endif
