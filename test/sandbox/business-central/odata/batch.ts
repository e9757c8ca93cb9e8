/**
 * JSON batches: up to a hundred requests in one call.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/webservices/use-odata-batch
 */
import type { Session } from '../runtime/session/session.ts';
import type { JsonNode, JsonObjectNode } from '../runtime/values/json/nodes.ts';
import type { Company } from './companies.ts';
import { badRequest, errorBody, ODataError, toODataError } from './odata-error.ts';
import { type OpenSession, serve } from './service.ts';
import {
  objectIn,
  preference,
  type ServiceModel,
  type ServiceRequest,
  type ServiceResponse,
} from './service-request.ts';

export const MAX_OPERATIONS = 100;

interface InnerRequest extends ServiceRequest {
  readonly id: string;
}

/** How a request is run: with a session, and a transaction that ends with it. */
export interface Execution {
  readonly correlationId: string;
  openSession(company: Company): Session;
  /** Tells of an error that is answered, so that the host can log it. */
  failed(error: ODataError): void;
}

/** Runs a request in a session and transaction of its own. */
export function runAlone(model: ServiceModel, request: ServiceRequest, execution: Execution): ServiceResponse {
  let session: Session | undefined;
  const openSession: OpenSession = (company) => {
    session = execution.openSession(company);
    return session;
  };
  try {
    const response = serve(model, request, openSession);
    session?.commit();
    return response;
  } catch (error) {
    session?.rollback();
    throw toODataError(error);
  }
}

/** The number of operations in a batch, and its answer. */
export interface BatchAnswer {
  readonly operations: number;
  readonly response: ServiceResponse;
}

export function runBatch(model: ServiceModel, request: ServiceRequest, execution: Execution): BatchAnswer {
  const requests = innerRequests(request);
  const continueOnError = preference(request, 'odata.continue-on-error') === 'true';
  const snapshot = request.headers.isolation?.toLowerCase() === 'snapshot';
  const responses = snapshot
    ? runInOneSession(model, requests, continueOnError, execution)
    : runEach(requests, continueOnError, execution, (inner) => runAlone(model, inner, execution));
  const headers = { 'content-type': 'application/json', 'odata-version': '4.0' };
  return { operations: requests.length, response: { status: 200, headers, body: { responses } } };
}

/** All in one transaction: a failure undoes what came before, although that has been answered with success. */
function runInOneSession(
  model: ServiceModel,
  requests: readonly InnerRequest[],
  continueOnError: boolean,
  execution: Execution,
): object[] {
  const sessions = new Map<string, Session>();
  const openSession: OpenSession = (company) => {
    const session = sessions.get(company.id) ?? execution.openSession(company);
    sessions.set(company.id, session);
    return session;
  };
  let failed = false;
  const responses = runEach(requests, continueOnError, execution, (inner) => {
    try {
      return serve(model, inner, openSession);
    } catch (error) {
      failed = true;
      throw error;
    }
  });
  for (const session of sessions.values()) {
    if (failed) session.rollback();
    else session.commit();
  }
  return responses;
}

function runEach(
  requests: readonly InnerRequest[],
  continueOnError: boolean,
  execution: Execution,
  run: (inner: InnerRequest) => ServiceResponse,
): object[] {
  const responses: object[] = [];
  for (const inner of requests) {
    try {
      const { status, headers, body } = run(inner);
      responses.push({ id: inner.id, status, headers, ...(body === undefined ? {} : { body }) });
    } catch (thrown) {
      const error = toODataError(thrown);
      execution.failed(error);
      const headers = { 'content-type': 'application/json; odata.metadata=minimal', 'odata-version': '4.0' };
      responses.push({ id: inner.id, status: error.status, headers, body: errorBody(error, execution.correlationId) });
      if (!continueOnError) break;
    }
  }
  return responses;
}

function innerRequests(request: ServiceRequest): InnerRequest[] {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    throw badRequest('A batch is sent as application/json.');
  }
  const requests = objectIn(request.body).members.get('requests');
  if (requests?.kind !== 'array') throw badRequest("Invalid Request Body: a batch has an array 'requests'.");
  if (requests.items.length > MAX_OPERATIONS) {
    throw new ODataError(
      400,
      'Unknown',
      `The current batch message contains too many parts. Only batch messages with a maximum number of '${MAX_OPERATIONS}' query operations and change sets are allowed.`,
    );
  }
  const inner = requests.items.map(innerRequest);
  const repeated = inner.find(({ id }, index) => inner.findIndex((other) => other.id === id) < index);
  if (repeated !== undefined)
    throw badRequest(`Invalid Request Body: the id '${repeated.id}' is not unique in the batch.`);
  return inner;
}

/** Nothing says what Business Central makes of them, so that whoever relies on them is told. */
const UNKNOWN_MEMBERS = ['atomicityGroup', 'dependsOn'];

function innerRequest(node: JsonNode): InnerRequest {
  if (node.kind !== 'object') throw badRequest('Invalid Request Body: the requests of a batch are objects.');
  const url = textOf(node, 'url');
  const method = textOf(node, 'method');
  if (url === undefined || method === undefined) {
    throw badRequest('Invalid Request Body: a request of a batch has a method and a url.');
  }
  const id = textOf(node, 'id');
  if (id === undefined) throw badRequest('Invalid Request Body: a request of a batch has an id.');
  for (const name of UNKNOWN_MEMBERS) {
    if (node.members.has(name)) throw badRequest(`The member '${name}' of a request of a batch is not supported.`);
  }
  const at = url.indexOf('?');
  const headers: Record<string, string> = {};
  const given = node.members.get('headers');
  if (given?.kind === 'object') {
    for (const [name, value] of given.members) if (value.kind === 'value') headers[name.toLowerCase()] = value.text;
  }
  return {
    id,
    method: method.toUpperCase(),
    path: at < 0 ? url : url.slice(0, at),
    query: at < 0 ? '' : url.slice(at + 1),
    headers,
    body: node.members.get('body'),
  };
}

function textOf(node: JsonObjectNode, name: string): string | undefined {
  const member = node.members.get(name);
  return member?.kind === 'value' && member.type !== 'null' ? member.text : undefined;
}
