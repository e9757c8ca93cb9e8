#if WEB_SERVICE_TEST
namespace BigC.WebServiceTest;

page 50900 "Shop Orders API"
{
    PageType = API;
    Caption = 'shopOrders', Locked = true;
    APIPublisher = 'bigc';
    APIGroup = 'test';
    APIVersion = 'v1.0', 'beta';
    EntityName = 'shopOrder';
    EntitySetName = 'shopOrders';
    EntityCaption = 'Shop Order';
    EntitySetCaption = 'Shop Orders';
    SourceTable = "Shop Order";
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
                }
                field(number; Rec."No.")
                {
                    Caption = 'Number', Locked = true;
                }
                field(customerName; Rec."Customer Name")
                {
                    Caption = 'Customer Name', Locked = true;
                }
                field(status; Rec.Status)
                {
                    Caption = 'Status', Locked = true;
                }
                field(orderDate; Rec."Order Date")
                {
                    Caption = 'Order Date', Locked = true;
                }
                field(discount; Rec.Discount)
                {
                    Caption = 'Discount', Locked = true;
                }
                field(total; Rec.Total)
                {
                    Caption = 'Total', Locked = true;
                    Editable = false;
                }
                field(blocked; Rec.Blocked)
                {
                    Caption = 'Blocked', Locked = true;
                }
                field(changes; Rec.Changes)
                {
                    Caption = 'Changes', Locked = true;
                    Editable = false;
                }
                field(note; NoteText)
                {
                    Caption = 'Note', Locked = true;

                    trigger OnValidate()
                    begin
                        Rec."Customer Name" := CopyStr(NoteText, 1, MaxStrLen(Rec."Customer Name"));
                    end;
                }
                field(lastModifiedDateTime; Rec.SystemModifiedAt)
                {
                    Caption = 'Last Modified Date Time', Locked = true;
                    Editable = false;
                }
                part(shopOrderLines; "Shop Order Lines API")
                {
                    Caption = 'shopOrderLines', Locked = true;
                    EntityName = 'shopOrderLine';
                    EntitySetName = 'shopOrderLines';
                    SubPageLink = "Order Id" = field(SystemId);
                }
            }
        }
    }

    trigger OnAfterGetRecord()
    begin
        NoteText := StrSubstNo(NoteTxt, Rec."No.");
    end;

    trigger OnDeleteRecord(): Boolean
    begin
        Rec.TestField(Blocked, false);
        exit(true);
    end;

    [ServiceEnabled]
    procedure block(var ActionContext: WebServiceActionContext)
    begin
        Rec.Blocked := true;
        Rec.Modify();
        ActionContext.SetObjectType(ObjectType::Page);
        ActionContext.SetObjectId(Page::"Shop Orders API");
        ActionContext.AddEntityKey(Rec.FieldNo(SystemId), Rec.SystemId);
        ActionContext.SetResultCode(WebServiceActionResultCode::Updated);
    end;

    [ServiceEnabled]
    procedure addLine(var ActionContext: WebServiceActionContext; description: Text; amount: Decimal): Decimal
    var
        ShopOrderLine: Record "Shop Order Line";
    begin
        ShopOrderLine."Order Id" := Rec.SystemId;
        ShopOrderLine."Line No." := 90000;
        ShopOrderLine.Description := CopyStr(description, 1, MaxStrLen(ShopOrderLine.Description));
        ShopOrderLine.Amount := amount;
        ShopOrderLine.Insert(true);
        Rec.CalcFields(Total);
        exit(Rec.Total);
    end;

    [ServiceEnabled]
    procedure askSomebody(var ActionContext: WebServiceActionContext)
    begin
        if Confirm(SureQst) then
            exit;
    end;

    var
        NoteText: Text[30];
        NoteTxt: Label 'Order %1', Locked = true;
        SureQst: Label 'Are you sure?';
}
#endif
