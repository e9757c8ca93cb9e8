#if WHOLE_PLATFORM
namespace System.Privacy;

using System.Reflection;

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
            CalcFormula = lookup(AllObjWithCaption."Object Caption" where("Object Type" = const(Table), "Object ID" = field("Table No")));
        }
        field(8; "Field Caption"; Text[250])
        {
            FieldClass = FlowField;
            CalcFormula = lookup(Field."Field Caption" where(TableNo = field("Table No"), "No." = field("Field No")));
        }
        field(9; "Field Type"; Option)
        {
            OptionMembers = TableFilter,RecordID,OemText,"Date","Time",DateFormula,Decimal,"Media",MediaSet,"Text","Code",NotSupported1,Binary,BLOB,Boolean,"Integer",NotSupported2,"Option",BigInteger,Duration,GUID,DateTime;
            FieldClass = FlowField;
            CalcFormula = lookup(Field.Type where(TableNo = field("Table No"), "No." = field("Field No")));
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
            CalcFormula = exist("Privacy Notice Approval" where(ID = field(ID), "User SID" = field("User SID Filter"), Approved = const(true)));
        }
        field(5; Disabled; Boolean)
        {
            FieldClass = FlowField;
            CalcFormula = exist("Privacy Notice Approval" where(ID = field(ID), "User SID" = field("User SID Filter"), Approved = const(false)));
        }
        field(6; "User SID Filter"; Guid)
        {
            FieldClass = FlowFilter;
        }
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
