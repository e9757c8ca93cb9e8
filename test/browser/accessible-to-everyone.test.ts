import type { Page } from 'playwright-core';
import { exampleA, exampleB } from '../support/storefront-bodies.ts';
import { seriousFindings } from './support/axe.ts';
import { accountant, administrator, type BrowserWorld, operator, startBrowserWorld } from './support/browser-world.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { swissOrder } from './support/swiss-order.ts';

const EXTENSION = { from: 71400, to: 71999 };
/** Shown inside of other pages. */
const PARTS = new Set(['listpart', 'cardpart', 'headlinepart']);
/** No page for people. */
const SERVICES = new Set(['api']);

describeInBrowser('axe finds nothing serious', () => {
  let browser: BrowserWorld;
  let page: Page;
  /** Numbers of all pages that were looked at, parts included. */
  const seen = new Set<number>();
  beforeAll(async () => {
    browser = await startBrowserWorld({ orders: [swissOrder(), exampleA(), exampleB()] });
    await browser.world.day();
    page = await browser.signIn(administrator);
  });
  afterAll(() => browser.stop());

  async function look(at: Page): Promise<string[]> {
    const shown = at.locator('[data-page]');
    for (const part of await shown.all()) seen.add(Number(await part.getAttribute('data-page')));
    return seriousFindings(at);
  }

  test.each([accountant, operator, administrator] as const)('on the role center of %s', async (user) => {
    const start = await browser.signIn(user);
    await start.locator('.cue').first().waitFor();
    expect(await look(start)).toEqual([]);
  });

  test('in the search', async () => {
    await page.keyboard.press('Alt+q');
    await page.getByRole('combobox').fill('tax');
    await page
      .getByRole('dialog', { name: /Tell me/ })
      .getByRole('option')
      .first()
      .waitFor();
    expect(await look(page)).toEqual([]);
  });

  test('in menus, the filter pane and what a page says about itself', async () => {
    await page.goto(`${browser.url}&page=71415`);
    await page.getByRole('button', { name: 'Filter pane' }).click();
    await page.getByRole('complementary', { name: 'Filters' }).waitFor();
    await page.getByRole('button', { name: /About/ }).click();
    expect(await look(page)).toEqual([]);
    await page.getByRole('button', { name: 'Related' }).click();
    await page.getByRole('menu').waitFor();
    expect(await look(page)).toEqual([]);
  });

  function pages() {
    return browser.world.businessCentral.server.application
      .objects()
      .filter(({ type, id }) => type === 'Page' && id >= EXTENSION.from && id <= EXTENSION.to)
      .filter(({ subtype }) => !SERVICES.has(subtype.toLowerCase()));
  }

  test.each([
    ['list', (type: string) => type === 'list'],
    ['card', (type: string) => type === 'card'],
    ['other page', (type: string) => type !== 'list' && type !== 'card' && !PARTS.has(type)],
  ])('on each %s of the extension', async (_kind, isIt) => {
    const findings: string[] = [];
    const opened = pages().filter(({ subtype }) => isIt(subtype.toLowerCase()));
    expect(opened).not.toEqual([]);
    for (const { id, name } of opened) {
      await page.goto(`${browser.url}&page=${id}`);
      await page.locator(`[data-page="${id}"]`).first().waitFor();
      for (const finding of await look(page)) findings.push(`${name}: ${finding}`);
    }
    expect(findings).toEqual([]);
  });

  test('and no page and no part of the extension was left out', () => {
    expect(
      pages()
        .filter(({ id }) => !seen.has(id))
        .map(({ name }) => name),
    ).toEqual([]);
  });
});
