import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { validate as isCronExpression } from 'node-cron';
import { z } from 'zod';
import type { flows } from '../shared-types/steering.ts';
import { ConfigurationError } from './errors.ts';

/** The only place that reads the environment and the configuration file. */

/** Files of settings with the line ends of Windows, and copying, leave blanks at the end. */
const text = () =>
  z
    .string({ error: (issue) => (issue.input === undefined ? 'is missing' : 'must be text') })
    .trim()
    .min(1, 'is empty');

/** What goes into a header of HTTP. */
const secret = () =>
  text().regex(/^[\x21-\x7e]*$/, 'has characters that no token has (blanks, line breaks, accents): copy it once more');

/** Credentials travel only over TLS; a server on this very machine may do without. */
const serverUrl = z
  .string('must be text')
  .trim()
  .refine((url) => URL.canParse(url), { error: 'is not an address', abort: true })
  .refine((url) => /^https:|^http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]?/.test(url), 'must begin with https://')
  .transform((url) => url.replace(/\/+$/, ''));

const cron = z.string('must be text').trim().refine(isCronExpression, 'is not a cron expression such as "*/5 * * * *"');

/** A whole number within bounds; the environment gives it as text. */
const whole = (least: number, most: number) => {
  const fault = `must be a whole number from ${least} to ${most}`;
  return z.coerce.number(fault).int(fault).min(least, fault).max(most, fault);
};

const choice = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  z.enum(names, `must be one of ${names.join(', ')}`);

const group = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject(shape).prefault({} as never);

const configurationSchema = z.strictObject({
  store: group({
    code: text().max(20, 'has more than 20 characters').describe('Code of the store on the page BigCommerce Stores'),
    hash: text()
      .regex(/^[a-z\d-]*$/i, 'must be the hash alone, for example abc123xyz, not an address')
      .describe("The store hash, from the API path of the store's API account"),
    accessToken: secret().describe("Secret: the access token of the store's API account"),
    apiUrl: serverUrl.default('https://api.bigcommerce.com').describe('Address of the BigCommerce API'),
    timeoutSeconds: whole(1, 600).default(60).describe('How long one call may take before it is given up'),
    concurrency: whole(1, 20).default(6).describe('Orders that are read from the storefront at once'),
    quotaReserve: whole(0, 1000).default(5).describe("Calls of each rate-limit window left to the store's other apps"),
  }),
  businessCentral: group({
    tenantId: text().describe('The Microsoft Entra tenant, id or domain'),
    environment: text().describe('The environment, for example Production'),
    company: text().describe('Name or id of the company'),
    clientId: text().describe('The client id registered on the page Microsoft Entra Applications'),
    clientSecret: secret().describe('Secret: the client secret of that application'),
    baseUrl: serverUrl.default('https://api.businesscentral.dynamics.com').describe('Address of Business Central'),
    authorityUrl: serverUrl.default('https://login.microsoftonline.com').describe('Address of Microsoft Entra'),
    scope: text().default('https://api.businesscentral.dynamics.com/.default').describe('Scope of the token'),
  }),
  schedules: group({
    referenceData: cron
      .default('7 * * * *')
      .describe('When zones, rates, currencies and products are read: a cron expression, by the clock of the machine'),
    orders: cron.default('*/2 * * * *').describe('When orders are read, likewise'),
  }),
  agent: group({
    name: text()
      .max(100, 'has more than 100 characters')
      .default(hostname())
      .describe('Who works, in leases and in the run log; two agents must not share a name'),
    leaseSeconds: whole(30, 3600).default(120).describe('How long the right to run a flow outlives an agent that died'),
  }),
  logging: group({
    level: choice(['debug', 'info', 'warn', 'error'])
      .default('info')
      .describe('Events of this level and graver ones are logged'),
    format: choice(['json', 'text']).default('json').describe('One JSON object or one readable line for each event'),
  }),
  certificateAuthorityFile: text().optional().describe("PEM file of an authority to trust besides the system's"),
});

/** All settings with their defaults filled in. */
export type Configuration = Readonly<z.output<typeof configurationSchema>> & {
  /** Content of `certificateAuthorityFile`. */
  readonly certificateAuthority: string | undefined;
};

/** Environment variables and the setting each one sets; they win over the file. */
export const environmentVariables = {
  BIGC_STORE_CODE: 'store.code',
  BIGC_STORE_HASH: 'store.hash',
  BIGC_ACCESS_TOKEN: 'store.accessToken',
  BIGC_API_URL: 'store.apiUrl',
  BIGC_TIMEOUT_SECONDS: 'store.timeoutSeconds',
  BC_TENANT_ID: 'businessCentral.tenantId',
  BC_ENVIRONMENT: 'businessCentral.environment',
  BC_COMPANY: 'businessCentral.company',
  BC_CLIENT_ID: 'businessCentral.clientId',
  BC_CLIENT_SECRET: 'businessCentral.clientSecret',
  BC_BASE_URL: 'businessCentral.baseUrl',
  BC_AUTHORITY_URL: 'businessCentral.authorityUrl',
  BC_SCOPE: 'businessCentral.scope',
  AGENT_NAME: 'agent.name',
  AGENT_LOG_LEVEL: 'logging.level',
  AGENT_LOG_FORMAT: 'logging.format',
  AGENT_CA_FILE: 'certificateAuthorityFile',
} as const satisfies Readonly<Record<string, string>>;

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the file (if one is named) and the environment. Throws one ConfigurationError that lists every fault with the
 * setting's name; values are not repeated in it, because one of them may be a secret in the wrong place.
 */
