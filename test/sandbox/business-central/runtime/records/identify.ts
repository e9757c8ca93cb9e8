/** How error texts name a record. */
import type { ErrorInfoTarget } from '../errors/error-info.ts';
import { formatFieldValue } from './convert.ts';
import { type FieldValue, SystemSlot, type TableDef } from './definitions.ts';
import { RecordId } from './record-id.ts';
import type { RecordVar } from './record-var.ts';
import type { RecordSession } from './session.ts';

/** `Document Type='Order',No.='1001'` */
export function keyWithQuotes(def: TableDef, row: readonly FieldValue[]): string {
  return primaryFields(def, row)
    .map(([caption, value]) => `${caption}='${value}'`)
    .join(',');
}

/** `Document Type=Order, No.=1001` */
export function keyWithoutQuotes(def: TableDef, row: readonly FieldValue[]): string {
  return primaryFields(def, row)
    .map(([caption, value]) => `${caption}=${value}`)
    .join(', ');
}

export function recordIdOf(session: RecordSession, def: TableDef, row: readonly FieldValue[]): RecordId {
  return new RecordId(
    def.id,
    def.primaryKey.slots.map((slot) => row[slot]!),
    session,
  );
}

export function targetOf({ session, def, f }: RecordVar): ErrorInfoTarget {
  return { tableId: def.id, recordId: recordIdOf(session, def, f), systemId: f[SystemSlot.id] as string };
}

function primaryFields(def: TableDef, row: readonly FieldValue[]): [string, string][] {
  return def.primaryKey.slots.map((slot) => [
    def.fields[slot]!.caption,
    formatFieldValue(def.fields[slot]!, row[slot]!),
  ]);
}
