import { Command } from 'commander';
import { checkApps } from '../analysis/check-apps.ts';
import type { Diagnostic } from '../syntax/diagnostic.ts';
import { parseFile } from '../syntax/parse.ts';
import { readSource } from '../syntax/read-source.ts';
import { findAlFiles } from './al-files.ts';
import { report, reportKinds } from './report.ts';

const SANDBOX = 'test/sandbox/business-central';
const DEFAULT_FOLDERS = [
  'al-extension',
  `${SANDBOX}/platform`,
  `${SANDBOX}/base-application`,
  `${SANDBOX}/test-libraries`,
  `${SANDBOX}/demo-company`,
  `${SANDBOX}/demo-store`,
  'test/al',
];

interface CheckCommandOptions {
  readonly base?: string;
  readonly packages?: string[];
  readonly json?: boolean;
  readonly parseOnly?: boolean;
  readonly summary?: boolean;
}

/** `al check [PATH...]` */
export function checkCommand(): Command {
  return new Command('check')
    .description('Check AL apps and print what a compiler would refuse or warn about.')
    .argument('[path...]', 'app folders, or .al files of an app', DEFAULT_FOLDERS)
    .option('--base <path>', 'a checkout of microsoft/BCApps to check against instead of the stand-in')
    .option('--packages <path...>', 'packages (.app) with source that apps depend on, besides those in .alpackages')
    .option('--parse-only', 'check syntax alone, without looking names up')
    .option('--summary', 'print how often each code was found instead of each finding')
    .option('--json', 'print one JSON array of diagnostics and nothing else')
    .action((paths: string[], options: CheckCommandOptions) => {
      const { count, diagnostics } = options.parseOnly === true ? checkSyntax(paths) : checkObjects(paths, options);
      const print = options.summary === true && options.json !== true ? reportKinds : report;
      process.exitCode = print(diagnostics, { ...options, summary: count });
    });
}

function checkObjects(paths: readonly string[], { base, packages }: CheckCommandOptions) {
  const { objects, diagnostics } = checkApps(paths, { base, packages });
  return { count: `${objects} objects`, diagnostics };
}

function checkSyntax(paths: readonly string[]) {
  const found = findAlFiles(paths);
  const diagnostics: Diagnostic[] = [...found.diagnostics];
  for (const { path, symbols } of found.files) {
    const read = readSource(path);
    if ('diagnostic' in read) diagnostics.push(read.diagnostic);
    else diagnostics.push(...parseFile(read.text, { path, symbols }).diagnostics);
  }
  return { count: `${found.files.length} files`, diagnostics };
}
