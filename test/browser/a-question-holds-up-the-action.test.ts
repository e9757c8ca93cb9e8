import {
  accountant,
  action,
  type BrowserWorld,
  eventually,
  rowWith,
  startBrowserWorld,
} from './support/browser-world.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { swissOrder } from './support/swiss-order.ts';

const EXCEPTIONS = 71415;

describeInBrowser('a question of AL', () => {
  let browser: BrowserWorld;
  beforeAll(async () => {
    browser = await startBrowserWorld({ orders: [swissOrder(1003), swissOrder(1004)] });
    await browser.world.runAgent();
  });
  afterAll(() => browser.stop());
  const attempts = () =>
    browser.world.businessCentral.work((session) => {
      const history = session.newRecord(71416);
      return history.Count();
    });

  test('holds up the action until it is answered, while others go on working', async () => {
    const page = await browser.signIn(accountant, EXCEPTIONS);
    await rowWith(page, /1003/).click();
    const before = attempts();

    await action(page, 'Retry All with This Cause').click();
    const no = page.getByRole('button', { name: 'No', exact: true });
    await no.waitFor();
    const other = await browser.signIn(accountant, EXCEPTIONS);
    await rowWith(other, /1004/).waitFor();
    await no.click();
    await no.waitFor({ state: 'detached' });

    await action(page, 'Retry All with This Cause').click();
    await page.locator('button:focus', { hasText: 'Yes' }).waitFor();
    expect(attempts()).toBe(before);
    await page.keyboard.press('Enter');
    await eventually(async () => attempts() > before, true);
  });
});
