#if WHOLE_PLATFORM
namespace System.Privacy;

// Named here as far as Microsoft's public applications use it. The numbers of fields, the order of option members and
// enum values, and object numbers from 2000100001 on are not public: they stand for the platform's own.

table 2000000159 "Data Sensitivity"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; "Company Name"; Text[30]) { }
        field(2; "Table No"; Integer) { }
        field(3; "Field No"; Integer) { }
        field(4; "Data Sensitivity"; Option)
        {
            OptionMembers = Unclassified,Sensitive,Personal,"Company Confidential",Normal;
        }
        field(5; "Last Modified By"; Text[250]) { }
        field(6; "Last Modified"; DateTime) { }
        field(7; "Table Caption"; Text[250])
        {
            FieldClass = FlowField;
        }
        field(8; "Field Caption"; Text[250])
        {
            FieldClass = FlowField;
        }
        field(9; "Field Type"; Option)
        {
            OptionMembers = TableFilter,RecordID,OemText,"Date","Time",DateFormula,Decimal,"Media",MediaSet,"Text","Code",NotSupported1,Binary,BLOB,Boolean,"Integer",NotSupported2,"Option",BigInteger,Duration,GUID,DateTime;
            FieldClass = FlowField;
        }
        field(10; "Data Classification"; Option)
        {
            OptionMembers = CustomerContent,EndUserIdentifiableInformation,EndUserPseudonymousIdentifiers;
        }
    }

    keys
    {
        key(PK; "Company Name", "Table No", "Field No") { }
    }
}

table 2000100088 "Privacy Notice"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; ID; Text[250]) { }
        field(2; "Integration Service Name"; Text[250]) { }
        field(3; Link; Text[250]) { }
        field(4; Enabled; Boolean)
        {
            FieldClass = FlowField;
        }
        field(5; Disabled; Boolean)
        {
            FieldClass = FlowField;
        }
        field(6; "User SID Filter"; Guid) { }
    }

    keys
    {
        key(PK; ID) { }
    }
}

table 2000100089 "Privacy Notice Approval"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; ID; Code[50]) { }
        field(2; "User SID"; Guid) { }
        field(3; "Approver User SID"; Guid) { }
        field(4; Approved; Boolean) { }
    }

    keys
    {
        key(PK; ID, "User SID") { }
    }
}
#endif
