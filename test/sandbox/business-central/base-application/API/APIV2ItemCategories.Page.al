#if STAND_IN
namespace Microsoft.API.V2;

using Microsoft.Inventory.Item;

page 30025 "APIV2 - Item Categories"
{
    APIVersion = 'v2.0';
    EntityName = 'itemCategory';
    EntitySetName = 'itemCategories';
    EntityCaption = 'Item Category';
    EntitySetCaption = 'Item Categories';
    PageType = API;
    ODataKeyFields = SystemId;
    SourceTable = "Item Category";
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
                field(displayName; Rec.Description)
                {
                    Caption = 'Display Name';
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
