#if STAND_IN
namespace System.DateTime;

page 9216 "Time Zones Lookup"
{
    Caption = 'Time Zones';
    PageType = List;
    SourceTable = "Time Zone";
    Editable = false;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "Time Zone" = r;

    layout
    {
        area(Content)
        {
            repeater(Group)
            {
                field(ID; Rec.ID)
                {
                    ApplicationArea = All;
                    ToolTip = 'Specifies the ID of the time zone.';
                }
                field("Display Name"; Rec."Display Name")
                {
                    ApplicationArea = All;
                    ToolTip = 'Specifies the full name of the time zone.';
                }
            }
        }
    }
}
#endif
