import type { Locator, Page } from 'playwright-core';
import { eventually, focused, openRow, rowWith } from './support/browser-world.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { type SlowAnswers, slowAnswers } from './support/slow-answers.ts';
import { editName, startWorkshopClient, type WorkshopClient } from './support/workshop-client.ts';

const DESK = 50982;
const CUSTOMERS = 50950;
const JOBS = 50952;
const HOURLY_RATE = 6;
const customer = { name: 2, town: 4 };
/** From the name of a customer over its town and its mark. */
async function behindLastCell({ keyboard }: Page): Promise<void> {
  for (let column = 2; column <= 4; column++) await keyboard.press('Enter');
}

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

  test('in a new row far down in a long list, which stays in sight', async () => {
    const page = await workshop.open(CUSTOMERS);
    const name = await editName(page, 'Ada');
    await page.keyboard.press('Control+End');
    await eventually(async () => (await name.inputValue()) === 'Ada', false);
    await page.keyboard.press('Control+Insert');
    const number = focused(page.getByRole('textbox', { name: 'No.' }));
    await number.waitFor();
    await page.locator('.progress-line').waitFor({ state: 'detached' });
    await number.waitFor();
    await page.keyboard.type('Z8');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Far down');
    await page.keyboard.press('ArrowUp');
    await eventually(async () => workshop.customer('Z8', customer.name), 'Far down');
  });

  test('in a second and a third new row, begun behind the last cell of the one before', async () => {
    const { page, answers } = await openSlowly(CUSTOMERS);
    const name = await editName(page, 'Ada');
    await page.keyboard.press('Control+End');
    await eventually(async () => (await name.inputValue()) === 'Ada', false);
    await page.keyboard.press('Control+Insert');
    await focused(page.getByRole('textbox', { name: 'No.' })).waitFor();
    answers.keepBack();
    for (const row of ['Z1', 'Z2', 'Z3']) {
      await page.keyboard.type(row);
      await page.keyboard.press('Enter');
      await page.keyboard.type(`New ${row}`);
      await behindLastCell(page);
    }
    await answers.arrived();
    answers.letThrough();
    await eventually(async () => workshop.customer('Z3', customer.name), 'New Z3');
    expect(workshop.customer('Z1', customer.name)).toBe('New Z1');
    expect(workshop.customer('Z2', customer.name)).toBe('New Z2');
  });

  test.each([
    { where: 'the last row', at: 'Control+End', reason: 'its new row could not be begun' },
    { where: 'another row', at: 'Control+Home', reason: 'already exists' },
  ])('behind a new row at $where that can not be saved: it is told, and goes into no other row', async (behind) => {
    const { page, answers } = await openSlowly(CUSTOMERS);
    const name = await editName(page, 'Grace');
    await page.keyboard.press(behind.at);
    await eventually(async () => (await name.inputValue()) === 'Grace', false);
    await page.keyboard.press('Control+Insert');
    await focused(page.getByRole('textbox', { name: 'No.' })).waitFor();
    answers.keepBack();
    // There is such a customer.
    await page.keyboard.type('C2');
    await page.keyboard.press('Enter');
    await behindLastCell(page);
    await page.keyboard.type('Z9');
    await answers.arrived();
    answers.letThrough();
    await page.getByRole('dialog').filter({ hasText: 'already exists' }).first().waitFor();
    const told = page
      .getByRole('dialog')
      .filter({ hasText: "'Z9' was not saved in 'No.'" })
      .filter({ hasText: behind.reason });
    for (let dialog = 0; dialog < 3 && (await told.count()) === 0; dialog++) await page.keyboard.press('Enter');
    await told.waitFor();
    expect(workshop.customer('C2', customer.name)).toBe('Grace');
    expect(workshop.customer('Z9', customer.name)).toBeUndefined();
  });

  test('on a card that goes to its neighbour meanwhile: it is told, and not saved in the neighbour', async () => {
    const { page, answers } = await openSlowly(JOBS);
    await openRow(page, /J002/);
    const rate = page.getByRole('textbox', { name: 'Rate per Hour' });
    await rate.waitFor();
    answers.keepBack();
    await page.getByRole('button', { name: 'Next record' }).click();
    await rate.fill('77');
    await answers.arrived();
    answers.letThrough();
    await page.getByRole('heading', { name: /J001/ }).waitFor();
    await page.keyboard.press('Tab');
    const told = page.getByRole('dialog').filter({ hasText: "'77' was not saved in 'Rate per Hour'" });
    await told.waitFor();
    await page.keyboard.press('Enter');
    await told.waitFor({ state: 'detached' });
    await eventually(async () => (await rate.inputValue()) === '77', false);
    expect(workshop.job(HOURLY_RATE)).toEqual(workshop.job(HOURLY_RATE, 'J003'));
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
