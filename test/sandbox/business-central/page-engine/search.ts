/** The search of a list: rows that show a text in one of their columns. */
import { evaluateText } from '../runtime/platform/evaluate.ts';
import { isOptionType, optionMembers } from '../runtime/platform/options.ts';
import type { FieldDef, FieldValue } from '../runtime/records/definitions.ts';
import type { FilterNode } from '../runtime/records/filters/filter-node.ts';
import { parseFilter } from '../runtime/records/filters/parse-filter.ts';
import { FilterGroup } from './constants.ts';
import type { Form } from './form.ts';
import { clearGroup, setFilter } from './record-filters.ts';

export function search(form: Form, text: string): void {
  clearGroup(form.record, FilterGroup.search);
  // As it was typed: who pauses between two words goes on after the space.
  form.searchText = text;
  const wanted = text.trim();
  if (wanted !== '') {
    for (const placed of form.elements.fields) {
      const field = form.record.def.byNumber.get(placed.control.field?.fieldNo ?? 0);
      if (field === undefined || !field.stored || !form.rules.isControlVisible(placed)) continue;
      const node = nodeFor(field, wanted);
      if (node !== undefined) setFilter(form.record, FilterGroup.search, field.slot, node);
    }
  }
  form.restart();
}

/** What a column has to be; undefined where it can never show the text. Part of a text or caption is enough. */
function nodeFor(field: FieldDef, wanted: string): FilterNode | undefined {
  const { type } = field;
  if (isOptionType(type)) {
    const part = wanted.toLowerCase();
    return oneOf(optionMembers(type).filter(({ caption }) => caption.toLowerCase().includes(part)));
  }
  switch (type.kind) {
    case 'text':
    case 'code':
      return { op: 'like', pattern: `*${wanted}*`, ignoreCase: true, negate: false };
    case 'integer':
    case 'bigInteger':
    case 'decimal': {
      const value = evaluateText(type, wanted) as FieldValue | undefined;
      return value === undefined ? undefined : { op: '=', value };
    }
    case 'date':
    case 'dateTime':
      // A number alone would stand for a day of this month.
      if (!/\d\D+\d/.test(wanted) || evaluateText({ kind: 'date' }, wanted) === undefined) return undefined;
      return parseFilter(field, wanted);
    default:
      return undefined;
  }
}

function oneOf(members: readonly { readonly ordinal: number }[]): FilterNode | undefined {
  const items = members.map(({ ordinal }): FilterNode => ({ op: '=', value: ordinal }));
  return items.length <= 1 ? items[0] : { op: 'or', items };
}
