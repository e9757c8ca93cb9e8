namespace BigC.Connector.Orders;

using BigC.Connector.Api;

/// <summary>The tax rows of an order, sent with it.</summary>
page 71503 "BigC Order Taxes API"
{
    PageType = API;
    Caption = 'orderTaxes', Locked = true;
    APIPublisher = 'bigc';
    APIGroup = 'sync';
    APIVersion = 'v1.0';
    EntityName = 'orderTax';
    EntitySetName = 'orderTaxes';
    EntityCaption = 'Order Tax';
    EntitySetCaption = 'Order Taxes';
    SourceTable = "BigC Order Tax";
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
                    Editable = false;
                }
                field(externalTaxId; Rec."External Tax Id")
                {
                    Caption = 'External Tax Id', Locked = true;
                }
                field(lineKey; LineKeyText)
                {
                    Caption = 'Line Key', Locked = true;
                }
                field(lineItemType; LineItemTypeText)
                {
                    Caption = 'Line Item Type', Locked = true;
                }
                field(taxRateId; Rec."Tax Rate Id")
                {
                    Caption = 'Tax Rate Id', Locked = true;
                }
                field(taxRateName; TaxRateNameText)
                {
                    Caption = 'Tax Rate Name', Locked = true;
                }
                field(taxZoneId; Rec."Tax Zone Id")
                {
                    Caption = 'Tax Zone Id', Locked = true;
                }
                field(taxZoneSource; Rec."Tax Zone Source")
                {
                    Caption = 'Tax Zone Source', Locked = true;
                }
                field(taxClassId; Rec."Tax Class Id")
                {
                    Caption = 'Tax Class Id', Locked = true;
                }
                field(taxClassName; TaxClassNameText)
                {
                    Caption = 'Tax Class Name', Locked = true;
                }
                field(rate; Rec.Rate)
                {
                    Caption = 'Rate', Locked = true;

                    trigger OnValidate()
                    begin
                        GivenFields.Add('rate');
                    end;
                }
                field(priority; Rec.Priority)
                {
                    Caption = 'Priority', Locked = true;
                }
                field(priorityAmount; Rec."Priority Amount")
                {
                    Caption = 'Priority Amount', Locked = true;
                }
                field(lineAmount; Rec."Line Amount")
                {
                    Caption = 'Line Amount', Locked = true;

                    trigger OnValidate()
                    begin
                        GivenFields.Add('lineAmount');
                    end;
                }
            }
        }
    }

    trigger OnNewRecord(BelowxRec: Boolean)
    begin
        Clear(GivenFields);
    end;

    trigger OnAfterGetRecord()
    begin
        ShowTexts();
    end;

    trigger OnInsertRecord(BelowxRec: Boolean): Boolean
    begin
        TakeTexts();
        OrderIntake.CheckTaxFields(Rec, GivenFields);
        OrderIntake.ReceiveTax(Rec);
        exit(false);
    end;

    local procedure TakeTexts()
    begin
        OrderIntake.CheckPartCode(Rec."Order SystemId", 'lineKey', LineKeyText, MaxStrLen(Rec."Line Key"));
        Rec."Line Key" := CopyStr(LineKeyText, 1, MaxStrLen(Rec."Line Key"));
        Rec."Line Item Type" := CopyStr(LineItemTypeText, 1, APIText.FitLength(LineItemTypeText, MaxStrLen(Rec."Line Item Type")));
        Rec."Tax Rate Name" := CopyStr(TaxRateNameText, 1, APIText.FitLength(TaxRateNameText, MaxStrLen(Rec."Tax Rate Name")));
        Rec."Tax Class Name" := CopyStr(TaxClassNameText, 1, APIText.FitLength(TaxClassNameText, MaxStrLen(Rec."Tax Class Name")));
    end;

    local procedure ShowTexts()
    begin
        LineKeyText := Rec."Line Key";
        LineItemTypeText := Rec."Line Item Type";
        TaxRateNameText := Rec."Tax Rate Name";
        TaxClassNameText := Rec."Tax Class Name";
    end;

    var
        OrderIntake: Codeunit "BigC Order Intake";
        APIText: Codeunit "BigC API Text";
        GivenFields: List of [Text];
        LineKeyText: Text;
        LineItemTypeText: Text;
        TaxRateNameText: Text;
        TaxClassNameText: Text;
}
