#if DEMO_COMPANY
namespace BigC.DemoCompany;

using Microsoft.CRM.Contact;
using Microsoft.Foundation.Enums;
using Microsoft.Sales.Customer;
using Microsoft.Sales.Setup;

/// <summary>Sales set-up and the customer template of the online shop.</summary>
codeunit 50009 "Demo Sales"
{
    Access = Internal;

    procedure Create()
    begin
        CreateSetup();
        CreateTemplate();
    end;

    local procedure CreateSetup()
    var
        SalesReceivablesSetup: Record "Sales & Receivables Setup";
    begin
        SalesReceivablesSetup.Init();
        SalesReceivablesSetup."Discount Posting" := SalesReceivablesSetup."Discount Posting"::"Line Discounts";
        SalesReceivablesSetup."Credit Warnings" := SalesReceivablesSetup."Credit Warnings"::"No Warning";
        SalesReceivablesSetup."Stockout Warning" := false;
        SalesReceivablesSetup."Invoice Rounding" := false;
        SalesReceivablesSetup."Allow VAT Difference" := true;
        SalesReceivablesSetup."Copy Customer Name to Entries" := true;
        SalesReceivablesSetup."Appln. between Currencies" := SalesReceivablesSetup."Appln. between Currencies"::All;
        SalesReceivablesSetup."Customer Nos." := 'CUST';
        SalesReceivablesSetup."Quote Nos." := 'S-QUO';
        SalesReceivablesSetup."Order Nos." := 'S-ORD';
        SalesReceivablesSetup."Invoice Nos." := 'S-INV';
        SalesReceivablesSetup."Posted Invoice Nos." := 'S-INV+';
        SalesReceivablesSetup."Credit Memo Nos." := 'S-CR';
        SalesReceivablesSetup."Posted Credit Memo Nos." := 'S-CR+';
        SalesReceivablesSetup."Posted Shipment Nos." := 'S-SHPT+';
        SalesReceivablesSetup."Return Order Nos." := 'S-RETORD';
        SalesReceivablesSetup."Posted Return Receipt Nos." := 'S-RCPT+';
        SalesReceivablesSetup.Insert(true);
    end;

    local procedure CreateTemplate()
    var
        CustomerTempl: Record "Customer Templ.";
    begin
        CustomerTempl.Init();
        CustomerTempl.Code := 'WEB';
        CustomerTempl.Description := 'Online customer';
        CustomerTempl.Validate("Customer Posting Group", 'WEB');
        CustomerTempl."Gen. Bus. Posting Group" := 'ONLINE';
        CustomerTempl."VAT Bus. Posting Group" := 'DOMESTIC';
        CustomerTempl.Validate("Payment Terms Code", 'NOW');
        CustomerTempl.Validate("Shipment Method Code", 'DAP');
        CustomerTempl.Validate("Location Code", 'MAIN');
        CustomerTempl."Contact Type" := CustomerTempl."Contact Type"::Person;
        CustomerTempl."Partner Type" := CustomerTempl."Partner Type"::Person;
        CustomerTempl."Allow Line Disc." := true;
        CustomerTempl.Insert(true);
    end;
}
#endif
