import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { conformanceFolder } from './programs.ts';

const sandbox = path.join(conformanceFolder, '..');
const tests = path.join(import.meta.dirname, '..');
const repository = path.join(import.meta.dirname, '../../../..');

/** A program of the conformance folder, a test or a folder of tests, or a folder of the repository. */
function places(name: string): string[] {
  return [
    path.join(conformanceFolder, `${name}.Codeunit.al`),
    path.join(tests, `${name}.test.ts`),
    path.join(tests, name),
    path.join(repository, name),
  ];
}

const rules = readFileSync(path.join(sandbox, 'runtime/RULES.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split(/(?<!\\)\|/).slice(1, -1));

test('each rule has a source and something that shows it', () => {
  const bare = rules.filter((cells) => cells[3]!.trim() === '' || cells.at(-1)!.trim() === '');
  expect(bare.map((cells) => cells[2]!.trim())).toEqual([]);
});

test('what the rules are shown by is there', () => {
  expect(new Set(rules.map((cells) => cells.length))).toEqual(new Set([6]));
  const named = rules.flatMap((cells) => [...cells.at(-1)!.matchAll(/`([^`]+)`/g)].map((match) => match[1]!));
  expect(named.length).toBeGreaterThan(100);
  expect([...new Set(named)].filter((name) => !places(name).some((place) => existsSync(place)))).toEqual([]);
});
