import { spawnSync } from 'node:child_process';

const main = new URL('../../../../sandbox/business-central/al/cli/main.ts', import.meta.url).pathname;

/** Runs `al` with parameters, in a process of its own. */
export function al(...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...parameters], { encoding: 'utf8' });
  return { status, stdout, stderr };
}
