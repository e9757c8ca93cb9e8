import type { Clock } from '../clock.ts';
import { AgentError, type CallDescription, HttpStatusError } from '../errors.ts';
import { type HttpAnswer, HttpService } from '../http/http-service.ts';
import { readRetryAfter } from '../http/retry-after.ts';
import type { Logger } from '../logging/logger.ts';
import { withRetry } from '../resilience/retry.ts';
import type { TokenSource } from './auth.ts';
import { EnvelopeWriter } from './write-envelope.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

export interface BusinessCentralClientOptions {
  /** `https://api.businesscentral.dynamics.com`, or a server of one's own. */
  readonly baseUrl: string;
  readonly tenantId: string;
  readonly environment: string;
  /** Name of the company, or its id. */
  readonly company: string;
  readonly route: string;
  readonly tokens: TokenSource;
  readonly certificateAuthority?: string | undefined;
  readonly userAgent: string;
  readonly clock: Clock;
  readonly random: () => number;
  readonly logger: Logger;
}

/** One operation of an envelope. `path` is relative to the company: `orders`, `stores(…)/Microsoft.NAV.processStaged`. */
export interface BatchOperation {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  /** JSON text, or what writes it: hundreds of orders are many, so their text is there only while it is written. */
  readonly body?: string | (() => string);
}

export interface BatchResult {
  readonly status: number;
  readonly body: unknown;
}

export function succeeded(result: BatchResult | undefined): boolean {
  return result !== undefined && result.status >= 200 && result.status < 300;
}

/** Business Central's limit of operations in one envelope. */
export const MAX_BATCH_OPERATIONS = 100;

/** Cuts what is to be sent into as many envelopes as it takes. */
export function* envelopes<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += MAX_BATCH_OPERATIONS) {
    yield items.slice(start, start + MAX_BATCH_OPERATIONS);
  }
}

/** The connector's API in one company: token, company, envelopes, retry. */
export class BusinessCentralClient {
  readonly #options: BusinessCentralClientOptions;
  readonly #http: HttpService;
  readonly #apiUrl: string;
  readonly #envelopes = new EnvelopeWriter();
  #companyId: string | undefined;

  constructor(options: BusinessCentralClientOptions) {
    this.#options = options;
    this.#apiUrl = `${options.baseUrl}/v2.0/${options.tenantId}/${options.environment}/api`;
    this.#http = new HttpService({
      service: 'Business Central',
      userAgent: options.userAgent,
      certificateAuthority: options.certificateAuthority,
      // The gateway gives up after ten minutes; a call must not be given up before the server does.
      timeoutMs: 10 * MINUTE + 5 * SECOND,
      logger: options.logger,
      readRetryAfter,
      readError,
      remedyOf,
    });
  }

  get calls(): number {
    return this.#http.calls;
  }

  /** Sends one envelope as `batchOnce` does, and sends it again as a whole when it got no answer. */
  async batch(
    operations: readonly BatchOperation[],
    options: { continueOnError: boolean },
    signal: AbortSignal,
  ): Promise<Map<string, BatchResult>> {
    return this.#retrying(() => this.batchOnce(operations, options, signal), signal);
  }

  /**
   * Sends one envelope once: for callers who know better than to repeat all of it. With `continueOnError` every operation
   * is tried; without, the first failure ends the envelope and the operations after it have no result.
   */
  async batchOnce(
    operations: readonly BatchOperation[],
    { continueOnError }: { continueOnError: boolean },
    signal: AbortSignal,
  ): Promise<Map<string, BatchResult>> {
    const envelope = this.#envelopes.write(operations, await this.#company(signal));
    const answer = await this.#authorised(
      {
        method: 'POST',
        url: `${this.#apiUrl}/${this.#options.route}/$batch`,
        body: envelope,
        headers: continueOnError ? { prefer: 'odata.continue-on-error' } : {},
      },
      signal,
    );
    this.#envelopes.reuse(envelope);
    return readResponses(answer.body, operations);
  }

  /** The error an inner answer stands for, so that it is classified like any other. */
  innerError(operation: BatchOperation, result: BatchResult | undefined): HttpStatusError {
    const { code, message } = readError(JSON.stringify(result?.body ?? ''));
    const call: CallDescription = { service: 'Business Central', method: operation.method, url: operation.path };
    const status = result?.status ?? 503;
    return new HttpStatusError(call, {
      status,
      serverCode: code,
      remedy: remedyOf(status, operation.path),
      serverMessage: result === undefined ? 'the envelope has no answer for this operation' : message,
    });
  }

  async #company(signal: AbortSignal): Promise<string> {
    this.#companyId ??= await this.#findCompany(signal);
    return `companies(${this.#companyId})`;
  }

  /** Part of the first envelope's attempt, and repeated with it: not a retry within a retry. */
  async #findCompany(signal: AbortSignal): Promise<string> {
    const { company } = this.#options;
    const answer = await this.#authorised({ method: 'GET', url: `${this.#apiUrl}/v2.0/companies` }, signal);
    const companies = valuesOf(answer.body) as { id?: unknown; name?: unknown }[];
    const found = companies.find(({ id, name }) => id === company.toLowerCase() || name === company);
    if (typeof found?.id === 'string') return found.id;
    throw new AgentError(
      'COMPANY_NOT_FOUND',
      'fatal',
      `Business Central has no company "${company}" that this application may see. Known: ${companies.map(({ name }) => name).join(', ') || 'none'}.`,
    );
  }

  #retrying<Result>(call: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
    const { clock, random, logger } = this.#options;
    return withRetry(call, {
      clock,
      random,
      signal,
      onRetry: (error, attempt, delayMs) => logger.warn('business-central.retry', { attempt, delayMs, error }),
    });
  }

  /** A token can be revoked before it expires: one refusal is answered with a fresh token, a second one counts. */
  async #authorised(request: Parameters<HttpService['send']>[0], signal: AbortSignal): Promise<HttpAnswer> {
    try {
      return await this.#send(request, await this.#options.tokens.token(), signal);
    } catch (error) {
      if (!(error instanceof HttpStatusError) || error.status !== 401) throw error;
      return this.#send(request, await this.#options.tokens.token(true), signal);
    }
  }

  #send(request: Parameters<HttpService['send']>[0], token: string, signal: AbortSignal): Promise<HttpAnswer> {
    return this.#http.send({
      ...request,
      signal,
      // Messages are matched and shown: they come in one language.
      headers: { ...request.headers, authorization: `Bearer ${token}`, 'accept-language': 'en-US' },
    });
  }
}

