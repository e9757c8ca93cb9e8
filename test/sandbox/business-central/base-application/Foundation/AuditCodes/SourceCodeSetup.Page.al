#if STAND_IN
namespace Microsoft.Foundation.AuditCodes;

page 279 "Source Code Setup"
{
    Caption = 'Source Code Setup';
    PageType = Card;
    ApplicationArea = All;
    SourceTable = "Source Code Setup";
    UsageCategory = Administration;
    InsertAllowed = false;
    DeleteAllowed = false;

    layout
    {
    }
}
#endif
