#if DEMO_STORE
namespace BigC.DemoStore;

/// <summary>Creates the demo store in each new company.</summary>
codeunit 50103 "Install Demo Store"
{
    Access = Internal;
    Subtype = Install;

    trigger OnInstallAppPerCompany()
    var
        DemoStore: Codeunit "Demo Store";
    begin
        DemoStore.Create();
    end;
}
#endif