function remedyOf(status: number, path: string): string | undefined {
  if (status === 401)
    return 'Check that the page Microsoft Entra Applications has the client id, and that it is enabled there.';
  if (status === 403)
    return 'Give the application the permission set BigC Agent on the page Microsoft Entra Applications.';
  if (status >= 300 && status < 400) return 'Check businessCentral.baseUrl: the address answers with another one.';
  if (status !== 404) return undefined;
  if (path.endsWith('/companies')) return 'Check businessCentral.tenantId and businessCentral.environment.';
  return path.endsWith('/$batch') ? 'Check that the extension is installed in this environment.' : undefined;
}

/** `{"error":{"code","message"}}`; the correlation id stands at the end of the message and is no part of what is said. */
export function readError(body: string): { code?: string | undefined; message: string } {
  try {
    const parsed = JSON.parse(body) as { error?: { code?: string; message?: string } };
    if (parsed.error?.message !== undefined) {
      return {
        code: parsed.error.code,
        message: parsed.error.message.replace(/\s*CorrelationId:\s*[0-9a-f-]+\.?\s*$/i, ''),
      };
    }
  } catch {
    // A gateway's page: the text below is all there is to show.
  }
  return { message: body.slice(0, 200) };
}

/** A text within `$filter`. */
export function filterText(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** The rows of a list. */
export function valuesOf(body: unknown): object[] {
  const value = isObject(body) && 'value' in body ? body.value : undefined;
  if (!Array.isArray(value) || !value.every(isObject))
    throw unreadable('Business Central answered without a "value" list of objects.');
  return value;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A proxy may have had its hands in it: it is asked for again. */
const unreadable = (message: string) => new AgentError('ANSWER_UNREADABLE', 'retry', message);

/**
 * What was answered to each operation. An answer without a status says nothing of its operation, which then counts as
 * unanswered.
 */
function readResponses(answer: unknown, operations: readonly BatchOperation[]): Map<string, BatchResult> {
  const responses = isObject(answer) && 'responses' in answer ? answer.responses : undefined;
  if (!Array.isArray(responses) || (operations.length > 0 && responses.length === 0))
    throw unreadable('Business Central answered an envelope without "responses".');
  return new Map(
    responses.filter(isObject).flatMap((response): [string, BatchResult][] => {
      const { id, status, body } = response as { id?: unknown; status?: unknown; body?: unknown };
      const code = Number(status);
      return Number.isInteger(code) && code >= 200 && code <= 599 ? [[String(id), { status: code, body }]] : [];
    }),
  );
}
