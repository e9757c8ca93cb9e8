/** Apps on disk: manifests, sources, symbols, diagnostics. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type * as ast from '../syntax/ast.ts';
import type { Diagnostic } from '../syntax/diagnostic.ts';
import { parseFile } from '../syntax/parse.ts';
import { readSource } from '../syntax/read-source.ts';
import { isPackage, readPackageManifest, readPackageSources } from './app-package.ts';
import { type BoundObject, bindObject } from './bind-object.ts';
import { checkObjectProperties } from './check-properties.ts';
import { declareUnit, mergeExtensions } from './declare.ts';
import { DiagnosticBag } from './diagnostics.ts';
import { findSubscribers, type SubscriberSymbol } from './events.ts';
import { readManifest } from './manifest.ts';
import { displayPath, ProjectError, projectCodes } from './project-error.ts';
import { SymbolTable } from './symbol-table.ts';
import { type AppManifest, type AppSymbol, describeObject } from './symbols.ts';

/** A folder with an app.json; the sources may stand in a folder below it. A package is its own manifest and sources. */
export interface AppFolder {
  readonly manifest: string;
  readonly sources: string;
  /** Preprocessor symbols besides those of the manifest. */
  readonly symbols?: readonly string[];
}

export interface Project {
  readonly table: SymbolTable;
  readonly objects: readonly BoundObject[];
  readonly subscribers: readonly SubscriberSymbol[];
  readonly diagnostics: readonly Diagnostic[];
  /** Files of which parts could not be read. */
  readonly unparsed: ReadonlySet<string>;
}

/** All `.al` files below a folder, in a fixed order: as for Microsoft's compiler, manifests further down change nothing. */
export function findSources(folder: string): string[] {
  const result: string[] = [];
  const visit = (directory: string) => {
    const entries = readdirSync(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const full = path.join(directory, entry.name);
      if (entry.isDirectory()) {
        if (entry.name === 'node_modules' || entry.name.startsWith('.')) continue;
        visit(full);
      } else if (entry.name.toLowerCase().endsWith('.al') && (entry.isFile() || entry.isSymbolicLink()))
        result.push(full);
    }
  };
  visit(folder);
  return result;
}

export function manifestOf({ manifest }: AppFolder): AppManifest {
  return isPackage(manifest) ? readPackageManifest(manifest) : readManifest(manifest);
}

/** Apps in an order in which each comes after what it depends on. */
function inDependencyOrder(folders: readonly AppFolder[]): { folder: AppFolder; manifest: AppManifest }[] {
  const apps = folders.map((folder) => ({ folder, manifest: manifestOf(folder) }));
  const byId = new Map<string, (typeof apps)[number]>();
  for (const app of apps) {
    const other = byId.get(app.manifest.id);
    if (other !== undefined)
      throw new ProjectError(
        app.folder.manifest,
        projectCodes.duplicateApp,
        `The app id ${app.manifest.id} is also that of '${other.manifest.name}' (${displayPath(other.folder.manifest)})`,
      );
    byId.set(app.manifest.id, app);
  }
  const result: typeof apps = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (app: (typeof apps)[number]) => {
    const known = state.get(app.manifest.id);
    if (known === 'done') return;
    if (known === 'open')
      throw new ProjectError(
        app.folder.manifest,
        projectCodes.cyclicDependency,
        `The app '${app.manifest.name}' depends on itself, directly or through others`,
      );
    state.set(app.manifest.id, 'open');
    for (const dependency of app.manifest.dependencies) {
      const found = byId.get(dependency.id);
      if (found !== undefined) visit(found);
    }
    state.set(app.manifest.id, 'done');
    result.push(app);
  };
  for (const app of apps) visit(app);
  return result;
}

/** The text of a source file with the path that diagnostics name. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** An app as it is bound: its manifest and its sources. */
export interface AppSources {
  readonly manifest: AppManifest;
  /** Names the app in messages about its manifest. */
  readonly manifestFile: string;
  readonly folder: string;
  readonly sources: readonly SourceText[];
  /** Of files that could not be read. */
  readonly diagnostics?: readonly Diagnostic[];
}

export interface BindOptions {
  /** Apps whose code is bound; the others only lend their names. All, if left out. */
  readonly isBound?: (manifestFile: string) => boolean;
}

