/** The way in for hosts: folders of AL apps to a running application. */

import type { Coverage } from '../coverage/coverage.ts';
import { appFolder, withDependencies } from '../semantics/app-folders.ts';
import { openProject, type Project } from '../semantics/project.ts';
import type { Diagnostic } from '../syntax/diagnostic.ts';
import { Application } from './application.ts';

export class CompilationError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    const lines = diagnostics
      .slice(0, 50)
      .map(({ file, line, column, code, message }) => `${file}:${line}:${column}: ${code} ${message}`);
    super([`${diagnostics.length} errors in AL`, ...lines].join('\n'));
    this.name = 'CompilationError';
    this.diagnostics = diagnostics;
  }
}

export interface LoadOptions {
  /** Chooses what is counted while it runs; without it nothing is. */
  readonly coverage?: ((project: Project) => Coverage) | undefined;
}

/** Compiles apps with those they depend on. Throws when any of the AL is wrong. */
export function loadApps(folders: readonly string[], options: LoadOptions = {}): Application {
  const project = openProject(withDependencies(folders.map(appFolder)));
  const errors = project.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  if (errors.length > 0) throw new CompilationError(errors);
  return new Application(project, options.coverage?.(project));
}
