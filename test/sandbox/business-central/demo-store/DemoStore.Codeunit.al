#if DEMO_STORE
namespace BigC.DemoStore;

using BigC.Connector.Stores;

/// <summary>The storefront of Harbour &amp; Pine as its finance team has set it up in the connector.</summary>
codeunit 50100 "Demo Store"
{
    var
        StoreCodeTok: Label 'HARBOUR', Locked = true;

    /// <summary>The code of the store.</summary>
    procedure StoreCode(): Code[20]
    begin
        exit(StoreCodeTok);
    end;

    /// <summary>Creates the store with its accounts and mappings; does nothing where it exists.</summary>
    procedure Create()
    var
        BigCStore: Record "BigC Store";
        DemoStoreTaxes: Codeunit "Demo Store Taxes";
        DemoStoreMoney: Codeunit "Demo Store Money";
    begin
        if BigCStore.Get(StoreCode()) then
            exit;
        CreateStore();
        DemoStoreTaxes.Create(StoreCode());
        DemoStoreMoney.Create(StoreCode());
    end;

    local procedure CreateStore()
    var
        BigCStore: Record "BigC Store";
    begin
        BigCStore.Init();
        BigCStore."Code" := StoreCode();
        BigCStore.Name := 'Harbour & Pine';
        BigCStore."Store Hash" := 'harbourpine';
        BigCStore.Enabled := true;
        BigCStore."Base Currency Code" := 'GBP';
        BigCStore.Validate("Shipping Account No.", '4100');
        BigCStore.Validate("Handling Account No.", '4110');
        BigCStore.Validate("Gift Wrapping Account No.", '4110');
        BigCStore.Validate("Fee Account No.", '4110');
        BigCStore.Validate("Rounding Account No.", '6200');
        BigCStore.Validate("Customer Template Code", 'WEB');
        BigCStore.Validate("Payment Jnl. Template Name", 'CASHRCPT');
        BigCStore.Validate("Payment Jnl. Batch Name", 'DEFAULT');
        BigCStore.Validate("Location Code", 'MAIN');
        BigCStore.Insert(true);
    end;
}
#endif
