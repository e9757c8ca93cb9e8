import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type FaultName, Faults } from './faults.ts';
import { RateLimit } from './rate-limit.ts';
import { DEFAULT_LIMIT, readingScopes, refuse, refuseByRules } from './request-rules.ts';
import { catalogRoutes } from './routes/catalog.ts';
import { customerRoutes } from './routes/customers.ts';
import { orderRoutes } from './routes/orders.ts';
import { storeRoutes } from './routes/store.ts';
import { taxRoutes } from './routes/tax.ts';
import type { StoreState } from './state.ts';

const SECOND = 1000;

export interface BigCommerceOptions {
  readonly state: StoreState;
  readonly storeHash?: string;
  readonly accessToken?: string;
  /** Calls in each window; the Plus plan's by default. */
  readonly quota?: number;
  readonly windowMs?: number;
  readonly port?: number;
  /** OAuth scopes of the token; those for reading when left out. */
  readonly scopes?: readonly string[];
  /** Packs answers for whoever accepts gzip. Left out where what the agent and the storefront cost is measured. */
  readonly gzip?: boolean;
}

export interface BigCommerceSandbox {
  readonly url: string;
  readonly storeHash: string;
  readonly accessToken: string;
  readonly state: StoreState;
  readonly faults: Faults;
  /** Method and path of every call that came, refused ones included. */
  readonly calls: readonly string[];
  stop(): Promise<void>;
}

/** What a route needs: the state, and the faults that concern bodies. */
export interface RouteContext {
  readonly state: StoreState;
  takeFault(request: FastifyRequest, ...among: FaultName[]): FaultName | undefined;
}

/** How long a call hangs that is never answered. */
const HANG_MS = 10 * 60 * SECOND;

export async function startBigCommerce(options: BigCommerceOptions): Promise<BigCommerceSandbox> {
  const { state, storeHash = 'harbourpine', accessToken = 'sandbox-token' } = options;
  const faults = new Faults();
  const limit = new RateLimit(options.quota ?? 150, options.windowMs ?? 30 * SECOND);
  const calls: string[] = [];
  const stopped = new AbortController();
  const app = Fastify({
    forceCloseConnections: true,
    routerOptions: { ignoreTrailingSlash: true },
    // A path may name the format, as in orders.json.
    rewriteUrl: ({ url = '' }) => url.replace(/\.json(?=$|\?)/, ''),
  });
  const served: RegExp[] = [];

  app.addHook('onRequest', async (request, reply) => {
    calls.push(`${request.method} ${request.url}`);
    if (request.headers['x-auth-token'] !== accessToken)
      return refuse(request, reply, 401, 'The access token is not valid.');
    const admitted = limit.admit(Date.now());
    const headers = limit.headers(Date.now());
    const fault = faults.take(request.url, [
      'rate-limited',
      'overloaded',
      'server-error',
      'time-out',
      'cut-connection',
    ]);
    if (fault === 'overloaded') return refuse(request, reply, 429, 'The platform is overloaded.');
    reply.headers(
      fault === 'rate-limited'
        ? { ...headers, 'X-Rate-Limit-Requests-Left': '0', 'X-Rate-Limit-Time-Reset-Ms': '200' }
        : headers,
    );
    if (!admitted || fault === 'rate-limited') return refuse(request, reply, 429, 'Too many requests.');
    if (fault === 'server-error') return refuse(request, reply, 500, 'Something went wrong on our side.');
    if (fault === 'time-out') await delay(HANG_MS, undefined, { signal: stopped.signal }).catch(() => undefined);
    if (fault === 'cut-connection') return cutConnection(reply);
    return undefined;
  });
  app.addHook('preValidation', async (request, reply) =>
    request.is404 ? undefined : refuseByRules(request, reply, options.scopes ?? readingScopes),
  );
  if (options.gzip === true) app.addHook('onSend', pack);
  app.addHook('onRoute', ({ url }) => {
    served.push(new RegExp(`^${url.replaceAll(/:\w+/g, '[^/]+')}/?$`));
  });
  app.setNotFoundHandler((request, reply) => {
    const [path = ''] = request.url.split('?');
    return served.some((route) => route.test(path))
      ? refuse(request, reply, 405, `The method ${request.method} is not served here.`)
      : refuse(request, reply, 404, 'The requested resource was not found.');
  });
  app.setErrorHandler((error: FastifyError, request, reply) =>
    refuse(request, reply, error.statusCode ?? 500, error.message),
  );

  const context: RouteContext = { state, takeFault: (request, ...among) => faults.take(request.url, among) };
  await app.register(
    async (store: FastifyInstance) => {
      orderRoutes(store, context);
      customerRoutes(store, context);
      taxRoutes(store, context);
      catalogRoutes(store, context);
      storeRoutes(store, context);
    },
    { prefix: `/stores/${storeHash}` },
  );
  const url = await app.listen({ port: options.port ?? 0, host: '127.0.0.1' });
  return {
    url,
    storeHash,
    accessToken,
    state,
    faults,
    calls,
    stop: async () => {
      stopped.abort();
      await app.close();
    },
  };
}

const pressed = promisify(gzip);

async function pack(request: FastifyRequest, reply: FastifyReply, body: unknown): Promise<unknown> {
  if (typeof body !== 'string' || !/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return body;
  reply.header('content-encoding', 'gzip').removeHeader('content-length');
  return pressed(body);
}

/** Sends the beginning of a body and breaks off, as a failing gateway does. */
function cutConnection(reply: FastifyReply): FastifyReply {
  reply.hijack();
  reply.raw.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
  reply.raw.write('[{"id":');
  setImmediate(() => reply.raw.destroy());
  return reply;
}

export type Query = Readonly<Record<string, string | undefined>>;

/** Page and limit of a list. */
export function pageOf<Row>(rows: readonly Row[], query: Query): { rows: Row[]; page: number; limit: number } {
  const limit = Number(query.limit ?? DEFAULT_LIMIT);
  const page = Number(query.page ?? 1);
  return { rows: rows.slice((page - 1) * limit, page * limit), page, limit };
}

/** An empty V2 list is no content. */
export function sendV2List(reply: FastifyReply, rows: readonly unknown[]): FastifyReply {
  return rows.length === 0 ? reply.code(204).send() : reply.send(rows);
}

export function sendV3List(reply: FastifyReply, all: readonly unknown[], query: Query): FastifyReply {
  const { rows, page, limit } = pageOf(all, query);
  const pages = Math.max(1, Math.ceil(all.length / limit));
  const link = (to: number) => `?page=${to}&limit=${limit}`;
  const pagination = {
    total: all.length,
    count: rows.length,
    per_page: limit,
    current_page: page,
    total_pages: pages,
    links: {
      ...(page > 1 ? { previous: link(page - 1) } : {}),
      current: link(page),
      ...(page < pages ? { next: link(page + 1) } : {}),
    },
  };
  return reply.send({ data: rows, meta: { pagination } });
}

/** Tells whether an id is among those of an `id:in` filter; all are when it is not there. */
export function idsIn(query: Query, name: string): (id: unknown) => boolean {
  const value = query[name];
  if (value === undefined) return () => true;
  const ids = new Set(value.split(',').map(Number));
  return (id) => ids.has(Number(id));
}

/** True if the filter is not there, or has the value, or one of its values. */
export function isAmong(query: Query, name: string, value: unknown): boolean {
  const wanted = query[name];
  return wanted === undefined || wanted.split(',').includes(String(value));
}
