/** What Microsoft's permission set `D365 FULL ACCESS` gives, for apps that come without it. */
import type { PermissionEntry, PermissionSetInfo } from '../../runtime/session/permissions.ts';
import type { SymbolTable } from '../semantics/symbol-table.ts';
import type { AnyObjectSymbol, AppSymbol, OtherObjectSymbol } from '../semantics/symbols.ts';
import { permissionSetDefinition } from './permission-definitions.ts';

export const FULL_ACCESS = 'D365 FULL ACCESS';

const rightsByKind: Partial<Record<AnyObjectSymbol['kind'], readonly Omit<PermissionEntry, 'id'>[]>> = {
  table: [
    { kind: 'tabledata', rights: 'RIMD' },
    { kind: 'table', rights: 'X' },
  ],
  codeunit: [{ kind: 'codeunit', rights: 'X' }],
  page: [{ kind: 'page', rights: 'X' }],
  report: [{ kind: 'report', rights: 'X' }],
  query: [{ kind: 'query', rights: 'X' }],
  xmlPort: [{ kind: 'xmlport', rights: 'X' }],
};

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
  const everything = app.objects.flatMap((object) =>
    (rightsByKind[object.kind] ?? []).map((entry) => ({ ...entry, id: object.id })),
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
