/**
 * Business Central's API over HTTPS: the API pages of an application as OData v4 services, with the token endpoint of
 * Microsoft Entra beside them.
 */
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Session } from '../runtime/session/session.ts';
import type { ApiPage } from './api-page.ts';
import { type Execution, runAlone, runBatch } from './batch.ts';
import type { Company } from './companies.ts';
import { type Certificate, makeCertificate } from './entra/certificate.ts';
import { addTokenRoutes } from './entra/token-routes.ts';
import { type ApplicationUser, TokenIssuer } from './entra/tokens.ts';
import { badRequest, errorBody, ODataError, resourceNotFound, toODataError } from './odata-error.ts';
import { type Fault, Faults } from './protection/faults.ts';
import { type Limits, ONLINE_LIMITS, TooBusyError, UserQuota } from './protection/limits.ts';
import { RequestLog } from './request-log.ts';
import { parseResourcePath } from './resource-path.ts';
import type { ServiceModel, ServiceRequest, ServiceResponse } from './service-request.ts';

export interface HostOptions {
  readonly pages: readonly ApiPage[];
  readonly companies: readonly Company[];
  readonly applications: readonly ApplicationUser[];
  /** A session of an application user in a company. */
  readonly newSession: (user: ApplicationUser, company: Company) => Session;
  readonly tenantId?: string | undefined;
  readonly environment?: string | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /** Time for the request window, in milliseconds; default the machine's. */
  readonly now?: (() => number) | undefined;
  readonly port?: number | undefined;
  readonly host?: string | undefined;
  readonly certificate?: Certificate | undefined;
}

export interface Host {
  /** `https://127.0.0.1:1234`: the authority of tokens and the base of the API. */
  readonly origin: string;
  /** `{origin}/v2.0/{tenant}/{environment}/api`. */
  readonly apiUrl: string;
  readonly tenantId: string;
  readonly environment: string;
  /** The certificate to trust, as PEM text. */
  readonly certificateAuthority: string;
  readonly log: RequestLog;
  readonly faults: Faults;
  readonly tokens: TokenIssuer;
  close(): Promise<void>;
}

const DEFAULT_TENANT = '6f0e6e5a-52a3-4c3e-9b9e-4a1f3a0d7c11';

export async function startHost(options: HostOptions): Promise<Host> {
  const address = options.host ?? '127.0.0.1';
  const tenantId = options.tenantId ?? DEFAULT_TENANT;
  const environment = options.environment ?? 'Sandbox';
  const limits: Limits = { ...ONLINE_LIMITS, ...options.limits };
  const certificate = options.certificate ?? (await makeCertificate(address));
  const issuer = new TokenIssuer(tenantId, options.applications);
  const log = new RequestLog();
  const faults = new Faults();
  const server: FastifyInstance = Fastify({
    https: { key: certificate.key, cert: certificate.cert },
    bodyLimit: limits.maxBodyBytes,
    forceCloseConnections: true,
  }) as unknown as FastifyInstance;
  let origin = '';

  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  addTokenRoutes(server, issuer, () => origin);
  const api = new Api(options, { tenantId, environment, limits, issuer, log, faults, origin: () => origin });
  server.all('/v2.0/*', (request, reply) => api.handle(request, reply));
  addTokenFaultsAndLog(server, faults, log);
  server.setNotFoundHandler((request, reply) => answerError(reply, resourceNotFound(request.url), randomUUID()));
  server.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    const tooLarge = error.statusCode === 413;
    const answer = tooLarge ? new ODataError(413, 'BadRequest', 'The request body is too large.') : toODataError(error);
    return answerError(reply, answer, randomUUID());
  });

  await server.listen({ host: address, port: options.port ?? 0 });
  origin = `https://${address}:${(server.server.address() as AddressInfo).port}`;
  return {
    origin,
    apiUrl: `${origin}/v2.0/${tenantId}/${environment}/api`,
    tenantId,
    environment,
    certificateAuthority: certificate.cert,
    log,
    faults,
    tokens: issuer,
    close: () => server.close(),
  };
}

