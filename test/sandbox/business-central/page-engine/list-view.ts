/** What a user does to the view of a list: order, filters, search, named views. */
import { AlError } from '../runtime/errors/al-error.ts';
import { FilterGroup } from './constants.ts';
import type { Form } from './form.ts';
import { clearGroup, filterRecord, setView } from './record-filters.ts';

export function sortBy(form: Form, fieldNo: number, isAscending: boolean): void {
  const field = form.record.field(fieldNo);
  if (!field.stored) throw new AlError('Sort', `The list cannot be sorted by '${field.caption}', which is calculated.`);
  form.record.SetCurrentKey(fieldNo);
  form.record.Ascending(isAscending);
  form.restart();
}

export function filterField(form: Form, fieldNo: number, text: string): void {
  filterRecord(form.record, fieldNo, text);
  form.restart();
}

export function clearFilters(form: Form): void {
  clearGroup(form.record, FilterGroup.user);
  clearGroup(form.record, FilterGroup.search);
  clearGroup(form.record, FilterGroup.view);
  form.searchText = '';
  form.viewName = '';
  form.restart();
}

export function chooseView(form: Form, name: string): void {
  clearGroup(form.record, FilterGroup.view);
  const view = form.design.views.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  form.viewName = view?.name ?? '';
  form.resetOrder();
  if (view !== undefined) setView(form.record, view, FilterGroup.view);
  form.restart();
}
