#if DEMO_COMPANY
namespace BigC.DemoCompany;

using Microsoft.Foundation.Company;

/// <summary>Harbour &amp; Pine Ltd: a shop for home goods, company currency GBP.</summary>
codeunit 50001 "Demo Company"
{
    /// <summary>Creates set-up, accounts, items and opening stock; does nothing in a company that has them.</summary>
    procedure Create()
    var
        CompanyInformation: Record "Company Information";
        DemoAccounts: Codeunit "Demo Accounts";
        DemoBanks: Codeunit "Demo Banks";
        DemoCurrencies: Codeunit "Demo Currencies";
        DemoFoundation: Codeunit "Demo Foundation";
        DemoItems: Codeunit "Demo Items";
        DemoJournals: Codeunit "Demo Journals";
        DemoOpeningStock: Codeunit "Demo Opening Stock";
        DemoPostingSetup: Codeunit "Demo Posting Setup";
        DemoSales: Codeunit "Demo Sales";
        DemoVAT: Codeunit "Demo VAT";
    begin
        if CompanyInformation.Get() then
            exit;
        DemoFoundation.Create();
        DemoAccounts.Create();
        DemoVAT.Create();
        DemoPostingSetup.Create();
        DemoCurrencies.Create();
        DemoBanks.Create();
        DemoJournals.Create();
        DemoSales.Create();
        DemoItems.Create();
        DemoOpeningStock.Post();
    end;
}
#endif
