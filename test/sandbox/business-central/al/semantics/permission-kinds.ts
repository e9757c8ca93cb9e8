import { objectKinds, type SymbolKind } from './symbols.ts';

/** Kinds of objects by the words that permissions have for them; `system` permissions are about no object. */
export const permissionKinds = {
  tabledata: 'table',
  ...objectKinds,
} as const satisfies Readonly<Record<string, SymbolKind>>;

export function isPermissionKind(word: string): word is keyof typeof permissionKinds {
  return Object.hasOwn(permissionKinds, word);
}
