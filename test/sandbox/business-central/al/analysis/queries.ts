/** Columns of queries: what they show, and the methods that can be applied to it. */
import { systemFields } from '../semantics/bind-name.ts';
import { property, textProperty } from '../semantics/properties.ts';
import type { FileScope, TableSymbol } from '../semantics/symbols.ts';
import { type AlType, typeName } from '../semantics/types.ts';
import type * as ast from '../syntax/ast.ts';
import { codes } from './codes.ts';
import { repeated } from './repeated.ts';
import type { AnalysedApp } from './rule.ts';

/** Types that a method can be applied to; Count counts rows and takes any. */
const typesOf: Readonly<Record<string, readonly [string, readonly AlType['kind'][]]>> = {
  day: [codes.dateMethod, ['date', 'dateTime']],
  month: [codes.dateMethod, ['date', 'dateTime']],
  year: [codes.dateMethod, ['date', 'dateTime']],
  sum: [codes.numberMethod, ['decimal', 'bigInteger', 'integer', 'duration']],
  average: [codes.numberMethod, ['decimal', 'bigInteger', 'integer', 'duration']],
  min: [codes.numberMethod, ['decimal', 'bigInteger', 'integer', 'duration']],
  max: [codes.numberMethod, ['decimal', 'bigInteger', 'integer', 'duration']],
};

export function checkQueries(analysed: AnalysedApp): void {
  for (const symbol of analysed.app.objects) {
    if (symbol.kind !== 'query' || symbol.declaration.kind !== 'query') continue;
    const { elements, name } = symbol.declaration;
    checkItems(elements, undefined, analysed);
    checkOrder(symbol.declaration, analysed);
    if (!checkNodes(elements, undefined, symbol.scope, analysed))
      analysed.diagnostics.error(name, codes.noColumn, `The query '${symbol.name}' must define at least one column`);
  }
}

/** A query has one data item in each other one, linked to what is around it. */
function checkItems(
  nodes: readonly ast.QueryNode[],
  around: ast.QueryDataItem | undefined,
  analysed: AnalysedApp,
): void {
  const { diagnostics } = analysed;
  const items = nodes.filter((node) => node.kind === 'queryDataItem');
  for (const { name } of items.slice(1)) {
    const message = `You cannot combine two DataItems at the same level: '${name.text}' belongs into '${items[0]!.name.text}'`;
    diagnostics.error(name, codes.itemsSideBySide, message);
  }
  for (const item of items) {
    const link = property(item, 'DataItemLink');
    if (around === undefined && link !== undefined)
      diagnostics.error(link, codes.linkOfTopItem, "The property 'DataItemLink' cannot be set on a top-level DataItem");
    if (
      around !== undefined &&
      link === undefined &&
      textProperty(item, 'SqlJoinType')?.toLowerCase() !== 'crossjoin'
    ) {
      const message = `The property 'DataItemLink' must be set for nested data items: how '${item.name.text}' relates to '${around.name.text}' is not said`;
      diagnostics.error(item.name, codes.itemWithoutLink, message);
    }
    checkItems(item.children, item, analysed);
  }
}

function checkOrder(node: ast.QueryObject, { diagnostics }: AnalysedApp): void {
  const order = property(node, 'OrderBy');
  if (order?.kind !== 'orderByValue') return;
  for (const { column } of repeated(order.columns, (entry) => entry.column.text)) {
    const message = `The column '${column.text}' cannot be used multiple times when defining the order of the resulting dataset`;
    diagnostics.error(column, codes.orderedTwice, message);
  }
}

/** Whether a column is among the nodes. */
function checkNodes(
  nodes: readonly ast.QueryNode[],
  table: TableSymbol | undefined,
  file: FileScope,
  analysed: AnalysedApp,
): boolean {
  let hasColumn = false;
  for (const node of nodes) {
    if (node.kind === 'queryDataItem') {
      const own = analysed.table.lookup('table', node.table, file);
      if (checkNodes(node.children, own, file, analysed)) hasColumn = true;
    } else if (node.kind === 'queryColumn') {
      hasColumn = true;
      checkColumn(node, table, analysed);
    }
  }
  return hasColumn;
}

function checkColumn(node: ast.QueryColumn, table: TableSymbol | undefined, { diagnostics }: AnalysedApp): void {
  const method = textProperty(node, 'Method')?.toLowerCase();
  if (node.field === undefined) {
    if (method === 'count') return;
    const message = `The column '${node.name.text}' must have a field, or the Method Count`;
    diagnostics.error(node.name, codes.columnWithoutSource, message);
    return;
  }
  const key = node.field.text.toLowerCase();
  const field = table?.fieldsByName.get(key);
  if (field?.fieldClass === 'FlowFilter')
    diagnostics.error(
      node.field,
      codes.columnOfFlowFilter,
      `The source of a column cannot be a flow filter, '${field.name}' is one`,
    );
  const [code, types] = typesOf[method ?? ''] ?? [];
  const type = field?.type ?? systemFields[key]?.type;
  if (code === undefined || type === undefined || type.kind === 'error' || types?.includes(type.kind)) return;
  const wanted = code === codes.dateMethod ? 'Date or DateTime' : 'Decimal, BigInteger, Integer, or Duration';
  const message = `The method '${textProperty(node, 'Method')}' can only be used on columns that have a ${wanted} type, '${node.field.text}' has the type '${typeName(type)}'`;
  diagnostics.error(property(node, 'Method') ?? node.name, code, message);
}
