/** Microsoft's own apps in a checkout of microsoft/BCApps. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { platformFolder } from '../semantics/app-folders.ts';
import type { AppFolder } from '../semantics/project.ts';
import { ProjectError, projectCodes } from '../semantics/project-error.ts';

/** Folders of the apps that an app with an `application` in its manifest builds on, as the repository has them. */
const appFolders = [
  'System Application/App',
  'Business Foundation/App',
  'Layers/W1/BaseApp',
  'Layers/W1/Application',
] as const;

/** Makes the platform declare all that Microsoft's apps name, not only what the sandbox runs. */
const WHOLE_PLATFORM = 'WHOLE_PLATFORM';

/** The apps of a checkout, to be used instead of the stand-in. */
export function checkoutFolders(checkout: string): AppFolder[] {
  const root = ['src', '.'].map((folder) => path.resolve(checkout, folder)).find((folder) => hasApps(folder));
  if (root === undefined)
    throw new ProjectError(
      checkout,
      projectCodes.folderMissing,
      'There is no checkout of microsoft/BCApps here. Clone https://github.com/microsoft/BCApps and name its folder with --base PATH.',
    );
  const platform = {
    manifest: path.join(platformFolder, 'app.json'),
    sources: platformFolder,
    symbols: [WHOLE_PLATFORM],
  };
  const apps = appFolders.map((folder) => path.join(root, folder));
  return [platform, ...apps.map((sources) => ({ manifest: path.join(sources, 'app.json'), sources }))];
}

function hasApps(folder: string): boolean {
  return appFolders.slice(0, 3).every((app) => existsSync(path.join(folder, app, 'app.json')));
}
