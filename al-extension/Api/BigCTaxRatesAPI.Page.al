namespace BigC.Connector.Api;

using BigC.Connector.Taxes;

/// <summary>Receives tax rates.</summary>
page 71703 "BigC Tax Rates API"
{
    PageType = API;
    Caption = 'taxRates', Locked = true;
    APIPublisher = 'bigc';
    APIGroup = 'sync';
    APIVersion = 'v1.0';
    EntityName = 'taxRate';
    EntitySetName = 'taxRates';
    EntityCaption = 'Tax Rate';
    EntitySetCaption = 'Tax Rates';
    SourceTable = "BigC Tax Rate";
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
                field(rateId; Rec."Rate Id")
                {
                    Caption = 'Rate Id', Locked = true;
                }
                field(classId; Rec."Class Id")
                {
                    Caption = 'Class Id', Locked = true;
                }
                field(zoneId; Rec."Zone Id")
                {
                    Caption = 'Zone Id', Locked = true;
                }
                field(name; NameText)
                {
                    Caption = 'Name', Locked = true;
                }
                field(enabled; Rec.Enabled)
                {
                    Caption = 'Enabled', Locked = true;
                }
                field(priority; Rec.Priority)
                {
                    Caption = 'Priority', Locked = true;
                }
                field(rate; Rec."Rate %")
                {
                    Caption = 'Rate', Locked = true;
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
        APIRequest.TestId('rateId', Rec."Rate Id");
        APIRequest.TestId('zoneId', Rec."Zone Id");
        Rec.Name := CopyStr(NameText, 1, APIText.FitLength(NameText, MaxStrLen(Rec.Name)));
        TaxMapping.ReceiveRate(Rec);
        ShowTexts();
        exit(false);
    end;

    local procedure ShowTexts()
    begin
        NameText := Rec.Name;
    end;

    var
        TaxMapping: Codeunit "BigC Tax Mapping";
        APIText: Codeunit "BigC API Text";
        APIRequest: Codeunit "BigC API Request";
        NameText: Text;
}
