/** Reports as the runtime wants them. */

import { UnsupportedAlError } from '../../runtime/errors/al-error.ts';
import type { ReportDataItemDef, ReportDef } from '../../runtime/reports/report-definition.ts';
import { type BoundObject, triggerName } from '../semantics/bind-object.ts';
import { bindConditions, bindFieldName } from '../semantics/conditions.ts';
import { booleanProperty, listedNames, property, textProperty } from '../semantics/properties.ts';
import { objectScope, type RoutineScope } from '../semantics/routine-scope.ts';
import type { SymbolTable } from '../semantics/symbol-table.ts';
import type { OtherObjectSymbol, TableSymbol } from '../semantics/symbols.ts';
import type * as ast from '../syntax/ast.ts';

/** Triggers of a request page that run without a user too. */
const REQUEST_PAGE_TRIGGERS = ['OnInit', 'OnOpenPage', 'OnClosePage'];

export function reportDefinition(symbol: OtherObjectSymbol, table: SymbolTable, bound: BoundObject): ReportDef {
  const node = symbol.declaration;
  if (node.kind !== 'report') throw new Error(`${symbol.name} is no report`);
  if (symbol.extensions.length > 0) throw new UnsupportedAlError('extensions of reports', symbol.name);
  const reader = new ReportReader(symbol, objectScope(symbol, table), bound);
  return {
    id: symbol.id,
    name: symbol.name,
    caption: textProperty(node, 'Caption') ?? symbol.name,
    processingOnly: booleanProperty(node, 'ProcessingOnly') ?? false,
    useRequestPage: booleanProperty(node, 'UseRequestPage') ?? true,
    requestPageTriggers: REQUEST_PAGE_TRIGGERS.map((name) => reader.method(name, 'requestpage')).filter(
      (method) => method !== '',
    ),
    items: reader.items(node.dataset, undefined),
  };
}

class ReportReader {
  private readonly symbol: OtherObjectSymbol;
  private readonly scope: RoutineScope;
  private readonly bound: BoundObject;

  constructor(symbol: OtherObjectSymbol, scope: RoutineScope, bound: BoundObject) {
    this.symbol = symbol;
    this.scope = scope;
    this.bound = bound;
  }

  items(nodes: readonly ast.DatasetNode[], parent: ast.ReportDataItem | undefined): ReportDataItemDef[] {
    return nodes.filter((node) => node.kind === 'reportDataItem').map((node) => this.item(node, parent));
  }

  /** The method of a trigger of a data item or of the request page; '' when there is none. */
  method(trigger: string, element: string): string {
    const name = triggerName(trigger, 'item', element);
    return this.bound.triggers.has(name) ? name : '';
  }

  private item(node: ast.ReportDataItem, parent: ast.ReportDataItem | undefined): ReportDataItemDef {
    const table = this.tableOf(node.name);
    const view = property(node, 'DataItemTableView');
    const isView = view?.kind === 'viewValue';
    const reference = textProperty(node, 'DataItemLinkReference') ?? parent?.name.text ?? '';
    return {
      name: node.name.text,
      tableId: table.id,
      variable: this.variable(node.name.text),
      key: isView ? this.fields(view.sorting, table) : [],
      descending: isView && view.order === 'descending',
      filters: isView ? bindConditions(view.filters, table, table, this.scope) : [],
      links: this.links(node, table, reference),
      linkVariable: reference === '' ? '' : this.variable(reference),
      calcFields: this.fieldList(node, 'CalcFields', table),
      requestFilterFields: this.fieldList(node, 'RequestFilterFields', table),
      requestFilterHeading: textProperty(node, 'RequestFilterHeading') ?? '',
      maxIterations: Number(textProperty(node, 'MaxIteration') ?? 0),
      onPreDataItem: this.method('OnPreDataItem', node.name.text),
      onAfterGetRecord: this.method('OnAfterGetRecord', node.name.text),
      onPostDataItem: this.method('OnPostDataItem', node.name.text),
      items: this.items(node.children, node),
    };
  }

  private links(node: ast.ReportDataItem, table: TableSymbol, reference: string): ReportDataItemDef['links'] {
    const link = property(node, 'DataItemLink');
    if (link?.kind !== 'fieldConditionsValue' || reference === '') return [];
    return bindConditions(link.conditions, table, this.tableOf({ text: reference }), this.scope);
  }

  private fieldList(node: ast.ReportDataItem, name: string, table: TableSymbol): number[] {
    return this.fields(listedNames(property(node, name)), table);
  }

  private fields(names: readonly ast.Identifier[], table: TableSymbol): number[] {
    return names.map((name) => bindFieldName(name, table, this.scope)?.number).filter((number) => number !== undefined);
  }

  private tableOf({ text }: { readonly text: string }): TableSymbol {
    const type = this.symbol.globals.get(text.toLowerCase())?.type;
    if (type?.kind !== 'record') throw new Error(`The data item ${text} of report ${this.symbol.name} has no table`);
    return type.table;
  }

  private variable(name: string): string {
    return this.symbol.globals.get(name.toLowerCase())?.jsName ?? '';
  }
}
