/** Properties that name objects: pages to open, objects to run, source tables, and the links and views that go with them. */
import { bindConditions, checkView } from '../semantics/conditions.ts';
import { property } from '../semantics/properties.ts';
import { objectScope, type RoutineScope } from '../semantics/routine-scope.ts';
import { referenceText, seesInternals } from '../semantics/symbol-table.ts';
import { type AnyObjectSymbol, kindName, objectKind, type PageSymbol, type TableSymbol } from '../semantics/symbols.ts';
import type * as ast from '../syntax/ast.ts';
import { codes } from './codes.ts';
import type { AnalysedApp } from './rule.ts';

export function checkReferences(analysed: AnalysedApp): void {
  const { app, table, diagnostics } = analysed;
  for (const symbol of app.objects) {
    if (!('declaration' in symbol) || symbol.declaration === undefined) continue;
    const scope: RoutineScope = { ...objectScope(symbol, table), diagnostics };
    for (const holder of holdersIn(symbol.declaration)) {
      for (const { name, value } of holder.properties) {
        if (value.kind !== 'objectValue') continue;
        const found = findObject(value, scope);
        // The binder reports what it needs itself.
        if (found === undefined && !reportedByBinder.has(name.text.toLowerCase())) reportMissing(value, scope);
        if (found !== undefined && found.access === 'internal' && !seesInternals(app, found.scope.app)) {
          const message = `'${found.name}' is inaccessible due to its protection level`;
          diagnostics.error(value, codes.accessLevel, message);
        }
        if (found?.kind === 'page') checkRun(holder, found, scope);
      }
    }
  }
}

const reportedByBinder: ReadonlySet<string> = new Set(['sourcetable', 'tableno']);

interface Holder {
  readonly properties: readonly ast.Property[];
}

/** Everything in an object that has properties, the object itself first; code is left out. */
function* holdersIn(node: unknown): Iterable<Holder> {
  if (Array.isArray(node)) {
    for (const item of node) yield* holdersIn(item);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  if ('properties' in node) yield node as Holder;
  for (const [key, value] of Object.entries(node)) {
    if (key !== 'source' && key !== 'properties' && key !== 'procedures' && key !== 'triggers') yield* holdersIn(value);
  }
}

function findObject(value: ast.ObjectValue, scope: RoutineScope): AnyObjectSymbol | undefined {
  const kind = objectKind(value.objectType);
  return kind === undefined ? undefined : scope.table.lookup(kind, value.object, scope.file);
}

function reportMissing(value: ast.ObjectValue, scope: RoutineScope): void {
  const kind = objectKind(value.objectType);
  if (kind === undefined) {
    const message = `'${value.objectType}' is no type of object that can be run. Valid are codeunit, page, xmlport, report, and query`;
    scope.diagnostics.error(value, codes.runObjectType, message);
    return;
  }
  const name = referenceText(value.object);
  const elsewhere = scope.table
    .findAll(kind, name.split('.').at(-1) ?? name)
    .find((symbol) => scope.file.app.visible.has(symbol.scope.app));
  if (elsewhere !== undefined && scope.table.hasSuggested(elsewhere.namespace, scope.file)) return;
  const hint = elsewhere === undefined ? '' : `: add "using ${elsewhere.namespace};"`;
  scope.diagnostics.error(value.object, codes.objectMissing, `${kindName(kind)} '${name}' is missing${hint}`);
}

/** RunPageLink and RunPageView name fields of the page that is opened, and of the record it is opened from. */
function checkRun(holder: Holder, page: PageSymbol, scope: RoutineScope): void {
  const target: TableSymbol | undefined = page.sourceTable;
  const link = property(holder, 'RunPageLink');
  const view = property(holder, 'RunPageView');
  if (target === undefined) return;
  if (link?.kind === 'fieldConditionsValue') bindConditions(link.conditions, target, scope.record?.table, scope);
  checkView(view, target, scope);
}
