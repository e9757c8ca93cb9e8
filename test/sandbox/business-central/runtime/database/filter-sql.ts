/** Filters as SQL conditions. The text depends only on the shape of the filter, so that statements can be reused. */
import type { SQLInputValue } from 'node:sqlite';
import type { FieldValue } from '../records/definitions.ts';
import { type FilterNode, isFolded, type RowFilter } from '../records/filters/filter-node.ts';
import { foldText, toCollationKey } from './collation.ts';
import type { Column } from './columns.ts';

type LikeNode = Extract<FilterNode, { op: 'like' }>;

export interface SqlCondition {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}

export function filterToSql(filter: RowFilter | undefined, columns: readonly (Column | undefined)[]): SqlCondition {
  const values: SQLInputValue[] = [];
  const sql = filter === undefined ? '' : rowFilter(filter, columns, values);
  return { sql, values };
}

/** Expression without case and accents, for `@` filters. */
export function foldExpression(column: Column): string {
  return `${column.collated ? 'al_fold_key' : 'al_fold'}(${column.name})`;
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
      return like(filter, column, values);
    default:
      return join(
        filter.items.map((item) => node(item, column, values)),
        filter.op,
      );
  }
}

/** Greater than all text that begins with what stands before it. */
const LAST = '\u{10FFFF}';

/** Wildcards need JavaScript; what stands before the first one narrows the rows by an index. */
function like(filter: LikeNode, column: Column, values: SQLInputValue[]): string {
  const { pattern, ignoreCase, negate } = filter;
  if (isFolded(filter)) {
    values.push(foldText(pattern));
    return `${foldExpression(column)} ${negate ? '<>' : '='} ?`;
  }
  const prefix = pattern.slice(0, pattern.search(/[*?]/));
  const conditions: string[] = [];
  if (!negate && prefix !== '' && (ignoreCase || column.collated)) {
    const key = ignoreCase ? foldText(prefix) : toCollationKey(prefix);
    // A prefix that is no key of its own (hyphens, lower case) may sort apart from the texts that begin with it.
    if (ignoreCase || key === prefix) {
      const expression = ignoreCase ? foldExpression(column) : column.name;
      values.push(key, `${key}${LAST}`);
      conditions.push(`${expression} >= ? AND ${expression} < ?`);
    }
  }
  values.push(pattern, ignoreCase ? 1 : 0);
  conditions.push(`${column.collated ? 'al_like_key' : 'al_like'}(${column.name}, ?, ?) = ${negate ? 0 : 1}`);
  return conditions.length === 1 ? conditions[0]! : `(${conditions.join(' AND ')})`;
}

function compare(column: Column, op: string, value: FieldValue, values: SQLInputValue[]): string {
  values.push(column.encode(value));
  return column.ordered ? `${column.name} ${op} ?` : `al_key(${column.name}) ${op} al_key(?)`;
}
