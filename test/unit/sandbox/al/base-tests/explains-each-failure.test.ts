import { expect, test } from '@jest/globals';
import { loadKnownModules } from '../../../../sandbox/business-central/al/base-tests/known-failures.ts';
import { al } from '../cli/al-command.ts';

test('every known failure has a mode and a reason, and no test is listed twice', () => {
  const modules = Object.entries(loadKnownModules());
  expect(modules.length).toBeGreaterThan(30);
  for (const [module, { tests, failures }] of modules) {
    expect([module, failures.length <= tests]).toEqual([module, true]);
    expect([module, new Set(failures.map(({ test: name }) => name)).size]).toEqual([module, failures.length]);
    for (const { mode, reason } of failures) {
      expect(['fails', 'skipped']).toContain(mode);
      expect(reason.length).toBeGreaterThan(10);
    }
  }
});

test('a checkout that is not there is one line that says how to name it', () => {
  const { status, stdout } = al('test', '--base', '/nowhere');
  expect(status).toBe(1);
  expect(stdout.trim().split('\n')).toEqual([expect.stringContaining('name its folder with --base PATH')]);
});
