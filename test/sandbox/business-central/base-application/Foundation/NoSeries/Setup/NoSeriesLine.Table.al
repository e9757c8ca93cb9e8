#if STAND_IN
namespace Microsoft.Foundation.NoSeries;

table 309 "No. Series Line"
{
    Caption = 'No. Series Line';
    DataClassification = CustomerContent;
    LookupPageId = "No. Series Lines";
    DrillDownPageId = "No. Series Lines";

    fields
    {
        field(1; "Series Code"; Code[20])
        {
            Caption = 'Series Code';
            NotBlank = true;
            TableRelation = "No. Series";
        }
        field(2; "Line No."; Integer)
        {
            Caption = 'Line No.';
        }
        field(3; "Starting Date"; Date)
        {
            Caption = 'Starting Date';
        }
        field(4; "Starting No."; Code[20])
        {
            Caption = 'Starting No.';

            trigger OnValidate()
            begin
                CheckHasDigits(Rec."Starting No.");
            end;
        }
        field(5; "Ending No."; Code[20])
        {
            Caption = 'Ending No.';

            trigger OnValidate()
            begin
                CheckHasDigits(Rec."Ending No.");
                Rec.Validate(Open);
            end;
        }
        field(6; "Warning No."; Code[20])
        {
            Caption = 'Warning No.';
        }
        field(7; "Increment-by No."; Integer)
        {
            Caption = 'Increment-by No.';
            InitValue = 1;

            trigger OnValidate()
            begin
                if Rec."Increment-by No." < 1 then
                    Rec.FieldError("Increment-by No.");
                Rec.Validate(Open);
            end;
        }
        field(8; "Last No. Used"; Code[20])
        {
            Caption = 'Last No. Used';

            trigger OnValidate()
            begin
                Rec.Validate(Open);
            end;
        }
        field(9; Open; Boolean)
        {
            Caption = 'Open';
            Editable = false;
            InitValue = true;

            trigger OnValidate()
            begin
                Rec.Open := (Rec."Ending No." = '') or (Rec."Last No. Used" <> Rec."Ending No.");
            end;
        }
        field(10; "Last Date Used"; Date)
        {
            Caption = 'Last Date Used';
        }
    }

    keys
    {
        key(Key1; "Series Code", "Line No.")
        {
            Clustered = true;
        }
        key(Key2; "Series Code", "Starting Date", "Starting No.", Open)
        {
        }
        key(Key3; "Starting No.")
        {
        }
        key(Key4; "Last Date Used")
        {
        }
    }

    var
        NoDigitsErr: Label 'The number %1 in number series %2 has no digit and cannot be incremented.', Comment = '%1 = the number, %2 = number series code';

    local procedure CheckHasDigits(Number: Code[20])
    begin
        if Number = '' then
            exit;
        if DelChr(Number, '=', '0123456789') = Number then
            Error(NoDigitsErr, Number, Rec."Series Code");
    end;
}
#endif
