#if STAND_IN
namespace Microsoft.Warehouse.Document;

using Microsoft.Inventory.Location;

/// <summary>There are no warehouse documents; the table stands in the signatures of posting events.</summary>
table 7320 "Warehouse Shipment Header"
{
    Caption = 'Warehouse Shipment Header';
    DataClassification = CustomerContent;

    fields
    {
        field(1; "No."; Code[20])
        {
            Caption = 'No.';
        }
        field(2; "Location Code"; Code[10])
        {
            Caption = 'Location Code';
            TableRelation = Location;
        }
    }

    keys
    {
        key(Key1; "No.")
        {
            Clustered = true;
        }
    }
}
#endif
