import type { Browser, BrowserContext, Page } from 'playwright-core';

/** Several tests share few processors, and the first session compiles the AL. */
export const PATIENCE_MS = 90_000;

/** Browser tabs on a web client, each with its own storage, as if on another machine. */
export class Tabs {
  /** What scripts of the tabs complained of. */
  readonly faults: string[] = [];
  readonly #browser: Browser;
  readonly #url: string;
  readonly #contexts: BrowserContext[] = [];

  constructor(browser: Browser, url: string) {
    this.#browser = browser;
    this.#url = url;
  }

  /** A new tab, signed in, on a page or the role centre. */
  async signIn(user: string, pageId?: number): Promise<Page> {
    const context = await this.#browser.newContext({ viewport: { width: 1440, height: 860 } });
    this.#contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('pageerror', (error) => this.faults.push(error.stack ?? error.message));
    page.on('console', (message) => message.type() === 'error' && this.faults.push(message.text()));
    await page.goto(pageId === undefined ? this.#url : `${this.#url}&page=${pageId}`);
    await page.getByRole('button', { name: user }).click();
    await page.locator('[data-page], main[role=alert]').first().waitFor();
    const fault = page.locator('main[role=alert]');
    if ((await fault.count()) > 0) throw new Error(await fault.innerText());
    return page;
  }

  async close(): Promise<void> {
    await Promise.all(this.#contexts.map((context) => context.close()));
    await this.#browser.close();
  }
}
