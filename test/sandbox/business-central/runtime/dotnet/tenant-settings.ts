/** What the server says of its tenant and users: the sandbox is an installation on premises, with accounts of its own. */
import { UnsupportedAlError } from '../errors/al-error.ts';
import type { FieldValue } from '../records/definitions.ts';
import type { AlSession } from '../session/al-session.ts';
import type { ExecutableObject } from '../session/session.ts';
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

/** Table "Access Control". */
const ACCESS_CONTROL = 2000000053;

/** Kinds of objects by their ordinals in table "Permission". */
const permissionKinds: readonly ('tabledata' | ExecutableObject | undefined)[] = [
  'tabledata',
  'table',
  undefined,
  'report',
  undefined,
  'codeunit',
  'xmlport',
  undefined,
  'page',
  'query',
];

export class NavUserAccountHelper {
  static readonly typeName = 'Microsoft.Dynamics.Nav.NavUserAccount.NavUserAccountHelper';
  static readonly sessionMethods = ['GetEffectivePermissionForObject', 'IsPermissionSetAssigned'];

  /** Read, insert, modify, delete and execute as ordinals of table "Permission": 0 none, 1 direct, 2 indirect. */
  static GetEffectivePermissionForObject(
    session: AlSession,
    userId: string,
    company: string,
    objectType: number,
    objectId: number,
  ): string {
    const kind = permissionKinds[objectType];
    if (kind === undefined) throw new UnsupportedAlError('effective permissions', `of object type ${objectType}`);
    if (userId !== session.user.securityId || company !== session.company)
      throw new UnsupportedAlError('effective permissions', 'of another user or company');
    const rights = session.permissions.rightsOn(kind, objectId);
    const ordinal = (letter: string) => (rights.includes(letter) ? 1 : rights.includes(letter.toLowerCase()) ? 2 : 0);
    return [...'RIMDX'].map(ordinal).join(',');
  }

  /** Users of the sandbox are in no security groups, so what is assigned stands in the table. */
  static IsPermissionSetAssigned(
    session: AlSession,
    userId: string,
    company: string,
    roleId: string,
    appId: string,
    scope: number,
  ): boolean {
    const assigned = session.newRecord(ACCESS_CONTROL);
    const wanted: readonly [string, FieldValue][] = [
      ['user security id', userId],
      ['role id', roleId],
      ['company name', company],
      ['app id', appId],
      ['scope', scope],
    ];
    for (const [name, value] of wanted) assigned.SetRange(assigned.def.byName.get(name)!.number, value);
    return !assigned.IsEmpty();
  }

  static IsAzure(): boolean {
    return false;
  }

  static IsWindowsAuthentication(): boolean {
    return false;
  }
}
