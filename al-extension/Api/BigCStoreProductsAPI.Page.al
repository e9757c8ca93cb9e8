namespace BigC.Connector.Api;

using BigC.Connector.Items;

/// <summary>Receives products. A product that is known keeps its mapping.</summary>
page 71706 "BigC Store Products API"
{
    PageType = API;
    Caption = 'storeProducts', Locked = true;
    APIPublisher = 'bigc';
    APIGroup = 'sync';
    APIVersion = 'v1.0';
    EntityName = 'storeProduct';
    EntitySetName = 'storeProducts';
    EntityCaption = 'Store Product';
    EntitySetCaption = 'Store Products';
    SourceTable = "BigC Store Product";
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
                field(productId; Rec."Product Id")
                {
                    Caption = 'Product Id', Locked = true;
                }
                field(variantId; Rec."Variant Id")
                {
                    Caption = 'Variant Id', Locked = true;
                }
                field(sku; SKUText)
                {
                    Caption = 'Sku', Locked = true;
                }
                field(name; NameText)
                {
                    Caption = 'Name', Locked = true;
                }
                field(productType; ProductTypeText)
                {
                    Caption = 'Product Type', Locked = true;
                }
                field(taxClassId; Rec."Tax Class Id")
                {
                    Caption = 'Tax Class Id', Locked = true;
                }
                field(itemNo; Rec."Item No.")
                {
                    Caption = 'Item No', Locked = true;
                    Editable = false;
                }
                field(variantCode; Rec."Variant Code")
                {
                    Caption = 'Variant Code', Locked = true;
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
        APIRequest.TestId('productId', Rec."Product Id");
        Rec.Name := CopyStr(NameText, 1, APIText.FitLength(NameText, MaxStrLen(Rec.Name)));
        Rec."Product Type" := CopyStr(ProductTypeText, 1, APIText.FitLength(ProductTypeText, MaxStrLen(Rec."Product Type")));
        ItemMapping.Receive(Rec, SKUText);
        ShowTexts();
        exit(false);
    end;

    local procedure ShowTexts()
    begin
        SKUText := Rec.SKU;
        NameText := Rec.Name;
        ProductTypeText := Rec."Product Type";
    end;

    var
        ItemMapping: Codeunit "BigC Item Mapping";
        APIText: Codeunit "BigC API Text";
        APIRequest: Codeunit "BigC API Request";
        SKUText: Text;
        NameText: Text;
        ProductTypeText: Text;
}
