import { exampleB } from '../support/storefront-bodies.ts';
import {
  accountant,
  action,
  type BrowserWorld,
  cellIn,
  cellOf,
  rowWith,
  startBrowserWorld,
} from './support/browser-world.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { swissOrder } from './support/swiss-order.ts';

describeInBrowser('the held Swiss order', () => {
  let browser: BrowserWorld;
  beforeEach(async () => {
    browser = await startBrowserWorld({ orders: [swissOrder(), exampleB()] });
    await browser.world.runAgent();
  });
  afterEach(async () => {
    const { faults } = browser;
    await browser.stop();
    expect(faults).toEqual([]);
  });

  test('finance finds it on the role center, reads why and how much, maps the zone, and it is booked', async () => {
    const page = await browser.signIn(accountant);

    await page.getByRole('button', { name: /For Finance\s*1/ }).click();
    await rowWith(page, /1003/).waitFor();
    expect(await (await cellOf(page, /1003/, 'Cause')).innerText()).toBe('Tax zone not mapped');
    expect(await (await cellOf(page, /1003/, 'Message')).innerText()).toContain('Switzerland');
    expect(await (await cellOf(page, /1003/, 'Amount at Stake')).innerText()).toBe('108.10');

    await action(page, 'Fix').click();
    const zones = page.getByRole('dialog', { name: 'BigCommerce Tax Zones' });
    const group = await cellIn(zones, /Switzerland/, 'VAT Bus. Posting Group');
    // The user stands on what is missing, and types.
    await group.locator('input:focus').waitFor();
    await page.keyboard.type('swi');
    await page.getByRole('option', { name: /SWISS/ }).click();
    await zones.getByRole('button', { name: 'Close', exact: true }).last().click();

    const told = page.getByRole('dialog').filter({ hasText: 'The exception is resolved.' });
    await told.waitFor();
    expect(await told.innerText()).toContain('Order 1003 is booked as sales order');
    await told.getByRole('button', { name: 'OK', exact: true }).click();
    await page.getByRole('heading', { name: 'BigCommerce Exceptions' }).waitFor();
    await rowWith(page, /1003/).waitFor({ state: 'detached' });
    const books = browser.world.books();
    expect(books.orders.find(({ id }) => id === 1003)).toMatchObject({
      outcome: 'ordered',
      totalIncVat: '108.10',
      vat: '8.10',
    });
    expect(books.exceptions).toMatchObject([{ externalId: '1003', status: 'resolved' }]);
  });
});
