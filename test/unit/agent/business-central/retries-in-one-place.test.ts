import { HttpResponse, http } from 'msw';
import { tokenSource } from '../../../../agent/business-central/auth.ts';
import { retryRules } from '../../../../agent/resilience/retry.ts';
import { baseUrl, clientOf, network } from './answering-business-central.ts';

/**
 * The look-up of the company and the token each had retries of their own within those of the call: without a network the
 * agent tried 36 and 216 times, for many minutes, before it said that the run had failed.
 */

const { server } = network();

const authorityUrl = 'https://login.microsoftonline.com';
const tenantId = '6f0e6e5a-52a3-4c3e-9b9e-4a1f3a0d7c11';

function callWith(tokens = { token: async () => 'token' }) {
  const client = clientOf({ tenantId, tokens });
  return () => client.batch([], { continueOnError: true }, new AbortController().signal);
}

test('a company that cannot be looked up is tried as often as any call', async () => {
  let calls = 0;
  server.use(
    http.get(`${baseUrl}/*`, () => {
      calls += 1;
      return new HttpResponse('', { status: 503 });
    }),
  );
  const call = callWith();
  await expect(call()).rejects.toMatchObject({ status: 503 });
  expect(calls).toBe(retryRules.serverFault.attempts);
});

describe('a token', () => {
  const tokens = () =>
    tokenSource({ authorityUrl, tenantId, clientId: 'agent', clientSecret: 'secret', scope: 'https://bc/.default' });

  test.each([
    ['Microsoft Entra fails', 503, 'oops', retryRules.serverFault.attempts],
    ['something else answers in its place', 200, '<html>Sign in to the network</html>', retryRules.transport.attempts],
  ])('is tried as often as any call where %s', async (_what, status, body, attempts) => {
    let calls = 0;
    server.use(
      http.all(`${authorityUrl}/*`, () => {
        calls += 1;
        return new HttpResponse(body, { status });
      }),
    );
    const call = callWith(tokens());
    await expect(call()).rejects.toThrow(/^Microsoft Entra: POST .*token/);
    expect(calls).toBe(attempts);
  });
});
