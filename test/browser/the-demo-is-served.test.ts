import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { accountant, cellOf, rowWith } from './support/browser-world.ts';
import { launchChromium } from './support/chromium.ts';
import { describeInBrowser } from './support/describe-in-browser.ts';
import { Tabs } from './support/tabs.ts';

/** The generated day of the demo is this one; all its orders were placed on it. */
const DAY = '3/2/2026';

const foldersOfDemos = () => readdirSync(tmpdir()).filter((name) => name.startsWith('business-central-'));

/** Resolves with the address of the pages, once the demo has printed it. */
async function addressOf(demo: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: demo.stdout! })) {
    const address = /Business Central\s+(http:\/\/127\.0\.0\.1\S+)/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('The demo ended without an address.');
}

describeInBrowser('the demo that is served', () => {
  let demo: ChildProcess;
  let tabs: Tabs;
  let foldersBefore: readonly string[];
  beforeAll(async () => {
    foldersBefore = foldersOfDemos();
    demo = spawn(
      process.execPath,
      [fileURLToPath(new URL('../demo/main.ts', import.meta.url)), '--serve', '--orders', '20'],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const address = await addressOf(demo);
    demo.stdout!.resume();
    tabs = new Tabs(await launchChromium(), address);
  });
  afterAll(async () => {
    await tabs?.close();
    demo?.kill('SIGKILL');
  });

  test('lives in one time: the agent reports on the day of the orders, and what is held since that day has an age', async () => {
    const page = await tabs.signIn(accountant);
    const value = (caption: string) => page.getByRole('group', { name: caption, exact: true }).first().innerText();
    await page.getByRole('button', { name: /For Finance/ }).waitFor();
    for (const caption of ['Last Order Placed', 'Agent Last Seen', 'Last Run: Orders'])
      expect(`${caption} ${await value(caption)}`).toContain(DAY);

    await page.getByRole('button', { name: /For Finance/ }).click();
    await rowWith(page, /Switzerland/).waitFor();
    expect(await (await cellOf(page, /Switzerland/, 'Age (Days)')).innerText()).toBe('0');
  });

  test('ends when it is asked to, and leaves nothing behind', async () => {
    demo.kill('SIGTERM');
    const [code] = demo.exitCode === null ? await once(demo, 'exit') : [demo.exitCode];
    expect(code).toBe(0);
    expect(foldersOfDemos().filter((name) => !foldersBefore.includes(name))).toEqual([]);
  });
});
