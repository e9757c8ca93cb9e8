/** `$filter` as filters of a record, which is how Business Central applies it: joined by AND over the fields. */
import type { FieldDef, FieldValue } from '../../runtime/records/definitions.ts';
import type { FilterNode } from '../../runtime/records/filters/filter-node.ts';
import type { RecordVar } from '../../runtime/records/record-var.ts';
import { valueNode } from '../../runtime/values/json/nodes.ts';
import { normalizeCode } from '../../runtime/values/text.ts';
import type { ApiPage } from '../api-page.ts';
import { fromJson } from '../edm.ts';
import { badRequest } from '../odata-error.ts';
import {
  type Comparison,
  type FilterExpression,
  type FilterLiteral,
  type PropertyOperand,
  parseFilterExpression,
} from './filter-syntax.ts';

type FieldFilter = { readonly field: FieldDef; readonly node: FilterNode };

export function applyFilter(page: ApiPage, rec: RecordVar, text: string): void {
  const bySlot = new Map<number, FilterNode[]>();
  for (const { field, node } of conjunction(page, parseFilterExpression(text))) {
    const nodes = bySlot.get(field.slot) ?? [];
    nodes.push(node);
    bySlot.set(field.slot, nodes);
  }
  for (const [slot, nodes] of bySlot) {
    rec.view.setFilter(slot, nodes.length === 1 ? nodes[0] : { op: 'and', items: nodes });
  }
}

function conjunction(page: ApiPage, expression: FilterExpression): FieldFilter[] {
  if (expression.kind === 'and') return [...conjunction(page, expression.left), ...conjunction(page, expression.right)];
  return [singleField(page, expression)];
}

/** An expression on one field; an OR over two fields has no filter of AL to stand for it. */
function singleField(page: ApiPage, expression: FilterExpression): FieldFilter {
  switch (expression.kind) {
    case 'and':
    case 'or': {
      const left = singleField(page, expression.left);
      const right = singleField(page, expression.right);
      if (left.field !== right.field) {
        throw badRequest(
          `An unknown error occurred while validating the filter: the operator OR on distinct fields ('${left.field.name}' and '${right.field.name}') is not supported.`,
        );
      }
      return { field: left.field, node: { op: expression.kind, items: [left.node, right.node] } };
    }
    case 'compare': {
      const field = fieldOf(page, expression.property);
      return { field, node: comparison(field, expression.property, expression.operator, expression.value) };
    }
    case 'in': {
      const field = fieldOf(page, expression.property);
      const items = expression.values.map((value) => comparison(field, expression.property, 'eq', value));
      return { field, node: items.length === 1 ? (items[0] as FilterNode) : { op: 'or', items } };
    }
    case 'match': {
      const field = fieldOf(page, expression.property);
      if (field.type.kind !== 'text' && field.type.kind !== 'code') {
        throw badRequest(`The function ${expression.how} takes a text, and '${expression.property.name}' is none.`);
      }
      if (/[*?]/.test(expression.text)) throw badRequest(`The text '${expression.text}' must not contain * or ?.`);
      const text = field.type.kind === 'code' ? normalizeCode(expression.text) : expression.text;
      const pattern = `${expression.how === 'startswith' ? '' : '*'}${text}${expression.how === 'endswith' ? '' : '*'}`;
      return { field, node: { op: 'like', pattern, ignoreCase: expression.property.ignoreCase, negate: false } };
    }
  }
}

function fieldOf(page: ApiPage, property: PropertyOperand): FieldDef {
  const control = page.controlsByName.get(property.name);
  if (control === undefined) {
    throw badRequest(`Could not find a property named '${property.name}' on type 'Microsoft.NAV.${page.entityName}'.`);
  }
  if (control.field === undefined)
    throw badRequest(`The property '${property.name}' is not a field and cannot be filtered.`);
  return control.field;
}

const OPERATORS: Record<Comparison, '=' | '<>' | '>' | '>=' | '<' | '<='> = {
  eq: '=',
  ne: '<>',
  gt: '>',
  ge: '>=',
  lt: '<',
  le: '<=',
};

function comparison(
  field: FieldDef,
  property: PropertyOperand,
  operator: Comparison,
  literal: FilterLiteral,
): FilterNode {
  const value = valueOfLiteral(field, property.name, literal);
  if (property.ignoreCase && typeof value === 'string' && (operator === 'eq' || operator === 'ne')) {
    return { op: 'like', pattern: value, ignoreCase: true, negate: operator === 'ne' };
  }
  return { op: OPERATORS[operator], value };
}

/** Literals are read as the JSON value of the property would be. */
function valueOfLiteral(field: FieldDef, property: string, literal: FilterLiteral): FieldValue {
  const kind = literal.kind === 'plain' ? 'string' : literal.kind;
  const value = fromJson(field.type, valueNode(kind, literal.text), property) as FieldValue;
  return field.type.kind === 'code' ? normalizeCode(value as string) : value;
}
