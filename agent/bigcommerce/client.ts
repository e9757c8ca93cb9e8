import type { Clock } from '../clock.ts';
import { type CallDescription, UnreadableAnswerError } from '../errors.ts';
import { HttpService } from '../http/http-service.ts';
import type { Logger } from '../logging/logger.ts';
import { withRetry } from '../resilience/retry.ts';
import { RequestQuota, readRetryAfter } from './request-quota.ts';

const SECOND = 1000;

export interface BigCommerceClientOptions {
  /** `https://api.bigcommerce.com`, or a sandbox. */
  readonly apiUrl: string;
  readonly storeHash: string;
  readonly accessToken: string;
  readonly certificateAuthority?: string | undefined;
  readonly userAgent: string;
  /** Calls of each rate-limit window left to other apps. */
  readonly quotaReserve: number;
  readonly timeoutSeconds: number;
  readonly clock: Clock;
  readonly random: () => number;
  readonly logger: Logger;
}

type Query = Readonly<Record<string, string | number>>;

/** The store's REST API: credentials, quota and retry in one place. Empty V2 lists (204) come back as undefined. */
export class BigCommerceClient {
  readonly #options: BigCommerceClientOptions;
  readonly #http: HttpService;
  readonly #quota: RequestQuota;

  constructor(options: BigCommerceClientOptions) {
    this.#options = options;
    this.#quota = new RequestQuota(options.clock, options.quotaReserve);
    this.#http = new HttpService({
      service: 'BigCommerce',
      userAgent: options.userAgent,
      certificateAuthority: options.certificateAuthority,
      timeoutMs: options.timeoutSeconds * SECOND,
      logger: options.logger,
      readRetryAfter,
      readError,
      remedyOf,
      onAnswer: (_status, headers) => this.#quota.observe(headers),
    });
  }

  get calls(): number {
    return this.#http.calls;
  }

  /**
   * `path` begins with the version: `v2/orders`. `read` looks at the shape of the body within the retry, so that an
   * answer which is not what was asked for is asked for again.
   */
  async get<Result>(path: string, query: Query, signal: AbortSignal, read: (body: unknown) => Result): Promise<Result> {
    return this.#call('GET', path, { query }, signal, read);
  }

  async post<Result>(
    path: string,
    body: unknown,
    signal: AbortSignal,
    read: (body: unknown) => Result,
  ): Promise<Result> {
    return this.#call('POST', path, { body: JSON.stringify(body) }, signal, read);
  }

  async #call<Result>(
    method: 'GET' | 'POST',
    path: string,
    parts: { query?: Query; body?: string },
    signal: AbortSignal,
    read: (body: unknown) => Result,
  ): Promise<Result> {
    const { apiUrl, storeHash, accessToken, clock, random, logger } = this.#options;
    const request = {
      method,
      url: `${apiUrl}/stores/${storeHash}/${path}`,
      headers: { 'x-auth-token': accessToken },
      signal,
      ...parts,
    } as const;
    return withRetry(
      async () => {
        const { body } = await this.#quota.within(() => this.#http.send(request), signal);
        try {
          return read(body);
        } catch (error) {
          if (!(error instanceof UnexpectedBody)) throw error;
          const call: CallDescription = { service: 'BigCommerce', method, url: new URL(request.url).pathname };
          throw new UnreadableAnswerError(call, error.message, { cause: error });
        }
      },
      {
        clock,
        random,
        signal,
        onRetry: (error, attempt, delayMs) => logger.warn('bigcommerce.retry', { path, attempt, delayMs, error }),
      },
    );
  }
}

/** Thrown by a `read` function: the body is not what was asked for. */
export class UnexpectedBody extends Error {}

/** A V2 list: a bare array, or no body at all when it is empty. */
export function readV2List(body: unknown): unknown[] {
  if (body === undefined) return [];
  if (!Array.isArray(body)) throw new UnexpectedBody('a list was asked for, the answer is not an array');
  return body;
}

/** A V3 list: `{ data: [...] }`, or no body. */
export function readV3List(body: unknown): unknown[] {
  if (body === undefined) return [];
  const data = typeof body === 'object' && body !== null && 'data' in body ? body.data : undefined;
  if (!Array.isArray(data)) throw new UnexpectedBody('a list was asked for, the answer has no array "data"');
  return data;
}

/** Paths that every store has. */
const ofEveryStore = /\/v2\/(time|orders)$/;

function remedyOf(status: number, path: string): string | undefined {
  if (status === 401) return 'Check store.accessToken and store.hash: a token is of one store.';
  if (status === 403)
    return "The store's API account has no OAuth scope for it: give it one, and its new token as store.accessToken.";
  if (status >= 300 && status < 400) return 'Check store.apiUrl: the address answers with another one.';
  return status === 404 && ofEveryStore.test(path) ? 'Check store.hash.' : undefined;
}

/** V2 errors are arrays, V3 errors objects, and a gateway may answer with anything. */
export function readError(body: string): { code?: string | undefined; message: string } {
  try {
    const parsed: unknown = JSON.parse(body);
    const first: unknown = Array.isArray(parsed) ? parsed[0] : parsed;
    if (typeof first === 'object' && first !== null) {
      const { message, title, detail, errors } = first as Record<string, unknown>;
      const sentence = [message, title, detail].find((candidate) => typeof candidate === 'string') as
        | string
        | undefined;
      const fields = typeof errors === 'object' && errors !== null ? ` (${JSON.stringify(errors)})` : '';
      if (sentence !== undefined) return { message: `${sentence}${fields}` };
    }
  } catch {
    // Not JSON: the text below is all there is to show.
  }
  return { message: body.slice(0, 200) };
}
