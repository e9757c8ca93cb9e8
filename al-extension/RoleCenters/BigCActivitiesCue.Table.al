namespace BigC.Connector.RoleCenters;

using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using BigC.Connector.Sync;

/// <summary>Figures for the role centres. It holds no rows: each is computed when it is looked at.</summary>
table 71802 "BigC Activities Cue"
{
    Caption = 'BigCommerce Activities Cue';
    DataClassification = SystemMetadata;
    TableType = Temporary;

    fields
    {
        field(1; "Primary Key"; Code[10])
        {
            Caption = 'Primary Key';
            ToolTip = 'Specifies the only row.';
        }
        field(10; "Finance Exceptions"; Integer)
        {
            Caption = 'For Finance';
            ToolTip = 'Specifies how many open exceptions finance has to act on. Green means none; from the first one it is red for finance itself, and yellow for operations.';
            FieldClass = FlowField;
            CalcFormula = count("BigC Exception" where(Status = filter(Open | Retrying), Owner = const(Finance)));
            Editable = false;
        }
        field(11; "Operations Exceptions"; Integer)
        {
            Caption = 'For Operations';
            ToolTip = 'Specifies how many open exceptions operations have to act on. Green means none; from the first one it is red for operations themselves, and yellow for finance.';
            FieldClass = FlowField;
            CalcFormula = count("BigC Exception" where(Status = filter(Open | Retrying), Owner = const(Operations)));
            Editable = false;
        }
        field(12; "Ecommerce Exceptions"; Integer)
        {
            Caption = 'For Ecommerce';
            ToolTip = 'Specifies how many open exceptions the people of the storefront have to act on. Green means none; from the first one it is red for operations, and yellow for finance.';
            FieldClass = FlowField;
            CalcFormula = count("BigC Exception" where(Status = filter(Open | Retrying), Owner = const(Ecommerce)));
            Editable = false;
        }
        field(13; "Customer Exp. Exceptions"; Integer)
        {
            Caption = 'For Customer Experience';
            ToolTip = 'Specifies how many open exceptions customer experience has to act on. Green means none; from the first one it is red for operations, and yellow for finance.';
            FieldClass = FlowField;
            CalcFormula = count("BigC Exception" where(Status = filter(Open | Retrying), Owner = const(CustomerExperience)));
            Editable = false;
        }
        field(14; "Assigned to Me"; Integer)
        {
            Caption = 'Assigned to Me';
            ToolTip = 'Specifies how many open exceptions are assigned to you.';
            FieldClass = FlowField;
            CalcFormula = count("BigC Exception" where(Status = filter(Open | Retrying), "Assigned To" = field("User Filter")));
            Editable = false;
        }
        field(15; "Without Exchange Rate"; Integer)
        {
            Caption = 'Without Exchange Rate';
            ToolTip = 'Specifies how many open exceptions are about money in a currency without an exchange rate. Money at stake does not contain it. It is shown, in red, only while there is any.';
            FieldClass = FlowField;
            CalcFormula = count("BigC Exception" where(Status = filter(Open | Retrying), "Exchange Rate Missing" = const(true)));
            Editable = false;
        }
        field(20; "Orders Held"; Integer)
        {
            Caption = 'Orders Held';
            ToolTip = 'Specifies how many orders are not booked because something is wrong. Their exceptions say what; orders whose exceptions were ignored are among them. Green means none, red that there are some.';
            FieldClass = FlowField;
            CalcFormula = count("BigC Order" where(Status = const(Held)));
            Editable = false;
        }
        field(21; "Orders Waiting"; Integer)
        {
            Caption = 'Orders Waiting';
            ToolTip = 'Specifies how many orders wait for something in the storefront, such as their payment. Green means none, yellow that there are some, which may well be in order.';
            FieldClass = FlowField;
            CalcFormula = count("BigC Order" where(Status = const(Waiting)));
            Editable = false;
        }
        field(22; "Orders to Process"; Integer)
        {
            Caption = 'Orders to Process';
            ToolTip = 'Specifies how many orders have arrived and are booked with the next processing. Those that wait for the storefront are looked at again as well, but counted apart.';
            FieldClass = FlowField;
            CalcFormula = count("BigC Order" where(Pending = const(true), Status = filter(<> Waiting)));
            Editable = false;
        }
        field(30; "Last Order Seen"; DateTime)
        {
            Caption = 'Last Order Placed';
            ToolTip = 'Specifies when the newest order that has arrived was placed in the storefront.';
            FieldClass = FlowField;
            CalcFormula = max("BigC Order"."Created At");
            Editable = false;
        }
        field(31; "Last Orders Run"; DateTime)
        {
            Caption = 'Last Run: Orders';
            ToolTip = 'Specifies when an agent last started to read orders.';
            FieldClass = FlowField;
            CalcFormula = max("BigC Sync Run"."Started At" where(Flow = const(Orders)));
            Editable = false;
        }
        field(32; "Last Reference Data Run"; DateTime)
        {
            Caption = 'Last Run: Reference Data';
            ToolTip = 'Specifies when an agent last started to read taxes, currencies, gateways and products.';
            FieldClass = FlowField;
            CalcFormula = max("BigC Sync Run"."Started At" where(Flow = const(ReferenceData)));
            Editable = false;
        }
        field(33; "Runs Failed"; Integer)
        {
            Caption = 'Runs Failed';
            ToolTip = 'Specifies how many flows have failed and not succeeded since. Green means none, red that somebody has to act.';
            FieldClass = FlowField;
            CalcFormula = count("BigC Exception" where(Status = filter(Open | Retrying), Cause = const(RunFailed)));
            Editable = false;
        }
        field(50; "User Filter"; Code[50])
        {
            Caption = 'User Filter';
            ToolTip = 'Specifies the user whose exceptions are counted.';
            FieldClass = FlowFilter;
        }
    }

    keys
    {
        key(PK; "Primary Key")
        {
            Clustered = true;
        }
    }
}