export function loadConfiguration(file: string | undefined, environment: Environment): Configuration {
  const faults: string[] = [];
  const raw = file === undefined ? {} : readConfigurationFile(file, faults);
  // What a file that cannot be read does not say is no fault of its own.
  if (faults.length > 0) throw new ConfigurationError(faults);
  for (const [variable, setting] of Object.entries(environmentVariables)) {
    const value = environment[variable];
    if (value !== undefined && value !== '') assign(raw, setting.split('.'), value);
  }
  const parsed = configurationSchema.safeParse(raw);
  if (!parsed.success) faults.push(...parsed.error.issues.flatMap(faultOf));
  const { certificateAuthorityFile } = raw;
  const certificateAuthority =
    typeof certificateAuthorityFile === 'string' && certificateAuthorityFile !== ''
      ? readAuthority(certificateAuthorityFile, faults)
      : undefined;
  if (!parsed.success || faults.length > 0) throw new ConfigurationError(faults);
  return { ...parsed.data, certificateAuthority };
}

/** A setting as the help shows it. */
export interface SettingHelp {
  readonly setting: string;
  readonly variable: string;
  readonly meaning: string;
  /** Empty = any value of its kind. */
  readonly allowed: string;
  /** Undefined = the setting is required. */
  readonly byDefault: string | undefined;
}

export function settingsHelp(): SettingHelp[] {
  return describe(configurationSchema, []);
}

function describe(schema: z.ZodType, path: readonly string[]): SettingHelp[] {
  const inner = schema instanceof z.ZodPrefault ? (schema.unwrap() as z.ZodType) : schema;
  if (inner instanceof z.ZodObject) {
    return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([name, member]) =>
      describe(member, [...path, name]),
    );
  }
  const setting = path.join('.');
  const variable = Object.entries(environmentVariables).find(([, name]) => name === setting)?.[0] ?? '';
  const preset = schema.safeParse(undefined);
  const byDefault = preset.success ? String(preset.data ?? 'none') : undefined;
  return [
    {
      setting,
      variable,
      meaning: schema.description ?? '',
      allowed: allowedValues(schema),
      byDefault: setting === 'agent.name' ? "the machine's name" : byDefault,
    },
  ];
}

function allowedValues(schema: z.ZodType): string {
  const inner = schema instanceof z.ZodDefault ? schema.unwrap() : schema;
  if (inner instanceof z.ZodEnum) return inner.options.join(', ');
  return inner instanceof z.ZodNumber ? `${inner.minValue} to ${inner.maxValue}` : '';
}

/** Values that must never be printed. */
export function secretsOf(configuration: Configuration): string[] {
  return [configuration.store.accessToken, configuration.businessCentral.clientSecret];
}

function faultOf(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `${[...issue.path, key].join('.')} is not a setting`);
  }
  const setting = issue.path.join('.');
  const help = settingsHelp().find((candidate) => candidate.setting === setting);
  if (help === undefined) return [`${setting} must be a group of settings`];
  const variable = help.variable === '' ? '' : ` (${help.variable})`;
  const meaning = issue.message === 'is missing' || issue.message === 'is empty' ? `: ${help.meaning}` : '';
  return [`${setting}${variable} ${issue.message}${meaning}`];
}

function readConfigurationFile(file: string, faults: string[]): Record<string, unknown> {
  try {
    // Editors on Windows begin a file with a byte order mark.
    const parsed: unknown = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
      return parsed as Record<string, unknown>;
    faults.push(`the configuration file ${file} must hold one JSON object`);
  } catch (error) {
    // The parser's own message can quote the file, and with it a secret: only the place is taken from it.
    const [place] = error instanceof SyntaxError ? (/line \d+ column \d+/.exec(error.message) ?? []) : [];
    const reason =
      error instanceof SyntaxError
        ? `is not JSON${place === undefined ? '' : ` (${place})`}`
        : `cannot be read (${(error as NodeJS.ErrnoException).code})`;
    faults.push(`the configuration file ${file} ${reason}`);
  }
  return {};
}

function readAuthority(file: string, faults: string[]): string | undefined {
  try {
    const authority = readFileSync(file, 'utf8');
    if (!authority.includes('-----BEGIN CERTIFICATE-----'))
      faults.push(`certificateAuthorityFile ${file} holds no certificate in PEM form`);
    return authority;
  } catch (error) {
    faults.push(`certificateAuthorityFile ${file} cannot be read (${(error as NodeJS.ErrnoException).code})`);
    return undefined;
  }
}

function assign(target: Record<string, unknown>, path: readonly string[], value: string): void {
  const [head, ...rest] = path;
  if (head === undefined) return;
  if (rest.length === 0) {
    target[head] = value;
    return;
  }
  const member = target[head];
  const child = typeof member === 'object' && member !== null ? (member as Record<string, unknown>) : {};
  target[head] = child;
  assign(child, rest, value);
}

/** Names of flows on the command line. */
export const flowNames = { 'reference-data': 'ReferenceData', orders: 'Orders' } as const satisfies Record<
  string,
  (typeof flows)[number]
>;
export type FlowName = keyof typeof flowNames;
