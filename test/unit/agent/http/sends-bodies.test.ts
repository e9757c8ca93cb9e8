import type { IncomingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { jest } from '@jest/globals';
import { withServer } from './answering-server.ts';

/** What a server gets of the body of a call. */
async function received(body: string | Uint8Array): Promise<{ headers: IncomingHttpHeaders; body: Buffer }> {
  const { promise, resolve } = Promise.withResolvers<{ headers: IncomingHttpHeaders; body: Buffer }>();
  return withServer(
    async (request, response) => {
      resolve({ headers: request.headers, body: await buffer(request) });
      response.end('{}');
    },
    async (service, url) => {
      await service.send({ method: 'POST', url, body });
      return promise;
    },
  );
}

test('a text is sent with its length in bytes', async () => {
  const { headers, body } = await received('{"name":"Jürgen"}');
  expect(headers).toMatchObject({ 'content-length': '18', 'content-type': 'application/json' });
  expect(headers).not.toHaveProperty('transfer-encoding');
  expect(body.toString()).toBe('{"name":"Jürgen"}');
});

test('bytes of a larger memory are sent alone, whole, and without a copy of that memory', async () => {
  const copies = jest.spyOn(globalThis, 'structuredClone');
  try {
    const memory = Buffer.alloc(4_000_000, 'x');
    memory.fill('y', 1000, 2_001_000);
    const { headers, body } = await received(memory.subarray(1000, 2_001_000));
    expect(headers['content-length']).toBe('2000000');
    expect(body.equals(Buffer.alloc(2_000_000, 'y'))).toBe(true);
    expect(copies).not.toHaveBeenCalled();
  } finally {
    copies.mockRestore();
  }
});
