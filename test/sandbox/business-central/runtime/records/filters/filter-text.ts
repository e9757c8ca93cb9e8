/** Filters as text, as `GetFilter`, `GetFilters` and `GetView` show them. */
import { Decimal } from '../../values/decimal.ts';
import { formatFieldValue } from '../convert.ts';
import type { FieldDef, FieldValue } from '../definitions.ts';
import type { FilterNode } from './filter-node.ts';

/** With `neutral` dates and times are written so that every culture reads them. */
export function filterText(field: FieldDef, node: FilterNode, neutral = false): string {
  switch (node.op) {
    case '=':
      return valueText(field, node.value, neutral);
    case 'range':
      return `${node.low === undefined ? '' : valueText(field, node.low, neutral)}..${node.high === undefined ? '' : valueText(field, node.high, neutral)}`;
    case 'like':
      return `${node.negate ? '<>' : ''}${node.ignoreCase ? '@' : ''}${node.pattern}`;
    case 'and':
      return node.items
        .map((item) => (item.op === 'or' ? `(${filterText(field, item, neutral)})` : filterText(field, item, neutral)))
        .join('&');
    case 'or':
      return node.items.map((item) => filterText(field, item, neutral)).join('|');
    default:
      return `${node.op}${valueText(field, node.value, neutral)}`;
  }
}

const XML = 9;

function formatOf({ type: { kind } }: FieldDef, neutral: boolean): number {
  return neutral && (kind === 'date' || kind === 'time' || kind === 'dateTime') ? XML : 0;
}

const SPECIAL = /[&|<>=*?@()']|\.\.|^ | $/;

/** A value with quotes where it would be read as something else. */
function valueText(field: FieldDef, value: FieldValue, neutral: boolean): string {
  const text =
    value instanceof Decimal ? value.toCanonical() : formatFieldValue(field, value, formatOf(field, neutral));
  const named = typeof value === 'string' || field.type.kind === 'option' || field.type.kind === 'enum';
  if (text === '' || (named && SPECIAL.test(text))) return `'${text.replaceAll("'", "''")}'`;
  return text;
}
