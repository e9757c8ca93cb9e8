#if STAND_IN
namespace Microsoft.API.V2;

using Microsoft.Finance.GeneralLedger.Ledger;

page 30018 "APIV2 - G/L Entries"
{
    APIVersion = 'v2.0';
    EntityName = 'generalLedgerEntry';
    EntitySetName = 'generalLedgerEntries';
    EntityCaption = 'General Ledger Entry';
    EntitySetCaption = 'General Ledger Entries';
    PageType = API;
    ODataKeyFields = SystemId;
    SourceTable = "G/L Entry";
    Editable = false;
    InsertAllowed = false;
    ModifyAllowed = false;
    DeleteAllowed = false;
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
                }
                field(entryNumber; Rec."Entry No.")
                {
                    Caption = 'Entry Number';
                }
                field(postingDate; Rec."Posting Date")
                {
                    Caption = 'Posting Date';
                }
                field(documentNumber; Rec."Document No.")
                {
                    Caption = 'Document Number';
                }
                field(documentType; Rec."Document Type")
                {
                    Caption = 'Document Type';
                }
                field(accountId; Rec."Account Id")
                {
                    Caption = 'Account Id';
                }
                field(accountNumber; Rec."G/L Account No.")
                {
                    Caption = 'Account Number';
                }
                field(description; Rec.Description)
                {
                    Caption = 'Description';
                }
                field(debitAmount; Rec."Debit Amount")
                {
                    Caption = 'Debit Amount';
                }
                field(creditAmount; Rec."Credit Amount")
                {
                    Caption = 'Credit Amount';
                }
                field(additionalCurrencyDebitAmount; Rec."Add.-Currency Debit Amount")
                {
                    Caption = 'Additional Currency Debit Amount';
                }
                field(additionalCurrencyCreditAmount; Rec."Add.-Currency Credit Amount")
                {
                    Caption = 'Additional Currency Credit Amount';
                }
                field(lastModifiedDateTime; Rec.SystemModifiedAt)
                {
                    Caption = 'Last Modified Date Time';
                }
            }
        }
    }
}
#endif
