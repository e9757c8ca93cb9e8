import got from 'got';
import type { Connection } from '../sandbox/business-central/company-server.ts';

export interface ApiAnswer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into freely by tests
  readonly body: any;
}

export interface ApiClient {
  /** `path` is below `…/api`, or a whole address. A body that is text is sent as it is. */
  call(
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    path: string,
    body?: object | string,
    headers?: Record<string, string>,
  ): Promise<ApiAnswer>;
  /** The same below the company, in the connector's own route. */
  sync(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: object | string): Promise<ApiAnswer>;
  readonly companyId: string;
}

/** Any OData client, with the token of one of the sandbox's applications: the agent's unless told otherwise. */
export async function apiClient(connection: Connection, application: 'agent' | 'admin' = 'agent'): Promise<ApiClient> {
  const { baseUrl, tenantId, environment, certificateAuthority } = connection;
  const answer = await got.post(`${baseUrl}/${tenantId}/oauth2/v2.0/token`, {
    https: { certificateAuthority },
    form: {
      grant_type: 'client_credentials',
      client_id: application === 'agent' ? connection.clientId : connection.adminClientId,
      client_secret: application === 'agent' ? connection.clientSecret : connection.adminClientSecret,
      scope: 'https://api.businesscentral.dynamics.com/.default',
    },
  });
  const { access_token: token } = JSON.parse(answer.body) as { access_token: string };
  const root = `${baseUrl}/v2.0/${tenantId}/${environment}/api`;
  const call: ApiClient['call'] = async (method, path, body, headers = {}) => {
    const response = await got(path.startsWith('https:') ? path : `${root}${path}`, {
      method,
      https: { certificateAuthority },
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
      retry: { limit: 0 },
      throwHttpErrors: false,
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return { status: response.statusCode, body: response.body === '' ? {} : JSON.parse(response.body) };
  };
  const companies = await call('GET', '/bigc/sync/v1.0/companies');
  const companyId = companies.body.value[0].id as string;
  return {
    call,
    companyId,
    sync: (method, path, body) => call(method, `/bigc/sync/v1.0/companies(${companyId})/${path}`, body),
  };
}
