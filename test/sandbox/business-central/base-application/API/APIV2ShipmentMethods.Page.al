#if STAND_IN
namespace Microsoft.API.V2;

using Microsoft.Foundation.Shipping;

page 30024 "APIV2 - Shipment Methods"
{
    APIVersion = 'v2.0';
    EntityName = 'shipmentMethod';
    EntitySetName = 'shipmentMethods';
    EntityCaption = 'Shipment Method';
    EntitySetCaption = 'Shipment Methods';
    PageType = API;
    ODataKeyFields = SystemId;
    SourceTable = "Shipment Method";
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
