import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './browser/support/chromium.ts';

/**
 * Everything that must hold, in one command: types, lint, the AL check, then all tests. Each check counts as one test,
 * and the last line says how many passed and failed over all of them.
 */

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

const root = new URL('..', import.meta.url).pathname;

function run(command: string, args: readonly string[]): boolean {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  return status === 0;
}

function check(name: string, command: string, args: readonly string[]): Outcome {
  console.log(`\n== ${name}`);
  return run(command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

interface JestResult {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

function jest(): Outcome {
  console.log('\n== tests');
  const folder = mkdtempSync(join(tmpdir(), 'connector-tests-'));
  const report = join(folder, 'report.json');
  const succeeded = run(process.execPath, [
    '--experimental-vm-modules',
    '--no-warnings=ExperimentalWarning',
    join(root, 'node_modules/jest/bin/jest.js'),
    '--json',
    `--outputFile=${report}`,
    ...process.argv.slice(2),
  ]);
  try {
    const result = JSON.parse(readFileSync(report, 'utf8')) as JestResult;
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    return { passed: result.numPassedTests, failed: succeeded ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const bin = (name: string) => join(root, 'node_modules/.bin', name);
const outcomes = [
  check('types', bin('tsc'), ['--noEmit']),
  check('types of the web client', bin('tsc'), ['--noEmit', '-p', 'test/sandbox/business-central/web-client/browser']),
  check('lint and format', bin('biome'), ['check', '--error-on-warnings', '.']),
  check('AL check', process.execPath, ['test/sandbox/business-central/al/cli/main.ts', 'check']),
  jest(),
];
if (findChromium() === undefined)
  console.log('\nSkipped: all browser tests, because no Chromium-family browser was found (set CHROMIUM to its path).');
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
