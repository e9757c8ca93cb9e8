/** Reads app.json files, and reports what is wrong in them before anything is made of it. */
import { ProjectError, projectCodes } from './project-error.ts';
import { JsonError, readJson } from './read-json.ts';
import type { AppManifest } from './symbols.ts';

interface RawDependency {
  readonly id?: string;
  readonly appId?: string;
  readonly name?: string;
  readonly publisher?: string;
  readonly version?: string;
}

/** What is in an app.json once `checkManifest` has seen it. */
interface RawManifest {
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  readonly version: string;
  readonly runtime?: string;
  readonly target?: string;
  readonly application?: string;
  readonly idRanges?: readonly { readonly from: number; readonly to: number }[];
  readonly idRange?: { readonly from: number; readonly to: number };
  readonly dependencies?: readonly RawDependency[];
  readonly preprocessorSymbols?: readonly string[];
  readonly features?: readonly string[];
  readonly internalsVisibleTo?: readonly RawDependency[];
}

export const BASE_APPLICATION = '437dbf0e-84ff-417a-965d-ed2bb9650972';

/** Reads an app.json. An app that names an `application` depends on the base application. */
export function readManifest(file: string): AppManifest {
  const raw = readRaw(file);
  checkManifest(file, raw);
  const dependencies = (raw.dependencies ?? []).map((dependency) => ({
    id: (dependency.id ?? dependency.appId ?? '').toLowerCase(),
    name: dependency.name ?? '',
    publisher: dependency.publisher ?? '',
    version: dependency.version ?? '0.0.0.0',
  }));
  if (raw.application !== undefined && !dependencies.some((dependency) => dependency.id === BASE_APPLICATION)) {
    dependencies.unshift({
      id: BASE_APPLICATION,
      name: 'Base Application',
      publisher: 'Microsoft',
      version: raw.application,
    });
  }
  return {
    id: raw.id.toLowerCase(),
    name: raw.name,
    publisher: raw.publisher,
    version: raw.version,
    runtime: raw.runtime ?? '16.0',
    target: (raw.target ?? 'Cloud').toLowerCase(),
    idRanges: rangesOf(raw),
    dependencies,
    preprocessorSymbols: raw.preprocessorSymbols ?? [],
    features: raw.features ?? [],
    internalsVisibleTo: (raw.internalsVisibleTo ?? []).map((app) => (app.id ?? app.appId ?? '').toLowerCase()),
  };
}

function readRaw(file: string): unknown {
  try {
    return readJson(file);
  } catch (cause) {
    const { message } = cause as Error;
    const text = `The manifest file is not valid. ${message}`;
    throw new ProjectError(
      file,
      projectCodes.manifestInvalid,
      text,
      cause instanceof JsonError ? cause.place : undefined,
    );
  }
}

function checkManifest(file: string, raw: unknown): asserts raw is RawManifest {
  const refuse = (code: string, message: string): never => {
    throw new ProjectError(file, code, message);
  };
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    refuse(projectCodes.manifestInvalid, 'The manifest file is not valid. An object is expected.');
  const values = raw as Record<string, unknown>;
  for (const name of ['id', 'name', 'publisher', 'version']) {
    if (values[name] === undefined)
      refuse(projectCodes.manifestPropertyMissing, `The property '${name}' must be defined in the manifest.`);
  }
  for (const [name, [expected, fits]] of Object.entries(propertyTypes)) {
    if (values[name] !== undefined && !fits(values[name]))
      refuse(
        projectCodes.manifestPropertyType,
        `The value for the manifest property '${name}' is not valid. Expected type: ${expected}.`,
      );
  }
  const known = raw as RawManifest;
  for (const name of ['version', 'application', 'platform']) {
    const version = values[name] as string | undefined;
    if (version !== undefined && !/^\d+(\.\d+){3}$/.test(version))
      refuse(
        projectCodes.versionFormat,
        `The version number '${version}' for the property '${name}' does not match the expected format: W.X.Y.Z`,
      );
  }
  if (known.runtime !== undefined && !/^\d+\.\d+$/.test(known.runtime))
    refuse(
      projectCodes.runtimeFormat,
      `The version number '${known.runtime}' for the property 'runtime' does not match the expected format: X.Y`,
    );
  if (known.runtime !== undefined && !isRuntime(known.runtime))
    refuse(
      projectCodes.runtimeUnknown,
      `The runtime version '${known.runtime}' is not supported. Versions are 1.0 to ${NEWEST_RUNTIME}.`,
    );
  if (known.target !== undefined && !targets.includes(known.target.toLowerCase()))
    refuse(
      projectCodes.manifestPropertyType,
      `The value '${known.target}' for the manifest property 'target' is not valid. It is Cloud or OnPrem.`,
    );
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(known.id))
    refuse(projectCodes.idFormat, `The guid number '${known.id}' of the app does not match the expected pattern`);
  checkRanges(rangesOf(known), refuse);
}

