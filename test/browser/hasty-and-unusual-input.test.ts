import { action, eventually, focused, openRow, rowWith } from './support/browser-world.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { editName, outcomeOf, startWorkshopClient, type WorkshopClient } from './support/workshop-client.ts';

const DESK = 50982;
const JOBS = 50952;
const CUSTOMERS = 50950;
const HOURLY_RATE = 6;
const customer = { name: 2, town: 4 };

describeInBrowser('hasty and unusual input', () => {
  let workshop: WorkshopClient;
  beforeAll(async () => {
    workshop = await startWorkshopClient();
  });
  afterAll(() => workshop.stop());

  test('a double click on an action runs it once', async () => {
    const page = await workshop.open(DESK);
    await action(page, 'Choose').dblclick();
    const question = page.getByRole('dialog').filter({ hasText: 'What is to be posted?' });
    await question.getByRole('button', { name: 'OK' }).click();
    await eventually(() => outcomeOf(page), '3');
    // Were there a second question, it would stand before this one.
    await action(page, 'Ask').click();
    await page.getByRole('dialog').filter({ hasText: 'Is the job done?' }).getByRole('button', { name: 'No' }).click();
    await eventually(() => outcomeOf(page), 'No');
  });

  test('a double click on OK closes a page once and complains of nothing', async () => {
    const page = await workshop.open(DESK);
    await action(page, 'Pick Customer').click();
    const list = page.getByRole('dialog', { name: 'Workshop Customers' });
    await list.getByRole('row', { name: /Grace/ }).getByText('Grace').click();
    await list.getByRole('button', { name: 'OK' }).dblclick();
    await eventually(() => outcomeOf(page), 'Grace');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('going back in the middle of an entry saves it', async () => {
    const page = await workshop.open(JOBS);
    await openRow(page, /J001/);
    await page.getByRole('textbox', { name: 'Rate per Hour' }).fill('61');
    await page.goBack();
    await page.getByRole('heading', { name: 'Workshop Jobs' }).waitFor();
    await eventually(async () => String(workshop.job(HOURLY_RATE)), '61');
  });

  test('reloading in the middle of an entry saves it, on a card and in a new row of a list', async () => {
    const page = await workshop.open(JOBS);
    await openRow(page, /J001/);
    const rate = page.getByRole('textbox', { name: 'Rate per Hour' });
    await rate.fill('62');
    await page.reload();
    await rate.waitFor();
    await eventually(async () => String(workshop.job(HOURLY_RATE)), '62');

    const list = await workshop.open(CUSTOMERS);
    await editName(list, 'Ada');
    await list.keyboard.press('Control+Insert');
    await focused(list.getByRole('textbox', { name: 'No.' })).waitFor();
    await list.keyboard.type('B5');
    await list.keyboard.press('Tab');
    await list.keyboard.type('Barbara');
    await list.reload();
    await rowWith(list, /Barbara/).waitFor();
    expect(workshop.customer('B5', customer.name)).toBe('Barbara');
  });

  test('a filter that can not be read is told once, and can be put right', async () => {
    const page = await workshop.open(CUSTOMERS);
    await page.getByRole('button', { name: 'Filter pane' }).click();
    await page.getByLabel('Add a filter').selectOption('Name');
    const filter = page.getByRole('complementary', { name: 'Filters' }).getByRole('textbox', { name: 'Name' });
    for (const wrong of ['..)(', '((', '*|&']) {
      await filter.fill(wrong);
      await filter.press('Enter');
      const told = page.getByRole('dialog').filter({ hasText: 'is not valid' });
      await told.waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.locator('.progress-line').waitFor({ state: 'detached' });
      expect(await page.getByRole('dialog').count()).toBe(0);
      expect(await filter.inputValue()).toBe(wrong);
    }
    await filter.fill('Gr*');
    await filter.press('Enter');
    await eventually(() => page.locator('main .grid-body [role=row]').count(), 1);
  });

  test('a text that is too long is refused with its length, not cut', async () => {
    const page = await workshop.open(CUSTOMERS);
    const name = await editName(page, 'Joan');
    await name.fill('J'.repeat(51));
    await page.keyboard.press('ArrowUp');
    await page
      .getByRole('dialog')
      .getByText(/The length of the string is 51/)
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(workshop.customer('C3', customer.name)).toBe('Joan');
    await rowWith(page, /J{51}/).waitFor();
  });

  test('emoji, right-to-left text and lines that were pasted are kept', async () => {
    const page = await workshop.open(CUSTOMERS);
    const name = await editName(page, 'Grace');
    await name.fill('שלום 👩‍🔧 Grace');
    await page.keyboard.press('Tab');
    const town = page.getByRole('textbox', { name: 'Town' });
    await focused(town).waitFor();
    await page.evaluate("document.execCommand('insertText', false, 'Le\\neds')");
    await page.keyboard.press('ArrowDown');
    await eventually(async () => workshop.customer('C2', customer.name), 'שלום 👩‍🔧 Grace');
    expect(workshop.customer('C2', customer.town)).toMatch(/^Le ?eds$/);
    await rowWith(page, /שלום 👩‍🔧 Grace/).waitFor();
  });
});
