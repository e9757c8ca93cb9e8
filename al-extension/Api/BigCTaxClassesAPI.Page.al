namespace BigC.Connector.Api;

using BigC.Connector.Taxes;

/// <summary>Receives tax classes. A class that is known keeps its mapping.</summary>
page 71702 "BigC Tax Classes API"
{
    PageType = API;
    Caption = 'taxClasses', Locked = true;
    APIPublisher = 'bigc';
    APIGroup = 'sync';
    APIVersion = 'v1.0';
    EntityName = 'taxClass';
    EntitySetName = 'taxClasses';
    EntityCaption = 'Tax Class';
    EntitySetCaption = 'Tax Classes';
    SourceTable = "BigC Tax Class";
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
                field(classId; Rec."Class Id")
                {
                    Caption = 'Class Id', Locked = true;
                }
                field(name; NameText)
                {
                    Caption = 'Name', Locked = true;
                }
                field(vatProdPostingGroup; Rec."VAT Prod. Posting Group")
                {
                    Caption = 'Vat Prod Posting Group', Locked = true;
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
        Rec.Name := CopyStr(NameText, 1, APIText.FitLength(NameText, MaxStrLen(Rec.Name)));
        TaxMapping.ReceiveClass(Rec);
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
