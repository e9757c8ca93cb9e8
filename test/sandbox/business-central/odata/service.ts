/** One OData request, start to end, without HTTP around it. Batches run many. */
import type { Session } from '../runtime/session/session.ts';
import { invoke } from './bound-action.ts';
import { type Company, companyEntity, findCompany } from './companies.ts';
import { entityOf, type ReadContext, readEntities } from './entity/read-entities.ts';
import { checkBody, deleteEntity, insertEntity, modifyEntity } from './entity/write-entities.ts';
import { checkMatch, etagOf } from './etag.ts';
import { badRequest, ODataError, resourceNotFound } from './odata-error.ts';
import { parseQueryOptions, type QueryOptions } from './query/query-options.ts';
import { type PathSegment, parseSegments } from './resource-path.ts';
import {
  bodyOf,
  JSON_HEADERS,
  onlyGet,
  preference,
  type ServiceModel,
  type ServiceRequest,
  type ServiceResponse,
} from './service-request.ts';
import { companies, metadata, serviceDocument } from './service-root.ts';
import { follow, keyTextOf, type Target } from './target.ts';

const MAX_PAGE_SIZE = 20_000;

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

function countOf(target: Target, options: QueryOptions): ServiceResponse {
  const { page, instance } = target;
  const context = { session: instance.rec.session as unknown as Session, page: () => page };
  const { count } = readEntities(context, page, instance, { ...options, count: true, top: 0 }, 0);
  return { status: 200, headers: { 'content-type': 'text/plain', 'odata-version': '4.0' }, body: String(count) };
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
