namespace BigC.Connector.Api;

using BigC.Connector.Taxes;

/// <summary>Receives tax zones. A zone that is known keeps its mapping.</summary>
page 71701 "BigC Tax Zones API"
{
    PageType = API;
    Caption = 'taxZones', Locked = true;
    APIPublisher = 'bigc';
    APIGroup = 'sync';
    APIVersion = 'v1.0';
    EntityName = 'taxZone';
    EntitySetName = 'taxZones';
    EntityCaption = 'Tax Zone';
    EntitySetCaption = 'Tax Zones';
    SourceTable = "BigC Tax Zone";
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
                field(countries; CountriesText)
                {
                    Caption = 'Countries', Locked = true;
                }
                field(vatBusPostingGroup; Rec."VAT Bus. Posting Group")
                {
                    Caption = 'Vat Bus Posting Group', Locked = true;
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
        APIRequest.TestId('zoneId', Rec."Zone Id");
        Rec.Name := CopyStr(NameText, 1, APIText.FitLength(NameText, MaxStrLen(Rec.Name)));
        Rec.Countries := CopyStr(CountriesText, 1, APIText.FitLength(CountriesText, MaxStrLen(Rec.Countries)));
        TaxMapping.ReceiveZone(Rec);
        ShowTexts();
        exit(false);
    end;

    local procedure ShowTexts()
    begin
        NameText := Rec.Name;
        CountriesText := Rec.Countries;
    end;

    var
        TaxMapping: Codeunit "BigC Tax Mapping";
        APIText: Codeunit "BigC API Text";
        APIRequest: Codeunit "BigC API Request";
        NameText: Text;
        CountriesText: Text;
}
