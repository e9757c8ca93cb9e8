namespace BigC.Connector.Orders;

/// <summary>A payment transaction of a staged order as the storefront tells it.</summary>
table 71504 "BigC Order Payment"
{
    Caption = 'BigCommerce Order Payment';
    DataClassification = CustomerContent;

    fields
    {
        field(1; "Order SystemId"; Guid)
        {
            Caption = 'Order SystemId';
            ToolTip = 'Specifies the order the row belongs to.';
            DataClassification = SystemMetadata;
            TableRelation = "BigC Order".SystemId;
        }
        field(2; Revision; Integer)
        {
            Caption = 'Revision';
            ToolTip = 'Specifies the revision of the order the row came with.';
        }
        field(3; "Transaction Id"; Code[50])
        {
            Caption = 'Transaction Id';
            ToolTip = 'Specifies the payment transaction in BigCommerce.';
            NotBlank = true;
        }
        field(10; "Event"; Text[30])
        {
            Caption = 'Event';
            ToolTip = 'Specifies what happened: purchase, authorization, capture, refund, void.';
        }
        field(11; "Method"; Text[50])
        {
            Caption = 'Method';
            ToolTip = 'Specifies the kind of payment.';
        }
        field(12; Gateway; Text[50])
        {
            Caption = 'Gateway';
            ToolTip = 'Specifies the payment gateway.';
        }
        field(13; "Gateway Transaction Id"; Text[250])
        {
            Caption = 'Gateway Transaction Id';
            ToolTip = 'Specifies the number under which the gateway settles the payment.';
        }
        field(14; "Reference Transaction Id"; Text[50])
        {
            Caption = 'Reference Transaction Id';
            ToolTip = 'Specifies the transaction this one acts on.';
        }
        field(15; Status; Text[30])
        {
            Caption = 'Status';
            ToolTip = 'Specifies ok or error.';
        }
        field(16; "Is Test"; Boolean)
        {
            Caption = 'Is Test';
            ToolTip = 'Specifies that no money moved.';
        }
        field(17; "Currency Code"; Code[10])
        {
            Caption = 'Currency Code';
            ToolTip = 'Specifies the currency as the storefront spells it.';
        }
        field(18; Amount; Decimal)
        {
            Caption = 'Amount';
            ToolTip = 'Specifies the amount.';
            DecimalPlaces = 2 : 4;
        }
        field(19; "Transaction At"; DateTime)
        {
            Caption = 'Transaction At';
            ToolTip = 'Specifies when it happened.';
        }
        field(20; "Gift Certificate Code"; Text[50])
        {
            Caption = 'Gift Certificate Code';
            ToolTip = 'Specifies the gift certificate that was redeemed.';
        }
        field(21; "Display Name"; Text[250])
        {
            Caption = 'Display Name';
            ToolTip = 'Specifies the name of the payment method as the shopper saw it.';
        }
        field(22; Contradictory; Boolean)
        {
            Caption = 'Contradictory';
            ToolTip = 'Specifies that the transaction came more than once with the order, told in different ways. It is not posted.';
        }
    }

    keys
    {
        key(PK; "Order SystemId", Revision, "Transaction Id") { Clustered = true; }
        key(Transaction; "Transaction Id") { }
    }

    /// <summary>True if the other row tells the same transaction in the same way.</summary>
    internal procedure SaysTheSame(OtherPayment: Record "BigC Order Payment"): Boolean
    begin
        if (Rec."Event" <> OtherPayment."Event") or (Rec.Status <> OtherPayment.Status) or (Rec."Is Test" <> OtherPayment."Is Test") then
            exit(false);
        if (Rec."Method" <> OtherPayment."Method") or (Rec.Gateway <> OtherPayment.Gateway) then
            exit(false);
        exit((Rec.Amount = OtherPayment.Amount) and (Rec."Currency Code" = OtherPayment."Currency Code"));
    end;
}
