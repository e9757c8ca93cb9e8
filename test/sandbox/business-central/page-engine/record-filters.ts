/** Filters and order that a page puts on its record: links, views, what the user asks for. */
import type { Condition, FieldDef } from '../runtime/records/definitions.ts';
import type { FilterNode } from '../runtime/records/filters/filter-node.ts';
import { filterText } from '../runtime/records/filters/filter-text.ts';
import { parseFilter } from '../runtime/records/filters/parse-filter.ts';
import type { RecordVar } from '../runtime/records/record-var.ts';
import { conditionNode } from '../runtime/records/relation.ts';
import type { DesignView } from '../runtime/session/page-design.ts';
import { Decimal } from '../runtime/values/decimal.ts';
import { FilterGroup } from './constants.ts';

function inGroup(record: RecordVar, group: number, body: () => void): void {
  const { view } = record;
  const own = view.group;
  view.group = group;
  body();
  view.group = own;
}

/** `source` is the record whose fields `field(...)` names. */
export function setConditions(
  record: RecordVar,
  conditions: readonly Condition[],
  group: number,
  source: RecordVar = record,
): void {
  inGroup(record, group, () => {
    for (const condition of conditions) {
      const field = record.def.byNumber.get(condition.field);
      if (field !== undefined) record.view.setFilter(field.slot, conditionNode(source, record.def, condition));
    }
  });
}

export function setView(record: RecordVar, view: DesignView, group: number, source?: RecordVar): void {
  if (view.sorting.length > 0) record.SetCurrentKey(...view.sorting);
  if (view.sorting.length > 0 || !view.isAscending) record.Ascending(view.isAscending);
  setConditions(record, view.filters, group, source);
}

export function setFilter(record: RecordVar, group: number, slot: number, node: FilterNode | undefined): void {
  inGroup(record, group, () => record.view.setFilter(slot, node));
}

export function clearGroup(record: RecordVar, group: number): void {
  inGroup(record, group, () => {
    for (const slot of [...record.view.filters(group).keys()]) record.view.setFilter(slot, undefined);
  });
}

/** Tells whether the values that links take from a record are still the same. */
export function linkedValues(source: RecordVar, links: readonly Condition[]): string {
  return links.map((link) => (link.kind === 'field' ? linkedValue(source, link.source) : '')).join('\u0000');
}

function linkedValue(source: RecordVar, number: number): string {
  const field = source.field(number);
  const text = (value: unknown): string =>
    JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? String(part) : part));
  if (field.fieldClass === 'FlowFilter')
    return [...source.view.allGroups()].map(([, filters]) => text(filters.get(field.slot) ?? '')).join();
  const value = source.f[field.slot]!;
  return value instanceof Decimal ? value.toString() : text(value);
}

/** A new row starts with what filters fix: in key fields, or in all (PopulateAllFields). */
export function populateFromFilters(record: RecordVar, all: boolean): void {
  for (const [group, filters] of record.view.allGroups()) {
    if (group < 0) continue;
    for (const [slot, node] of filters) {
      const field = record.def.fields[slot]!;
      if (node.op === '=' && field.stored && (field.inPrimaryKey || all)) record.f[slot] = node.value;
    }
  }
}

/** A filter of the user's, as it is typed. An empty text takes it away. */
export function filterRecord(record: RecordVar, fieldNo: number, text: string): void {
  const field = record.field(fieldNo);
  setFilter(record, FilterGroup.user, field.slot, text.trim() === '' ? undefined : parseFilter(field, text));
}

/** The user's filters, as they are typed. */
export function userFilters({ view, def }: RecordVar): { readonly field: FieldDef; readonly filter: string }[] {
  return [...view.filters(FilterGroup.user)].map(([slot, node]) => {
    const field = def.fields[slot]!;
    return { field, filter: filterText(field, node) };
  });
}
