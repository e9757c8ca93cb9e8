#if STAND_IN
namespace Microsoft.API.V2;

using Microsoft.Inventory.Item;

page 30096 "APIV2 - Inventory Post. Group"
{
    APIVersion = 'v2.0';
    EntityName = 'inventoryPostingGroup';
    EntitySetName = 'inventoryPostingGroups';
    EntityCaption = 'Inventory Posting Group';
    EntitySetCaption = 'Inventory Posting Groups';
    PageType = API;
    ODataKeyFields = SystemId;
    SourceTable = "Inventory Posting Group";
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
