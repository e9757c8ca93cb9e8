import { accountant, type BrowserWorld, cellOf, startBrowserWorld } from './support/browser-world.ts';
import { describeInBrowser } from './support/chromium.ts';

const TAX_ZONES = 71405;
const BUSINESS_GROUPS = 323;

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
});
