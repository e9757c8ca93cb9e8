#if STAND_IN
namespace Microsoft.Bank.BankAccount;

using Microsoft.Bank.Payment;
using Microsoft.Finance.GeneralLedger.Account;

table 289 "Payment Method"
{
    Caption = 'Payment Method';
    DataClassification = CustomerContent;
    LookupPageId = "Payment Methods";
    DrillDownPageId = "Payment Methods";

    fields
    {
        field(1; Code; Code[10])
        {
            Caption = 'Code';
            NotBlank = true;
        }
        field(2; Description; Text[100])
        {
            Caption = 'Description';
        }
        field(3; "Bal. Account Type"; Enum "Payment Balance Account Type")
        {
            Caption = 'Bal. Account Type';

            trigger OnValidate()
            begin
                if Rec."Bal. Account Type" <> xRec."Bal. Account Type" then
                    Rec."Bal. Account No." := '';
            end;
        }
        field(4; "Bal. Account No."; Code[20])
        {
            Caption = 'Bal. Account No.';
            TableRelation = if ("Bal. Account Type" = const("G/L Account")) "G/L Account" where("Account Type" = const(Posting), Blocked = const(false))
            else if ("Bal. Account Type" = const("Bank Account")) "Bank Account";

            trigger OnValidate()
            var
                GLAccount: Record "G/L Account";
            begin
                if (Rec."Bal. Account No." = '') or (Rec."Bal. Account Type" <> Rec."Bal. Account Type"::"G/L Account") then
                    exit;
                GLAccount.Get(Rec."Bal. Account No.");
                GLAccount.CheckGLAcc();
                GLAccount.TestField("Direct Posting", true);
            end;
        }
        field(11; "Last Modified Date Time"; DateTime)
        {
            Caption = 'Last Modified Date Time';
            Editable = false;
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
        fieldgroup(DropDown; Code, Description)
        {
        }
        fieldgroup(Brick; Code, Description)
        {
        }
    }

    trigger OnInsert()
    begin
        Rec."Last Modified Date Time" := CurrentDateTime();
    end;

    trigger OnModify()
    begin
        Rec."Last Modified Date Time" := CurrentDateTime();
    end;

    trigger OnRename()
    begin
        Rec."Last Modified Date Time" := CurrentDateTime();
    end;
}
#endif
