import type { SymbolKind } from './symbols.ts';

/** Kinds of objects by the words that permissions have for them; `system` permissions are about no object. */
export const permissionKinds = {
  tabledata: 'table',
  table: 'table',
  codeunit: 'codeunit',
  page: 'page',
  report: 'report',
  query: 'query',
  xmlport: 'xmlPort',
} as const satisfies Readonly<Record<string, SymbolKind>>;

export function isPermissionKind(word: string): word is keyof typeof permissionKinds {
  return Object.hasOwn(permissionKinds, word);
}
