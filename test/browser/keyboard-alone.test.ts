import type { Locator, Page } from 'playwright-core';
import {
  accountant,
  administrator,
  type BrowserWorld,
  eventually,
  focused,
  rowWith,
  startBrowserWorld,
} from './support/browser-world.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { slowAnswers } from './support/slow-answers.ts';
import { swissOrder } from './support/swiss-order.ts';
import { startWorkshopClient, type WorkshopClient } from './support/workshop-client.ts';

const JOBS = 50952;
const STATUS = 4;
const HOURLY_RATE = 6;
const IN_WORK = 1;

/** Text of the row that has the focus, or '' when none has it. */
function focusedRow(page: Page): Promise<string> {
  return page.evaluate<string>('document.activeElement.closest("[role=row]")?.innerText ?? ""');
}

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

    await keyboard.press('Alt+q');
    await keyboard.type('Big');
    await page.getByRole('dialog').getByRole('option').first().waitFor();
    // Faster than the answer comes.
    await keyboard.insertText('Commerce Excep');
    await keyboard.press('Enter');
    await eventually(heading, 'BigCommerce Exceptions');
    await page.locator('[data-cell=active]:focus').waitFor();
    const first = await focusedRow(page);

    await keyboard.press('ArrowDown');
    await eventually(async () => (await focusedRow(page)) !== first && (await focusedRow(page)) !== '', true);
    const id = /\n(100\d)\n/.exec(await focusedRow(page))?.[1];
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: new RegExp(`Order ${id}`) }).waitFor();

    await keyboard.press('Escape');
    await eventually(heading, 'BigCommerce Exceptions');
    await page.locator('[data-cell=active]:focus').waitFor();
    expect(await focusedRow(page)).toContain(id);

    await keyboard.press('Control+f');
    await keyboard.type('1003');
    await eventually(() => page.locator('main .grid-body [role=row]').count(), 1);
    // Gives up the search, and with the next key the page.
    await keyboard.press('Escape');
    await eventually(() => page.locator('main .grid-body [role=row]').count(), 2);
    await keyboard.press('Escape');
    await page.getByRole('button', { name: /For Finance/ }).waitFor();
  });

  test('what is typed at once after Alt+Q goes into the search, and Escape gives the focus back', async () => {
    const page = await browser.signIn(accountant, 71510);
    await page.locator('[data-cell=active]:focus').waitFor();
    const isInSearchAtOnce = await page.evaluate<boolean>(`(async () => {
      const key = { key: 'q', altKey: true, bubbles: true, cancelable: true };
      document.activeElement.dispatchEvent(new KeyboardEvent('keydown', key));
      // React draws before any timer may run.
      for (let turn = 0; turn < 10; turn++) await undefined;
      return document.activeElement.matches('.tell-me [role=combobox]');
    })()`);
    expect(isInSearchAtOnce).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator('[data-cell=active]:focus').waitFor();
  });

  test('a dialog that an action opens has the focus at once, and the action has it back when the dialog is closed', async () => {
    const page = await browser.signIn(accountant, 71415);
    const { keyboard } = page;
    await page.locator('[data-cell=active]:focus').waitFor();
    const ignore = page.getByRole('button', { name: 'Ignore', exact: true });
    await ignore.focus();
    await page.evaluate(`void (window.hasFocusAtOnce = new Promise((tell) => new MutationObserver((_, observer) => {
      const dialog = document.querySelector('.modal-page');
      if (dialog === null) return;
      observer.disconnect();
      tell(dialog.contains(document.activeElement));
    }).observe(document.body, { childList: true, subtree: true })))`);
    await keyboard.press('Enter');
    expect(await page.evaluate('window.hasFocusAtOnce')).toBe(true);
    await keyboard.press('Escape');
    await page.locator('.modal-page').waitFor({ state: 'detached' });
    await focused(ignore).waitFor();

    const retry = page.getByRole('button', { name: 'Retry', exact: true });
    await retry.focus();
    await keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'OK' }).waitFor();
    await keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await eventually(() => page.evaluate('document.activeElement !== document.body'), true);
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

  test('Escape closes the menu or the tip that is open, and the page under it with the next Escape only', async () => {
    const page = await browser.signIn(accountant, 71510);
    const { keyboard } = page;
    await page.locator('[data-cell=active]:focus').waitFor();
    const menuOf = async (button: Locator) => {
      await button.click();
      await eventually(() => page.evaluate('document.activeElement?.closest("[role=menu]") !== null'), true);
      await keyboard.press('Escape');
      await page.getByRole('menu').waitFor({ state: 'detached' });
    };
    await menuOf(page.getByRole('button', { name: 'Actions', exact: true }));
    await menuOf(page.getByRole('columnheader').getByRole('button').nth(1));
    const tip = page.locator('.about').getByRole('button');
    await tip.click();
    await page.getByRole('note').waitFor();
    await keyboard.press('Escape');
    await page.getByRole('note').waitFor({ state: 'detached' });
    await tip.click();
    await page.getByRole('note').waitFor();
    await tip.click();
    await keyboard.press('Escape');
    await page.getByRole('button', { name: /For Finance/ }).waitFor();
  });

  test('Tab leaves a list with links after the cell it stands on', async () => {
    const page = await browser.signIn(accountant, 71510);
    await page.locator('[data-cell=active]:focus').waitFor();
    const isInList = () => page.evaluate<boolean>('document.activeElement.closest("[role=grid]") !== null');
    for (let step = 0; step < 3 && (await isInList()); step++) await page.keyboard.press('Tab');
    expect(await isInList()).toBe(false);
  });

  test('stays in the guide whose step was left with Next', async () => {
    const page = await browser.signIn(administrator, 71807);
    const { keyboard } = page;
    const guide = page.getByRole('dialog');
    await focused(guide.getByRole('button', { name: 'Next' })).waitFor();
    await keyboard.press('Enter');
    await focused(guide.getByRole('textbox', { name: 'Code' })).waitFor();
    for (let step = 0; step < 12; step++) {
      await keyboard.press('Tab');
      await guide.locator(':focus').waitFor();
    }
  });
});

