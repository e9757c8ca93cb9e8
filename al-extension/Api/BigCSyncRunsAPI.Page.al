namespace BigC.Connector.Api;

using BigC.Connector.Sync;

/// <summary>Keeps what the agents did.</summary>
page 71709 "BigC Sync Runs API"
{
    PageType = API;
    Caption = 'syncRuns', Locked = true;
    APIPublisher = 'bigc';
    APIGroup = 'sync';
    APIVersion = 'v1.0';
    EntityName = 'syncRun';
    EntitySetName = 'syncRuns';
    EntityCaption = 'Sync Run';
    EntitySetCaption = 'Sync Runs';
    SourceTable = "BigC Sync Run";
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
                field(agent; AgentText)
                {
                    Caption = 'Agent', Locked = true;
                }
                field(agentVersion; AgentVersionText)
                {
                    Caption = 'Agent Version', Locked = true;
                }
                field(status; Rec.Status)
                {
                    Caption = 'Status', Locked = true;
                }
                field(startedDateTime; Rec."Started At")
                {
                    Caption = 'Started Date Time', Locked = true;
                }
                field(finishedDateTime; Rec."Finished At")
                {
                    Caption = 'Finished Date Time', Locked = true;
                }
                field(readCount; Rec."Read Count")
                {
                    Caption = 'Read Count', Locked = true;
                }
                field(sentCount; Rec."Sent Count")
                {
                    Caption = 'Sent Count', Locked = true;
                }
                field(refusedCount; Rec."Refused Count")
                {
                    Caption = 'Refused Count', Locked = true;
                }
                field(storefrontCalls; Rec."Storefront Calls")
                {
                    Caption = 'Storefront Calls', Locked = true;
                }
                field(businessCentralCalls; Rec."Business Central Calls")
                {
                    Caption = 'Business Central Calls', Locked = true;
                }
                field(message; MessageText)
                {
                    Caption = 'Message', Locked = true;
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
        Rec.Agent := CopyStr(AgentText, 1, APIText.FitLength(AgentText, MaxStrLen(Rec.Agent)));
        Rec."Agent Version" := CopyStr(AgentVersionText, 1, APIText.FitLength(AgentVersionText, MaxStrLen(Rec."Agent Version")));
        Rec.Message := CopyStr(MessageText, 1, APIText.FitLength(MessageText, MaxStrLen(Rec.Message)));
        Sync.ReceiveRun(Rec);
        ShowTexts();
        exit(false);
    end;

    local procedure ShowTexts()
    begin
        AgentText := Rec.Agent;
        AgentVersionText := Rec."Agent Version";
        MessageText := Rec.Message;
    end;

    var
        Sync: Codeunit "BigC Sync";
        APIText: Codeunit "BigC API Text";
        APIRequest: Codeunit "BigC API Request";
        AgentText: Text;
        AgentVersionText: Text;
        MessageText: Text;
}
