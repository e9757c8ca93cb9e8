#if STAND_IN
namespace Microsoft.Foundation.AuditCodes;

table 231 "Reason Code"
{
    Caption = 'Reason Code';
    DataClassification = CustomerContent;
    LookupPageId = "Reason Codes";

    fields
    {
        field(1; Code; Code[10])
        {
            Caption = 'Code';
            NotBlank = true;
        }
        field(2; Description; Text[100])
        {
            Caption = 'Description';
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
        fieldgroup(Brick; Code, Description)
        {
        }
    }
}
#endif
