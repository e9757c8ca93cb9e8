import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HttpService, type HttpServiceOptions } from '../../../../agent/http/http-service.ts';
import { recordingLogger } from '../../../support/recording-logger.ts';

/** Has a real server answer the agent's calls, since what happens to bytes on their way is what is tested. */
export async function withServer<Result>(
  serve: RequestListener,
  use: (service: HttpService, url: string) => Promise<Result>,
  options: Partial<HttpServiceOptions> = {},
): Promise<Result> {
  const server = createServer(serve);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const service = new HttpService({
    service: 'BigCommerce',
    userAgent: 'test',
    timeoutMs: 10_000,
    logger: recordingLogger(),
    readRetryAfter: () => undefined,
    readError: (message) => ({ message }),
    remedyOf: () => undefined,
    ...options,
  });
  try {
    return await use(service, `http://127.0.0.1:${(server.address() as AddressInfo).port}/x`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
