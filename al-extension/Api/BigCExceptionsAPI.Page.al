namespace BigC.Connector.Api;

using BigC.Connector.Exceptions;

/// <summary>Receives what the agent could not stage, and shows all exceptions.</summary>
page 71710 "BigC Exceptions API"
{
    PageType = API;
    Caption = 'exceptions', Locked = true;
    APIPublisher = 'bigc';
    APIGroup = 'sync';
    APIVersion = 'v1.0';
    EntityName = 'exception';
    EntitySetName = 'exceptions';
    EntityCaption = 'Exception';
    EntitySetCaption = 'Exceptions';
    SourceTable = "BigC Exception";
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
                field(objectType; Rec."Object Type")
                {
                    Caption = 'Object Type', Locked = true;
                }
                field(externalId; Rec."External Id")
                {
                    Caption = 'External Id', Locked = true;
                }
                field(reason; AgentReason)
                {
                    Caption = 'Reason', Locked = true;
                }
                field(message; MessageText)
                {
                    Caption = 'Message', Locked = true;
                }
                field(payload; PayloadText)
                {
                    Caption = 'Payload', Locked = true;
                }
                field(category; CategoryText)
                {
                    Caption = 'Category', Locked = true;
                    Editable = false;
                }
                field(owner; OwnerText)
                {
                    Caption = 'Owner', Locked = true;
                    Editable = false;
                }
                field(nextAction; Rec."Next Action")
                {
                    Caption = 'Next Action', Locked = true;
                    Editable = false;
                }
                field(status; Rec.Status)
                {
                    Caption = 'Status', Locked = true;
                    Editable = false;
                }
                field(toBeSentAgain; Rec."To Be Sent Again")
                {
                    Caption = 'To Be Sent Again', Locked = true;
                    Editable = false;
                }
                field(attempts; Rec.Attempts)
                {
                    Caption = 'Attempts', Locked = true;
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
        ShowVariables();
    end;

    trigger OnInsertRecord(BelowxRec: Boolean): Boolean
    begin
        APIRequest.TestStore(Rec."Store Code");
        APIRequest.TestGiven('externalId', Rec."External Id");
        APIRequest.TestGiven('message', MessageText);
        Exceptions.Receive(Rec, AgentReason, MessageText, PayloadText);
        ShowVariables();
        exit(false);
    end;

    local procedure ShowVariables()
    begin
        AgentReason := Exceptions.ReasonOf(Rec.Cause);
        MessageText := Rec.Message;
        PayloadText := Rec.GetPayload();
        CategoryText := Format(Rec.Category);
        OwnerText := Format(Rec.Owner);
    end;

    var
        Exceptions: Codeunit "BigC Exceptions";
        APIRequest: Codeunit "BigC API Request";
        AgentReason: Enum "BigC Agent Reason";
        MessageText: Text;
        PayloadText: Text;
        CategoryText: Text;
        OwnerText: Text;
}