/** Token requests can fail on purpose and are logged as well. */
function addTokenFaultsAndLog(server: FastifyInstance, faults: Faults, log: RequestLog): void {
  server.addHook('onRequest', async (request, reply) => {
    if (!request.url.includes('/oauth2/v2.0/token')) return;
    for (const fault of faults.take({ kind: 'token', method: request.method, url: request.url })) {
      if (fault.kind === 'delay') await pause(fault.milliseconds);
      else if (fault.kind === 'cut') cut(reply);
      else
        await reply
          .status(fault.status)
          .headers({ ...fault.headers })
          .send(fault.body ?? '');
    }
  });
  server.addHook('onResponse', async (request, reply) => {
    if (!request.url.includes('/oauth2/v2.0/token')) return;
    log.add({
      kind: 'token',
      method: request.method,
      url: request.url,
      user: '',
      status: reply.statusCode,
      operations: 1,
      correlationId: '',
      clientRequestId: headerOf(request, 'client-request-id'),
      milliseconds: reply.elapsedTime,
      errors: [],
    });
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function cut(reply: FastifyReply): void {
  reply.hijack();
  reply.raw.socket?.destroy();
}

function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

function answerError(reply: FastifyReply, error: ODataError, correlationId: string): FastifyReply {
  return reply
    .status(error.status)
    .headers({ 'content-type': 'application/json; odata.metadata=minimal', 'odata-version': '4.0' })
    .send(Buffer.from(JSON.stringify(errorBody(error, correlationId))));
}

interface ApiParts {
  readonly tenantId: string;
  readonly environment: string;
  readonly limits: Limits;
  readonly issuer: TokenIssuer;
  readonly log: RequestLog;
  readonly faults: Faults;
  readonly origin: () => string;
}

/** What one request has come to, for the log. */
interface Outcome {
  user: string;
  operations: number;
  readonly errors: Error[];
}

class Api {
  private readonly options: HostOptions;
  private readonly parts: ApiParts;
  private readonly quotas = new Map<string, UserQuota>();
  private readonly pagesByRoute = new Map<string, ApiPage[]>();
  private readonly pagesById: ReadonlyMap<number, ApiPage>;

  constructor(options: HostOptions, parts: ApiParts) {
    this.options = options;
    this.parts = parts;
    this.pagesById = new Map(options.pages.map((page) => [page.id, page]));
    this.pagesByRoute.set('v2.0', []);
    for (const page of options.pages) {
      for (const version of page.versions) {
        const route = page.publisher === '' ? version : `${page.publisher}/${page.group}/${version}`;
        const pages = this.pagesByRoute.get(route.toLowerCase()) ?? [];
        pages.push(page);
        this.pagesByRoute.set(route.toLowerCase(), pages);
      }
    }
  }

  async handle(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const correlationId = randomUUID();
    const started = performance.now();
    const outcome: Outcome = { user: '', operations: 1, errors: [] };
    const faults = this.parts.faults.take({ kind: 'api', method: request.method, url: request.url });
    let status = 0;
    try {
      const response = await this.process(request, correlationId, outcome, faults);
      status = response.status;
      if (faults.some((fault) => fault.kind === 'cut')) cut(reply);
      else send(reply, response, request, correlationId);
    } catch (thrown) {
      status = refuse(reply, thrown, correlationId, outcome);
    }
    this.parts.log.add({
      kind: 'api',
      method: request.method,
      url: request.url,
      user: outcome.user,
      status,
      operations: outcome.operations,
      correlationId,
      clientRequestId: headerOf(request, 'client-request-id'),
      milliseconds: performance.now() - started,
      errors: outcome.errors,
    });
    return reply;
  }

  private async process(
    request: FastifyRequest,
    correlationId: string,
    outcome: Outcome,
    faults: readonly Fault[],
  ): Promise<ServiceResponse> {
    const user = this.authenticate(headerOf(request, 'authorization'));
    outcome.user = user.name;
    const quota = this.quotaOf(user);
    quota.count();
    const leave = await quota.enter();
    try {
      for (const fault of faults) {
        if (fault.kind === 'delay') await pause(fault.milliseconds);
        if (fault.kind === 'status') return { status: fault.status, headers: { ...fault.headers }, body: fault.body };
        if (fault.kind === 'cut' && fault.when === 'before') return { status: 0, headers: {} };
      }
      return this.run(request, user, correlationId, outcome);
    } finally {
      leave();
    }
  }

  private run(
    request: FastifyRequest,
    user: ApplicationUser,
    correlationId: string,
    outcome: Outcome,
  ): ServiceResponse {
    const { model, serviceRequest, isBatch } = this.resolve(request);
    const execution: Execution = {
      correlationId,
      openSession: (company) => this.options.newSession(user, company),
      failed: (error) => outcome.errors.push(error),
    };
    if (!isBatch) return runAlone(model, serviceRequest, execution);
    const { operations, response } = runBatch(model, serviceRequest, execution);
    outcome.operations = operations;
    return response;
  }

  private authenticate(header: string | undefined): ApplicationUser {
    const token = /^Bearer\s+(\S+)$/i.exec(header ?? '')?.[1];
    const user = token === undefined ? undefined : this.parts.issuer.applicationOf(token);
    if (user === undefined || user.enabled === false) {
      throw new ODataError(401, 'Authentication_InvalidCredentials', 'The server has rejected the client credentials.');
    }
    return user;
  }

  private quotaOf(user: ApplicationUser): UserQuota {
    let quota = this.quotas.get(user.clientId);
    if (quota === undefined) {
      quota = new UserQuota(this.parts.limits, this.options.now ?? Date.now);
      this.quotas.set(user.clientId, quota);
    }
    return quota;
  }

  private resolve(request: FastifyRequest): { model: ServiceModel; serviceRequest: ServiceRequest; isBatch: boolean } {
    const { tenantId, environment, origin } = this.parts;
    const [fullPath = '', query = ''] = splitOnce(request.url, '?');
    const segments = fullPath.split('/').slice(2);
    const [first = '', second = ''] = segments.map((segment) => decodeURIComponent(segment));
    const withTenant = first.toLowerCase() === tenantId.toLowerCase();
    const named = withTenant ? second : first;
    if (named.toLowerCase() !== environment.toLowerCase()) throw resourceNotFound(named);
    const rest = segments.slice(withTenant ? 2 : 1);
    if (rest[0] !== 'api') throw resourceNotFound(rest[0] ?? '');
    const path = rest.slice(1).join('/');
    const { route } = parseResourcePath(path, new Set(this.pagesByRoute.keys()));
    const below = path.split('/').slice(route.split('/').length).join('/');
    const pagesById = this.pagesById;
    const model: ServiceModel = {
      route,
      url: `${origin()}/v2.0/${withTenant ? `${segments[0]}/` : ''}${environment}/api/${route}`,
      companies: this.options.companies,
      pages: this.pagesByRoute.get(route.toLowerCase()) ?? [],
      page(id) {
        const page = pagesById.get(id);
        if (page === undefined) throw new Error(`There is no API page ${id}, which is a part of another`);
        return page;
      },
    };
    const headers = Object.fromEntries(Object.keys(request.headers).map((name) => [name, headerOf(request, name)]));
    const body = Buffer.isBuffer(request.body) ? request.body.toString('utf8') : undefined;
    const isBatch = below.toLowerCase() === '$batch' || below.toLowerCase() === '%24batch';
    if (isBatch && request.method !== 'POST') throw badRequest('A batch is sent with POST.');
    return { model, serviceRequest: { method: request.method, path: below, query, headers, body }, isBatch };
  }
}

function splitOnce(text: string, sign: string): [string, string] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function send(reply: FastifyReply, response: ServiceResponse, request: FastifyRequest, correlationId: string): void {
  const clientRequestId = headerOf(request, 'client-request-id');
  reply.status(response.status).headers({
    ...response.headers,
    'request-id': correlationId,
    ...(clientRequestId === undefined ? {} : { 'client-request-id': clientRequestId }),
  });
  if (response.body === undefined) reply.send();
  // Bytes keep their content type as it is.
  else reply.send(Buffer.from(typeof response.body === 'string' ? response.body : JSON.stringify(response.body)));
}

/** Answers a request that failed or was not taken; returns the status. */
function refuse(reply: FastifyReply, thrown: unknown, correlationId: string, outcome: Outcome): number {
  if (thrown instanceof TooBusyError) {
    const body = {
      error: { code: 'Application_TooManyRequests', message: `${thrown.message}  CorrelationId:  ${correlationId}.` },
    };
    reply
      .status(thrown.status)
      .headers({ 'content-type': 'application/json', 'retry-after': String(thrown.retryAfterSeconds) });
    reply.send(JSON.stringify(body));
    return thrown.status;
  }
  const error = toODataError(thrown);
  outcome.errors.push(error);
  reply.header('request-id', correlationId);
  answerError(reply, error, correlationId);
  return error.status;
}
