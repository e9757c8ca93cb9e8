#if STAND_IN
namespace Microsoft.Foundation.PaymentTerms;

table 3 "Payment Terms"
{
    Caption = 'Payment Terms';
    DataClassification = CustomerContent;
    LookupPageId = "Payment Terms";

    fields
    {
        field(1; Code; Code[10])
        {
            Caption = 'Code';
            NotBlank = true;
        }
        field(2; "Due Date Calculation"; DateFormula)
        {
            Caption = 'Due Date Calculation';
        }
        field(3; "Discount Date Calculation"; DateFormula)
        {
            Caption = 'Discount Date Calculation';
        }
        field(4; "Discount %"; Decimal)
        {
            Caption = 'Discount %';
        }
        field(5; Description; Text[100])
        {
            Caption = 'Description';
        }
        field(6; "Calc. Pmt. Disc. on Cr. Memos"; Boolean)
        {
            Caption = 'Calc. Pmt. Disc. on Cr. Memos';
        }
        field(8; "Last Modified Date Time"; DateTime)
        {
            Caption = 'Last Modified Date Time';
            Editable = false;
        }
    }

    keys
    {
        key(Key1; Code)
        {
            Clustered = true;
        }
    }

    fieldgroups
    {
        fieldgroup(DropDown; Code, Description, "Due Date Calculation")
        {
        }
        fieldgroup(Brick; Code, Description, "Due Date Calculation")
        {
        }
    }

    trigger OnInsert()
    begin
        Rec."Last Modified Date Time" := CurrentDateTime();
    end;

    trigger OnModify()
    begin
        Rec."Last Modified Date Time" := CurrentDateTime();
    end;

    trigger OnRename()
    begin
        Rec."Last Modified Date Time" := CurrentDateTime();
    end;
}
#endif
