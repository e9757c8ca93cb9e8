#if PAGE_TEST
namespace BigC.Test.Workshop;

table 50950 "Workshop Customer"
{
    Caption = 'Workshop Customer';
    DataClassification = CustomerContent;
    LookupPageId = "Workshop Customers";
    DrillDownPageId = "Workshop Customers";

    fields
    {
        field(1; "No."; Code[20])
        {
            Caption = 'No.';
            NotBlank = true;
        }
        field(2; Name; Text[50])
        {
            Caption = 'Name';
            ToolTip = 'Specifies who brings the work.';
        }
        field(3; Blocked; Boolean)
        {
            Caption = 'Blocked';
        }
        field(4; Town; Text[30])
        {
            Caption = 'Town';
        }
    }

    keys
    {
        key(PK; "No.")
        {
            Clustered = true;
        }
    }

    fieldgroups
    {
        fieldgroup(DropDown; "No.", Name)
        {
        }
    }
}

enum 50951 "Workshop Job Status"
{
    Caption = 'Workshop Job Status';

    value(0; Open)
    {
        Caption = 'Open';
    }
    value(1; InWork)
    {
        Caption = 'In work';
    }
    value(2; Done)
    {
        Caption = 'Done';
    }
}

table 50952 "Workshop Job"
{
    Caption = 'Workshop Job';
    DataCaptionFields = "No.", "Customer Name";
    DataClassification = CustomerContent;
    LookupPageId = "Workshop Jobs";
    DrillDownPageId = "Workshop Jobs";

    fields
    {
        field(1; "No."; Code[20])
        {
            Caption = 'No.';
        }
        field(2; "Customer No."; Code[20])
        {
            Caption = 'Customer No.';
            TableRelation = "Workshop Customer" where(Blocked = const(false));

            trigger OnValidate()
            var
                WorkshopCustomer: Record "Workshop Customer";
            begin
                if WorkshopCustomer.Get("Customer No.") then
                    "Customer Name" := WorkshopCustomer.Name
                else
                    "Customer Name" := '';
            end;
        }
        field(3; "Customer Name"; Text[50])
        {
            Caption = 'Customer Name';
            Editable = false;
        }
        field(4; Status; Enum "Workshop Job Status")
        {
            Caption = 'Status';
        }
        field(5; "Due Date"; Date)
        {
            Caption = 'Due Date';
        }
        field(6; "Hourly Rate"; Decimal)
        {
            Caption = 'Hourly Rate';
            MinValue = 0;
            DecimalPlaces = 2 : 2;
        }
        field(7; Amount; Decimal)
        {
            Caption = 'Amount';
            FieldClass = FlowField;
            CalcFormula = sum("Workshop Line".Amount where("Job No." = field("No."), "Work Date" = field("Date Filter")));
            Editable = false;
            AutoFormatType = 1;
        }
        field(8; "Date Filter"; Date)
        {
            Caption = 'Date Filter';
            FieldClass = FlowFilter;
        }
        field(9; Remark; Text[100])
        {
            Caption = 'Remark';
        }
    }

    keys
    {
        key(PK; "No.")
        {
            Clustered = true;
        }
        key(Due; "Due Date")
        {
        }
    }

    trigger OnInsert()
    var
        WorkshopJob: Record "Workshop Job";
    begin
        if Remark = '' then
            Remark := CopyStr(Format(Status), 1, MaxStrLen(Remark));
        if "No." <> '' then
            exit;
        if WorkshopJob.FindLast() then
            "No." := IncStr(WorkshopJob."No.")
        else
            "No." := 'J001';
    end;

    trigger OnDelete()
    var
        WorkshopLine: Record "Workshop Line";
    begin
        if Status = Status::Done then
            Error(DoneErr, "No.");
        WorkshopLine.SetRange("Job No.", "No.");
        WorkshopLine.DeleteAll(true);
    end;

    trigger OnRename()
    begin
        if xRec.Status = Status::Done then
            Error(DoneErr, xRec."No.");
    end;

    var
        DoneErr: Label 'Job %1 is done.', Comment = '%1 = number';
}

table 50953 "Workshop Line"
{
    Caption = 'Workshop Line';
    DataClassification = CustomerContent;
    DrillDownPageId = "Workshop Lines";

    fields
    {
        field(1; "Job No."; Code[20])
        {
            Caption = 'Job No.';
        }
        field(2; "Line No."; Integer)
        {
            Caption = 'Line No.';
        }
        field(3; Description; Text[50])
        {
            Caption = 'Description';
        }
        field(4; Hours; Decimal)
        {
            Caption = 'Hours';

            trigger OnValidate()
            var
                WorkshopJob: Record "Workshop Job";
            begin
                WorkshopJob.Get("Job No.");
                Amount := Hours * WorkshopJob."Hourly Rate";
            end;
        }
        field(5; Amount; Decimal)
        {
            Caption = 'Amount';
            Editable = false;
            AutoFormatType = 1;
        }
        field(6; "Work Date"; Date)
        {
            Caption = 'Work Date';
        }
    }

    keys
    {
        key(PK; "Job No.", "Line No.")
        {
            Clustered = true;
        }
    }
}
#endif
