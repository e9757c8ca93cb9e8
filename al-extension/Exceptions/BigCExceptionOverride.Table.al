namespace BigC.Connector.Exceptions;

using System.Security.AccessControl;

/// <summary>What a person has accepted although the proof does not: for one content of one object only. Rows are only added.</summary>
table 71833 "BigC Exception Override"
{
    Caption = 'BigCommerce Exception Override';
    DataClassification = CustomerContent;

    fields
    {
        field(1; "Entry No."; Integer)
        {
            Caption = 'Entry No.';
            ToolTip = 'Specifies the number of the override.';
            AutoIncrement = true;
            DataClassification = SystemMetadata;
        }
        field(2; "Exception Entry No."; Integer)
        {
            Caption = 'Exception Entry No.';
            ToolTip = 'Specifies the exception.';
            TableRelation = "BigC Exception";
            ValidateTableRelation = false;
            DataClassification = SystemMetadata;
        }
        field(3; "Store Code"; Code[20])
        {
            Caption = 'Store Code';
            ToolTip = 'Specifies the store.';
        }
        field(4; "Object Type"; Enum "BigC Exception Object")
        {
            Caption = 'Object Type';
            ToolTip = 'Specifies what was accepted.';
        }
        field(5; "External Id"; Code[100])
        {
            Caption = 'BigCommerce No.';
            ToolTip = 'Specifies the BigCommerce id of what was accepted.';
        }
        field(6; "Content Hash"; Text[128])
        {
            Caption = 'Content Hash';
            ToolTip = 'Specifies the content that was accepted. Any other content is proven as ever.';
            DataClassification = SystemMetadata;
        }
        field(7; Cause; Enum "BigC Exception Cause")
        {
            Caption = 'Cause';
            ToolTip = 'Specifies what does not keep it from being booked.';
        }
        field(8; "Cause Key"; Code[100])
        {
            Caption = 'Cause Key';
            ToolTip = 'Specifies the line or VAT identifier it is about.';
        }
        field(9; Difference; Decimal)
        {
            Caption = 'Difference';
            ToolTip = 'Specifies the difference that was accepted: how much more the order has than Business Central books; negative if it has less.';
            DecimalPlaces = 2 : 4;
            AutoFormatType = 0;
        }
        field(10; Reason; Text[250])
        {
            Caption = 'Reason';
            ToolTip = 'Specifies why.';
        }
        field(11; "User ID"; Code[50])
        {
            Caption = 'User ID';
            ToolTip = 'Specifies who.';
            DataClassification = EndUserIdentifiableInformation;
            TableRelation = User."User Name";
            ValidateTableRelation = false;
        }
        field(12; "Overridden At"; DateTime)
        {
            Caption = 'Overridden At';
            ToolTip = 'Specifies when.';
        }
    }

    keys
    {
        key(PK; "Entry No.")
        {
            Clustered = true;
        }
        key(Content; "Store Code", "Object Type", "External Id", "Content Hash", Cause, "Cause Key")
        {
        }
    }

    trigger OnModify()
    begin
        Error(KeptErr);
    end;

    trigger OnDelete()
    begin
        Error(KeptErr);
    end;

    var
        KeptErr: Label 'Overrides are kept as they were made. To take one back, change the order in BigCommerce; its new content is proven as ever.';
}
