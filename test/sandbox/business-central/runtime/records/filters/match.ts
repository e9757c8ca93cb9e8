/** Filters applied to values in memory: temporary and virtual tables, FlowFields, conditions of relations. */
import { compareText, foldText } from '../../database/collation.ts';
import { compareGuids } from '../../database/guid-key.ts';
import { Decimal } from '../../values/decimal.ts';
import type { FieldDef, FieldValue, TableDef } from '../definitions.ts';
import { compareRecordIds, RecordId } from '../record-id.ts';
import type { FilterNode, RowFilter } from './filter-node.ts';

/** Order of two values of one field, as the database has it. */
export function compareValues(left: FieldValue, right: FieldValue): number {
  if (typeof left === 'string') return compareText(left, right as string);
  if (left instanceof Decimal) return left.compare(right as Decimal);
  if (left instanceof RecordId) return compareRecordIds(left, right as RecordId);
  return left < right ? -1 : left > right ? 1 : 0;
}

export function sameValue(left: FieldValue, right: FieldValue): boolean {
  if (left === right) return true;
  if (left instanceof Decimal) return right instanceof Decimal && left.equals(right);
  if (left instanceof RecordId) return right instanceof RecordId && compareRecordIds(left, right) === 0;
  return false;
}

export type Comparison = (left: FieldValue, right: FieldValue) => number;

/** Guids look like any text, and have an order of their own. */
export function comparisonOf({ type }: FieldDef): Comparison {
  return type.kind === 'guid' ? (compareGuids as Comparison) : compareValues;
}

export type ValueTest = (value: FieldValue) => boolean;

/** A predicate on the values of one field. */
export function fieldTest(field: FieldDef, node: FilterNode): ValueTest {
  return testOf(node, comparisonOf(field));
}

/** A predicate on values that are no Guids, unless it is told how they compare. */
export function testOf(node: FilterNode, compare: Comparison = compareValues): ValueTest {
  switch (node.op) {
    case '=':
      return (value) => sameValue(value, node.value);
    case '<>':
      return (value) => !sameValue(value, node.value);
    case '<':
      return (value) => compare(value, node.value) < 0;
    case '<=':
      return (value) => compare(value, node.value) <= 0;
    case '>':
      return (value) => compare(value, node.value) > 0;
    case '>=':
      return (value) => compare(value, node.value) >= 0;
    case 'range': {
      const { low, high } = node;
      return (value) =>
        (low === undefined || compare(value, low) >= 0) && (high === undefined || compare(value, high) <= 0);
    }
    case 'like': {
      const matches = patternTest(node.pattern, node.ignoreCase);
      return node.negate ? (value) => !matches(String(value)) : (value) => matches(String(value));
    }
    case 'and': {
      const tests = node.items.map((item) => testOf(item, compare));
      return (value) => tests.every((test) => test(value));
    }
    case 'or': {
      const tests = node.items.map((item) => testOf(item, compare));
      return (value) => tests.some((test) => test(value));
    }
  }
}

const patterns = new Map<string, (text: string) => boolean>();

/** `*` any characters, `?` exactly one; the database folds case and accents for `@`. */
export function patternTest(pattern: string, ignoreCase: boolean): (text: string) => boolean {
  const id = `${ignoreCase ? '@' : '='}${pattern}`;
  let test = patterns.get(id);
  if (test === undefined) {
    const source = (ignoreCase ? foldText(pattern) : pattern)
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.');
    const expression = new RegExp(`^${source}$`, 'su');
    test = ignoreCase ? (text) => expression.test(foldText(text)) : (text) => expression.test(text);
    if (patterns.size > 1000) patterns.clear();
    patterns.set(id, test);
  }
  return test;
}

/** A predicate on rows. */
export function rowTestOf(
  filter: RowFilter | undefined,
  { fields }: Pick<TableDef, 'fields'>,
): (row: readonly FieldValue[]) => boolean {
  if (filter === undefined) return () => true;
  if (filter.op === 'field') {
    const { slot } = filter;
    const test = fieldTest(fields[slot]!, filter.node);
    return (row) => test(row[slot]!);
  }
  const tests = filter.items.map((item) => rowTestOf(item, { fields }));
  return filter.op === 'and' ? (row) => tests.every((test) => test(row)) : (row) => tests.some((test) => test(row));
}
