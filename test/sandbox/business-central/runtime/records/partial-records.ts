/**
 * Partial records: which fields a read loads, and loading of others later. Here a read brings the whole row all the
 * same; what is kept is which of its fields AL asked for.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/devenv-partial-records
 */
import type { AlError } from '../errors/al-error.ts';
import { platformError } from '../errors/messages.ts';
import { SystemSlot } from './definitions.ts';
import type { RecordVar } from './record-var.ts';
import type { Row } from './row-store.ts';

function slotsOf(rec: RecordVar, fieldNos: readonly number[]): number[] {
  return fieldNos.map((number) => rec.field(number).slot);
}

/** Without fields, all are read again. */
export function setLoadFields(rec: RecordVar, fieldNos: readonly number[]): void {
  rec.view.loadSlots = fieldNos.length === 0 ? undefined : new Set(slotsOf(rec, fieldNos));
}

/** Adds to what is read; of a record that reads all fields, to nothing, as the first fields that are named. */
export function addLoadFields(rec: RecordVar, fieldNos: readonly number[]): void {
  rec.view.loadSlots = new Set([...(rec.view.loadSlots ?? []), ...slotsOf(rec, fieldNos)]);
}

/** The fields of the table itself, without those of extensions. */
export function setBaseLoadFields(rec: RecordVar): void {
  rec.view.loadSlots = new Set(
    rec.def.fields.filter(({ stored, extension }) => stored && extension === undefined).map(({ slot }) => slot),
  );
}

/** What a read of the record loads: undefined for all. Only tables of the database are read in part. */
export function slotsToLoad(rec: RecordVar): ReadonlySet<number> | undefined {
  const slots = rec.viewIfAny?.loadSlots;
  return slots === undefined || rec.IsTemporary() || rec.def.virtual !== undefined ? undefined : slots;
}

export function areFieldsLoaded(rec: RecordVar, fieldNos: readonly number[]): boolean {
  const slots = slotsOf(rec, fieldNos);
  return slots.every((slot) => isLoaded(rec, slot));
}

/** The primary key, the system fields and what is filtered on are always read. */
function isLoaded(rec: RecordVar, slot: number): boolean {
  const { loadedSlots } = rec;
  const field = rec.def.fields[slot]!;
  if (loadedSlots === undefined || loadedSlots.has(slot) || field.inPrimaryKey || !field.stored) return true;
  return slot <= SystemSlot.modifiedBy || hasFilter(rec, slot);
}

function hasFilter(rec: RecordVar, slot: number): boolean {
  return [...(rec.viewIfAny?.allGroups() ?? [])].some(([, filters]) => filters.has(slot));
}

/** Reads fields that were left out; the answer is the error when the record is not what it was. */
export function loadFields(rec: RecordVar, fieldNos: readonly number[]): AlError | undefined {
  const missing = slotsOf(rec, fieldNos).filter((slot) => !isLoaded(rec, slot));
  if (missing.length === 0) return undefined;
  rec.demand('read');
  const row = rec.store.get(rec.def.primaryKey.slots.map((slot) => rec.f[slot]!));
  if (row === undefined) return platformError('lateLoadFailed', [captions(rec, missing), rec.def.caption]);
  const changed = changedSlots(rec, row);
  if (changed.length > 0) return platformError('inconsistentRead', [captions(rec, changed), rec.def.caption]);
  for (const slot of missing) rec.f[slot] = row[slot]!;
  rec.loadedSlots = new Set([...(rec.loadedSlots ?? []), ...missing]);
  // A loop goes on with them, so that they are not fetched again for each of its records.
  if (rec.view.loadSlots !== undefined) rec.view.loadSlots = new Set([...rec.view.loadSlots, ...missing]);
  return undefined;
}

/** Loaded fields that another variable has changed since. */
function changedSlots(rec: RecordVar, row: Row): number[] {
  if (rec.f[SystemSlot.rowVersion] === row[SystemSlot.rowVersion]) return [];
  return [...(rec.loadedSlots ?? [])].filter((slot) => !rec.sameStored(row, slot));
}

function captions(rec: RecordVar, slots: readonly number[]): string {
  return slots.map((slot) => rec.def.fields[slot]!.caption).join(', ');
}
