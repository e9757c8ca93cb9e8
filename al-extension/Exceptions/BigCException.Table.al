namespace BigC.Connector.Exceptions;

using BigC.Connector.Stores;
using System.Security.AccessControl;

/// <summary>What could not be booked or trusted: why, who acts, what to do next and what is at stake.</summary>
table 71415 "BigC Exception"
{
    Caption = 'BigCommerce Exception';
    DataClassification = CustomerContent;
    LookupPageId = "BigC Exceptions";
    DrillDownPageId = "BigC Exceptions";

    fields
    {
        field(1; "Entry No."; Integer)
        {
            Caption = 'Entry No.';
            AutoIncrement = true;
            DataClassification = SystemMetadata;
        }
        field(2; "Store Code"; Code[20])
        {
            Caption = 'Store Code';
            TableRelation = "BigC Store";
            ValidateTableRelation = false;
        }
        field(3; "Object Type"; Enum "BigC Exception Object")
        {
            Caption = 'Object Type';
        }
        field(4; "External Id"; Code[100])
        {
            Caption = 'External Id';
        }
        field(5; Cause; Enum "BigC Exception Cause")
        {
            Caption = 'Cause';
        }
        field(6; "Cause Key"; Code[100])
        {
            Caption = 'Cause Key';
        }
        field(7; Category; Enum "BigC Exception Category")
        {
            Caption = 'Category';
        }
        field(8; Owner; Enum "BigC Exception Owner")
        {
            Caption = 'Owner';
        }
        field(9; Severity; Enum "BigC Exception Severity")
        {
            Caption = 'Severity';
        }
        field(10; Message; Text[2048])
        {
            Caption = 'Message';
        }
        field(11; "Next Action"; Text[250])
        {
            Caption = 'Next Action';
        }
        field(12; "Amount at Stake"; Decimal)
        {
            Caption = 'Amount at Stake';
            AutoFormatType = 1;
            AutoFormatExpression = '';
        }
        /// <summary>ISO code as the storefront spells it: an exception may be about a currency that is not mapped.</summary>
        field(13; "Currency Code"; Code[10])
        {
            Caption = 'Currency Code';
        }
        field(14; "Related Table Id"; Integer)
        {
            Caption = 'Related Table Id';
            DataClassification = SystemMetadata;
        }
        field(15; "Related System Id"; Guid)
        {
            Caption = 'Related System Id';
            DataClassification = SystemMetadata;
        }
        field(16; "Fixing Page Id"; Integer)
        {
            Caption = 'Fixing Page Id';
            DataClassification = SystemMetadata;
        }
        field(20; Status; Enum "BigC Exception Status")
        {
            Caption = 'Status';
        }
        field(21; Attempts; Integer)
        {
            Caption = 'Attempts';
        }
        field(22; "Next Attempt At"; DateTime)
        {
            Caption = 'Next Attempt At';
        }
        field(23; "First Seen At"; DateTime)
        {
            Caption = 'First Seen At';
        }
        field(24; "Last Seen At"; DateTime)
        {
            Caption = 'Last Seen At';
        }
        field(25; Reason; Text[250])
        {
            Caption = 'Reason';
        }
        field(26; "Closed By"; Code[50])
        {
            Caption = 'Closed By';
            DataClassification = EndUserIdentifiableInformation;
            TableRelation = User."User Name";
            ValidateTableRelation = false;
        }
        field(27; "Closed At"; DateTime)
        {
            Caption = 'Closed At';
        }
        field(30; "Error Call Stack"; Text[2048])
        {
            Caption = 'Error Call Stack';
            DataClassification = SystemMetadata;
        }
        field(31; Payload; Blob)
        {
            Caption = 'Payload';
        }
        field(40; "History Entries"; Integer)
        {
            Caption = 'History Entries';
            FieldClass = FlowField;
            CalcFormula = count("BigC Exception History" where("Exception Entry No." = field("Entry No.")));
            Editable = false;
        }
    }

    keys
    {
        key(PK; "Entry No.")
        {
            Clustered = true;
        }
        key(ObjectKey; "Store Code", "Object Type", "External Id", Status, Cause, "Cause Key")
        {
        }
        key(Waiting; Cause, "Cause Key", "Store Code", Status)
        {
        }
        key(Due; "Store Code", Status, "Next Attempt At")
        {
        }
        key(Stake; Status, Owner, "Amount at Stake")
        {
        }
    }

    fieldgroups
    {
        fieldgroup(DropDown; "Entry No.", "Object Type", "External Id", Cause, Status)
        {
        }
        fieldgroup(Brick; "Object Type", "External Id", Message, "Amount at Stake")
        {
        }
    }

    trigger OnDelete()
    var
        ExceptionHistory: Record "BigC Exception History";
    begin
        ExceptionHistory.SetRange("Exception Entry No.", Rec."Entry No.");
        ExceptionHistory.DeleteAll(true);
    end;

    /// <summary>Keeps what the agent could not stage, as it came.</summary>
    internal procedure SetPayload(NewPayload: Text)
    var
        PayloadOutStream: OutStream;
    begin
        Clear(Rec.Payload);
        if NewPayload = '' then
            exit;
        Rec.Payload.CreateOutStream(PayloadOutStream, TextEncoding::UTF8);
        PayloadOutStream.WriteText(NewPayload);
    end;

    /// <summary>What the agent could not stage, as it came; empty for exceptions of Business Central's own.</summary>
    procedure GetPayload() Content: Text
    var
        PayloadInStream: InStream;
    begin
        Rec.CalcFields(Payload);
        if not Rec.Payload.HasValue() then
            exit('');
        Rec.Payload.CreateInStream(PayloadInStream, TextEncoding::UTF8);
        PayloadInStream.Read(Content);
    end;
}
