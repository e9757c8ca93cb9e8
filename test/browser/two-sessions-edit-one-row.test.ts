import {
  accountant,
  administrator,
  type BrowserWorld,
  cellOf,
  eventually,
  startBrowserWorld,
} from './support/browser-world.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';

const TAX_ZONES = 71405;

describeInBrowser('two sessions on one row', () => {
  let browser: BrowserWorld;
  beforeAll(async () => {
    browser = await startBrowserWorld({ orders: [] });
    await browser.world.runAgent();
  });
  afterAll(() => browser.stop());

  test('the second to save is told, sees what the first saved, and does not lose what was typed', async () => {
    const first = await browser.signIn(accountant, TAX_ZONES);
    const second = await browser.signIn(administrator, TAX_ZONES);
    const cells = [
      await cellOf(first, /Switzerland/, 'VAT Bus. Posting Group'),
      await cellOf(second, /Switzerland/, 'VAT Bus. Posting Group'),
    ] as const;
    for (const cell of cells) await cell.click();
    for (const cell of cells) await cell.getByRole('combobox').waitFor();

    await cells[0].getByRole('combobox').fill('SWISS');
    await first.keyboard.press('Enter');
    await first.keyboard.press('ArrowUp');
    await cells[0].getByText('SWISS').waitFor();
    await cells[1].getByRole('combobox').fill('EXPORT');
    await second.keyboard.press('Enter');
    // The storefront charges another rate, so it is asked about.
    await second.getByRole('button', { name: 'Yes', exact: true }).click();
    await second.locator('[data-cell=active]:focus-within').waitFor();
    await second.keyboard.press('ArrowUp');

    const told = second.getByRole('alert');
    await told.waitFor();
    expect(await told.innerText()).toMatch(/changed by another user|another user/i);
    expect(await second.getByText('What you entered was not saved').count()).toBe(1);
    expect(await second.locator('.lost').innerText()).toContain('EXPORT');
    await second.getByRole('button', { name: 'OK', exact: true }).click();
    await eventually(() => cells[1].getByRole('combobox').inputValue(), 'SWISS');
    await cells[1].locator('input:focus').waitFor();

    await second.keyboard.press('ArrowUp');
    await cells[1].getByText('SWISS').waitFor();
  });
});
