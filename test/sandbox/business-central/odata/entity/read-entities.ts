/** Entities as JSON: the page's controls with their values, and what is expanded. */
import { AlError } from '../../runtime/errors/al-error.ts';
import type { RecordVar } from '../../runtime/records/record-var.ts';
import type { Session } from '../../runtime/session/session.ts';
import type { ApiControl, ApiPage, ApiPageInstance, ApiPart } from '../api-page.ts';
import { toJson } from '../edm.ts';
import { etagOf } from '../etag.ts';
import { badRequest } from '../odata-error.ts';
import { applyFilter } from '../query/apply-filter.ts';
import type { QueryOptions } from '../query/query-options.ts';
import { linkToParent } from './link-to-parent.ts';

export type JsonEntity = Record<string, unknown>;

/** What reading needs around it. */
export interface ReadContext {
  readonly session: Session;
  page(id: number): ApiPage;
}

export interface EntityPage {
  readonly entities: JsonEntity[];
  /** Rows in all, when asked for. */
  readonly count: number | undefined;
  /** Where the next page begins; undefined at the end. */
  readonly skipToken: string | undefined;
}

/** The controls that are asked for. */
function selectedControls(page: ApiPage, select: QueryOptions['select']): readonly ApiControl[] {
  if (select === undefined || select.length === 0) return page.controls;
  return select.map((name) => {
    const control = page.controlsByName.get(name);
    if (control === undefined) {
      throw badRequest(`Could not find a property named '${name}' on type 'Microsoft.NAV.${page.entityName}'.`);
    }
    return control;
  });
}

/** The record the instance stands on, after its OnAfterGetRecord. */
export function entityOf(
  context: ReadContext,
  page: ApiPage,
  instance: ApiPageInstance,
  options: Pick<QueryOptions, 'select' | 'expand'>,
): JsonEntity {
  const controls = selectedControls(page, options.select);
  const flowFields = flowFieldsOf(controls);
  if (flowFields.length > 0) instance.rec.CalcFields(...flowFields);
  return entityOfRow(context, page, instance, controls, options.expand);
}

function entityOfRow(
  context: ReadContext,
  page: ApiPage,
  instance: ApiPageInstance,
  controls: readonly ApiControl[],
  expand: QueryOptions['expand'],
): JsonEntity {
  instance.onAfterGetRecord();
  const { rec } = instance;
  const entity: JsonEntity = { '@odata.etag': etagOf(rec) };
  for (const control of controls) {
    if (isStream(control)) continue;
    const value = control.field === undefined ? instance.read(control) : rec.f[control.field.slot];
    entity[control.name] = toJson(control.type, value);
  }
  for (const { name, options } of expand) {
    const part = partOf(page, name);
    const child = context.page(part.pageId);
    const childInstance = openChild(context.session, child, part, rec);
    const { entities } = readEntities(context, child, childInstance, options, Number.POSITIVE_INFINITY);
    entity[name] = part.many ? entities : (entities[0] ?? null);
  }
  return entity;
}

function isStream(control: ApiControl): boolean {
  return control.type.kind === 'blob' || control.type.kind === 'media' || control.type.kind === 'mediaSet';
}

function partOf(page: ApiPage, name: string): ApiPart {
  const part = page.parts.find((candidate) => candidate.name === name);
  if (part === undefined) {
    throw badRequest(`Could not find a property named '${name}' on type 'Microsoft.NAV.${page.entityName}'.`);
  }
  return part;
}

/** An instance of a part's page that shows the rows of a parent. */
export function openChild(session: Session, child: ApiPage, part: ApiPart, parent: RecordVar): ApiPageInstance {
  const instance = child.open(session);
  linkToParent(part, parent, instance.rec);
  instance.onOpenPage();
  return instance;
}

/** The rows of a set, as far as one answer goes. */
export function readEntities(
  context: ReadContext,
  page: ApiPage,
  instance: ApiPageInstance,
  options: QueryOptions,
  pageSize: number,
): EntityPage {
  const { rec } = instance;
  if (options.filter !== undefined) applyFilter(page, rec, options.filter);
  applyOrder(page, rec, options);
  const count = options.count ? rec.Count() : undefined;
  const controls = selectedControls(page, options.select);
  rec.SetAutoCalcFields(...flowFieldsOf(controls));
  const entities: JsonEntity[] = [];
  const wanted = Math.min(options.top ?? Number.POSITIVE_INFINITY, pageSize);
  let found = wanted > 0 && start(rec, options);
  while (found && entities.length < wanted) {
    entities.push(entityOfRow(context, page, instance, controls, options.expand));
    const token = entities.length === wanted ? positionToken(rec) : undefined;
    found = rec.Next() !== 0;
    if (token !== undefined && found && (options.top === undefined || options.top > wanted)) {
      return { entities, count, skipToken: token };
    }
  }
  return { entities, count, skipToken: undefined };
}

/** FlowFields of a page's controls are calculated for it. */
function flowFieldsOf(controls: readonly ApiControl[]): number[] {
  return controls.flatMap(({ field }) => (field?.fieldClass === 'FlowField' ? [field.number] : []));
}

function applyOrder(page: ApiPage, rec: RecordVar, options: QueryOptions): void {
  if (options.orderBy.length === 0) return;
  const fields = options.orderBy.map(({ name, descending }) => {
    const [control] = selectedControls(page, [name]);
    if (control?.field === undefined)
      throw badRequest(`The property '${name}' is not a field and cannot be ordered by.`);
    return { number: control.field.number, descending };
  });
  rec.SetCurrentKey(...fields.map(({ number }) => number));
  for (const { number, descending } of fields) rec.SetAscending(number, !descending);
}

/** Stands on the first row of the answer: the first of all, the one after `$skip`, or after the last page. */
function start(rec: RecordVar, options: QueryOptions): boolean {
  if (options.skipToken !== undefined) {
    goTo(rec, options.skipToken);
    return rec.Find('=') ? rec.Next() !== 0 : rec.Find('>');
  }
  if (!rec.FindSet()) return false;
  const skip = options.skip ?? 0;
  return skip === 0 || rec.Next(skip) === skip;
}

function positionToken(rec: RecordVar): string {
  return Buffer.from(rec.GetPosition(false), 'utf8').toString('base64url');
}

function goTo(rec: RecordVar, token: string): void {
  try {
    rec.SetPosition(Buffer.from(token, 'base64url').toString('utf8'));
  } catch (error) {
    if (error instanceof AlError) throw badRequest('The value of $skiptoken is not one that this service has given.');
    throw error;
  }
}
