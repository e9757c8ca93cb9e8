/** Writes the row a user has changed, with the triggers of the page around it. */
import { AlError } from '../runtime/errors/al-error.ts';
import { SystemSlot } from '../runtime/records/definitions.ts';
import { sameValue } from '../runtime/records/filters/match.ts';
import type { RecordVar } from '../runtime/records/record-var.ts';
import type { Row } from '../runtime/records/row-store.ts';
import type { PageInstance } from '../runtime/session/page-instance.ts';

/** Distance of the numbers that AutoSplitKey gives. */
const KEY_STEP = 10000;

/** `below` is the row above which or under which it is put. */
export function insertRow(page: PageInstance, below: Row | undefined): void {
  if (page.info.properties.get('autosplitkey')?.toLowerCase() === 'true') splitKey(page.rec, below);
  if (page.runTrigger('OnInsertRecord', below !== undefined)) page.rec.Insert$(true);
}

/** `stored` is the row as it was read. A changed key renames. */
export function modifyRow(page: PageInstance, stored: Row): void {
  const record = page.rec;
  const { slots } = record.def.primaryKey;
  const key = slots.map((slot) => record.f[slot]!);
  const isRenamed = slots.some((slot, index) => !sameValue(key[index]!, stored[slot]!));
  record.holdBefore(stored);
  record.keepBefore(true);
  try {
    if (!page.runTrigger('OnModifyRecord')) return;
    if (!isRenamed) {
      record.Modify$(true);
      return;
    }
    for (const slot of slots) record.f[slot] = stored[slot]!;
    if (hasOtherChanges(record, stored)) record.Modify$(true);
    record.keepBefore(false);
    record.Rename$(...key);
  } finally {
    record.keepBefore(false);
  }
}

function hasOtherChanges(record: RecordVar, row: Row): boolean {
  return record.def.fields.some(
    ({ slot, stored, inPrimaryKey }) =>
      stored && !inPrimaryKey && slot > SystemSlot.modifiedBy && !sameValue(record.f[slot]!, row[slot]!),
  );
}

/** AutoSplitKey: the last key field is a number between those of the neighbours. */
function splitKey(record: RecordVar, below: Row | undefined): void {
  const slot = record.def.primaryKey.slots.at(-1);
  if (slot === undefined || record.f[slot] !== 0) return;
  const probe = record.copyWithFilters();
  if (below === undefined) {
    record.f[slot] = probe.FindLast() ? (probe.f[slot] as number) + KEY_STEP : KEY_STEP;
    return;
  }
  const low = below[slot] as number;
  probe.f = below.slice();
  if (probe.Next(1) === 0) {
    record.f[slot] = low + KEY_STEP;
    return;
  }
  const middle = Math.trunc((low + (probe.f[slot] as number)) / 2);
  if (middle === low)
    throw new AlError('AutoSplitKey', `There is not enough space to insert a line in ${record.def.caption}.`);
  record.f[slot] = middle;
}
