#if AL_TESTS
namespace BigC.Test.BaseApplication;

using Microsoft.Sales.History;

tableextension 50408 "Test Sales Invoice Header" extends "Sales Invoice Header"
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
