import type { Page } from 'playwright-core';
import { exampleA, exampleB } from '../support/storefront-bodies.ts';
import { seriousFindings } from './support/axe.ts';
import {
  accountant,
  action,
  administrator,
  type BrowserWorld,
  cellIn,
  cellOf,
  cellsUnder,
  eventually,
  openRow,
  rowWith,
  startBrowserWorld,
} from './support/browser-world.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { swissOrder } from './support/swiss-order.ts';

const STORE = 71400;
const SETUP = 71807;
const TAX_ZONES = 71405;
const ORDERS = 71510;
const EXCEPTIONS = 71415;

describeInBrowser('the work of finance', () => {
  let browser: BrowserWorld;
  beforeAll(async () => {
    browser = await startBrowserWorld({ orders: [exampleA(), exampleB(), swissOrder(1003), swissOrder(1004)] });
    await browser.world.runAgent();
  });
  afterAll(async () => {
    const { faults } = browser;
    await browser.stop();
    expect(faults).toEqual([]);
  });

  const value = (page: Page, caption: string) =>
    page.getByRole('group', { name: caption, exact: true }).first().locator('.read-only').first();
  const part = (page: Page, caption: string) => page.getByRole('region', { name: caption, exact: true });

  /** Figures of a row of a list inside of the page, by the captions of their columns. */
  async function figures(page: Page, of: string, row: RegExp, captions: readonly string[]): Promise<string[]> {
    await part(page, of).getByRole('row', { name: row }).first().waitFor();
    const found: string[] = [];
    for (const caption of captions) found.push((await (await cellIn(part(page, of), row, caption)).innerText()).trim());
    return found;
  }

  test('an order shows its lines, its taxes and its proof, and leads to the sales order it became', async () => {
    const page = await browser.signIn(accountant, ORDERS);
    await openRow(page, /1001/);
    await page.getByRole('heading', { name: /BigCommerce Order 1001/ }).waitFor();
    expect(await figures(page, 'Lines', /HP-MUG/, ['Quantity', 'Total Inc Tax'])).toEqual(['2', '60.00']);
    expect(await figures(page, 'Taxes', /UK VAT/, ['Rate'])).toEqual(['20']);
    const proof = part(page, 'Proof');
    const proven = (caption: string) => proof.getByRole('group', { name: caption, exact: true }).locator('.value');
    expect(await proven('Proof').innerText()).toContain('Proven');
    expect(await proven('Document Total').innerText()).toBe('58.80');
    expect(await proven('Document VAT').innerText()).toBe('9.80');
    expect(await proven('Difference').innerText()).toBe('0.00');

    await action(page, 'Document').click();
    await page.getByRole('heading', { name: /Sales Order .*SO/ }).waitFor();
    const number = page.locator('.field', { hasText: /BigCommerce (Order|No)/ }).first();
    expect(await number.innerText()).toContain('1001');
    expect(await figures(page, 'Lines', /HP-MUG/, ['Quantity'])).toEqual(['2']);
    expect(await seriousFindings(page)).toEqual([]);
  });

  test('orders are searched, filtered and sorted', async () => {
    const page = await browser.signIn(accountant, ORDERS);
    const rows = page.locator('main .grid-body [role=row]');
    const totals = async () => (await cellsUnder(page, rows, 'Total Inc Tax')).allInnerTexts();
    await rowWith(page, /1004/).waitFor();
    await page.getByRole('columnheader', { name: 'Total Inc Tax' }).getByRole('button').click();
    await page.getByRole('menuitem', { name: 'Ascending', exact: true }).click();
    await page.locator('[role=columnheader][aria-sort=ascending]', { hasText: 'Total Inc Tax' }).waitFor();
    await eventually(async () => (await totals()).join(' '), '12.00 58.80 108.10 108.10');

    await page.getByRole('button', { name: 'Filter pane' }).click();
    await page.getByLabel('Add a filter').selectOption('Total Inc Tax');
    const filter = page.getByRole('complementary', { name: 'Filters' }).getByLabel('Total Inc Tax', { exact: true });
    await filter.fill('>100');
    await filter.press('Enter');
    await eventually(async () => (await totals()).join(' '), '108.10 108.10');

    await page.getByRole('searchbox').fill('nobody');
    await page.getByText('There is nothing to show here.').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Reset filters' }).click();
    await eventually(() => rows.count(), 4);
  });

  test('several exceptions are selected and assigned at once', async () => {
    const page = await browser.signIn(accountant, EXCEPTIONS);
    await rowWith(page, /1003/).waitFor();
    const inUse = (number: string) => rowWith(page, number).locator('[role=gridcell]').nth(3);
    await inUse('1003').click();
    await inUse('1004').click({ modifiers: ['Shift'] });
    await eventually(() => page.locator('.grid-row.selected').count(), 2);
    await action(page, 'Assign').click();
    const dialog = page.getByRole('dialog', { name: /Assign/ });
    const assignTo = dialog.getByRole('combobox', { name: 'Assign To' });
    await assignTo.fill('NOBODY');
    await dialog.getByRole('button', { name: 'OK', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: 'NOBODY' }).waitFor();
    await page.getByRole('button', { name: 'OK', exact: true }).last().click();
    await assignTo.fill('OPERATOR');
    await assignTo.press('Tab');
    await dialog.locator('.mantine-InputWrapper-error').waitFor({ state: 'detached' });
    expect(await seriousFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'OK', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    for (const number of ['1003', '1004'])
      await eventually(async () => (await (await cellOf(page, number, 'Assigned To')).innerText()).trim(), 'OPERATOR');
  });

  test('reference data that arrives unchanged does not disturb who edits a mapping', async () => {
    const page = await browser.signIn(accountant, TAX_ZONES);
    const group = await cellOf(page, /Germany/, 'VAT Bus. Posting Group');
    await group.click();
    await group.getByRole('combobox').fill('EXPORT');
    await browser.world.runAgent();
    await page.keyboard.press('Enter');
    // The storefront charges another rate, so it is asked about.
    await page.getByRole('button', { name: 'Yes', exact: true }).click();
    await group.getByText('EXPORT').waitFor();
    // It is asked once, and then the user goes on where the question came up.
    await page.locator('[data-cell=active]:focus-within').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.getByRole('alert').count()).toBe(0);

    await page.keyboard.press('ArrowUp');
    await group.getByRole('combobox').fill('OSS-DE');
    await page.keyboard.press('Enter');
    await group.getByText('OSS-DE').waitFor();
  });

  test('the guided set-up leads from nothing to a store, step by step, and names what is missing', async () => {
    const page = await browser.signIn(administrator, SETUP);
    const wizard = page.getByRole('dialog', { name: 'Set Up a BigCommerce Store' });
    const next = () => wizard.getByRole('button', { name: 'Next' }).click();
    const enter = async (caption: string, text: string) => {
      const field = wizard.getByLabel(new RegExp(`^${RegExp.escape(caption)}( \\*)?$`)).first();
      await field.fill(text);
      await field.press('Tab');
    };
    const step = async (caption: string) => {
      await wizard.getByRole('heading', { name: caption }).waitFor();
      expect(await seriousFindings(page)).toEqual([]);
    };
    await step('Welcome');
    expect(await wizard.getByRole('button', { name: 'Back' }).isDisabled()).toBe(true);
    await next();

    await step('The store');
    await enter('Code', 'NEW');
    await enter('Name', 'New store');
    await wizard.getByText('Still missing: Store Hash, Base Currency Code').waitFor();
    expect(await wizard.getByRole('button', { name: 'Next' }).isDisabled()).toBe(true);
    expect(await seriousFindings(page)).toEqual([]);
    await enter('Store Hash', 'newstore');
    await enter('Base Currency Code', 'GBP');
    await wizard.getByText('Still missing').waitFor({ state: 'detached' });
    await next();

    await step('Accounts');
    await enter('Shipping Account No.', 'NOWHERE');
    const refusal = wizard.locator('.mantine-InputWrapper-error');
    await refusal.waitFor();
    expect(await refusal.innerText()).toContain('NOWHERE');
    await enter('Shipping Account No.', '4100');
    await refusal.waitFor({ state: 'detached' });
    await enter('Rounding Account No.', '6200');
    await wizard.getByRole('button', { name: 'Back' }).click();
    await step('The store');
    await next();
    await step('Accounts');
    expect(await wizard.getByLabel(/^Shipping Account No\./).inputValue()).toBe('4100');
    await next();

    await step('Customers and payments');
    await enter('Customer Template Code', 'WEB');
    await next();
    await step('Taxes, gateways and gift cards');
    await next();
    await step('Dry run');
    expect(await wizard.getByRole('button', { name: 'Next' }).isDisabled()).toBe(true);
    expect(await value(page, 'Readiness').innerText()).toMatch(/^Not ready/);
    await wizard.getByRole('button', { name: 'Finish' }).click();
    await wizard.waitFor({ state: 'detached' });

    const store = browser.world.businessCentral.work((session) => {
      const record = session.newRecord(STORE);
      record.Get$('NEW');
      return record.def.fields
        .filter(({ name }) => ['Name', 'Store Hash', 'Shipping Account No.', 'Customer Template Code'].includes(name))
        .map(({ slot }) => record.f[slot]);
    });
    expect(store.toSorted()).toEqual(['4100', 'New store', 'WEB', 'newstore']);
  });
});
