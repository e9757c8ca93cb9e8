/**
 * App packages (.app) as dependencies: a header that begins with NAVX and says how long it is, then a zip archive with
 * NavxManifest.xml and, where the app discloses it (`includeSourceInSymbolFile`), its source below `src`.
 */
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { BASE_APPLICATION } from './manifest.ts';
import { displayPath, ProjectError, projectCodes } from './project-error.ts';
import type { AppManifest } from './symbols.ts';

export function isPackage(file: string): boolean {
  return file.toLowerCase().endsWith('.app');
}

/** What NavxManifest.xml says, as an app.json would. */
export function readPackageManifest(file: string): AppManifest {
  const xml = textOf(new Archive(file), 'NavxManifest.xml');
  const [app] = elements(xml, 'App');
  const id = app?.get('Id');
  if (app === undefined || id === undefined) throw invalid(file, 'Its manifest names no app.');
  const dependencies = elements(xml, 'Dependency').map((dependency) => ({
    id: (dependency.get('Id') ?? '').toLowerCase(),
    name: dependency.get('Name') ?? '',
    publisher: dependency.get('Publisher') ?? '',
    version: dependency.get('MinVersion') ?? '0.0.0.0',
  }));
  const application = app.get('Application');
  if (application !== undefined && !dependencies.some(({ id }) => id === BASE_APPLICATION)) {
    const base = { id: BASE_APPLICATION, name: 'Base Application', publisher: 'Microsoft', version: application };
    dependencies.unshift(base);
  }
  return {
    id: id.toLowerCase(),
    name: app.get('Name') ?? '',
    publisher: app.get('Publisher') ?? '',
    version: app.get('Version') ?? '0.0.0.0',
    runtime: app.get('Runtime') ?? '16.0',
    target: (app.get('Target') ?? 'Cloud').toLowerCase(),
    // Its numbers are checked where it is made.
    idRanges: [],
    dependencies,
    preprocessorSymbols: [],
    features: texts(xml, 'Feature'),
    internalsVisibleTo: elements(xml, 'Module').map((module) =>
      (module.get('Id') ?? module.get('AppId') ?? '').toLowerCase(),
    ),
  };
}

/** The sources in a package. One without any has symbols alone, which say too little to bind against. */
export function readPackageSources(file: string): { readonly path: string; readonly text: string }[] {
  const archive = new Archive(file);
  const names = [...archive.names].filter((name) => name.toLowerCase().endsWith('.al')).sort();
  if (names.length === 0) {
    const message = `The package '${displayPath(file)}' holds symbols without source, which are not read. Give the folder of the app's sources, or a package made with includeSourceInSymbolFile.`;
    throw new ProjectError(file, projectCodes.packageWithoutSource, message);
  }
  return names.map((name) => ({ path: `${displayPath(file)}/${decodeName(name)}`, text: textOf(archive, name) }));
}

function invalid(file: string, reason: string): ProjectError {
  return new ProjectError(file, projectCodes.packageInvalid, `'${displayPath(file)}' is no app package. ${reason}`);
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

/** The zip archive in a package, read by its central directory (PKWARE's APPNOTE.TXT, 4.3.12 and 4.3.16). */
class Archive {
  readonly file: string;
  private readonly bytes: Buffer;
  private readonly entries = new Map<string, { method: number; size: number; offset: number }>();

  constructor(file: string) {
    this.file = file;
    const whole = readFileSync(file);
    if (whole.length < 8 || whole.toString('latin1', 0, 4) !== 'NAVX')
      throw invalid(file, 'It does not begin with NAVX.');
    this.bytes = whole.subarray(whole.readUInt32LE(4));
    try {
      this.readDirectory();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw invalid(file, 'Its archive breaks off.');
    }
  }

  get names(): Iterable<string> {
    return this.entries.keys();
  }

  content(name: string): Buffer {
    const entry = this.entries.get(name);
    if (entry === undefined) throw invalid(this.file, `It has no ${name}.`);
    const { offset, size, method } = entry;
    const start = offset + 30 + this.bytes.readUInt16LE(offset + 26) + this.bytes.readUInt16LE(offset + 28);
    const packed = this.bytes.subarray(start, start + size);
    if (method === STORED) return packed;
    if (method !== DEFLATED) throw invalid(this.file, `${name} is packed by a method that is not known (${method}).`);
    try {
      return inflateRawSync(packed);
    } catch {
      throw invalid(this.file, `${name} is damaged.`);
    }
  }

  private readDirectory(): void {
    const { bytes } = this;
    let end = bytes.length - 22;
    while (end >= 0 && bytes.readUInt32LE(end) !== END_OF_DIRECTORY) end--;
    if (end < 0) throw invalid(this.file, 'It holds no archive, as packages made for running alone.');
    let at = bytes.readUInt32LE(end + 16);
    for (let left = bytes.readUInt16LE(end + 10); left > 0 && bytes.readUInt32LE(at) === DIRECTORY_ENTRY; left--) {
      const nameLength = bytes.readUInt16LE(at + 28);
      const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
      this.entries.set(name, {
        method: bytes.readUInt16LE(at + 10),
        size: bytes.readUInt32LE(at + 20),
        offset: bytes.readUInt32LE(at + 42),
      });
      at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
  }
}

function textOf(archive: Archive, name: string): string {
  return new TextDecoder('utf-8').decode(archive.content(name));
}

/** Names in the archive are parts of addresses. */
function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The attributes of each element of a name. */
function elements(xml: string, name: string): ReadonlyMap<string, string>[] {
  return [...xml.matchAll(new RegExp(`<${name}(\\s[^>]*)?>`, 'g'))].map(([, attributes = '']) => {
    const pairs = attributes.matchAll(/([\w:]+)\s*=\s*"([^"]*)"/g);
    return new Map([...pairs].map(([, key = '', value = '']) => [key, withoutEntities(value)]));
  });
}

function texts(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}[^>]*>([^<]*)</${name}>`, 'g'))].map(([, text = '']) =>
    withoutEntities(text),
  );
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function withoutEntities(text: string): string {
  return text.replace(/&(lt|gt|amp|quot|apos);/g, (_whole, name: string) => entities[name] ?? '');
}
