import diagnosticsChannel from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';

/** A call as it went out: what a loop needs to make it again. */
export interface RecordedCall {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Recording {
  readonly calls: RecordedCall[];
  /** How many calls were under way at once, at most. */
  mostAtOnce: number;
}

/** Node and the client add these to each call by themselves. */
const ownOfConnection = new Set(['host', 'connection', 'content-length', 'transfer-encoding']);

/** Records every HTTP call of this process from now on, at the last place before the wire. */
export function recordCalls(): Recording {
  const recording: Recording = { calls: [], mostAtOnce: 0 };
  let underWay = 0;
  diagnosticsChannel.subscribe('http.client.request.created', (message) => {
    const { request } = message as { request: ClientRequest };
    underWay += 1;
    recording.mostAtOnce = Math.max(recording.mostAtOnce, underWay);
    request.once('close', () => {
      underWay -= 1;
    });
    const chunks: Buffer[] = [];
    const keep = (chunk: unknown) => {
      if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk as Uint8Array));
    };
    const { write, end } = request;
    request.write = ((...args: Parameters<typeof write>) => {
      keep(args[0]);
      return write.apply(request, args);
    }) as typeof write;
    request.end = ((...args: Parameters<typeof end>) => {
      keep(args[0]);
      request.end = end;
      request.write = write;
      recording.calls.push(callOf(request, Buffer.concat(chunks).toString('utf8')));
      return end.apply(request, args);
    }) as typeof end;
  });
  return recording;
}

function callOf(request: ClientRequest, body: string): RecordedCall {
  const headers = Object.entries(request.getHeaders())
    .filter(([name]) => !ownOfConnection.has(name))
    .map(([name, value]) => [name, String(value)]);
  return {
    method: request.method,
    url: `${request.protocol}//${request.getHeader('host')}${request.path}`,
    headers: Object.fromEntries(headers),
    ...(body === '' ? {} : { body }),
  };
}
