#if STAND_IN
namespace Microsoft.API.V2;

using Microsoft.Bank.BankAccount;
using Microsoft.Finance.GeneralLedger.Setup;

page 30051 "APIV2 - Bank Accounts"
{
    APIVersion = 'v2.0';
    EntityName = 'bankAccount';
    EntitySetName = 'bankAccounts';
    EntityCaption = 'Bank Account';
    EntitySetCaption = 'Bank Accounts';
    PageType = API;
    ODataKeyFields = SystemId;
    SourceTable = "Bank Account";
    DelayedInsert = true;
    Extensible = false;

    layout
    {
        area(Content)
        {
            repeater(Group)
            {
                field(id; Rec.SystemId)
                {
                    Caption = 'Id';
                    Editable = false;
                }
                field(number; Rec."No.")
                {
                    Caption = 'Number';
                }
                field(displayName; Rec.Name)
                {
                    Caption = 'Display Name';
                }
                field(lastModifiedDateTime; Rec.SystemModifiedAt)
                {
                    Caption = 'Last Modified Date Time';
                    Editable = false;
                }
                field(bankAccountNumber; Rec."Bank Account No.")
                {
                    Caption = 'Bank Account Number';
                }
                field(blocked; Rec.Blocked)
                {
                    Caption = 'Blocked';
                }
                field(currencyCode; CurrencyCodeTxt)
                {
                    Caption = 'Currency Code';
                    Editable = false;
                }
                field(iban; Rec.IBAN)
                {
                    Caption = 'Iban';
                }
            }
        }
    }

    trigger OnAfterGetRecord()
    var
        GeneralLedgerSetup: Record "General Ledger Setup";
    begin
        GeneralLedgerSetup.GetRecordOnce();
        CurrencyCodeTxt := GeneralLedgerSetup.GetCurrencyCode(Rec."Currency Code");
    end;

    var
        CurrencyCodeTxt: Code[10];
}
#endif
