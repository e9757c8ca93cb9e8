namespace BigC.Connector.Orders;

/// <summary>A field in which a revision of an order differs from the one before.</summary>
table 71507 "BigC Order Change"
{
    Caption = 'BigCommerce Order Change';
    DataClassification = CustomerContent;

    fields
    {
        field(1; "Order SystemId"; Guid)
        {
            Caption = 'Order SystemId';
            ToolTip = 'Specifies the order.';
            DataClassification = SystemMetadata;
            TableRelation = "BigC Order".SystemId;
        }
        field(2; Revision; Integer)
        {
            Caption = 'Revision';
            ToolTip = 'Specifies the revision that brought the change.';
        }
        field(3; "Entry No."; Integer)
        {
            Caption = 'Entry No.';
            ToolTip = 'Specifies the number of the change.';
        }
        field(4; "Part"; Text[100])
        {
            Caption = 'Part';
            ToolTip = 'Specifies the line or other part; empty is the order itself.';
        }
        field(5; "Field Name"; Text[80])
        {
            Caption = 'Field Name';
            ToolTip = 'Specifies the field.';
        }
        field(6; "Old Value"; Text[250])
        {
            Caption = 'Old Value';
            ToolTip = 'Specifies the value before.';
        }
        field(7; "New Value"; Text[250])
        {
            Caption = 'New Value';
            ToolTip = 'Specifies the value that arrived.';
        }
        field(8; "Affects Document"; Boolean)
        {
            Caption = 'Affects Document';
            ToolTip = 'Specifies that the sales document would be another one with the new value.';
        }
    }

    keys
    {
        key(PK; "Order SystemId", Revision, "Entry No.") { Clustered = true; }
    }
}
