#if STAND_IN
namespace Microsoft.Foundation.Address;

page 10 "Countries/Regions"
{
    Caption = 'Countries/Regions';
    PageType = List;
    ApplicationArea = All;
    SourceTable = "Country/Region";
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
                field(Name; Rec.Name)
                {
                }
                field("ISO Code"; Rec."ISO Code")
                {
                }
                field("ISO Numeric Code"; Rec."ISO Numeric Code")
                {
                }
                field("Address Format"; Rec."Address Format")
                {
                }
                field("County Name"; Rec."County Name")
                {
                }
                field("EU Country/Region Code"; Rec."EU Country/Region Code")
                {
                }
                field("VAT Scheme"; Rec."VAT Scheme")
                {
                }
            }
        }
    }
}
#endif
