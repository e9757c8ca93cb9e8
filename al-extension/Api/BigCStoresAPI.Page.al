namespace BigC.Connector.Api;

using BigC.Connector.Orders;
using BigC.Connector.Stores;

/// <summary>Stores that agents serve, and the action that takes staged orders to documents.</summary>
page 71700 "BigC Stores API"
{
    PageType = API;
    Caption = 'stores', Locked = true;
    APIPublisher = 'bigc';
    APIGroup = 'sync';
    APIVersion = 'v1.0';
    EntityName = 'store';
    EntitySetName = 'stores';
    EntityCaption = 'Store';
    EntitySetCaption = 'Stores';
    SourceTable = "BigC Store";
    ODataKeyFields = SystemId;
    DelayedInsert = true;
    InsertAllowed = false;
    ModifyAllowed = false;
    DeleteAllowed = false;
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
                field(storeCode; Rec."Code")
                {
                    Caption = 'Store Code', Locked = true;
                    Editable = false;
                }
                field(name; Rec.Name)
                {
                    Caption = 'Name', Locked = true;
                    Editable = false;
                }
                field(storeHash; Rec."Store Hash")
                {
                    Caption = 'Store Hash', Locked = true;
                    Editable = false;
                }
                field(enabled; Rec.Enabled)
                {
                    Caption = 'Enabled', Locked = true;
                    Editable = false;
                }
                field(ordersFromDateTime; Rec."Orders From")
                {
                    Caption = 'Orders From Date Time', Locked = true;
                    Editable = false;
                }
                field(overlapMinutes; Rec."Overlap (Minutes)")
                {
                    Caption = 'Overlap Minutes', Locked = true;
                    Editable = false;
                }
                field(ordersToProcess; OrdersToProcess)
                {
                    Caption = 'Orders To Process', Locked = true;
                    Editable = false;
                }
                field(lastModifiedDateTime; Rec.SystemModifiedAt)
                {
                    Caption = 'Last Modified Date Time', Locked = true;
                    Editable = false;
                }
            }
        }
    }

    trigger OnOpenPage()
    begin
        // Only what is committed is promised to the agent.
        Rec.ReadIsolation := IsolationLevel::ReadCommitted;
    end;

    trigger OnAfterGetRecord()
    begin
        OrdersToProcess := Orders.OrdersToProcess(Rec."Code");
    end;

    /// <summary>Takes staged orders to documents, each in its own transaction, until none is left or the time is used up.</summary>
    /// <param name="timeBudgetSeconds">How long to work, in seconds.</param>
    [ServiceEnabled]
    procedure processStaged(var ActionContext: WebServiceActionContext; timeBudgetSeconds: Integer)
    begin
        APIRequest.TestStoreEnabled(Rec);
        Orders.ProcessStaged(Rec."Code", APIRequest.TimeBudget(timeBudgetSeconds));
        ActionContext.SetObjectType(ObjectType::Page);
        ActionContext.SetObjectId(Page::"BigC Stores API");
        ActionContext.AddEntityKey(Rec.FieldNo(SystemId), Rec.SystemId);
        ActionContext.SetResultCode(WebServiceActionResultCode::Updated);
    end;

    var
        Orders: Codeunit "BigC Orders";
        APIRequest: Codeunit "BigC API Request";
        OrdersToProcess: Integer;
}
