#if STAND_IN
namespace Microsoft.Foundation.AuditCodes;

page 257 "Source Codes"
{
    Caption = 'Source Codes';
    PageType = List;
    ApplicationArea = All;
    SourceTable = "Source Code";
    UsageCategory = Administration;

    layout
    {
        area(content)
        {
            repeater(Control1)
            {
                field(Code; Rec.Code)
                {
                }
                field(Description; Rec.Description)
                {
                }
            }
        }
    }
}
#endif
