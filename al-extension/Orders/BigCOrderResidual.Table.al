namespace BigC.Connector.Orders;

/// <summary>A difference between the storefront and the document, and where it went.</summary>
table 71508 "BigC Order Residual"
{
    Caption = 'BigCommerce Order Residual';
    DataClassification = CustomerContent;

    fields
    {
        field(1; "Order SystemId"; Guid)
        {
            Caption = 'Order SystemId';
            ToolTip = 'Specifies the order.';
            DataClassification = SystemMetadata;
            TableRelation = "BigC Order".SystemId;
        }
        field(2; "Entry No."; Integer)
        {
            Caption = 'Entry No.';
            ToolTip = 'Specifies the number of the residual.';
        }
        field(3; Cause; Enum "BigC Residual Cause")
        {
            Caption = 'Cause';
            ToolTip = 'Specifies what the difference comes from and where it went.';
        }
        field(4; "VAT Identifier"; Code[20])
        {
            Caption = 'VAT Identifier';
            ToolTip = 'Specifies the VAT identifier of the lines concerned.';
        }
        field(5; "VAT %"; Decimal)
        {
            Caption = 'VAT %';
            ToolTip = 'Specifies the VAT rate of the lines concerned.';
            DecimalPlaces = 0 : 5;
        }
        field(6; "Storefront Amount"; Decimal)
        {
            Caption = 'Storefront Amount';
            ToolTip = 'Specifies the amount of the storefront.';
            DecimalPlaces = 2 : 4;
        }
        field(7; "Document Amount"; Decimal)
        {
            Caption = 'Document Amount';
            ToolTip = 'Specifies the amount Business Central computed, before the difference was booked; of payments, the amount posted or the sum of the transactions.';
            DecimalPlaces = 2 : 4;
        }
        field(8; Amount; Decimal)
        {
            Caption = 'Amount';
            ToolTip = 'Specifies how much more the order has than Business Central books; negative if it has less.';
            DecimalPlaces = 2 : 4;
        }
        field(9; "Currency Code"; Code[10])
        {
            Caption = 'Currency Code';
            ToolTip = 'Specifies the currency.';
        }
        field(10; "Store Code"; Code[20])
        {
            Caption = 'Store Code';
            ToolTip = 'Specifies the store.';
        }
        field(11; "Order Id"; Integer)
        {
            Caption = 'Order Id';
            ToolTip = 'Specifies the order number in BigCommerce.';
        }
        field(12; "Posting Date"; Date)
        {
            Caption = 'Posting Date';
            ToolTip = 'Specifies the posting date of the order.';
        }
        field(13; "Transaction Id"; Code[50])
        {
            Caption = 'Transaction Id';
            ToolTip = 'Specifies the payment transaction, if the difference is that of one payment.';
        }
    }

    keys
    {
        key(PK; "Order SystemId", "Entry No.") { Clustered = true; }
        key(Trend; "Store Code", Cause, "Posting Date") { }
    }

    /// <summary>Fills the next residual of the order.</summary>
    internal procedure Fill(Order: Record "BigC Order"; ResidualCause: Enum "BigC Residual Cause"; StorefrontAmount: Decimal; DocumentAmount: Decimal)
    var
        LastResidual: Record "BigC Order Residual";
    begin
        LastResidual.SetRange("Order SystemId", Order.SystemId);
        if LastResidual.FindLast() then;
        Rec.Init();
        Rec."Order SystemId" := Order.SystemId;
        Rec."Entry No." := LastResidual."Entry No." + 1;
        Rec.Cause := ResidualCause;
        Rec."Storefront Amount" := StorefrontAmount;
        Rec."Document Amount" := DocumentAmount;
        Rec.Amount := StorefrontAmount - DocumentAmount;
        Rec."Currency Code" := Order."Currency Code";
        Rec."Store Code" := Order."Store Code";
        Rec."Order Id" := Order."Order Id";
        Rec."Posting Date" := Order."Posting Date";
    end;
}
