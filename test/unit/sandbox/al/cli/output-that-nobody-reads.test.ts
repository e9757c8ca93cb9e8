import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';
import { temporaryFolder } from '../temporary-folder.ts';

const main = (path: string) => new URL(`../../../../${path}`, import.meta.url).pathname;

const app = temporaryFolder({
  'app.json': { id: 'a3a1c0de-0000-4000-8000-000000000004', name: 'Tests', publisher: 'Tests', version: '1.0.0.0' },
  'Tests.al': 'codeunit 50000 "Own Tests" { Subtype = Test; [Test] procedure Passes() begin end; }',
});

/** What a command says of itself, and its exit code, when its output goes into a pipe that has ended. */
async function withoutReader(program: string, ...parameters: string[]) {
  const child = spawn(process.execPath, [main(program), ...parameters], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  return { stderr, code };
}

test.each([
  ['al test', 'sandbox/business-central/al/cli/main.ts', ['test', app]],
  ['the demo', 'demo/main.ts', ['--orders', '3']],
])('%s comes quietly to its end when nobody reads on', async (_name, program, parameters) => {
  expect(await withoutReader(program, ...parameters)).toEqual({ stderr: '', code: 0 });
});
