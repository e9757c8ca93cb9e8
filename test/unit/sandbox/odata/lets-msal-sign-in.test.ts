import { AuthError, ConfidentialClientApplication, type INetworkModule } from '@azure/msal-node';
import got from 'got';
import { type Host, startHost } from '../../../sandbox/business-central/odata/host.ts';

const application = {
  clientId: '11111111-1111-4111-8111-111111111111',
  clientSecret: 'open sesame',
  name: 'AGENT',
  permissionSets: [],
};
const company = { id: '22222222-2222-4222-8222-222222222222', name: 'Harbour & Pine Ltd' };
const scopes = ['https://api.businesscentral.dynamics.com/.default'];

let host: Host;

beforeAll(async () => {
  host = await startHost({
    pages: [],
    companies: [company],
    applications: [application, { ...application, clientId: 'disabled', enabled: false }],
    newSession: () => {
      throw new Error('No page is served in this test');
    },
  });
});

afterAll(() => host.close());

/** msal's own network client knows no further certificate authority, so got carries its requests. */
function networkClient(): INetworkModule {
  const send = async (
    method: 'GET' | 'POST',
    url: string,
    options?: { headers?: Record<string, string>; body?: string },
  ) => {
    const response = await got(url, {
      method,
      retry: { limit: 0 },
      throwHttpErrors: false,
      https: { certificateAuthority: host.certificateAuthority },
      ...(options?.headers === undefined ? {} : { headers: options.headers }),
      ...(options?.body === undefined ? {} : { body: options.body }),
    });
    return { status: response.statusCode, headers: {}, body: JSON.parse(response.body) };
  };
  return {
    sendGetRequestAsync: (url, options) => send('GET', url, options),
    sendPostRequestAsync: (url, options) => send('POST', url, options),
  };
}

function client(clientId: string, clientSecret: string, tenantId = host.tenantId) {
  return new ConfidentialClientApplication({
    auth: {
      clientId,
      clientSecret,
      authority: `${host.origin}/${tenantId}`,
      knownAuthorities: [new URL(host.origin).host],
    },
    system: { networkClient: networkClient() },
  });
}

function companies(token: string | undefined) {
  return got(`${host.apiUrl}/v2.0/companies`, {
    throwHttpErrors: false,
    retry: { limit: 0 },
    https: { certificateAuthority: host.certificateAuthority },
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  });
}

test('a client library signs in with its secret, keeps the token and is let in with it', async () => {
  const msal = client(application.clientId, application.clientSecret);
  const first = await msal.acquireTokenByClientCredential({ scopes });
  const second = await msal.acquireTokenByClientCredential({ scopes });
  expect(second).toMatchObject({ accessToken: first?.accessToken, fromCache: true });
  const response = await companies(first?.accessToken);
  expect(response.statusCode).toBe(200);
  expect(JSON.parse(response.body).value).toMatchObject([company]);
});

test.each([
  ['a wrong secret', application.clientId, 'wrong', undefined, 'AADSTS7000215'],
  ['an unknown application', 'unknown', application.clientSecret, undefined, 'AADSTS700016'],
  ['an unknown tenant', application.clientId, application.clientSecret, 'elsewhere', 'AADSTS90002'],
])('%s is refused with the code of Entra', async (_what, clientId, secret, tenant, code) => {
  const attempt = client(clientId, secret, tenant).acquireTokenByClientCredential({ scopes });
  await expect(attempt).rejects.toThrow(AuthError);
  await expect(attempt).rejects.toThrow(code);
});

test('a scope without /.default is refused', async () => {
  const attempt = client(application.clientId, application.clientSecret).acquireTokenByClientCredential({
    scopes: ['https://api.businesscentral.dynamics.com/user_impersonation'],
  });
  await expect(attempt).rejects.toThrow('AADSTS1002012');
});

test('no token, a wrong one, a revoked one, and one of an application that is not enabled get 401', async () => {
  const { accessToken = '' } =
    (await client(application.clientId, application.clientSecret).acquireTokenByClientCredential({ scopes })) ?? {};
  host.tokens.revoke(accessToken);
  const disabled = await client('disabled', application.clientSecret).acquireTokenByClientCredential({ scopes });
  for (const token of [undefined, 'nonsense', `${accessToken}x`, accessToken, disabled?.accessToken]) {
    const response = await companies(token);
    expect(response.statusCode).toBe(401);
    const { error } = JSON.parse(response.body);
    expect(error.code).toBe('Authentication_InvalidCredentials');
    expect(error.message).toMatch(/ {2}CorrelationId: {2}[0-9a-f-]{36}\.$/);
  }
});
