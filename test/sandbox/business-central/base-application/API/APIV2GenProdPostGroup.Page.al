#if STAND_IN
namespace Microsoft.API.V2;

using Microsoft.Finance.GeneralLedger.Setup;

page 30079 "APIV2 - Gen. Prod. Post. Group"
{
    APIVersion = 'v2.0';
    EntityName = 'generalProductPostingGroup';
    EntitySetName = 'generalProductPostingGroups';
    EntityCaption = 'General Product Posting Group';
    EntitySetCaption = 'General Product Posting Groups';
    PageType = API;
    ODataKeyFields = SystemId;
    SourceTable = "Gen. Product Posting Group";
    InsertAllowed = false;
    ModifyAllowed = false;
    DeleteAllowed = false;
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
                field(code; Rec.Code)
                {
                    Caption = 'Code';
                }
                field(description; Rec.Description)
                {
                    Caption = 'Description';
                }
                field(defaultVATProductPostingGroup; Rec."Def. VAT Prod. Posting Group")
                {
                    Caption = 'Default V A T Product Posting Group';
                }
                field(autoInsertDefault; Rec."Auto Insert Default")
                {
                    Caption = 'Auto Insert Default';
                }
                field(lastModifiedDateTime; Rec.SystemModifiedAt)
                {
                    Caption = 'Last Modified Date Time';
                    Editable = false;
                }
            }
        }
    }
}
#endif
