#if STAND_IN
namespace System.Globalization;

table 8 "Language"
{
    Caption = 'Language';
    DataClassification = CustomerContent;

    fields
    {
        field(1; Code; Code[10])
        {
            Caption = 'Code';
            NotBlank = true;
        }
        field(2; Name; Text[50])
        {
            Caption = 'Name';
        }
        field(6; "Windows Language ID"; Integer)
        {
            Caption = 'Windows Language ID';
        }
    }

    keys
    {
        key(Key1; Code)
        {
            Clustered = true;
        }
        key(Key2; "Windows Language ID")
        {
        }
    }

    fieldgroups
    {
        fieldgroup(Brick; Name)
        {
        }
    }
}
#endif
