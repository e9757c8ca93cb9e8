namespace BigC.Connector.Api;

using BigC.Connector.Stores;

/// <summary>Receives currencies. A currency that is known keeps its mapping.</summary>
page 71704 "BigC Currencies API"
{
    PageType = API;
    Caption = 'currencies', Locked = true;
    APIPublisher = 'bigc';
    APIGroup = 'sync';
    APIVersion = 'v1.0';
    EntityName = 'currency';
    EntitySetName = 'currencies';
    EntityCaption = 'Currency';
    EntitySetCaption = 'Currencies';
    SourceTable = "BigC Currency";
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
                field(isoCode; Rec."ISO Code")
                {
                    Caption = 'Iso Code', Locked = true;
                }
                field(name; NameText)
                {
                    Caption = 'Name', Locked = true;
                }
                field(isDefault; Rec."Is Default")
                {
                    Caption = 'Is Default', Locked = true;
                }
                field(isTransactional; Rec."Is Transactional")
                {
                    Caption = 'Is Transactional', Locked = true;
                }
                field(enabled; Rec.Enabled)
                {
                    Caption = 'Enabled', Locked = true;
                }
                field(decimalPlaces; Rec."Decimal Places")
                {
                    Caption = 'Decimal Places', Locked = true;
                }
                field(exchangeRate; Rec."Exchange Rate")
                {
                    Caption = 'Exchange Rate', Locked = true;
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
        APIRequest.TestGiven('isoCode', Rec."ISO Code");
        Rec.Name := CopyStr(NameText, 1, APIText.FitLength(NameText, MaxStrLen(Rec.Name)));
        Currencies.Receive(Rec);
        ShowTexts();
        exit(false);
    end;

    local procedure ShowTexts()
    begin
        NameText := Rec.Name;
    end;

    var
        Currencies: Codeunit "BigC Currencies";
        APIText: Codeunit "BigC API Text";
        APIRequest: Codeunit "BigC API Request";
        NameText: Text;
}
