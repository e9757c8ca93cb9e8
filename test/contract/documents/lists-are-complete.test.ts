import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadConfiguration } from '../../../agent/config.ts';
import { entities } from '../../../shared-types/api.ts';
import { loadApps } from '../../sandbox/business-central/al/compiler/load-apps.ts';
import { demoApps } from '../../sandbox/business-central/company-server.ts';
import type { EnumDef } from '../../sandbox/business-central/runtime/values/types.ts';

/** What the documents list is compared with what there is, in both directions: nothing is missing and nothing is gone. */

const root = join(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Files of a folder and below, but for what is installed, made or hidden. */
function filesOf(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !['node_modules', 'coverage'].includes(name))
    .flatMap((entry) => (entry.isDirectory() ? filesOf(join(folder, entry.name)) : [join(folder, entry.name)]));
}

const foldersOf = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name);

/** A section of a document, from its heading to the next one of the same level or a higher one. */
function section(file: string, heading: string): string {
  const [, level] = /^(#+) /.exec(heading)!;
  const [, after] = read(file).split(`\n${heading}\n`);
  return after!.split(new RegExp(`\n#{1,${level!.length}} `))[0]!;
}

/** The rows of a table without its head, cell by cell. */
const rowsOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) => line.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()));

const codes = (text = ''): string[] => [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);
const firstCodes = (text: string): string[] => rowsOf(text).flatMap(([cell]) => codes(cell));
const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1]!);
const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

const extension = 'al-extension/README.md';
const sources = filesOf('al-extension').filter((file) => file.endsWith('.al'));
const agentSource = filesOf('agent')
  .filter((file) => file.endsWith('.ts'))
  .map(read)
  .join('\n');
const documents = filesOf('.').filter((file) => file.endsWith('.md'));

describe('the documents', () => {
  test.each(documents)('%s refers to files and folders that are there', (document) => {
    const targets = found(read(document), /\]\(([^)#]+)[^)]*\)/g).filter((target) => !target.includes(':'));
    expect(targets.filter((target) => !existsSync(join(root, dirname(document), target)))).toEqual([]);
  });

  test('name npm scripts that there are, and leave out none', () => {
    const named = documents.flatMap((document) => found(read(document), /(?:npm run |npm (?=test))([a-z][a-z:]*)/g));
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(sorted(named)).toEqual(sorted(Object.keys(scripts)));
  });
});

describe('the first document', () => {
  test('says of each folder what is in it', () => {
    const named = codes(section('README.md', '## Where things are')).map((name) => name.replace(/\/$/, ''));
    const top = foldersOf('.').filter((name) => !['node_modules', 'coverage', 'test'].includes(name));
    const tests = foldersOf('test').map((name) => `test/${name}`);
    const sandboxes = foldersOf('test/sandbox').map((name) => `test/sandbox/${name}`);
    const folders = [...top, ...tests.filter((name) => name !== 'test/sandbox'), ...sandboxes];
    expect(folders.filter((folder) => !named.includes(folder))).toEqual([]);
  });

  test('lists the options of the demo', () => {
    const help = spawnSync(process.execPath, [join(root, 'test/demo/main.ts'), '--help'], { encoding: 'utf8' }).stdout;
    const listed = found(section('README.md', '## The demo'), /`-- (--[^`]+)`/g).join(' ');
    expect(sorted(listed.match(/--[a-z]+/g)!)).toEqual(sorted(found(help, /^\s+(?:-h, )?(--[a-z]+)/gm)));
  });
});

describe('the document of the agent', () => {
  test('shows a configuration file that is complete but for the secrets', () => {
    const folder = mkdtempSync(join(tmpdir(), 'agent-readme-'));
    const file = join(folder, 'agent.json');
    writeFileSync(file, /```json\n(.+?)```/s.exec(read('agent/README.md'))![1]!);
    const secrets = { BIGC_ACCESS_TOKEN: 'token', BC_CLIENT_SECRET: 'secret' };
    expect(loadConfiguration(file, secrets)).toMatchObject({ store: { code: 'HARBOUR', accessToken: 'token' } });
    rmSync(folder, { recursive: true });
  });

  test('lists the events of its log', () => {
    const logged = found(agentSource, /ogger(?:\.|\[[^\]]+\]).*?\(\s*'([a-z-]+\.[a-z.-]+)'/g);
    expect(sorted(firstCodes(section('agent/README.md', '## What its log says')))).toEqual(sorted(logged));
  });
});

describe('the document of the AL tools', () => {
  test.each(['check', 'symbols', 'test', 'xliff'])('says what the options of %s do', (command) => {
    const arguments_ = ['test/sandbox/business-central/al/cli/main.ts', command, '--help'];
    const help = spawnSync(process.execPath, arguments_, { cwd: root, encoding: 'utf8' }).stdout;
    const options = found(help, /^\s+(--[a-z-]+)/gm);
    expect(options.length).toBeGreaterThan(1);
    const described = read('test/sandbox/business-central/al/README.md');
    expect(options.filter((option) => !described.includes(`\`${option}`))).toEqual([]);
  });
});

