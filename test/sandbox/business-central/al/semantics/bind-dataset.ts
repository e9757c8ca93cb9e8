/** Binds what reports, XMLports and queries hold besides procedures: columns, links, views, triggers, request pages. */
import type * as ast from '../syntax/ast.ts';
import { bindExpression } from './bind-expression.ts';
import type { BoundExpression } from './bound-tree.ts';
import {
  checkColumnFilter,
  checkFields,
  checkQueryOrder,
  checkReportNames,
  checkXmlPortNames,
} from './check-datasets.ts';
import { bindConditions, bindFieldName, checkView } from './conditions.ts';
import { extendedReport } from './declare-datasets.ts';
import { codes } from './diagnostics.ts';
import { property } from './properties.ts';
import { objectScope, type RoutineScope, report } from './routine-scope.ts';
import type { SymbolTable } from './symbol-table.ts';
import type { OtherObjectSymbol, TableSymbol } from './symbols.ts';
import { type AlType, typeName } from './types.ts';

export interface DatasetParts {
  addTriggers(nodes: readonly ast.Trigger[], place: '' | 'item', element: string, itemRecord?: BoundExpression): void;
  walkControls(nodes: readonly ast.PageNode[]): void;
  walkActions(nodes: readonly ast.ActionNode[]): void;
}

export function bindDataset(symbol: OtherObjectSymbol, table: SymbolTable, parts: DatasetParts): void {
  const node = symbol.declaration;
  const scope = objectScope(symbol, table);
  switch (node.kind) {
    case 'report':
    case 'reportExtension':
      bindNodes(node.dataset, undefined);
      checkReportNames(symbol, node, scope);
      bindRequestPage(node.requestPage);
      break;
    case 'xmlPort':
      bindElements(node.schema);
      checkXmlPortNames(symbol, node, scope);
      bindRequestPage(node.requestPage);
      break;
    case 'query':
      bindQueryNodes(node.elements, undefined, new Map(), scope);
      checkQueryOrder(symbol, node, scope);
  }

  function bindNodes(nodes: readonly ast.DatasetNode[], around: BoundExpression | undefined): void {
    for (const child of nodes) {
      switch (child.kind) {
        case 'reportDataItem': {
          const record = recordOf(child.name, scope);
          parts.addTriggers(child.triggers, 'item', child.name.text, record);
          if (record !== undefined) bindItemProperties(child, record, around);
          bindNodes(child.children, record);
          break;
        }
        case 'reportColumn': {
          const within = { ...scope, ambientRecord: around };
          checkColumnType(child, bindExpression(child.expression, within).type, scope);
          const format = property(child, 'AutoFormatExpression');
          if (format?.kind === 'expressionValue') bindExpression(format.expression, within);
          parts.addTriggers(child.triggers, 'item', child.name.text);
          break;
        }
        case 'datasetPlacement': {
          const record = placedIn(child);
          // What columns show cannot be told where the data item is unknown, and that is reported.
          const isKnown = record !== undefined || child.operation !== 'add';
          bindNodes(isKnown ? child.children : child.children.filter(({ kind }) => kind !== 'reportColumn'), record);
          break;
        }
        case 'datasetModification': {
          const record = recordOf(child.target, scope);
          parts.addTriggers(child.triggers, 'item', child.target.text, record);
          if (record?.type.kind === 'record') checkFields(child, record.type.table, scope);
        }
      }
    }
  }

  /** The data item around what is placed: the anchor, or the one that the anchor stands in. */
  function placedIn(node: ast.DatasetPlacement): BoundExpression | undefined {
    if (node.operation !== 'addafter' && node.operation !== 'addbefore') return recordOf(node.anchor, scope);
    const extended = extendedReport(symbol);
    const parent = extended && parentOf(node.anchor.text.toLowerCase(), extended.dataset, undefined);
    return parent && recordOf(parent, scope);
  }

  function bindItemProperties(
    item: ast.ReportDataItem,
    record: BoundExpression,
    around: BoundExpression | undefined,
  ): void {
    if (record.type.kind !== 'record') return;
    const own = record.type.table;
    const reference = property(item, 'DataItemLinkReference');
    const linked =
      reference?.kind === 'expressionValue' && reference.expression.kind === 'identifier'
        ? recordOf(reference.expression, scope)
        : around;
    const link = property(item, 'DataItemLink');
    if (link?.kind === 'fieldConditionsValue')
      bindConditions(link.conditions, own, linked?.type.kind === 'record' ? linked.type.table : own, scope);
    checkView(property(item, 'DataItemTableView'), own, scope);
    checkFields(item, own, scope);
  }

  function bindElements(nodes: readonly ast.XmlPortNode[]): void {
    for (const element of nodes) {
      if (element.field !== undefined) bindExpression(element.field, scope);
      const record = element.table === undefined ? undefined : recordOf(element.name, scope);
      parts.addTriggers(element.triggers, 'item', element.name.text, record);
      bindElements(element.children);
    }
  }

  function bindRequestPage(page: ast.RequestPage | undefined): void {
    if (page === undefined) return;
    for (const trigger of page.triggers) parts.addTriggers([trigger], 'item', 'requestpage');
    for (const { value } of page.properties.filter(({ name }) => name.text.toLowerCase() === 'datacaptionexpression'))
      if (value.kind === 'expressionValue') bindExpression(value.expression, scope);
    parts.walkControls(page.layout);
    parts.walkActions(page.actions);
  }
}

