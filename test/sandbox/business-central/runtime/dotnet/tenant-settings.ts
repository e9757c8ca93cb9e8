/** What the server says of its tenant and users: the sandbox is an installation on premises, with accounts of its own. */
import type { DotNetRef } from './dotnet-type.ts';

export class NavTenantSettingsHelper {
  static readonly typeName = 'Microsoft.Dynamics.Nav.NavUserAccount.NavTenantSettingsHelper';
  static readonly byReference = ['TryGetStringTenantSetting'];

  static IsSandbox(): boolean {
    return false;
  }

  static IsProduction(): boolean {
    return true;
  }

  static GetApplicationFamily(): string {
    return '';
  }

  static GetEnvironmentName(): string {
    return '';
  }

  /** The tenant has no settings. */
  static TryGetStringTenantSetting(_name: DotNetRef, value: DotNetRef): boolean {
    value.v = '';
    return false;
  }
}

export class NavUserAccountHelper {
  static readonly typeName = 'Microsoft.Dynamics.Nav.NavUserAccount.NavUserAccountHelper';

  static IsAzure(): boolean {
    return false;
  }

  static IsWindowsAuthentication(): boolean {
    return false;
  }
}
