/**
 * Tables of the platform whose rows are computed. Their fields are declared in AL; to add one is an entry here.
 * Company, User and the other tables of the platform with rows of their own are stored like any table.
 */
import type { TableDef, VirtualRows } from '../definitions.ts';
import type { RowStore } from '../row-store.ts';
import type { RecordSession } from '../session.ts';
import { DateStore } from './date-store.ts';
import { IntegerStore } from './integer-store.ts';
import { languageRows } from './language-rows.ts';
import { appRows, fieldRows, objectRows, permissionSetRows, tableRows } from './metadata-rows.ts';
import { timeZoneRows } from './time-zone-rows.ts';

type Maker = (session: RecordSession, table: TableDef) => RowStore;

const makers: Readonly<Record<number, Maker>> = {
  2000000004: permissionSetRows,
  2000000007: (_session, table) => new DateStore(table),
  2000000026: (_session, table) => new IntegerStore(table),
  2000000038: objectRows,
  2000000041: fieldRows,
  2000000045: languageRows,
  2000000058: objectRows,
  2000000136: tableRows,
  2000000164: timeZoneRows,
  2000100038: appRows,
};

const stores = new WeakMap<TableDef, RowStore>();

/** What makes the rows of a table; undefined for tables that are stored. */
export function virtualRowsOf(tableId: number): VirtualRows | undefined {
  const maker = makers[tableId];
  if (maker === undefined) return undefined;
  return (session) => {
    const table = session.tables.table(tableId)!;
    // Metadata does not change while an application is loaded.
    let store = stores.get(table);
    if (store === undefined) {
      store = maker(session, table);
      stores.set(table, store);
    }
    return store;
  };
}
