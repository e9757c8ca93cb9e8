namespace BigC.Connector.Stores;

/// <summary>One thing a store needs, and whether it is there. Computed when it is looked at.</summary>
table 71800 "BigC Readiness Check"
{
    Caption = 'BigCommerce Readiness Check';
    DataClassification = CustomerContent;
    TableType = Temporary;

    fields
    {
        field(1; "Entry No."; Integer)
        {
            Caption = 'Entry No.';
            ToolTip = 'Specifies the number of the check.';
            DataClassification = SystemMetadata;
        }
        field(2; "Store Code"; Code[20])
        {
            Caption = 'Store Code';
            ToolTip = 'Specifies the store.';
            TableRelation = "BigC Store";
            ValidateTableRelation = false;
        }
        field(3; "Area"; Enum "BigC Readiness Area")
        {
            Caption = 'Area';
            ToolTip = 'Specifies the part of set-up.';
        }
        field(4; Subject; Text[250])
        {
            Caption = 'Needed';
            ToolTip = 'Specifies what the store needs.';
        }
        field(5; State; Enum "BigC Readiness State")
        {
            Caption = 'State';
            ToolTip = 'Specifies whether it is there. Attention holds only the orders that need it; Blocking holds all orders of the store.';
        }
        field(6; Finding; Text[500])
        {
            Caption = 'Finding';
            ToolTip = 'Specifies what was found, and what to do about it.';
        }
        field(7; "Fixing Page Id"; Integer)
        {
            Caption = 'Fixing Page Id';
            ToolTip = 'Specifies the page where it is put right.';
            DataClassification = SystemMetadata;
        }
        field(8; "Fixing Key"; Code[100])
        {
            Caption = 'Fixing Key';
            ToolTip = 'Specifies the row of that page, such as an account or a group.';
        }
    }

    keys
    {
        key(PK; "Entry No.")
        {
            Clustered = true;
        }
        key(Urgency; State, "Store Code")
        {
        }
    }

    /// <summary>Green, yellow or red.</summary>
    procedure StateStyle(): Text
    begin
        case Rec.State of
            Rec.State::Ready:
                exit(Format(PageStyle::Favorable));
            Rec.State::Attention:
                exit(Format(PageStyle::Ambiguous));
            else
                exit(Format(PageStyle::Unfavorable));
        end;
    end;
}
