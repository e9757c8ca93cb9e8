import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startWebClient } from '../../sandbox/business-central/web-client/host/server.ts';
import { application, clock, company, workshopFolder } from '../../unit/sandbox/page-engine/workshop.ts';
import { launchChromium } from './chromium.ts';
import { Tabs } from './tabs.ts';

const FOREMAN = 'Fay Orman';
const ROLE_CENTER = 50959;
const CUSTOMER_TABLE = 50950;
const JOB_TABLE = 50952;

/** Browsers on the workshop of the page engine's tests: pages that have everything AL can ask a user. */
export interface WorkshopClient {
  readonly faults: readonly string[];
  open(pageId?: number): Promise<Page>;
  /** A field of job J001. */
  job(fieldNo: number): unknown;
  stop(): Promise<void>;
}

export async function startWorkshopClient(): Promise<WorkshopClient> {
  const folder = mkdtempSync(join(tmpdir(), 'browser-test-'));
  const database = join(folder, 'workshop.db');
  const server = application.openDatabase(database);
  server.createCompany(company, { clock });
  const session = server.newSession({ company, clock });
  session.execute(() => {
    const insert = (table: number, values: readonly string[]) => {
      const record = session.newRecord(table);
      for (const [index, value] of values.entries()) record.f[record.field(index + 1).slot] = value;
      record.Insert$(true);
    };
    for (const [number, name] of ['Ada', 'Grace', 'Joan'].entries()) insert(CUSTOMER_TABLE, [`C${number + 1}`, name]);
    for (const number of [1, 2, 3]) insert(JOB_TABLE, [`J00${number}`, 'C1', 'Ada']);
  });
  const webClient = await startWebClient({
    database,
    company,
    time: { at: clock() },
    apps: [workshopFolder],
    users: [
      {
        name: 'FOREMAN',
        fullName: FOREMAN,
        role: 'Foreman',
        securityId: 'b1a7c4d2-0000-4000-8000-000000000009',
        permissionSets: [],
        roleCenter: ROLE_CENTER,
      },
    ],
  });
  const tabs = new Tabs(await launchChromium(), webClient.url);
  return {
    faults: tabs.faults,
    open: (pageId) => tabs.signIn(FOREMAN, pageId),
    job: (fieldNo) => {
      server.database.noticeOthers();
      const record = session.newRecord(JOB_TABLE);
      record.Get$('J001');
      return record.f[record.field(fieldNo).slot];
    },
    stop: async () => {
      await tabs.close();
      await webClient.stop();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
