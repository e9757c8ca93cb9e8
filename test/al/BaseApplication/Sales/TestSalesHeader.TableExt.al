#if AL_TESTS
namespace BigC.Test.BaseApplication;

using Microsoft.Sales.Document;

tableextension 50406 "Test Sales Header" extends "Sales Header"
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
