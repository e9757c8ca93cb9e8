#if STAND_IN
namespace Microsoft.Finance.Dimension;

table 348 "Dimension"
{
    Caption = 'Dimension';
    DataClassification = CustomerContent;

    fields
    {
        field(1; Code; Code[20])
        {
            Caption = 'Code';
            NotBlank = true;

            trigger OnValidate()
            begin
                if Rec."Code Caption" = '' then
                    Rec."Code Caption" := CopyStr(Rec.Code + ' Code', 1, MaxStrLen(Rec."Code Caption"));
                if Rec."Filter Caption" = '' then
                    Rec."Filter Caption" := CopyStr(Rec.Code + ' Filter', 1, MaxStrLen(Rec."Filter Caption"));
            end;
        }
        field(2; Name; Text[30])
        {
            Caption = 'Name';
        }
        field(3; "Code Caption"; Text[80])
        {
            Caption = 'Code Caption';
        }
        field(4; "Filter Caption"; Text[80])
        {
            Caption = 'Filter Caption';
        }
        field(5; Description; Text[100])
        {
            Caption = 'Description';
        }
        field(6; Blocked; Boolean)
        {
            Caption = 'Blocked';
        }
        field(8001; "Last Modified Date Time"; DateTime)
        {
            Caption = 'Last Modified Date Time';
        }
    }

    keys
    {
        key(Key1; Code)
        {
            Clustered = true;
        }
    }

    fieldgroups
    {
        fieldgroup(DropDown; Code, Name, Blocked)
        {
        }
        fieldgroup(Brick; Code, Name)
        {
        }
    }
}
#endif
