import { accountant, action, type BrowserWorld, openRow, rowWith, startBrowserWorld } from './support/browser-world.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { swissOrder } from './support/swiss-order.ts';

const EXCEPTIONS = 71415;

describeInBrowser('ignoring an exception', () => {
  let browser: BrowserWorld;
  beforeAll(async () => {
    browser = await startBrowserWorld({ orders: [swissOrder()] });
    await browser.world.runAgent();
  });
  afterAll(() => browser.stop());
  const statuses = () => browser.world.books().exceptions.map(({ status }) => status);

  test('needs a reason', async () => {
    const page = await browser.signIn(accountant, EXCEPTIONS);
    await rowWith(page, /1003/).waitFor();

    await action(page, 'Ignore').click();
    const dialog = page.getByRole('dialog', { name: /Ignore/ });
    await dialog.waitFor();
    await dialog.getByRole('button', { name: 'OK', exact: true }).click();
    const refusal = page.getByRole('alert');
    await refusal.waitFor();
    expect(await refusal.innerText()).toContain('Enter a reason');
    expect(statuses()).toEqual(['open']);
    await page.getByRole('button', { name: 'OK', exact: true }).last().click();

    await dialog.getByLabel(/Reason/).fill('Refunded by hand');
    await dialog.getByRole('button', { name: 'OK', exact: true }).click();
    await rowWith(page, /1003/).waitFor({ state: 'detached' });
    expect(statuses()).toEqual(['ignored']);
  });

  test('keeps who, when and why', async () => {
    const page = await browser.signIn(accountant, EXCEPTIONS);
    await page.getByRole('button', { name: 'Filter pane' }).click();
    await page.getByRole('button', { name: 'Reset filters' }).click();
    await openRow(page, /1003/);
    await page.getByRole('heading', { name: /BigCommerce Exception/ }).waitFor();
    const value = (caption: string) => page.getByRole('group', { name: caption, exact: true });
    expect(await value('Reason').innerText()).toContain('Refunded by hand');
    expect(await value('Closed By').innerText()).toContain('ACCOUNTANT');
  });
});
