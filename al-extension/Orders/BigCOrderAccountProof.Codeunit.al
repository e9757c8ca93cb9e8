namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.GiftCertificates;
using BigC.Connector.Items;
using BigC.Connector.Setup;
using BigC.Connector.Stores;
using Microsoft.Sales.Document;

/// <summary>Proves that every line has an item or account it can be booked to.</summary>
codeunit 71506 "BigC Order Account Proof"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    procedure ProveAccounts(Order: Record "BigC Order"; Store: Record "BigC Store"; var TempProofLine: Record "BigC Order Proof Line" temporary; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        OrderLine: Record "BigC Order Line";
    begin
        TempProofLine.Reset();
        if not TempProofLine.FindSet() then
            exit;
        repeat
            OrderLine.Get(Order.SystemId, Order.Revision, TempProofLine."Line Key");
            TempProofLine."Sales Line Type" := TempProofLine."Sales Line Type"::"G/L Account";
            FindAccount(Order, OrderLine, Store, TempProofLine, ExceptionReport);
            TempProofLine.Modify();
        until TempProofLine.Next() = 0;
    end;

    local procedure FindAccount(Order: Record "BigC Order"; OrderLine: Record "BigC Order Line"; Store: Record "BigC Store"; var TempProofLine: Record "BigC Order Proof Line" temporary; var ExceptionReport: Codeunit "BigC Exception Report")
    begin
        case OrderLine."Line Type" of
            OrderLine."Line Type"::Item:
                if IsCustomItem(Order, OrderLine, TempProofLine) then
                    UseCustomSales(Order, OrderLine, Store, TempProofLine, ExceptionReport)
                else
                    UseItem(Order, OrderLine, TempProofLine, ExceptionReport);
            OrderLine."Line Type"::GiftCertificate:
                UseLiability(Order, OrderLine, TempProofLine, ExceptionReport);
            OrderLine."Line Type"::Shipping:
                UseStoreAccount(Order, OrderLine, Store."Shipping Account No.", Store.FieldCaption("Shipping Account No."), TempProofLine, ExceptionReport);
            OrderLine."Line Type"::Handling:
                UseStoreAccount(Order, OrderLine, Store."Handling Account No.", Store.FieldCaption("Handling Account No."), TempProofLine, ExceptionReport);
            OrderLine."Line Type"::GiftWrapping:
                UseStoreAccount(Order, OrderLine, Store."Gift Wrapping Account No.", Store.FieldCaption("Gift Wrapping Account No."), TempProofLine, ExceptionReport);
            OrderLine."Line Type"::Fee:
                UseStoreAccount(Order, OrderLine, Store."Fee Account No.", Store.FieldCaption("Fee Account No."), TempProofLine, ExceptionReport);
        end;
    end;

    /// <summary>A line without a product is custom, unless someone typed the SKU of an item.</summary>
    local procedure IsCustomItem(Order: Record "BigC Order"; OrderLine: Record "BigC Order Line"; var TempProofLine: Record "BigC Order Proof Line" temporary): Boolean
    var
        ItemMapping: Codeunit "BigC Item Mapping";
        DoubtText: Text;
    begin
        if OrderLine."Product Id" <> 0 then
            exit(false);
        if OrderLine.SKU = '' then
            exit(true);
        if ItemMapping.FindItem(Order."Store Code", 0, 0, OrderLine.SKU, TempProofLine."No.", TempProofLine."Variant Code", TempProofLine."Unit of Measure Code", DoubtText) then
            exit(false);
        exit(DoubtText = '');
    end;

    local procedure UseItem(Order: Record "BigC Order"; OrderLine: Record "BigC Order Line"; var TempProofLine: Record "BigC Order Proof Line" temporary; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        ItemMapping: Codeunit "BigC Item Mapping";
        Exceptions: Codeunit "BigC Exceptions";
        MessageText: Text;
        DoubtText: Text;
    begin
        TempProofLine."Sales Line Type" := TempProofLine."Sales Line Type"::Item;
        if not ItemMapping.FindItem(Order."Store Code", OrderLine."Product Id", OrderLine."Variant Id", OrderLine.SKU, TempProofLine."No.", TempProofLine."Variant Code", TempProofLine."Unit of Measure Code", DoubtText) then begin
            ItemMapping.Register(Order."Store Code", OrderLine."Product Id", OrderLine."Variant Id", OrderLine.SKU, OrderLine.Description);
            if DoubtText <> '' then begin
                ExceptionReport.Add("BigC Exception Cause"::ItemAmbiguous, Exceptions.CauseKey(OrderLine.SKU), StrSubstNo(ItemAmbiguousLbl, Order.ExternalNo(), OrderLine."Line Key", OrderLine.SKU, DoubtText, TellApartRemedy(OrderLine)));
                exit;
            end;
            ExceptionReport.Add("BigC Exception Cause"::ItemUnknown, Exceptions.CauseKey(OrderLine.SKU), StrSubstNo(ItemUnknownLbl, Order.ExternalNo(), OrderLine."Line Key", OrderLine.SKU, Format(OrderLine."Product Id", 0, 9)));
            exit;
        end;
        if not ItemMapping.CheckItem(TempProofLine."No.", TempProofLine."Variant Code", MessageText) then
            ExceptionReport.Add("BigC Exception Cause"::ItemBlocked, Exceptions.CauseKey(TempProofLine."No."), StrSubstNo(ItemBlockedLbl, Order.ExternalNo(), OrderLine."Line Key", MessageText));
        if not ItemMapping.CheckComplete(TempProofLine."No.", TempProofLine."Unit of Measure Code", MessageText) then
            ExceptionReport.Add("BigC Exception Cause"::ItemIncomplete, Exceptions.CauseKey(TempProofLine."No."), StrSubstNo(ItemIncompleteLbl, Order.ExternalNo(), OrderLine."Line Key", MessageText));
    end;

    /// <summary>A line without a product has no row to map.</summary>
    local procedure TellApartRemedy(OrderLine: Record "BigC Order Line"): Text
    begin
        if OrderLine."Product Id" = 0 then
            exit(ReferenceRemedyLbl);
        exit(StrSubstNo(ProductRemedyLbl, Format(OrderLine."Product Id", 0, 9)));
    end;

    local procedure UseCustomSales(Order: Record "BigC Order"; OrderLine: Record "BigC Order Line"; Store: Record "BigC Store"; var TempProofLine: Record "BigC Order Proof Line" temporary; var ExceptionReport: Codeunit "BigC Exception Report")
    begin
        if Store."Custom Sales Account No." = '' then
            ExceptionReport.Add("BigC Exception Cause"::CustomItemAccountMissing, '', StrSubstNo(CustomItemLbl, Order.ExternalNo(), OrderLine."Line Key", OrderLine.Description, Store.FieldCaption("Custom Sales Account No.")))
        else
            UseStoreAccount(Order, OrderLine, Store."Custom Sales Account No.", Store.FieldCaption("Custom Sales Account No."), TempProofLine, ExceptionReport);
    end;

    local procedure UseStoreAccount(Order: Record "BigC Order"; OrderLine: Record "BigC Order Line"; AccountNo: Code[20]; FieldName: Text; var TempProofLine: Record "BigC Order Proof Line" temporary; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        TempProofLine."No." := AccountNo;
        if AccountNo = '' then
            ExceptionReport.Add("BigC Exception Cause"::StoreAccountMissing, Exceptions.CauseKey(FieldName), StrSubstNo(AccountMissingLbl, Order.ExternalNo(), OrderLine."Line Key", FieldName))
        else
            if not AccountCheck.TakesLines(AccountNo) then
                ExceptionReport.Add("BigC Exception Cause"::StoreAccountBlocked, Exceptions.CauseKey(AccountNo), StrSubstNo(AccountBlockedLbl, Order.ExternalNo(), OrderLine."Line Key", AccountNo, FieldName));
    end;

    local procedure UseLiability(Order: Record "BigC Order"; OrderLine: Record "BigC Order Line"; var TempProofLine: Record "BigC Order Proof Line" temporary; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        GiftCertificates: Codeunit "BigC Gift Certificates";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        if not GiftCertificates.FindLiabilityAccount(Order."Store Code", Order."ISO Currency Code", TempProofLine."No.") then
            ExceptionReport.Add("BigC Exception Cause"::GiftCardAccountMissing, Exceptions.CauseKey(Order."ISO Currency Code"), StrSubstNo(LiabilityMissingLbl, Order.ExternalNo(), OrderLine."Line Key", Order."ISO Currency Code"))
        else
            if not AccountCheck.TakesLines(TempProofLine."No.") then
                ExceptionReport.Add("BigC Exception Cause"::StoreAccountBlocked, Exceptions.CauseKey(TempProofLine."No."), StrSubstNo(AccountBlockedLbl, Order.ExternalNo(), OrderLine."Line Key", TempProofLine."No.", LiabilityLbl));
    end;

    var
        AccountCheck: Codeunit "BigC Account Check";
        ItemUnknownLbl: Label 'Order %1, line %2: no item has the SKU ''%3'' (field sku, product %4). Create the item, or map the product on the page BigCommerce Products; the order is then booked by itself.', Comment = '%1 = order number, %2 = line key, %3 = SKU, %4 = product number';
        ItemAmbiguousLbl: Label 'Order %1, line %2: several items have the SKU ''%3'' (field sku): %4. %5; the order is then booked by itself.', Comment = '%1 = order number, %2 = line key, %3 = SKU, %4 = the items, %5 = what to do';
        ProductRemedyLbl: Label 'Map product %1 to one of them on the page BigCommerce Products, or take the item reference off the others', Comment = 'Part of a sentence. %1 = product number';
        ReferenceRemedyLbl: Label 'Take the item reference off those that are not meant', Comment = 'Part of a sentence';
        ItemBlockedLbl: Label 'Order %1, line %2: %3', Comment = '%1 = order number, %2 = line key, %3 = what is wrong';
        ItemIncompleteLbl: Label 'Order %1, line %2: %3 The order is then booked by itself.', Comment = '%1 = order number, %2 = line key, %3 = what is missing, and what to do';
        CustomItemLbl: Label 'Order %1, line %2: ''%3'' is a custom item without a product. Enter the field %4 on the store card; the order is then booked by itself.', Comment = '%1 = order number, %2 = line key, %3 = description, %4 = field name';
        AccountMissingLbl: Label 'Order %1, line %2 needs the field %3 on the store card. Enter it; the order is then booked by itself.', Comment = '%1 = order number, %2 = line key, %3 = field name';
        AccountBlockedLbl: Label 'Order %1, line %2: account %3 (%4) cannot be posted to. It must exist, be a posting account with Direct Posting and not be blocked; the order is then booked by itself.', Comment = '%1 = order number, %2 = line key, %3 = account number, %4 = field name';
        LiabilityMissingLbl: Label 'Order %1, line %2: certificates in %3 (field currencyCode) have no liability account. Enter it on the page BigCommerce Gift Card Accounts; the order is then booked by itself.', Comment = '%1 = order number, %2 = line key, %3 = currency code';
        LiabilityLbl: Label 'gift card account';
}
