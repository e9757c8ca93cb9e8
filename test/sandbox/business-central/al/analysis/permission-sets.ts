/** Objects that no permission set of their app covers. */
import { isPermissionKind, listedSets, permissionKinds } from '../semantics/permissions.ts';
import { type HasProperties, property } from '../semantics/properties.ts';
import { referenceText, type SymbolTable } from '../semantics/symbol-table.ts';
import { type AnyObjectSymbol, describeObject, type OtherObjectSymbol } from '../semantics/symbols.ts';
import type * as ast from '../syntax/ast.ts';
import { codes } from './codes.ts';
import { repeated } from './repeated.ts';
import type { AnalysedApp } from './rule.ts';
import { isExternal } from './tables.ts';

const permissionTypes: Partial<Record<AnyObjectSymbol['kind'], string>> = {
  table: 'tabledata',
  codeunit: 'codeunit',
  page: 'page',
  report: 'report',
  query: 'query',
  xmlPort: 'xmlport',
};

/** Every table must be covered; other objects are only pointed out, where an app has permission sets at all. */
export function checkPermissionSets({ app, table, diagnostics }: AnalysedApp): void {
  const covered = new Set<AnyObjectSymbol>();
  const everything = new Set<string>();
  /** Names, in lower case, that sets list and that could not be found. */
  const listed = new Set<string>();
  let hasSets = false;
  for (const symbol of app.objects) {
    if (symbol.kind !== 'permissionSet' && symbol.kind !== 'permissionSetExtension') continue;
    hasSets = true;
    checkIncluded(symbol, table, diagnostics);
    // What extends nothing gives no rights, and its target has been reported.
    const value = property(symbol.declaration, 'Permissions');
    if (value?.kind !== 'permissionsValue' || (isExtension(symbol) && symbol.target === undefined)) continue;
    for (const entry of repeated(value.permissions, listedAs)) {
      const message = `Application object ${listedAs(entry)} is already referenced`;
      diagnostics.error(entry, codes.listedObject, message);
    }
    for (const { objectType, object } of value.permissions) {
      if (object === undefined) everything.add(objectType);
      else {
        const kind = isPermissionKind(objectType) ? permissionKinds[objectType] : undefined;
        const found = kind === undefined ? undefined : table.lookup(kind, object, symbol.scope);
        // The right to the object `table` opens its definition; its rows need `tabledata`.
        if (objectType === 'table') continue;
        if (found !== undefined) covered.add(found);
        else listed.add((referenceText(object).split('.').at(-1) ?? '').toLowerCase());
      }
    }
  }
  // A rule for extensions: the base application grants its objects in sets of other apps as well.
  if (app.manifest.publisher === 'Microsoft') return;
  for (const symbol of app.objects) {
    const type = permissionTypes[symbol.kind];
    if (type === undefined || covered.has(symbol) || everything.has(type) || needsNone(symbol)) continue;
    if (listed.has(symbol.name.toLowerCase())) continue;
    const { name } = (symbol as { declaration?: { name: Parameters<typeof diagnostics.error>[0] } }).declaration ?? {};
    if (name === undefined) continue;
    const message = `${describeObject(symbol)} is in no permission set of the app`;
    if (symbol.kind === 'table') diagnostics.error(name, codes.tableWithoutPermission, message);
    else if (hasSets) diagnostics.warning(name, codes.objectWithoutPermission, message);
  }
}

function listedAs({ objectType, object }: ast.PermissionEntry): string {
  return `${objectType} '${object === undefined ? '*' : referenceText(object)}'`;
}

function isExtension(symbol: OtherObjectSymbol): boolean {
  return symbol.kind === 'permissionSetExtension';
}

/** A set that includes or excludes itself, directly or through others, or both includes and excludes one. */
function checkIncluded(symbol: OtherObjectSymbol, table: SymbolTable, diagnostics: AnalysedApp['diagnostics']): void {
  const excluded = listedSets(symbol, 'ExcludedPermissionSets', table).map(({ set }) => set);
  for (const { name, set } of listedSets(symbol, 'IncludedPermissionSets', table)) {
    if (set === symbol)
      diagnostics.error(name, codes.includesItself, `The permission set '${symbol.name}' cannot contain itself`);
    else if (excluded.includes(set)) {
      const message = `The permission set '${set.name}' cannot be excluded and included in the same permission set`;
      diagnostics.error(name, codes.includedAndExcluded, message);
    } else if (includes(set, symbol, table)) {
      const message = `'${set.name}' cannot be contained since it causes a circular reference`;
      diagnostics.error(name, codes.circularSet, message);
    }
  }
  for (const { name, set } of listedSets(symbol, 'ExcludedPermissionSets', table)) {
    if (set !== symbol) continue;
    diagnostics.error(name, codes.excludesItself, `The permission set '${symbol.name}' cannot exclude itself`);
  }
}

function includes(
  set: OtherObjectSymbol,
  wanted: OtherObjectSymbol,
  table: SymbolTable,
  seen: Set<OtherObjectSymbol> = new Set(),
): boolean {
  if (set === wanted) return true;
  if (seen.has(set)) return false;
  seen.add(set);
  return listedSets(set, 'IncludedPermissionSets', table).some((inner) => includes(inner.set, wanted, table, seen));
}

/**
 * Temporary tables hold nothing, tables of other systems are not ours; codeunits that the platform itself runs need no
 * permission of a user; objects can bring their permissions with them, and obsolete ones are on their way out.
 */
function needsNone(symbol: AnyObjectSymbol): boolean {
  if (symbol.obsolete !== undefined) return true;
  const node = (symbol as { declaration?: HasProperties }).declaration;
  if (node !== undefined && property(node, 'InherentPermissions') !== undefined) return true;
  if (symbol.kind === 'table') return symbol.temporary || isExternal(symbol.declaration);
  return (
    symbol.kind === 'codeunit' && ['install', 'upgrade', 'test', 'testrunner'].includes(symbol.subtype.toLowerCase())
  );
}
