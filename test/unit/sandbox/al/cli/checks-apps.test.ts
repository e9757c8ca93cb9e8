import { join } from 'node:path';
import { temporaryFolder } from '../temporary-folder.ts';
import { al } from './al-command.ts';

/** An id for an app, the same for the same name. */
function guid(name: string): string {
  return `${Buffer.from(name.slice(0, 4)).toString('hex').padEnd(8, '0')}-0000-4000-8000-000000000000`;
}

function manifest(name: string, rest: object = {}): string {
  return JSON.stringify({ id: guid(name), name: `App ${name}`, publisher: 'Tests', version: '1.0.0.0', ...rest });
}

/** `CODE` or `line CODE` of the JSON output, which must be all that is printed. */
function found(...parameters: string[]) {
  const { status, stdout, stderr } = al('check', '--json', ...parameters);
  expect(stderr).toBe('');
  const diagnostics = JSON.parse(stdout) as { line: number; code: string; severity: string; message: string }[];
  return { status, codes: diagnostics.map(({ line, code }) => `${line} ${code}`), diagnostics };
}

test('an app on its own: a warning leaves exit code 0, an error makes it 1', () => {
  const good = temporaryFolder({ 'app.json': manifest('a'), 'A.al': 'codeunit 1 A { var Unused: Integer; }' });
  expect(found(good)).toMatchObject({ status: 0, codes: ['1 AA0137'] });
  const bad = temporaryFolder({
    'app.json': manifest('a'),
    'A.al': 'codeunit 1 A { procedure P() begin Missing(); end; }',
  });
  expect(found(bad)).toMatchObject({ status: 1, codes: ['1 AL0118'] });
});

test('an app that depends on the base application is checked against the stand-in', () => {
  const text = `namespace Tests;
using Microsoft.Sales.Customer;
codeunit 50000 A { procedure P(Customer: Record Customer) begin
Customer.Missing := Customer.Name; end; }`;
  const folder = temporaryFolder({ 'app.json': manifest('a', { application: '29.0.0.0' }), 'A.al': text });
  expect(found(folder)).toMatchObject({ status: 1, codes: ['4 AL0132'] });
});

test('two apps, one of which needs the other, whatever their order', () => {
  const library = temporaryFolder({
    'app.json': manifest('library'),
    'L.al': 'codeunit 1 L { procedure Run() begin end; }',
  });
  const dependencies = [{ id: guid('library'), name: 'L', publisher: 'Tests', version: '1.0.0.0' }];
  const text = 'codeunit 2 U { procedure P() var L: Codeunit L; begin L.Run(); end; }';
  const user = temporaryFolder({ 'app.json': manifest('user', { dependencies }), 'U.al': text });
  expect(found(user, library)).toMatchObject({ status: 0, codes: [] });
  expect(found(user)).toMatchObject({ status: 1, codes: ['1 AL1022'] });
});

test('affixes come from AppSourceCop.json', () => {
  const files = { 'app.json': manifest('a'), 'AppSourceCop.json': '{ "mandatoryAffixes": ["Tst"] }' };
  const folder = temporaryFolder({ ...files, 'A.al': 'codeunit 1 A { }\ncodeunit 2 "Tst B" { }' });
  expect(found(folder)).toMatchObject({ status: 1, codes: ['1 AS0011'] });
});

test('a prefix and a suffix of AppSourceCop.json are affixes as well, either in front or behind', () => {
  const settings = '{ "mandatoryPrefix": "Big", "mandatorySuffix": "Tst" }';
  const text = 'codeunit 1 A { }\ncodeunit 2 "Tst B" { }\ncodeunit 3 "C Big" { }\ncodeunit 4 "Big D" { }';
  const folder = temporaryFolder({ 'app.json': manifest('a'), 'AppSourceCop.json': settings, 'A.al': text });
  expect(found(folder)).toMatchObject({ status: 1, codes: ['1 AS0011'] });
});

const cyclic = (id: string, other: string) =>
  temporaryFolder({
    'app.json': manifest(id, { dependencies: [{ id: guid(other), name: other, publisher: 'T', version: '1.0.0.0' }] }),
  });

