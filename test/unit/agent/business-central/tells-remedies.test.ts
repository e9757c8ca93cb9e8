import { HttpResponse, http } from 'msw';
import { baseUrl, clientOf, network } from './answering-business-central.ts';

/** What only a person can mend is told together with how, because the log is all that person has. */

const { server } = network();

const client = clientOf();
const call = () => client.batch([], { continueOnError: true }, new AbortController().signal);

const registered = 'Check that the page Microsoft Entra Applications has the client id, and that it is enabled there.';
const permitted = 'Give the application the permission set BigC Agent on the page Microsoft Entra Applications.';
const place = 'Check businessCentral.tenantId and businessCentral.environment.';

test.each([
  [401, registered],
  [403, permitted],
  [404, place],
])('a company list answered with %i', async (status, remedy) => {
  server.use(http.get(`${baseUrl}/*`, () => new HttpResponse('', { status })));
  await expect(call()).rejects.toThrow(`answered ${status}. ${remedy}`);
});

test('a missing extension', async () => {
  const error = { code: 'BadRequest_NotFound', message: 'Bad Request - Error in query syntax.' };
  server.use(
    http.get(`${baseUrl}/*`, () => HttpResponse.json({ value: [{ id: 'c1', name: 'CRONUS' }] })),
    http.post(`${baseUrl}/*`, () => HttpResponse.json({ error }, { status: 404 })),
  );
  await expect(call()).rejects.toThrow(`${error.message} Check that the extension is installed in this environment.`);
});

test('an operation of an envelope that is not permitted', () => {
  const operation = { id: '1', method: 'POST', path: 'leases' } as const;
  const { message } = client.innerError(operation, {
    status: 403,
    body: { error: { code: 'x', message: 'No rights.' } },
  });
  expect(message).toBe(`Business Central: POST leases answered 403: No rights. ${permitted}`);
});
