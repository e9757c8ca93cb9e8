import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { withServer } from './answering-server.ts';

/** What a server may do with the bytes of an answer on their way. */

const text = { name: 'Zoë 🧡 Müller', note: '' };
const bytes = Buffer.from(JSON.stringify(text));
/** In the middle of the heart, which is four bytes. */
const cut = bytes.indexOf(Buffer.from('🧡')) + 2;

const answerOf = (serve: RequestListener, retryAfterMs?: number) =>
  withServer(serve, (service, url) => service.send({ method: 'GET', url }), { readRetryAfter: () => retryAfterMs });

test('in parts that divide a character', async () => {
  const answer = await answerOf((_request, response) => {
    response.write(bytes.subarray(0, cut));
    setImmediate(() => response.end(bytes.subarray(cut)));
  });
  expect(answer.body).toEqual(text);
});

test('compressed', async () => {
  const answer = await answerOf((request, response) => {
    expect(request.headers['accept-encoding']).toContain('gzip');
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(bytes));
  });
  expect(answer.body).toEqual(text);
});

test('with a byte order mark', async () => {
  const answer = await answerOf((_request, response) => {
    response.end(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]));
  });
  expect(answer.body).toEqual(text);
});

test('none at all', async () => {
  const answer = await answerOf((_request, response) => {
    response.writeHead(204).end();
  });
  expect(answer).toEqual({ status: 204, body: undefined });
});

test('none, although there is one: it was taken for an empty list', async () => {
  const answer = answerOf((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end();
  });
  await expect(answer).rejects.toMatchObject({
    code: 'ANSWER_UNREADABLE',
    message: 'BigCommerce: GET /x: the body is empty',
  });
});

const packed = gzipSync(bytes);

test.each([
  ['cut in the middle of its compression', { 'content-encoding': 'gzip' }, packed.subarray(0, packed.length - 12)],
  ['with other bytes than its compression has', { 'content-encoding': 'gzip' }, Buffer.from('not gzip')],
  ['shorter than it says', { 'content-length': '9999' }, bytes],
  ['as the page of a proxy', { 'content-type': 'text/html' }, Buffer.from('<html>Sign in</html>')],
] as const)('%s is asked for again', async (_what, headers, body) => {
  const answer = answerOf((_request, response) => {
    response.writeHead(200, headers);
    response.write(body);
    setImmediate(() => response.destroy());
  });
  await expect(answer).rejects.toMatchObject({ disposition: 'retry', message: expect.stringContaining('GET /x') });
});

test('with a wait that is longer than a run waits, in its words', async () => {
  const answer = answerOf((_request, response) => {
    response.writeHead(503).end('Closed');
  }, 3_600_000);
  await expect(answer).rejects.toThrow(
    'BigCommerce: GET /x answered 503: Closed. It asks to wait 60 minutes, which is longer than a run waits.',
  );
});

test('as the words of an error', async () => {
  const answer = answerOf((_request, response) => {
    response.writeHead(404).end('Zoë ist nicht da');
  });
  await expect(answer).rejects.toThrow('BigCommerce: GET /x answered 404: Zoë ist nicht da');
});
