/** Which folder is which app, and where the apps that others depend on are found. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readManifest } from './manifest.ts';
import type { AppFolder } from './project.ts';
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
 * Adds the known apps that the given ones depend on, directly or not; the platform always comes first. Apps in
 * `better` take the place of known ones with the same id.
 */
export function withDependencies(folders: readonly AppFolder[], better: readonly AppFolder[] = []): AppFolder[] {
  const present = new Map<string, AppFolder>();
  const clashing: AppFolder[] = [];
  for (const folder of folders) {
    const { id } = readManifest(folder.manifest);
    const other = present.get(id);
    if (other === undefined) present.set(id, folder);
    else if (other.manifest !== folder.manifest || other.sources !== folder.sources) clashing.push(folder);
  }
  const known = new Map(
    [...knownFolders, ...better]
      .filter((folder) => existsSync(folder.manifest))
      .map((folder) => [readManifest(folder.manifest).id, folder]),
  );
  const waiting = [...present.values()];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const dependency of readManifest(folder.manifest).dependencies) {
      const found = known.get(dependency.id);
      if (found === undefined || present.has(dependency.id)) continue;
      present.set(dependency.id, found);
      waiting.push(found);
    }
  }
  const platform = folderOf(platformFolder);
  const others = [...present.values()].filter((folder) => folder.manifest !== platform.manifest);
  return [better.find(({ manifest }) => manifest === platform.manifest) ?? platform, ...others, ...clashing];
}
