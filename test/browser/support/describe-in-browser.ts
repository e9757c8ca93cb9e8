import { jest } from '@jest/globals';
import { findChromium } from './chromium.ts';

/** For a whole test or a hook: no test waits for time, so this is only when all hope is gone, on the slowest machine. */
const LONGEST_TEST_MS = 240_000;

/** Groups tests that need a browser; where there is none they are skipped, and it is said why. */
export function describeInBrowser(name: string, body: () => void): void {
  jest.setTimeout(LONGEST_TEST_MS);
  if (findChromium() !== undefined) {
    describe(name, body);
    return;
  }
  console.warn(`Skipped, because no Chromium-family browser was found (set CHROMIUM to its path): ${name}`);
  describe.skip(name, body);
}
