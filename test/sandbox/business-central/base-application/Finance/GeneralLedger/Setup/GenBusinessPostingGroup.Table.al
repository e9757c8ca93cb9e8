#if STAND_IN
namespace Microsoft.Finance.GeneralLedger.Setup;

using Microsoft.Finance.VAT.Setup;

table 250 "Gen. Business Posting Group"
{
    Caption = 'Gen. Business Posting Group';
    DataClassification = CustomerContent;
    LookupPageId = "Gen. Business Posting Groups";

    fields
    {
        field(1; Code; Code[20])
        {
            Caption = 'Code';
            NotBlank = true;
        }
        field(2; Description; Text[100])
        {
            Caption = 'Description';
        }
        field(3; "Def. VAT Bus. Posting Group"; Code[20])
        {
            Caption = 'Def. VAT Bus. Posting Group';
            TableRelation = "VAT Business Posting Group";
        }
        field(4; "Auto Insert Default"; Boolean)
        {
            Caption = 'Auto Insert Default';
            InitValue = true;
        }
    }

    keys
    {
        key(Key1; Code)
        {
            Clustered = true;
        }
    }

    fieldgroups
    {
        fieldgroup(Brick; Code, Description, "Def. VAT Bus. Posting Group")
        {
        }
    }

    procedure ValidateVatBusPostingGroup(var GenBusPostingGrp: Record "Gen. Business Posting Group"; EnteredGenBusPostingGroup: Code[20]): Boolean
    begin
        if EnteredGenBusPostingGroup = '' then begin
            GenBusPostingGrp.Init();
            exit(false);
        end;
        GenBusPostingGrp.Get(EnteredGenBusPostingGroup);
        exit(GenBusPostingGrp."Auto Insert Default");
    end;
}
#endif
