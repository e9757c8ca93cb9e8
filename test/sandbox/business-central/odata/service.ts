/** One OData request, start to end, without HTTP around it. Batches run many. */
import type { FieldValue } from '../runtime/records/definitions.ts';
import type { Session } from '../runtime/session/session.ts';
import { parseGuid } from '../runtime/values/guid.ts';
import type { JsonNode, JsonObjectNode } from '../runtime/values/json/nodes.ts';
import { JsonSyntaxError, parseJson } from '../runtime/values/json/parse.ts';
import { toVariant } from '../runtime/values/variant.ts';
import { WebServiceActionContext } from '../runtime/values/web-service-action-context.ts';
import type { ApiAction, ApiPage, ApiPageInstance } from './api-page.ts';
import { type Company, companyEntity, findCompany } from './companies.ts';
import { fromJson, toJson } from './edm.ts';
import { entityOf, openChild, type ReadContext, readEntities } from './entity/read-entities.ts';
import { checkBody, deleteEntity, insertEntity, modifyEntity } from './entity/write-entities.ts';
import { checkMatch, etagOf } from './etag.ts';
import { metadataDocument } from './metadata-document.ts';
import { badRequest, ODataError, resourceNotFound } from './odata-error.ts';
import { parseQueryOptions, type QueryOptions } from './query/query-options.ts';
import { type PathSegment, parseSegments } from './resource-path.ts';

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

const MAX_PAGE_SIZE = 20_000;
export const JSON_HEADERS = {
  'content-type': 'application/json; odata.metadata=minimal; odata.streaming=true',
  'odata-version': '4.0',
} as const;

/** Opens a session in a company; its transaction is the caller's business. */
export type OpenSession = (company: Company) => Session;

export function serve(model: ServiceModel, request: ServiceRequest, openSession: OpenSession): ServiceResponse {
  const segments = parseSegments(request.path);
  const options = parseQueryOptions(request.query);
  if (request.method !== 'GET' && request.headers['data-access-intent']?.toLowerCase() === 'readonly') {
    throw badRequest('The header Data-Access-Intent: ReadOnly is allowed for GET requests only.');
  }
  const [first, ...rest] = segments;
  if (first === undefined) return onlyGet(request, () => serviceDocument(model));
  if (first.name === '$metadata') return onlyGet(request, () => metadata(model));
  if (first.name !== 'companies') {
    const key = options.company ?? request.headers.company;
    return serveInCompany(model, request, options, segments, companyOf(model, key), openSession);
  }
  if (first.key === undefined) return onlyGet(request, () => companies(model, options));
  const company = findCompany(model.companies, first.key);
  if (rest.length > 0) return serveInCompany(model, request, options, rest, company, openSession);
  return onlyGet(request, () => {
    const body = { '@odata.context': `${model.url}/$metadata#companies/$entity`, ...companyEntity(company) };
    return { status: 200, headers: JSON_HEADERS, body };
  });
}

function companyOf(model: ServiceModel, key: string | undefined): Company {
  if (key !== undefined) return findCompany(model.companies, key);
  const [only, ...others] = model.companies;
  if (only === undefined || others.length > 0) {
    throw new ODataError(
      404,
      'Internal_CompanyNotFound',
      "Can't process the request because the default company can't be found. Add a query string in the form of company=[name].",
    );
  }
  return only;
}

function onlyGet(request: ServiceRequest, answer: () => ServiceResponse): ServiceResponse {
  if (request.method !== 'GET') {
    throw new ODataError(
      405,
      'BadRequest_MethodNotAllowed',
      `'${request.method}' requests for '${request.path}' are not allowed within Microsoft Dynamics NAV OData web services.`,
    );
  }
  return answer();
}

function serviceDocument(model: ServiceModel): ServiceResponse {
  const sets = [{ name: 'companies' }, ...model.pages.map(({ entitySetName }) => ({ name: entitySetName }))];
  const value = sets.map(({ name }) => ({ name, kind: 'EntitySet', url: name }));
  return { status: 200, headers: JSON_HEADERS, body: { '@odata.context': `${model.url}/$metadata`, value } };
}

function metadata(model: ServiceModel): ServiceResponse {
  const all = new Map(model.pages.map((page) => [page.id, page]));
  for (const page of all.values()) for (const part of page.parts) all.set(part.pageId, model.page(part.pageId));
  const headers = { 'content-type': 'application/xml', 'odata-version': '4.0' };
  return { status: 200, headers, body: metadataDocument([...all.values()], model.pages) };
}

