#if AL_TESTS
namespace BigC.Test.BaseApplication;

using Microsoft.Sales.History;

tableextension 50409 "Test Sales Invoice Line" extends "Sales Invoice Line"
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
