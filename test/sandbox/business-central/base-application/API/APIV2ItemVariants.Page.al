#if STAND_IN
namespace Microsoft.API.V2;

using Microsoft.Inventory.Item;

page 30052 "APIV2 - Item Variants"
{
    APIVersion = 'v2.0';
    EntityName = 'itemVariant';
    EntitySetName = 'itemVariants';
    EntityCaption = 'Item Variant';
    EntitySetCaption = 'Item Variants';
    PageType = API;
    ODataKeyFields = SystemId;
    SourceTable = "Item Variant";
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
                field(itemId; Rec."Item Id")
                {
                    Caption = 'Item Id';
                }
                field(itemNumber; Rec."Item No.")
                {
                    Caption = 'Item Number';
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
