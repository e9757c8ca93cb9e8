/** Filters that a user puts on the data items of a report, on its request page. */
import { AlError } from '../runtime/errors/al-error.ts';
import { allDataItems, type ReportDataItemDef } from '../runtime/reports/report-definition.ts';
import { RequestPage } from '../runtime/reports/request-page.ts';
import type { Form } from './form.ts';
import type { FormState } from './page-model.ts';
import { filterRecord, userFilters } from './record-filters.ts';

/**
 * Data items that have filters on the request page. One whose order is fixed has none unless it names fields for them.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/properties/devenv-dataitemtableview-property
 */
export function filteredItems(page: RequestPage): ReportDataItemDef[] {
  return allDataItems(page.report.info.items).filter(
    ({ key, requestFilterFields }) => requestFilterFields.length > 0 || key.length === 0,
  );
}

export function filterItem(form: Form, name: string, fieldNo: number, text: string): void {
  const { page } = form;
  const record = page instanceof RequestPage ? page.dataItem(name) : undefined;
  if (record === undefined)
    throw new AlError('NoSuchDataItem', `The page ${page.Caption()} has no data item '${name}'.`);
  const key = `filter on ${name} ${fieldNo}`;
  try {
    filterRecord(record, fieldNo, text);
    form.refused.delete(key);
  } catch (error) {
    // OK would run the report for all records instead of those that were meant.
    if (error instanceof AlError) form.refused.set(key, { text, message: error.text });
    throw error;
  }
}

export function dataItemFilters({ page }: Form): FormState['dataItemFilters'] {
  if (!(page instanceof RequestPage)) return [];
  return filteredItems(page).flatMap(({ name }) =>
    userFilters(page.dataItem(name)!).map(({ field, filter }) => ({ item: name, fieldNo: field.number, filter })),
  );
}
