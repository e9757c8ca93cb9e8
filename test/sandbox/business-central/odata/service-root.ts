/** What stands at the root of a route: the list of sets, their metadata, the companies. */
import { companyEntity } from './companies.ts';
import { metadataDocument } from './metadata-document.ts';
import { badRequest } from './odata-error.ts';
import type { QueryOptions } from './query/query-options.ts';
import { JSON_HEADERS, type ServiceModel, type ServiceResponse } from './service-request.ts';

export function serviceDocument(model: ServiceModel): ServiceResponse {
  const sets = [{ name: 'companies' }, ...model.pages.map(({ entitySetName }) => ({ name: entitySetName }))];
  const value = sets.map(({ name }) => ({ name, kind: 'EntitySet', url: name }));
  return { status: 200, headers: JSON_HEADERS, body: { '@odata.context': `${model.url}/$metadata`, value } };
}

export function metadata(model: ServiceModel): ServiceResponse {
  const all = new Map(model.pages.map((page) => [page.id, page]));
  for (const page of all.values()) for (const part of page.parts) all.set(part.pageId, model.page(part.pageId));
  const headers = { 'content-type': 'application/xml', 'odata-version': '4.0' };
  return { status: 200, headers, body: metadataDocument([...all.values()], model.pages) };
}

export function companies(model: ServiceModel, options: QueryOptions): ServiceResponse {
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
