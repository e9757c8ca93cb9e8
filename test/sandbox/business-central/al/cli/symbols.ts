import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { compareCardPages, compareWithFacts, Differences } from '../../facts/compare.ts';
import { compareUse } from '../../facts/compare-use.ts';
import { loadFacts } from '../../facts/microsoft-facts.ts';
import { refreshFacts } from '../../facts/refresh.ts';
import { platformFolder } from '../semantics/app-folders.ts';
import { projectCodes } from '../semantics/project-error.ts';
import type { ObjectDeclaration } from '../syntax/ast.ts';
import { type Diagnostic, fileError } from '../syntax/diagnostic.ts';
import { parseFile } from '../syntax/parse.ts';
import { readSource } from '../syntax/read-source.ts';
import { findAlFiles } from './al-files.ts';
import { report } from './report.ts';

const STAND_IN = 'test/sandbox/business-central/base-application';
const EXTENSION = 'al-extension';

/** `al symbols` */
export function symbolsCommand(): Command {
  return new Command('symbols')
    .description("Compare the stand-in, and what the extension uses of Microsoft's objects, with the facts about them.")
    .option('--refresh <folder>', 'first take the facts that are needed from a folder of facts')
    .option('--json', 'print one JSON array of differences and nothing else')
    .action((options: { refresh?: string; json?: boolean }) => {
      const missing = options.refresh === undefined ? undefined : missingFacts(options.refresh);
      if (missing !== undefined) {
        process.exitCode = report([missing], { ...options, summary: 'facts' });
        return;
      }
      const { objects, diagnostics } = compareSymbols(options.refresh);
      process.exitCode = report(diagnostics, { ...options, summary: `${objects} objects compared` });
      if (process.exitCode !== 0 && !options.refresh && !options.json)
        console.log('Are the names new here? --refresh takes their facts from a folder of facts first.');
    });
}

function missingFacts(folder: string): Diagnostic | undefined {
  if (existsSync(join(folder, 'all-objects.tsv'))) return undefined;
  const message = existsSync(folder)
    ? `There are no facts in '${folder}': it has no all-objects.tsv.`
    : `Directory '${folder}' could not be found.`;
  return fileError(folder, projectCodes.folderMissing, message);
}

/** Compares the project's AL with the facts it carries, after refreshing them when a folder of facts is given. */
export function compareSymbols(refreshFrom?: string): { objects: number; diagnostics: readonly Diagnostic[] } {
  const standIn = parseObjects(STAND_IN);
  const extension = parseObjects(EXTENSION);
  if (refreshFrom) refreshFacts(refreshFrom, standIn.objects, extension.objects);
  const facts = loadFacts();
  const differences = new Differences();
  for (const object of standIn.objects) compareWithFacts(object, facts, differences);
  compareCardPages(standIn.objects, facts, differences);
  const platform = parseObjects(platformFolder).objects;
  compareUse(standIn.objects, platform, facts, differences);
  compareUse(extension.objects, platform, facts, differences);
  return {
    objects: standIn.objects.length,
    diagnostics: [...standIn.diagnostics, ...extension.diagnostics, ...differences.diagnostics],
  };
}

function parseObjects(folder: string): { objects: ObjectDeclaration[]; diagnostics: Diagnostic[] } {
  const found = findAlFiles([folder]);
  const objects: ObjectDeclaration[] = [];
  const diagnostics = [...found.diagnostics];
  for (const { path, symbols } of found.files) {
    const read = readSource(path);
    if ('diagnostic' in read) {
      diagnostics.push(read.diagnostic);
      continue;
    }
    const parsed = parseFile(read.text, { path, symbols });
    objects.push(...parsed.unit.objects);
    diagnostics.push(...parsed.diagnostics);
  }
  return { objects, diagnostics };
}
