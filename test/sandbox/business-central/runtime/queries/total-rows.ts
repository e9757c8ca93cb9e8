/** Rows grouped by the columns without a total. */
import type { FieldValue } from '../records/definitions.ts';
import type { Comparison } from '../records/filters/match.ts';
import { Decimal } from '../values/decimal.ts';
import type { TotalsMethod } from './query-definition.ts';

/** A column's values of one row; undefined where the row has no record for it. */
export type Values = readonly (FieldValue | undefined)[];

/**
 * One row for each group, in the order in which the groups appear. Without columns to group by there is always one row.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/devenv-query-totals-grouping
 */
export function totalRows(
  rows: readonly Values[],
  methods: readonly (TotalsMethod | undefined)[],
  zeros: readonly FieldValue[],
  comparisons: readonly Comparison[],
): FieldValue[][] {
  const groups = Map.groupBy(rows, (row) =>
    JSON.stringify(row.map((value, column) => (methods[column] === undefined ? keyOf(value) : null))),
  );
  if (groups.size === 0 && methods.every((method) => method !== undefined)) groups.set('', []);
  return [...groups.values()].map((group) =>
    methods.map((method, column) =>
      method === undefined
        ? (group[0]![column] ?? zeros[column]!)
        : total(
            method,
            group.map((row) => row[column]).filter((value) => value !== undefined),
            zeros[column]!,
            comparisons[column]!,
          ),
    ),
  );
}

function keyOf(value: FieldValue | undefined): unknown {
  if (value instanceof Decimal) return value.toCanonical();
  return typeof value === 'object' || typeof value === 'bigint' ? String(value) : value;
}

function total(method: TotalsMethod, values: readonly FieldValue[], zero: FieldValue, compare: Comparison): FieldValue {
  if (method === 'count') return values.length;
  if (values.length === 0) return zero;
  if (method === 'min' || method === 'max') {
    const sign = method === 'min' ? 1 : -1;
    return values.reduce((best, value) => (compare(value, best) * sign < 0 ? value : best));
  }
  const sum = values.reduce<Decimal>((result, value) => result.add(toDecimal(value)), Decimal.zero);
  const count = Decimal.fromInteger(values.length);
  if (zero instanceof Decimal) return method === 'sum' ? sum : sum.divide(count);
  // Averages of whole numbers are cut, not rounded.
  const whole = (method === 'sum' ? sum : sum.divideWhole(count)).toBigInt();
  return typeof zero === 'bigint' ? whole : Number(whole);
}

function toDecimal(value: FieldValue): Decimal {
  return value instanceof Decimal ? value : Decimal.fromInteger(value as number | bigint);
}
