namespace BigC.Connector.Orders;

/// <summary>One content of an order as it arrived, kept for view.</summary>
table 71506 "BigC Order Revision"
{
    Caption = 'BigCommerce Order Revision';
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
        field(2; Revision; Integer)
        {
            Caption = 'Revision';
            ToolTip = 'Specifies the number of the revision.';
        }
        field(3; "Content Hash"; Text[128])
        {
            Caption = 'Content Hash';
            ToolTip = 'Specifies the hash of the content.';
        }
        field(4; "Received At"; DateTime)
        {
            Caption = 'Received At';
            ToolTip = 'Specifies when the content arrived.';
        }
        field(5; "Status Id"; Integer)
        {
            Caption = 'Status Id';
            ToolTip = 'Specifies the status number of the storefront.';
        }
        field(6; "Total Inc Tax"; Decimal)
        {
            Caption = 'Total Inc Tax';
            ToolTip = 'Specifies the order total with tax.';
            DecimalPlaces = 2 : 4;
        }
        field(7; "Total Tax"; Decimal)
        {
            Caption = 'Total Tax';
            ToolTip = 'Specifies the tax of the order.';
            DecimalPlaces = 2 : 4;
        }
        field(8; Payload; Blob)
        {
            Caption = 'Payload';
        }
        field(9; "No. of Changes"; Integer)
        {
            Caption = 'No. of Changes';
            ToolTip = 'Specifies how many fields differ from the revision before.';
            Editable = false;
            FieldClass = FlowField;
            CalcFormula = count("BigC Order Change" where("Order SystemId" = field("Order SystemId"), Revision = field(Revision)));
        }
    }

    keys
    {
        key(PK; "Order SystemId", Revision) { Clustered = true; }
    }

    /// <summary>The revision as BigCommerce sent it.</summary>
    procedure GetPayload() PayloadText: Text
    var
        PayloadInStream: InStream;
        Part: Text;
    begin
        Rec.CalcFields(Payload);
        Rec.Payload.CreateInStream(PayloadInStream, TextEncoding::UTF8);
        while not PayloadInStream.EOS() do begin
            PayloadInStream.ReadText(Part);
            PayloadText += Part;
        end;
    end;
}
