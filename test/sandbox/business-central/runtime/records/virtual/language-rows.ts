/** Virtual table "Windows Language": the languages of Windows that the host knows. */
import { CULTURES } from '../../dotnet/globalization.ts';
import type { TableDef } from '../definitions.ts';
import type { MemoryStore } from '../memory-store.ts';
import type { RecordSession } from '../session.ts';
import { ReadOnlyStore, rowOf } from './metadata-rows.ts';

/** Numbers up to this one are languages without a region. */
const LAST_NEUTRAL = 0x3ff;

export function languageRows(_session: RecordSession, table: TableDef): MemoryStore {
  const names = new Intl.DisplayNames('en', { type: 'language', languageDisplay: 'standard' });
  const rows = Object.entries(CULTURES).map(([id, tag]) =>
    rowOf(table, {
      'Language ID': Number(id),
      Name: names.of(tag) ?? tag,
      'Localization Exist': true,
      'Globally Enabled': true,
      'Language Tag': tag,
      'Primary Language ID': Number(id) & LAST_NEUTRAL,
    }),
  );
  return new ReadOnlyStore(table, rows);
}
