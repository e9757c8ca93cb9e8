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
            ToolTip = 'Specifies the number of the exception.';
            AutoIncrement = true;
            DataClassification = SystemMetadata;
        }
        field(2; "Store Code"; Code[20])
        {
            Caption = 'Store Code';
            ToolTip = 'Specifies the store.';
            TableRelation = "BigC Store";
            ValidateTableRelation = false;
        }
        field(3; "Object Type"; Enum "BigC Exception Object")
        {
            Caption = 'Object Type';
            ToolTip = 'Specifies what the exception is about.';
        }
        field(4; "External Id"; Code[100])
        {
            Caption = 'BigCommerce No.';
            ToolTip = 'Specifies the number that it has in BigCommerce, such as the order number.';
        }
        field(5; Cause; Enum "BigC Exception Cause")
        {
            Caption = 'Cause';
            ToolTip = 'Specifies why it is held.';
        }
        field(6; "Cause Key"; Code[100])
        {
            Caption = 'Cause Key';
            ToolTip = 'Specifies what has to be fixed: a tax zone, a SKU, a payment gateway ...';
        }
        field(7; Category; Enum "BigC Exception Category")
        {
            Caption = 'Category';
            ToolTip = 'Specifies the part of the business the exception concerns.';
        }
        field(8; Owner; Enum "BigC Exception Owner")
        {
            Caption = 'Owner';
            ToolTip = 'Specifies who has to act.';
        }
        field(9; Severity; Enum "BigC Exception Severity")
        {
            Caption = 'Severity';
            ToolTip = 'Specifies how much waits for it.';
        }
        field(10; Message; Text[2048])
        {
            Caption = 'Message';
            ToolTip = 'Specifies what is wrong.';
        }
        field(11; "Next Action"; Text[250])
        {
            Caption = 'Next Action';
            ToolTip = 'Specifies what to do next.';
        }
        field(12; "Amount at Stake"; Decimal)
        {
            Caption = 'Amount at Stake';
            ToolTip = 'Specifies the money that waits, in the currency of the order. It is blank where no amount is known, such as for an order that cannot be read.';
            AutoFormatType = 1;
            AutoFormatExpression = '';
        }
        /// <summary>ISO code as the storefront spells it: an exception may be about a currency that is not mapped.</summary>
        field(13; "Currency Code"; Code[10])
        {
            Caption = 'Currency Code';
            ToolTip = 'Specifies the currency of the amount, as the storefront spells it.';
        }
        field(14; "Related Table Id"; Integer)
        {
            Caption = 'Related Table Id';
            ToolTip = 'Specifies the table of the record that the exception is about.';
            DataClassification = SystemMetadata;
        }
        field(15; "Related System Id"; Guid)
        {
            Caption = 'Related System Id';
            ToolTip = 'Specifies the record that the exception is about.';
            DataClassification = SystemMetadata;
        }
        field(16; "Fixing Page Id"; Integer)
        {
            Caption = 'Fixing Page Id';
            ToolTip = 'Specifies the page where the cause is fixed.';
            DataClassification = SystemMetadata;
        }
        /// <summary>What the list is sorted by: amounts of all currencies become comparable.</summary>
        field(17; "Amount at Stake (LCY)"; Decimal)
        {
            Caption = 'Amount at Stake (LCY)';
            ToolTip = 'Specifies the money that waits, in the local currency, at the exchange rate of the day it was last seen. It is blank as long as no exchange rate is known; what is blank comes first in the list, because it may be any amount.';
            AutoFormatType = 1;
            AutoFormatExpression = '';
        }
        field(18; "Assigned To"; Code[50])
        {
            Caption = 'Assigned To';
            ToolTip = 'Specifies the user who takes care of it.';
            DataClassification = EndUserIdentifiableInformation;
            TableRelation = User."User Name";
            ValidateTableRelation = false;
        }
        field(20; Status; Enum "BigC Exception Status")
        {
            Caption = 'Status';
            ToolTip = 'Specifies whether the exception is open, being retried, resolved or ignored.';
        }
        field(21; Attempts; Integer)
        {
            Caption = 'Attempts';
            ToolTip = 'Specifies how often it was tried.';
        }
        field(22; "Next Attempt At"; DateTime)
        {
            Caption = 'Next Attempt At';
            ToolTip = 'Specifies when it is tried again by itself.';
        }
        field(23; "First Seen At"; DateTime)
        {
            Caption = 'First Seen At';
            ToolTip = 'Specifies when it was first seen.';
        }
        field(24; "Last Seen At"; DateTime)
        {
            Caption = 'Last Seen At';
            ToolTip = 'Specifies when it was last seen.';
        }
        field(25; Reason; Text[250])
        {
            Caption = 'Reason';
            ToolTip = 'Specifies why it was resolved or ignored.';
        }
        field(26; "Closed By"; Code[50])
        {
            Caption = 'Closed By';
            ToolTip = 'Specifies who resolved or ignored it.';
            DataClassification = EndUserIdentifiableInformation;
            TableRelation = User."User Name";
            ValidateTableRelation = false;
        }
        field(27; "Closed At"; DateTime)
        {
            Caption = 'Closed At';
            ToolTip = 'Specifies when it was resolved or ignored.';
        }
        field(30; "Error Call Stack"; Text[2048])
        {
            Caption = 'Error Call Stack';
            ToolTip = 'Specifies where the error occurred, for your administrator.';
            DataClassification = SystemMetadata;
        }
        field(31; Payload; Blob)
        {
            Caption = 'Payload';
        }
        /// <summary>To ignore an exception is no answer to another content of the object.</summary>
        field(32; "Content Hash"; Text[128])
        {
            Caption = 'Content Hash';
            ToolTip = 'Specifies which content of the object the exception is about.';
            DataClassification = SystemMetadata;
        }
        field(33; Difference; Decimal)
        {
            Caption = 'Difference';
            ToolTip = 'Specifies how much more the order has than Business Central books; negative if it has less, in the currency of the order.';
            DecimalPlaces = 2 : 4;
            AutoFormatType = 0;
        }
        field(34; "To Be Sent Again"; Boolean)
        {
            Caption = 'To Be Sent Again';
            ToolTip = 'Specifies that Business Central has no content of the object yet, so that another attempt needs the agent to read and send it again.';
            DataClassification = SystemMetadata;
        }
        /// <summary>Sorted first: an amount that nobody can compare may be the largest.</summary>
        field(35; "Exchange Rate Missing"; Boolean)
        {
            Caption = 'Exchange Rate Missing';
            ToolTip = 'Specifies that money waits whose value in the local currency is not known, because there is no exchange rate. It comes first in the list.';
        }
        field(36; "Order System Id"; Guid)
        {
            Caption = 'Order System Id';
            ToolTip = 'Specifies the order that the exception belongs to, whether it is about the order itself or about one of its payments.';
            DataClassification = SystemMetadata;
        }
        field(40; "History Entries"; Integer)
        {
            Caption = 'History Entries';
            ToolTip = 'Specifies how many events its history has.';
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
        key(Stake; "Exchange Rate Missing", "Amount at Stake (LCY)", "First Seen At")
        {
        }
        key(Ownership; Status, Owner)
        {
            SumIndexFields = "Amount at Stake (LCY)";
        }
        key(Related; "Related System Id", Status)
        {
        }
        key(Order; "Order System Id", Status)
        {
        }
    }

    fieldgroups
    {
        fieldgroup(DropDown; "Entry No.", "Object Type", "External Id", Cause, Status)
        {
        }
        fieldgroup(Brick; "Object Type", "External Id", Cause, Message, "Amount at Stake (LCY)")
        {
        }
    }

    /// <summary>Who decided what, when and why has to be there for whoever audits the books.</summary>
    trigger OnDelete()
    begin
        Error(KeptErr, Format(Rec."Entry No.", 0, 9), Rec."Object Type", Rec."External Id");
    end;

    /// <summary>True as long as someone or something has to act.</summary>
    procedure IsOpen(): Boolean
    begin
        exit(Rec.Status in [Rec.Status::Open, Rec.Status::Retrying]);
    end;

    /// <summary>True if it is no longer about what somebody has read: another content of the object, other words, another difference or other money.</summary>
    procedure HasChangedSince(ReadException: Record "BigC Exception"): Boolean
    begin
        exit((Rec."Content Hash" <> ReadException."Content Hash") or (Rec.Message <> ReadException.Message) or (Rec.Difference <> ReadException.Difference) or
            (Rec."Amount at Stake" <> ReadException."Amount at Stake") or (Rec."Currency Code" <> ReadException."Currency Code"));
    end;

    /// <summary>How pages draw it: red what is held or critical, yellow what is held in part.</summary>
    procedure SeverityStyle(): Text
    begin
        if not Rec.IsOpen() then
            exit(Format(PageStyle::Subordinate));
        case Rec.Severity of
            Rec.Severity::Held,
            Rec.Severity::Critical:
                exit(Format(PageStyle::Unfavorable));
            Rec.Severity::PartHeld:
                exit(Format(PageStyle::Ambiguous));
            else
                exit(Format(PageStyle::Standard));
        end;
    end;

    /// <summary>
    /// Periods of 24 hours since it was first seen, up to now or until it was closed. Dates would be those of whoever looks: one of two
    /// minutes would be a day old after midnight, and a closed one of another age in another time zone.
    /// </summary>
    procedure AgeInDays(): Integer
    var
        EndedAt: DateTime;
    begin
        if Rec."First Seen At" = 0DT then
            exit(0);
        EndedAt := CurrentDateTime();
        if Rec."Closed At" <> 0DT then
            EndedAt := Rec."Closed At";
        exit((EndedAt - Rec."First Seen At") div DayInMilliseconds());
    end;

    local procedure DayInMilliseconds(): BigInteger
    begin
        exit(24 * 60 * 60 * 1000);
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

    var
        KeptErr: Label 'Exception %1 about %2 %3 cannot be deleted: exceptions and their history are kept for the audit. If it needs no action, ignore it with a reason.', Comment = '%1 = entry number, %2 = type of the object, %3 = its number';
}
