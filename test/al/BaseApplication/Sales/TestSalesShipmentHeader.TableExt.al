#if AL_TESTS
namespace BigC.Test.BaseApplication;

using Microsoft.Sales.History;

tableextension 50410 "Test Sales Shipment Header" extends "Sales Shipment Header"
{
    fields
    {
        field(50400; "Test Marker"; Code[20])
        {
            Caption = 'Test Marker';
            DataClassification = SystemMetadata;
        }
    }
}
#endif
