#if STAND_IN
namespace Microsoft.API.V2;

using Microsoft.Foundation.Address;

page 30027 "APIV2 - Countries/Regions"
{
    APIVersion = 'v2.0';
    EntityName = 'countryRegion';
    EntitySetName = 'countriesRegions';
    EntityCaption = 'Country Region';
    EntitySetCaption = 'Countries Regions';
    PageType = API;
    ODataKeyFields = SystemId;
    SourceTable = "Country/Region";
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
                field(displayName; Rec.Name)
                {
                    Caption = 'Display Name';
                }
                field(addressFormat; Rec."Address Format")
                {
                    Caption = 'Address Format';
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
