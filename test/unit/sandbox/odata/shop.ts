import path from 'node:path';
import got, { type Method } from 'got';
import type { Application } from '../../../sandbox/business-central/al/compiler/application.ts';
import { loadApps } from '../../../sandbox/business-central/al/compiler/load-apps.ts';
import { type Host, type HostOptions, startHost } from '../../../sandbox/business-central/odata/host.ts';
import { apiPagesOf } from '../../../sandbox/business-central/odata/pages-of-application.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into freely by tests
  readonly body: any;
}

export interface Shop {
  readonly host: Host;
  /** A call below the company of the shop; paths that start with `/` are below the route. */
  call(method: Method, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  batch(requests: readonly object[], headers?: Record<string, string>): Promise<Answer>;
  /** The other company has orders of its own. */
  readonly otherCompanyId: string;
  close(): Promise<void>;
}

let application: Application | undefined;

const companyId = '33333333-3333-4333-8333-333333333333';
const otherCompanyId = '44444444-4444-4444-8444-444444444444';
const clientId = '11111111-1111-4111-8111-111111111111';
const clerkId = '55555555-5555-4555-8555-555555555555';
const clientSecret = 'open sesame';

/** The test app on a fresh database behind a host of its own. */
export async function openShop(options: Partial<HostOptions> & { readonly clerk?: boolean } = {}): Promise<Shop> {
  application ??= loadApps([path.join(import.meta.dirname, 'app')]);
  const server = application.openDatabase();
  const user = { clientSecret, permissionSets: [] };
  const host = await startHost({
    pages: apiPagesOf(application),
    companies: [
      { id: companyId, name: 'Shop' },
      { id: otherCompanyId, name: 'Other & Sons' },
    ],
    applications: [
      { ...user, clientId, name: 'OWNER' },
      { ...user, clientId: clerkId, name: 'CLERK', permissionSets: ['Shop Clerk'] },
    ],
    newSession: (who, company) =>
      server.newSession({
        company: company.name,
        clock: () => Date.UTC(2026, 2, 1, 10),
        user: { name: who.name, securityId: who.clientId },
        ...(who.permissionSets.length > 0 ? { permissionSets: who.permissionSets } : {}),
      }),
    ...options,
  });
  const route = `${host.apiUrl}/bigc/test/v1.0`;
  const token = await signIn(host, options.clerk === true ? clerkId : clientId);
  const call: Shop['call'] = async (method, below, body, headers = {}) => {
    const url = below.startsWith('https:')
      ? below
      : below.startsWith('/')
        ? `${route}${below}`
        : `${route}/companies(${companyId})/${below}`;
    const response = await got(url, {
      method,
      https: { certificateAuthority: host.certificateAuthority },
      retry: { limit: 0 },
      throwHttpErrors: false,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const isJson = response.headers['content-type']?.includes('json') === true && response.body !== '';
    return {
      status: response.statusCode,
      headers: response.headers,
      text: response.body,
      body: isJson ? JSON.parse(response.body) : undefined,
    };
  };
  return {
    host,
    otherCompanyId,
    call,
    batch: (requests, headers) => call('POST', '/$batch', { requests }, headers),
    close: async () => {
      await host.close();
      server.close();
    },
  };
}

async function signIn(host: Host, id: string): Promise<string> {
  const response = await got.post(`${host.origin}/${host.tenantId}/oauth2/v2.0/token`, {
    https: { certificateAuthority: host.certificateAuthority },
    form: {
      grant_type: 'client_credentials',
      client_id: id,
      client_secret: clientSecret,
      scope: 'https://api.businesscentral.dynamics.com/.default',
    },
  });
  return (JSON.parse(response.body) as { access_token: string }).access_token;
}

/** An order with lines, as the API takes it. */
export function order(number: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return { number, customerName: 'Ada', status: 'Open', orderDate: '2026-03-01', ...more };
}

export function line(lineNumber: number, unitPrice: number, quantity: number): Record<string, unknown> {
  return { lineNumber, description: `Line ${lineNumber}`, unitPrice, quantity };
}
