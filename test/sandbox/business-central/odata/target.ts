/** From the path of a request to the entity or set it points to. */
import type { FieldValue } from '../runtime/records/definitions.ts';
import { parseGuid } from '../runtime/values/guid.ts';
import type { ApiPage, ApiPageInstance } from './api-page.ts';
import { fromJson, toJson } from './edm.ts';
import { openChild, type ReadContext } from './entity/read-entities.ts';
import { badRequest, ODataError, resourceNotFound } from './odata-error.ts';
import type { PathSegment } from './resource-path.ts';

/** Where in the tree of entities a request points to. */
export interface Target {
  readonly page: ApiPage;
  readonly instance: ApiPageInstance;
  /** The instance stands on this entity; else the whole set is meant. */
  readonly single: boolean;
  /** `companies(…)/orders(…)/orderLines` without the last key. */
  readonly setPath: string;
  /** What follows: `$count` or an action. */
  readonly trailer: PathSegment | undefined;
}

export function follow(
  context: ReadContext,
  root: ApiPage,
  segments: readonly PathSegment[],
  companyPath: string,
): Target {
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

export function keyTextOf({ page, instance }: Target): string {
  const value = toJson(page.key.type, instance.rec.f[page.key.slot]);
  return page.key.type.kind === 'guid' ? String(value) : `'${encodeURIComponent(String(value))}'`;
}
