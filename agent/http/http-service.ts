import { randomUUID } from 'node:crypto';
import got, { type ExtendOptions, type Got, RequestError, type Response } from 'got';
import {
  type CallDescription,
  HttpStatusError,
  type Service,
  StoppedError,
  TransportError,
  UnreadableAnswerError,
} from '../errors.ts';
import type { Logger } from '../logging/logger.ts';
import { countCall } from '../logging/run-context.ts';
import { LONGEST_WAIT_MS } from '../resilience/retry.ts';
import { parseExactJson } from '../wire/exact-json.ts';
import { plainRequest } from './plain-request.ts';
import { type RawAnswer, readAnswer } from './read-answer.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

const utf8 = new TextDecoder();

export interface HttpServiceOptions {
  /** How the service is called in messages and logs. */
  readonly service: Service;
  readonly userAgent: string;
  /** PEM of a certificate authority to trust besides the system's. */
  readonly certificateAuthority?: string | undefined;
  readonly timeoutMs: number;
  readonly logger: Logger;
  /** Milliseconds the server asks to wait, read from its own headers. */
  readonly readRetryAfter: (headers: Response['headers'], status: number) => number | undefined;
  /** Code and sentence of an error body of this service. */
  readonly readError: (body: string) => { code?: string | undefined; message: string };
  /** What a person can do about a failed call, where only a person can. */
  readonly remedyOf: (status: number, path: string) => string | undefined;
  /** Sees every answer, successful or not: rate limits are read here. */
  readonly onAnswer?: (status: number, headers: Response['headers']) => void;
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly query?: Readonly<Record<string, string | number>> | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON text, or the bytes of it. */
  readonly body?: string | Uint8Array | undefined;
  readonly signal?: AbortSignal;
}

export interface HttpAnswer {
  readonly status: number;
  /** Parsed with exact decimals; undefined when the answer has no content (204). */
  readonly body: unknown;
}

/**
 * One attempt of one call: no retry lives here. Counts calls, logs them, and turns whatever goes wrong into the agent's
 * errors. Personal data stays out of logs and messages: only the path of a URL is named.
 */
export class HttpService {
  readonly #options: HttpServiceOptions;
  readonly #got: Got;
  #calls = 0;

  constructor(options: HttpServiceOptions) {
    this.#options = options;
    const defaults: ExtendOptions = {
      retry: { limit: 0 },
      throwHttpErrors: false,
      followRedirect: false,
      request: plainRequest,
      timeout: { request: options.timeoutMs, connect: 10 * SECOND },
      headers: { 'user-agent': options.userAgent, accept: 'application/json' },
      ...(options.certificateAuthority === undefined
        ? {}
        : { https: { certificateAuthority: options.certificateAuthority } }),
    };
    this.#got = got.extend(defaults);
  }

  /** Calls made since start, repeated attempts included. */
  get calls(): number {
    return this.#calls;
  }

  async send(request: HttpRequest): Promise<HttpAnswer> {
    const correlation = randomUUID();
    const call: CallDescription = {
      service: this.#options.service,
      method: request.method,
      url: new URL(request.url).pathname,
      correlation,
    };
    this.#calls += 1;
    countCall(call.service);
    const started = performance.now();
    const answer = await this.#attempt(call, request, correlation);
    this.#options.onAnswer?.(answer.status, answer.headers);
    this.#options.logger.debug('http.call', {
      ...call,
      status: answer.status,
      milliseconds: Math.round(performance.now() - started),
    });
    if (answer.status < 200 || answer.status > 299) throw this.#statusError(call, answer);
    return { status: answer.status, body: parseBody(call, answer.status, utf8.decode(answer.body)) };
  }

  async #attempt(call: CallDescription, request: HttpRequest, correlation: string): Promise<RawAnswer> {
    const { signal, body } = request;
    const isStopped = () => signal?.aborted === true;
    if (isStopped()) throw new StoppedError();
    try {
      const stream = this.#got.stream(urlOf(request), {
        method: request.method,
        headers: {
          ...request.headers,
          ...(body === undefined ? {} : headersOfBody(body)),
          'client-request-id': correlation,
        },
      });
      // As an option, got would copy it with all the memory it is a part of, to compare after its hooks.
      if (body !== undefined) stream.end(body);
      return await readAnswer(stream, signal);
    } catch (error) {
      if (isStopped()) throw new StoppedError();
      if (error instanceof RequestError) throw new TransportError(call, error);
      throw error;
    }
  }

  #statusError(call: CallDescription, { status, headers, body }: RawAnswer): HttpStatusError {
    const { code, message } = this.#options.readError(utf8.decode(body));
    const retryAfterMs = this.#options.readRetryAfter(headers, status);
    return new HttpStatusError(call, {
      status,
      serverCode: code,
      serverMessage: message,
      remedy: this.#options.remedyOf(status, call.url) ?? longWait(retryAfterMs),
      retryAfterMs,
    });
  }
}

function headersOfBody(body: string | Uint8Array): Readonly<Record<string, string>> {
  return { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) };
}

function longWait(milliseconds = 0): string | undefined {
  if (milliseconds <= LONGEST_WAIT_MS) return undefined;
  return `It asks to wait ${Math.ceil(milliseconds / MINUTE)} minutes, which is longer than a run waits.`;
}

/** The query is written here, because got takes one apart and together several times. */
function urlOf({ url, query = {} }: HttpRequest): string {
  const parameters = Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]);
  return parameters.length === 0 ? url : `${url}?${new URLSearchParams(parameters)}`;
}

const NO_CONTENT = 204;

/** Only who says so has no content: an answer that was lost on its way must not pass for an empty list. */
function parseBody(call: CallDescription, status: number, body: string): unknown {
  if (body === '' && status === NO_CONTENT) return undefined;
  try {
    return parseExactJson(body);
  } catch (error) {
    throw new UnreadableAnswerError(call, body === '' ? 'the body is empty' : 'the body is not complete JSON', {
      cause: error,
    });
  }
}
