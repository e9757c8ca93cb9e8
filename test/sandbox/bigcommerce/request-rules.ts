import type { FastifyReply, FastifyRequest } from 'fastify';

/** What a call must be like, as the API's documentation says: whoever calls otherwise learns it here and not in production. */
export interface RouteRules {
  /** The OAuth scope that is needed; reading is enough everywhere. A route without one needs none. */
  readonly scope?: Scope;
  /** All that may stand in the query, with what each value must be. */
  readonly query?: Readonly<Record<string, QueryValue>>;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    rules?: RouteRules;
  }
}

const scopes = [
  'store_v2_orders',
  'store_v2_transactions',
  'store_v2_customers',
  'store_v2_products',
  'store_v2_marketing',
  'store_v2_information',
  'store_payments_methods_read',
] as const;
type Scope = (typeof scopes)[number];

/** The scopes of an account that may read all that is served here, and write nothing. */
export const readingScopes: readonly string[] = scopes.map((scope) =>
  scope.endsWith('_read') ? scope : `${scope}_read_only`,
);

/** Answers what is wrong with a value; undefined if nothing is. */
type QueryValue = (value: string) => string | undefined;

export const anyText: QueryValue = () => undefined;
export const wholeNumber: QueryValue = (value) => (/^\d+$/.test(value) ? undefined : 'must be a whole number');
export const amount: QueryValue = (value) => (/^\d+(\.\d+)?$/.test(value) ? undefined : 'must be an amount');
export const numbers: QueryValue = (value) =>
  /^\d+(,\d+)*$/.test(value) ? undefined : 'must be whole numbers, with commas between them';
/** RFC 2822 or ISO 8601. */
export const instant: QueryValue = (value) => (Number.isNaN(Date.parse(value)) ? 'must be a date' : undefined);
export const oneOf =
  (...allowed: readonly string[]): QueryValue =>
  (value) =>
    allowed.includes(value) ? undefined : `must be one of ${allowed.join(', ')}`;
export const someOf =
  (...allowed: readonly string[]): QueryValue =>
  (value) =>
    value.split(',').every((part) => allowed.includes(part)) ? undefined : `must be of ${allowed.join(', ')}`;

const fromOne: QueryValue = (value) => (/^[1-9]\d*$/.test(value) ? undefined : 'must be a whole number from 1');
export const paging: Readonly<Record<string, QueryValue>> = { page: fromOne, limit: fromOne };

/** Lists show so many rows a page, and no more than so many. */
export const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 250;

/** The options of a route: the scope it needs, and all that its query may have. */
export const rulesOf = (scope: Scope, query: RouteRules['query'] = {}): { config: { rules: RouteRules } } => ({
  config: { rules: { scope, query } },
});

/** Refuses a call that breaks the rules of its route; undefined if it may go on. */
export function refuseByRules(
  request: FastifyRequest,
  reply: FastifyReply,
  granted: readonly string[],
): FastifyReply | undefined {
  const { scope, query: allowed = {} } = request.routeOptions.config.rules ?? {};
  const { accept, 'content-type': contentType } = request.headers;
  if (accept === undefined || !/(^|[,\s])(application\/json|application\/\*|\*\/\*)/.test(accept))
    return refuse(request, reply, 406, 'The Accept header must allow application/json.');
  if (request.method === 'POST' && contentType?.startsWith('application/json') !== true)
    return refuse(request, reply, 415, 'The Content-Type must be application/json.');
  if (scope !== undefined && !granted.some((one) => one === scope || one === `${scope}_read_only`))
    return refuse(request, reply, 403, "You don't have a required scope to access the endpoint");

  const given = Object.entries(request.query as Readonly<Record<string, unknown>>);
  const unknown = given.map(([name]) => name).filter((name) => allowed[name] === undefined);
  const bad = isV3(request) ? 422 : 400;
  if (unknown.length > 0)
    return refuse(request, reply, bad, `The filter(s): ${unknown.join(', ')} are not valid filter parameter(s).`);
  const complaints = given.flatMap(([name, value]) => {
    const complaint = typeof value === 'string' ? allowed[name]!(value) : 'must be given once';
    return complaint === undefined ? [] : [[name, complaint] as const];
  });
  if (complaints.length > 0) {
    const message = complaints.map(([name, complaint]) => `${name} ${complaint}`).join('; ');
    return refuse(request, reply, bad, `The field ${message}.`, Object.fromEntries(complaints));
  }
  const { limit } = request.query as { limit?: string };
  if (limit !== undefined && Number(limit) > MAX_LIMIT)
    return refuse(request, reply, 413, `The limit must not be above ${MAX_LIMIT}.`);
  return undefined;
}

const isV3 = ({ url }: FastifyRequest): boolean => url.includes('/v3/');

/** V2 errors are arrays, V3 errors objects. */
export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  message: string,
  errors: Readonly<Record<string, string>> = {},
): FastifyReply {
  const body = isV3(request)
    ? {
        status,
        title: message,
        type: 'https://developer.bigcommerce.com/api-docs/getting-started/api-status-codes',
        errors,
      }
    : [{ status, message }];
  return reply.code(status).send(body);
}
