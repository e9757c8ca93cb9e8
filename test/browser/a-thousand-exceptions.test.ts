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
/**
 * What a stall is made of: work and traffic that grow with the length of the list. So rows that are drawn, commands
 * that a user's move costs and what an answer carries are counted, and each has a limit that a list of any length keeps.
 */
const MOST_ROWS_DRAWN = 80;
/** A screen is 20 rows; the rows are fetched 200 at a time and counted once more where a window ends. */
const MOST_COMMANDS_FOR_ALL_ROWS = 14;
/** The list anew, its first rows, its first row as the current one, and what lies before and after what is shown. */
const MOST_COMMANDS_FOR_A_CHANGE = 6;
const MOST_BYTES_OF_AN_ANSWER = 1_500_000;
/** The page itself is never busy for longer, however slow the machine: no user waits two seconds for a key. */
const LONGEST_TASK_MS = 2000;

const fieldNo = { store: 2, externalId: 4, owner: 8, message: 10, amount: 12, amountInCompanyCurrency: 17 };

describeInBrowser('a list of 1,000 exceptions', () => {
  let browser: BrowserWorld;
  let page: Page;
  /** Commands of the browser, and how long the messages of the server were. */
  const sent: string[] = [];
  const received: number[] = [];
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
    page.on('websocket', (socket) => {
      socket.on('framesent', ({ payload }) => sent.push(String(payload)));
      socket.on('framereceived', ({ payload }) => received.push(payload.length));
    });
    await page.reload();
    await rowWith(page, /Exception number/).waitFor();
    expect(Math.max(...received)).toBeLessThan(MOST_BYTES_OF_AN_ANSWER);
    await page.evaluate(() => {
      const stalls: number[] = [];
      Object.assign(globalThis, { stalls });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) stalls.push(duration);
      }).observe({ entryTypes: ['longtask' as never] });
    });
  });
  afterAll(() => browser.stop());
  beforeEach(() => {
    sent.length = 0;
    received.length = 0;
  });
  afterEach(async () => {
    expect(Math.max(0, ...received)).toBeLessThan(MOST_BYTES_OF_AN_ANSWER);
    const stalls = await page.evaluate(() => (globalThis as unknown as { stalls: number[] }).stalls.splice(0));
    expect(stalls.filter((duration) => duration > LONGEST_TASK_MS)).toEqual([]);
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
      expect(await shownRows().count()).toBeLessThan(MOST_ROWS_DRAWN);
    }
    seen.delete('');
    expect(seen.size).toBe(COUNT);
    expect(sent.length).toBeGreaterThan(1);
    expect(sent.length).toBeLessThanOrEqual(MOST_COMMANDS_FOR_ALL_ROWS);
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
    expect(sent.length).toBeLessThanOrEqual(MOST_COMMANDS_FOR_A_CHANGE);
    sent.length = 0;
    await sort('Descending');
    await eventually(firstId, '11000');
    expect(sent.length).toBeLessThanOrEqual(MOST_COMMANDS_FOR_A_CHANGE);
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
    expect(sent.length).toBeLessThanOrEqual(MOST_COMMANDS_FOR_A_CHANGE);
    sent.length = 0;

    await page.getByRole('searchbox').fill('number 997');
    await rowWith(page, /Exception number 1\b/).waitFor({ state: 'detached' });
    await rowWith(page, /Exception number 997/).waitFor();
    await eventually(() => shownRows().count(), 1);
    expect(sent.length).toBeLessThanOrEqual(MOST_COMMANDS_FOR_A_CHANGE);
  });
});
