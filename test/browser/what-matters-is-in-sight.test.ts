import type { Page } from 'playwright-core';
import {
  accountant,
  action,
  administrator,
  type BrowserWorld,
  cellOf,
  eventually,
  openRow,
  rowWith,
  startBrowserWorld,
} from './support/browser-world.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { swissOrder } from './support/swiss-order.ts';

const EXCEPTIONS = 71415;
const ORDERS = 71510;

/** Runs in the browser. */
function alignment(element: unknown): string {
  const { getComputedStyle } = globalThis as unknown as {
    getComputedStyle(element: unknown): { readonly textAlign: string };
  };
  return getComputedStyle(element).textAlign;
}

interface Box {
  readonly left: number;
  readonly right: number;
}
interface Cell {
  readonly firstElementChild: Cell | null;
  readonly innerText: string;
  getBoundingClientRect(): Box;
  matches(selector: string): boolean;
  querySelectorAll(selector: string): Iterable<Cell>;
}

/** Runs in the browser: numbers and captions of a list that an edge of the list goes through, but can still be read. */
function cutInTheMiddle(element: unknown): string[] {
  const grid = element as Cell & { readonly clientWidth: number };
  const { left } = grid.getBoundingClientRect();
  const right = left + grid.clientWidth;
  const { getComputedStyle } = globalThis as unknown as {
    getComputedStyle(element: unknown): { readonly opacity: string };
  };
  return [...grid.querySelectorAll('.grid-cell.number, .grid-header')]
    .filter((cell) => {
      const box = cell.getBoundingClientRect();
      const isCut = [left, right].some((edge) => box.left < edge - 2 && box.right > edge + 2);
      return isCut && cell.innerText !== '' && getComputedStyle(cell.firstElementChild).opacity !== '0';
    })
    .map((cell) => cell.innerText);
}

describeInBrowser('what matters is in sight without scrolling', () => {
  let browser: BrowserWorld;
  beforeAll(async () => {
    browser = await startBrowserWorld({ orders: [swissOrder(1003), swissOrder(1004)] });
    await browser.world.runAgent();
  });
  afterAll(() => browser.stop());

  /** How far the column of the list goes over the right edge of what is shown, in pixels. */
  async function beyondTheEdge(page: Page, caption: string): Promise<number> {
    const grid = page.locator('main').getByRole('grid').first();
    const header = grid.getByRole('columnheader', { name: caption, exact: true });
    const edge = await grid.evaluate((element) => element.getBoundingClientRect().left + element.clientWidth);
    const { x, width } = (await header.boundingBox())!;
    return Math.max(0, Math.round(x + width - edge));
  }

  test.each([1400, 1280])('money and age of the exceptions, %i pixels wide', async (width) => {
    const page = await browser.signIn(accountant, EXCEPTIONS);
    await page.setViewportSize({ width, height: 900 });
    await rowWith(page, /1003/).waitFor();
    for (const caption of ['Owner', 'Cause', 'Amount at Stake', 'Currency Code', 'Age (Days)', 'Message'])
      expect(`${caption}: ${await beyondTheEdge(page, caption)}`).toBe(`${caption}: 0`);
  });

  test.each([1400, 1280, 1024])('no number is cut in the middle, %i pixels wide', async (width) => {
    const page = await browser.signIn(accountant, EXCEPTIONS);
    await page.setViewportSize({ width, height: 900 });
    await rowWith(page, /1003/).waitFor();
    const grid = page.locator('main').getByRole('grid').first();
    await eventually(async () => (await grid.evaluate(cutInTheMiddle)).join(), '');
    expect(await beyondTheEdge(page, 'Store Code')).toBeGreaterThan(50);

    for (let scrolled = 60; scrolled < 600; scrolled += 60) {
      await grid.evaluate((element) => element.scrollBy(60, 0));
      await eventually(async () => (await grid.evaluate(cutInTheMiddle)).join(), '');
    }
    expect(await beyondTheEdge(page, 'Store Code')).toBe(0);
    await grid.evaluate((element) => element.scrollTo(0, 0));

    await (await cellOf(page, /1003/, 'Currency Code')).click();
    await page.keyboard.press('Home');
    await page.keyboard.press('End');
    await eventually(() => beyondTheEdge(page, 'Store Code'), 0);
  });

  test('the rates of the storefront stand beside the mapping that an exception asks for, with all their columns', async () => {
    const page = await browser.signIn(accountant, EXCEPTIONS);
    await page.setViewportSize({ width: 1400, height: 900 });
    await (await cellOf(page, /1003/, 'Cause')).click();
    await action(page, 'Fix').click();
    const rates = page
      .getByRole('dialog', { name: 'BigCommerce Tax Zones' })
      .getByRole('complementary', { name: 'Details' })
      .getByRole('grid', { name: 'Rates on Both Sides' });
    await rates.getByRole('row', { name: /8\.1/ }).first().waitFor();
    const headers = rates.getByRole('columnheader');
    expect((await headers.allInnerTexts()).map((text) => text.trim())).toEqual(
      expect.arrayContaining(['Tax Class', 'Storefront %', 'VAT %', 'State', 'Orders Waiting']),
    );
    const { overflow, texts } = await rates.evaluate((element) => ({
      overflow: element.scrollWidth - element.clientWidth,
      texts: [...element.querySelectorAll('.header-text')].filter((text) => text.scrollHeight > text.clientHeight + 1)
        .length,
    }));
    expect({ overflow, texts }).toEqual({ overflow: 0, texts: 0 });
  });

  test('status, proof and total of the orders in a narrow window, where details are shown over the list', async () => {
    const page = await browser.signIn(administrator, ORDERS);
    await page.setViewportSize({ width: 800, height: 900 });
    await rowWith(page, /1003/).waitFor();
    for (const caption of ['Order Id', 'Status', 'Proof', 'Total Inc Tax'])
      expect(`${caption}: ${await beyondTheEdge(page, caption)}`).toBe(`${caption}: 0`);

    const details = page.getByRole('complementary', { name: 'Details' });
    expect(await details.count()).toBe(0);
    await page.keyboard.press('Alt+F2');
    await details.getByText('Total Inc Tax').waitFor();
    expect(await beyondTheEdge(page, 'Total Inc Tax')).toBe(0);
    await page.keyboard.press('Alt+F2');
    await details.waitFor({ state: 'detached' });
  });

  test('a message that is cut is shown in full when pointed at', async () => {
    const page = await browser.signIn(accountant, EXCEPTIONS);
    const message = await cellOf(page, /1003/, 'Message');
    const isCut = await message.evaluate(({ firstElementChild }) =>
      firstElementChild === null ? false : firstElementChild.scrollWidth > firstElementChild.clientWidth,
    );
    expect(isCut).toBe(true);
    expect(await message.getAttribute('title')).toContain('is then booked by itself.');
  });

  test('amounts of a card stand at the right end, under each other', async () => {
    const page = await browser.signIn(accountant, ORDERS);
    await openRow(page, /1003/);
    await page.getByRole('heading', { name: /BigCommerce Order 1003/ }).waitFor();
    for (const caption of ['Total Inc Tax', 'Total Tax']) {
      const field = page.getByRole('group', { name: caption, exact: true }).first();
      await eventually(() => field.locator('.read-only').evaluate(alignment), 'end');
      const [value, frame] = [await field.locator('.read-only').boundingBox(), await field.boundingBox()];
      expect(value!.x + value!.width).toBeCloseTo(frame!.x + frame!.width, 0);
    }
  });
});
