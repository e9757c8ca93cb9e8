/** Members of objects: procedures, parts of pages, what tests see of pages, columns of queries. */
import type * as ast from '../syntax/ast.ts';
import { type Entity, systemFields, value } from './bind-name.ts';
import type { BoundExpression } from './bound-tree.ts';
import { builtinMethod } from './builtins/index.ts';
import { textProperty } from './properties.ts';
import type { RoutineScope } from './routine-scope.ts';
import {
  type AnyObjectSymbol,
  type AppSymbol,
  type OtherObjectSymbol,
  type ProcedureSymbol,
  visibleExtensions,
} from './symbols.ts';
import { type AlType, errorType, integerType } from './types.ts';

export function resolveObjectMember(
  object: BoundExpression,
  name: ast.Identifier,
  scope: RoutineScope,
  callable: boolean,
): Entity {
  const type = object.type;
  const key = name.text.toLowerCase();
  if (!('symbol' in type)) return { kind: 'missing' };
  const symbol = type.symbol;
  const section = type.kind === 'requestPage' ? 'page' : type.kind.toLowerCase();
  const methods = builtinMethod(section, key);
  const isCalled = callable && methods !== undefined;
  if (type.kind === 'testRequestPage' && 'extensions' in symbol && symbol.kind !== 'page' && !isCalled) {
    const element = requestPageElement(symbol, key);
    if (element !== undefined)
      return value({ kind: 'testControl', page: object, control: name.text, type: element, span: name });
  } else if (type.kind === 'testPage' && symbol.kind === 'page' && !isCalled) {
    const control = symbol.controls.get(key);
    if (control !== undefined && !containers.has(control.declaration.type)) {
      const hosted = control.declaration.type === 'part' ? control.declaration.hosted : undefined;
      const part = hosted === undefined ? undefined : scope.table.lookup('page', hosted, control.owner.scope);
      const controlType: AlType = part === undefined ? { kind: 'testField' } : { kind: 'testPage', symbol: part };
      return value({ kind: 'testControl', page: object, control: control.name, type: controlType, span: name });
    }
    if (symbol.actions.has(key)) {
      return value({ kind: 'testControl', page: object, control: name.text, type: { kind: 'testAction' }, span: name });
    }
    const field = symbol.sourceTable?.fieldsByName.get(key);
    if (field !== undefined && methods === undefined) return { kind: 'missing' };
  } else {
    const overloads = symbol.procedures.get(key);
    if (overloads !== undefined) return { kind: 'procedures', receiver: object, overloads };
    if (symbol.kind === 'page') {
      const extended = extensionProcedures(symbol, key, scope.file.app);
      if (extended.length > 0) return { kind: 'procedures', receiver: object, overloads: extended };
      const control = symbol.controls.get(key);
      if (control !== undefined) return pagePart(object, control.declaration, control.owner, name, scope);
      if (key === 'page' && object.kind === 'pagePart') return value(object);
    }
    if (symbol.kind === 'report' && key === 'requestoptionspage') {
      return value({ kind: 'implicit', name: 'RequestOptionsPage', type: { kind: 'requestPage', symbol }, span: name });
    }
    if (symbol.kind === 'report') {
      const extended = extensionProcedures(symbol, key, scope.file.app);
      if (extended.length > 0) return { kind: 'procedures', receiver: object, overloads: extended };
    }
    if (symbol.kind === 'query' && !isCalled) {
      const column =
        symbol.declaration.kind === 'query'
          ? queryColumnType(symbol.declaration.elements, key, scope, symbol)
          : undefined;
      if (column !== undefined)
        return value({ kind: 'queryColumn', query: object, column: name.text, type: column, span: name });
    }
  }
  return methods === undefined
    ? { kind: 'missing' }
    : { kind: 'builtins', receiver: object, staticType: undefined, signatures: methods };
}

/** Controls that hold others and show nothing themselves: tests see what is in them. */
const containers: ReadonlySet<ast.ControlType> = new Set(['area', 'group', 'cuegroup', 'repeater', 'grid', 'fixed']);

/** What the extensions of an object that an app sees add to its procedures of one name. */
export function extensionProcedures(
  extended: { readonly extensions: readonly AnyObjectSymbol[] },
  key: string,
  app: AppSymbol,
): readonly ProcedureSymbol[] {
  return visibleExtensions(extended, app).flatMap(({ procedures }) => procedures.get(key) ?? []);
}

/** What a test sees of a request page: its fields and actions, and the filters of the data items. */
function requestPageElement(report: OtherObjectSymbol, key: string): AlType | undefined {
  for (const { declaration, globals } of [report, ...report.extensions]) {
    if (!('requestPage' in declaration)) continue;
    const page = declaration.requestPage;
    const item = globals.get(key);
    if (item !== undefined && item.span === undefined && item.type.kind === 'record') return { kind: 'testFilter' };
    if (page !== undefined && findNode(page.layout, key)) return { kind: 'testField' };
    if (page !== undefined && findNode(page.actions, key)) return { kind: 'testAction' };
  }
  return undefined;
}

function findNode(nodes: readonly (ast.PageNode | ast.ActionNode)[], key: string): boolean {
  return nodes.some((node) => {
    if (node.kind === 'pagePlacement') return findNode(node.children, key);
    if (node.kind !== 'pageControl' && node.kind !== 'pageAction') return false;
    return node.name?.text.toLowerCase() === key || findNode(node.children, key);
  });
}

function pagePart(
  page: BoundExpression,
  control: ast.PageControl,
  owner: AnyObjectSymbol,
  span: ast.Span,
  scope: RoutineScope,
): Entity {
  if (control.hosted === undefined) return { kind: 'missing' };
  if (control.type === 'part') {
    const symbol = scope.table.lookup('page', control.hosted, owner.scope);
    if (symbol === undefined) return { kind: 'missing' };
    return value({ kind: 'pagePart', page, part: control.name.text, type: { kind: 'page', symbol }, span });
  }
  if (control.type === 'usercontrol') {
    const symbol = scope.table.lookup('controlAddIn', control.hosted, owner.scope);
    if (symbol === undefined) return { kind: 'missing' };
    return value({ kind: 'pagePart', page, part: control.name.text, type: { kind: 'controlAddIn', symbol }, span });
  }
  return { kind: 'missing' };
}

/** The type of a column or a filter of a query by its name, in lower case, or undefined. */
export function queryColumnType(
  elements: readonly ast.QueryNode[],
  key: string,
  scope: RoutineScope,
  owner: AnyObjectSymbol,
): AlType | undefined {
  for (const element of elements) {
    if (element.kind !== 'queryDataItem') continue;
    const source = scope.table.lookup('table', element.table, owner.scope);
    for (const child of element.children) {
      if (child.kind === 'queryDataItem' || child.name.text.toLowerCase() !== key) continue;
      const method = textProperty(child, 'Method')?.toLowerCase();
      if (child.field === undefined || method === 'day' || method === 'month' || method === 'year') return integerType;
      const field = child.field.text.toLowerCase();
      return source?.fieldsByName.get(field)?.type ?? systemFields[field]?.type ?? errorType;
    }
    const nested = queryColumnType(element.children, key, scope, owner);
    if (nested !== undefined) return nested;
  }
  return undefined;
}
