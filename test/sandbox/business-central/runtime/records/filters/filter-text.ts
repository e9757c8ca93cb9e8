/** Filters as text, as `GetFilter`, `GetFilters` and `GetView` show them. */
import { Decimal } from '../../values/decimal.ts';
import { formatFieldValue } from '../convert.ts';
import type { FieldDef, FieldValue } from '../definitions.ts';
import type { FilterNode } from './filter-node.ts';

export function filterText(field: FieldDef, node: FilterNode): string {
  switch (node.op) {
    case '=':
      return valueText(field, node.value);
    case 'range':
      return `${node.low === undefined ? '' : valueText(field, node.low)}..${node.high === undefined ? '' : valueText(field, node.high)}`;
    case 'like':
      return `${node.negate ? '<>' : ''}${node.ignoreCase ? '@' : ''}${node.pattern}`;
    case 'and':
      return node.items
        .map((item) => (item.op === 'or' ? `(${filterText(field, item)})` : filterText(field, item)))
        .join('&');
    case 'or':
      return node.items.map((item) => filterText(field, item)).join('|');
    default:
      return `${node.op}${valueText(field, node.value)}`;
  }
}

const SPECIAL = /[&|<>=*?@()']|\.\.|^ | $/;

/** A value with quotes where it would be read as something else. */
function valueText(field: FieldDef, value: FieldValue): string {
  const text = value instanceof Decimal ? value.toCanonical() : formatFieldValue(field, value);
  const named = typeof value === 'string' || field.type.kind === 'option' || field.type.kind === 'enum';
  if (text === '' || (named && SPECIAL.test(text))) return `'${text.replaceAll("'", "''")}'`;
  return text;
}
