namespace BigC.Connector.Taxes;

using BigC.Connector.Stores;
using Microsoft.Finance.VAT.Setup;

/// <summary>A tax zone of the storefront and the VAT business posting group that finance gives it.</summary>
table 71405 "BigC Tax Zone"
{
    Caption = 'BigCommerce Tax Zone';
    DataClassification = CustomerContent;
    LookupPageId = "BigC Tax Zones";
    DrillDownPageId = "BigC Tax Zones";

    fields
    {
        field(1; "Store Code"; Code[20])
        {
            Caption = 'Store Code';
            ToolTip = 'Specifies the store that the tax zone belongs to.';
            NotBlank = true;
            TableRelation = "BigC Store";
            ValidateTableRelation = false;
        }
        field(2; "Zone Id"; Integer)
        {
            Caption = 'Zone Id';
            ToolTip = 'Specifies the id of the tax zone in BigCommerce.';
        }
        field(3; Name; Text[100])
        {
            Caption = 'Name';
            ToolTip = 'Specifies the name of the tax zone in BigCommerce.';
        }
        field(4; Enabled; Boolean)
        {
            Caption = 'Enabled';
            ToolTip = 'Specifies whether the tax zone is in use in BigCommerce.';
        }
        field(5; Countries; Text[2048])
        {
            Caption = 'Countries';
            ToolTip = 'Specifies the countries the tax zone is for, as ISO codes. Blank stands for all countries that have no zone of their own.';
        }
        field(10; "VAT Bus. Posting Group"; Code[20])
        {
            Caption = 'VAT Bus. Posting Group';
            ToolTip = 'Specifies the VAT business posting group of orders in this tax zone. Orders of a zone without one are held.';
            TableRelation = "VAT Business Posting Group";

            trigger OnValidate()
            begin
                TaxMapping.CheckZoneMapping(Rec);
            end;
        }
    }

    keys
    {
        key(PK; "Store Code", "Zone Id")
        {
            Clustered = true;
        }
        key(Mapping; "VAT Bus. Posting Group")
        {
        }
    }

    fieldgroups
    {
        fieldgroup(DropDown; "Zone Id", Name, "VAT Bus. Posting Group")
        {
        }
    }

    trigger OnInsert()
    begin
        TaxMapping.RetryWaitingForZone(Rec);
    end;

    trigger OnModify()
    begin
        TaxMapping.RetryWaitingForZone(Rec);
    end;

    var
        TaxMapping: Codeunit "BigC Tax Mapping Impl";
}
