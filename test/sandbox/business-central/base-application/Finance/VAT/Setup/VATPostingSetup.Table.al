#if STAND_IN
namespace Microsoft.Finance.VAT.Setup;

using Microsoft.Finance.GeneralLedger.Account;
using Microsoft.Foundation.Enums;

table 325 "VAT Posting Setup"
{
    Caption = 'VAT Posting Setup';
    DataClassification = CustomerContent;
    LookupPageId = "VAT Posting Setup";
    DrillDownPageId = "VAT Posting Setup";

    fields
    {
        field(1; "VAT Bus. Posting Group"; Code[20])
        {
            Caption = 'VAT Bus. Posting Group';
            TableRelation = "VAT Business Posting Group";
        }
        field(2; "VAT Prod. Posting Group"; Code[20])
        {
            Caption = 'VAT Prod. Posting Group';
            TableRelation = "VAT Product Posting Group";
        }
        field(3; "VAT Calculation Type"; Enum "Tax Calculation Type")
        {
            Caption = 'VAT Calculation Type';
        }
        field(4; "VAT %"; Decimal)
        {
            Caption = 'VAT %';

            trigger OnValidate()
            begin
                Rec.TestNotSalesTax(CopyStr(Rec.FieldCaption("VAT %"), 1, 100));
                CheckVATIdentifier();
            end;
        }
        field(5; "Unrealized VAT Type"; Option)
        {
            Caption = 'Unrealized VAT Type';
            OptionMembers = " ",Percentage,First,Last,"First (Fully Paid)","Last (Fully Paid)";
            OptionCaption = ' ,Percentage,First,Last,First (Fully Paid),Last (Fully Paid)';
        }
        field(6; "Adjust for Payment Discount"; Boolean)
        {
            Caption = 'Adjust for Payment Discount';
        }
        field(7; "Sales VAT Account"; Code[20])
        {
            Caption = 'Sales VAT Account';
            TableRelation = "G/L Account";

            trigger OnValidate()
            begin
                Rec.CheckGLAcc(Rec."Sales VAT Account");
            end;
        }
        field(8; "Sales VAT Unreal. Account"; Code[20])
        {
            Caption = 'Sales VAT Unreal. Account';
            TableRelation = "G/L Account";
        }
        field(9; "Purchase VAT Account"; Code[20])
        {
            Caption = 'Purchase VAT Account';
            TableRelation = "G/L Account";

            trigger OnValidate()
            begin
                Rec.CheckGLAcc(Rec."Purchase VAT Account");
            end;
        }
        field(10; "Purch. VAT Unreal. Account"; Code[20])
        {
            Caption = 'Purch. VAT Unreal. Account';
            TableRelation = "G/L Account";
        }
        field(11; "Reverse Chrg. VAT Acc."; Code[20])
        {
            Caption = 'Reverse Chrg. VAT Acc.';
            TableRelation = "G/L Account";
        }
        field(12; "Reverse Chrg. VAT Unreal. Acc."; Code[20])
        {
            Caption = 'Reverse Chrg. VAT Unreal. Acc.';
            TableRelation = "G/L Account";
        }
        field(13; "VAT Identifier"; Code[20])
        {
            Caption = 'VAT Identifier';

            trigger OnValidate()
            begin
                Rec."VAT %" := GetVATPctOfIdentifier();
            end;
        }
        field(14; "EU Service"; Boolean)
        {
            Caption = 'EU Service';
        }
        field(16; "Certificate of Supply Required"; Boolean)
        {
            Caption = 'Certificate of Supply Required';
        }
        field(17; "Tax Category"; Code[10])
        {
            Caption = 'Tax Category';
        }
        field(20; Description; Text[100])
        {
            Caption = 'Description';
        }
        field(21; Blocked; Boolean)
        {
            Caption = 'Blocked';
        }
    }

    keys
    {
        key(Key1; "VAT Bus. Posting Group", "VAT Prod. Posting Group")
        {
            Clustered = true;
        }
        key(Key2; "VAT Prod. Posting Group", "VAT Bus. Posting Group")
        {
        }
    }

    trigger OnInsert()
    begin
        if Rec."VAT %" = 0 then
            Rec."VAT %" := GetVATPctOfIdentifier();
    end;

    var
        OtherRateErr: Label '%1 must be the same for all combinations that share the %2 %3.', Comment = '%1 = VAT %, %2 = caption of VAT Identifier, %3 = the identifier';
        SalesTaxErr: Label '%1 must not be set when %2 is %3.', Comment = '%1 = field name, %2 = caption of VAT Calculation Type, %3 = its value';

    procedure CheckGLAcc(AccNo: Code[20])
    var
        GLAccount: Record "G/L Account";
    begin
        if AccNo = '' then
            exit;
        GLAccount.Get(AccNo);
        GLAccount.CheckGLAcc();
    end;

    procedure TestNotSalesTax(FromFieldName: Text[100])
    begin
        if Rec."VAT Calculation Type" = Rec."VAT Calculation Type"::"Sales Tax" then
            Error(SalesTaxErr, FromFieldName, Rec.FieldCaption("VAT Calculation Type"), Rec."VAT Calculation Type");
    end;

    procedure GetSalesAccount(Unrealized: Boolean): Code[20]
    begin
        if Unrealized then begin
            Rec.TestField("Sales VAT Unreal. Account");
            exit(Rec."Sales VAT Unreal. Account");
        end;
        Rec.TestField("Sales VAT Account");
        exit(Rec."Sales VAT Account");
    end;

    procedure GetPurchAccount(Unrealized: Boolean): Code[20]
    begin
        if Unrealized then begin
            Rec.TestField("Purch. VAT Unreal. Account");
            exit(Rec."Purch. VAT Unreal. Account");
        end;
        Rec.TestField("Purchase VAT Account");
        exit(Rec."Purchase VAT Account");
    end;

    local procedure CheckVATIdentifier()
    var
        VATPostingSetup: Record "VAT Posting Setup";
    begin
        if Rec."VAT Identifier" = '' then
            exit;
        FilterSameIdentifier(VATPostingSetup);
        VATPostingSetup.SetFilter("VAT %", '<>%1', Rec."VAT %");
        if not VATPostingSetup.IsEmpty() then
            Error(OtherRateErr, Rec.FieldCaption("VAT %"), Rec.FieldCaption("VAT Identifier"), Rec."VAT Identifier");
    end;

    local procedure GetVATPctOfIdentifier(): Decimal
    var
        VATPostingSetup: Record "VAT Posting Setup";
    begin
        if Rec."VAT Identifier" = '' then
            exit(Rec."VAT %");
        FilterSameIdentifier(VATPostingSetup);
        if VATPostingSetup.FindFirst() then
            exit(VATPostingSetup."VAT %");
        exit(Rec."VAT %");
    end;

    local procedure FilterSameIdentifier(var VATPostingSetup: Record "VAT Posting Setup")
    begin
        VATPostingSetup.SetRange("VAT Bus. Posting Group", Rec."VAT Bus. Posting Group");
        VATPostingSetup.SetFilter("VAT Prod. Posting Group", '<>%1', Rec."VAT Prod. Posting Group");
        VATPostingSetup.SetRange("VAT Identifier", Rec."VAT Identifier");
    end;
}
#endif
