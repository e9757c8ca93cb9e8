/**
 * Truncate deletes without triggers, and starts numbering again unless told not to. What it is documented not to be
 * for is refused with the reason, which the platform does not give.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/methods-auto/record/record-truncate-method
 */
import type { RecordVar } from './record-var.ts';
import { autoIncrementCounter, deleteAll } from './write.ts';

/** From here on table numbers are those of the platform. */
const SYSTEM_TABLES = 2_000_000_000;

/** Undefined when the records of the view can be truncated, else what stands against it. */
export function hindranceToTruncate(rec: RecordVar): string | undefined {
  const { def, session } = rec;
  if (rec.IsTemporary()) return 'the table is temporary';
  if (def.id >= SYSTEM_TABLES || def.virtual !== undefined) return 'it is a system table';
  if (session.inTryFunction) return 'a try function is running';
  if (rec.view.computedFilters().length > 0) return 'there is a filter on a FlowField';
  if (def.fields.some(({ type }) => type.kind === 'media' || type.kind === 'mediaSet')) return 'it has media fields';
  const events = ['OnBeforeDeleteEvent', 'OnAfterDeleteEvent'] as const;
  if (events.some((name) => session.events.hasTableEvent(def.id, name))) return 'its events have subscribers';
  if (session.globalTriggers.wants(def.id, 'Delete')) return 'subscribers of Global Triggers ask for it';
  return undefined;
}

export function truncate(rec: RecordVar, resetAutoIncrement: boolean): void {
  rec.demand('delete');
  deleteAll(rec, false);
  const field = rec.def.autoIncrement;
  if (resetAutoIncrement && field !== undefined) rec.session.database.deleteCounter(autoIncrementCounter(rec, field));
}
