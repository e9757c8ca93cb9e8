#if WEB_SERVICE_TEST
namespace BigC.WebServiceTest;

page 50901 "Shop Order Lines API"
{
    PageType = API;
    Caption = 'shopOrderLines', Locked = true;
    APIPublisher = 'bigc';
    APIGroup = 'test';
    APIVersion = 'v1.0', 'beta';
    EntityName = 'shopOrderLine';
    EntitySetName = 'shopOrderLines';
    SourceTable = "Shop Order Line";
    ODataKeyFields = SystemId;
    DelayedInsert = true;
    Extensible = false;

    layout
    {
        area(Content)
        {
            repeater(Records)
            {
                field(id; Rec.SystemId)
                {
                    Caption = 'Id', Locked = true;
                    Editable = false;
                }
                field(lineNumber; Rec."Line No.")
                {
                    Caption = 'Line Number', Locked = true;
                }
                field(description; Rec.Description)
                {
                    Caption = 'Description', Locked = true;
                }
                field(unitPrice; Rec."Unit Price")
                {
                    Caption = 'Unit Price', Locked = true;
                }
                field(quantity; Rec.Quantity)
                {
                    Caption = 'Quantity', Locked = true;
                }
                field(amount; Rec.Amount)
                {
                    Caption = 'Amount', Locked = true;
                    Editable = false;
                }
            }
        }
    }

    trigger OnInsertRecord(BelowxRec: Boolean): Boolean
    begin
        if Rec.Description = '' then
            Rec.Description := NoDescriptionTxt;
    end;

    var
        NoDescriptionTxt: Label 'Line without a description', Locked = true;
}
#endif
