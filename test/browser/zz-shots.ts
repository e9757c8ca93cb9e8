import { exampleA, exampleB } from '/work/main/test/support/storefront-bodies.ts';
import { accountant, administrator, operator, startBrowserWorld } from '/work/main/test/browser/support/browser-world.ts';
import { swissOrder } from '/work/main/test/browser/support/swiss-order.ts';

const world = await startBrowserWorld({ orders: [swissOrder(), exampleA(), exampleB()] });
try {
  await world.world.day();
  const shots: [string, any, number | undefined][] = [
    ['rc-accountant', accountant, undefined], ['rc-operator', operator, undefined],
    ['exceptions', accountant, 71415], ['zones', accountant, 71405], ['rates', accountant, 71407], ['orders', accountant, 71510],
    ['stores', administrator, 71400], ['readiness', administrator, 71802], ['wizard', administrator, 71807], ['products', accountant, 71410], ['gateways', accountant, 71519],
  ];
  for (const [name, user, id] of shots) {
    const page = await world.signIn(user, id);
    await page.waitForTimeout(600);
    await page.screenshot({ path: `/tmp/shots/${name}.png` });
    if (name === 'stores') { await page.getByRole('row', { name: /HARBOUR/ }).first().dblclick().catch(() => {}); await page.waitForTimeout(900); await page.screenshot({ path: '/tmp/shots/store-card.png', fullPage: true }); }
    if (name === 'orders') { await page.getByRole('row', { name: /1001/ }).first().dblclick().catch(() => {}); await page.waitForTimeout(900); await page.screenshot({ path: '/tmp/shots/order.png', fullPage: true }); }
    if (name === 'exceptions') { await page.getByRole('row', { name: /1003/ }).first().dblclick().catch(() => {}); await page.waitForTimeout(900); await page.screenshot({ path: '/tmp/shots/exception-card.png', fullPage: true }); }
    await page.context().close();
  }
  console.log('faults', world.faults.slice(0, 5));
} finally { await world.stop(); }
