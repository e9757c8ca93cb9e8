#if DEMO_COMPANY
namespace BigC.DemoCompany;

using Microsoft.Finance.GeneralLedger.Account;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Inventory.Item;
using Microsoft.Inventory.Location;
using Microsoft.Inventory.Setup;
using Microsoft.Sales.Customer;

/// <summary>Which accounts sales, discounts, cost and stock are posted to.</summary>
codeunit 50005 "Demo Posting Setup"
{
    Access = Internal;

    procedure Create()
    begin
        CreateGeneralGroups();
        CreateGeneralSetup('ONLINE', 'RETAIL', '5000');
        CreateGeneralSetup('ONLINE', 'SERVICES', '5000');
        // Stock adjusted without a customer is the owners' until it is sold: opening stock stands against equity.
        CreateGeneralSetup('', 'RETAIL', '3000');
        CreateGeneralSetup('', 'SERVICES', '3000');
        SetServiceGroups('4100');
        SetServiceGroups('4110');
        CreateInventorySetup();
        CreateCustomerPostingGroup();
    end;

    local procedure CreateGeneralGroups()
    var
        GenBusinessPostingGroup: Record "Gen. Business Posting Group";
    begin
        GenBusinessPostingGroup.Init();
        GenBusinessPostingGroup.Code := 'ONLINE';
        GenBusinessPostingGroup.Description := 'Online customers';
        GenBusinessPostingGroup."Def. VAT Bus. Posting Group" := 'DOMESTIC';
        GenBusinessPostingGroup.Insert(true);
        CreateProductGroup('RETAIL', 'Goods for sale', 'STANDARD');
        CreateProductGroup('SERVICES', 'Shipping, handling and wrapping', 'STANDARD');
    end;

    local procedure CreateProductGroup(GroupCode: Code[20]; GroupDescription: Text[100]; DefaultVATGroup: Code[20])
    var
        GenProductPostingGroup: Record "Gen. Product Posting Group";
    begin
        GenProductPostingGroup.Init();
        GenProductPostingGroup.Code := GroupCode;
        GenProductPostingGroup.Description := GroupDescription;
        GenProductPostingGroup."Def. VAT Prod. Posting Group" := DefaultVATGroup;
        GenProductPostingGroup.Insert(true);
    end;

    local procedure CreateGeneralSetup(BusinessGroup: Code[20]; ProductGroup: Code[20]; AdjustmentAccount: Code[20])
    var
        GeneralPostingSetup: Record "General Posting Setup";
    begin
        GeneralPostingSetup.Init();
        GeneralPostingSetup."Gen. Bus. Posting Group" := BusinessGroup;
        GeneralPostingSetup."Gen. Prod. Posting Group" := ProductGroup;
        GeneralPostingSetup.Validate("Sales Account", '4000');
        GeneralPostingSetup.Validate("Sales Credit Memo Account", '4000');
        GeneralPostingSetup.Validate("Sales Line Disc. Account", '4090');
        GeneralPostingSetup.Validate("Sales Inv. Disc. Account", '4090');
        GeneralPostingSetup.Validate("COGS Account", '5000');
        GeneralPostingSetup.Validate("Inventory Adjmt. Account", AdjustmentAccount);
        GeneralPostingSetup.Validate("Direct Cost Applied Account", AdjustmentAccount);
        GeneralPostingSetup.Insert(true);
    end;

    local procedure SetServiceGroups(AccountNo: Code[20])
    var
        GLAccount: Record "G/L Account";
    begin
        GLAccount.Get(AccountNo);
        GLAccount."Gen. Posting Type" := GLAccount."Gen. Posting Type"::Sale;
        GLAccount."Gen. Bus. Posting Group" := 'ONLINE';
        GLAccount."Gen. Prod. Posting Group" := 'SERVICES';
        GLAccount."VAT Bus. Posting Group" := 'DOMESTIC';
        GLAccount."VAT Prod. Posting Group" := 'STANDARD';
        GLAccount.Modify(true);
    end;

    local procedure CreateInventorySetup()
    var
        InventoryPostingGroup: Record "Inventory Posting Group";
        InventorySetup: Record "Inventory Setup";
        Location: Record Location;
    begin
        Location.Init();
        Location.Code := 'MAIN';
        Location.Name := 'Whitby warehouse';
        Location."Country/Region Code" := 'GB';
        Location.Insert(true);
        InventoryPostingGroup.Init();
        InventoryPostingGroup.Code := 'RESALE';
        InventoryPostingGroup.Description := 'Goods for resale';
        InventoryPostingGroup.Insert(true);
        CreateInventoryPostingSetup('');
        CreateInventoryPostingSetup('MAIN');
        InventorySetup.Init();
        InventorySetup."Automatic Cost Posting" := true;
        InventorySetup."Item Nos." := 'ITEM';
        InventorySetup."Default Costing Method" := InventorySetup."Default Costing Method"::FIFO;
        InventorySetup.Insert(true);
    end;

    local procedure CreateInventoryPostingSetup(LocationCode: Code[10])
    var
        InventoryPostingSetup: Record "Inventory Posting Setup";
    begin
        InventoryPostingSetup.Init();
        InventoryPostingSetup."Location Code" := LocationCode;
        InventoryPostingSetup."Invt. Posting Group Code" := 'RESALE';
        InventoryPostingSetup.Validate("Inventory Account", '1400');
        InventoryPostingSetup.Insert(true);
    end;

    local procedure CreateCustomerPostingGroup()
    var
        CustomerPostingGroup: Record "Customer Posting Group";
    begin
        CustomerPostingGroup.Init();
        CustomerPostingGroup.Code := 'WEB';
        CustomerPostingGroup.Description := 'Online customers';
        CustomerPostingGroup.Validate("Receivables Account", '1200');
        CustomerPostingGroup.Validate("Invoice Rounding Account", '6200');
        CustomerPostingGroup.Validate("Debit Curr. Appln. Rndg. Acc.", '6200');
        CustomerPostingGroup.Validate("Credit Curr. Appln. Rndg. Acc.", '6200');
        CustomerPostingGroup.Validate("Debit Rounding Account", '6200');
        CustomerPostingGroup.Validate("Credit Rounding Account", '6200');
        CustomerPostingGroup.Insert(true);
    end;
}
#endif
