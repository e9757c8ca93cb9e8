#if STAND_IN
namespace Microsoft.Inventory.Journal;

using Microsoft.Foundation.AuditCodes;
using Microsoft.Foundation.NoSeries;

/// <summary>The stand-in for Microsoft's table "Item Journal Batch".</summary>
table 233 "Item Journal Batch"
{
    Caption = 'Item Journal Batch';
    DataClassification = CustomerContent;

    fields
    {
        field(1; "Journal Template Name"; Code[10])
        {
            Caption = 'Journal Template Name';
            NotBlank = true;
            TableRelation = "Item Journal Template";
        }
        field(2; Name; Code[10])
        {
            Caption = 'Name';
            NotBlank = true;
        }
        field(3; Description; Text[100])
        {
            Caption = 'Description';
        }
        field(4; "Reason Code"; Code[10])
        {
            Caption = 'Reason Code';
            TableRelation = "Reason Code";
        }
        field(5; "No. Series"; Code[20])
        {
            Caption = 'No. Series';
            TableRelation = "No. Series";
        }
        field(6; "Posting No. Series"; Code[20])
        {
            Caption = 'Posting No. Series';
            TableRelation = "No. Series";
        }
        field(21; "Template Type"; Enum "Item Journal Template Type")
        {
            Caption = 'Template Type';
            FieldClass = FlowField;
            CalcFormula = lookup("Item Journal Template".Type where(Name = field("Journal Template Name")));
            Editable = false;
        }
        field(22; Recurring; Boolean)
        {
            Caption = 'Recurring';
            FieldClass = FlowField;
            CalcFormula = lookup("Item Journal Template".Recurring where(Name = field("Journal Template Name")));
            Editable = false;
        }
    }

    keys
    {
        key(Key1; "Journal Template Name", Name)
        {
            Clustered = true;
        }
    }

    trigger OnDelete()
    var
        ItemJnlLine: Record "Item Journal Line";
    begin
        ItemJnlLine.SetRange("Journal Template Name", Rec."Journal Template Name");
        ItemJnlLine.SetRange("Journal Batch Name", Rec.Name);
        ItemJnlLine.DeleteAll(true);
    end;

    procedure SetupNewBatch()
    var
        ItemJnlTemplate: Record "Item Journal Template";
    begin
        ItemJnlTemplate.Get(Rec."Journal Template Name");
        Rec."No. Series" := ItemJnlTemplate."No. Series";
        Rec."Posting No. Series" := ItemJnlTemplate."Posting No. Series";
        Rec."Reason Code" := ItemJnlTemplate."Reason Code";
    end;
}
#endif
