import { HttpResponse, http } from 'msw';
import { succeeded } from '../../../../agent/business-central/client.ts';
import { batchUrl, clientOf, companiesUrl, network } from './answering-business-central.ts';

/** Answers that no Business Central gives, but a proxy, a broken gateway or another server at its address may. */

const { server } = network();
const signal = new AbortController().signal;
const operations = [{ id: 'a', method: 'GET', path: 'stores' }] as const;

const good = { responses: [{ id: 'a', status: 200, body: { value: [] } }] };

/** Each call is answered by the next; the last one stays. */
function answers(url: string, ...bodies: readonly unknown[]): () => number {
  let calls = 0;
  const respond = () => {
    const body = bodies[Math.min(calls, bodies.length - 1)];
    calls += 1;
    return typeof body === 'string' ? new HttpResponse(body) : HttpResponse.json(body as object);
  };
  server.use(url === batchUrl ? http.post(url, respond) : http.get(url, respond));
  return () => calls;
}

const batch = () => clientOf().batch(operations, { continueOnError: true }, signal);

describe('an envelope is sent again when its answer', () => {
  test.each([
    ['is empty', ''],
    ['is a page', '<html>Sign in</html>'],
    ['is null', 'null'],
    ['is a list', []],
    ['has no responses', { value: [] }],
    ['has responses that are none', { responses: 'none' }],
    ['has no response at all', { responses: [] }],
  ])('%s', async (_what, body) => {
    answers(companiesUrl, { value: [{ id: 'c1', name: 'CRONUS' }] });
    const calls = answers(batchUrl, body, good);
    expect(succeeded((await batch()).get('a'))).toBe(true);
    expect(calls()).toBe(2);
  });
});

test.each([
  ['null', null],
  ['a number', 7],
  ['without a status', { id: 'a' }],
  ['with a status that is none', { id: 'a', status: 'fine', body: {} }],
  ['with a status that no answer ends with', { id: 'a', status: 100, body: {} }],
  ['of another operation', { id: 'z', status: 200 }],
])('a response that is %s answers nothing: the operation counts as one to be repeated', async (_what, response) => {
  answers(companiesUrl, { value: [{ id: 'c1', name: 'CRONUS' }] });
  answers(batchUrl, { responses: [response] });
  const result = (await batch()).get('a');
  expect(clientOf().innerError(operations[0], result)).toMatchObject({ status: 503, disposition: 'retry' });
});

test.each([
  ['null among them', { value: [null] }],
  ['no list', { value: {} }],
  ['nothing of the kind', 'true'],
])('companies are asked for again when the answer has %s', async (_what, body) => {
  const calls = answers(companiesUrl, body, { value: [{ id: 'c1', name: 'CRONUS' }] });
  answers(batchUrl, good);
  expect(succeeded((await batch()).get('a'))).toBe(true);
  expect(calls()).toBe(2);
});

test('an address that leads elsewhere is not followed with the token', async () => {
  server.use(
    http.get(
      companiesUrl,
      () => new HttpResponse('', { status: 302, headers: { location: 'https://elsewhere.example/' } }),
    ),
  );
  await expect(batch()).rejects.toThrow(
    'answered 302. Check businessCentral.baseUrl: the address answers with another one.',
  );
});
