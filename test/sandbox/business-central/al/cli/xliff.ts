import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { readManifest } from '../semantics/manifest.ts';
import { ProjectError } from '../semantics/project-error.ts';
import type { Diagnostic } from '../syntax/diagnostic.ts';
import { parseFile } from '../syntax/parse.ts';
import { readSource } from '../syntax/read-source.ts';
import { type TranslationUnit, translationUnits } from '../translation/translation-units.ts';
import { writeXliff } from '../translation/xliff.ts';
import { findAlFiles } from './al-files.ts';
import { report } from './report.ts';

interface XliffCommandOptions {
  readonly manifest: string;
  readonly out: string;
}

/** `al xliff [FOLDER]` */
export function xliffCommand(): Command {
  return new Command('xliff')
    .description('Write the source file for translations: every caption, tooltip and label of an app.')
    .argument('[folder]', 'folder of the AL files', 'al-extension')
    .option('--manifest <file>', "the app's app.json", 'app.json')
    .option('--out <folder>', 'where to write NAME.g.xlf', 'Translations')
    .action((folder: string, options: XliffCommandOptions) => {
      const { units, diagnostics } = appTexts(folder);
      const errors = diagnostics.filter(({ severity }) => severity === 'error');
      if (errors.length > 0) {
        process.exitCode = report(errors, { summary: `${units.length} texts` });
        return;
      }
      const name = manifestName(options.manifest);
      if (name === undefined) return;
      const file = path.join(options.out, `${name}.g.xlf`);
      mkdirSync(options.out, { recursive: true });
      writeFileSync(file, writeXliff(name, units));
      console.log(`${units.length} texts in ${file}`);
    });
}

/** The name of an app; undefined when its manifest can not be read, which is said. */
function manifestName(manifest: string): string | undefined {
  try {
    return readManifest(manifest).name;
  } catch (error) {
    if (!(error instanceof ProjectError)) throw error;
    process.exitCode = report([error.diagnostic], { summary: 'texts' });
    return undefined;
  }
}

/** All texts of the AL files in a folder, in the order of files and source. */
export function appTexts(folder: string): { units: TranslationUnit[]; diagnostics: Diagnostic[] } {
  const found = findAlFiles([folder]);
  const diagnostics: Diagnostic[] = [...found.diagnostics];
  const units: TranslationUnit[] = [];
  for (const { path, symbols } of found.files) {
    const read = readSource(path);
    if ('diagnostic' in read) {
      diagnostics.push(read.diagnostic);
      continue;
    }
    const { unit, diagnostics: faults } = parseFile(read.text, { path, symbols });
    diagnostics.push(...faults);
    units.push(...unit.objects.flatMap(translationUnits));
  }
  return { units, diagnostics };
}
