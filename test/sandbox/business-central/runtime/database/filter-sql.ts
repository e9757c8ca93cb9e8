/** Filters as SQL conditions. The text depends only on the shape of the filter, so that statements can be reused. */
import type { SQLInputValue } from 'node:sqlite';
import type { FieldValue } from '../records/definitions.ts';
import type { FilterNode, RowFilter } from '../records/filters/filter-node.ts';
import type { Column } from './columns.ts';

export interface SqlCondition {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}

export function filterToSql(filter: RowFilter | undefined, columns: readonly (Column | undefined)[]): SqlCondition {
  const values: SQLInputValue[] = [];
  const sql = filter === undefined ? '' : rowFilter(filter, columns, values);
  return { sql, values };
}

/** Expression that sorts as the values do. */
export function orderExpression(column: Column): string {
  return column.ordered ? column.name : `al_key(${column.name})`;
}

/** A value in the form of `orderExpression`. */
export function orderValue(column: Column, value: FieldValue, toKey: (text: string) => string): SQLInputValue {
  return column.ordered ? column.encode(value) : toKey(value as string);
}

function rowFilter(filter: RowFilter, columns: readonly (Column | undefined)[], values: SQLInputValue[]): string {
  if (filter.op !== 'field') {
    return join(
      filter.items.map((item) => rowFilter(item, columns, values)),
      filter.op,
    );
  }
  const column = columns[filter.slot];
  if (column === undefined) throw new Error('A filter on a field that is not stored reached the database');
  return node(filter.node, column, values);
}

function join(parts: readonly string[], op: 'and' | 'or'): string {
  return parts.length === 1 ? parts[0]! : `(${parts.join(op === 'and' ? ' AND ' : ' OR ')})`;
}

function node(filter: FilterNode, column: Column, values: SQLInputValue[]): string {
  switch (filter.op) {
    case '=':
    case '<>':
      values.push(column.encode(filter.value));
      return `${column.name} ${filter.op} ?`;
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compare(column, filter.op, filter.value, values);
    case 'range': {
      const parts: string[] = [];
      if (filter.low !== undefined) parts.push(compare(column, '>=', filter.low, values));
      if (filter.high !== undefined) parts.push(compare(column, '<=', filter.high, values));
      return parts.length === 0 ? 'TRUE' : join(parts, 'and');
    }
    case 'like':
      values.push(filter.pattern, filter.ignoreCase ? 1 : 0);
      return `${column.collated ? 'al_like_key' : 'al_like'}(${column.name}, ?, ?) = ${filter.negate ? 0 : 1}`;
    default:
      return join(
        filter.items.map((item) => node(item, column, values)),
        filter.op,
      );
  }
}

function compare(column: Column, op: string, value: FieldValue, values: SQLInputValue[]): string {
  values.push(column.encode(value));
  return column.ordered ? `${column.name} ${op} ?` : `al_key(${column.name}) ${op} al_key(?)`;
}
