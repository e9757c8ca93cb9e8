#if STAND_IN
namespace System.Utilities;

table 4150 "Temp Blob"
{
    Caption = 'Temp Blob';
    Access = Internal;
    DataClassification = CustomerContent;
    TableType = Temporary;
    InherentPermissions = X;
    InherentEntitlements = X;

    fields
    {
        field(1; "Primary Key"; Integer)
        {
            Caption = 'Primary Key';
        }
        field(2; Blob; Blob)
        {
            Caption = 'Blob';
        }
    }

    keys
    {
        key(Key1; "Primary Key")
        {
            Clustered = true;
        }
    }
}
#endif
