import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const main = new URL('../../../../sandbox/business-central/al/cli/main.ts', import.meta.url).pathname;

function al(...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'test', ...parameters], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return { status, stdout };
}

function app(): string {
  const folder = mkdtempSync(join(tmpdir(), 'al-tests-'));
  const manifest = { id: 'tests', name: 'Tests', publisher: 'Tests', version: '1.0.0.0' };
  writeFileSync(join(folder, 'app.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'Tests.al'),
    `codeunit 50000 "Halving Tests"
{
    Subtype = Test;
    [Test]
    procedure HalvesEvenNumbers()
    var
        Halving: Codeunit Halving;
    begin
        if Halving.Half(4) <> 2 then
            Error('wrong');
    end;
    [Test]
    procedure RefusesOddNumbers()
    var
        Halving: Codeunit Halving;
    begin
        Halving.Half(3);
    end;
}
codeunit 50001 Halving
{
    procedure Half(Number: Integer): Integer
    begin
        if Number mod 2 = 1 then
            Error('%1 is odd', Number);
        exit(Number div 2);
    end;
}
`,
  );
  return folder;
}

test('a failed test is named with its message and call stack, and makes the exit code 1', () => {
  const { status, stdout } = al(app());
  expect(status).toBe(1);
  expect(stdout).toContain('FAILED Halving Tests.RefusesOddNumbers');
  expect(stdout).toContain('3 is odd');
  expect(stdout).toMatch(/Halving.*Half.*Tests\.al:25/);
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('1 passed, 1 failed');
});

test('a filter chooses tests by name', () => {
  const { status, stdout } = al(app(), '--filter', 'halveseven');
  expect([status, stdout.trimEnd()]).toEqual([0, '1 passed, 0 failed']);
});

test('coverage lists files with the lines that were missed', () => {
  const { stdout } = al(app(), '--filter', 'halveseven', '--coverage');
  expect(stdout).toMatch(/Tests\.al +66\.6 % +2 of +3 25\n/);
  expect(stdout).toContain('AL coverage: 66.6 % of 3 executable lines');
});

test('coverage as JSON stands beside the results', () => {
  const { stdout } = al(app(), '--coverage', '--json');
  const { results, coverage } = JSON.parse(stdout);
  expect(results.map(({ procedure }: { procedure: string }) => procedure)).toEqual([
    'HalvesEvenNumbers',
    'RefusesOddNumbers',
  ]);
  expect(coverage.lines).toEqual({ covered: 3, total: 3, percent: 100 });
  expect(coverage.neverRan).toEqual([]);
});
