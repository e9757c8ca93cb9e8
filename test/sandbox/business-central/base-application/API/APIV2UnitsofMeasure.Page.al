#if STAND_IN
namespace Microsoft.API.V2;

using Microsoft.Foundation.UOM;

page 30030 "APIV2 - Units of Measure"
{
    APIVersion = 'v2.0';
    EntityName = 'unitOfMeasure';
    EntitySetName = 'unitsOfMeasure';
    EntityCaption = 'Unit Of Measure';
    EntitySetCaption = 'Units Of Measure';
    PageType = API;
    ODataKeyFields = SystemId;
    SourceTable = "Unit of Measure";
    DelayedInsert = true;
    Extensible = false;

    layout
    {
        area(Content)
        {
            repeater(Group)
            {
                field(id; Rec.SystemId)
                {
                    Caption = 'Id';
                    Editable = false;
                }
                field(code; Rec.Code)
                {
                    Caption = 'Code';
                }
                field(displayName; Rec.Description)
                {
                    Caption = 'Display Name';
                }
                field(internationalStandardCode; Rec."International Standard Code")
                {
                    Caption = 'International Standard Code';
                }
                field(symbol; Rec.Symbol)
                {
                    Caption = 'Symbol';
                }
                field(lastModifiedDateTime; Rec.SystemModifiedAt)
                {
                    Caption = 'Last Modified Date Time';
                    Editable = false;
                }
            }
        }
    }
}
#endif
