#if PLATFORM
namespace System.Reflection;

/// <summary>The fields of all tables.</summary>
table 2000000041 Field
{
    Caption = 'Field';
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; TableNo; Integer) { }
        field(2; "No."; Integer) { }
        field(3; TableName; Text[30]) { }
        field(4; FieldName; Text[30]) { }
        field(5; Type; Option)
        {
            OptionMembers = TableFilter,RecordID,OemText,Date,Time,DateFormula,Decimal,Media,MediaSet,Text,Code,NotSupported1,Binary,BLOB,Boolean,Integer,NotSupported2,Option,BigInteger,Duration,GUID,DateTime;
        }
        field(6; Len; Integer) { }
        field(7; Class; Option)
        {
            OptionMembers = Normal,FlowField,FlowFilter;
        }
        field(8; Enabled; Boolean) { }
        field(9; "Type Name"; Text[30]) { }
        field(20; "Field Caption"; Text[80]) { }
        field(21; RelationTableNo; Integer) { }
        field(22; RelationFieldNo; Integer) { }
        field(30; IsPartOfPrimaryKey; Boolean) { }
#if WHOLE_PLATFORM
        field(24; ExternalName; Text[250]) { }
        field(29; OptimizeForTextSearch; Boolean) { }
        field(60; "App Package ID"; Guid) { }
        field(25; OptionString; Text[2047]) { }
        field(26; ObsoleteState; Option)
        {
            OptionMembers = No,Pending,Removed;
        }
        field(27; ObsoleteReason; Text[248]) { }
        field(28; DataClassification; Option)
        {
            OptionMembers = CustomerContent,ToBeClassified,EndUserIdentifiableInformation,AccountData,EndUserPseudonymousIdentifiers,OrganizationIdentifiableInformation,SystemMetadata;
        }
#endif
    }

    keys
    {
        key(PK; TableNo, "No.") { }
    }
}
#endif