/** The runtime of Business Central version 29; each major version has brought one. */
const NEWEST_RUNTIME = 18;

function isRuntime(version: string): boolean {
  const major = Number(version.split('.')[0]);
  return major >= 1 && major <= NEWEST_RUNTIME;
}

/** Cloud and OnPrem; Extension is an old word for the first, Internal and Solution are for the second. */
const targets: readonly string[] = ['cloud', 'onprem', 'extension', 'internal', 'solution'];

/** @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/devenv-json-files */
const knownFeatures: ReadonlySet<string> = new Set([
  'excludegeneratedtranslations',
  'generatecaptions',
  'generatelockedtranslations',
  'noimplicitwith',
  'nopromotedactionproperties',
  'translationfile',
  'translationswithnamespaces',
]);

/** Features that no documentation names: the compiler does not know them, or this checker does not yet. */
export function unknownFeatures({ features }: AppManifest): readonly string[] {
  return features.filter((feature) => !knownFeatures.has(feature.toLowerCase()));
}

function rangesOf({ idRange, idRanges }: RawManifest): NonNullable<RawManifest['idRanges']> {
  return idRanges ?? (idRange === undefined ? [] : [idRange]);
}

function checkRanges(
  ranges: NonNullable<RawManifest['idRanges']>,
  refuse: (code: string, message: string) => never,
): void {
  for (const [index, { from, to }] of ranges.entries()) {
    if (from > to) refuse(projectCodes.rangeInvalid, `The application ID range ${from}..${to} is not valid.`);
    const other = ranges.slice(0, index).find((before) => before.from <= to && from <= before.to);
    if (other !== undefined)
      refuse(
        projectCodes.rangesOverlap,
        `The application ID ranges ${other.from}..${other.to} and ${from}..${to} are overlapping.`,
      );
  }
}

const isText = (value: unknown) => typeof value === 'string';
const isRange = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  'from' in value &&
  'to' in value &&
  [value.from, value.to].every(Number.isInteger);
const isApp = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  isText('id' in value ? value.id : 'appId' in value ? value.appId : undefined) &&
  ['name', 'publisher', 'version'].every((key) => !(key in value) || isText((value as Record<string, unknown>)[key]));
const listOf = (fits: (value: unknown) => boolean) => (value: unknown) => Array.isArray(value) && value.every(fits);

/** Properties of a manifest: their type in words, and how it is known. */
const propertyTypes: Readonly<Record<string, readonly [string, (value: unknown) => boolean]>> = {
  id: ['string', isText],
  name: ['string', isText],
  publisher: ['string', isText],
  version: ['string', isText],
  runtime: ['string', isText],
  target: ['string', isText],
  application: ['string', isText],
  platform: ['string', isText],
  idRange: ['{from, to}', isRange],
  idRanges: ['array of {from, to}', listOf(isRange)],
  dependencies: ['array of {id, name, publisher, version}', listOf(isApp)],
  internalsVisibleTo: ['array of {id, name, publisher}', listOf(isApp)],
  preprocessorSymbols: ['array of strings', listOf(isText)],
  features: ['array of strings', listOf(isText)],
};
