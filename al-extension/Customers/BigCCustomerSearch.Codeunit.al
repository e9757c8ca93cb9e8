namespace BigC.Connector.Customers;

using Microsoft.Sales.Customer;

/// <summary>
/// Finds the customer that has an e-mail address. An address that several customers have, or whose customer already stands for
/// another account of the store, names nobody: accounts are deleted and made again, and addresses pass on to other people.
/// </summary>
codeunit 71464 "BigC Customer Search"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Customer Link" = r;

    /// <summary>False if there is no such customer, or none that is it beyond doubt; DoubtText then names the candidates.</summary>
    procedure FindByEMail(StoreCode: Code[20]; StorefrontCustomerId: Integer; EMail: Text; var CustomerNo: Code[20]; var DoubtText: Text): Boolean
    var
        Candidates: List of [Code[20]];
    begin
        DoubtText := '';
        ListCandidates(EMail, Candidates);
        case Candidates.Count() of
            0:
                exit(false);
            1:
                DoubtText := DoubtAbout(StoreCode, StorefrontCustomerId, EMail, Candidates.Get(1));
            else
                DoubtText := StrSubstNo(SharedLbl, EMail, NamesOf(Candidates));
        end;
        if DoubtText <> '' then
            exit(false);
        CustomerNo := Candidates.Get(1);
        exit(true);
    end;

    local procedure ListCandidates(EMail: Text; var Candidates: List of [Code[20]])
    var
        Customer: Record Customer;
    begin
        if (EMail = '') or (StrLen(EMail) > MaxStrLen(Customer."E-Mail")) then
            exit;
        Customer.SetLoadFields("No.", "E-Mail");
        Customer.SetFilter("E-Mail", '@*' + WithoutOperators(EMail) + '*');
        if Customer.FindSet() then
            repeat
                if HasAddress(Customer."E-Mail", EMail) then
                    Candidates.Add(Customer."No.");
            until Customer.Next() = 0;
    end;

    /// <summary>A card may have several addresses, separated by semicolons.</summary>
    local procedure HasAddress(EMails: Text; EMail: Text): Boolean
    var
        Part: Text;
    begin
        foreach Part in EMails.Split(';') do
            if LowerCase(Part.Trim()) = LowerCase(EMail) then
                exit(true);
    end;

    /// <summary>Characters that mean something in a filter become wildcards; what is found is compared.</summary>
    local procedure WithoutOperators(EMail: Text): Text
    begin
        exit(ConvertStr(EMail, '()&|<>=.*@''"%', '?????????????'));
    end;

    /// <summary>
    /// Of two accounts with one address, one has been deleted or has changed it since. A guest may well use the address of an account,
    /// as long as it is still that of the account.
    /// </summary>
    local procedure DoubtAbout(StoreCode: Code[20]; StorefrontCustomerId: Integer; EMail: Text; CustomerNo: Code[20]): Text
    var
        CustomerLink: Record "BigC Customer Link";
    begin
        CustomerLink.SetRange("Store Code", StoreCode);
        CustomerLink.SetRange("Customer No.", CustomerNo);
        CustomerLink.SetFilter("Storefront Customer Id", '<>0');
        if not CustomerLink.FindSet() then
            exit('');
        if StorefrontCustomerId <> 0 then
            exit(StrSubstNo(OtherAccountLbl, StorefrontCustomerId, EMail, CustomerNo, CustomerLink."Storefront Customer Id"));
        repeat
            if CustomerLink."Account E-Mail" in ['', LowerCase(EMail)] then
                exit('');
        until CustomerLink.Next() = 0;
        exit(StrSubstNo(OtherAddressLbl, EMail, CustomerNo, CustomerLink."Storefront Customer Id", CustomerLink."Account E-Mail"));
    end;

    local procedure NamesOf(Candidates: List of [Code[20]]) Names: Text
    var
        Customer: Record Customer;
        CustomerNo: Code[20];
    begin
        Customer.SetLoadFields(Name);
        foreach CustomerNo in Candidates do begin
            Customer.Get(CustomerNo);
            if Names <> '' then
                Names += ', ';
            Names += StrSubstNo(CandidateLbl, CustomerNo, Customer.Name);
        end;
    end;

    var
        CandidateLbl: Label '%1 (%2)', Locked = true;
        SharedLbl: Label 'Several customers have the e-mail address %1: %2. Link the storefront customer or guest to the right one on the page BigCommerce Customer Links; the order is then booked by itself.', Comment = '%1 = e-mail address, %2 = customers';
        OtherAccountLbl: Label 'Storefront customer %1 has the e-mail address %2 of customer %3, who stands for storefront customer %4. If that account was deleted and made again, link %1 to %3 as well on the page BigCommerce Customer Links; if they are two people, link %1 to a customer of its own. The order is then booked by itself.', Comment = '%1 = storefront customer id, %2 = e-mail address, %3 = customer number, %4 = storefront customer id';
        OtherAddressLbl: Label 'The guest has the e-mail address %1 of customer %2, who stands for storefront customer %3, but that account has the address %4 by now. Link the guest to the right customer on the page BigCommerce Customer Links; the order is then booked by itself.', Comment = '%1 = e-mail address, %2 = customer number, %3 = storefront customer id, %4 = e-mail address';
}
