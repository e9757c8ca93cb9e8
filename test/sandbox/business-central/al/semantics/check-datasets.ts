/** Names in reports, XMLports and queries that refer to other parts of them: anchors, links, layouts, columns. */
import type * as ast from '../syntax/ast.ts';
import { bindCondition, bindConditions, bindFieldList, bindFieldName, checkView } from './conditions.ts';
import { dataItems, queryNodes, reportColumns, xmlPortNodes } from './declare-datasets.ts';
import { codes } from './diagnostics.ts';
import { type HasProperties, property, textProperty } from './properties.ts';
import { type RoutineScope, report } from './routine-scope.ts';
import { type OtherObjectSymbol, type TableSymbol, visibleExtensions } from './symbols.ts';
import { integerType } from './types.ts';

/** What reports and their extensions refer to in themselves. */
export function checkReportNames(
  symbol: OtherObjectSymbol,
  node: ast.ReportObject | ast.ReportExtensionObject,
  scope: RoutineScope,
): void {
  const known = datasetNames(symbol, scope);
  if (known === undefined) return;
  checkAnchors(node.dataset, symbol.target?.name ?? symbol.name, known, scope);
  const checkItem = (value: ast.PropertyValue | undefined) => {
    const name = nameIn(value);
    if (name === undefined || known.items.has(name.text.toLowerCase())) return;
    reportMissing(name, symbol, codes.referenceMissing, 'Reference', scope);
  };
  for (const item of dataItems(node.dataset)) checkItem(property(item, 'DataItemLinkReference'));
  checkItem(property(node, 'WordMergeDataItem'));
  const layout = nameIn(property(node, 'DefaultRenderingLayout'));
  if (layout === undefined || node.layouts.some(({ name }) => sameName(name, layout))) return;
  const message = `The DefaultRenderingLayout property can only be used with layouts of the rendering section of the report, '${layout.text}' is none`;
  report(scope, layout, codes.layoutMissing, message);
}

interface DatasetNames {
  readonly items: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
}

/** Data items and columns of a report and of the extensions that are seen from here, in lower case. */
function datasetNames(symbol: OtherObjectSymbol, scope: RoutineScope): DatasetNames | undefined {
  const base = symbol.kind === 'reportExtension' ? symbol.target : symbol;
  if (base === undefined) return undefined;
  const seen = visibleExtensions(base, scope.file.app);
  const items = new Set<string>();
  const columns = new Set<string>();
  for (const { declaration } of [base, ...seen]) {
    if (declaration.kind !== 'report' && declaration.kind !== 'reportExtension') continue;
    for (const item of dataItems(declaration.dataset)) items.add(item.name.text.toLowerCase());
    for (const column of reportColumns(declaration.dataset)) columns.add(column.name.text.toLowerCase());
  }
  return { items, columns };
}

/** What is added into, and what is added beside or changed, which may be a column. */
function checkAnchors(
  nodes: readonly ast.DatasetNode[],
  target: string,
  { items, columns }: DatasetNames,
  scope: RoutineScope,
): void {
  for (const node of nodes) {
    if (node.kind !== 'datasetPlacement' && node.kind !== 'datasetModification') continue;
    const name = node.kind === 'datasetPlacement' ? node.anchor : node.target;
    const isInto = node.kind === 'datasetPlacement' && ['add', 'addfirst', 'addlast'].includes(node.operation);
    const key = name.text.toLowerCase();
    if (items.has(key) || (!isInto && columns.has(key))) continue;
    const [code, what] = isInto
      ? [codes.dataItemMissing, 'DataItem']
      : [codes.dataItemOrColumnMissing, 'DataItem or Column'];
    report(scope, name, code, `A ${what} with name '${name.text}' could not be found in the target ${target}`);
  }
}

/** Views, links and fields of the table elements of an XMLport. */
export function checkXmlPortNames(symbol: OtherObjectSymbol, node: ast.XmlPortObject, scope: RoutineScope): void {
  const tables = new Map<string, TableSymbol | undefined>();
  const elements = [...xmlPortNodes(node.schema)].filter(({ table }) => table !== undefined);
  for (const element of elements) {
    tables.set(element.name.text.toLowerCase(), scope.table.lookup('table', element.table!, scope.file));
  }
  for (const element of elements) {
    const own = tables.get(element.name.text.toLowerCase());
    const linked = nameIn(property(element, 'LinkTable'));
    const key = linked?.text.toLowerCase();
    if (linked !== undefined && key !== undefined && !tables.has(key)) {
      const message = `The LinkTable property must reference a table element of the XMLport '${symbol.name}', '${linked.text}' is none`;
      report(scope, linked, codes.linkTable, message);
    }
    if (own === undefined) continue;
    checkView(property(element, 'SourceTableView'), own, scope);
    checkFields(element, own, scope);
    const fields = property(element, 'LinkFields');
    if (fields?.kind !== 'fieldConditionsValue') continue;
    const other = key === undefined ? undefined : tables.get(key);
    if (other !== undefined) bindConditions(fields.conditions, own, other, scope);
    else for (const { field } of fields.conditions) bindFieldName(field, own, scope);
  }
}

/** Fields that a data item or a table element lists. */
export function checkFields(item: HasProperties, own: TableSymbol, scope: RoutineScope): void {
  for (const name of ['RequestFilterFields', 'CalcFields']) bindFieldList(property(item, name), own, scope);
}

/** Columns by which the rows of a query are sorted. */
export function checkQueryOrder(symbol: OtherObjectSymbol, node: ast.QueryObject, scope: RoutineScope): void {
  const order = property(node, 'OrderBy');
  if (order?.kind !== 'orderByValue') return;
  const known = [...queryNodes(node.elements)].filter(({ kind }) => kind === 'queryColumn');
  for (const { column } of order.columns)
    if (!known.some(({ name }) => sameName(name, column)))
      reportMissing(column, symbol, codes.columnMissing, 'Column', scope);
}

/** What a column or filter of a query is filtered by: its own values. */
export function checkColumnFilter(
  node: ast.QueryColumn | ast.QueryFilter,
  table: TableSymbol,
  scope: RoutineScope,
): void {
  const field = node.field === undefined ? undefined : bindFieldName(node.field, table, scope);
  const filter = property(node, 'ColumnFilter');
  if (filter?.kind !== 'fieldConditionsValue') return;
  const method = textProperty(node, 'Method')?.toLowerCase() ?? '';
  const isNumber = node.field === undefined || ['day', 'month', 'year', 'count'].includes(method);
  for (const { field: name, condition } of filter.conditions) {
    if (!sameName(name, node.name)) {
      const message = `Column '${name.text}' does not exist here: the filter is on '${node.name.text}'`;
      report(scope, name, codes.columnMissing, message);
    } else if (isNumber) bindCondition(condition, { number: 0, type: integerType }, undefined, scope);
    else if (field !== undefined) bindCondition(condition, field, undefined, scope);
  }
}

function reportMissing(
  name: ast.Identifier,
  { name: owner }: OtherObjectSymbol,
  code: string,
  what: string,
  scope: RoutineScope,
): void {
  report(scope, name, code, `${what} '${name.text}' does not exist in application object '${owner}'`);
}

function nameIn(value: ast.PropertyValue | undefined): ast.Identifier | undefined {
  return value?.kind === 'expressionValue' && value.expression.kind === 'identifier' ? value.expression : undefined;
}

function sameName(one: ast.Identifier, other: ast.Identifier): boolean {
  return one.text.toLowerCase() === other.text.toLowerCase();
}
