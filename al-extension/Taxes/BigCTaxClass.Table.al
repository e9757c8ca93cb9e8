namespace BigC.Connector.Taxes;

using BigC.Connector.Stores;
using Microsoft.Finance.VAT.Setup;

/// <summary>A tax class of the storefront and the VAT product posting group that finance gives it.</summary>
table 71406 "BigC Tax Class"
{
    Caption = 'BigCommerce Tax Class';
    DataClassification = CustomerContent;
    LookupPageId = "BigC Tax Classes";
    DrillDownPageId = "BigC Tax Classes";

    fields
    {
        field(1; "Store Code"; Code[20])
        {
            Caption = 'Store Code';
            ToolTip = 'Specifies the store that the tax class belongs to.';
            NotBlank = true;
            TableRelation = "BigC Store";
            ValidateTableRelation = false;
        }
        field(2; "Class Id"; Integer)
        {
            Caption = 'Class Id';
            ToolTip = 'Specifies the id of the tax class in BigCommerce. 0 is the default tax class.';
        }
        field(3; Name; Text[100])
        {
            Caption = 'Name';
            ToolTip = 'Specifies the name of the tax class in BigCommerce.';
        }
        field(10; "VAT Prod. Posting Group"; Code[20])
        {
            Caption = 'VAT Prod. Posting Group';
            ToolTip = 'Specifies the VAT product posting group of lines in this tax class. Orders with a line of a class without one are held.';
            TableRelation = "VAT Product Posting Group";

            trigger OnValidate()
            begin
                TaxMapping.CheckClassMapping(Rec);
            end;
        }
    }

    keys
    {
        key(PK; "Store Code", "Class Id")
        {
            Clustered = true;
        }
        key(Mapping; "VAT Prod. Posting Group")
        {
        }
    }

    fieldgroups
    {
        fieldgroup(DropDown; "Class Id", Name, "VAT Prod. Posting Group")
        {
        }
    }

    trigger OnInsert()
    begin
        TaxMapping.RetryWaitingForClass(Rec);
    end;

    trigger OnModify()
    begin
        TaxMapping.RetryWaitingForClass(Rec);
    end;

    var
        TaxMapping: Codeunit "BigC Tax Mapping Impl";
}
