import type { Page } from 'playwright-core';
import { exampleA, exampleB } from '../support/storefront-bodies.ts';
import { seriousFindings } from './support/axe.ts';
import { accountant, administrator, type BrowserWorld, operator, startBrowserWorld } from './support/browser-world.ts';
import { describeInBrowser } from './support/chromium.ts';
import { swissOrder } from './support/swiss-order.ts';

const EXTENSION = { from: 71400, to: 71999 };
/** Pages of their own; parts are looked at on the pages that have them. */
const OPENED_ALONE = new Set(['card', 'list', 'document', 'worksheet', 'listplus', 'navigatepage']);
describeInBrowser('axe finds nothing serious', () => {
  let browser: BrowserWorld;
  let page: Page;
  beforeAll(async () => {
    browser = await startBrowserWorld({ orders: [swissOrder(), exampleA(), exampleB()] });
    await browser.world.day();
    page = await browser.signIn(administrator);
  });
  afterAll(() => browser.stop());

  test.each([accountant, operator, administrator] as const)('on the role center of %s', async (user) => {
    const start = await browser.signIn(user);
    expect(await seriousFindings(start)).toEqual([]);
  });

  test('in the search', async () => {
    await page.keyboard.press('Alt+q');
    await page.getByRole('combobox').fill('tax');
    await page
      .getByRole('dialog', { name: /Tell me/ })
      .getByRole('option')
      .first()
      .waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });

  test('on each page of the extension', async () => {
    const pages = browser.world.businessCentral.server.application
      .objects()
      .filter(({ type, id }) => type === 'Page' && id >= EXTENSION.from && id <= EXTENSION.to)
      .filter(({ subtype }) => OPENED_ALONE.has(subtype.toLowerCase()));
    expect(pages.length).toBeGreaterThan(15);
    const findings: string[] = [];
    for (const { id, name } of pages) {
      await page.goto(`${browser.url}&page=${id}`);
      await page.locator(`[data-page="${id}"]`).first().waitFor();
      for (const finding of await seriousFindings(page)) findings.push(`${name}: ${finding}`);
    }
    expect(findings).toEqual([]);
  }, 180_000);
});
