import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { startWebClient } from '../../sandbox/business-central/web-client/host/server.ts';
import {
  application,
  clock,
  company,
  insert,
  jobField,
  workshopFolder,
} from '../../unit/sandbox/page-engine/workshop.ts';
import { focused, rowWith } from './browser-world.ts';
import { launchChromium } from './chromium.ts';
import { Tabs } from './tabs.ts';

const FOREMAN = 'Fay Orman';
const ROLE_CENTER = 50959;
const CUSTOMER_TABLE = 50950;
const JOB_TABLE = 50952;

/** Browsers on the workshop of the page engine's tests: pages that have everything AL can ask a user. */
export interface WorkshopClient {
  open(pageId?: number): Promise<Page>;
  /** A field of a job, J001 unless it is named. */
  job(fieldNo: number, job?: string): unknown;
  /** A field of a customer; undefined when there is no such customer. */
  customer(number: string, fieldNo: number): unknown;
  /** Fails when scripts of the browser have complained. */
  stop(): Promise<void>;
}

/** `crowd`: customers besides Ada, Grace and Joan, for a list that is longer than a screen. */
export async function startWorkshopClient({ crowd = 0 } = {}): Promise<WorkshopClient> {
  const folder = mkdtempSync(join(tmpdir(), 'browser-test-'));
  const database = join(folder, 'workshop.db');
  const server = application.openDatabase(database);
  server.createCompany(company, { clock });
  const session = server.newSession({ company, clock });
  for (const [index, name] of ['Ada', 'Grace', 'Joan'].entries())
    insert(session, CUSTOMER_TABLE, { 1: `C${index + 1}`, 2: name });
  for (let number = 1; number <= crowd; number++)
    insert(session, CUSTOMER_TABLE, { 1: `X${1000 + number}`, 2: `Name ${number}` });
  for (const number of [1, 2, 3]) insert(session, JOB_TABLE, { 1: `J00${number}`, 2: 'C1', 3: 'Ada' });
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
    open: (pageId) => tabs.signIn(FOREMAN, pageId),
    job: (fieldNo, job = 'J001') => {
      server.database.noticeOthers();
      return jobField(session, job, fieldNo);
    },
    customer: (number, fieldNo) => {
      server.database.noticeOthers();
      const record = session.newRecord(CUSTOMER_TABLE);
      return record.Get(number) ? record.f[record.field(fieldNo).slot] : undefined;
    },
    stop: async () => {
      await tabs.close();
      await webClient.stop();
      server.close();
      rmSync(folder, { recursive: true });
      expect(tabs.faults).toEqual([]);
    },
  };
}

/** Goes to the name of a customer in their list, and waits until it can be typed over. */
export async function editName(page: Page, customer: string): Promise<Locator> {
  await rowWith(page, new RegExp(customer)).getByText(customer).click();
  const name = page.getByRole('textbox', { name: 'Name' });
  await focused(name).waitFor();
  return name;
}

/** What the desk says has come of the last action. */
export async function outcomeOf(desk: Page): Promise<string> {
  return (await desk.getByRole('group', { name: 'Outcome', exact: true }).locator('.read-only').innerText()).trim();
}
