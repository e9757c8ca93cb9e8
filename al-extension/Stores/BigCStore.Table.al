namespace BigC.Connector.Stores;

using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using BigC.Connector.Taxes;
using Microsoft.Finance.GeneralLedger.Account;
using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Inventory.Location;
using Microsoft.Sales.Customer;

/// <summary>A BigCommerce store and how finance wants its orders booked.</summary>
table 71400 "BigC Store"
{
    Caption = 'BigCommerce Store';
    DataClassification = CustomerContent;
    LookupPageId = "BigC Stores";
    DrillDownPageId = "BigC Stores";

    fields
    {
        field(1; "Code"; Code[20])
        {
            Caption = 'Code';
            ToolTip = 'Specifies the code of the store. The agent names it with everything it sends.';
            NotBlank = true;
        }
        field(2; Name; Text[100])
        {
            Caption = 'Name';
            ToolTip = 'Specifies the name of the store.';
        }
        field(3; "Store Hash"; Text[50])
        {
            Caption = 'Store Hash';
            ToolTip = 'Specifies the id of the store in the address of the BigCommerce API.';

            trigger OnValidate()
            begin
                StoreSetup.CheckStoreHash(Rec);
            end;
        }
        field(4; Enabled; Boolean)
        {
            Caption = 'Enabled';
            ToolTip = 'Specifies whether orders of the store are read and booked. What it is set up with, such as tax zones, is read before.';
        }
        field(6; "Control Panel URL"; Text[250])
        {
            Caption = 'Control Panel URL';
            ToolTip = 'Specifies the address of the control panel of the store, for example https://store-abc123.mybigcommerce.com. Leave it blank to have it made from the store hash.';
            ExtendedDatatype = URL;

            trigger OnValidate()
            begin
                StoreSetup.CheckControlPanelAddress(Rec);
            end;
        }
        /// <summary>ISO code as the storefront spells it.</summary>
        field(5; "Base Currency Code"; Code[10])
        {
            Caption = 'Base Currency Code';
            ToolTip = 'Specifies the default currency of the store as an ISO code.';

            trigger OnValidate()
            begin
                StoreSetup.CheckBaseCurrency(Rec);
            end;
        }
        field(7; "Dry Run"; Boolean)
        {
            Caption = 'Dry Run';
            ToolTip = 'Specifies that orders are proven and held as ever, but nothing is booked. Clear it to book everything that was proven.';
        }
        field(10; "Shipping Account No."; Code[20])
        {
            Caption = 'Shipping Account No.';
            ToolTip = 'Specifies the G/L account for shipping that customers pay.';
            TableRelation = "G/L Account" where("Account Type" = const(Posting), Blocked = const(false));

            trigger OnValidate()
            begin
                StoreSetup.CheckAccount(Rec, Rec.FieldCaption("Shipping Account No."), Rec."Shipping Account No.");
            end;
        }
        field(11; "Handling Account No."; Code[20])
        {
            Caption = 'Handling Account No.';
            ToolTip = 'Specifies the G/L account for handling fees that customers pay.';
            TableRelation = "G/L Account" where("Account Type" = const(Posting), Blocked = const(false));

            trigger OnValidate()
            begin
                StoreSetup.CheckAccount(Rec, Rec.FieldCaption("Handling Account No."), Rec."Handling Account No.");
            end;
        }
        field(12; "Gift Wrapping Account No."; Code[20])
        {
            Caption = 'Gift Wrapping Account No.';
            ToolTip = 'Specifies the G/L account for gift wrapping that customers pay.';
            TableRelation = "G/L Account" where("Account Type" = const(Posting), Blocked = const(false));

            trigger OnValidate()
            begin
                StoreSetup.CheckAccount(Rec, Rec.FieldCaption("Gift Wrapping Account No."), Rec."Gift Wrapping Account No.");
            end;
        }
        field(13; "Fee Account No."; Code[20])
        {
            Caption = 'Fee Account No.';
            ToolTip = 'Specifies the G/L account for order fees that customers pay.';
            TableRelation = "G/L Account" where("Account Type" = const(Posting), Blocked = const(false));

            trigger OnValidate()
            begin
                StoreSetup.CheckAccount(Rec, Rec.FieldCaption("Fee Account No."), Rec."Fee Account No.");
            end;
        }
        field(14; "Rounding Account No."; Code[20])
        {
            Caption = 'Rounding Account No.';
            ToolTip = 'Specifies the G/L account for rounding differences within the rounding limit.';
            TableRelation = "G/L Account" where("Account Type" = const(Posting), Blocked = const(false));

            trigger OnValidate()
            begin
                StoreSetup.CheckAccount(Rec, Rec.FieldCaption("Rounding Account No."), Rec."Rounding Account No.");
            end;
        }
        field(15; "Custom Sales Account No."; Code[20])
        {
            Caption = 'Custom Sales Account No.';
            ToolTip = 'Specifies the G/L account for lines without a product. Orders with such a line are held if this is blank.';
            TableRelation = "G/L Account" where("Account Type" = const(Posting), Blocked = const(false));

            trigger OnValidate()
            begin
                StoreSetup.CheckAccount(Rec, Rec.FieldCaption("Custom Sales Account No."), Rec."Custom Sales Account No.");
            end;
        }
        field(20; "Customer Template Code"; Code[20])
        {
            Caption = 'Customer Template Code';
            ToolTip = 'Specifies the template for customers that the connector creates.';
            TableRelation = "Customer Templ.";
        }
        field(21; "Payment Jnl. Template Name"; Code[10])
        {
            Caption = 'Payment Journal Template Name';
            ToolTip = 'Specifies the journal template that payments are posted with.';
            TableRelation = "Gen. Journal Template";

            trigger OnValidate()
            begin
                StoreSetup.CheckPaymentJournal(Rec);
                if Rec."Payment Jnl. Template Name" <> xRec."Payment Jnl. Template Name" then
                    Rec."Payment Jnl. Batch Name" := '';
            end;
        }
        field(22; "Payment Jnl. Batch Name"; Code[10])
        {
            Caption = 'Payment Journal Batch Name';
            ToolTip = 'Specifies the journal batch that payments are posted with.';
            TableRelation = "Gen. Journal Batch".Name where("Journal Template Name" = field("Payment Jnl. Template Name"));
        }
        field(23; "Location Code"; Code[10])
        {
            Caption = 'Location Code';
            ToolTip = 'Specifies the location that ships the orders of the store.';
            TableRelation = Location where("Use As In-Transit" = const(false));
        }
        field(24; "SKU Separator"; Code[5])
        {
            Caption = 'SKU Separator';
            ToolTip = 'Specifies what stands between item number and variant code in SKUs. Blank means that SKUs are not split.';
            InitValue = '-';
        }
        field(30; "Rounding Limit"; Decimal)
        {
            Caption = 'Rounding Limit';
            ToolTip = 'Specifies how much an order may differ from its document after VAT differences, in the currency of the order. The limit itself passes.';
            AutoFormatType = 1;
            AutoFormatExpression = '';
            InitValue = 0.05;
            MinValue = 0;
        }
        field(31; "Waiting Limit (Days)"; Integer)
        {
            Caption = 'Waiting Limit (Days)';
            ToolTip = 'Specifies after how many days an order that waits in the storefront becomes an exception.';
            InitValue = 7;
            MinValue = 0;
        }
        field(32; "Overlap (Minutes)"; Integer)
        {
            Caption = 'Overlap (Minutes)';
            ToolTip = 'Specifies how far each read goes back behind the checkpoint.';
            InitValue = 10;
            MinValue = 0;
        }
        field(33; "Orders From"; DateTime)
        {
            Caption = 'Orders From';
            ToolTip = 'Specifies the instant from which orders are read: the go-live of the store in Business Central.';
        }
        field(34; "Default Fee Tax Class Id"; Integer)
        {
            Caption = 'Default Fee Tax Class Id';
            ToolTip = 'Specifies the tax class of fees that the storefront sends without one. 0 is the default tax class.';
            TableRelation = "BigC Tax Class"."Class Id" where("Store Code" = field("Code"));
            ValidateTableRelation = false;
            MinValue = 0;
        }
        field(35; "Time Zone"; Text[180])
        {
            Caption = 'Time Zone';
            ToolTip = 'Specifies in which time zone the day of an order, a payment or a void is taken, with daylight saving. Choose the one that the store has in BigCommerce, so that an order of late New Year''s Eve is one of that year on both sides. Blank is UTC. What is already booked keeps its dates.';

            trigger OnValidate()
            begin
                StoreCalendar.ValidateTimeZone(Rec."Time Zone");
            end;

            trigger OnLookup()
            begin
                StoreCalendar.LookupTimeZone(Rec);
            end;
        }
        field(40; "Open Exceptions"; Integer)
        {
            Caption = 'Open Exceptions';
            ToolTip = 'Specifies how many exceptions of the store are open or being retried.';
            FieldClass = FlowField;
            CalcFormula = count("BigC Exception" where("Store Code" = field("Code"), Status = filter(Open | Retrying)));
            Editable = false;
        }
        field(41; "Proven in Dry Run"; Integer)
        {
            Caption = 'Proven in Dry Run';
            ToolTip = 'Specifies how many orders a dry run has proven. They are booked when it ends.';
            FieldClass = FlowField;
            CalcFormula = count("BigC Order" where("Store Code" = field("Code"), "Proven in Dry Run" = const(true)));
            Editable = false;
        }
        field(42; "Orders Held"; Integer)
        {
            Caption = 'Orders Held';
            ToolTip = 'Specifies how many orders of the store are held.';
            FieldClass = FlowField;
            CalcFormula = count("BigC Order" where("Store Code" = field("Code"), Status = const(Held)));
            Editable = false;
        }
    }

    keys
    {
        key(PK; "Code")
        {
            Clustered = true;
        }
    }

    fieldgroups
    {
        fieldgroup(DropDown; "Code", Name)
        {
        }
    }

    trigger OnInsert()
    begin
        StoreSetup.CreateDefaults(Rec);
    end;

    trigger OnModify()
    begin
        StoreSetup.RetryWaiting(Rec);
    end;

    trigger OnDelete()
    begin
        StoreSetup.DeleteSetup(Rec);
    end;

    trigger OnRename()
    begin
        StoreSetup.CheckRename(Rec, xRec);
    end;

    /// <summary>The address of the store's control panel, without a slash at its end; empty while neither address nor hash is known.</summary>
    procedure ControlPanelAddress(): Text
    begin
        if Rec."Control Panel URL" <> '' then
            exit(DelChr(Rec."Control Panel URL", '>', '/'));
        if Rec."Store Hash" = '' then
            exit('');
        exit(StrSubstNo(ControlPanelTok, Rec."Store Hash"));
    end;

    var
        StoreSetup: Codeunit "BigC Store Setup";
        StoreCalendar: Codeunit "BigC Store Calendar";
        ControlPanelTok: Label 'https://store-%1.mybigcommerce.com', Locked = true;
}
