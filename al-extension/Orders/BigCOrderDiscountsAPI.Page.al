namespace BigC.Connector.Orders;

using BigC.Connector.Api;

/// <summary>The discounts of an order, sent with it.</summary>
page 71504 "BigC Order Discounts API"
{
    PageType = API;
    Caption = 'orderDiscounts', Locked = true;
    APIPublisher = 'bigc';
    APIGroup = 'sync';
    APIVersion = 'v1.0';
    EntityName = 'orderDiscount';
    EntitySetName = 'orderDiscounts';
    EntityCaption = 'Order Discount';
    EntitySetCaption = 'Order Discounts';
    SourceTable = "BigC Order Discount";
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
                field(discountKey; DiscountKeyText)
                {
                    Caption = 'Discount Key', Locked = true;
                }
                field(lineKey; LineKeyText)
                {
                    Caption = 'Line Key', Locked = true;
                }
                field(discountId; DiscountIdText)
                {
                    Caption = 'Discount Id', Locked = true;
                }
                field(couponCode; CouponCodeText)
                {
                    Caption = 'Coupon Code', Locked = true;
                }
                field(name; NameText)
                {
                    Caption = 'Name', Locked = true;
                }
                field(target; TargetText)
                {
                    Caption = 'Target', Locked = true;
                }
                field(couponType; Rec."Coupon Type")
                {
                    Caption = 'Coupon Type', Locked = true;
                }
                field(amount; Rec.Amount)
                {
                    Caption = 'Amount', Locked = true;
                }
            }
        }
    }

    trigger OnAfterGetRecord()
    begin
        ShowTexts();
    end;

    trigger OnInsertRecord(BelowxRec: Boolean): Boolean
    begin
        TakeTexts();
        OrderIntake.ReceiveDiscount(Rec);
        exit(false);
    end;

    local procedure TakeTexts()
    begin
        OrderIntake.CheckPartCode(Rec."Order SystemId", 'discountKey', DiscountKeyText, MaxStrLen(Rec."Discount Key"));
        Rec."Discount Key" := CopyStr(DiscountKeyText, 1, MaxStrLen(Rec."Discount Key"));
        OrderIntake.CheckPartCode(Rec."Order SystemId", 'lineKey', LineKeyText, MaxStrLen(Rec."Line Key"));
        Rec."Line Key" := CopyStr(LineKeyText, 1, MaxStrLen(Rec."Line Key"));
        Rec."Discount Id" := CopyStr(DiscountIdText, 1, APIText.FitLength(DiscountIdText, MaxStrLen(Rec."Discount Id")));
        Rec."Coupon Code" := CopyStr(CouponCodeText, 1, APIText.FitLength(CouponCodeText, MaxStrLen(Rec."Coupon Code")));
        Rec.Name := CopyStr(NameText, 1, APIText.FitLength(NameText, MaxStrLen(Rec.Name)));
        Rec.Target := CopyStr(TargetText, 1, APIText.FitLength(TargetText, MaxStrLen(Rec.Target)));
    end;

    local procedure ShowTexts()
    begin
        DiscountKeyText := Rec."Discount Key";
        LineKeyText := Rec."Line Key";
        DiscountIdText := Rec."Discount Id";
        CouponCodeText := Rec."Coupon Code";
        NameText := Rec.Name;
        TargetText := Rec.Target;
    end;

    var
        OrderIntake: Codeunit "BigC Order Intake";
        APIText: Codeunit "BigC API Text";
        DiscountKeyText: Text;
        LineKeyText: Text;
        DiscountIdText: Text;
        CouponCodeText: Text;
        NameText: Text;
        TargetText: Text;
}
