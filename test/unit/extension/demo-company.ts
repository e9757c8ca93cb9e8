/** A company with the extension and its demo data, one for each file of tests, and users in front of its pages. */
import { afterAll, beforeAll } from '@jest/globals';
import { loadApps } from '../../sandbox/business-central/al/compiler/load-apps.ts';
import { demoApps } from '../../sandbox/business-central/company-server.ts';
import type { FieldValue } from '../../sandbox/business-central/runtime/records/definitions.ts';
import type { AlSession } from '../../sandbox/business-central/runtime/session/al-session.ts';
import { runScript, type Script } from '../sandbox/page-engine/scripted-client.ts';

const company = 'Harbour & Pine Ltd';
const clock = (): number => Date.UTC(2026, 2, 1, 12);
const SYSTEM_ID = 2000000000;

const server = loadApps(demoApps).openDatabase();
afterAll(() => server.close());
beforeAll(() => void server.createCompany(company, { clock }));

/** Nobody looks at it: for what is there before and after users have worked. */
export function newSession(): AlSession {
  return server.newSession({ company, clock });
}

/** A user works with the pages; without permission sets one who may do everything. */
export function asUser(permissionSets: readonly string[] | undefined, script: () => Script): void {
  runScript(server.newSession({ company, clock, guiAllowed: true, clientType: 3, permissionSets }), script);
}

/** Makes a row, its fields by their names in lower case, and tells its SystemId. */
export function insert(table: number, fields: Readonly<Record<string, FieldValue>>): FieldValue {
  const session = newSession();
  return session.execute(() => {
    const record = session.newRecord(table);
    record.f = record.def.zeros.slice();
    for (const [name, value] of Object.entries(fields)) record.f[record.def.byName.get(name)!.slot] = value;
    record.Insert$();
    return record.f[record.def.byNumber.get(SYSTEM_ID)!.slot]!;
  });
}
