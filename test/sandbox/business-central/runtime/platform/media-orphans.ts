/** Media and sets of media that no field of any company points to. */
import type { TableDef } from '../records/definitions.ts';
import type { RecordVar } from '../records/record-var.ts';
import type { Row } from '../records/row-store.ts';
import { NULL_GUID } from '../values/guid.ts';
import { List } from '../values/list.ts';
import type { MediaSession } from './media-functions.ts';

const COMPANY = 2000000006;
const COMPANY_NAME = 1;
const TENANT_MEDIA = 2000000184;
const TENANT_MEDIA_SET = 2000000183;

export function Media_FindOrphans(this: MediaSession): List<string> {
  return orphans(this, TENANT_MEDIA, 'media');
}

export function MediaSet_FindOrphans(this: MediaSession): List<string> {
  return orphans(this, TENANT_MEDIA_SET, 'mediaSet');
}

function orphans(session: MediaSession, tableId: number, kind: 'media' | 'mediaSet'): List<string> {
  const kept = session.tables.table(tableId);
  if (kept === undefined) return List.of({ kind: 'guid' }, []);
  const used = new Set<string>([NULL_GUID]);
  for (const table of session.tables.all()) {
    const slots = table.fields.filter(({ type, stored }) => stored && type.kind === kind).map(({ slot }) => slot);
    if (slots.length === 0 || table.temporary || table.virtual !== undefined) continue;
    for (const row of rowsOfAllCompanies(session, table)) for (const slot of slots) used.add(row[slot] as string);
  }
  const { slot } = kept.byName.get('id')!;
  const ids = new Set(rowsOfAllCompanies(session, kept).map((row) => row[slot] as string));
  return List.of(
    { kind: 'guid' },
    [...ids].filter((id) => !used.has(id)),
  );
}

function rowsOfAllCompanies(session: MediaSession, table: TableDef): Row[] {
  const order = table.primaryKey.slots.map((slot) => ({ slot, descending: false }));
  const companies = table.dataPerCompany ? companyNames(session) : [session.company];
  return companies.flatMap((company) =>
    session.database
      .store(table, company)
      .seek({ where: undefined, order }, undefined, 1, false, Number.MAX_SAFE_INTEGER),
  );
}

function companyNames(session: MediaSession): string[] {
  const company = session.newRecord(COMPANY) as RecordVar;
  const names = new Set([session.company]);
  const { slot } = company.field(COMPANY_NAME);
  for (let found = company.FindSet(); found; found = company.Next() !== 0) names.add(company.f[slot] as string);
  return [...names];
}
