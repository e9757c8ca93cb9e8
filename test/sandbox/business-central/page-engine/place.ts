/** Where a user stands, as a text: a client keeps it to come back after a reload. */
import { filterText } from '../runtime/records/filters/filter-text.ts';
import { parseFilter } from '../runtime/records/filters/parse-filter.ts';
import type { PageInstance } from '../runtime/session/page-instance.ts';
import { keyOfBookmark } from './bookmark.ts';
import type { Form } from './form.ts';
import type { PageMode } from './page-model.ts';

interface Place {
  readonly pageId: number;
  readonly mode: PageMode;
  /** Group, field number, filter. */
  readonly filters: readonly (readonly [number, number, string])[];
  readonly sorting: readonly number[];
  readonly isAscending: boolean;
  readonly view: string;
  readonly search: string;
  readonly bookmark: string;
}

export function placeOf(form: Form): string {
  if (form.parent !== undefined) return '';
  const filters: [number, number, string][] = [];
  let sorting: number[] = [];
  let isAscending = true;
  if (form.hasSource) {
    const { view, def } = form.record;
    for (const [group, fields] of view.allGroups()) {
      for (const [slot, node] of fields) {
        const field = def.fields[slot]!;
        filters.push([group, field.number, filterText(field, node)]);
      }
    }
    sorting = view.key.map((slot) => def.fields[slot]!.number);
    isAscending = view.ascending;
  }
  const isNewCard = form.isNew && !form.isList;
  const place: Place = {
    pageId: form.page.info.id,
    mode: isNewCard ? 'create' : form.mode === 'create' ? 'edit' : form.mode,
    filters,
    sorting,
    isAscending,
    view: form.viewName,
    search: form.searchText,
    bookmark: form.hasSource && !form.isNew ? (form.bookmark ?? '') : '',
  };
  return JSON.stringify(place);
}

export function readPlace(text: string): Place | undefined {
  try {
    const place = JSON.parse(text) as Place;
    return typeof place.pageId === 'number' && Array.isArray(place.filters) ? place : undefined;
  } catch {
    return undefined;
  }
}

/** Prepares a page to open where the user was. */
export function takePlace(page: PageInstance, place: Place): void {
  if (!page.hasSource) return;
  const { rec } = page;
  const { view, def } = rec;
  for (const [group, number, text] of place.filters) {
    const field = def.byNumber.get(number);
    if (field === undefined) continue;
    view.group = group;
    view.setFilter(field.slot, parseFilter(field, text));
  }
  view.group = 0;
  const known = place.sorting.filter((number) => def.byNumber.has(number));
  if (known.length > 0) rec.SetCurrentKey(...known);
  rec.Ascending(place.isAscending);
  standOn(page, place.bookmark);
}

/** The page opens on this row, if it is there. */
export function standOn(page: PageInstance, bookmark: string): void {
  const key = bookmark === '' || !page.hasSource ? undefined : keyOfBookmark(page.rec, bookmark);
  const row = key === undefined ? undefined : page.rec.store.get(key);
  if (row === undefined) return;
  page.rec.f = row.slice();
  page.isPositioned = true;
}
