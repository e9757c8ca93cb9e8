import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Node's translator of TypeScript takes 25 MB of a service for as long as it runs. `start.js` keeps it out, also on the
 * first start after an installation.
 */

const root = new URL('../../../../', import.meta.url).pathname;
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};
const tellOnExit =
  "data:text/javascript,process.on('exit',()=>console.error(process.moduleLoadList.some((name)=>name.includes('amaro'))))";

let installation: string;

beforeEach(() => {
  installation = mkdtempSync(join(tmpdir(), 'agent-start-'));
  for (const part of ['agent', 'shared-types', 'package.json']) {
    cpSync(join(root, part), join(installation, part), { recursive: true });
  }
  // Modules of a folder of its own, so that its cache is its own.
  mkdirSync(join(installation, 'node_modules'));
  for (const name of new Set(Object.keys(dependencies).map((dependency) => dependency.split('/')[0]!))) {
    symlinkSync(join(root, 'node_modules', name), join(installation, 'node_modules', name));
  }
});

afterEach(() => rmSync(installation, { recursive: true }));

function start(file: string) {
  const { NODE_COMPILE_CACHE: _, ...env } = process.env;
  const args = ['--import', tellOnExit, join(installation, 'agent', file), 'run', '--help'];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  return { help: stdout, hasTranslator: stderr.trim(), status };
}

test('on the first start and on every other, with what main.ts says', () => {
  const plain = start('main.ts');
  expect(plain).toMatchObject({ hasTranslator: 'true', status: 0 });
  for (let count = 0; count < 2; count += 1) {
    expect(start('start.js')).toEqual({ ...plain, hasTranslator: 'false' });
  }
});
