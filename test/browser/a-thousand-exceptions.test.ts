import type { Page } from 'playwright-core';
import {
  accountant,
  type BrowserWorld,
  cellOf,
  cellsUnder,
  eventually,
  rowWith,
  startBrowserWorld,
} from './support/browser-world.ts';
import { describeInBrowser } from './support/chromium.ts';

const EXCEPTIONS = 71415;
const COUNT = 1000;
/** A task of the page that lasts longer is felt as a stall. */
const STALL_MS = 500;

const fieldNo = { store: 2, externalId: 4, owner: 8, message: 10, amount: 12, amountInCompanyCurrency: 17 };

describeInBrowser('a list of 1,000 exceptions', () => {
  let browser: BrowserWorld;
  let page: Page;
  beforeAll(async () => {
    browser = await startBrowserWorld({ orders: [] });
    browser.world.businessCentral.work((session) => {
      for (let number = 1; number <= COUNT; number++) {
        const exception = session.newRecord(EXCEPTIONS);
        exception.Validate(fieldNo.store, 'HARBOUR');
        exception.Validate(fieldNo.externalId, String(10_000 + number));
        exception.Validate(fieldNo.owner, number % 4);
        exception.Validate(fieldNo.message, `Exception number ${number}`);
        exception.Insert$(true);
      }
    });
    page = await browser.signIn(accountant, EXCEPTIONS);
    await rowWith(page, /Exception number/).waitFor();
    await page.evaluate(() => {
      const stalls: number[] = [];
      Object.assign(globalThis, { stalls });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) stalls.push(duration);
      }).observe({ entryTypes: ['longtask' as never] });
    });
  });
  afterAll(() => browser.stop());
  afterEach(async () => {
    const stalls = await page.evaluate(() => (globalThis as unknown as { stalls: number[] }).stalls.splice(0));
    expect(stalls.filter((duration) => duration > STALL_MS)).toEqual([]);
  });

  const grid = () => page.locator('main').getByRole('grid').first();
  const shownRows = () => grid().locator('.grid-body [role=row]');
  const firstId = async () => (await (await cellOf(page, /Exception number/, 'BigCommerce No.')).innerText()).trim();

  test('scrolls to the last one, and draws only the rows in sight', async () => {
    await grid().locator('[role=gridcell]').nth(2).click();
    const seen = new Set<string>();
    for (let turn = 0; turn < 200 && seen.size < COUNT; turn++) {
      for (const text of await shownRows().allInnerTexts()) seen.add(/Exception number \d+/.exec(text)?.[0] ?? '');
      await grid().evaluate((element) => element.scrollBy(0, 600));
      await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
      expect(await shownRows().count()).toBeLessThan(80);
    }
    seen.delete('');
    expect(seen.size).toBe(COUNT);
  });

  test('sorts by a click on a caption, in both directions', async () => {
    const sort = async (direction: string) => {
      await page.getByRole('columnheader', { name: 'BigCommerce No.' }).getByRole('button').click();
      await page.getByRole('menuitem', { name: direction, exact: true }).click();
      await page
        .locator(`[role=columnheader][aria-sort=${direction.toLowerCase()}]`, { hasText: 'BigCommerce No.' })
        .waitFor();
    };
    await sort('Ascending');
    await eventually(firstId, '10001');
    await sort('Descending');
    await eventually(firstId, '11000');
  });

  test('filters by owner and searches by text', async () => {
    await page.getByRole('button', { name: 'Filter pane' }).click();
    await page.getByLabel('Add a filter').selectOption('Owner');
    await page
      .getByRole('complementary', { name: 'Filters' })
      .getByLabel('Owner', { exact: true })
      .selectOption('Operations');
    await rowWith(page, 'Finance').waitFor({ state: 'detached' });
    expect(new Set(await (await cellsUnder(page, shownRows(), 'Owner')).allInnerTexts())).toEqual(
      new Set(['Operations']),
    );

    await page.getByRole('searchbox').fill('number 997');
    await rowWith(page, /Exception number 1\b/).waitFor({ state: 'detached' });
    await rowWith(page, /Exception number 997/).waitFor();
    await eventually(() => shownRows().count(), 1);
  });
});
