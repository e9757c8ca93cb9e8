/** What is wrong with apps as a whole: folders, manifests, dependencies. */
import path from 'node:path';
import type { Diagnostic } from '../syntax/diagnostic.ts';

interface Place {
  readonly line: number;
  readonly column: number;
}

export class ProjectError extends Error {
  readonly diagnostic: Diagnostic;

  constructor(file: string, code: string, message: string, { line, column }: Place = { line: 1, column: 1 }) {
    super(`${file}: ${message}`);
    this.name = 'ProjectError';
    this.diagnostic = { file: displayPath(file), line, column, code, severity: 'error', message };
  }
}

/** Codes of what is wrong with apps as a whole; Microsoft's where it has one. */
export const projectCodes = {
  manifestInvalid: 'AL1017',
  fileMissing: 'AL1001',
  folderMissing: 'AL1018',
  dependencyMissing: 'AL1022',
  versionFormat: 'AL1038',
  runtimeFormat: 'AL1039',
  idFormat: 'AL1040',
  manifestPropertyMissing: 'AL1041',
  runtimeUnknown: 'AL1043',
  manifestPropertyType: 'AL1044',
  rangesOverlap: 'AL1046',
  rangeInvalid: 'AL1047',
  cyclicDependency: 'AL9020',
  duplicateApp: 'AL9021',
  nestedTooDeeply: 'AL9022',
  noSources: 'AL9023',
  settingsInvalid: 'AL9024',
  packageInvalid: 'AL9027',
  packageWithoutSource: 'AL9028',
  featureUnknown: 'AL9030',
  /** An install codeunit that ends with an error, or not at all. */
  installFailed: 'AL9032',
} as const;

/** A path as diagnostics name it: relative to the working directory where it lies below it. */
export function displayPath(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith('..') ? file : relative;
}
