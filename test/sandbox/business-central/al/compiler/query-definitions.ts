/** Query objects as the runtime wants them. */
import type { JoinType, QueryColumnDef, QueryDataItemDef, QueryDef } from '../../runtime/queries/query-definition.ts';
import type { Condition } from '../../runtime/records/definitions.ts';
import { bindCondition, bindConditions, bindFieldName } from '../semantics/conditions.ts';
import { booleanProperty, property, textProperty } from '../semantics/properties.ts';
import { objectScope, type RoutineScope } from '../semantics/routine-scope.ts';
import type { SymbolTable } from '../semantics/symbol-table.ts';
import type { OtherObjectSymbol, TableSymbol } from '../semantics/symbols.ts';
import { type AlType, integerType } from '../semantics/types.ts';
import type * as ast from '../syntax/ast.ts';

export function queryDefinition(symbol: OtherObjectSymbol, table: SymbolTable): QueryDef {
  const node = symbol.declaration;
  if (node.kind !== 'query') throw new Error(`${symbol.name} is no query`);
  const reader = new QueryReader(objectScope(symbol, table));
  reader.read(node.elements);
  const order = property(node, 'OrderBy');
  return {
    id: symbol.id,
    name: symbol.name,
    caption: textProperty(node, 'Caption') ?? symbol.name,
    items: reader.items,
    columns: reader.columns,
    orderBy:
      order?.kind === 'orderByValue'
        ? order.columns.map(({ column, descending }) => ({ column: reader.columnNamed(column), descending }))
        : [],
    topNumberOfRows: Number(textProperty(node, 'TopNumberOfRows') ?? 0),
  };
}

interface DataItem {
  readonly name: string;
  readonly table: TableSymbol;
}

class QueryReader {
  readonly items: QueryDataItemDef[] = [];
  readonly columns: QueryColumnDef[] = [];
  private readonly sources: DataItem[] = [];
  private readonly scope: RoutineScope;

  constructor(scope: RoutineScope) {
    this.scope = scope;
  }

  /** Data items from the top down, each with its columns. */
  read(nodes: readonly ast.QueryNode[]): void {
    for (const node of nodes) if (node.kind === 'queryDataItem') this.readItem(node);
  }

  columnNamed({ text }: ast.Identifier): number {
    return this.columns.findIndex(({ name }) => name.toLowerCase() === text.toLowerCase());
  }

  private readItem(node: ast.QueryDataItem): void {
    const table = this.scope.table.lookup('table', node.table, this.scope.file);
    if (table === undefined) throw new Error(`The data item ${node.name.text} has no table`);
    const item = this.sources.push({ name: node.name.text.toLowerCase(), table }) - 1;
    const filter = property(node, 'DataItemTableFilter');
    this.items.push({
      name: node.name.text,
      tableId: table.id,
      join: (textProperty(node, 'SqlJoinType')?.toLowerCase() ?? 'leftouterjoin') as JoinType,
      links: this.links(node, table),
      filters:
        filter?.kind === 'fieldConditionsValue' ? bindConditions(filter.conditions, table, undefined, this.scope) : [],
    });
    for (const child of node.children) if (child.kind !== 'queryDataItem') this.columns.push(this.column(child, item));
    this.read(node.children);
  }

  private links(node: ast.QueryDataItem, table: TableSymbol): QueryDataItemDef['links'] {
    const value = property(node, 'DataItemLink');
    if (value?.kind !== 'fieldConditionsValue') return [];
    return value.conditions.flatMap(({ field, condition }) => {
      if (condition.kind !== 'linkCondition') return [];
      const name = condition.dataItem?.text.toLowerCase();
      const item = this.sources.findIndex((source) => source.name === name);
      const own = bindFieldName(field, table, this.scope);
      const other = this.sources[item] && bindFieldName(condition.field, this.sources[item].table, this.scope);
      return own === undefined || other === undefined ? [] : [{ field: own.number, item, source: other.number }];
    });
  }

  private column(node: ast.QueryColumn | ast.QueryFilter, item: number): QueryColumnDef {
    const field = node.field && bindFieldName(node.field, this.sources[item]!.table, this.scope);
    const method = textProperty(node, 'Method')?.toLowerCase() as QueryColumnDef['method'];
    return {
      name: node.name.text,
      caption: textProperty(node, 'Caption'),
      item,
      fieldNo: field?.number ?? 0,
      method,
      reverseSign: booleanProperty(node, 'ReverseSign') ?? false,
      isShown: node.kind === 'queryColumn',
      filters: this.columnFilters(node, {
        number: field?.number ?? 0,
        type: field === undefined || isDatePart(method) ? integerType : field.type,
      }),
    };
  }

  private columnFilters(
    node: ast.QueryColumn | ast.QueryFilter,
    field: { readonly number: number; readonly type: AlType },
  ): Condition[] {
    const value = property(node, 'ColumnFilter');
    if (value?.kind !== 'fieldConditionsValue') return [];
    return value.conditions
      .map(({ condition }) => bindCondition(condition, field, undefined, this.scope))
      .filter((condition) => condition !== undefined);
  }
}

function isDatePart(method: QueryColumnDef['method']): boolean {
  return method === 'day' || method === 'month' || method === 'year';
}
