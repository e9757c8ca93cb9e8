/** Packages (.app) with source as dependencies, made here byte by byte as the compiler lays them out. */
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { checkApps } from '../../../../sandbox/business-central/al/analysis/check-apps.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const LIBRARY = '22222222-0000-4000-8000-000000000002';
const DEEPER = '33333333-0000-4000-8000-000000000003';

/** A header of 40 bytes that begins and ends with NAVX, then a zip archive of deflated files. */
function packageOf(files: Record<string, string>): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const packed = deflateRawSync(Buffer.from(text));
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt16LE(name.length, 26);
    local.push(head, Buffer.from(name), packed);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(offset, 16);
  const header = Buffer.alloc(40);
  header.write('NAVX', 0);
  header.writeUInt32LE(40, 4);
  header.write('NAVX', 36);
  return Buffer.concat([header, ...local, ...directory, end]);
}

interface Packaged {
  readonly id?: string;
  readonly version?: string;
  readonly dependencies?: readonly string[];
  readonly source?: string;
}

function library({ id = LIBRARY, version = '1.0.0.0', dependencies = [], source }: Packaged): Buffer {
  const needed = dependencies.map(
    (one) => `<Dependency Id="${one}" Name="Deeper" Publisher="T" MinVersion="1.0.0.0" />`,
  );
  const manifest = `<?xml version="1.0" encoding="utf-8"?>
<Package xmlns="http://schemas.microsoft.com/navx/2015/manifest">
  <App Id="${id}" Name="Tools &amp; Parts" Publisher="T" Version="${version}" Runtime="16.0" />
  <Dependencies>${needed.join('')}</Dependencies>
</Package>`;
  const files = { 'NavxManifest.xml': manifest, 'SymbolReference.json': '{}' };
  return packageOf(source === undefined ? files : { ...files, 'src/The%20Library.al': source });
}

const tool = 'codeunit 60000 Tool { procedure Work(Number: Integer) begin Message(Format(Number)); end; }';

const manifest = {
  id: '11111111-0000-4000-8000-000000000001',
  name: 'Mine',
  publisher: 'T',
  version: '1.0.0.0',
  runtime: '16.0',
  dependencies: [{ id: LIBRARY, name: 'Library', publisher: 'T', version: '1.0.0.0' }],
};

function app(call: string, files: Record<string, string | Buffer>): string {
  return temporaryFolder({
    'app.json': JSON.stringify(manifest),
    'Mine.al': `codeunit 50000 Mine { procedure Run() var Tool: Codeunit Tool; begin\n${call} end; }`,
    ...files,
  });
}

const find = (folder: string, packages: readonly string[] = []) =>
  checkApps([folder], { packages }).diagnostics.map(({ line, column, code }) => `${line}:${column} ${code}`);

test('what a package in .alpackages declares is known, and what it does not is not', () => {
  const packages = { '.alpackages/T_Library_1.0.0.0.app': library({ source: tool }) };
  expect(find(app('Tool.Work(1);', packages))).toEqual([]);
  expect(find(app('Tool.Rest();', packages))).toEqual(['2:6 AL0132']);
  expect(find(app("Tool.Work('x');", packages))).toEqual(['2:11 AL0133']);
});

test('packages can be named, or lie in a folder that is named', () => {
  const elsewhere = temporaryFolder({ 'Library.app': library({ source: tool }) });
  const folder = app('Tool.Work(1);', {});
  expect(find(folder)).toEqual(['1:1 AL1022']);
  expect(find(folder, [elsewhere])).toEqual([]);
  expect(find(folder, [join(elsewhere, 'Library.app')])).toEqual([]);
  expect(find(folder, [join(elsewhere, 'Missing.app')])).toEqual(['1:1 AL1018']);
  expect(find(folder, [join(folder, 'Mine.al')])).toEqual(['1:1 AL9027']);
});

test('a package brings the packages that it depends on', () => {
  const deeper = 'codeunit 60001 Deeper { procedure Number(): Integer begin exit(1); end; }';
  const source =
    'codeunit 60000 Tool { procedure Work(Deeper: Codeunit Deeper) begin Message(Format(Deeper.Number())); end; }';
  const packages = {
    '.alpackages/Library.app': library({ source, dependencies: [DEEPER] }),
    '.alpackages/Deeper.app': library({ id: DEEPER, source: deeper }),
  };
  expect(find(app("Tool.Work('x');", packages))).toEqual(['2:11 AL0133']);
});

test('of two versions of an app the newer one counts', () => {
  const packages = {
    '.alpackages/Library_1.10.0.0.app': library({ version: '1.10.0.0', source: tool }),
    '.alpackages/Library_1.9.0.0.app': library({ version: '1.9.0.0', source: 'codeunit 60000 Tool { }' }),
  };
  expect(find(app('Tool.Work(1);', packages))).toEqual([]);
});

test('a package with symbols alone says that it has no source', () => {
  expect(find(app('Tool.Work(1);', { '.alpackages/Library.app': library({}) }))).toEqual(['1:1 AL9028']);
});

test.each<[string, Buffer]>([
  ['is empty', Buffer.alloc(0)],
  ['is another file', Buffer.from('PK, but no package')],
  ['holds no archive', Buffer.concat([library({ source: tool }).subarray(0, 40), Buffer.from('encrypted'.repeat(9))])],
  ['breaks off', library({ source: tool }).subarray(0, -30)],
  ['has no manifest', packageOf({ 'src/A.al': tool })],
  ['is damaged', Buffer.from(library({ source: tool })).fill(0xff, 80, 140)],
])('a package that %s is named as such, and no harm beside others', (_what, bytes) => {
  const folder = app('Tool.Work(1);', {
    '.alpackages/Bad.app': bytes,
    '.alpackages/Library.app': library({ source: tool }),
  });
  expect(find(folder)).toEqual([]);
  expect(find(folder, [join(folder, '.alpackages', 'Bad.app')])).toEqual(['1:1 AL9027']);
});

test('a package that can not be read is named where the one that is missing may be it', () => {
  const folder = app('Tool.Work(1);', { '.alpackages/Bad.app': Buffer.from('PK, but no package') });
  const { diagnostics } = checkApps([folder], {});
  expect(diagnostics.map(({ code, file }) => `${code} ${file.endsWith('Bad.app')}`)).toEqual(['AL9027 true']);
});
