namespace BigC.Connector.Api;

using BigC.Connector.Sync;

/// <summary>Keeps how far each flow has been read and acknowledged.</summary>
page 71707 "BigC Checkpoints API"
{
    PageType = API;
    Caption = 'checkpoints', Locked = true;
    APIPublisher = 'bigc';
    APIGroup = 'sync';
    APIVersion = 'v1.0';
    EntityName = 'checkpoint';
    EntitySetName = 'checkpoints';
    EntityCaption = 'Checkpoint';
    EntitySetCaption = 'Checkpoints';
    SourceTable = "BigC Checkpoint";
    ODataKeyFields = SystemId;
    DelayedInsert = true;
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
                field(storeCode; Rec."Store Code")
                {
                    Caption = 'Store Code', Locked = true;
                }
                field(flow; Rec.Flow)
                {
                    Caption = 'Flow', Locked = true;
                }
                field(position; Rec.Position)
                {
                    Caption = 'Position', Locked = true;
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

    trigger OnInsertRecord(BelowxRec: Boolean): Boolean
    begin
        APIRequest.TestStore(Rec."Store Code");
        Sync.ReceiveCheckpoint(Rec);
        exit(false);
    end;

    var
        Sync: Codeunit "BigC Sync";
        APIRequest: Codeunit "BigC API Request";
}
