/** The path of a request below `/api/`: route, company and what is asked of it. */
import { badRequest, resourceNotFound } from './odata-error.ts';

export interface PathSegment {
  readonly name: string;
  /** What stands in brackets, without them. */
  readonly key: string | undefined;
}

export interface ResourcePath {
  /** `v2.0`, or `publisher/group/version`. */
  readonly route: string;
  /** Below the route. */
  readonly segments: readonly PathSegment[];
}

const BUILT_IN = /^(v\d+\.\d+|beta)$/;

/** Splits a path into its route and segments. `routes` are those that exist. */
export function parseResourcePath(path: string, routes: ReadonlySet<string>): ResourcePath {
  const parts = path.split('/').filter((part) => part !== '');
  const first = parts[0] ?? '';
  const length = BUILT_IN.test(first) ? 1 : 3;
  const route = parts.slice(0, length).join('/');
  if (!routes.has(route.toLowerCase())) throw resourceNotFound(parts[parts.length - 1] ?? 'api');
  return { route, segments: parseSegments(parts.slice(length).join('/')) };
}

export function parseSegments(path: string): PathSegment[] {
  return path
    .split('/')
    .filter((part) => part !== '')
    .map((part) => {
      const text = decodeSegment(part);
      const match = /^([^()]+)(?:\((.*)\))?$/s.exec(text);
      if (match === null) throw badRequest(`Bad Request - Error in query syntax at '${text}'.`);
      return { name: match[1] ?? '', key: match[2] };
    });
}

function decodeSegment(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw badRequest(`'${text}' is not a valid part of a URL.`);
  }
}
