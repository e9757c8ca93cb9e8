namespace BigC.Connector.Orders;

using BigC.Connector.Api;

/// <summary>The lines of an order, sent with it.</summary>
page 71502 "BigC Order Lines API"
{
    PageType = API;
    Caption = 'orderLines', Locked = true;
    APIPublisher = 'bigc';
    APIGroup = 'sync';
    APIVersion = 'v1.0';
    EntityName = 'orderLine';
    EntitySetName = 'orderLines';
    EntityCaption = 'Order Line';
    EntitySetCaption = 'Order Lines';
    SourceTable = "BigC Order Line";
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
                field(lineKey; LineKeyText)
                {
                    Caption = 'Line Key', Locked = true;

                    trigger OnValidate()
                    begin
                        GivenFields.Add('lineKey');
                    end;
                }
                field(lineType; Rec."Line Type")
                {
                    Caption = 'Line Type', Locked = true;

                    trigger OnValidate()
                    begin
                        GivenFields.Add('lineType');
                    end;
                }
                field(externalLineId; Rec."External Line Id")
                {
                    Caption = 'External Line Id', Locked = true;
                }
                field(consignmentId; Rec."Consignment Id")
                {
                    Caption = 'Consignment Id', Locked = true;
                }
                field(parentLineId; Rec."Parent Line Id")
                {
                    Caption = 'Parent Line Id', Locked = true;
                }
                field(productId; Rec."Product Id")
                {
                    Caption = 'Product Id', Locked = true;
                }
                field(variantId; Rec."Variant Id")
                {
                    Caption = 'Variant Id', Locked = true;
                }
                field(sku; SkuText)
                {
                    Caption = 'SKU', Locked = true;
                }
                field(description; DescriptionText)
                {
                    Caption = 'Description', Locked = true;
                }
                field(productType; ProductTypeText)
                {
                    Caption = 'Product Type', Locked = true;
                }
                field(quantity; Rec.Quantity)
                {
                    Caption = 'Quantity', Locked = true;

                    trigger OnValidate()
                    begin
                        GivenFields.Add('quantity');
                    end;
                }
                field(unitPriceExTax; Rec."Unit Price Ex Tax")
                {
                    Caption = 'Unit Price Ex Tax', Locked = true;

                    trigger OnValidate()
                    begin
                        GivenFields.Add('unitPriceExTax');
                    end;
                }
                field(unitPriceIncTax; Rec."Unit Price Inc Tax")
                {
                    Caption = 'Unit Price Inc Tax', Locked = true;

                    trigger OnValidate()
                    begin
                        GivenFields.Add('unitPriceIncTax');
                    end;
                }
                field(totalExTax; Rec."Total Ex Tax")
                {
                    Caption = 'Total Ex Tax', Locked = true;

                    trigger OnValidate()
                    begin
                        GivenFields.Add('totalExTax');
                    end;
                }
                field(totalIncTax; Rec."Total Inc Tax")
                {
                    Caption = 'Total Inc Tax', Locked = true;

                    trigger OnValidate()
                    begin
                        GivenFields.Add('totalIncTax');
                    end;
                }
                field(totalTax; Rec."Total Tax")
                {
                    Caption = 'Total Tax', Locked = true;
                }
                field(discountedTotalIncTax; Rec."Discounted Total Inc Tax")
                {
                    Caption = 'Discounted Total Inc Tax', Locked = true;

                    trigger OnValidate()
                    begin
                        GivenFields.Add('discountedTotalIncTax');
                    end;
                }
                field(taxClassId; Rec."Tax Class Id")
                {
                    Caption = 'Tax Class Id', Locked = true;
                }
                field(taxZoneId; Rec."Tax Zone Id")
                {
                    Caption = 'Tax Zone Id', Locked = true;
                }
                field(taxZoneSource; Rec."Tax Zone Source")
                {
                    Caption = 'Tax Zone Source', Locked = true;
                }
                field(giftCertificateId; Rec."Gift Certificate Id")
                {
                    Caption = 'Gift Certificate Id', Locked = true;
                }
                field(giftCertificateCode; GiftCertificateCodeText)
                {
                    Caption = 'Gift Certificate Code', Locked = true;
                }
                field(recipientEmail; RecipientEmailText)
                {
                    Caption = 'Recipient Email', Locked = true;
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
        OrderIntake.CheckLineFields(Rec, GivenFields);
        OrderIntake.ReceiveLine(Rec);
        exit(false);
    end;

    local procedure TakeTexts()
    begin
        OrderIntake.CheckPartCode(Rec."Order SystemId", 'lineKey', LineKeyText, MaxStrLen(Rec."Line Key"));
        Rec."Line Key" := CopyStr(LineKeyText, 1, MaxStrLen(Rec."Line Key"));
        Rec.SKU := CopyStr(SkuText, 1, APIText.FitLength(SkuText, MaxStrLen(Rec.SKU)));
        Rec.Description := CopyStr(DescriptionText, 1, APIText.FitLength(DescriptionText, MaxStrLen(Rec.Description)));
        Rec."Product Type" := CopyStr(ProductTypeText, 1, APIText.FitLength(ProductTypeText, MaxStrLen(Rec."Product Type")));
        Rec."Gift Certificate Code" := CopyStr(GiftCertificateCodeText, 1, APIText.FitLength(GiftCertificateCodeText, MaxStrLen(Rec."Gift Certificate Code")));
        Rec."Recipient Email" := CopyStr(RecipientEmailText, 1, APIText.FitLength(RecipientEmailText, MaxStrLen(Rec."Recipient Email")));
    end;

    local procedure ShowTexts()
    begin
        LineKeyText := Rec."Line Key";
        SkuText := Rec.SKU;
        DescriptionText := Rec.Description;
        ProductTypeText := Rec."Product Type";
        GiftCertificateCodeText := Rec."Gift Certificate Code";
        RecipientEmailText := Rec."Recipient Email";
    end;

    var
        OrderIntake: Codeunit "BigC Order Intake";
        APIText: Codeunit "BigC API Text";
        GivenFields: List of [Text];
        LineKeyText: Text;
        SkuText: Text;
        DescriptionText: Text;
        ProductTypeText: Text;
        GiftCertificateCodeText: Text;
        RecipientEmailText: Text;
}
