/** Takes the pictures of the README from one demo day, as the accountant sees it. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { businessDay } from '../sandbox/bigcommerce/generator/business-day.ts';
import { accountant, action, cellIn, cellOf, rowWith, startBrowserWorld } from './support/browser-world.ts';

const folder = fileURLToPath(new URL('./screenshots/', import.meta.url));
mkdirSync(folder, { recursive: true });

const browser = await startBrowserWorld(businessDay({ orders: 200, seed: 1 }));
try {
  await browser.world.day();
  const page = await browser.signIn(accountant);
  await page.setViewportSize({ width: 1440, height: 760 });
  const take = async (name: string) => {
    await page.mouse.move(720, 755);
    await page.screenshot({ path: `${folder}${name}.png` });
  };

  const cue = page.getByRole('button', { name: /For Finance/ });
  await cue.waitFor();
  await take('role-center');

  await cue.click();
  await rowWith(page, /Switzerland/).waitFor();
  await take('exceptions');

  await (await cellOf(page, /Switzerland/, 'Cause')).click();
  await action(page, 'Fix').click();
  const zones = page.getByRole('dialog', { name: 'BigCommerce Tax Zones' });
  const group = await cellIn(zones, /Switzerland/, 'VAT Bus. Posting Group');
  await group.click();
  await group.getByRole('button', { name: /Choose a value/ }).click();
  await page.getByRole('option', { name: /SWISS/ }).waitFor();
  await take('tax-zone-mapping');
} finally {
  await browser.stop();
}
