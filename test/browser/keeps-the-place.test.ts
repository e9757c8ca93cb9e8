import { accountant, type BrowserWorld, openRow, rowWith, startBrowserWorld } from './support/browser-world.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { swissOrder } from './support/swiss-order.ts';

describeInBrowser('reload and the browser’s own buttons', () => {
  let browser: BrowserWorld;
  beforeAll(async () => {
    browser = await startBrowserWorld({ orders: [swissOrder(1003), swissOrder(1004)] });
    await browser.world.runAgent();
  });
  afterAll(() => browser.stop());

  test('come back to the page, its filters and its record', async () => {
    const page = await browser.signIn(accountant);
    const card = page.getByRole('heading', { name: /BigCommerce Exception Order 1004/ });
    const list = page.getByRole('heading', { name: 'BigCommerce Exceptions', exact: true });

    await page.getByRole('button', { name: /For Finance/ }).click();
    await openRow(page, /1004/);
    await card.waitFor();
    const address = page.url();
    expect(new URL(address).searchParams.get('page')).toBe('71418');

    await page.reload();
    await card.waitFor();
    expect(page.url()).toBe(address);

    await page.goBack();
    await list.waitFor();
    await page.getByRole('columnheader', { name: 'Owner' }).getByRole('img', { name: 'filtered' }).waitFor();
    expect(await rowWith(page, /1004/).getAttribute('aria-selected')).toBe('true');

    await page.goForward();
    await card.waitFor();
    await page.goBack();
    await list.waitFor();
    await page.goBack();
    await page.getByRole('button', { name: /For Finance/ }).waitFor();
  });

  test('keep an address whose page has not come up yet', async () => {
    const page = await browser.signIn(accountant);
    let answersLet = 1;
    await page.routeWebSocket(/.*/, (socket) => {
      let answers = 0;
      socket.connectToServer().onMessage((message) => {
        if (JSON.parse(String(message)).type !== 'done' || ++answers <= answersLet) socket.send(message);
      });
    });
    await page.goto(`${browser.url}&page=71415`);
    await page.getByRole('button', { name: /For Finance/ }).waitFor();
    answersLet = Number.POSITIVE_INFINITY;
    await page.reload();
    await rowWith(page, /1003/).waitFor();
  });

  test('bring back a page whose server was out of reach for a while', async () => {
    const page = await browser.signIn(accountant);
    let cut = () => {};
    await page.routeWebSocket(/.*/, (socket) => {
      socket.connectToServer();
      cut = () => void socket.close();
    });
    await page.goto(`${browser.url}&page=71415`);
    await rowWith(page, /1003/).waitFor();
    await page.route('**', (route) => (route.request().method() === 'HEAD' ? route.abort() : route.continue()));
    cut();
    await page.getByRole('alert').filter({ hasText: 'The server does not answer.' }).waitFor();
    await page.unroute('**');
    await page.getByRole('alert').filter({ hasText: 'Reload the page' }).waitFor();
    await page.reload();
    await rowWith(page, /1003/).waitFor();
  });

  test('an address can be given to someone else', async () => {
    const page = await browser.signIn(accountant, 71415);
    await openRow(page, /1003/);
    await page.getByRole('heading', { name: /Order 1003/ }).waitFor();
    const address = new URL(page.url());
    const other = await browser.signIn('Vera Lind');
    await other.goto(
      `${browser.url}&page=${address.searchParams.get('page')}&bookmark=${encodeURIComponent(address.searchParams.get('bookmark')!)}`,
    );
    await other.getByRole('heading', { name: /Order 1003/ }).waitFor();
  });
});
