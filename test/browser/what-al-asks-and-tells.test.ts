import type { Page } from 'playwright-core';
import { seriousFindings } from './support/axe.ts';
import { action, eventually, openRow, rowWith } from './support/browser-world.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { outcomeOf, startWorkshopClient, type WorkshopClient } from './support/workshop-client.ts';

const DESK = 50982;
const BOARD = 50983;
const WIZARD = 50957;
const JOBS = 50952;
const CUSTOMERS = 50950;
const CUSTOMER_NO = 2;
const REMARK = 9;

describeInBrowser('what AL asks and tells', () => {
  let workshop: WorkshopClient;
  let desk: Page;
  beforeAll(async () => {
    workshop = await startWorkshopClient();
    desk = await workshop.open(DESK);
  });
  afterAll(() => workshop.stop());
  afterEach(async () => {
    // Each dialog was looked at while it was open; nothing is left over the page.
    await desk.getByRole('dialog').first().waitFor({ state: 'detached' });
  });

  const outcome = () => outcomeOf(desk);
  const dialog = (text: string) => desk.getByRole('dialog').filter({ hasText: text });
  const button = (name: string) => desk.getByRole('dialog').last().getByRole('button', { name, exact: true });

  test('Confirm has its default button in focus and answers Yes or No', async () => {
    await action(desk, 'Ask').click();
    await dialog('Is the job done?').waitFor();
    await desk.locator('button:focus', { hasText: 'Yes' }).waitFor();
    expect(await seriousFindings(desk)).toEqual([]);
    await desk.keyboard.press('Enter');
    await eventually(outcome, 'Yes');

    await action(desk, 'Ask').click();
    await button('No').click();
    await eventually(outcome, 'No');
  });

  test('StrMenu begins with its default, answers the number of the choice, and 0 when it is left', async () => {
    await action(desk, 'Choose').click();
    await dialog('What is to be posted?').waitFor();
    expect(await desk.getByRole('radio', { name: 'Ship and Invoice' }).isChecked()).toBe(true);
    expect(await seriousFindings(desk)).toEqual([]);
    await desk.getByRole('radio', { name: 'Invoice', exact: true }).check();
    await button('OK').click();
    await eventually(outcome, '2');

    await action(desk, 'Choose').click();
    await dialog('What is to be posted?').waitFor();
    await desk.keyboard.press('Escape');
    await eventually(outcome, '0');
  });

  test('messages are shown one after another', async () => {
    await action(desk, 'Tell').click();
    await dialog('The first of two.').waitFor();
    expect(await seriousFindings(desk)).toEqual([]);
    await button('OK').click();
    await dialog('The second of two.').waitFor();
    await button('OK').click();
    await eventually(outcome, 'Told');
  });

  test('an error is told with its details, and nothing came of the action', async () => {
    await action(desk, 'Fail').click();
    await desk.getByRole('alert').filter({ hasText: 'The saw is broken.' }).waitFor();
    await button('Details').click();
    await desk
      .getByText(/Workshop Desk.*Fail|Fail.*Workshop Desk/s)
      .first()
      .waitFor();
    expect(await seriousFindings(desk)).toEqual([]);
    await button('OK').click();
  });

  test('an error that knows a way out has its own title and a button that takes it', async () => {
    await action(desk, 'Explain').click();
    await dialog('Sharpen it before you go on.').waitFor();
    await desk.getByRole('heading', { name: 'The saw is blunt' }).waitFor();
    expect(await seriousFindings(desk)).toEqual([]);
    await button('Sharpen').click();
    await dialog('Sharp again.').waitFor();
    await button('OK').click();
  });

  test('a notification stands over the page, and its action runs', async () => {
    await action(desk, 'Notify').click();
    const notice = desk.getByRole('status').filter({ hasText: 'Screws run low.' });
    await notice.waitFor();
    expect(await seriousFindings(desk)).toEqual([]);
    await notice.getByRole('button', { name: 'Remember' }).click();
    await eventually(async () => workshop.job(REMARK), 'Remembered');
    await notice.getByRole('button', { name: 'Dismiss this notice' }).click();
    await notice.waitFor({ state: 'detached' });
  });

  test('a progress window shows where the work is, until it is done', async () => {
    await action(desk, 'Work').click();
    const progress = desk.locator('.progress pre');
    await progress.waitFor();
    expect((await progress.innerText()).split('\n').map((line) => line.replace(/\s+/g, ' ').trim())).toEqual([
      'Sawing Oak',
      'Board 7',
    ]);
    expect(await seriousFindings(desk)).toEqual([]);
    await button('Yes').click();
    await progress.waitFor({ state: 'detached' });
    await eventually(outcome, 'Yes');
  });

  test('a lookup page that AL runs gives back the row that was chosen, or none', async () => {
    await action(desk, 'Pick Customer').click();
    const list = desk.getByRole('dialog', { name: 'Workshop Customers' });
    await list.getByRole('row', { name: /Grace/ }).waitFor();
    expect(await seriousFindings(desk)).toEqual([]);
    await list.getByRole('row', { name: /Grace/ }).getByText('Grace').click();
    await button('OK').click();
    await eventually(outcome, 'Grace');

    await action(desk, 'Pick Customer').click();
    await list.getByRole('row', { name: /Grace/ }).waitFor();
    await button('Cancel').click();
    await eventually(outcome, 'Nobody');
  });

  test('fields of each kind are entered: date, lookup, option, number, text', async () => {
    const date = desk.getByRole('textbox', { name: 'Deliver On' });
    await date.fill('t');
    await date.press('Enter');
    await eventually(() => date.inputValue(), '6/1/2026');

    const star = desk.locator('.field', { hasText: 'Balance' }).locator('.mandatory');
    await star.waitFor();
    const balance = desk.getByRole('textbox', { name: 'Balance' });
    await balance.fill('-1234.5');
    await balance.press('Enter');
    await eventually(() => balance.inputValue(), '-1,234.50');
    await star.waitFor({ state: 'detached' });

    const job = await workshop.open(JOBS);
    await openRow(job, /J001/);
    const customer = job.getByRole('combobox', { name: 'Customer No.' });
    await customer.fill('gra');
    await job.getByRole('option', { name: /Grace/ }).waitFor();
    expect(await seriousFindings(job)).toEqual([]);
    await job.getByRole('option', { name: /Grace/ }).click();
    await eventually(() => customer.inputValue(), 'C2');

    await customer.fill('NOBODY');
    await customer.press('Enter');
    await job.locator('.mantine-InputWrapper-error', { hasText: 'NOBODY' }).waitFor();
    expect(await seriousFindings(job)).toEqual([]);
    expect(workshop.job(CUSTOMER_NO)).toBe('C2');
  });

  test('each step of a wizard', async () => {
    const wizard = await workshop.open(WIZARD);
    const shown = wizard.getByRole('dialog', { name: 'Workshop Set-up' });
    await shown.getByText('Welcome.').waitFor();
    expect(await seriousFindings(wizard)).toEqual([]);

    const rate = shown.getByRole('textbox', { name: 'Hourly Rate' });
    await rate.fill('5');
    await rate.press('Tab');
    await shown.locator('.mantine-InputWrapper-error', { hasText: 'Nobody works for 5' }).waitFor();
    expect(await seriousFindings(wizard)).toEqual([]);
    await rate.fill('50');
    await rate.press('Tab');
    await shown.locator('.mantine-InputWrapper-error').waitFor({ state: 'detached' });

    await shown.getByRole('button', { name: 'Next' }).click();
    await shown.getByText('All set.').waitFor();
    expect(await shown.getByRole('button', { name: 'Next' }).isDisabled()).toBe(true);
    expect(await seriousFindings(wizard)).toEqual([]);
    await shown.getByRole('button', { name: 'Back' }).click();
    await shown.getByText('Welcome.').waitFor();
    await eventually(() => rate.inputValue(), '50.00');
    await shown.getByRole('button', { name: 'Next' }).click();
    await shown.getByRole('button', { name: 'Finish' }).click();
    await shown.waitFor({ state: 'detached' });
  });

  test('a list without a card is edited where its row is opened', async () => {
    const list = await workshop.open(CUSTOMERS);
    await action(list, 'View List').click();
    await action(list, 'Edit List').waitFor();
    await rowWith(list, /Joan/).getByText('Joan').click();
    await list.locator('[data-cell=active]:focus', { hasText: 'Joan' }).waitFor();
    await list.keyboard.press('Enter');
    const name = rowWith(list, /C3/).getByRole('textbox', { name: 'Name' });
    await name.waitFor();
    await name.fill('Joanna');
    await list.keyboard.press('ArrowUp');
    await rowWith(list, /Joanna/).waitFor();
    await action(list, 'View List').waitFor();
  });

  test('a report asks on its request page for what it needs', async () => {
    const run = async () => {
      await action(desk, 'Reports').click();
      await desk.getByRole('menuitem', { name: 'Bill Jobs' }).click();
      await desk.getByRole('dialog', { name: 'Bill Jobs' }).waitFor();
    };
    const remark = desk.getByRole('textbox', { name: 'Remark' });
    await run();
    expect(await remark.inputValue()).toBe('Billed');
    expect(await seriousFindings(desk)).toEqual([]);
    await button('Cancel').click();
    await desk.getByRole('dialog').waitFor({ state: 'detached' });

    await run();
    await remark.fill('Billed by hand');
    await remark.press('Tab');
    await button('OK').click();
    await dialog('3 jobs, filter [], OK').waitFor();
    await button('OK').click();
    expect(workshop.job(REMARK)).toBe('Billed by hand');
  });

  test('filters on the request page of a report choose its records; one with a mistake is told', async () => {
    await action(desk, 'Reports').click();
    await desk.getByRole('menuitem', { name: 'Bill Jobs' }).click();
    const filters = desk
      .getByRole('dialog', { name: 'Bill Jobs' })
      .getByRole('group', { name: 'Filter: Workshop Job' });
    await filters.getByRole('combobox', { name: 'Status', exact: true }).waitFor();
    const number = filters.getByRole('textbox', { name: 'No.' });
    await filters.getByLabel('Add a filter on Workshop Job').selectOption('Due Date');
    await filters.getByRole('textbox', { name: 'Due Date' }).fill('not a date');
    await number.fill('J001|J003');
    await desk.getByRole('alert').filter({ hasText: 'not a date' }).waitFor();
    await button('OK').click();
    await filters.getByRole('button', { name: 'Remove the filter on Due Date' }).click();
    await filters.getByRole('textbox', { name: 'Due Date' }).waitFor({ state: 'detached' });
    expect(await seriousFindings(desk)).toEqual([]);
    await button('OK').click();
    await dialog('2 jobs, filter [No.: J001|J003], OK').waitFor();
    await button('OK').click();
  });

  test('what the client can not draw is named on the page', async () => {
    const board = await workshop.open(BOARD);
    await board.getByText(/the control add-in Workshop Plan is not drawn here/).waitFor();
    expect(await board.locator('main').innerText()).toMatch(/Not shown here: .*the system part Links/);
    expect(await board.getByRole('textbox', { name: 'No.' }).inputValue()).toBe('C1');
    expect(await seriousFindings(board)).toEqual([]);

    expect(await desk.locator('main').innerText()).toContain('the action PrintLabels: report Workshop Labels');
    await action(desk, 'Reports').click();
    await desk.getByRole('menuitem', { name: 'Print Labels' }).click();
    await dialog('Filter: Workshop Customer').waitFor();
    await button('OK').click();
    await desk.getByRole('alert').filter({ hasText: 'Workshop Labels' }).waitFor();
    await button('OK').click();
  });
});
