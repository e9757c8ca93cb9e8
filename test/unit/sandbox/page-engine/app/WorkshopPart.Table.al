#if PAGE_TEST
namespace BigC.Test.Workshop;

/// <summary>Spare parts, for lists that show more than is stored.</summary>
table 50994 "Workshop Part"
{
    Caption = 'Spare Part';
    DataClassification = CustomerContent;
    LookupPageId = "Workshop Parts";

    fields
    {
        field(1; "Code"; Code[10])
        {
            Caption = 'Code';
        }
        field(2; Description; Text[50])
        {
            Caption = 'Description';
        }
        field(3; Hint; Text[50])
        {
            Caption = 'Hint';
        }
    }

    keys
    {
        key(PK; "Code")
        {
            Clustered = true;
        }
    }
}
#endif
