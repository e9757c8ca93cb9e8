/** What a request and its answer are, without HTTP around them. */
import type { JsonNode, JsonObjectNode } from '../runtime/values/json/nodes.ts';
import { JsonSyntaxError, parseJson } from '../runtime/values/json/parse.ts';
import type { ApiPage } from './api-page.ts';
import type { Company } from './companies.ts';
import { badRequest, ODataError } from './odata-error.ts';

export interface ServiceRequest {
  readonly method: string;
  /** Below the route, without the query. */
  readonly path: string;
  readonly query: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The text of the body, or what a batch has read of it already. */
  readonly body: string | JsonNode | undefined;
}

export interface ServiceResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Text is sent as it is, anything else as JSON. */
  readonly body?: unknown;
}

/** The pages of one route and what serving them needs. */
export interface ServiceModel {
  /** `v2.0` or `publisher/group/version`. */
  readonly route: string;
  /** Absolute address of the route, for contexts and links. */
  readonly url: string;
  readonly companies: readonly Company[];
  readonly pages: readonly ApiPage[];
  page(id: number): ApiPage;
}

export const JSON_HEADERS = {
  'content-type': 'application/json; odata.metadata=minimal; odata.streaming=true',
  'odata-version': '4.0',
} as const;

export function onlyGet(request: ServiceRequest, answer: () => ServiceResponse): ServiceResponse {
  if (request.method !== 'GET') {
    throw new ODataError(
      405,
      'BadRequest_MethodNotAllowed',
      `'${request.method}' requests for '${request.path}' are not allowed within Microsoft Dynamics NAV OData web services.`,
    );
  }
  return answer();
}

export function preference(request: Pick<ServiceRequest, 'headers'>, name: string): string | undefined {
  for (const item of (request.headers.prefer ?? '').split(/[,;]/)) {
    const [key, value = 'true'] = item.trim().split('=');
    if (key?.toLowerCase() === name) return value.replaceAll('"', '');
  }
  return undefined;
}

/** @see https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html: names are unique */
function repeatedName(name: string): never {
  throw badRequest(
    `Multiple properties with the name '${name}' were detected in a resource or a complex value. According to OData, duplicate property names are not allowed.`,
  );
}

export function bodyOf(request: ServiceRequest): JsonObjectNode {
  const contentType = request.headers['content-type'];
  if (contentType !== undefined && !/^application\/json\b/i.test(contentType))
    throw new ODataError(415, 'BadRequest', `A body of the type '${contentType}' is not read. Send application/json.`);
  return objectIn(request.body);
}

export function objectIn(body: ServiceRequest['body']): JsonObjectNode {
  let node: JsonNode | undefined;
  try {
    node = typeof body === 'string' ? parseJson(body, repeatedName) : body;
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    throw badRequest(`Invalid Request Body: ${error.message}.`);
  }
  if (node?.kind !== 'object') throw badRequest('Invalid Request Body: a JSON object is expected.');
  return node;
}