describe('the document of the extension', () => {
  test('lists the folders and their facades', () => {
    const folders = section(extension, '## Folders');
    expect(sorted(firstCodes(folders))).toEqual(sorted(foldersOf('al-extension')));

    const published = sources.flatMap((file) => {
      const facade = /^codeunit \d+ "([^"]+)"[^{]*\{\s*Access = Public;/m.exec(read(file));
      return facade === null ? [] : [`${file.split('/')[1]}: ${facade[1]}`];
    });
    const listed = rowsOf(folders).flatMap(([folder, , facades]) =>
      codes(facades).map((name) => `${codes(folder)[0]}: ${name}`),
    );
    expect(sorted(listed)).toEqual(sorted(published));
  });

  test('lists the events with their facades', () => {
    const raised = sources.flatMap((file) => {
      const source = read(file);
      const [facade] = found(source, /^codeunit \d+ "([^"]+)"/gm);
      return found(source, /\[IntegrationEvent\([^\]]*\]\s*(?:internal |local )?procedure (\w+)/g).map(
        (event) => `${facade}: ${event}`,
      );
    });
    const listed = rowsOf(section(extension, '## Events for partners')).flatMap(([facade, events]) =>
      codes(events).map((event) => `${codes(facade)[0]}: ${event}`),
    );
    expect(sorted(listed)).toEqual(sorted(raised));
  });

  test('lists permission sets, errors of the API and ids of telemetry', () => {
    const source = sources.map(read).join('\n');
    const sets = found(source, /^permissionset \d+ "([^"]+)"/gm);
    expect(sorted(codes(section(extension, '## Permission sets')).filter((name) => name.startsWith('BigC ')))).toEqual(
      sorted(sets),
    );
    expect(sorted(firstCodes(section(extension, '## API errors')))).toEqual(
      sorted(found(source, /Label '(BigC-[A-Za-z]+): /g)),
    );
    expect(sorted(firstCodes(section(extension, '## Telemetry')))).toEqual(
      sorted(found(source, /LogMessage\('(BIGC-\d+)'/g)),
    );
  });

  test('lists the API pages with their parts and actions', () => {
    const listed = codes(section(extension, '## API pages').split('\n\n').at(-1));
    const pages = entities.flatMap((entity) => [
      entity.entitySetName,
      ...Object.values(entity.children ?? {}).map((child) => child.entitySetName),
      ...Object.keys(entity.actions ?? {}).map((action) => `Microsoft.NAV.${action}`),
    ]);
    expect(sorted(listed)).toEqual(sorted(pages));
  });

  test('lists the causes of exceptions, each with its owner and next action as the product tells them', () => {
    const application = loadApps(demoApps);
    const enumOf = (name: string): EnumDef => {
      const { id } = application.project.table.findAll('enum', name)[0]!;
      const type = application.enumType(id);
      return (type as typeof type & { enum: EnumDef }).enum;
    };
    const causes = enumOf('BigC Exception Cause');
    const owners = enumOf('BigC Exception Owner').values;
    const server = application.openDatabase();
    const session = server.newSession({ company: 'Any', clock: () => 0 });
    const told = causes.values.map(({ ordinal, caption }) => {
      const id = application.enumImplementation(causes.id, ordinal, 'BigC Exception Cause Group');
      const group = session.newCodeunit(id) as unknown as Record<string, (cause: number) => unknown>;
      const ask = (procedure: string) => group[application.procedureMethod(id, procedure)!]!(ordinal);
      return [caption, owners.find((owner) => owner.ordinal === ask('Owner'))!.caption, ask('NextAction')];
    });
    server.close();
    expect(rowsOf(read('al-extension/Exceptions/CAUSES.md'))).toEqual(told);
  });
});
