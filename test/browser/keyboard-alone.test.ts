import { accountant, type BrowserWorld, eventually, rowWith, startBrowserWorld } from './support/browser-world.ts';
import { describeInBrowser } from './support/chromium.ts';
import { swissOrder } from './support/swiss-order.ts';

describeInBrowser('the keyboard alone', () => {
  let browser: BrowserWorld;
  beforeAll(async () => {
    browser = await startBrowserWorld({ orders: [swissOrder(1003), swissOrder(1004)] });
    await browser.world.runAgent();
  });
  afterAll(() => browser.stop());

  test('finds a page, walks its rows, opens a card and comes back', async () => {
    const page = await browser.signIn(accountant);
    const { keyboard } = page;
    const heading = () => page.locator('main h1').innerText();
    const focused = () => page.evaluate<string>('document.activeElement.closest("[role=row]")?.innerText ?? ""');

    await keyboard.press('Alt+q');
    await keyboard.type('BigCommerce Excep');
    await page.getByRole('option', { name: /BigCommerce Exceptions/ }).waitFor();
    await keyboard.press('Enter');
    await eventually(heading, 'BigCommerce Exceptions');
    await page.locator('[data-cell=active]:focus').waitFor();
    const first = await focused();

    await keyboard.press('ArrowDown');
    await eventually(async () => (await focused()) !== first && (await focused()) !== '', true);
    const id = /\n(100\d)\n/.exec(await focused())?.[1];
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: new RegExp(`Order ${id}`) }).waitFor();

    await keyboard.press('Escape');
    await eventually(heading, 'BigCommerce Exceptions');
    await page.locator('[data-cell=active]:focus').waitFor();
    expect(await focused()).toContain(id);

    await keyboard.press('Control+f');
    await keyboard.type('1003');
    await eventually(() => page.locator('main .grid-body [role=row]').count(), 1);
    await keyboard.press('Escape');
    await page.getByRole('button', { name: /For Finance/ }).waitFor();
  });

  test('maps a zone: choose from the list of the field, leave with Tab, close with Escape', async () => {
    const page = await browser.signIn(accountant, 71405);
    const { keyboard } = page;
    await page.locator('[data-cell=active]:focus').waitFor();

    await keyboard.press('Control+End');
    // The server has followed when the row says which of its cells can be edited.
    await rowWith(page, /Switzerland/)
      .locator('[aria-readonly]')
      .first()
      .waitFor();
    for (let column = 0; column < 12 && (await page.locator('.grid-cell.editing').count()) === 0; column++)
      await keyboard.press('ArrowRight');
    await page.locator('.grid-cell.editing input:focus').waitFor();
    await keyboard.press('Alt+ArrowDown');
    const option = page.getByRole('option', { name: /SWISS/ });
    await option.waitFor();
    for (let row = 0; row < 12 && (await option.getAttribute('data-combobox-selected')) === null; row++)
      await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await eventually(() => page.locator('.grid-cell.editing input').inputValue(), 'SWISS');
    await keyboard.press('Escape');
    await page.getByRole('button', { name: /For Finance/ }).waitFor();
    await eventually(async () => browser.world.books().orders.filter(({ outcome }) => outcome === 'ordered').length, 2);
  });
});
