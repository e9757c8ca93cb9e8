namespace BigC.Connector.Setup;

using System.Upgrade;

/// <summary>Prepares a company when the extension is installed. Settings have their defaults in the tables, so an empty company is ready for its first store.</summary>
codeunit 71491 "BigC Install"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Subtype = Install;

    trigger OnInstallAppPerCompany()
    var
        UpgradeTag: Codeunit "Upgrade Tag";
        UpgradeTags: Codeunit "BigC Upgrade Tags";
        Telemetry: Codeunit "BigC Telemetry";
    begin
        if UpgradeTag.HasUpgradeTag(UpgradeTags.FirstInstallation()) then
            exit;
        UpgradeTag.SetUpgradeTag(UpgradeTags.FirstInstallation());
        Telemetry.LogInstalled();
    end;
}
