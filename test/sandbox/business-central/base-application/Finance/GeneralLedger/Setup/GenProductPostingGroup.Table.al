#if STAND_IN
namespace Microsoft.Finance.GeneralLedger.Setup;

using Microsoft.Finance.VAT.Setup;

table 251 "Gen. Product Posting Group"
{
    Caption = 'Gen. Product Posting Group';
    DataClassification = CustomerContent;
    LookupPageId = "Gen. Product Posting Groups";

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
        field(3; "Def. VAT Prod. Posting Group"; Code[20])
        {
            Caption = 'Def. VAT Prod. Posting Group';
            TableRelation = "VAT Product Posting Group";
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
        fieldgroup(Brick; Code, Description, "Def. VAT Prod. Posting Group")
        {
        }
    }

    procedure ValidateVatProdPostingGroup(var GenProdPostingGrp: Record "Gen. Product Posting Group"; EnteredGenProdPostingGroup: Code[20]): Boolean
    begin
        if EnteredGenProdPostingGroup = '' then begin
            GenProdPostingGrp.Init();
            exit(false);
        end;
        GenProdPostingGrp.Get(EnteredGenProdPostingGroup);
        exit(GenProdPostingGrp."Auto Insert Default");
    end;
}
#endif
