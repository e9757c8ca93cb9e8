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
import { describeInBrowser } from './support/describe-in-browser.ts';

const EXCEPTIONS = 71415;
const COUNT = 1000;
/**
 * What a stall is made of: work and traffic that grow with the length of the list. So rows that are read, made and drawn,
 * commands that a user's move costs and what an answer carries are counted, not timed, and each has a limit that a list
 * of any length keeps.
 */
const MOST_ROWS_DRAWN = 80;
/** A screen is 20 rows; the rows are fetched 200 at a time and counted once more where a window ends. */
const MOST_COMMANDS_FOR_ALL_ROWS = 14;
/** The list anew, its first rows, its first row as the current one, and what lies before and after what is shown. */
const MOST_COMMANDS_FOR_A_CHANGE = 6;
const MOST_BYTES_OF_AN_ANSWER = 1_500_000;
/** Rows that the engine reads and sends for a change: a few windows, whatever the length of the list. */
const MOST_ROWS_FOR_A_CHANGE = 900;
/** Rows that the browser puts into the page for a change: those of one screen, as the list turns over a few times. */
const MOST_ROWS_MADE_FOR_A_CHANGE = 400;

const fieldNo = { store: 2, externalId: 4, owner: 8, message: 10, amount: 12, amountInCompanyCurrency: 17 };

describeInBrowser('a list of 1,000 exceptions', () => {
  let browser: BrowserWorld;
  let page: Page;
  /** Commands of the browser, and how long the messages of the server were. */
  const sent: string[] = [];
  const received: number[] = [];
  let rowsRead = 0;
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
      socket.on('framereceived', ({ payload }) => {
        received.push(payload.length);
        // Each row of an answer has one bookmark.
        rowsRead += String(payload).split('"bookmark":').length - 1;
      });
    });
    await page.reload();
    await rowWith(page, /Exception number/).waitFor();
    expect(Math.max(...received)).toBeLessThan(MOST_BYTES_OF_AN_ANSWER);
    await page.evaluate(`{
      globalThis.rowsMade = 0;
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
          for (const node of addedNodes)
            if (node instanceof Element)
              rowsMade += Number(node.matches('[role=row]')) + node.querySelectorAll('[role=row]').length;
      }).observe(document.querySelector('main'), { childList: true, subtree: true });
    }`);
  });
  afterAll(() => browser.stop());
  const countAnew = async () => {
    sent.length = 0;
    rowsRead = 0;
    await page.evaluate('rowsMade = 0');
  };
  beforeEach(async () => {
    received.length = 0;
    await countAnew();
  });
  afterEach(async () => {
    expect(Math.max(0, ...received)).toBeLessThan(MOST_BYTES_OF_AN_ANSWER);
  });

  /** Looks at what one change of the user has cost, and counts anew. */
  const demandSmallCost = async () => {
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.length).toBeLessThanOrEqual(MOST_COMMANDS_FOR_A_CHANGE);
    expect(rowsRead).toBeLessThanOrEqual(MOST_ROWS_FOR_A_CHANGE);
    expect(await shownRows().count()).toBeLessThan(MOST_ROWS_DRAWN);
    expect(await page.evaluate('rowsMade')).toBeLessThanOrEqual(MOST_ROWS_MADE_FOR_A_CHANGE);
    await countAnew();
  };
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
    // Each row is read once, and those of a window again where the next one begins.
    expect(rowsRead).toBeLessThan(COUNT * 2);
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
    await demandSmallCost();
    await sort('Descending');
    await eventually(firstId, '11000');
    await demandSmallCost();
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
    await demandSmallCost();

    await page.getByRole('searchbox').fill('number 997');
    await rowWith(page, /Exception number 1\b/).waitFor({ state: 'detached' });
    await rowWith(page, /Exception number 997/).waitFor();
    await eventually(() => shownRows().count(), 1);
    await demandSmallCost();
  });
});
