namespace BigC.Connector.Api;

using BigC.Connector.Payments;

/// <summary>Receives payment gateways. A gateway that is known keeps its mapping.</summary>
page 71705 "BigC Payment Gateways API"
{
    PageType = API;
    Caption = 'paymentGateways', Locked = true;
    APIPublisher = 'bigc';
    APIGroup = 'sync';
    APIVersion = 'v1.0';
    EntityName = 'paymentGateway';
    EntitySetName = 'paymentGateways';
    EntityCaption = 'Payment Gateway';
    EntitySetCaption = 'Payment Gateways';
    SourceTable = "BigC Payment Gateway";
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
                field(gateway; Rec.Gateway)
                {
                    Caption = 'Gateway', Locked = true;
                }
                field(name; NameText)
                {
                    Caption = 'Name', Locked = true;
                }
                field(currencyCode; Rec."Currency Code")
                {
                    Caption = 'Currency Code', Locked = true;
                }
                field(clearingBankAccountNo; Rec."Clearing Bank Account No.")
                {
                    Caption = 'Clearing Bank Account No', Locked = true;
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
        ShowTexts();
    end;

    trigger OnInsertRecord(BelowxRec: Boolean): Boolean
    begin
        APIRequest.TestStore(Rec."Store Code");
        APIRequest.TestGiven('gateway', Rec.Gateway);
        Rec.Name := CopyStr(NameText, 1, APIText.FitLength(NameText, MaxStrLen(Rec.Name)));
        GatewayMapping.Receive(Rec);
        ShowTexts();
        exit(false);
    end;

    local procedure ShowTexts()
    begin
        NameText := Rec.Name;
    end;

    var
        GatewayMapping: Codeunit "BigC Gateway Mapping";
        APIText: Codeunit "BigC API Text";
        APIRequest: Codeunit "BigC API Request";
        NameText: Text;
}
