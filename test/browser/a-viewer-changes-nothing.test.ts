import { action, type BrowserWorld, cellOf, rowWith, startBrowserWorld, viewer } from './support/browser-world.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { swissOrder } from './support/swiss-order.ts';

const TAX_ZONES = 71405;
const EXCEPTIONS = 71415;

describeInBrowser('a viewer', () => {
  let browser: BrowserWorld;
  beforeAll(async () => {
    browser = await startBrowserWorld({ orders: [swissOrder()] });
    await browser.world.runAgent();
  });
  afterAll(() => browser.stop());

  test('sees the mapping and has no way to edit it', async () => {
    const page = await browser.signIn(viewer, TAX_ZONES);
    const group = await cellOf(page, /Switzerland/, 'VAT Bus. Posting Group');
    await group.click();
    expect(await page.locator('main').getByRole('row').count()).toBeGreaterThan(6);
    expect(await page.locator('main').getByRole('combobox', { name: /VAT/ }).count()).toBe(0);
    expect(await page.getByRole('button', { name: /Edit List|New|Delete/ }).count()).toBe(0);
  });

  test('sees the exceptions and can not retry, ignore or assign them', async () => {
    const page = await browser.signIn(viewer, EXCEPTIONS);
    await rowWith(page, /1003/).waitFor();
    for (const caption of ['Retry', 'Retry All with This Cause', 'Ignore', 'Assign'])
      expect(`${caption} ${await action(page, caption).isDisabled()}`).toBe(`${caption} true`);
    expect(browser.world.books().exceptions).toMatchObject([{ externalId: '1003', status: 'open' }]);
  });
});
