import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { readOptions, storefrontFile } from '../../demo/options.ts';
import type { StoreFile } from '../../sandbox/bigcommerce/state.ts';

/** Wrong options and wrong files end with a sentence that says what to do, before anything is started. */

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demo-options-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

class Exit extends Error {}

/** Reads the command line as the demo does; `status` is the exit code, if it ends there. */
function demo(...args: string[]): { status: number | undefined; out: string; err: string; file?: StoreFile } {
  let [status, out, err]: [number | undefined, string, string] = [undefined, '', ''];
  const spies = [
    jest.spyOn(process, 'exit').mockImplementation((code) => {
      status = Number(code);
      throw new Exit();
    }),
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      out += text;
      return true;
    }),
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
      err += text;
      return true;
    }),
  ];
  try {
    const { file, notes } = storefrontFile(readOptions(['node', 'demo', ...args]));
    return { status, out: notes.join('\n'), err, file };
  } catch (error) {
    if (!(error instanceof Exit)) throw error;
    return { status, out, err };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test('--help tells every option, the exit codes and what a storefront file holds', () => {
  const { status, out, err } = demo('--help');
  expect([status, err]).toEqual([0, '']);
  for (const part of ['--store', '--orders', '--seed', '--report', '--serve', 'Exit codes: 0', 'giftCertificates'])
    expect(out).toContain(part);
  expect(out).toContain('npm run demo -- --orders 1000 --seed 7');
  expect(Math.max(...out.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(100);
});

const wrong: readonly (readonly [name: string, args: () => string[], told: RegExp])[] = [
  [
    'no number',
    () => ['--orders', 'many'],
    /'--orders <number>' argument 'many' is invalid. It must be a whole number/,
  ],
  ['no order', () => ['--orders', '0'], /It must be a whole number from 1\./],
  ['an unknown option', () => ['--order', '5'], /unknown option '--order'\n\(Did you mean --orders\?\)/],
  [
    'two storefronts',
    () => ['--store', 'x.json', '--seed', '1'],
    /'--store <file>' cannot be used with option '--seed/,
  ],
  ['no such file', () => ['--store', join(folder, 'none.json')], /none\.json cannot be read: ENOENT/],
  ['no JSON', () => ['--store', file('bad.json', '{"orders": [}')], /bad\.json is not JSON: Unexpected token '\}'/],
  [
    'a list',
    () => ['--store', file('list.json', '[]')],
    /list\.json must hold one JSON object, \{"orders": \[\.\.\.\]\}/,
  ],
  [
    'no list of orders',
    () => ['--store', file('one.json', '{"orders": {}}')],
    /"orders" must be a list\. Correct or remove/,
  ],
  ['a store that is none', () => ['--store', file('store.json', '{"store": []}')], /"store" must be an object\./],
  ['a report in no folder', () => ['--report', join(folder, 'none', 'x.json')], /The report cannot be written: ENOENT/],
  ['a report that is a folder', () => ['--report', folder], /The report cannot be written: .* is a folder\./],
];

test.each(wrong)('%s', (_name, args, told) => {
  const { status, out, err } = demo(...args());
  expect(err).toMatch(told);
  expect([status, out]).toEqual([2, '']);
});

test('what a storefront file has in vain is told, and a byte order mark is no fault', () => {
  const order = { id: 7 };
  const path = file('typo.json', `\uFEFF${JSON.stringify({ order: [order], orders: [order, order, {}, {}] })}`);
  const { status, out, file: read } = demo('--store', path);
  expect(out.split('\n')).toEqual([
    expect.stringContaining(`${path} has "order", which is not read. What is read: store, currencies,`),
    `${path} has the order 7 more than once; the last one is served.`,
  ]);
  expect([status, read?.orders]).toEqual([undefined, [order, order, {}, {}]]);
});

test('that a report can be written is looked at without writing it', () => {
  const report = join(folder, 'report.json');
  expect(demo('--report', report).status).toBeUndefined();
  expect(existsSync(report)).toBe(false);
});
