import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import type { StoreFile } from '../../sandbox/bigcommerce/state.ts';
import { startWebClient, type WebClient } from '../../sandbox/business-central/web-client/host/server.ts';
import { startWorld, type World } from '../../support/start-world.ts';
import { launchChromium } from './chromium.ts';
import { PATIENCE_MS, Tabs } from './tabs.ts';

export type DemoUser = 'Ada Reyes' | 'Owen Marsh' | 'Vera Lind' | 'Ivo Brandt';
export const accountant = 'Ada Reyes';
export const operator = 'Owen Marsh';
export const viewer = 'Vera Lind';
export const administrator = 'Ivo Brandt';

const BETWEEN_READS_MS = 30;

/** The worlds of storefront, Business Central and agent, with browsers in front of it. */
export interface BrowserWorld {
  readonly world: World;
  readonly url: string;
  /** A new tab, signed in, on a page or the role centre. Faults of its scripts fail the test. */
  signIn(user: DemoUser, pageId?: number): Promise<Page>;
  /** What scripts of the tabs complained of. */
  readonly faults: readonly string[];
  stop(): Promise<void>;
}

export async function startBrowserWorld(store: StoreFile): Promise<BrowserWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'browser-test-'));
  try {
    return await openBrowserWorld(store, folder);
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  }
}

async function openBrowserWorld(store: StoreFile, folder: string): Promise<BrowserWorld> {
  const database = join(folder, 'company.db');
  const world = await startWorld({ store, database });
  const { company } = world.businessCentral.connection;
  const time = { at: world.businessCentral.session().clock() };
  const webClient: WebClient = await startWebClient({ database, company, time });
  const tabs = new Tabs(await launchChromium(), webClient.url);
  return {
    world,
    url: webClient.url,
    faults: tabs.faults,
    signIn: (user, pageId) => tabs.signIn(user, pageId),
    stop: async () => {
      await tabs.close();
      await webClient.stop();
      await world.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The row of the page's list that has a text in it. */
export function rowWith(page: Page, text: string | RegExp): Locator {
  return page.locator('main').getByRole('row', { name: text }).first();
}

/** Cells under a caption of the list's header, in these rows. */
export function cellsUnder(page: Page, rows: Locator, caption: string): Promise<Locator> {
  return cellsOf(page.locator('main'), rows, caption);
}

async function cellsOf(list: Locator, rows: Locator, caption: string): Promise<Locator> {
  const name = new RegExp(`^${RegExp.escape(caption)}( filtered)?$`);
  const header = list.getByRole('columnheader', { name }).first();
  return rows.locator(`[role=gridcell][aria-colindex="${await header.getAttribute('aria-colindex')}"]`);
}

export function cellOf(page: Page, row: string | RegExp, caption: string): Promise<Locator> {
  return cellsUnder(page, rowWith(page, row), caption);
}

/** The same in a list that stands in a dialog or in a part of the page. */
export function cellIn(around: Locator, row: string | RegExp, caption: string): Promise<Locator> {
  return cellsOf(around, around.getByRole('row', { name: row }).first(), caption);
}

/** Opens the card of a row by the link in its first column. */
export async function openRow(page: Page, row: string | RegExp): Promise<void> {
  await rowWith(page, row).locator('button.link').first().click();
}

export function action(page: Page, caption: string): Locator {
  return page.locator('main').getByRole('toolbar').first().getByRole('button', { name: caption, exact: true });
}

/** The element once it has the focus. */
export function focused(element: Locator): Locator {
  return element.and(element.page().locator(':focus'));
}

/** Waits until what is read is as expected; then it is compared, so that a failure shows both. */
export async function eventually<T>(read: () => Promise<T>, expected: T): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  let value = await read();
  while (value !== expected && Date.now() < end) {
    await delay(BETWEEN_READS_MS);
    value = await read();
  }
  expect(value).toBe(expected);
}
