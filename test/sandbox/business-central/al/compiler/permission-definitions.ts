/** Permission sets with what they include and what extensions add. */
import type { PermissionEntry, PermissionSetInfo } from '../../runtime/session/permissions.ts';
import { isPermissionKind, listedSets, permissionKinds } from '../semantics/permissions.ts';
import { property, textProperty } from '../semantics/properties.ts';
import type { SymbolTable } from '../semantics/symbol-table.ts';
import type { AnyObjectSymbol, OtherObjectSymbol, ProcedureSymbol } from '../semantics/symbols.ts';
import type * as ast from '../syntax/ast.ts';

/** The entries of a `Permissions` property. */
export function permissionEntries(node: ast.ObjectBase, owner: AnyObjectSymbol, table: SymbolTable): PermissionEntry[] {
  const value = property(node, 'Permissions');
  if (value?.kind !== 'permissionsValue') return [];
  const result: PermissionEntry[] = [];
  for (const { objectType, object, rights } of value.permissions) {
    if (!isPermissionKind(objectType)) continue;
    const id = object === undefined ? 0 : table.lookup(permissionKinds[objectType], object, owner.scope)?.id;
    if (id !== undefined) result.push({ kind: objectType, id, rights });
  }
  return result;
}

/** Rights on table data that a method has by its InherentPermissions attributes, in upper case, by table. */
export function methodRights({ declaration, owner }: ProcedureSymbol, table: SymbolTable): ReadonlyMap<number, string> {
  const rights = new Map<number, string>();
  for (const { name, arguments: args } of declaration.attributes) {
    if (name.text.toLowerCase() !== 'inherentpermissions') continue;
    const [kind, object, letters] = args;
    if (kind?.kind !== 'scope' || object?.kind !== 'scope' || letters?.kind !== 'stringLiteral') continue;
    if (kind.name.kind !== 'identifier' || kind.name.text.toLowerCase() !== 'tabledata') continue;
    const id = table.lookup('table', object.name, owner.scope)?.id;
    if (id !== undefined) rights.set(id, (rights.get(id) ?? '') + letters.value.toUpperCase());
  }
  return rights;
}

export function permissionSetDefinition(symbol: OtherObjectSymbol, table: SymbolTable): PermissionSetInfo {
  return {
    id: symbol.name,
    name: symbol.name,
    caption: textProperty(symbol.declaration, 'Caption') ?? symbol.name,
    entries: collectEntries(symbol, table, new Set()),
  };
}

function collectEntries(
  symbol: OtherObjectSymbol,
  table: SymbolTable,
  seen: Set<OtherObjectSymbol>,
): PermissionEntry[] {
  if (seen.has(symbol)) return [];
  seen.add(symbol);
  const parts: OtherObjectSymbol[] = [symbol];
  for (const extension of table.all('permissionSetExtension')) {
    if (extension.target === symbol) parts.push(extension);
  }
  return parts.flatMap((part) => [
    ...permissionEntries(part.declaration, part, table),
    ...listedSets(part, 'IncludedPermissionSets', table).flatMap(({ set }) => collectEntries(set, table, seen)),
  ]);
}
