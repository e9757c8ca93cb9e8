/** AL's TestFilter of a request page: the filters and the order of a data item. */
import type { RecordVar } from '../../runtime/records/record-var.ts';
import { filterRecord } from '../record-filters.ts';

export class DataItemFilter {
  private readonly record: RecordVar;

  constructor(record: RecordVar) {
    this.record = record;
  }

  SetFilter(fieldNo: number, text: string): void {
    filterRecord(this.record, fieldNo, text);
  }

  GetFilter(fieldNo: number): string {
    return this.record.GetFilter(fieldNo);
  }

  SetCurrentKey(...fieldNos: number[]): void {
    this.record.SetCurrentKey(...fieldNos);
  }

  CurrentKey(): string {
    return this.record.CurrentKey();
  }

  Ascending(value?: boolean): boolean {
    if (value !== undefined) this.record.Ascending(value);
    return this.record.Ascending();
  }
}
