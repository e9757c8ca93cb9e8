/** What Microsoft's permission set `D365 FULL ACCESS` gives, for apps that come without it. */
import type { PermissionEntry, PermissionSetInfo } from '../../runtime/session/permissions.ts';
import { isPermissionKind, permissionKinds } from '../semantics/permissions.ts';
import type { SymbolTable } from '../semantics/symbol-table.ts';
import type { AppSymbol, OtherObjectSymbol } from '../semantics/symbols.ts';
import { permissionSetDefinition } from './permission-definitions.ts';

export const FULL_ACCESS = 'D365 FULL ACCESS';

/**
 * Everything on the objects of Microsoft's apps; on those of another app what its own sets give together, or everything
 * if it has none, as test apps have none.
 */
export function fullAccess(table: SymbolTable): PermissionSetInfo {
  return {
    id: FULL_ACCESS,
    name: FULL_ACCESS,
    caption: 'Dynamics 365 Full access',
    entries: table.apps.flatMap((app) => entriesFor(app, table)),
  };
}

function entriesFor(app: AppSymbol, table: SymbolTable): PermissionEntry[] {
  const everything = app.objects.flatMap(({ kind: objectKind, id }) =>
    Object.keys(permissionKinds)
      .filter(isPermissionKind)
      .filter((kind) => permissionKinds[kind] === objectKind)
      .map((kind) => ({ kind, id, rights: kind === 'tabledata' ? 'RIMD' : 'X' })),
  );
  const sets = app.objects.filter((object): object is OtherObjectSymbol => object.kind === 'permissionSet');
  if (app.manifest.publisher === 'Microsoft' || sets.length === 0) return everything;
  const granted = sets.flatMap((set) => permissionSetDefinition(set, table).entries);
  return everything.flatMap(({ kind, id }) =>
    granted
      .filter((entry) => entry.kind === kind && (entry.id === id || entry.id === 0))
      .map((entry) => ({ ...entry, id })),
  );
}
