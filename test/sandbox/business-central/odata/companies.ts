/** The companies of the environment, an entity set that every route has. */
import { dateTimeFromUnix, dateTimeToIso } from '../runtime/values/datetime.ts';
import { ODataError } from './odata-error.ts';

export interface Company {
  /** Lower case, without braces. */
  readonly id: string;
  readonly name: string;
  readonly displayName?: string | undefined;
  /** Milliseconds since 1970. */
  readonly createdAt?: number | undefined;
}

export function companyEntity(company: Company): Record<string, unknown> {
  const createdAt = dateTimeToIso(dateTimeFromUnix(company.createdAt ?? 0));
  return {
    id: company.id,
    systemVersion: '29.0.0.0',
    timestamp: 0,
    name: company.name,
    displayName: company.displayName ?? company.name,
    businessProfileId: '',
    systemCreatedAt: createdAt,
    systemModifiedAt: createdAt,
  };
}

/** By id or name. */
export function findCompany(companies: readonly Company[], key: string): Company {
  const wanted = key
    .trim()
    .replace(/^'(.*)'$/s, '$1')
    .replaceAll("''", "'")
    .toLowerCase();
  const found = companies.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  if (found === undefined) {
    throw new ODataError(404, 'Internal_CompanyNotFound', `Cannot find the company '${key}'.`);
  }
  return found;
}
