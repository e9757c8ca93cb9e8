namespace BigC.Connector.Exceptions;

using System.Security.AccessControl;

/// <summary>Who did what to an exception, and when. Rows are only added.</summary>
table 71416 "BigC Exception History"
{
    Caption = 'BigCommerce Exception History';
    DataClassification = CustomerContent;
    LookupPageId = "BigC Exception History";
    DrillDownPageId = "BigC Exception History";

    fields
    {
        field(1; "Entry No."; Integer)
        {
            Caption = 'Entry No.';
            ToolTip = 'Specifies the number of the event.';
            AutoIncrement = true;
            DataClassification = SystemMetadata;
        }
        field(2; "Exception Entry No."; Integer)
        {
            Caption = 'Exception Entry No.';
            ToolTip = 'Specifies the exception.';
            TableRelation = "BigC Exception";
            DataClassification = SystemMetadata;
        }
        field(3; "Event"; Enum "BigC Exception Event")
        {
            Caption = 'Event';
            ToolTip = 'Specifies what happened.';
        }
        field(4; "Occurred At"; DateTime)
        {
            Caption = 'Occurred At';
            ToolTip = 'Specifies when it happened.';
        }
        field(5; "User ID"; Code[50])
        {
            Caption = 'User ID';
            ToolTip = 'Specifies who did it.';
            DataClassification = EndUserIdentifiableInformation;
            TableRelation = User."User Name";
            ValidateTableRelation = false;
        }
        field(6; Detail; Text[2048])
        {
            Caption = 'Detail';
            ToolTip = 'Specifies the message or reason.';
        }
    }

    keys
    {
        key(PK; "Entry No.")
        {
            Clustered = true;
        }
        key(ExceptionKey; "Exception Entry No.", "Entry No.")
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

    trigger OnRename()
    begin
        Error(KeptErr);
    end;

    var
        KeptErr: Label 'The history of an exception is kept as it was written. It tells whoever audits the books who decided what, when and why.';
}
