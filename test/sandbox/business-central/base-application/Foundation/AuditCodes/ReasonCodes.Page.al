#if STAND_IN
namespace Microsoft.Foundation.AuditCodes;

page 259 "Reason Codes"
{
    Caption = 'Reason Codes';
    PageType = List;
    ApplicationArea = All;
    SourceTable = "Reason Code";
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
