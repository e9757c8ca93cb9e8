import type { Locator, Page } from 'playwright-core';
import { seriousFindings } from './support/axe.ts';
import { openRow, rowWith } from './support/browser-world.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { startWorkshopClient, type WorkshopClient } from './support/workshop-client.ts';

const JOBS = 50952;
const CUSTOMERS = 50950;
const TELEPHONE = { width: 390, height: 844 };
/** A window of 1400 x 860 at 200 %. */
const MAGNIFIED = { width: 700, height: 430 };

async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (box === null) throw new Error('It is not drawn');
  return box;
}

/** Width of the page beyond the screen. */
function overhang(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

function style(element: Locator, property: string): Promise<string> {
  return element.evaluate(
    (node, name) =>
      (globalThis as unknown as { getComputedStyle(of: unknown): Record<string, string> }).getComputedStyle(node)[
        name
      ] ?? '',
    property,
  );
}

describeInBrowser('small screens and colours of the user', () => {
  let workshop: WorkshopClient;
  beforeAll(async () => {
    workshop = await startWorkshopClient();
  });
  afterAll(() => workshop.stop());

  test('on a telephone nothing of the top bar is cut, and a value has the width of the screen', async () => {
    const page = await workshop.open(JOBS);
    await page.setViewportSize(TELEPHONE);
    const bar = await boxOf(page.locator('.top-bar'));
    for (const part of await page.locator('.top-bar > *').all()) {
      const box = await boxOf(part);
      expect(box.height).toBeLessThanOrEqual(bar.height);
      expect(box.x + box.width).toBeLessThanOrEqual(TELEPHONE.width);
    }
    await page.getByRole('button', { name: /Tell me what you want to do/ }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Signed in as Fay Orman' }).waitFor();

    await openRow(page, /J001/);
    const rate = page.getByRole('textbox', { name: 'Rate per Hour' });
    await rate.waitFor();
    expect((await boxOf(rate)).width).toBeGreaterThan(TELEPHONE.width * 0.7);
    expect(await overhang(page)).toBe(0);
    expect(await seriousFindings(page)).toEqual([]);
  });

  test('a page at 200 % keeps to the screen and shows rows of its list', async () => {
    const page = await workshop.open(CUSTOMERS);
    await page.setViewportSize(MAGNIFIED);
    const last = await boxOf(rowWith(page, /Joan/));
    expect(last.y + last.height).toBeLessThanOrEqual(MAGNIFIED.height);
    expect(await overhang(page)).toBe(0);
  });

  test('a cue says with a sign what its colour says', async () => {
    const page = await workshop.open();
    const cue = page.getByRole('button', { name: 'Open Jobs 3 Ambiguous' });
    await cue.getByRole('img', { name: 'Ambiguous' }).waitFor();
    await cue.locator('svg').waitFor();
  });

  test('where the system asks for dark colours all stays light, form controls too', async () => {
    const page = await workshop.open(CUSTOMERS);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await style(page.locator('html'), 'colorScheme')).toContain('light');
    expect(await style(page.locator('html'), 'colorScheme')).not.toContain('dark');
    expect(await seriousFindings(page)).toEqual([]);
  });

  test("with the user's own colours the current row and links stand out", async () => {
    const page = await workshop.open(JOBS);
    await page.emulateMedia({ forcedColors: 'active' });
    const rows = page.locator('main .list-content .grid-body [role=row]');
    const current = page.locator('main .list-content .grid-row.current');
    await current.waitFor();
    const other = rows.and(page.locator(':not(.current)')).first();
    expect(await style(current, 'backgroundColor')).not.toBe(await style(other, 'backgroundColor'));
    expect(await style(other.locator('.link').first(), 'textDecorationLine')).toBe('underline');
  });
});
