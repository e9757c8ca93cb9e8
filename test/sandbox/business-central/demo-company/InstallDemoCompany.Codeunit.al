#if DEMO_COMPANY
namespace BigC.DemoCompany;

/// <summary>Creates the demo company's set-up in each new company.</summary>
codeunit 50000 "Install Demo Company"
{
    Access = Internal;
    Subtype = Install;

    trigger OnInstallAppPerCompany()
    var
        DemoCompany: Codeunit "Demo Company";
    begin
        DemoCompany.Create();
    end;
}
#endif
