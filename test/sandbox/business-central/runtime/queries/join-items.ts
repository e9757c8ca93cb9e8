import type { FieldValue } from '../records/definitions.ts';
import type { FilterNode } from '../records/filters/filter-node.ts';
import { fieldTest } from '../records/filters/match.ts';
import type { RecordVar } from '../records/record-var.ts';
import { conditionNode } from '../records/relation.ts';
import type { Row } from '../records/row-store.ts';
import type { QueryDataItemDef } from './query-definition.ts';

/** One row of each data item; undefined where an outer join found none. */
export type JoinedRow = readonly (Row | undefined)[];

/** A data item with its record and the filters of its columns by slot. */
export interface OpenItem {
  readonly def: QueryDataItemDef;
  readonly record: RecordVar;
  readonly filters: ReadonlyMap<number, FilterNode>;
}

/** Filter groups of a data item's record: all hold together. */
const COLUMN_FILTERS = 0;
const ITEM_FILTERS = 1;
const LINKS = 2;

/**
 * Joins data items from the top down. Filters restrict the result as those of a WHERE clause do: where an outer join
 * found no match, a filter on a column sees the zero value of its field.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/devenv-query-links-joins
 */
export function joinItems(items: readonly OpenItem[]): JoinedRow[] {
  let joined: JoinedRow[] = [[]];
  let filteredAbove = false;
  for (const [position, item] of items.entries()) {
    setFilters(item);
    joined = joinItem(joined, item, position, filteredAbove);
    filteredAbove ||= isFiltered(item);
  }
  return joined;
}

function isFiltered({ def, filters, record }: OpenItem): boolean {
  return (
    def.filters.length > 0 || [...filters.keys()].some((slot) => record.def.fields[slot]!.fieldClass !== 'FlowFilter')
  );
}

function setFilters({ def, record, filters }: OpenItem): void {
  const { view } = record;
  view.clearFilters();
  view.group = COLUMN_FILTERS;
  for (const [slot, node] of filters) view.setFilter(slot, node);
  // A filter of the data item and one on a column with the same field hold both.
  view.group = ITEM_FILTERS;
  for (const condition of def.filters)
    view.setFilter(record.field(condition.field).slot, conditionNode(record, record.def, condition));
  view.group = LINKS;
}

function joinItem(above: readonly JoinedRow[], item: OpenItem, position: number, filteredAbove: boolean): JoinedRow[] {
  const { join } = item.def;
  const keepsAbove = position > 0 && (join === 'leftouterjoin' || join === 'fullouterjoin') && passesWhenMissing(item);
  const keepsOwn = position > 0 && (join === 'rightouterjoin' || join === 'fullouterjoin') && !filteredAbove;
  const matched = new Set<string>();
  const result: JoinedRow[] = [];
  for (const row of above) {
    const found = linkedRows(row, item);
    for (const own of found) {
      result.push([...row, own]);
      if (keepsOwn) matched.add(item.record.keyText(own));
    }
    if (found.length === 0 && keepsAbove && !isLinked(row, item)) result.push([...row, undefined]);
  }
  if (!keepsOwn) return result;
  for (const { slot } of linkFields(item)) item.record.view.setFilter(slot, undefined);
  const missing: undefined[] = new Array(position).fill(undefined);
  for (const own of rowsOf(item.record)) if (!matched.has(item.record.keyText(own))) result.push([...missing, own]);
  return result;
}

function passesWhenMissing({ def, filters, record }: OpenItem): boolean {
  if (def.filters.length > 0) return false;
  return [...filters].every(([slot, node]) => {
    const field = record.def.fields[slot]!;
    return field.fieldClass === 'FlowFilter' || fieldTest(field, node)(field.zero);
  });
}

/** Whether there are rows to match, which the filters of the columns have left out. */
function isLinked(row: JoinedRow, item: OpenItem): boolean {
  const { record, filters } = item;
  if (filters.size === 0) return false;
  const { view } = record;
  view.group = COLUMN_FILTERS;
  for (const slot of filters.keys()) view.setFilter(slot, undefined);
  view.group = LINKS;
  const found = linkedRows(row, item).length > 0;
  setFilters(item);
  return found;
}

function linkFields({ def, record }: OpenItem) {
  return def.links.map((link) => ({ ...link, slot: record.field(link.field).slot }));
}

/** The rows that match those above; none where what is linked to is itself missing. */
function linkedRows(row: JoinedRow, item: OpenItem): Row[] {
  for (const { slot, item: linked, source } of linkFields(item)) {
    const other = row[linked];
    if (other === undefined) return [];
    item.record.view.setFilter(slot, { op: '=', value: other[source] as FieldValue });
  }
  return rowsOf(item.record);
}

function rowsOf(record: RecordVar): Row[] {
  const rows: Row[] = [];
  if (!record.FindSet()) return rows;
  do rows.push(record.f);
  while (record.Next() !== 0);
  return rows;
}
