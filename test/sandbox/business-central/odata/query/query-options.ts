/** The system query options of a request, `$select` and its like, and those nested in `$expand`. */
import { badRequest } from '../odata-error.ts';

export interface ExpandItem {
  readonly name: string;
  readonly options: QueryOptions;
}

export interface OrderByItem {
  readonly name: string;
  readonly descending: boolean;
}

export interface QueryOptions {
  readonly select: readonly string[] | undefined;
  readonly expand: readonly ExpandItem[];
  readonly filter: string | undefined;
  readonly orderBy: readonly OrderByItem[];
  readonly top: number | undefined;
  readonly skip: number | undefined;
  readonly count: boolean;
  readonly skipToken: string | undefined;
  /** Parameter `company`: id or name. */
  readonly company: string | undefined;
}

/** Options that have no effect here: the version of the schema, tenant and agent of the call. */
const IGNORED: ReadonlySet<string> = new Set(['$schemaversion', 'tenant', 'aid', 'api-version']);

export function parseQueryOptions(query: string): QueryOptions {
  const pairs = query
    .split('&')
    .filter((part) => part !== '')
    .map((part): [string, string] => {
      const at = part.indexOf('=');
      return at < 0 ? [decode(part), ''] : [decode(part.slice(0, at)), decode(part.slice(at + 1))];
    });
  return optionsOf(pairs);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw badRequest(`'${text}' is not a valid part of a URL.`);
  }
}

function optionsOf(pairs: readonly (readonly [string, string])[]): QueryOptions {
  const found: { -readonly [K in keyof QueryOptions]: QueryOptions[K] } = {
    select: undefined,
    expand: [],
    filter: undefined,
    orderBy: [],
    top: undefined,
    skip: undefined,
    count: false,
    skipToken: undefined,
    company: undefined,
  };
  const given = new Set<string>();
  for (const [rawName, value] of pairs) {
    const lower = rawName.toLowerCase();
    const name = lower.startsWith('$') || IGNORED.has(lower) || lower === 'company' ? lower : `$${lower}`;
    if (given.has(name)) throw badRequest(`Query option '${rawName}' was specified more than once.`);
    given.add(name);
    switch (name) {
      case '$select':
        found.select = namesOf(value);
        break;
      case '$expand':
        found.expand = splitOutside(value, ',').map(expandItem);
        break;
      case '$filter':
        found.filter = value;
        break;
      case '$orderby':
        found.orderBy = namesOf(value).map(orderByItem);
        break;
      case '$top':
        found.top = countOf('$top', value);
        break;
      case '$skip':
        found.skip = countOf('$skip', value);
        break;
      case '$count':
        if (value !== 'true' && value !== 'false')
          throw badRequest(`Invalid value '${value}' for $count query option found. It must be true or false.`);
        found.count = value === 'true';
        break;
      case '$skiptoken':
        found.skipToken = value;
        break;
      case '$format':
        if (!/^(application\/)?json\b/i.test(value)) throw badRequest(`The format '${value}' is not supported.`);
        break;
      case 'company':
        found.company = value;
        break;
      default:
        if (!IGNORED.has(name)) throw badRequest(`The query option '${rawName}' is not supported.`);
    }
  }
  return found;
}

function namesOf(text: string): string[] {
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.includes('*') ? [] : names;
}

function orderByItem(text: string): OrderByItem {
  const match = /^([\w/]+)(?:\s+(asc|desc))?$/.exec(text);
  if (match === null) throw badRequest(`'${text}' is not valid in $orderby.`);
  return { name: match[1] ?? '', descending: match[2] === 'desc' };
}

function countOf(option: string, text: string): number {
  if (!/^\d{1,9}$/.test(text))
    throw badRequest(`Invalid value '${text}' for ${option} query option found. It must be a non-negative integer.`);
  return Number(text);
}

function expandItem(text: string): ExpandItem {
  const match = /^\s*(\w+)\s*(?:\((.*)\))?\s*$/s.exec(text);
  if (match === null) throw badRequest(`'${text}' is not valid in $expand.`);
  const pairs = splitOutside(match[2] ?? '', ';').map((part): [string, string] => {
    const at = part.indexOf('=');
    return [part.slice(0, at).trim(), part.slice(at + 1)];
  });
  return { name: match[1] ?? '', options: optionsOf(pairs) };
}

/** Splits at a sign that stands neither in brackets nor in a text. */
function splitOutside(text: string, sign: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === "'") quoted = !quoted;
    else if (quoted) continue;
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === sign && depth === 0) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  parts.push(text.slice(start));
  return parts.filter((part) => part.trim() !== '');
}
