#if STAND_IN
namespace Microsoft.Finance.Dimension;

table 480 "Dimension Set Entry"
{
    Caption = 'Dimension Set Entry';
    DataClassification = CustomerContent;

    fields
    {
        field(1; "Dimension Set ID"; Integer)
        {
            Caption = 'Dimension Set ID';
        }
        field(2; "Dimension Code"; Code[20])
        {
            Caption = 'Dimension Code';
            NotBlank = true;
            TableRelation = Dimension;
        }
        field(3; "Dimension Value Code"; Code[20])
        {
            Caption = 'Dimension Value Code';
            NotBlank = true;
            TableRelation = "Dimension Value".Code where("Dimension Code" = field("Dimension Code"));
        }
        field(4; "Dimension Value ID"; Integer)
        {
            Caption = 'Dimension Value ID';
        }
        field(5; "Dimension Name"; Text[30])
        {
            Caption = 'Dimension Name';
            FieldClass = FlowField;
            CalcFormula = lookup(Dimension.Name where(Code = field("Dimension Code")));
            Editable = false;
        }
        field(6; "Dimension Value Name"; Text[50])
        {
            Caption = 'Dimension Value Name';
            FieldClass = FlowField;
            CalcFormula = lookup("Dimension Value".Name where("Dimension Code" = field("Dimension Code"),
                                 Code = field("Dimension Value Code")));
            Editable = false;
        }
        field(8; "Global Dimension No."; Integer)
        {
            Caption = 'Global Dimension No.';
        }
    }

    keys
    {
        key(Key1; "Dimension Set ID", "Dimension Code")
        {
            Clustered = true;
        }
        key(Key2; "Dimension Value ID")
        {
        }
        key(Key3; "Dimension Code", "Dimension Value Code", "Dimension Set ID")
        {
        }
        key(Key4; SystemModifiedAt)
        {
        }
    }
}
#endif
