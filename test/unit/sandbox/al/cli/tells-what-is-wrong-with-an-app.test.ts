/** Folders and manifests that are not as they should be: one diagnostic, whatever it is. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { checkApps } from '../../../../sandbox/business-central/al/analysis/check-apps.ts';
import { findAlFiles } from '../../../../sandbox/business-central/al/cli/al-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const right = { id: '11111111-0000-4000-8000-000000000001', name: 'A', publisher: 'Tests', version: '1.0.0.0' };

function app(changes: object, files: Record<string, string> = { 'A.al': 'codeunit 1 A { }' }): string {
  return temporaryFolder({ 'app.json': JSON.stringify({ ...right, ...changes }), ...files });
}

function find(...paths: string[]): string[] {
  return checkApps(paths).diagnostics.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

test.each<[string, object, string]>([
  ['a version of another form', { version: 'one' }, 'AL1038'],
  ['an application of another form', { application: '29' }, 'AL1038'],
  ['a runtime of another form', { runtime: '16' }, 'AL1039'],
  ['an id that is no Guid', { id: 'mine' }, 'AL1040'],
  ['a runtime that no version has', { runtime: '99.9' }, 'AL1043'],
  ['a runtime before the first', { runtime: '0.5' }, 'AL1043'],
  ['a target that is neither the cloud nor on premises', { target: 'Moon' }, 'AL1044'],
  ['a runtime that is no text', { runtime: 16 }, 'AL1044'],
  ['a target that is no text', { target: 5 }, 'AL1044'],
  ['a version that is no text', { version: 1 }, 'AL1044'],
  ['a feature that is no text', { features: ['NoImplicitWith', 3] }, 'AL1044'],
  ['a dependency whose name is no text', { dependencies: [{ id: right.id, name: 5 }] }, 'AL1044'],
  [
    'ranges that overlap',
    {
      idRanges: [
        { from: 1, to: 9 },
        { from: 9, to: 20 },
      ],
    },
    'AL1046',
  ],
  ['a range that ends before it starts', { idRanges: [{ from: 9, to: 1 }] }, 'AL1047'],
  ['an only range that ends before it starts', { idRange: { from: 9, to: 1 } }, 'AL1047'],
])('a manifest with %s', (_what, changes, code) => {
  expect(find(app(changes))).toEqual([`1:1 ${code}`]);
});

test('a manifest that is no JSON, at the place where it stops being so', () => {
  const folder = temporaryFolder({ 'app.json': '{\n  "id": "x",\n  name: "y"\n}' });
  expect(find(folder)).toEqual(['3:3 AL1017']);
});

test('a manifest with the values of today and of old', () => {
  const changes = { runtime: '1.0', target: 'Internal', features: ['TranslationFile', 'noimplicitwith'] };
  expect(find(app(changes))).toEqual([]);
  expect(find(app({ runtime: '16.0', target: 'onPrem' }))).toEqual([]);
});

test('a feature that is not known is a warning: there may be new ones', () => {
  const { diagnostics } = checkApps([app({ features: ['NoImplicitWith', 'Foo'] })]);
  expect(diagnostics).toMatchObject([
    { code: 'AL9030', severity: 'warning', message: "The feature 'Foo' is not known." },
  ]);
});

test('a manifest and settings in the wrong encoding', () => {
  const manifest = JSON.stringify({ ...right, name: 'café' });
  const withManifest = (bytes: Uint8Array) => find(temporaryFolder({ 'app.json': bytes, 'A.al': 'codeunit 1 A { }' }));
  expect(withManifest(Buffer.from(manifest, 'latin1'))).toEqual(['1:1 AL1017']);
  expect(withManifest(Buffer.from(manifest, 'utf16le'))).toEqual(['1:1 AL1017']);
  expect(withManifest(Buffer.from(`\uFEFF${manifest}`, 'utf16le'))).toEqual([]);
  expect(withManifest(Buffer.from(`\uFEFF${manifest}`))).toEqual([]);
  const settings = Buffer.from('{ "mandatoryAffixes": ["ä"] }', 'latin1');
  const folder = temporaryFolder({ 'app.json': right, 'AppSourceCop.json': settings, 'A.al': 'codeunit 1 A { }' });
  expect(checkApps([folder]).diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
    'AL9024 The settings of AppSourceCop are not valid. It is not UTF-8 text. Save it as UTF-8.',
  ]);
});

test('settings that are no JSON, at the place where they stop being so', () => {
  const settings = { 'AppSourceCop.json': '{\n  "mandatoryAffixes": [\'Tst\']\n}', 'A.al': 'codeunit 1 A { }' };
  expect(find(app({}, settings))).toEqual(['2:24 AL9024']);
});

test('an app without AL is a warning: Microsoft has some', () => {
  const { diagnostics } = checkApps([temporaryFolder({ 'app.json': right, 'A.txt': '' })]);
  expect(diagnostics).toMatchObject([{ line: 1, column: 1, code: 'AL9023', severity: 'warning' }]);
});

test('affixes that are no list', () => {
  const settings = { 'AppSourceCop.json': '{ "mandatoryAffixes": "Tst" }', 'A.al': 'codeunit 1 A { }' };
  expect(find(app({}, settings))).toEqual(['1:1 AL9024']);
});

test('a prefix that is no text', () => {
  const settings = { 'AppSourceCop.json': '{ "mandatoryPrefix": 5 }', 'A.al': 'codeunit 1 A { }' };
  expect(find(app({}, settings))).toEqual(['1:1 AL9024']);
});

test('a source file that is not there, and a symbol package, which is no source', () => {
  const folder = app({}, { 'Base.app': 'NAVX' });
  expect(find(join(folder, 'Missing.al'))).toEqual(['1:1 AL1001']);
  expect(find(join(folder, 'Base.app'))).toEqual(['1:1 AL9023']);
});

test('a dependency that is not there is told to be given as a folder or a package', () => {
  const dependencies = [{ id: '22222222-0000-4000-8000-000000000002', name: 'B', publisher: 'T', version: '1.0.0.0' }];
  const { diagnostics } = checkApps([app({ dependencies })]);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    expect.stringContaining('Give the folder of its sources as well, or a package (.app)'),
  ]);
});

test('a folder with the name of a source file, links in circles, and links that lead nowhere', () => {
  const folder = app({});
  mkdirSync(join(folder, 'Folder.al'));
  symlinkSync(folder, join(folder, 'itself'));
  expect(find(folder)).toEqual([]);
  expect(findAlFiles([folder]).files).toHaveLength(1);
  symlinkSync(join(folder, 'Nowhere.al'), join(folder, 'Link.al'));
  expect(find(folder)).toEqual(['1:1 AL1014']);
});

test('UTF-16 with a byte order mark is read, anything else that is not UTF-8 is refused', () => {
  const text = Buffer.from('\uFEFFcodeunit 1 A { procedure P() begin Missing(); end; }', 'utf16le');
  const utf16 = temporaryFolder({ 'app.json': JSON.stringify(right), 'A.al': text });
  expect(find(utf16)).toEqual(['1:36 AL0118']);
  const latin1 = Buffer.from("codeunit 1 A { var L: Label 'ä'; }", 'latin1');
  expect(find(temporaryFolder({ 'app.json': JSON.stringify(right), 'A.al': latin1 }))).toEqual(['1:1 AL1014']);
});

test('without names looked up: a folder that is missing says what to name, one without AL that it has none', () => {
  const [missing] = findAlFiles(['/nowhere/at/all']).diagnostics;
  expect(missing).toMatchObject({ code: 'AL1018', message: expect.stringContaining('microsoft/BCApps') });
  expect(findAlFiles([temporaryFolder({ 'A.txt': '' })]).diagnostics).toMatchObject([{ code: 'AL9023' }]);
});
