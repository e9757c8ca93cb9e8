#if DEMO_COMPANY
namespace BigC.DemoCompany;

using Microsoft.Finance.GeneralLedger.Account;

/// <summary>The chart of accounts.</summary>
codeunit 50003 "Demo Accounts"
{
    Access = Internal;

    procedure Create()
    var
        Category: Enum "G/L Account Category";
    begin
        CreateAccount('1100', 'Bank GBP', Category::Assets, false);
        CreateAccount('1110', 'Bank EUR', Category::Assets, false);
        CreateAccount('1200', 'Receivables', Category::Assets, false);
        CreateAccount('1250', 'Stripe GBP clearing', Category::Assets, false);
        CreateAccount('1260', 'Stripe EUR clearing', Category::Assets, false);
        CreateAccount('1270', 'PayPal GBP clearing', Category::Assets, false);
        CreateAccount('1400', 'Inventory', Category::Assets, false);
        CreateAccount('2100', 'Output VAT', Category::Liabilities, false);
        CreateAccount('2110', 'Output VAT One Stop Shop', Category::Liabilities, false);
        CreateAccount('2200', 'Gift certificate liability', Category::Liabilities, true);
        CreateAccount('2210', 'Store credit liability', Category::Liabilities, true);
        CreateAccount('3000', 'Equity', Category::Equity, true);
        CreateAccount('4000', 'Sales', Category::Income, true);
        CreateAccount('4090', 'Promotions and coupons', Category::Income, true);
        CreateAccount('4100', 'Shipping income', Category::Income, true);
        CreateAccount('4110', 'Handling and gift wrapping income', Category::Income, true);
        CreateAccount('5000', 'Cost of goods sold', Category::"Cost of Goods Sold", true);
        CreateAccount('6100', 'Payment processor fees', Category::Expense, true);
        CreateAccount('6200', 'Rounding differences', Category::Expense, true);
        CreateAccount('6300', 'Exchange gains and losses', Category::Expense, true);
    end;

    local procedure CreateAccount(AccountNo: Code[20]; AccountName: Text[100]; Category: Enum "G/L Account Category"; IsDirectPosting: Boolean)
    var
        GLAccount: Record "G/L Account";
    begin
        GLAccount.Init();
        GLAccount."No." := AccountNo;
        GLAccount.Validate(Name, AccountName);
        GLAccount."Account Type" := GLAccount."Account Type"::Posting;
        GLAccount."Account Category" := Category;
        GLAccount."Income/Balance" := GLAccount."Income/Balance"::"Income Statement";
        if Category in [Category::Assets, Category::Liabilities, Category::Equity] then
            GLAccount."Income/Balance" := GLAccount."Income/Balance"::"Balance Sheet";
        GLAccount."Direct Posting" := IsDirectPosting;
        GLAccount.Insert(true);
    end;
}
#endif
