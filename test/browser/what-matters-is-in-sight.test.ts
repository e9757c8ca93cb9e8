import type { Page } from 'playwright-core';
import {
  accountant,
  administrator,
  type BrowserWorld,
  cellOf,
  eventually,
  openRow,
  rowWith,
  startBrowserWorld,
} from './support/browser-world.ts';
import { describeInBrowser } from './support/chromium.ts';
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

  test('status, proof and total of the orders in a narrow window, where details are shown over the list', async () => {
    const page = await browser.signIn(administrator, ORDERS);
    await page.setViewportSize({ width: 800, height: 900 });
    await rowWith(page, /1003/).waitFor();
    for (const caption of ['Order Id', 'Status', 'Proof', 'Total Inc Tax'])
      expect(`${caption}: ${await beyondTheEdge(page, caption)}`).toBe(`${caption}: 0`);

    const details = page.getByRole('complementary', { name: 'Details' });
    expect(await details.count()).toBe(0);
    await page.keyboard.press('Alt+F2');
    await details.getByText('Document Total').waitFor();
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
      expect(value!.x + value!.width).toBe(frame!.x + frame!.width);
    }
  });
});
