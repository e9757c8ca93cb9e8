namespace BigC.Connector.Items;

using BigC.Connector.Stores;

/// <summary>Products that stand for no item. Only orders with one of them wait.</summary>
codeunit 71816 "BigC Item Requirement" implements "BigC Store Requirement"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        ProductsLbl: Label 'Products';
        MatchedLbl: Label 'All %1 products stand for an item.', Comment = '%1 = number of products';
        UnmatchedLbl: Label '%1 of %2 products stand for no item, so orders with one of them are held. Map them, or create items with their SKUs.', Comment = '%1 = number of products, %2 = number of products';
        NoneLbl: Label 'None is known yet. They come with the first run of an agent that is configured for this store.';

    procedure Check(Store: Record "BigC Store"; var ReadinessReport: Codeunit "BigC Readiness Report")
    var
        StoreProduct: Record "BigC Store Product";
        ProductCount: Integer;
        UnmatchedCount: Integer;
    begin
        StoreProduct.SetRange("Store Code", Store."Code");
        ProductCount := StoreProduct.Count();
        StoreProduct.SetRange(Matched, false);
        UnmatchedCount := StoreProduct.Count();
        if ProductCount = 0 then begin
            ReadinessReport.AddReady(ProductsLbl, NoneLbl);
            exit;
        end;
        if UnmatchedCount = 0 then
            ReadinessReport.AddReady(ProductsLbl, StrSubstNo(MatchedLbl, ProductCount))
        else
            ReadinessReport.AddAttention(ProductsLbl, StrSubstNo(UnmatchedLbl, UnmatchedCount, ProductCount), Page::"BigC Store Products", '');
    end;

    procedure OpenFixingPage(ReadinessCheck: Record "BigC Readiness Check")
    var
        StoreProduct: Record "BigC Store Product";
    begin
        StoreProduct.SetRange("Store Code", ReadinessCheck."Store Code");
        Page.RunModal(Page::"BigC Store Products", StoreProduct);
    end;
}
