namespace BigC.Connector.Taxes;

using BigC.Connector.Stores;

/// <summary>One rate of one tax class in one zone, as the storefront has it. Rows stay when BigCommerce deletes the rate: old orders still name it.</summary>
table 71407 "BigC Tax Rate"
{
    Caption = 'BigCommerce Tax Rate';
    DataClassification = CustomerContent;
    LookupPageId = "BigC Tax Rates";
    DrillDownPageId = "BigC Tax Rates";

    fields
    {
        field(1; "Store Code"; Code[20])
        {
            Caption = 'Store Code';
            ToolTip = 'Specifies the store that the tax rate belongs to.';
            NotBlank = true;
            TableRelation = "BigC Store";
            ValidateTableRelation = false;
        }
        field(2; "Rate Id"; Integer)
        {
            Caption = 'Rate Id';
            ToolTip = 'Specifies the id of the tax rate in BigCommerce.';
        }
        field(3; "Class Id"; Integer)
        {
            Caption = 'Class Id';
            ToolTip = 'Specifies the tax class that the rate is for.';
            TableRelation = "BigC Tax Class"."Class Id" where("Store Code" = field("Store Code"));
            ValidateTableRelation = false;
        }
        field(4; "Zone Id"; Integer)
        {
            Caption = 'Zone Id';
            ToolTip = 'Specifies the tax zone that the rate is for.';
            TableRelation = "BigC Tax Zone"."Zone Id" where("Store Code" = field("Store Code"));
            ValidateTableRelation = false;
        }
        field(5; Name; Text[100])
        {
            Caption = 'Name';
            ToolTip = 'Specifies the name of the tax rate in BigCommerce.';
        }
        field(6; Enabled; Boolean)
        {
            Caption = 'Enabled';
            ToolTip = 'Specifies whether BigCommerce charges the rate.';
        }
        field(7; Priority; Integer)
        {
            Caption = 'Priority';
            ToolTip = 'Specifies the order in which rates are charged. Rates of one priority add up, those of a later priority compound.';
        }
        field(8; "Rate %"; Decimal)
        {
            Caption = 'Rate %';
            ToolTip = 'Specifies the rate in per cent.';
            DecimalPlaces = 0 : 5;
            AutoFormatType = 0;
        }
        field(20; "VAT Bus. Posting Group"; Code[20])
        {
            Caption = 'VAT Bus. Posting Group';
            ToolTip = 'Specifies the VAT business posting group of the tax zone.';
            FieldClass = FlowField;
            CalcFormula = lookup("BigC Tax Zone"."VAT Bus. Posting Group" where("Store Code" = field("Store Code"), "Zone Id" = field("Zone Id")));
            Editable = false;
        }
        field(21; "VAT Prod. Posting Group"; Code[20])
        {
            Caption = 'VAT Prod. Posting Group';
            ToolTip = 'Specifies the VAT product posting group of the tax class.';
            FieldClass = FlowField;
            CalcFormula = lookup("BigC Tax Class"."VAT Prod. Posting Group" where("Store Code" = field("Store Code"), "Class Id" = field("Class Id")));
            Editable = false;
        }
    }

    keys
    {
        key(PK; "Store Code", "Rate Id", "Class Id")
        {
            Clustered = true;
        }
        key(Zone; "Store Code", "Zone Id", "Class Id")
        {
        }
    }
}
