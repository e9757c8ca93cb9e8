#if STAND_IN
namespace Microsoft.API.V2;

using Microsoft.Finance.GeneralLedger.Account;

page 30014 "APIV2 - Accounts"
{
    APIVersion = 'v2.0';
    EntityName = 'account';
    EntitySetName = 'accounts';
    EntityCaption = 'Account';
    EntitySetCaption = 'Accounts';
    PageType = API;
    ODataKeyFields = SystemId;
    SourceTable = "G/L Account";
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
                field(number; Rec."No.")
                {
                    Caption = 'Number';
                }
                field(displayName; Rec.Name)
                {
                    Caption = 'Display Name';
                }
                field(category; Rec."Account Category")
                {
                    Caption = 'Category';
                }
                field(blocked; Rec.Blocked)
                {
                    Caption = 'Blocked';
                }
                field(accountType; Rec."API Account Type")
                {
                    Caption = 'Account Type';
                }
                field(directPosting; Rec."Direct Posting")
                {
                    Caption = 'Direct Posting';
                }
                field(netChange; Rec."Net Change")
                {
                    Caption = 'Net Change';
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
