/** What permissions and lists of permission sets name. */
import type * as ast from '../syntax/ast.ts';
import { property } from './properties.ts';
import type { SymbolTable } from './symbol-table.ts';
import { type OtherObjectSymbol, objectKinds, type SymbolKind } from './symbols.ts';

/** Kinds of objects by the words that permissions have for them; `system` permissions are about no object. */
export const permissionKinds = {
  tabledata: 'table',
  ...objectKinds,
} as const satisfies Readonly<Record<string, SymbolKind>>;

export function isPermissionKind(word: string): word is keyof typeof permissionKinds {
  return Object.hasOwn(permissionKinds, word);
}

/** Permission sets that a property of a set, or of its extension, lists; those that do not exist are left out. */
export function listedSets(
  symbol: OtherObjectSymbol,
  list: 'IncludedPermissionSets' | 'ExcludedPermissionSets',
  table: SymbolTable,
): { readonly name: ast.QualifiedName; readonly set: OtherObjectSymbol }[] {
  const value = property(symbol.declaration, list);
  if (value?.kind !== 'listOfNamesValue') return [];
  return value.names.flatMap((name) => {
    const set = table.lookup('permissionSet', name, symbol.scope);
    return set === undefined ? [] : [{ name, set }];
  });
}
