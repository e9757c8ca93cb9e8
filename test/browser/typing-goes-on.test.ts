import type { Locator, Page } from 'playwright-core';
import { eventually, rowWith } from './support/browser-world.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { type SlowAnswers, slowAnswers } from './support/slow-answers.ts';
import { editName, startWorkshopClient, type WorkshopClient } from './support/workshop-client.ts';

const DESK = 50982;
const CUSTOMERS = 50950;
const customer = { name: 2, town: 4 };

/** People type faster than a server answers: nothing of it may be lost, or end where it was not typed. */
describeInBrowser('typing goes on while an answer is under way', () => {
  let workshop: WorkshopClient;
  beforeAll(async () => {
    workshop = await startWorkshopClient({ crowd: 200 });
  });
  afterAll(() => workshop.stop());

  async function openSlowly(pageId: number): Promise<{ page: Page; answers: SlowAnswers }> {
    const page = await workshop.open(pageId);
    return { page, answers: await slowAnswers(page, pageId) };
  }

  /** Leaves a field with an entry, comes back, and enters another one before the first is answered. */
  async function enterTwice(field: Locator, answers: SlowAnswers, first: string, second: string): Promise<void> {
    const { keyboard } = field.page();
    await field.fill(first);
    answers.keepBack();
    await field.press('Tab');
    await keyboard.press('Shift+Tab');
    await keyboard.press('Control+a');
    await keyboard.type(second);
    await answers.arrived();
    answers.letThrough();
  }

  test('in a field whose entry before is answered meanwhile', async () => {
    const { page, answers } = await openSlowly(DESK);
    const balance = page.getByRole('textbox', { name: 'Balance' });
    await enterTwice(balance, answers, '12', '34');
    // The answer to the next command comes after it.
    await page.getByRole('checkbox', { name: 'Urgent' }).check();
    await eventually(() => balance.inputValue(), '34.00');
  });

  test('in a field whose entry before was refused meanwhile', async () => {
    const { page, answers } = await openSlowly(DESK);
    const date = page.getByRole('textbox', { name: 'Deliver On' });
    await enterTwice(date, answers, 'someday', '6/3/2026');
    await page.locator('.mantine-InputWrapper-error', { hasText: 'someday' }).waitFor();
    expect(await date.inputValue()).toBe('6/3/2026');
    await page.keyboard.press('Tab');
    await page.locator('.mantine-InputWrapper-error').waitFor({ state: 'detached' });
    expect(await date.inputValue()).toBe('6/3/2026');
  });

  test('with the arrows of a choice and the space of a check box', async () => {
    const { page, answers } = await openSlowly(DESK);
    const priority = page.getByRole('combobox', { name: 'Priority' });
    const urgent = page.getByRole('checkbox', { name: 'Urgent' });
    answers.keepBack();
    await priority.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await urgent.focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Space');
    await answers.arrived();
    answers.letThrough();
    await page.locator('.progress-line').waitFor({ state: 'detached' });
    await eventually(
      () => priority.evaluate((select: { selectedOptions: { label: string }[] }) => select.selectedOptions[0]?.label),
      'High',
    );
    expect(await urgent.isChecked()).toBe(false);
  });

  test('in the search box of a list', async () => {
    const { page, answers } = await openSlowly(CUSTOMERS);
    const search = page.getByRole('searchbox');
    answers.keepBack();
    await search.pressSequentially('name ');
    await answers.arrived();
    await search.pressSequentially('19');
    answers.letThrough();
    await rowWith(page, /Name 199/).waitFor();
    await rowWith(page, /Ada/).waitFor({ state: 'detached' });
    expect(await search.inputValue()).toBe('name 19');
  });

  test('in the search box after a space, which is part of what is typed', async () => {
    const page = await workshop.open(CUSTOMERS);
    const search = page.getByRole('searchbox');
    await search.pressSequentially('name ');
    await rowWith(page, /Ada/).waitFor({ state: 'detached' });
    await search.pressSequentially('199');
    await rowWith(page, /Name 1\b/).waitFor({ state: 'detached' });
    await rowWith(page, /Name 199/).waitFor();
    expect(await search.inputValue()).toBe('name 199');
  });

  test('in a filter', async () => {
    const { page, answers } = await openSlowly(CUSTOMERS);
    await page.getByRole('button', { name: 'Filter pane' }).click();
    await page.getByLabel('Add a filter').selectOption('Name');
    const filter = page.getByRole('complementary', { name: 'Filters' }).getByRole('textbox', { name: 'Name' });
    answers.keepBack();
    await filter.fill('Name 1');
    await filter.press('Enter');
    await answers.arrived();
    await filter.press('9');
    answers.letThrough();
    await rowWith(page, /Name 1\b/).waitFor();
    expect(await filter.inputValue()).toBe('Name 19');
    await filter.press('Enter');
    await rowWith(page, /Name 19\b/).waitFor();
  });

  test('in a new row that is inserted meanwhile', async () => {
    const { page, answers } = await openSlowly(CUSTOMERS);
    await editName(page, 'Ada');
    answers.keepBack();
    await page.keyboard.press('Control+Insert');
    await page.keyboard.type('B7');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Mary');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Lee');
    await answers.arrived();
    answers.letThrough();
    await rowWith(page, /B7/).waitFor();
    await page.keyboard.type('ds');
    await page.keyboard.press('ArrowDown');
    await eventually(async () => workshop.customer('B7', customer.town), 'Leeds');
    expect(workshop.customer('B7', customer.name)).toBe('Mary');
    expect(workshop.customer('C1', customer.name)).toBe('Ada');
  });

  test('in the next row, which the server has not reached yet', async () => {
    const { page, answers } = await openSlowly(CUSTOMERS);
    const name = await editName(page, 'Grace');
    await eventually(() => name.inputValue(), 'Grace');
    answers.keepBack();
    await page.keyboard.type('Grace H');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('Joan A');
    await page.keyboard.press('ArrowDown');
    await answers.arrived();
    answers.letThrough();
    await eventually(async () => workshop.customer('C3', customer.name), 'Joan A');
    expect(workshop.customer('C2', customer.name)).toBe('Grace H');
  });

  test('in a row that is scrolled out of sight', async () => {
    const page = await workshop.open(CUSTOMERS);
    const name = await editName(page, 'Ada');
    await name.fill('Ada L');
    const isFarDown = async () => {
      await page.locator('main .grid').evaluate((grid) => grid.scrollBy(0, 600));
      return (await page.getByRole('row', { name: /Name 120/ }).count()) > 0;
    };
    await eventually(isFarDown, true);
    await page.keyboard.press('ArrowDown');
    await eventually(async () => workshop.customer('C1', customer.name), 'Ada L');
  });
});