function companies(model: ServiceModel, options: QueryOptions): ServiceResponse {
  let found = model.companies;
  if (options.filter !== undefined) {
    const match = /^\s*(id|name|displayName)\s+eq\s+(.+?)\s*$/.exec(options.filter);
    if (match === null) throw badRequest(`The filter '${options.filter}' on companies is not supported.`);
    const wanted = (match[2] ?? '').replace(/^'(.*)'$/s, '$1').replaceAll("''", "'");
    found = found.filter((company) => companyEntity(company)[match[1] ?? ''] === wanted);
  }
  const body = { '@odata.context': `${model.url}/$metadata#companies`, value: found.map(companyEntity) };
  return { status: 200, headers: JSON_HEADERS, body };
}

/** Where in the tree of entities a request points to. */
interface Target {
  readonly page: ApiPage;
  readonly instance: ApiPageInstance;
  /** The instance stands on this entity; else the whole set is meant. */
  readonly single: boolean;
  /** `companies(…)/orders(…)/orderLines` without the last key. */
  readonly setPath: string;
  /** What follows: `$count` or an action. */
  readonly trailer: PathSegment | undefined;
}

function serveInCompany(
  model: ServiceModel,
  request: ServiceRequest,
  options: QueryOptions,
  segments: readonly PathSegment[],
  company: Company,
  openSession: OpenSession,
): ServiceResponse {
  const { name } = segments[0] as PathSegment;
  const page = model.pages.find((candidate) => candidate.entitySetName === name);
  if (page === undefined) throw resourceNotFound(name);
  const context: ReadContext = { session: openSession(company), page: (id) => model.page(id) };
  const target = follow(context, page, segments, `companies(${company.id})`);
  const { trailer } = target;
  if (trailer?.name === '$count') return onlyGet(request, () => countOf(target, options));
  if (trailer !== undefined) return invoke(model, context, target, trailer, request);
  switch (request.method) {
    case 'GET':
      return target.single
        ? readOne(model, context, target, options)
        : readSet(model, context, target, options, request);
    case 'POST':
      return insert(model, context, target, options, request);
    case 'PATCH':
      return modify(model, context, target, options, request);
    case 'DELETE':
      return remove(target, request);
    default:
      throw new ODataError(
        405,
        'BadRequest_MethodNotAllowed',
        `'${request.method}' requests are not allowed within Microsoft Dynamics NAV OData web services.`,
      );
  }
}

function follow(context: ReadContext, root: ApiPage, segments: readonly PathSegment[], companyPath: string): Target {
  let page = root;
  let instance = root.open(context.session);
  instance.onOpenPage();
  let single = false;
  let setPath = companyPath;
  let entityPath = companyPath;
  for (const [index, segment] of segments.entries()) {
    if (index > 0) {
      const part = page.parts.find((candidate) => candidate.name === segment.name);
      if (part === undefined) {
        if (index === segments.length - 1) return { page, instance, single, setPath, trailer: segment };
        throw resourceNotFound(segment.name);
      }
      if (!single) throw resourceNotFound(segment.name);
      const child = context.page(part.pageId);
      instance = openChild(context.session, child, part, instance.rec);
      page = child;
      single = !part.many;
      if (single && !instance.rec.FindFirst()) throw notFound(page, `part ${segment.name}`);
    }
    setPath = `${entityPath}/${segment.name}`;
    if (segment.key !== undefined) {
      standOn(page, instance, segment.key);
      single = true;
      entityPath = `${setPath}(${segment.key})`;
    }
  }
  return { page, instance, single, setPath, trailer: undefined };
}

/** Stands on the entity with a key, if the page shows it. */
function standOn(page: ApiPage, instance: ApiPageInstance, keyText: string): void {
  const { rec } = instance;
  const key = readKey(page, keyText);
  if (page.key.type.kind === 'guid' && page.key.slot === 1) {
    // By SystemId it is one look-up; Find then tells whether the filters of the page let it through.
    if (rec.GetBySystemId(key as string) && (rec.viewIfAny === undefined || rec.Find('='))) return;
  } else {
    const group = rec.FilterGroup(10);
    rec.view.setFilter(page.key.slot, { op: '=', value: key });
    const found = rec.FindFirst();
    rec.view.setFilter(page.key.slot, undefined);
    rec.FilterGroup(group);
    if (found) return;
  }
  throw notFound(page, keyText);
}

function notFound(page: ApiPage, keyText: string): ODataError {
  return new ODataError(
    404,
    'Internal_RecordNotFound',
    `The ${page.entityName} does not exist. Identification fields and values: ${page.key.name}='${keyText.replaceAll("'", '')}'`,
  );
}

