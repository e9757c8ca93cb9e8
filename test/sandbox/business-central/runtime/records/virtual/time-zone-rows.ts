/** Virtual table "Time Zone": the time zones of Windows that the host knows, from west to east. */

import { TimeZoneInfo } from '../../dotnet/globalization.ts';
import { windowsZoneNames } from '../../dotnet/windows-zones.ts';
import type { TableDef } from '../definitions.ts';
import type { MemoryStore } from '../memory-store.ts';
import type { RecordSession } from '../session.ts';
import { ReadOnlyStore, rowOf } from './metadata-rows.ts';

export function timeZoneRows(_session: RecordSession, table: TableDef): MemoryStore {
  const zones = windowsZoneNames
    .map((id) => ({ id, minutes: Number(new TimeZoneInfo(id).BaseUtcOffset.TotalMilliseconds.toString()) / 60_000 }))
    .sort((one, other) => one.minutes - other.minutes);
  const rows = zones.map(({ id, minutes }, index) =>
    rowOf(table, { 'No.': index + 1, 'Display Name': `(UTC${offsetText(minutes)}) ${id}`, ID: id }),
  );
  return new ReadOnlyStore(table, rows);
}

function offsetText(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}
