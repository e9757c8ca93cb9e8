namespace BigC.Connector.Setup;

using BigC.Connector.Customers;
using BigC.Connector.GiftCertificates;
using BigC.Connector.Items;
using BigC.Connector.Payments;
using BigC.Connector.Stores;
using BigC.Connector.Taxes;
using Microsoft.Bank.BankAccount;
using Microsoft.Finance.Currency;
using Microsoft.Finance.GeneralLedger.Account;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Finance.VAT.Setup;
using Microsoft.Foundation.NoSeries;
using Microsoft.Inventory.Item;
using Microsoft.Sales.Customer;

/// <summary>Whoever may only look at the page that puts something right is told so before it opens, and who else can.</summary>
codeunit 71837 "BigC Fixing Rights"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    /// <summary>True if the user may put something right on the page, or wants to look at it all the same.</summary>
    /// <param name="PageId">The page where it is put right.</param>
    /// <param name="WhatToDoText">What is left to do for whoever may not, in a sentence.</param>
    procedure ConfirmOpening(PageId: Integer; WhatToDoText: Text): Boolean
    var
        NeededText: Text;
    begin
        if MayPutRight(PageId, NeededText) then
            exit(true);
        exit(Confirm(LookOnlyQst, true, NeededText, WhatToDoText));
    end;

    local procedure MayPutRight(PageId: Integer; var NeededText: Text): Boolean
    var
        CustomerLink: Record "BigC Customer Link";
        Store: Record "BigC Store";
        StoreProduct: Record "BigC Store Product";
        VATPostingSetup: Record "VAT Posting Setup";
    begin
        case PageId of
            Page::"BigC Tax Zones",
            Page::"BigC Tax Classes",
            Page::"BigC Currencies",
            Page::"BigC Payment Gateways",
            Page::"BigC Gift Card Accounts",
            Page::"BigC Order States":
                exit(Needs(MayMap(), SetText('BigC Accountant'), NeededText));
            Page::"BigC Tax Rates",
            Page::"VAT Posting Setup":
                exit(Needs(MayMap() or VATPostingSetup.WritePermission(), SetText('BigC Accountant'), NeededText));
            Page::"BigC Store Products":
                exit(Needs(StoreProduct.WritePermission(), SetText('BigC Operator'), NeededText));
            Page::"BigC Customer Links":
                exit(Needs(CustomerLink.WritePermission(), SetText('BigC Operator'), NeededText));
            Page::"BigC Store Card":
                exit(Needs(Store.WritePermission(), SetText('BigC Admin'), NeededText));
            else
                exit(MayChangeBaseApplication(PageId, NeededText));
        end;
    end;

    local procedure MayChangeBaseApplication(PageId: Integer; var NeededText: Text): Boolean
    var
        ShownRecord: RecordRef;
        TableNo: Integer;
    begin
        TableNo := TableOf(PageId);
        if TableNo = 0 then
            exit(true);
        ShownRecord.Open(TableNo);
        exit(Needs(ShownRecord.WritePermission(), StrSubstNo(TableLbl, ShownRecord.Caption()), NeededText));
    end;

    /// <summary>Set-up tables with one row are left out: a right to delete it, which WritePermission asks for, is rare.</summary>
    local procedure TableOf(PageId: Integer): Integer
    begin
        case PageId of
            Page::"Bank Account Card":
                exit(Database::"Bank Account");
            Page::"Currency Exchange Rates":
                exit(Database::"Currency Exchange Rate");
            Page::"Customer Card":
                exit(Database::Customer);
            Page::"Customer Templ. Card":
                exit(Database::"Customer Templ.");
            Page::"Customer Posting Groups":
                exit(Database::"Customer Posting Group");
            Page::"General Posting Setup":
                exit(Database::"General Posting Setup");
            Page::"G/L Account Card":
                exit(Database::"G/L Account");
            Page::"Inventory Posting Setup":
                exit(Database::"Inventory Posting Setup");
            Page::"Item Card":
                exit(Database::Item);
            Page::"No. Series":
                exit(Database::"No. Series");
            else
                exit(0);
        end;
    end;

    /// <summary>Of tax zones, classes and currencies finance may only change rows, and WritePermission asks for all rights: what finance may write whole answers for them.</summary>
    local procedure MayMap(): Boolean
    var
        PaymentGateway: Record "BigC Payment Gateway";
        GiftCardAccount: Record "BigC Gift Card Account";
    begin
        exit(PaymentGateway.WritePermission() and GiftCardAccount.WritePermission());
    end;

    local procedure Needs(IsAllowed: Boolean; WhatIsNeeded: Text; var NeededText: Text): Boolean
    begin
        NeededText := WhatIsNeeded;
        exit(IsAllowed);
    end;

    local procedure SetText(PermissionSetName: Text): Text
    begin
        exit(StrSubstNo(PermissionSetLbl, PermissionSetName));
    end;

    var
        LookOnlyQst: Label 'You can look at the page where this is put right, but not change it there: that needs %1. %2 Do you want to look at it?', Comment = '%1 = permission set or right that is needed, %2 = what is left to do, in a sentence';
        PermissionSetLbl: Label 'the permission set %1', Comment = 'Part of a sentence. %1 = permission set';
        TableLbl: Label 'the right to change "%1"', Comment = 'Part of a sentence. %1 = table';
}