function readKey(page: ApiPage, keyText: string): FieldValue {
  const text = keyText.replace(/^\s*\w+\s*=\s*/, '').trim();
  if (page.key.type.kind === 'guid') {
    const guid = text === '' ? undefined : parseGuid(text.replace(/^'(.*)'$/, '$1'));
    if (guid === undefined) throw badRequest(`Bad Request - Error in query syntax: '${keyText}' is not a Guid.`);
    return guid;
  }
  const quoted = /^'(.*)'$/s.exec(text);
  const kind = quoted === null ? 'number' : 'string';
  const literal = (quoted?.[1] ?? text).replaceAll("''", "'");
  return fromJson(
    page.key.type,
    { kind: 'value', type: kind, text: literal, parent: undefined },
    page.key.name,
  ) as FieldValue;
}

function entityAnswer(
  model: ServiceModel,
  context: ReadContext,
  target: Target,
  options: QueryOptions,
  status: number,
): ServiceResponse {
  const entity = entityOf(context, target.page, target.instance, options);
  const body = { '@odata.context': `${model.url}/$metadata#${target.setPath}/$entity`, ...entity };
  return { status, headers: { ...JSON_HEADERS, etag: etagOf(target.instance.rec) }, body };
}

function readOne(model: ServiceModel, context: ReadContext, target: Target, options: QueryOptions): ServiceResponse {
  return entityAnswer(model, context, target, options, 200);
}

function readSet(
  model: ServiceModel,
  context: ReadContext,
  target: Target,
  options: QueryOptions,
  request: ServiceRequest,
): ServiceResponse {
  const preferred = preference(request, 'odata.maxpagesize');
  const asked = preferred === undefined ? MAX_PAGE_SIZE : Number(preferred);
  if (!Number.isInteger(asked) || asked < 1)
    throw badRequest(`The preference odata.maxpagesize '${preferred}' is not valid.`);
  const { page, instance, setPath } = target;
  const found = readEntities(context, page, instance, options, Math.min(asked, MAX_PAGE_SIZE));
  const body: Record<string, unknown> = { '@odata.context': `${model.url}/$metadata#${setPath}` };
  if (found.count !== undefined) body['@odata.count'] = found.count;
  body.value = found.entities;
  if (found.skipToken !== undefined) {
    body['@odata.nextLink'] = nextLink(model, request, options, found.entities.length, found.skipToken);
  }
  const applied = preferred === undefined ? {} : { 'preference-applied': `odata.maxpagesize=${preferred}` };
  return { status: 200, headers: { ...JSON_HEADERS, ...applied }, body };
}

/** The same question from where this answer ends. */
function nextLink(
  model: ServiceModel,
  request: ServiceRequest,
  options: QueryOptions,
  given: number,
  skipToken: string,
): string {
  const kept = request.query.split('&').filter((part) => {
    const name = decodeURIComponent(part.split('=')[0] ?? '').toLowerCase();
    return part !== '' && !['$skip', '$skiptoken', '$top'].includes(name);
  });
  if (options.top !== undefined) kept.push(`$top=${options.top - given}`);
  kept.push(`$skiptoken=${skipToken}`);
  return `${model.url}/${request.path.replace(/^\//, '')}?${kept.join('&')}`;
}

export function preference(request: Pick<ServiceRequest, 'headers'>, name: string): string | undefined {
  for (const item of (request.headers.prefer ?? '').split(/[,;]/)) {
    const [key, value = 'true'] = item.trim().split('=');
    if (key?.toLowerCase() === name) return value.replaceAll('"', '');
  }
  return undefined;
}

function countOf(target: Target, options: QueryOptions): ServiceResponse {
  const { page, instance } = target;
  const context = { session: instance.rec.session as unknown as Session, page: () => page };
  const { count } = readEntities(context, page, instance, { ...options, count: true, top: 0 }, 0);
  return { status: 200, headers: { 'content-type': 'text/plain', 'odata-version': '4.0' }, body: String(count) };
}

function bodyOf(request: ServiceRequest): JsonObjectNode {
  let node: JsonNode | undefined;
  try {
    node = typeof request.body === 'string' ? parseJson(request.body) : request.body;
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    throw badRequest(`Invalid Request Body: ${error.message}.`);
  }
  if (node?.kind !== 'object') throw badRequest('Invalid Request Body: a JSON object is expected.');
  return node;
}

