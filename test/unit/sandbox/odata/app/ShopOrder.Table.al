#if WEB_SERVICE_TEST
namespace BigC.WebServiceTest;

table 50900 "Shop Order"
{
    Caption = 'Shop Order';
    DataClassification = CustomerContent;

    fields
    {
        field(1; "No."; Code[10])
        {
            Caption = 'No.';
            NotBlank = true;
        }
        field(2; "Customer Name"; Text[20])
        {
            Caption = 'Customer Name';

            trigger OnValidate()
            begin
                if Rec."Customer Name" = 'Nobody' then
                    Error(NobodyErr, Rec."No.");
            end;
        }
        field(3; Status; Enum "Shop Order Status")
        {
            Caption = 'Status';
        }
        field(4; "Order Date"; Date)
        {
            Caption = 'Order Date';
        }
        field(5; Discount; Decimal)
        {
            Caption = 'Discount';
            MinValue = 0;
        }
        field(6; Total; Decimal)
        {
            Caption = 'Total';
            FieldClass = FlowField;
            CalcFormula = sum("Shop Order Line".Amount where("Order Id" = field(SystemId)));
            Editable = false;
        }
        field(7; Blocked; Boolean)
        {
            Caption = 'Blocked';
        }
        field(8; Changes; Integer)
        {
            Caption = 'Changes';
            Editable = false;
        }
    }

    keys
    {
        key(PK; "No.")
        {
            Clustered = true;
        }
    }

    trigger OnModify()
    begin
        Rec.TestField(Blocked, false);
        Rec.Changes += 1;
    end;

    trigger OnDelete()
    var
        ShopOrderLine: Record "Shop Order Line";
    begin
        ShopOrderLine.SetRange("Order Id", Rec.SystemId);
        ShopOrderLine.DeleteAll(true);
    end;

    var
        NobodyErr: Label 'Order %1 is for nobody.', Comment = '%1 = order number';
}
#endif
