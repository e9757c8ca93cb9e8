import { existsSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { appFolder, withDependencies } from '../semantics/app-folders.ts';
import { openProject, ProjectError } from '../semantics/project.ts';
import type { Diagnostic } from '../syntax/diagnostic.ts';
import { parseFile } from '../syntax/parse.ts';
import { readSource } from '../syntax/read-source.ts';
import { findAlFiles } from './al-files.ts';
import { report } from './report.ts';

const DEFAULT_FOLDERS = ['al-extension', 'test/sandbox/business-central/base-application', 'test/al'];

/** `al check [PATH...]` */
export function checkCommand(): Command {
  return new Command('check')
    .description('Check AL apps and print what a compiler would refuse.')
    .argument('[path...]', 'app folders or .al files', DEFAULT_FOLDERS)
    .option('--parse-only', 'check syntax alone, without looking names up')
    .option('--json', 'print one JSON array of diagnostics and nothing else')
    .action((paths: string[], options: { json?: boolean; parseOnly?: boolean }) => {
      if (options.parseOnly === true) {
        const { files, diagnostics } = checkSyntax(paths);
        process.exitCode = report(diagnostics, { ...options, summary: `${files} files` });
      } else {
        const { objects, diagnostics } = checkApps(paths);
        process.exitCode = report(diagnostics, { ...options, summary: `${objects} objects` });
      }
    });
}

/** Compiles the apps of the paths with what they depend on; reports what lies below the paths. */
function checkApps(paths: readonly string[]): { objects: number; diagnostics: Diagnostic[] } {
  try {
    const existing = paths === DEFAULT_FOLDERS ? paths.filter((folder) => existsSync(folder)) : paths;
    const project = openProject(withDependencies(existing.map(appFolder)));
    const roots = existing.map((folder) => path.resolve(folder) + path.sep);
    const isAsked = (file: string) => roots.some((root) => path.resolve(file).startsWith(root));
    return { objects: project.objects.length, diagnostics: project.diagnostics.filter(({ file }) => isAsked(file)) };
  } catch (error) {
    if (!(error instanceof ProjectError)) throw error;
    return { objects: 0, diagnostics: [error.diagnostic] };
  }
}

function checkSyntax(paths: readonly string[]): { files: number; diagnostics: Diagnostic[] } {
  const found = findAlFiles(paths);
  const diagnostics = [...found.diagnostics];
  for (const { path, symbols } of found.files) {
    const read = readSource(path);
    if ('diagnostic' in read) diagnostics.push(read.diagnostic);
    else diagnostics.push(...parseFile(read.text, { path, symbols }).diagnostics);
  }
  return { files: found.files.length, diagnostics };
}
