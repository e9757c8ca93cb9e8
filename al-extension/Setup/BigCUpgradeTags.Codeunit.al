namespace BigC.Connector.Setup;

using System.Upgrade;

/// <summary>The tag of each step that data has to take once. A new company has taken them all.</summary>
codeunit 71492 "BigC Upgrade Tags"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    procedure FirstInstallation(): Code[250]
    begin
        exit('BIGC-INSTALL-20260301');
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Upgrade Tag", OnGetPerCompanyUpgradeTags, '', false, false)]
    local procedure OnGetPerCompanyUpgradeTags(var PerCompanyUpgradeTags: List of [Code[250]])
    begin
        PerCompanyUpgradeTags.Add(FirstInstallation());
    end;
}