/** @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/diagnostics/diagnostic-al326 */
const columnTypes: ReadonlySet<AlType['kind']> = new Set([
  'boolean',
  'char',
  'byte',
  'integer',
  'bigInteger',
  'decimal',
  'option',
  'enum',
  'text',
  'code',
  'label',
  'dateTime',
  'time',
  'date',
  'dateFormula',
  'duration',
  'guid',
  'recordId',
  'tableFilter',
  'blob',
  'media',
  'mediaSet',
  'dotNet',
  'error',
]);

function checkColumnType({ name, expression }: ast.ReportColumn, type: AlType, scope: RoutineScope): void {
  if (columnTypes.has(type.kind)) return;
  const message = `'${typeName(type)}' is not a valid column type for column '${name.text}' in report '${scope.owner.name}'`;
  report(scope, expression, type.kind === 'variant' ? codes.variantColumn : codes.columnType, message);
}

function parentOf(
  key: string,
  nodes: readonly ast.DatasetNode[],
  parent: ast.Identifier | undefined,
): ast.Identifier | undefined {
  for (const node of nodes) {
    if (node.kind !== 'reportDataItem') continue;
    if (node.name.text.toLowerCase() === key) return parent;
    const found = parentOf(key, node.children, node.name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function recordOf(name: ast.Identifier, scope: RoutineScope): BoundExpression | undefined {
  const key = name.text.toLowerCase();
  const owner = scope.owner;
  const inherited = owner.kind === 'reportExtension' ? owner.target?.globals.get(key) : undefined;
  const variable = owner.globals.get(key) ?? inherited;
  return variable === undefined ? undefined : { kind: 'variable', variable, type: variable.type, span: name };
}

/** Fields of columns and filters, and links to the data items around. */
function bindQueryNodes(
  nodes: readonly ast.QueryNode[],
  own: TableSymbol | undefined,
  around: ReadonlyMap<string, TableSymbol>,
  scope: RoutineScope,
): void {
  for (const node of nodes) {
    if (node.kind !== 'queryDataItem') {
      if (own !== undefined) checkColumnFilter(node, own, scope);
      continue;
    }
    const source = scope.table.resolve('table', node.table, scope.file);
    if (source === undefined) continue;
    const items = new Map(around).set(node.name.text.toLowerCase(), source);
    const link = property(node, 'DataItemLink');
    if (link?.kind === 'fieldConditionsValue') {
      for (const { field, condition } of link.conditions) {
        bindFieldName(field, source, scope);
        if (condition.kind !== 'linkCondition' || condition.dataItem === undefined) continue;
        const other = items.get(condition.dataItem.text.toLowerCase());
        if (other !== undefined) bindFieldName(condition.field, other, scope);
        else
          report(
            scope,
            condition.dataItem,
            'AL0118',
            `The name '${condition.dataItem.text}' does not exist in the current context`,
          );
      }
    }
    const filter = property(node, 'DataItemTableFilter');
    if (filter?.kind === 'fieldConditionsValue') bindConditions(filter.conditions, source, undefined, scope);
    bindQueryNodes(node.children, source, items, scope);
  }
}
