#if STAND_IN
namespace Microsoft.Inventory.Ledger;

using Microsoft.Foundation.AuditCodes;
using Microsoft.Inventory.Journal;

/// <summary>The stand-in for Microsoft's table "Item Register".</summary>
table 46 "Item Register"
{
    Caption = 'Item Register';
    DataClassification = CustomerContent;

    fields
    {
        field(1; "No."; Integer)
        {
            Caption = 'No.';
        }
        field(2; "From Entry No."; Integer)
        {
            Caption = 'From Entry No.';
            TableRelation = "Item Ledger Entry";
        }
        field(3; "To Entry No."; Integer)
        {
            Caption = 'To Entry No.';
            TableRelation = "Item Ledger Entry";
        }
        field(4; "Creation Date"; Date)
        {
            Caption = 'Creation Date';
        }
        field(5; "Source Code"; Code[10])
        {
            Caption = 'Source Code';
            TableRelation = "Source Code";
        }
        field(6; "User ID"; Code[50])
        {
            Caption = 'User ID';
        }
        field(7; "Journal Batch Name"; Code[10])
        {
            Caption = 'Journal Batch Name';
            TableRelation = "Item Journal Batch".Name;
        }
        field(9; "Creation Time"; Time)
        {
            Caption = 'Creation Time';
        }
        field(5800; "From Value Entry No."; Integer)
        {
            Caption = 'From Value Entry No.';
            TableRelation = "Value Entry";
        }
        field(5801; "To Value Entry No."; Integer)
        {
            Caption = 'To Value Entry No.';
            TableRelation = "Value Entry";
        }
    }

    keys
    {
        key(Key1; "No.")
        {
            Clustered = true;
        }
    }

    fieldgroups
    {
        fieldgroup(DropDown; "No.", "From Entry No.", "To Entry No.", "Creation Date", "Source Code")
        {
        }
    }

    procedure GetLastEntryNo(): Integer
    var
        LastItemRegister: Record "Item Register";
    begin
        if LastItemRegister.FindLast() then
            exit(LastItemRegister."No.");
        exit(0);
    end;
}
#endif
