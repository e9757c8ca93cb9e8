import { Command } from 'commander';
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
    .action((paths: string[], options: { json?: boolean }) => {
      const { files, diagnostics } = checkSyntax(paths);
      process.exitCode = report(diagnostics, { ...options, summary: `${files} files` });
    });
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
