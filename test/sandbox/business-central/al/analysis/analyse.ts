/** Runs all rules over apps that have been bound. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { DiagnosticBag } from '../semantics/diagnostics.ts';
import type { AppFolder, Project } from '../semantics/project.ts';
import { ProjectError, projectCodes } from '../semantics/project-error.ts';
import { JsonError, readJson } from '../semantics/read-json.ts';
import type { AppSymbol } from '../semantics/symbols.ts';
import type { Diagnostic } from '../syntax/diagnostic.ts';
import { checkAccess } from './access.ts';
import { checkAllowedValues } from './allowed-values.ts';
import { checkAttributes } from './attributes.ts';
import { checkByValue } from './by-value.ts';
import { checkConstants } from './constants.ts';
import { checkEnums } from './enums.ts';
import { checkEvents } from './events.ts';
import { checkFieldArguments } from './field-arguments.ts';
import { checkFieldProperties } from './field-properties.ts';
import { checkFlow } from './flow.ts';
import { checkIdentity } from './identity.ts';
import { checkKeyStructure } from './key-structure.ts';
import { checkModifications } from './modifications.ts';
import { checkObjectNames } from './object-names.ts';
import { checkObjectNumbers } from './object-numbers.ts';
import { checkObsolete } from './obsolete.ts';
import { checkPageNames } from './page-names.ts';
import { checkPageStructure } from './page-structure.ts';
import { checkPages } from './pages.ts';
import { checkPermissionSets } from './permission-sets.ts';
import { checkPlaceholders } from './placeholders.ts';
import { checkPropertyValues } from './property-values.ts';
import { checkQueries } from './queries.ts';
import { checkReferences } from './references.ts';
import { checkReportStructure } from './report-structure.ts';
import type { Rule } from './rule.ts';
import { checkTableStructure } from './table-structure.ts';
import { checkTables } from './tables.ts';
import { checkTextLengths } from './text-length.ts';
import { checkUnused } from './unused.ts';
import { checkWords } from './words.ts';

const rules: readonly Rule[] = [
  checkIdentity,
  checkWords,
  checkTables,
  checkTableStructure,
  checkKeyStructure,
  checkEnums,
  checkReferences,
  checkQueries,
  checkPropertyValues,
  checkFieldProperties,
  checkAllowedValues,
  checkPages,
  checkPageNames,
  checkObjectNames,
  checkModifications,
  checkReportStructure,
  checkPageStructure,
  checkAttributes,
  checkEvents,
  checkPermissionSets,
  checkAccess,
  checkObsolete,
  checkFieldArguments,
  checkPlaceholders,
  checkConstants,
  checkObjectNumbers,
  checkFlow,
  checkByValue,
  checkTextLengths,
  checkUnused,
];

export interface AnalysedApps {
  readonly app: AppSymbol;
  readonly mandatoryAffixes: readonly string[];
}

/** What the rules find in the apps, beyond what the binder reported. */
export function analyse(project: Project, apps: readonly AnalysedApps[]): Diagnostic[] {
  const diagnostics = new DiagnosticBag(project.table.diagnostics.lost);
  for (const { app, mandatoryAffixes } of apps) {
    const objects = project.objects.filter(({ symbol }) => symbol.scope.app === app);
    const subscribers = project.subscribers.filter(({ codeunit }) => codeunit.scope.app === app);
    for (const rule of rules) rule({ app, objects, subscribers, table: project.table, diagnostics, mandatoryAffixes });
  }
  // What seems unused or missing may stand in the part of a file that could not be read.
  return diagnostics.all.filter(({ file, severity }) => severity === 'error' || !project.unparsed.has(file));
}

interface AppSourceCopSettings {
  readonly mandatoryAffixes?: unknown;
  readonly mandatoryPrefix?: unknown;
  readonly mandatorySuffix?: unknown;
}

/**
 * The affixes that AppSourceCop.json asks for, each in front or behind, whichever of the three properties names it; it stands beside the sources or beside the manifest.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/analyzers/appsourcecop-as0011
 */
export function affixesOf({ manifest, sources }: AppFolder): readonly string[] {
  const file = [sources, path.dirname(manifest)]
    .map((folder) => path.join(folder, 'AppSourceCop.json'))
    .find((candidate) => existsSync(candidate));
  if (file === undefined) return [];
  const refuse = (reason: string, place?: JsonError['place']) => {
    const message = `The settings of AppSourceCop are not valid. ${reason}`;
    return new ProjectError(file, projectCodes.settingsInvalid, message, place);
  };
  let settings: AppSourceCopSettings | null;
  try {
    settings = readJson(file) as typeof settings;
  } catch (error) {
    throw refuse((error as Error).message, error instanceof JsonError ? error.place : undefined);
  }
  const { mandatoryAffixes: affixes = [], mandatoryPrefix: prefix = '', mandatorySuffix: suffix = '' } = settings ?? {};
  if (!Array.isArray(affixes) || !affixes.every((affix) => typeof affix === 'string'))
    throw refuse("'mandatoryAffixes' is expected to be an array of strings.");
  for (const [name, value] of Object.entries({ mandatoryPrefix: prefix, mandatorySuffix: suffix }))
    if (typeof value !== 'string') throw refuse(`'${name}' is expected to be a string.`);
  return [...affixes, prefix, suffix].filter((affix): affix is string => affix !== '');
}
