#if STAND_IN
namespace Microsoft.API.V2;

using Microsoft.Inventory.Location;

page 30076 "APIV2 - Locations"
{
    APIVersion = 'v2.0';
    EntityName = 'location';
    EntitySetName = 'locations';
    EntityCaption = 'Location';
    EntitySetCaption = 'Locations';
    PageType = API;
    ODataKeyFields = SystemId;
    SourceTable = Location;
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
                field(contact; Rec.Contact)
                {
                    Caption = 'Contact';
                }
                field(addressLine1; Rec.Address)
                {
                    Caption = 'Address Line1';
                }
                field(addressLine2; Rec."Address 2")
                {
                    Caption = 'Address Line2';
                }
                field(city; Rec.City)
                {
                    Caption = 'City';
                }
                field(state; Rec.County)
                {
                    Caption = 'State';
                }
                field(country; Rec."Country/Region Code")
                {
                    Caption = 'Country';
                }
                field(postalCode; Rec."Post Code")
                {
                    Caption = 'Postal Code';
                }
                field(phoneNumber; Rec."Phone No.")
                {
                    Caption = 'Phone Number';
                }
                field(email; Rec."E-Mail")
                {
                    Caption = 'Email';
                }
                field(website; Rec."Home Page")
                {
                    Caption = 'Website';
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
