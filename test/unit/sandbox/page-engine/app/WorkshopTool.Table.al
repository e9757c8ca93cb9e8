#if PAGE_TEST
namespace BigC.Test.Workshop;

/// <summary>Fields that take some values only when a user enters them.</summary>
table 50990 "Workshop Tool"
{
    Caption = 'Tool';
    DataClassification = CustomerContent;

    fields
    {
        field(1; "Serial No."; Code[10])
        {
            Caption = 'Serial No.';
            CharAllowed = 'AZ09--';
            NotBlank = true;
        }
        field(2; Shelf; Text[10])
        {
            Caption = 'Shelf';
            Numeric = true;
        }
        field(3; Teeth; Integer)
        {
            Caption = 'Teeth';
            ValuesAllowed = 12, 24, 48;
        }
        field(4; Kind; Option)
        {
            Caption = 'Kind';
            OptionMembers = " ",Saw,Drill,Plane;
            OptionCaption = ' ,Saw,Drill,Plane';
            ValuesAllowed = " ", Saw, Drill;
        }
        field(5; Price; Decimal)
        {
            Caption = 'Price';
            MinValue = 0;
            InitValue = 9.5;
            BlankNumbers = BlankZero;
        }
        field(6; "Lock Code"; Text[10])
        {
            Caption = 'Lock Code';
            MaskType = Concealed;
        }
        field(7; Bought; Date)
        {
            Caption = 'Bought';
            Editable = false;
        }
        field(8; Sold; Date)
        {
            Caption = 'Sold';
            Editable = false;
        }
    }

    keys
    {
        key(PK; "Serial No.")
        {
            Clustered = true;
        }
    }
}
#endif
