#if STAND_IN
namespace Microsoft.API.V2;

using Microsoft.Finance.VAT.Setup;

page 30036 "APIV2 - Tax Areas"
{
    APIVersion = 'v2.0';
    EntityName = 'taxArea';
    EntitySetName = 'taxAreas';
    EntityCaption = 'Tax Area';
    EntitySetCaption = 'Tax Areas';
    PageType = API;
    ODataKeyFields = SystemId;
    SourceTable = "VAT Business Posting Group";
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
