import type { Page } from 'playwright-core';
import { eventually } from './browser-world.ts';

/** Answers of the server that are kept back, as those of a slow machine are, for as long as a test needs. */
export interface SlowAnswers {
  keepBack(): void;
  /** Waits until the server has answered since, whether the browser knows or not. */
  arrived(): Promise<void>;
  letThrough(): void;
}

/** Opens the page anew, with its answers in our hands. */
export async function slowAnswers(page: Page, pageId: number): Promise<SlowAnswers> {
  let isKeptBack = false;
  let kept: (() => void)[] = [];
  await page.routeWebSocket(/.*/, (socket) => {
    socket.connectToServer().onMessage((message) => {
      if (isKeptBack) kept.push(() => socket.send(message));
      else socket.send(message);
    });
  });
  await page.reload();
  await page.locator(`[data-page="${pageId}"]`).waitFor();
  return {
    keepBack: () => {
      isKeptBack = true;
    },
    arrived: () => eventually(async () => kept.length > 0, true),
    letThrough: () => {
      isKeptBack = false;
      for (const pass of kept) pass();
      kept = [];
    },
  };
}
