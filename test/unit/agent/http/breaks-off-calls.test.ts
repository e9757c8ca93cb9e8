import { getEventListeners } from 'node:events';
import type { RequestListener } from 'node:http';
import { StoppedError, TransportError } from '../../../../agent/errors.ts';
import type { HttpServiceOptions } from '../../../../agent/http/http-service.ts';
import { withServer } from './answering-server.ts';

/** Calls that get no complete answer. */

type Send = (signal?: AbortSignal) => Promise<unknown>;

async function withCalls(
  serve: RequestListener,
  use: (send: Send) => Promise<void>,
  options: Partial<HttpServiceOptions> = {},
): Promise<void> {
  await withServer(
    serve,
    (service, url) =>
      use((signal) => service.send({ method: 'GET', url, ...(signal === undefined ? {} : { signal }) })),
    options,
  );
}

const never: RequestListener = () => undefined;

test('all calls of a run end when it is stopped, whether their answers have begun or not', async () => {
  const run = new AbortController();
  let begun = 0;
  const serve: RequestListener = (_request, response) => {
    begun += 1;
    if (begun > 1) response.writeHead(200).write('[');
    if (begun === 4) setImmediate(() => run.abort());
  };
  await withCalls(serve, async (send) => {
    const calls = await Promise.allSettled([1, 2, 3, 4].map(() => send(run.signal)));
    for (const call of calls) expect(call).toMatchObject({ status: 'rejected', reason: expect.any(StoppedError) });
  });
});

test('no call is made for a run that was stopped', async () => {
  let calls = 0;
  const serve: RequestListener = (_request, response) => {
    calls += 1;
    response.end('{}');
  };
  await withCalls(serve, async (send) => {
    await expect(send(AbortSignal.abort())).rejects.toThrow(StoppedError);
  });
  expect(calls).toBe(0);
});

test('a run leaves one listener on its signal, however many calls it makes, and no call behind', async () => {
  const run = new AbortController();
  await withCalls(
    (_request, response) => response.end('{}'),
    async (send) => {
      for (let count = 0; count < 5; count += 1) await send(run.signal);
      await Promise.all([send(run.signal), send(run.signal)]);
      expect(getEventListeners(run.signal, 'abort')).toHaveLength(1);
      run.abort();
    },
  );
});

test('an answer that is cut off is no answer', async () => {
  const serve: RequestListener = (_request, response) => {
    response.writeHead(200, { 'content-length': 100 }).write('{"a":');
    setImmediate(() => response.destroy());
  };
  await withCalls(serve, async (send) => {
    await expect(send()).rejects.toThrow(TransportError);
  });
});

test('an answer of unknown length that is cut off is no answer', async () => {
  const serve: RequestListener = (_request, response) => {
    response.writeHead(200).write('[1,2]');
    setImmediate(() => response.destroy());
  };
  await withCalls(serve, async (send) => {
    await expect(send()).rejects.toThrow(TransportError);
  });
});

test.each([
  ['that never begins', never],
  ['that never ends', ((_request, response) => response.writeHead(200).write('[')) satisfies RequestListener],
])('an answer %s is waited for as long as the timeout says', async (_what, serve) => {
  await withCalls(
    serve,
    async (send) => {
      await expect(send()).rejects.toThrow(/got no complete answer.*200ms/);
    },
    { timeoutMs: 200 },
  );
});
