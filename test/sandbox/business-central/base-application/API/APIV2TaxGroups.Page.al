#if STAND_IN
namespace Microsoft.API.V2;

using Microsoft.Finance.VAT.Setup;

page 30015 "APIV2 - Tax Groups"
{
    APIVersion = 'v2.0';
    EntityName = 'taxGroup';
    EntitySetName = 'taxGroups';
    EntityCaption = 'Tax Group';
    EntitySetCaption = 'Tax Groups';
    PageType = API;
    ODataKeyFields = SystemId;
    SourceTable = "VAT Product Posting Group";
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
                }
            }
        }
    }
}
#endif
