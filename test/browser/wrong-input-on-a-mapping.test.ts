import { seriousFindings } from './support/axe.ts';
import {
  accountant,
  type BrowserWorld,
  cellOf,
  eventually,
  rowWith,
  startBrowserWorld,
} from './support/browser-world.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';

const TAX_ZONES = 71405;
const BUSINESS_GROUPS = 323;
const GATEWAYS = 71519;

describeInBrowser('wrong input on the tax zone mapping', () => {
  let browser: BrowserWorld;
  beforeEach(async () => {
    browser = await startBrowserWorld({ orders: [] });
    await browser.world.runAgent();
    browser.world.businessCentral.work((session) => {
      const group = session.newRecord(BUSINESS_GROUPS);
      group.Validate(1, 'EMPTY');
      group.Insert$(true);
    });
  });
  afterEach(() => browser.stop());

  function savedGroup(): unknown {
    return browser.world.businessCentral.work((session) => {
      const zone = session.newRecord(TAX_ZONES);
      zone.Get$('HARBOUR', 6);
      return zone.f[zone.def.fields.findIndex(({ name }) => name === 'VAT Bus. Posting Group')];
    });
  }

  test.each([
    ['NOWHERE', 'a group that does not exist'],
    ['EMPTY', 'a group that no VAT posting setup has'],
  ])('%s, %s, is refused at the field and nothing is saved', async (code) => {
    const page = await browser.signIn(accountant, TAX_ZONES);
    const group = await cellOf(page, /Switzerland/, 'VAT Bus. Posting Group');
    await group.click();
    const input = group.getByRole('combobox');

    await input.fill(code);
    await input.press('Enter');

    await page
      .getByText(new RegExp(`.*${code}.*`))
      .first()
      .waitFor();
    const error = group.locator('.mantine-InputWrapper-error');
    await error.waitFor();
    expect(await error.innerText()).toContain(code);
    expect(await input.inputValue()).toBe(code);
    expect(await input.getAttribute('aria-invalid')).toBe('true');
    expect(savedGroup()).toBe('');
  });

  test('the reason stands at a field that the focus has left, and the row is not left before it is put right', async () => {
    const page = await browser.signIn(accountant, GATEWAYS);
    const account = await cellOf(page, /STRIPE/, 'Clearing Bank Account No.');
    await account.click();
    await account.getByRole('combobox').fill('NOBANK');
    await page.keyboard.press('Tab');

    const reason = account.getByRole('alert');
    await reason.waitFor();
    expect(await reason.innerText()).toContain('NOBANK');
    expect(await seriousFindings(page)).toEqual([]);

    await page.keyboard.press('ArrowDown');
    const told = page.getByRole('dialog').getByRole('alert');
    await told.waitFor();
    expect(await told.innerText()).toContain('NOBANK');
    await page.keyboard.press('Enter');
    await told.waitFor({ state: 'detached' });

    await account.click();
    await account.getByRole('combobox').press('Escape');
    await eventually(() => account.getByRole('combobox').inputValue(), '');
    await page.keyboard.press('ArrowDown');
    await eventually(() => rowWith(page, /STRIPE EUR/).getAttribute('aria-selected'), 'true');
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});
