namespace BigC.Connector.Orders;

using BigC.Connector.Api;
using BigC.Connector.Customers;
using BigC.Connector.Exceptions;
using Microsoft.Sales.Customer;

/// <summary>Tells customer mapping who ordered.</summary>
codeunit 71520 "BigC Order Customer"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    /// <summary>Reports why the order could have no customer, without creating one.</summary>
    procedure Prove(Order: Record "BigC Order"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        TempCustomerData: Record "BigC Customer Data" temporary;
        CustomerMapping: Codeunit "BigC Customer Mapping";
        ExceptionCause: Enum "BigC Exception Cause";
        CauseKey: Code[100];
        MessageText: Text;
    begin
        Describe(Order, TempCustomerData);
        if not CustomerMapping.CanFindOrCreate(Order."Store Code", TempCustomerData, ExceptionCause, CauseKey, MessageText) then
            ExceptionReport.Add(ExceptionCause, CauseKey, StrSubstNo(OrderMessageLbl, Order.ExternalNo(), MessageText));
    end;

    procedure FindOrCreate(Order: Record "BigC Order"): Code[20]
    var
        TempCustomerData: Record "BigC Customer Data" temporary;
        CustomerMapping: Codeunit "BigC Customer Mapping";
    begin
        Describe(Order, TempCustomerData);
        exit(CustomerMapping.FindOrCreate(Order."Store Code", TempCustomerData));
    end;

    /// <summary>
    /// A customer card holds e-mail addresses of 80 characters. A longer one stays off it, and whoever looks after customers has to know:
    /// no document reaches the shopper by e-mail. Nothing waits for it.
    /// </summary>
    procedure ReportMissingEMail(Order: Record "BigC Order"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        Customer: Record Customer;
        TempCustomerData: Record "BigC Customer Data" temporary;
        Exceptions: Codeunit "BigC Exceptions";
    begin
        if not (Order.Status in [Order.Status::Ordered, Order.Status::Invoiced]) then
            exit;
        Describe(Order, TempCustomerData);
        if StrLen(TempCustomerData."E-Mail") <= MaxStrLen(Customer."E-Mail") then
            exit;
        Customer.SetLoadFields("E-Mail");
        if not Customer.Get(Order."Customer No.") or (Customer."E-Mail" <> '') then
            exit;
        // What was decided of the customer is no question of the next content, and no money is at stake.
        ExceptionReport.SetContent('');
        ExceptionReport.SetAmountAtStake(0, '');
        ExceptionReport.Add("BigC Exception Cause"::EMailTooLong, Exceptions.CauseKey(Customer."No."), StrSubstNo(EMailLbl, Order.ExternalNo(), TempCustomerData."E-Mail", MaxStrLen(Customer."E-Mail"), Customer."No."));
        ExceptionReport.SetContent(Order."Content Hash");
        ExceptionReport.SetAmountAtStake(Order."Total Inc Tax", Order."ISO Currency Code");
    end;

    local procedure Describe(Order: Record "BigC Order"; var TempCustomerData: Record "BigC Customer Data" temporary)
    var
        EMail: Text;
    begin
        EMail := FirstFilled(Order."Customer Email".Trim(), Order."Billing Email".Trim());
        TempCustomerData."Storefront Customer Id" := Order."Customer Id";
        TempCustomerData."E-Mail" := CopyStr(EMail, 1, APIText.FitLength(EMail, MaxStrLen(TempCustomerData."E-Mail")));
        DescribeName(Order, TempCustomerData);
        DescribeAddress(Order, TempCustomerData);
        TempCustomerData.Insert();
    end;

    local procedure DescribeName(Order: Record "BigC Order"; var TempCustomerData: Record "BigC Customer Data" temporary)
    var
        FirstName: Text;
        LastName: Text;
        Company: Text;
        PhoneNo: Text;
    begin
        FirstName := FirstFilled(Order."Customer First Name", Order."Billing First Name");
        LastName := FirstFilled(Order."Customer Last Name", Order."Billing Last Name");
        Company := FirstFilled(Order."Customer Company", Order."Billing Company");
        PhoneNo := FirstFilled(Order."Customer Phone", Order."Billing Phone");
        TempCustomerData."First Name" := CopyStr(FirstName, 1, APIText.FitLength(FirstName, MaxStrLen(TempCustomerData."First Name")));
        TempCustomerData."Last Name" := CopyStr(LastName, 1, APIText.FitLength(LastName, MaxStrLen(TempCustomerData."Last Name")));
        TempCustomerData."Company Name" := CopyStr(Company, 1, APIText.FitLength(Company, MaxStrLen(TempCustomerData."Company Name")));
        TempCustomerData."Phone No." := CopyStr(PhoneNo, 1, APIText.FitLength(PhoneNo, MaxStrLen(TempCustomerData."Phone No.")));
    end;

    local procedure DescribeAddress(Order: Record "BigC Order"; var TempCustomerData: Record "BigC Customer Data" temporary)
    begin
        TempCustomerData.Address := CopyStr(Order."Billing Street 1", 1, APIText.FitLength(Order."Billing Street 1", MaxStrLen(TempCustomerData.Address)));
        TempCustomerData."Address 2" := CopyStr(Order."Billing Street 2", 1, APIText.FitLength(Order."Billing Street 2", MaxStrLen(TempCustomerData."Address 2")));
        TempCustomerData.City := CopyStr(Order."Billing City", 1, APIText.FitLength(Order."Billing City", MaxStrLen(TempCustomerData.City)));
        TempCustomerData.County := CopyStr(Order."Billing State", 1, APIText.FitLength(Order."Billing State", MaxStrLen(TempCustomerData.County)));
        TempCustomerData."Post Code" := CopyStr(Order."Billing Postal Code", 1, APIText.FitLength(Order."Billing Postal Code", MaxStrLen(TempCustomerData."Post Code")));
        TempCustomerData."Country Code" := Order."Billing Country Code";
    end;

    local procedure FirstFilled(FirstChoice: Text; SecondChoice: Text): Text
    begin
        if FirstChoice <> '' then
            exit(FirstChoice);
        exit(SecondChoice);
    end;

    var
        APIText: Codeunit "BigC API Text";
        EMailLbl: Label 'Order %1: the e-mail address %2 is longer than the %3 characters that a customer card holds, so customer %4 has none. Enter a shorter address of the shopper on the customer card, or ignore this with the reason.', Comment = '%1 = order number, %2 = e-mail address, %3 = number, %4 = customer number';
        OrderMessageLbl: Label 'Order %1: %2', Comment = '%1 = order number, %2 = what is wrong';
}
