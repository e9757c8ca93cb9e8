/** Checks apps on disk: binds them with what they depend on, runs the rules, keeps what concerns the apps asked about. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { appFolder, withDependencies } from '../semantics/app-folders.ts';
import { isPackage } from '../semantics/app-package.ts';
import { unknownFeatures } from '../semantics/manifest.ts';
import { type AppFolder, findSources, manifestOf, openProject, type Project } from '../semantics/project.ts';
import { displayPath, ProjectError, projectCodes } from '../semantics/project-error.ts';
import { type Diagnostic, fileError } from '../syntax/diagnostic.ts';
import { affixesOf, analyse } from './analyse.ts';
import { checkoutFolders } from './checkout.ts';

export interface CheckOptions {
  /** A checkout of microsoft/BCApps to check against instead of the stand-in. */
  readonly base?: string | undefined;
  /** Packages (.app) of apps that others depend on, or folders with some. */
  readonly packages?: readonly string[] | undefined;
}

export interface CheckResult {
  readonly objects: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks the apps of folders, or single files in their app. Bad input is a diagnostic as well, never an exception. */
export function checkApps(paths: readonly string[], { base, packages = [] }: CheckOptions = {}): CheckResult {
  try {
    const better = base === undefined ? [] : checkoutFolders(base);
    const asked = paths.map(folderOf);
    for (const place of packages) requirePlace(place);
    const folders = withDependencies(asked, better, packages);
    const manifests = new Set(asked.map(({ manifest }) => manifest));
    const project = openProject(folders, { isBound: (manifest) => manifests.has(manifest) });
    const roots = paths.map((one) => path.resolve(one));
    const isAsked = ({ file }: Diagnostic) => {
      const full = path.resolve(file);
      return roots.some((root) => full === root || full.startsWith(root + path.sep)) || manifests.has(full);
    };
    const diagnostics = [
      ...asked.filter(({ sources }) => findSources(sources).length === 0).map(noSources),
      ...asked.flatMap(unknownFeaturesOf),
      ...project.diagnostics,
      ...analyse(project, analysedApps(project, asked)),
    ];
    return { objects: project.objects.length, diagnostics: diagnostics.filter(isAsked).sort(byPlace) };
  } catch (error) {
    const diagnostic = error instanceof ProjectError ? error.diagnostic : faultOf(error);
    if (diagnostic === undefined) throw error;
    return { objects: 0, diagnostics: [diagnostic] };
  }
}

/** What the file system refuses, and code nested too deeply for a rule, as a diagnostic. */
function faultOf(error: unknown): Diagnostic | undefined {
  if (error instanceof RangeError)
    return fileError('', projectCodes.nestedTooDeeply, 'Code is nested too deeply to be followed');
  const { code, path: file = '', message } = error as NodeJS.ErrnoException;
  return code === undefined ? undefined : fileError(file, projectCodes.folderMissing, message);
}

/** Microsoft has such apps, as places for what is to come. */
function noSources({ sources }: AppFolder): Diagnostic {
  const place = displayPath(sources);
  const message = `There are no AL files in '${place}'.`;
  return { ...fileError(place, projectCodes.noSources, message), severity: 'warning' };
}

function unknownFeaturesOf(folder: AppFolder): Diagnostic[] {
  return unknownFeatures(manifestOf(folder)).map((feature) => {
    const message = `The feature '${feature}' is not known.`;
    return { ...fileError(displayPath(folder.manifest), projectCodes.featureUnknown, message), severity: 'warning' };
  });
}

function requirePlace(place: string): void {
  const stat = statSync(place, { throwIfNoEntry: false });
  if (stat === undefined)
    throw new ProjectError(place, projectCodes.folderMissing, `Directory '${place}' could not be found.`);
  if (!stat.isDirectory() && !isPackage(place))
    throw new ProjectError(place, projectCodes.packageInvalid, `'${place}' is no app package (.app).`);
}

/** A file is checked with the whole of its app. */
function folderOf(one: string): AppFolder {
  const stat = statSync(one, { throwIfNoEntry: false });
  const isFile = stat?.isFile() === true;
  const isSource = one.toLowerCase().endsWith('.al');
  if (isFile && !isSource)
    throw new ProjectError(
      one,
      projectCodes.noSources,
      `'${one}' is no AL file. Name the folder of an app; a package (.app) is read where an app depends on it.`,
    );
  if (stat === undefined && isSource)
    throw new ProjectError(one, projectCodes.fileMissing, `Source file '${one}' could not be found.`);
  if (!isFile) return appFolder(one);
  const app = appFolder(path.dirname(one));
  const root = path.dirname(app.manifest);
  return { ...app, sources: root };
}

function analysedApps(project: Project, folders: readonly AppFolder[]) {
  return project.table.apps.flatMap((app) => {
    const folder = folders.find(({ sources }) => sources === app.folder);
    return folder === undefined ? [] : [{ app, mandatoryAffixes: affixesOf(folder) }];
  });
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