test.each<[string, () => string[], string[]]>([
  ['a missing folder', () => ['/nowhere/at/all'], ['1 AL1018']],
  ['a folder that is no app', () => [temporaryFolder({ 'A.al': '' })], ['1 AL1017']],
  ['a manifest that is no JSON', () => [temporaryFolder({ 'app.json': '{ "id": ' })], ['1 AL1017']],
  ['a manifest that is no object', () => [temporaryFolder({ 'app.json': '[]' })], ['1 AL1017']],
  ['a manifest without id', () => [temporaryFolder({ 'app.json': '{}' })], ['1 AL1041']],
  [
    'a manifest with a value of the wrong type',
    () => [temporaryFolder({ 'app.json': manifest('a', { idRanges: 5 }) })],
    ['1 AL1044'],
  ],
  [
    'a manifest with a list of the wrong things',
    () => [temporaryFolder({ 'app.json': manifest('a', { dependencies: [null] }) })],
    ['1 AL1044'],
  ],
  [
    'settings of AppSourceCop that are no JSON',
    () => [temporaryFolder({ 'app.json': manifest('a'), 'AppSourceCop.json': '{ "mandatoryAffixes": ', 'A.al': '' })],
    ['1 AL9024'],
  ],
  [
    'an expression that never ends',
    () => [
      temporaryFolder({
        'app.json': manifest('a'),
        'A.al': `codeunit 1 A {\nprocedure P(): Integer begin exit(${'1 + '.repeat(20_000)}1); end; }`,
      }),
    ],
    ['1 AL9022'],
  ],
  ['a dependency that is not there', () => [cyclic('a', 'b')], ['1 AL1022']],
  ['apps that depend on each other', () => [cyclic('a', 'b'), cyclic('b', 'a')], ['1 AL9020']],
  [
    'two apps with one id',
    () => [temporaryFolder({ 'app.json': manifest('a') }), temporaryFolder({ 'app.json': manifest('a') })],
    ['1 AL9021'],
  ],
  [
    'a file in the wrong encoding',
    () => [temporaryFolder({ 'app.json': manifest('a'), 'A.al': Uint8Array.from([0x2f, 0x2f, 0xe4, 0xf6, 0x0a]) })],
    ['1 AL1014'],
  ],
  [
    'a binary file',
    () => [temporaryFolder({ 'app.json': manifest('a'), 'A.al': Uint8Array.from([0, 1, 2, 3]) })],
    ['1 AL1013'],
  ],
  [
    'a file cut off in the middle',
    () => [temporaryFolder({ 'app.json': manifest('a'), 'A.al': 'codeunit 1 A {\nprocedure P(' })],
    ['2 AL0107'],
  ],
  [
    'two objects with one id',
    () => [temporaryFolder({ 'app.json': manifest('a'), 'A.al': 'codeunit 1 A { }', 'B.al': 'codeunit 1 B { }' })],
    ['1 AL0264'],
  ],
  ['a checkout that is none', () => ['--base', '/nowhere/at/all'], ['1 AL1018']],
])('%s is one clear diagnostic and exit code 1', (_what, parameters, codes) => {
  expect(found(...parameters())).toMatchObject({ status: 1, codes });
});

test('a missing checkout says in one line how to name one', () => {
  const { status, stdout } = al('check', '--base', '/nowhere/at/all');
  expect(status).toBe(1);
  expect(stdout.split('\n')[0]).toMatch(/^\/nowhere\/at\/all:1:1: error AL1018: .*microsoft\/BCApps.*--base PATH/);
});

test('a file is checked within its app, and only what concerns it is printed', () => {
  const folder = temporaryFolder({
    'app.json': manifest('a'),
    'A.al': 'codeunit 1 A { procedure P() var B: Codeunit B; begin B.Missing(); end; }',
    'B.al': 'codeunit 2 B { procedure P() begin Missing(); end; }',
  });
  expect(found(join(folder, 'A.al'))).toMatchObject({ status: 1, codes: ['1 AL0132'] });
});

test('a summary counts each code', () => {
  const text = 'codeunit 1 A { procedure P() begin Missing(); Lacking(); end; var Unused: Integer; }';
  const { stdout } = al('check', '--summary', temporaryFolder({ 'app.json': manifest('a'), 'A.al': text }));
  expect(stdout).toBe('     2 error AL0118\n     1 warning AA0137\n1 objects: 2 errors, 1 warnings\n');
});

test('the apps of the project have no errors', () => {
  const { status, diagnostics } = found();
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(status).toBe(0);
});
