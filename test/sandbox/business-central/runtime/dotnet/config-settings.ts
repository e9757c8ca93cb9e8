/** Settings of the server: the sandbox offers its API and nothing that a service in the cloud adds. */
export class ALConfigSettings {
  static readonly typeName = 'Microsoft.Dynamics.Nav.Types.ALConfigSettings';

  static Instance(): ALConfigSettings {
    return new ALConfigSettings();
  }

  EnableSaasExtensionInstallConfigSetting(): boolean {
    return false;
  }

  IsSaaS(): boolean {
    return false;
  }

  IsSaasExcelAddinEnabled(): boolean {
    return false;
  }

  EnableEntraGroupsOnPrem(): boolean {
    return false;
  }

  ApiServicesEnabled(): boolean {
    return true;
  }

  ApiSubscriptionsEnabled(): boolean {
    return false;
  }
}
