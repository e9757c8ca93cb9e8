/** Which folder is which app, and where the apps that others depend on are found. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { isPackage } from './app-package.ts';
import { type AppFolder, manifestOf } from './project.ts';
import { ProjectError, projectCodes } from './project-error.ts';

const sandbox = path.resolve(import.meta.dirname, '..', '..');
const root = path.resolve(sandbox, '..', '..', '..');

/** The declarations of the platform's own tables, which every app sees. */
export const platformFolder = path.join(sandbox, 'platform');

/** Folders searched for the apps that an app depends on. The extension's manifest stands at the root. */
const knownFolders: readonly AppFolder[] = [
  folderOf(platformFolder),
  folderOf(path.join(sandbox, 'base-application')),
  folderOf(path.join(sandbox, 'test-libraries')),
  folderOf(path.join(sandbox, 'demo-company')),
  folderOf(path.join(sandbox, 'demo-store')),
  { manifest: path.join(root, 'app.json'), sources: path.join(root, 'al-extension') },
];

function folderOf(folder: string): AppFolder {
  return { manifest: path.join(folder, 'app.json'), sources: folder };
}

/** The app of a folder: its app.json, or the nearest one above. */
export function appFolder(folder: string): AppFolder {
  const sources = path.resolve(folder);
  if (!existsSync(sources))
    throw new ProjectError(folder, projectCodes.folderMissing, `Directory '${folder}' could not be found.`);
  for (let above = sources; ; above = path.dirname(above)) {
    const manifest = path.join(above, 'app.json');
    if (existsSync(manifest)) return { manifest, sources };
    if (above === path.dirname(above))
      throw new ProjectError(
        folder,
        projectCodes.manifestInvalid,
        'There is no app.json in this folder or above it, so it is no app.',
      );
  }
}

/**
 * Adds the apps that the given ones depend on, directly or not; the platform always comes first. They are known ones,
 * else packages in the folders `.alpackages` next to the manifests, or in `packages`. Apps in `better` take the place
 * of known ones with the same id.
 */
export function withDependencies(
  folders: readonly AppFolder[],
  better: readonly AppFolder[] = [],
  packages: readonly string[] = [],
): AppFolder[] {
  const present = new Map<string, AppFolder>();
  const clashing: AppFolder[] = [];
  for (const folder of folders) {
    const { id } = manifestOf(folder);
    const other = present.get(id);
    if (other === undefined) present.set(id, folder);
    else if (other.manifest !== folder.manifest || other.sources !== folder.sources) clashing.push(folder);
  }
  const known = new Map(
    [...knownFolders, ...better]
      .filter((folder) => existsSync(folder.manifest))
      .map((folder) => [manifestOf(folder).id, folder]),
  );
  let packaged: Packages | undefined;
  const findPackaged = (id: string) => {
    packaged ??= packagesIn([
      ...packages,
      ...folders.map(({ manifest }) => path.join(path.dirname(manifest), '.alpackages')),
    ]);
    const found = packaged.byId.get(id);
    // The package that is missing may be the one that can not be read.
    if (found === undefined && packaged.unreadable !== undefined) throw packaged.unreadable;
    return found;
  };
  const waiting = [...present.values()];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const dependency of manifestOf(folder).dependencies) {
      if (present.has(dependency.id)) continue;
      const found = known.get(dependency.id) ?? findPackaged(dependency.id);
      if (found === undefined) continue;
      present.set(dependency.id, found);
      waiting.push(found);
    }
  }
  const platform = folderOf(platformFolder);
  const others = [...present.values()].filter((folder) => folder.manifest !== platform.manifest);
  return [better.find(({ manifest }) => manifest === platform.manifest) ?? platform, ...others, ...clashing];
}

interface Packages {
  readonly byId: ReadonlyMap<string, AppFolder>;
  /** What is wrong with the first package of a folder that can not be read: it may not be needed. */
  readonly unreadable: ProjectError | undefined;
}

/** Packages, each named or in a folder, by the id of their app; of several versions the newest. */
function packagesIn(places: readonly string[]): Packages {
  let unreadable: ProjectError | undefined;
  const found = new Map<string, { readonly folder: AppFolder; readonly version: string }>();
  for (const place of places) {
    const isFolder = statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
    const files = isFolder ? readdirSync(place).map((name) => path.join(place, name)) : [place];
    for (const file of files.filter((name) => isPackage(name) && existsSync(name))) {
      const folder = { manifest: path.resolve(file), sources: path.resolve(file) };
      try {
        const { id, version } = manifestOf(folder);
        const other = found.get(id);
        if (other === undefined || compareVersions(version, other.version) > 0) found.set(id, { folder, version });
      } catch (error) {
        if (!isFolder || !(error instanceof ProjectError)) throw error;
        unreadable ??= error;
      }
    }
  }
  return { byId: new Map([...found].map(([id, { folder }]) => [id, folder])), unreadable };
}

function compareVersions(one: string, other: string): number {
  const parts = other.split('.').map(Number);
  for (const [index, part] of one.split('.').map(Number).entries()) {
    if (part !== (parts[index] ?? 0)) return part - (parts[index] ?? 0);
  }
  return 0;
}
