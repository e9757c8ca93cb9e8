import path from 'node:path';
import type { Project } from '../semantics/project.ts';
import { ProjectError, projectCodes } from '../semantics/project-error.ts';
import { Coverage } from './coverage.ts';

const EXTENSION = 'al-extension';

/**
 * Counts the code of the apps in the folders named; without any, that of the extension, or of the test apps themselves
 * where they do not use it. A folder named that is no app of the tests is an error: nothing would be counted.
 */
export function coverageOf(named: readonly string[], testFolders: readonly string[]): (project: Project) => Coverage {
  return (project) => {
    const loaded = new Set(project.table.apps.map((app) => app.folder));
    const chosen = named.length > 0 ? named : loaded.has(path.resolve(EXTENSION)) ? [EXTENSION] : testFolders;
    const folders = new Set(chosen.map((folder) => path.resolve(folder)));
    for (const folder of folders)
      if (!loaded.has(folder))
        throw new ProjectError(folder, projectCodes.folderMissing, 'The tests use no app that is in this folder.');
    return new Coverage((app) => folders.has(app.folder));
  };
}
