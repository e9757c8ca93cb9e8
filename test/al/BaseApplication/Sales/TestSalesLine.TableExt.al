#if AL_TESTS
namespace BigC.Test.BaseApplication;

using Microsoft.Sales.Document;

tableextension 50407 "Test Sales Line" extends "Sales Line"
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
