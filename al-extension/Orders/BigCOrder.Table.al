namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Payments;
using BigC.Connector.Stores;
using Microsoft.Finance.Currency;
using Microsoft.Sales.Customer;
using Microsoft.Sales.Document;
using Microsoft.Sales.History;

/// <summary>A BigCommerce order as it was received, and what became of it.</summary>
table 71500 "BigC Order"
{
    Caption = 'BigCommerce Order';
    DataClassification = CustomerContent;
    LookupPageId = "BigC Orders";
    DrillDownPageId = "BigC Orders";

    fields
    {
        field(1; "Store Code"; Code[20])
        {
            Caption = 'Store Code';
            ToolTip = 'Specifies the store the order came from.';
            NotBlank = true;
            TableRelation = "BigC Store";
        }
        field(2; "Order Id"; Integer)
        {
            Caption = 'Order Id';
            ToolTip = 'Specifies the order number in BigCommerce.';
            MinValue = 1;
        }
        field(10; "Status Id"; Integer)
        {
            Caption = 'Status Id';
            ToolTip = 'Specifies the status number the storefront gave the order.';
        }
        field(11; "Payment Status"; Text[50])
        {
            Caption = 'Payment Status';
            ToolTip = 'Specifies what the storefront says about the payment.';
        }
        field(12; "Payment Method"; Text[100])
        {
            Caption = 'Payment Method';
            ToolTip = 'Specifies the payment method as the shopper saw it.';
        }
        field(13; "Created At"; DateTime)
        {
            Caption = 'Created At';
            ToolTip = 'Specifies when the order was placed.';
        }
        field(14; "Modified At"; DateTime)
        {
            Caption = 'Modified At';
            ToolTip = 'Specifies when the storefront last changed the order.';
        }
        field(15; "Is Deleted"; Boolean)
        {
            Caption = 'Is Deleted';
            ToolTip = 'Specifies that the order was archived in the storefront.';
        }
        field(16; "Channel Id"; Integer)
        {
            Caption = 'Channel Id';
            ToolTip = 'Specifies the sales channel of the order.';
        }
        field(17; "Order Source"; Text[50])
        {
            Caption = 'Order Source';
            ToolTip = 'Specifies where in the storefront the order was made.';
        }
        field(18; "External Order Id"; Text[100])
        {
            Caption = 'External Order Id';
            ToolTip = 'Specifies the order number of another system, as the storefront keeps it.';
        }
        field(19; "Customer Message"; Text[2048])
        {
            Caption = 'Customer Message';
            ToolTip = 'Specifies what the shopper wrote with the order.';
        }
        field(30; "Customer Id"; Integer)
        {
            Caption = 'Customer Id';
            ToolTip = 'Specifies the shopper in BigCommerce; 0 is a guest.';
        }
        field(31; "Customer Email"; Text[250])
        {
            Caption = 'Customer Email';
            ToolTip = 'Specifies the e-mail address of the shopper.';
            ExtendedDatatype = EMail;
        }
        field(32; "Customer First Name"; Text[250])
        {
            Caption = 'Customer First Name';
            ToolTip = 'Specifies the first name of the shopper.';
        }
        field(33; "Customer Last Name"; Text[250])
        {
            Caption = 'Customer Last Name';
            ToolTip = 'Specifies the last name of the shopper.';
        }
        field(34; "Customer Company"; Text[250])
        {
            Caption = 'Customer Company';
            ToolTip = 'Specifies the company of the shopper.';
        }
        field(35; "Customer Phone"; Text[50])
        {
            Caption = 'Customer Phone';
            ToolTip = 'Specifies the phone number of the shopper.';
            ExtendedDatatype = PhoneNo;
        }
        field(36; "Tax Exempt Category"; Text[100])
        {
            Caption = 'Tax Exempt Category';
            ToolTip = 'Specifies the tax exemption of the shopper in the storefront.';
        }
        field(40; "Billing First Name"; Text[250])
        {
            Caption = 'Billing First Name';
            ToolTip = 'Specifies the first name of the billing address.';
        }
        field(41; "Billing Last Name"; Text[250])
        {
            Caption = 'Billing Last Name';
            ToolTip = 'Specifies the last name of the billing address.';
        }
        field(42; "Billing Company"; Text[250])
        {
            Caption = 'Billing Company';
            ToolTip = 'Specifies the company of the billing address.';
        }
        field(43; "Billing Street 1"; Text[250])
        {
            Caption = 'Billing Street 1';
            ToolTip = 'Specifies the street of the billing address.';
        }
        field(44; "Billing Street 2"; Text[250])
        {
            Caption = 'Billing Street 2';
            ToolTip = 'Specifies the second line of the street of the billing address.';
        }
        field(45; "Billing City"; Text[250])
        {
            Caption = 'Billing City';
            ToolTip = 'Specifies the city of the billing address.';
        }
        field(46; "Billing State"; Text[250])
        {
            Caption = 'Billing State';
            ToolTip = 'Specifies the state or county of the billing address.';
        }
        field(47; "Billing Postal Code"; Text[50])
        {
            Caption = 'Billing Postal Code';
            ToolTip = 'Specifies the postal code of the billing address.';
        }
        field(48; "Billing Country Code"; Code[10])
        {
            Caption = 'Billing Country Code';
            ToolTip = 'Specifies the country of the billing address.';
        }
        field(49; "Billing Phone"; Text[50])
        {
            Caption = 'Billing Phone';
            ToolTip = 'Specifies the phone number of the billing address.';
        }
        field(50; "Billing Email"; Text[250])
        {
            Caption = 'Billing Email';
            ToolTip = 'Specifies the e-mail address of the billing address.';
        }
        field(60; "ISO Currency Code"; Code[10])
        {
            Caption = 'ISO Currency Code';
            ToolTip = 'Specifies the currency of all amounts of the order, as the storefront spells it.';
        }
        field(61; "Display Currency Code"; Code[10])
        {
            Caption = 'Display Currency Code';
            ToolTip = 'Specifies the currency the shopper saw.';
        }
        field(62; "Store Currency Code"; Code[10])
        {
            Caption = 'Store Currency Code';
            ToolTip = 'Specifies the default currency of the store.';
        }
        field(63; "Storefront Exchange Rate"; Decimal)
        {
            Caption = 'Storefront Exchange Rate';
            ToolTip = 'Specifies the rate from the store currency to the order currency as the storefront had it. It is evidence only; Business Central posts with its own rates.';
            DecimalPlaces = 0 : 10;
        }
        field(70; "Prices Include Tax"; Boolean)
        {
            Caption = 'Prices Include Tax';
            ToolTip = 'Specifies that the figures with tax are exact; otherwise those without tax are.';
        }
        field(71; "Tax Provider"; Text[100])
        {
            Caption = 'Tax Provider';
            ToolTip = 'Specifies who computed the tax in the storefront.';
        }
        field(80; "Subtotal Ex Tax"; Decimal)
        {
            Caption = 'Subtotal Ex Tax';
            ToolTip = 'Specifies the subtotal of the lines without tax.';
            DecimalPlaces = 2 : 4;
        }
        field(81; "Subtotal Inc Tax"; Decimal)
        {
            Caption = 'Subtotal Inc Tax';
            ToolTip = 'Specifies the subtotal of the lines with tax.';
            DecimalPlaces = 2 : 4;
        }
        field(82; "Subtotal Tax"; Decimal)
        {
            Caption = 'Subtotal Tax';
            ToolTip = 'Specifies the tax in the subtotal of the lines.';
            DecimalPlaces = 2 : 4;
        }
        field(83; "Shipping Cost Ex Tax"; Decimal)
        {
            Caption = 'Shipping Cost Ex Tax';
            ToolTip = 'Specifies the shipping cost without tax.';
            DecimalPlaces = 2 : 4;
        }
        field(84; "Shipping Cost Inc Tax"; Decimal)
        {
            Caption = 'Shipping Cost Inc Tax';
            ToolTip = 'Specifies the shipping cost with tax.';
            DecimalPlaces = 2 : 4;
        }
        field(85; "Shipping Cost Tax"; Decimal)
        {
            Caption = 'Shipping Cost Tax';
            ToolTip = 'Specifies the tax in the shipping cost.';
            DecimalPlaces = 2 : 4;
        }
        field(86; "Handling Cost Ex Tax"; Decimal)
        {
            Caption = 'Handling Cost Ex Tax';
            ToolTip = 'Specifies the handling cost without tax.';
            DecimalPlaces = 2 : 4;
        }
        field(87; "Handling Cost Inc Tax"; Decimal)
        {
            Caption = 'Handling Cost Inc Tax';
            ToolTip = 'Specifies the handling cost with tax.';
            DecimalPlaces = 2 : 4;
        }
        field(88; "Handling Cost Tax"; Decimal)
        {
            Caption = 'Handling Cost Tax';
            ToolTip = 'Specifies the tax in the handling cost.';
            DecimalPlaces = 2 : 4;
        }
        field(89; "Wrapping Cost Ex Tax"; Decimal)
        {
            Caption = 'Wrapping Cost Ex Tax';
            ToolTip = 'Specifies the gift wrapping cost without tax.';
            DecimalPlaces = 2 : 4;
        }
        field(90; "Wrapping Cost Inc Tax"; Decimal)
        {
            Caption = 'Wrapping Cost Inc Tax';
            ToolTip = 'Specifies the gift wrapping cost with tax.';
            DecimalPlaces = 2 : 4;
        }
        field(91; "Wrapping Cost Tax"; Decimal)
        {
            Caption = 'Wrapping Cost Tax';
            ToolTip = 'Specifies the tax in the gift wrapping cost.';
            DecimalPlaces = 2 : 4;
        }
        field(92; "Total Ex Tax"; Decimal)
        {
            Caption = 'Total Ex Tax';
            ToolTip = 'Specifies the order total without tax.';
            DecimalPlaces = 2 : 4;
        }
        field(93; "Total Inc Tax"; Decimal)
        {
            Caption = 'Total Inc Tax';
            ToolTip = 'Specifies the order total with tax.';
            DecimalPlaces = 2 : 4;
        }
        field(94; "Total Tax"; Decimal)
        {
            Caption = 'Total Tax';
            ToolTip = 'Specifies the tax in the order total.';
            DecimalPlaces = 2 : 4;
        }
        field(95; "Discount Amount"; Decimal)
        {
            Caption = 'Discount Amount';
            ToolTip = 'Specifies the discount of the whole order.';
            DecimalPlaces = 2 : 4;
        }
        field(96; "Coupon Discount"; Decimal)
        {
            Caption = 'Coupon Discount';
            ToolTip = 'Specifies the discount from coupons.';
            DecimalPlaces = 2 : 4;
        }
        field(97; "Gift Certificate Amount"; Decimal)
        {
            Caption = 'Gift Certificate Amount';
            ToolTip = 'Specifies the part paid with gift certificates.';
            DecimalPlaces = 2 : 4;
        }
        field(98; "Store Credit Amount"; Decimal)
        {
            Caption = 'Store Credit Amount';
            ToolTip = 'Specifies the part paid with store credit.';
            DecimalPlaces = 2 : 4;
        }
        field(99; "Items Total"; Decimal)
        {
            Caption = 'Items Total';
            ToolTip = 'Specifies the number of units ordered.';
            DecimalPlaces = 0 : 5;
        }
        field(200; Status; Enum "BigC Order Status")
        {
            Caption = 'Status';
            ToolTip = 'Specifies what Business Central has done with the order.';
            Editable = false;
        }
        field(201; Revision; Integer)
        {
            Caption = 'Revision';
            ToolTip = 'Specifies how many times the content of the order has arrived changed.';
            Editable = false;
        }
        field(202; "Applied Revision"; Integer)
        {
            Caption = 'Applied Revision';
            ToolTip = 'Specifies the revision the sales document was made from.';
            Editable = false;
        }
        field(203; "Content Hash"; Text[128])
        {
            Caption = 'Content Hash';
            ToolTip = 'Specifies the hash of the content; another hash is a new revision.';
        }
        field(204; Pending; Boolean)
        {
            Caption = 'Pending';
            ToolTip = 'Specifies that there is work to do on the order.';
            Editable = false;
        }
        field(205; "Next Attempt At"; DateTime)
        {
            Caption = 'Next Attempt At';
            ToolTip = 'Specifies when the order is taken up next.';
            Editable = false;
        }
        field(206; Attempts; Integer)
        {
            Caption = 'Attempts';
            ToolTip = 'Specifies how many times in a row an attempt has failed.';
            Editable = false;
        }
        field(207; "Status Reason"; Text[250])
        {
            Caption = 'Status Reason';
            ToolTip = 'Specifies why the order has its status.';
            Editable = false;
        }
        field(208; "Waiting Since"; DateTime)
        {
            Caption = 'Waiting Since';
            ToolTip = 'Specifies since when the order has been waiting.';
            Editable = false;
        }
        field(209; "Last Attempt At"; DateTime)
        {
            Caption = 'Last Attempt At';
            ToolTip = 'Specifies when the order was last processed.';
            Editable = false;
        }
        field(210; "Sales Document No."; Code[20])
        {
            Caption = 'Sales Document No.';
            ToolTip = 'Specifies the sales order.';
            Editable = false;
            TableRelation = "Sales Header"."No." where("Document Type" = const(Order));
            ValidateTableRelation = false;
        }
        field(211; "Posted Invoice No."; Code[20])
        {
            Caption = 'Posted Invoice No.';
            ToolTip = 'Specifies the last posted sales invoice of the order.';
            Editable = false;
            TableRelation = "Sales Invoice Header";
            ValidateTableRelation = false;
        }
        field(212; "Customer No."; Code[20])
        {
            Caption = 'Customer No.';
            ToolTip = 'Specifies the customer the order was booked for.';
            Editable = false;
            TableRelation = Customer;
            ValidateTableRelation = false;
        }
        field(213; "Currency Code"; Code[10])
        {
            Caption = 'Currency Code';
            ToolTip = 'Specifies the currency in Business Central; blank is the local currency. It is stamped when the order is first booked.';
            Editable = false;
            TableRelation = Currency;
            ValidateTableRelation = false;
        }
        field(214; "Currency Factor"; Decimal)
        {
            Caption = 'Currency Factor';
            ToolTip = 'Specifies the exchange rate factor stamped on the order. Every document of the order uses it.';
            Editable = false;
            DecimalPlaces = 0 : 15;
        }
        field(215; "Posting Date"; Date)
        {
            Caption = 'Posting Date';
            ToolTip = 'Specifies the posting date of the order.';
            Editable = false;
        }
        field(216; "Proven in Dry Run"; Boolean)
        {
            Caption = 'Proven in Dry Run';
            ToolTip = 'Specifies that a dry run has proven the order. It is booked when the dry run of the store ends.';
            Editable = false;
        }
        field(217; "Chosen Posting Date"; Date)
        {
            Caption = 'Chosen Posting Date';
            ToolTip = 'Specifies the day that finance chose because what happened earlier cannot be posted on its own day.';
            Editable = false;
        }
        field(218; "Bill-to Customer No."; Code[20])
        {
            Caption = 'Bill-to Customer No.';
            ToolTip = 'Specifies the customer who gets the invoice, and whose account the payments are posted to.';
            Editable = false;
            TableRelation = Customer;
            ValidateTableRelation = false;
        }
        field(221; "Proven Amount Inc. VAT"; Decimal)
        {
            Caption = 'Proven Amount Including VAT';
            ToolTip = 'Specifies what the sales order came to when it was proven.';
            AutoFormatType = 1;
            AutoFormatExpression = Rec."Currency Code";
            Editable = false;
        }
        field(222; "Proven VAT Amount"; Decimal)
        {
            Caption = 'Proven VAT Amount';
            ToolTip = 'Specifies the VAT of the sales order when it was proven.';
            AutoFormatType = 1;
            AutoFormatExpression = Rec."Currency Code";
            Editable = false;
        }
        field(220; Payload; Blob)
        {
            Caption = 'Payload';
        }
        field(230; "No. of Lines"; Integer)
        {
            Caption = 'No. of Lines';
            ToolTip = 'Specifies the number of lines.';
            Editable = false;
            FieldClass = FlowField;
            CalcFormula = count("BigC Order Line" where("Order SystemId" = field(SystemId), Revision = field(Revision)));
        }
        field(231; "Residual Amount"; Decimal)
        {
            Caption = 'Residual Amount';
            ToolTip = 'Specifies the sum of the differences that were booked to VAT differences and rounding.';
            Editable = false;
            DecimalPlaces = 2 : 4;
            FieldClass = FlowField;
            CalcFormula = sum("BigC Order Residual".Amount where("Order SystemId" = field(SystemId), Cause = filter(TaxRounding | Rounding | TotalAccepted)));
        }
        field(232; "Paid Amount"; Decimal)
        {
            Caption = 'Paid Amount';
            ToolTip = 'Specifies the payments that are posted, in the currency of the order.';
            Editable = false;
            DecimalPlaces = 2 : 2;
            FieldClass = FlowField;
            CalcFormula = sum("BigC Posted Payment".Amount where("Store Code" = field("Store Code"), "Order Id" = field("Order Id"), Reversed = const(false)));
        }
        field(233; "Open Exceptions"; Integer)
        {
            Caption = 'Open Exceptions';
            ToolTip = 'Specifies how many causes hold the order or its payments, or ask for attention.';
            Editable = false;
            FieldClass = FlowField;
            CalcFormula = count("BigC Exception" where("Order System Id" = field(SystemId), Status = filter(Open | Retrying)));
        }
        /// <summary>What the order itself waits for: it may be proven and booked while a payment waits.</summary>
        field(234; "Open Causes of Order"; Integer)
        {
            Caption = 'Open Causes of Order';
            ToolTip = 'Specifies how many causes hold the order itself, without those of its payments.';
            Editable = false;
            FieldClass = FlowField;
            CalcFormula = count("BigC Exception" where("Related System Id" = field(SystemId), Status = filter(Open | Retrying)));
        }
    }

    keys
    {
        key(PK; "Store Code", "Order Id") { Clustered = true; }
        key(Pending; "Store Code", Pending, "Next Attempt At") { }
        key(Status; Status, "Store Code") { }
        key(DryRun; "Store Code", "Proven in Dry Run") { }
        key(Document; "Sales Document No.") { }
    }

    fieldgroups
    {
        fieldgroup(DropDown; "Order Id", "Customer Email", "Total Inc Tax", Status) { }
        fieldgroup(Brick; "Order Id", "Customer Email", "Total Inc Tax", Status) { }
    }

    trigger OnDelete()
    var
        Exceptions: Codeunit "BigC Exceptions";
        OrderContent: Codeunit "BigC Order Content";
    begin
        if Exceptions.HasAny(Rec."Store Code", "BigC Exception Object"::Order, Rec.ExternalNo()) then
            Error(HasExceptionsErr, Rec.ExternalNo());
        if (Rec."Sales Document No." <> '') or (Rec."Posted Invoice No." <> '') then
            Error(HasDocumentErr, Rec.ExternalNo());
        OrderContent.DeleteParts(Rec);
    end;

    /// <summary>The order as BigCommerce sent it.</summary>
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

    /// <summary>Keeps the order as BigCommerce sent it, for the person who has to judge it.</summary>
    procedure SetPayload(PayloadText: Text)
    var
        PayloadOutStream: OutStream;
    begin
        Clear(Rec.Payload);
        Rec.Payload.CreateOutStream(PayloadOutStream, TextEncoding::UTF8);
        PayloadOutStream.WriteText(PayloadText);
    end;

    /// <summary>True if it is to be processed now, not only at a later time.</summary>
    procedure IsDue(): Boolean
    begin
        exit(Rec.Pending and (Rec."Next Attempt At" <= CurrentDateTime()));
    end;

    /// <summary>To be processed at the next opportunity. Does not save it.</summary>
    internal procedure SetDue()
    begin
        Rec.Pending := true;
        Rec."Next Attempt At" := 0DT;
    end;

    /// <summary>Begins a report about the order as it is.</summary>
    internal procedure StartReport(var ExceptionReport: Codeunit "BigC Exception Report")
    begin
        ExceptionReport.Initialize(Rec."Store Code", "BigC Exception Object"::Order, Rec.ExternalNo());
        ExceptionReport.SetRecord(Database::"BigC Order", Rec.SystemId);
        ExceptionReport.SetContent(Rec."Content Hash");
        ExceptionReport.SetAmountAtStake(Rec."Total Inc Tax", Rec."ISO Currency Code");
    end;

    /// <summary>The order number as it stands on documents and ledger entries.</summary>
    procedure ExternalNo(): Code[35]
    begin
        exit(Format(Rec."Order Id", 0, 9));
    end;

    var
        HasDocumentErr: Label 'Order %1 cannot be deleted, because it has a sales order or a posted invoice, and its proof belongs to them.', Comment = '%1 = order number';
        HasExceptionsErr: Label 'Order %1 has exceptions, so it cannot be deleted: who decided what, and why, is kept for the audit.', Comment = '%1 = order number';
}
