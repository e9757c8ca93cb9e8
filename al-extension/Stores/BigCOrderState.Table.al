namespace BigC.Connector.Stores;

/// <summary>What to do with orders in a status of the storefront, by store.</summary>
table 71401 "BigC Order State"
{
    Caption = 'BigCommerce Order State';
    DataClassification = CustomerContent;
    LookupPageId = "BigC Order States";
    DrillDownPageId = "BigC Order States";

    fields
    {
        field(1; "Store Code"; Code[20])
        {
            Caption = 'Store Code';
            ToolTip = 'Specifies the store.';
            NotBlank = true;
            TableRelation = "BigC Store";
        }
        field(2; "Status Id"; Integer)
        {
            Caption = 'Status Id';
            ToolTip = 'Specifies the id of the order status in BigCommerce.';
            MinValue = 0;
        }
        field(3; Name; Text[50])
        {
            Caption = 'Name';
            ToolTip = 'Specifies the name of the order status in BigCommerce.';
        }
        field(4; "Action"; Enum "BigC Order State Action")
        {
            Caption = 'Action';
            ToolTip = 'Specifies what happens to orders in this status: create the sales order, wait, cancel what exists, or ignore.';
        }
    }

    keys
    {
        key(PK; "Store Code", "Status Id")
        {
            Clustered = true;
        }
    }

    trigger OnInsert()
    begin
        OrderStates.RetryWaiting(Rec);
    end;

    trigger OnModify()
    begin
        OrderStates.RetryWaiting(Rec);
    end;

    var
        OrderStates: Codeunit "BigC Order States";
}
