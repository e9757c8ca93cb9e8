/** `CurrPage.SetSelectionFilter`: the rows a user has marked, as filters. */
import type { RecordVar } from '../runtime/records/record-var.ts';
import type { Row } from '../runtime/records/row-store.ts';
import type { Form } from './form.ts';

export function filterSelection(form: Form, record: RecordVar): void {
  const rows = form.selection.map((bookmark) => form.rowOf(bookmark)).filter((row) => row !== undefined);
  record.CopyFilters(form.record);
  record.f = form.record.f.slice();
  if (rows.length <= 1) record.SetRecFilter();
  else if (record.def.primaryKey.slots.length === 1) filterKeys(record, record.def.primaryKey.slots[0]!, rows);
  else markRows(record, rows);
}

function filterKeys(record: RecordVar, slot: number, rows: readonly Row[]): void {
  record.view.setFilter(slot, { op: 'or', items: rows.map((row) => ({ op: '=', value: row[slot]! }) as const) });
}

/** Keys of several fields can not be told by filters. */
function markRows(record: RecordVar, rows: readonly Row[]): void {
  const current = record.f;
  for (const row of rows) {
    record.f = row.slice();
    record.Mark(true);
  }
  record.f = current;
  record.MarkedOnly(true);
}
