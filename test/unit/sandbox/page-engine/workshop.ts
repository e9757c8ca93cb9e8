/** The workshop app with a company, for tests of the page engine. */
import { join } from 'node:path';
import { loadApps } from '../../../sandbox/business-central/al/compiler/load-apps.ts';
import { findTests } from '../../../sandbox/business-central/al/test-runner/find-tests.ts';
import type { FieldValue } from '../../../sandbox/business-central/runtime/records/definitions.ts';
import type { AlSession } from '../../../sandbox/business-central/runtime/session/al-session.ts';

export const workshopFolder = join(import.meta.dirname, 'app');

export const application = loadApps([workshopFolder]);
export const alTests = findTests(application.project, [workshopFolder]);
export const company = 'Workshop';
export const clock = (): number => Date.UTC(2026, 5, 1, 12);

const JOB_TABLE = 50952;

/** Makes a row, its fields by their numbers. */
export function insert(session: AlSession, table: number, fields: Readonly<Record<number, FieldValue>>): void {
  session.execute(() => {
    const record = session.newRecord(table);
    for (const [number, value] of Object.entries(fields)) record.f[record.field(Number(number)).slot] = value;
    record.Insert$(true);
  });
}

export function jobField(session: AlSession, job: string, fieldNo: number): unknown {
  const record = session.newRecord(JOB_TABLE);
  record.Get$(job);
  return record.f[record.field(fieldNo).slot];
}
