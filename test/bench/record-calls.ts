import diagnosticsChannel from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';

/** A call as it went out: what a loop needs to make it again. */
export interface RecordedCall {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  body?: string;
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
    const call = callOf(request);
    recording.calls.push(call);
    underWay += 1;
    recording.mostAtOnce = Math.max(recording.mostAtOnce, underWay);
    const chunks = writtenTo(request);
    // A server may answer as soon as it has the whole body, before the request is ended here: only its close is certain.
    request.once('close', () => {
      underWay -= 1;
      if (chunks.length > 0) call.body = Buffer.concat(chunks).toString('utf8');
    });
  });
  return recording;
}

function callOf(request: ClientRequest): RecordedCall {
  const headers = Object.entries(request.getHeaders())
    .filter(([name]) => !ownOfConnection.has(name))
    .map(([name, value]) => [name, String(value)]);
  return {
    method: request.method,
    url: `${request.protocol}//${request.getHeader('host')}${request.path}`,
    headers: Object.fromEntries(headers),
  };
}

/** The chunks of the body, filled as they are written. */
function writtenTo(request: ClientRequest): Buffer[] {
  const chunks: Buffer[] = [];
  const keeping =
    <Method extends (...args: never[]) => unknown>(method: Method) =>
    (...args: Parameters<Method>) => {
      const chunk: unknown = args[0];
      if (typeof chunk === 'string') chunks.push(Buffer.from(chunk));
      else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
      return method.apply(request, args);
    };
  request.write = keeping(request.write) as typeof request.write;
  request.end = keeping(request.end) as typeof request.end;
  return chunks;
}