function insert(
  model: ServiceModel,
  context: ReadContext,
  target: Target,
  options: QueryOptions,
  request: ServiceRequest,
): ServiceResponse {
  if (target.single)
    throw badRequest(`POST is for the set '${target.page.entitySetName}', not for one of its entities.`);
  insertEntity(context, target.page, target.instance, checkBody(context, target.page, bodyOf(request), true));
  const answer = entityAnswer(model, context, target, options, 201);
  const location = `${model.url}/${target.setPath}(${keyTextOf(target)})`;
  return { ...answer, headers: { ...answer.headers, location } };
}

function keyTextOf({ page, instance }: Target): string {
  const value = toJson(page.key.type, instance.rec.f[page.key.slot]);
  return page.key.type.kind === 'guid' ? String(value) : `'${encodeURIComponent(String(value))}'`;
}

function modify(
  model: ServiceModel,
  context: ReadContext,
  target: Target,
  options: QueryOptions,
  request: ServiceRequest,
): ServiceResponse {
  requireEntity(target, 'PATCH');
  const body = checkBody(context, target.page, bodyOf(request), false);
  checkMatch(target.instance.rec, request.headers['if-match']);
  modifyEntity(target.page, target.instance, body);
  return entityAnswer(model, context, target, options, 200);
}

function remove(target: Target, request: ServiceRequest): ServiceResponse {
  requireEntity(target, 'DELETE');
  checkMatch(target.instance.rec, request.headers['if-match']);
  deleteEntity(target.page, target.instance);
  return { status: 204, headers: { 'odata-version': '4.0' } };
}

function requireEntity(target: Target, method: string): void {
  if (target.single) return;
  throw new ODataError(
    405,
    'BadRequest_MethodNotAllowed',
    `'${method}' requests for '${target.page.entitySetName}' of EdmType 'Collection' are not allowed within Microsoft Dynamics NAV OData web services.`,
  );
}

const ACTION = /^(?:Microsoft\.NAV\.)(\w+)$/;
const CREATED = 1;

/** A bound action: runs on the entity, in one transaction. */
function invoke(
  model: ServiceModel,
  context: ReadContext,
  target: Target,
  trailer: PathSegment,
  request: ServiceRequest,
): ServiceResponse {
  const name = ACTION.exec(trailer.name)?.[1];
  const { page, instance } = target;
  const action = page.actions.find((candidate) => candidate.name.toLowerCase() === name?.toLowerCase());
  if (action === undefined || !target.single) throw resourceNotFound(trailer.name);
  if (request.method !== 'POST') throw resourceNotFound(trailer.name);
  instance.onAfterGetRecord();
  const actionContext = new WebServiceActionContext();
  const result = instance.invoke(action, actionContext, argumentsOf(action, request));
  if (action.returnType !== undefined) {
    const body = {
      '@odata.context': `${model.url}/$metadata#${edmContext(action)}`,
      value: toJson(action.returnType, result),
    };
    return { status: 200, headers: JSON_HEADERS, body };
  }
  const location = locationOf(model, context, target, actionContext);
  const status = actionContext.GetResultCode() === CREATED ? 201 : 204;
  return { status, headers: { 'odata-version': '4.0', ...(location === undefined ? {} : { location }) } };
}

function edmContext(action: ApiAction): string {
  return action.returnType === undefined ? 'Edm.Untyped' : `Edm.${action.returnType.kind}`;
}

function argumentsOf(action: ApiAction, request: ServiceRequest): unknown[] {
  const empty = request.body === undefined || request.body === '';
  const given = empty ? new Map<string, JsonNode>() : bodyOf(request).members;
  for (const name of given.keys()) {
    if (!action.parameters.some((parameter) => parameter.name.toLowerCase() === name.toLowerCase())) {
      throw badRequest(
        `The parameter '${name}' in the request payload is not a valid parameter for the operation '${action.name}'.`,
      );
    }
  }
  return action.parameters.map(({ name, type }) => {
    const node = [...given].find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
    if (node === undefined) {
      throw new ODataError(
        400,
        'BadRequest_RequiredParamNotProvided',
        `The parameter '${name}' of the operation '${action.name}' is missing.`,
      );
    }
    return fromJson(type, node, name);
  });
}

/** The entity an action names with its object and key. */
function locationOf(
  model: ServiceModel,
  context: ReadContext,
  target: Target,
  actionContext: WebServiceActionContext,
): string | undefined {
  const made = model.pages.find(({ id }) => id === actionContext.GetObjectId());
  const [key] = actionContext.entityKey.values();
  if (made === undefined || key === undefined) return undefined;
  const company = target.setPath.split('/')[0] ?? `companies(${context.session.company})`;
  return `${model.url}/${company}/${made.entitySetName}(${String(toVariant(key).value)})`;
}