describeInBrowser('the keyboard alone, on a card', () => {
  let workshop: WorkshopClient;
  beforeAll(async () => {
    workshop = await startWorkshopClient();
  });
  afterAll(() => workshop.stop());

  test('Escape closes the search for pages alone, also before it has found anything', async () => {
    const page = await workshop.open(JOBS);
    const answers = await slowAnswers(page, JOBS);
    await page.locator('[data-cell=active]:focus').waitFor();
    answers.keepBack();
    await page.keyboard.press('Alt+q');
    const search = page.getByRole('dialog', { name: 'Tell me what you want to do' });
    await search.getByRole('combobox').waitFor();
    await page.keyboard.press('Escape');
    await search.waitFor({ state: 'detached' });
    await answers.arrived();
    answers.letThrough();
    await page.locator('.progress-line').waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'Workshop Jobs' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Workshop Jobs' }).waitFor({ state: 'detached' });
  });

  test('opens it, changes a value, which is saved, runs an action and closes it', async () => {
    const page = await workshop.open(JOBS);
    const { keyboard } = page;
    await page.locator('[data-cell=active]:focus').waitFor();
    await keyboard.press('Control+End');
    await eventually(async () => (await focusedRow(page)).includes('J001'), true);
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: /Workshop Job J001/ }).waitFor();
    await page.locator('.card-content :is(input, select):focus').waitFor();

    const rate = page.getByRole('textbox', { name: 'Rate per Hour' });
    for (let step = 0; step < 12 && (await focused(rate).count()) === 0; step++) await keyboard.press('Tab');
    await keyboard.press('Control+a');
    await keyboard.type('55');
    await keyboard.press('Tab');
    await eventually(async () => String(workshop.job(HOURLY_RATE)), '55');
    await page.getByText('Saved', { exact: true }).waitFor();

    await keyboard.press('Control+F9');
    await page.getByRole('dialog').filter({ hasText: 'Job J001 is in work.' }).waitFor();
    await keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(workshop.job(STATUS)).toBe(IN_WORK);

    await keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Workshop Jobs' }).waitFor();
    await eventually(async () => (await focusedRow(page)).includes('J001'), true);
  });
});
