namespace BigC.Connector.Api;

using BigC.Connector.Sync;

/// <summary>Gives one agent at a time the right to run a flow, by Business Central's clock.</summary>
page 71708 "BigC Leases API"
{
    PageType = API;
    Caption = 'leases', Locked = true;
    APIPublisher = 'bigc';
    APIGroup = 'sync';
    APIVersion = 'v1.0';
    EntityName = 'lease';
    EntitySetName = 'leases';
    EntityCaption = 'Lease';
    EntitySetCaption = 'Leases';
    SourceTable = "BigC Lease";
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
                field(holder; HolderText)
                {
                    Caption = 'Holder', Locked = true;
                }
                field(durationSeconds; DurationSeconds)
                {
                    Caption = 'Duration Seconds', Locked = true;
                }
                field(expiresDateTime; Rec."Expires At")
                {
                    Caption = 'Expires Date Time', Locked = true;
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
        ShowTexts();
    end;

    trigger OnInsertRecord(BelowxRec: Boolean): Boolean
    begin
        APIRequest.TestStore(Rec."Store Code");
        Rec.Holder := CopyStr(HolderText, 1, APIText.FitLength(HolderText, MaxStrLen(Rec.Holder)));
        Sync.TakeLease(Rec, DurationSeconds);
        ShowTexts();
        exit(false);
    end;

    local procedure ShowTexts()
    begin
        HolderText := Rec.Holder;
    end;

    var
        Sync: Codeunit "BigC Sync";
        APIText: Codeunit "BigC API Text";
        APIRequest: Codeunit "BigC API Request";
        HolderText: Text;
        DurationSeconds: Integer;
}