/** Parses and binds apps on disk; everything that is wrong is in the diagnostics, nothing is thrown for bad AL. */
export function openProject(folders: readonly AppFolder[], options: BindOptions = {}): Project {
  const apps = inDependencyOrder(folders).map(({ folder, manifest }) => ({
    manifest: withSymbols(manifest, folder.symbols),
    manifestFile: folder.manifest,
    folder: folder.sources,
    ...readSources(folder),
  }));
  return bindProject(apps, options);
}

/** Parses and binds apps, each after those it depends on. */
export function bindProject(apps: readonly AppSources[], { isBound = () => true }: BindOptions = {}): Project {
  const bag = new DiagnosticBag();
  const table = new SymbolTable(bag);
  const bound = new Set<AppSymbol>();
  const unparsed = new Set<string>();
  for (const sources of apps) {
    const app = newApp(sources, table);
    if (isBound(sources.manifestFile)) bound.add(app);
    bag.all.push(...(sources.diagnostics ?? []));
    table.apps.push(app);
    for (const unit of parseSources(sources, bag, unparsed)) declareUnit(unit, app, table);
  }
  for (const app of table.apps) mergeExtensions(app, table);
  const objects: BoundObject[] = [];
  const subscribers: SubscriberSymbol[] = [];
  for (const app of bound) {
    for (const symbol of app.objects) {
      try {
        objects.push(bindObject(symbol, table));
        checkObjectProperties(symbol, table);
        if (symbol.kind === 'codeunit') subscribers.push(...findSubscribers(symbol, table));
      } catch (error) {
        if (!(error instanceof RangeError) || !('declaration' in symbol) || symbol.declaration === undefined)
          throw error;
        const message = `${describeObject(symbol)} is nested too deeply to be followed`;
        bag.error(symbol.declaration.name, projectCodes.nestedTooDeeply, message);
      }
    }
  }
  const diagnostics = [...bag.all].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
  return { table, objects, subscribers, diagnostics: unique(diagnostics), unparsed };
}

/** The same finding can be met on several ways to one name. */
function unique(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter((diagnostic, index) => {
    const previous = diagnostics[index - 1];
    return (
      previous === undefined ||
      previous.file !== diagnostic.file ||
      previous.line !== diagnostic.line ||
      previous.column !== diagnostic.column ||
      previous.code !== diagnostic.code ||
      previous.message !== diagnostic.message
    );
  });
}

function withSymbols(manifest: AppManifest, symbols: readonly string[] = []): AppManifest {
  return { ...manifest, preprocessorSymbols: [...manifest.preprocessorSymbols, ...symbols] };
}

function newApp({ manifest, manifestFile, folder }: AppSources, table: SymbolTable): AppSymbol {
  const visible = new Set<AppSymbol>();
  for (const dependency of manifest.dependencies) {
    const app = table.apps.find((candidate) => candidate.manifest.id === dependency.id);
    if (app === undefined) {
      throw new ProjectError(
        manifestFile,
        projectCodes.dependencyMissing,
        `The app depends on '${dependency.name}' (${dependency.id}), which is not among the folders. Give the folder of its sources as well, or a package (.app) that holds them in .alpackages`,
      );
    }
    for (const indirect of app.visible) visible.add(indirect);
  }
  const app: AppSymbol = {
    manifest,
    folder,
    order: table.apps.length,
    visible,
    objects: [],
    namespaces: new Set(),
    noImplicitWith: manifest.features.some((feature) => feature.toLowerCase() === 'noimplicitwith'),
  };
  const platform = table.apps[0];
  if (platform !== undefined) visible.add(platform);
  visible.add(app);
  return app;
}

function readSources(folder: AppFolder): { sources: SourceText[]; diagnostics: Diagnostic[] } {
  if (isPackage(folder.sources)) return { sources: readPackageSources(folder.sources), diagnostics: [] };
  const sources: SourceText[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of findSources(folder.sources)) {
    const display = displayPath(file);
    const read = readSource(file);
    if ('text' in read) sources.push({ path: display, text: read.text });
    else diagnostics.push({ ...read.diagnostic, file: display });
  }
  return { sources, diagnostics };
}

function parseSources(
  { manifest, sources }: AppSources,
  bag: DiagnosticBag,
  unparsed: Set<string>,
): ast.CompilationUnit[] {
  return sources.map(({ path: file, text }) => {
    const { unit, diagnostics, lost, isWhole } = parseFile(text, { path: file, symbols: manifest.preprocessorSymbols });
    bag.all.push(...diagnostics);
    for (const name of lost) bag.lost.add(name);
    if (!isWhole) unparsed.add(file);
    return unit;
  });
}
