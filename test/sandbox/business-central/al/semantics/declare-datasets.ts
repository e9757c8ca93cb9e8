/** Names that reports, XMLports and queries declare besides their variables: data items, elements, request pages. */
import type * as ast from '../syntax/ast.ts';
import { booleanProperty, property, textProperty } from './properties.ts';
import type { SymbolTable } from './symbol-table.ts';
import type { AnyObjectSymbol, OtherObjectSymbol, TableSymbol, VariableSymbol } from './symbols.ts';
import { type AlType, errorType, textType } from './types.ts';

type Declare = (name: ast.Identifier, type: () => AlType) => VariableSymbol;

/** Declares the record variables of data items and the variables of XMLport elements. */
export function declareDataset(symbol: OtherObjectSymbol, table: SymbolTable, declare: Declare): void {
  const node = symbol.declaration;
  const add = (name: ast.Identifier, type: () => AlType) => {
    const key = name.text.toLowerCase();
    const variable = symbol.globals.get(key);
    if (variable === undefined) symbol.globals.set(key, declare(name, type));
    else variable.used = true; // Which of the two of one name is meant is not known.
  };
  if (node.kind === 'report' || node.kind === 'reportExtension') {
    for (const item of dataItems(node.dataset)) {
      const temporary = booleanProperty(item, 'UseTemporary') ?? false;
      add(item.name, () => recordType(item.table, temporary, symbol, table));
    }
  } else if (node.kind === 'xmlPort') {
    for (const element of xmlPortNodes(node.schema)) {
      const { name, table: reference } = element;
      if (reference !== undefined) {
        const temporary = booleanProperty(element, 'UseTemporary') ?? false;
        add(name, () => recordType(reference, temporary, symbol, table));
      } else if (element.type === 'textelement' || element.type === 'textattribute') {
        const isBig = textProperty(element, 'TextType')?.toLowerCase() === 'bigtext';
        add(name, () => (isBig ? { kind: 'bigText' } : textType));
      }
    }
  }
}

/** The table of the request page's own record. */
export function requestPageTable(symbol: OtherObjectSymbol, table: SymbolTable): TableSymbol | undefined {
  const node = symbol.declaration;
  if (node.kind !== 'report' && node.kind !== 'reportExtension' && node.kind !== 'xmlPort') return undefined;
  if (node.requestPage === undefined) return undefined;
  const source = property(node.requestPage, 'SourceTable');
  return source?.kind === 'objectValue' ? table.resolve('table', source.object, symbol.scope) : undefined;
}

function recordType(
  reference: ast.ObjectReference,
  temporary: boolean,
  symbol: OtherObjectSymbol,
  table: SymbolTable,
): AlType {
  const found = table.resolve('table', reference, symbol.scope);
  return found === undefined ? errorType : { kind: 'record', table: found, temporary: temporary || found.temporary };
}

/** The report that a report extension extends. */
export function extendedReport(symbol: AnyObjectSymbol): ast.ReportObject | undefined {
  const declaration = symbol.kind === 'reportExtension' ? symbol.target?.declaration : undefined;
  return declaration?.kind === 'report' ? declaration : undefined;
}

export function* dataItems(nodes: readonly ast.DatasetNode[]): Iterable<ast.ReportDataItem> {
  for (const node of nodes) {
    if (node.kind === 'reportDataItem') {
      yield node;
      yield* dataItems(node.children);
    } else if (node.kind === 'datasetPlacement') yield* dataItems(node.children);
  }
}

export function* reportColumns(nodes: readonly ast.DatasetNode[]): Iterable<ast.ReportColumn> {
  for (const node of nodes) {
    if (node.kind === 'reportColumn') yield node;
    else if (node.kind !== 'datasetModification') yield* reportColumns(node.children);
  }
}

/** Data items, columns and filters of a query. */
export function* queryNodes(nodes: readonly ast.QueryNode[]): Iterable<ast.QueryNode> {
  for (const node of nodes) {
    yield node;
    if (node.kind === 'queryDataItem') yield* queryNodes(node.children);
  }
}

export function* xmlPortNodes(nodes: readonly ast.XmlPortNode[]): Iterable<ast.XmlPortNode> {
  for (const node of nodes) {
    yield node;
    yield* xmlPortNodes(node.children);
  }
}
