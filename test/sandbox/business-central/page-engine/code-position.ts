/** Where code has left Rec: pages follow it, as the cursor of the platform does. */
import { SystemSlot } from '../runtime/records/definitions.ts';
import { sameValue } from '../runtime/records/filters/match.ts';
import type { RecordVar } from '../runtime/records/record-var.ts';
import type { Row } from '../runtime/records/row-store.ts';

/**
 * The stored row that Rec is. A key that was only typed or assigned is none: Rec has the SystemId of a row that was read,
 * inserted or renamed.
 */
export function storedRowOf(record: RecordVar): Row | undefined {
  const row = record.store.get(record.def.primaryKey.slots.map((slot) => record.f[slot]!));
  return row !== undefined && isSameRow(row, record.f) ? row.slice() : undefined;
}

/** Whether it is one row, by whatever key. */
export function isSameRow(row: Row, other: Row): boolean {
  return sameValue(row[SystemSlot.id]!, other[SystemSlot.id]!);
}
