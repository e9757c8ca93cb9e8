#if STAND_IN
namespace Microsoft.Bank.BankAccount;

using Microsoft.Finance.GeneralLedger.Account;

table 277 "Bank Account Posting Group"
{
    Caption = 'Bank Account Posting Group';
    DataClassification = CustomerContent;

    fields
    {
        field(1; Code; Code[20])
        {
            Caption = 'Code';
            NotBlank = true;
        }
        field(3; "G/L Account No."; Code[20])
        {
            Caption = 'G/L Account No.';
            TableRelation = "G/L Account";
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
        fieldgroup(DropDown; Code, "G/L Account No.")
        {
        }
        fieldgroup(Brick; Code)
        {
        }
    }
}
#endif
