import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { validate as isCronExpression } from 'node-cron';
import { z } from 'zod';
import type { flows } from '../shared-types/steering.ts';
import { ConfigurationError } from './errors.ts';

/** The only place that reads the environment and the configuration file. */

const required = (what: string) => z.string({ error: `is missing: ${what}` }).min(1, `is empty: ${what}`);

/** Credentials travel only over TLS; a server on this very machine may do without. */
const serverUrl = z
  .url({ error: 'is not an address' })
  .refine((url) => /^https:|^http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]?/.test(url), 'must begin with https://')
  .transform((url) => url.replace(/\/+$/, ''));

const cron = z.string().refine(isCronExpression, 'is not a cron expression such as "*/5 * * * *"');

const configurationSchema = z.strictObject({
  /** The BigCommerce store. */
  store: z
    .strictObject({
      /** Code of the store on the page BigC Stores. */
      code: required('the code of the store in Business Central').max(20, 'has more than 20 characters'),
      /** The hash in the store's API path. */
      hash: required('the store hash, from the API path of the store API account'),
      /** Secret: token of the store API account. */
      accessToken: required('the access token of the store API account'),
      apiUrl: serverUrl.default('https://api.bigcommerce.com'),
      /** How long one call may take before it is given up. */
      timeoutSeconds: z.coerce.number('is not a number').int().min(1).max(600).default(60),
      /** Calls to the storefront under way at once. */
      concurrency: z.number().int().min(1).max(20).default(6),
      /** Calls of each rate-limit window that are left to the store's other apps. */
      quotaReserve: z.number().int().min(0).max(1000).default(5),
    })
    .prefault({} as never),
  businessCentral: z
    .strictObject({
      /** Microsoft Entra tenant: id or domain. */
      tenantId: required('the Microsoft Entra tenant, id or domain'),
      environment: required('the environment, for example Production'),
      /** Name or id of the company. */
      company: required('the name or id of the company'),
      clientId: required('the application (client) id registered on the page Microsoft Entra Applications'),
      /** Secret: client secret of the application. */
      clientSecret: required('the client secret of the application'),
      baseUrl: serverUrl.default('https://api.businesscentral.dynamics.com'),
      authorityUrl: serverUrl.default('https://login.microsoftonline.com'),
      scope: z.string().default('https://api.businesscentral.dynamics.com/.default'),
    })
    .prefault({} as never),
  /** When each flow runs, as cron expressions in the time zone of the machine. */
  schedules: z
    .strictObject({ referenceData: cron.default('7 * * * *'), orders: cron.default('*/2 * * * *') })
    .prefault({}),
  agent: z
    .strictObject({
      /** Who works, in leases and in the run log. Two agents must not share a name. */
      name: z.string().min(1).max(100).default(hostname()),
      /** How long the right to run a flow outlives an agent that died. */
      leaseSeconds: z.number().int().min(30).max(3600).default(120),
    })
    .prefault({}),
  logging: z
    .strictObject({
      level: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
      format: z.enum(['json', 'text']).default('json'),
    })
    .prefault({}),
  /** PEM file of a certificate authority to trust besides the system's. */
  certificateAuthorityFile: z.string().optional(),
});

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
  for (const [variable, setting] of Object.entries(environmentVariables)) {
    const value = environment[variable];
    if (value !== undefined && value !== '') assign(raw, setting.split('.'), value);
  }
  const parsed = configurationSchema.safeParse(raw);
  if (!parsed.success) faults.push(...parsed.error.issues.flatMap(faultOf));
  const authorityFile = parsed.success ? parsed.data.certificateAuthorityFile : undefined;
  const certificateAuthority = authorityFile === undefined ? undefined : readAuthority(authorityFile, faults);
  if (!parsed.success || faults.length > 0) throw new ConfigurationError(faults);
  return { ...parsed.data, certificateAuthority };
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
  const variable = Object.entries(environmentVariables).find(([, name]) => name === setting)?.[0];
  return [`${setting}${variable === undefined ? '' : ` (${variable})`} ${issue.message}`];
}

function readConfigurationFile(file: string, faults: string[]): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
      return parsed as Record<string, unknown>;
    faults.push(`the configuration file ${file} must hold one JSON object`);
  } catch (error) {
    // The parser's own message can quote the file, and with it a secret.
    const reason =
      error instanceof SyntaxError ? 'is not JSON' : `cannot be read (${(error as NodeJS.ErrnoException).code})`;
    faults.push(`the configuration file ${file} ${reason}`);
  }
  return {};
}

function readAuthority(file: string, faults: string[]): string | undefined {
  try {
    return readFileSync(file, 'utf8');
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
