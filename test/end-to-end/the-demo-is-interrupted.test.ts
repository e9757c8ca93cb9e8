import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../demo/main.ts', import.meta.url));

/** A demo that was interrupted once left the folder of its company, an empty report and a hidden cursor behind. */
test.each(['Starting Business Central', 'Carrying orders'])('while it says "%s …", it ends at once', async (step) => {
  // The folder of the company is made in here.
  const home = mkdtempSync(join(tmpdir(), 'demo-interrupted-'));
  const report = join(home, 'report.json');
  try {
    const demo = spawn(process.execPath, [main, '--serve', '--orders', '400', '--report', report], {
      env: { ...process.env, TMPDIR: home, TMP: home, TEMP: home },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let told = '';
    demo.stderr.on('data', (part) => {
      told += part;
    });
    const ended = once(demo, 'exit');
    for await (const line of createInterface({ input: demo.stdout })) {
      if (line.startsWith(step)) demo.kill('SIGINT');
    }
    expect(await ended).toEqual([130, null]);
    expect(told).toBe('Interrupted; nothing of the day is kept.\n');
    expect(existsSync(report)).toBe(false);
    expect(readdirSync(home)).toEqual([]);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});
