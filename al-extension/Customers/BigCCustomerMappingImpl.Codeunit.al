namespace BigC.Connector.Customers;

using BigC.Connector.Exceptions;
using BigC.Connector.Stores;
using Microsoft.Sales.Customer;

codeunit 71461 "BigC Customer Mapping Impl"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Customer Link" = rimd;

    var
        UnidentifiedErr: Label 'The order has neither a customer id nor an e-mail address, so its customer cannot be known. Give it one in BigCommerce.';
        NoTemplateErr: Label 'Store %1 has no customer template, so the customer %2 cannot be created. Choose a template on the store.', Comment = '%1 = store code, %2 = e-mail address';
        BlockedErr: Label 'Customer %1 is blocked (%2). Unblock the customer, or link the storefront customer to another one.', Comment = '%1 = customer number, %2 = kind of block';
        PrivacyBlockedErr: Label 'Customer %1 is blocked for privacy: its personal data must not be processed. Lift the block, or link the storefront customer to another one.', Comment = '%1 = customer number';
        EitherIdOrEMailErr: Label 'A link is either for a storefront customer id or for the e-mail address of a guest.';

    procedure CanFindOrCreate(StoreCode: Code[20]; var TempCustomerData: Record "BigC Customer Data" temporary; var ExceptionCause: Enum "BigC Exception Cause"; var CauseKey: Code[100]; var MessageText: Text): Boolean
    var
        Exceptions: Codeunit "BigC Exceptions";
        CustomerNo: Code[20];
    begin
        if Find(StoreCode, TempCustomerData, CustomerNo, MessageText) then
            exit(CheckCustomer(CustomerNo, ExceptionCause, CauseKey, MessageText));
        if MessageText <> '' then begin
            ExceptionCause := ExceptionCause::CustomerAmbiguous;
            CauseKey := Exceptions.CauseKey(TempCustomerData."E-Mail");
            exit(false);
        end;
        CauseKey := '';
        if (TempCustomerData."Storefront Customer Id" = 0) and (TempCustomerData."E-Mail" = '') then begin
            ExceptionCause := ExceptionCause::CustomerUnidentified;
            MessageText := UnidentifiedErr;
            exit(false);
        end;
        if HasTemplate(StoreCode) then
            exit(true);
        ExceptionCause := ExceptionCause::CustomerTemplateMissing;
        MessageText := StrSubstNo(NoTemplateErr, StoreCode, TempCustomerData."E-Mail");
        exit(false);
    end;

    procedure FindOrCreate(StoreCode: Code[20]; var TempCustomerData: Record "BigC Customer Data" temporary) CustomerNo: Code[20]
    var
        CustomerCreation: Codeunit "BigC Customer Creation";
        DoubtText: Text;
        Created: Boolean;
    begin
        if not Find(StoreCode, TempCustomerData, CustomerNo, DoubtText) then begin
            if DoubtText <> '' then
                Error(DoubtText);
            if not HasTemplate(StoreCode) then
                Error(NoTemplateErr, StoreCode, TempCustomerData."E-Mail");
            CustomerNo := CustomerCreation.Create(StoreCode, TempCustomerData);
            Created := true;
        end;
        Link(StoreCode, TempCustomerData, CustomerNo, Created);
    end;

    procedure CheckLink(CustomerLink: Record "BigC Customer Link")
    begin
        if (CustomerLink."Storefront Customer Id" = 0) = (CustomerLink."Guest E-Mail" = '') then
            Error(EitherIdOrEMailErr);
        CustomerLink.TestField("Customer No.");
    end;

    procedure DeleteAllOf(StoreCode: Code[20])
    var
        CustomerLink: Record "BigC Customer Link";
    begin
        CustomerLink.SetRange("Store Code", StoreCode);
        CustomerLink.DeleteAll(true);
    end;

    /// <summary>A link to a customer that is gone would hide the next match by e-mail.</summary>
    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Customer Link", 'RD')]
    procedure DeleteLinks(var Customer: Record Customer)
    var
        CustomerLink: Record "BigC Customer Link";
    begin
        if Customer.IsTemporary() then
            exit;
        CustomerLink.SetCurrentKey("Customer No.", "Storefront Customer Id");
        CustomerLink.SetRange("Customer No.", Customer."No.");
        CustomerLink.DeleteAll(true);
    end;

    /// <summary>A link that somebody makes or changes may be what orders waited for.</summary>
    procedure RetryWaitingForLink(var CustomerLink: Record "BigC Customer Link")
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        if CustomerLink.IsTemporary() then
            exit;
        Exceptions.RetryWaitingForCause(CustomerLink."Store Code", Enum::"BigC Exception Cause"::CustomerAmbiguous);
        Exceptions.RetryWaitingForCause(CustomerLink."Store Code", Enum::"BigC Exception Cause"::CustomerBlocked);
    end;

    /// <summary>The customer has another e-mail address, or is gone: an address that was shared may name one customer now.</summary>
    procedure RetryWaitingForEMail(var Customer: Record Customer)
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        if Customer.IsTemporary() then
            exit;
        Exceptions.RetryWaitingForCause('', Enum::"BigC Exception Cause"::CustomerAmbiguous);
        if Customer."E-Mail" <> '' then
            Exceptions.RetryWaitingFor('', Enum::"BigC Exception Cause"::EMailTooLong, Exceptions.CauseKey(Customer."No."));
    end;

    procedure RetryWaiting(var Customer: Record Customer)
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        if Customer.IsTemporary() or not TakesOrders(Customer) then
            exit;
        Exceptions.RetryWaitingFor('', Enum::"BigC Exception Cause"::CustomerBlocked, Exceptions.CauseKey(Customer."No."));
    end;

    local procedure Find(StoreCode: Code[20]; var TempCustomerData: Record "BigC Customer Data" temporary; var CustomerNo: Code[20]; var DoubtText: Text): Boolean
    var
        CustomerMapping: Codeunit "BigC Customer Mapping";
        CustomerSearch: Codeunit "BigC Customer Search";
        IsHandled: Boolean;
    begin
        CustomerNo := '';
        DoubtText := '';
        CustomerMapping.OnBeforeFindCustomer(StoreCode, TempCustomerData, CustomerNo, IsHandled);
        if IsHandled then
            exit(CustomerNo <> '');
        if FindByLink(StoreCode, TempCustomerData, CustomerNo) then
            exit(true);
        exit(CustomerSearch.FindByEMail(StoreCode, TempCustomerData."Storefront Customer Id", TempCustomerData."E-Mail", CustomerNo, DoubtText));
    end;

    local procedure FindByLink(StoreCode: Code[20]; var TempCustomerData: Record "BigC Customer Data" temporary; var CustomerNo: Code[20]): Boolean
    var
        CustomerLink: Record "BigC Customer Link";
    begin
        if not CustomerLink.Get(StoreCode, TempCustomerData."Storefront Customer Id", GuestEMail(TempCustomerData)) then
            exit(false);
        CustomerNo := CustomerLink."Customer No.";
        exit(true);
    end;

    local procedure Link(StoreCode: Code[20]; var TempCustomerData: Record "BigC Customer Data" temporary; CustomerNo: Code[20]; Created: Boolean)
    var
        CustomerLink: Record "BigC Customer Link";
    begin
        // Without triggers: these are for links that people make, and free what waited for one.
        if CustomerLink.Get(StoreCode, TempCustomerData."Storefront Customer Id", GuestEMail(TempCustomerData)) then begin
            if CustomerLink."Account E-Mail" <> AccountEMail(TempCustomerData) then begin
                CustomerLink."Account E-Mail" := AccountEMail(TempCustomerData);
                CustomerLink.Modify(false);
            end;
            exit;
        end;
        CustomerLink.Init();
        CustomerLink."Store Code" := StoreCode;
        CustomerLink."Storefront Customer Id" := TempCustomerData."Storefront Customer Id";
        CustomerLink."Guest E-Mail" := GuestEMail(TempCustomerData);
        CustomerLink."Customer No." := CustomerNo;
        CustomerLink."Account E-Mail" := AccountEMail(TempCustomerData);
        CustomerLink."Created Customer" := Created;
        CustomerLink.Insert(false);
    end;

    local procedure AccountEMail(var TempCustomerData: Record "BigC Customer Data" temporary): Text[250]
    begin
        if TempCustomerData."Storefront Customer Id" = 0 then
            exit('');
        exit(CopyStr(LowerCase(TempCustomerData."E-Mail"), 1, 250));
    end;

    local procedure GuestEMail(var TempCustomerData: Record "BigC Customer Data" temporary): Text[250]
    begin
        if TempCustomerData."Storefront Customer Id" <> 0 then
            exit('');
        exit(CopyStr(LowerCase(TempCustomerData."E-Mail"), 1, 250));
    end;

    local procedure HasTemplate(StoreCode: Code[20]): Boolean
    var
        Store: Record "BigC Store";
        CustomerTempl: Record "Customer Templ.";
    begin
        Store.SetLoadFields("Customer Template Code");
        if not Store.Get(StoreCode) then
            exit(false);
        if Store."Customer Template Code" = '' then
            exit(false);
        exit(CustomerTempl.Get(Store."Customer Template Code"));
    end;

    local procedure CheckCustomer(CustomerNo: Code[20]; var ExceptionCause: Enum "BigC Exception Cause"; var CauseKey: Code[100]; var MessageText: Text): Boolean
    var
        Customer: Record Customer;
        Exceptions: Codeunit "BigC Exceptions";
    begin
        Customer.SetLoadFields(Blocked, "Privacy Blocked", "Bill-to Customer No.");
        Customer.Get(CustomerNo);
        if TakesOrders(Customer) then begin
            if (Customer."Bill-to Customer No." in ['', CustomerNo]) or not Customer.Get(Customer."Bill-to Customer No.") then
                exit(true);
            if TakesOrders(Customer) then
                exit(true);
        end;
        ExceptionCause := ExceptionCause::CustomerBlocked;
        CauseKey := Exceptions.CauseKey(Customer."No.");
        if Customer."Privacy Blocked" then
            MessageText := StrSubstNo(PrivacyBlockedErr, Customer."No.")
        else
            MessageText := StrSubstNo(BlockedErr, Customer."No.", Customer.Blocked);
        exit(false);
    end;

    /// <summary>Business Central makes no sales order of a customer with any block, be it for shipping, for invoices or for everything.</summary>
    local procedure TakesOrders(Customer: Record Customer): Boolean
    begin
        exit(not Customer."Privacy Blocked" and (Customer.Blocked = Customer.Blocked::" "));
    end;
}
