/** Queries of record variables as parts of SQL statements. */
import type { SQLInputValue } from 'node:sqlite';
import type { FieldValue } from '../records/definitions.ts';
import { fixedSlots } from '../records/filters/filter-node.ts';
import type { OrderTerm, Row, RowQuery } from '../records/row-store.ts';
import { toCollationKey } from './collation.ts';
import type { Column } from './columns.ts';
import { filterToSql, orderExpression, orderValue } from './filter-sql.ts';

/** What does not change between the statements of a query. */
export interface Selection {
  /** ` WHERE ...`, or nothing. */
  readonly where: string;
  readonly values: readonly SQLInputValue[];
  /** Values that the filter fixes, by slot. */
  readonly fixed: ReadonlyMap<number, FieldValue>;
  /** Terms that decide the order: those that are not fixed. */
  readonly order: readonly OrderTerm[];
  readonly orderBy: readonly [forward: string, backward: string];
}

export function selectionOf(query: RowQuery, columns: readonly (Column | undefined)[]): Selection {
  const { sql, values } = filterToSql(query.where, columns);
  const fixed = fixedSlots(query.where);
  const order = query.order.filter((term) => !fixed.has(term.slot));
  return {
    where: sql === '' ? '' : ` WHERE ${sql}`,
    values,
    fixed,
    order,
    orderBy: [orderBy(order, columns, false), orderBy(order, columns, true)],
  };
}

function orderBy(order: readonly OrderTerm[], columns: readonly (Column | undefined)[], reverse: boolean): string {
  if (order.length === 0) return '';
  const terms = order.map(({ slot, descending }) => {
    return `${orderExpression(columns[slot]!)}${descending !== reverse ? ' DESC' : ''}`;
  });
  return ` ORDER BY ${terms.join(', ')}`;
}

export interface Position {
  readonly from: Row;
  readonly step: 1 | -1;
  readonly inclusive: boolean;
}

/** Condition for the rows beyond (or from) a position, in one direction; its values are added to `values`. */
export function positionSql(
  { order }: Selection,
  columns: readonly (Column | undefined)[],
  { from, step, inclusive }: Position,
  values: SQLInputValue[],
): string {
  // All order terms are fixed by the filter: there is one row at most.
  if (order.length === 0) return inclusive ? 'TRUE' : 'FALSE';
  const terms = order.map(({ slot, descending }) => ({
    expression: orderExpression(columns[slot]!),
    value: orderValue(columns[slot]!, from[slot]!, toCollationKey),
    operator: (step === 1) !== descending ? '>' : '<',
  }));
  const end = inclusive ? '=' : '';
  const [first] = terms;
  if (terms.every(({ operator }) => operator === first!.operator)) {
    for (const { value } of terms) values.push(value);
    if (terms.length === 1) return `${first!.expression} ${first!.operator}${end} ?`;
    const expressions = terms.map(({ expression }) => expression).join(', ');
    return `(${expressions}) ${first!.operator}${end} (${terms.map(() => '?').join(', ')})`;
  }
  // Mixed directions: a > ? OR (a = ? AND (b < ? OR ...)).
  let sql = '';
  for (const [index, { expression, operator, value }] of terms.entries()) {
    const last = index === terms.length - 1;
    values.push(value);
    sql += `(${expression} ${operator}${last ? end : ''} ?`;
    if (!last) {
      values.push(value);
      sql += ` OR (${expression} = ? AND `;
    }
  }
  return `${sql})${'))'.repeat(terms.length - 1)}`;
}
