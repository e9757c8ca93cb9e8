#if STAND_IN
namespace Microsoft.Foundation.NoSeries;

table 310 "No. Series Relationship"
{
    Caption = 'No. Series Relationship';
    DataClassification = CustomerContent;

    fields
    {
        field(1; Code; Code[20])
        {
            Caption = 'Code';
            NotBlank = true;
            TableRelation = "No. Series";
        }
        field(2; "Series Code"; Code[20])
        {
            Caption = 'Series Code';
            NotBlank = true;
            TableRelation = "No. Series";
        }
        field(3; Description; Text[100])
        {
            Caption = 'Description';
            FieldClass = FlowField;
            CalcFormula = lookup("No. Series".Description where(Code = field(Code)));
            Editable = false;
        }
        field(4; "Series Description"; Text[100])
        {
            Caption = 'Series Description';
            FieldClass = FlowField;
            CalcFormula = lookup("No. Series".Description where(Code = field("Series Code")));
            Editable = false;
        }
    }

    keys
    {
        key(Key1; Code, "Series Code")
        {
            Clustered = true;
        }
        key(Key2; "Series Code", Code)
        {
        }
    }
}
#endif
