import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { findSources } from '../semantics/project.ts';
import { displayPath, projectCodes } from '../semantics/project-error.ts';
import { readJson } from '../semantics/read-json.ts';
import { type Diagnostic, fileError } from '../syntax/diagnostic.ts';

/** An `.al` file and the preprocessor symbols of the app it belongs to. */
export interface AlFile {
  /** As diagnostics name it: relative to the working directory where it lies below it. */
  readonly path: string;
  readonly symbols: readonly string[];
}

export interface FoundFiles {
  readonly files: readonly AlFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the `.al` files in folders, or takes the files named, each with the symbols of the nearest app.json above it. */
export function findAlFiles(paths: readonly string[]): FoundFiles {
  const diagnostics: Diagnostic[] = [];
  const manifests = new Manifests(diagnostics);
  const files: AlFile[] = [];
  for (const path of paths) {
    const found = listAlFiles(path);
    if (found === undefined) diagnostics.push(missing(path));
    else if (found.length === 0) diagnostics.push(noSources(path));
    for (const file of found ?? [])
      files.push({ path: displayPath(file), symbols: manifests.symbolsFor(dirname(file)) });
  }
  return { files, diagnostics };
}

/** The `.al` files at or below a path in a stable order; undefined when the path does not exist. */
function listAlFiles(path: string): string[] | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return undefined;
  if (stat.isFile()) return [resolve(path)];
  return findSources(resolve(path));
}

function missing(path: string): Diagnostic {
  const isFile = /\.al$/i.test(path);
  const message = isFile
    ? `Source file '${path}' could not be found.`
    : `Directory '${path}' could not be found. Name a folder with AL files, such as a checkout of https://github.com/microsoft/BCApps.`;
  const code = isFile ? projectCodes.fileMissing : projectCodes.folderMissing;
  return fileError(path, code, message);
}

function noSources(path: string): Diagnostic {
  return fileError(path, projectCodes.noSources, `There are no AL files in '${path}'.`);
}

/** Finds and remembers the app.json that rules each folder. */
class Manifests {
  readonly #symbols = new Map<string, readonly string[]>();
  readonly #diagnostics: Diagnostic[];

  constructor(diagnostics: Diagnostic[]) {
    this.#diagnostics = diagnostics;
  }

  symbolsFor(folder: string): readonly string[] {
    const known = this.#symbols.get(folder);
    if (known) return known;
    const manifest = join(folder, 'app.json');
    const parent = dirname(folder);
    let symbols: readonly string[] = [];
    if (existsSync(manifest)) symbols = this.#read(manifest);
    else if (parent !== folder) symbols = this.symbolsFor(parent);
    this.#symbols.set(folder, symbols);
    return symbols;
  }

  #read(manifest: string): readonly string[] {
    try {
      const { preprocessorSymbols = [] } = readJson(manifest) as { readonly preprocessorSymbols?: readonly string[] };
      return preprocessorSymbols;
    } catch (error) {
      const message = `The manifest file is not valid. ${(error as Error).message}`;
      this.#diagnostics.push(fileError(displayPath(manifest), projectCodes.manifestInvalid, message));
      return [];
    }
  }
}
