/**
 * Changes through an API page, in the order of the page's own events: values are set control by control with the
 * triggers of field and page, then the page's OnInsertRecord, OnModifyRecord or OnDeleteRecord, then the database.
 */
import { AlError } from '../../runtime/errors/al-error.ts';
import { type FieldValue, SystemField, SystemSlot } from '../../runtime/records/definitions.ts';
import type { RecordVar } from '../../runtime/records/record-var.ts';
import { NULL_GUID } from '../../runtime/values/guid.ts';
import type { JsonNode, JsonObjectNode } from '../../runtime/values/json/nodes.ts';
import { Variant } from '../../runtime/values/variant.ts';
import type { ApiControl, ApiPage, ApiPageInstance, ApiPart } from '../api-page.ts';
import { fromJson } from '../edm.ts';
import { badRequest, ODataError } from '../odata-error.ts';
import { initFromFilters } from './link-to-parent.ts';
import { openChild, type ReadContext } from './read-entities.ts';

interface PropertyValue {
  readonly control: ApiControl;
  readonly value: unknown;
}

/** A body after its names and types have been checked. */
interface CheckedBody {
  /** In the order of the page's controls. */
  readonly values: readonly PropertyValue[];
  readonly children: readonly {
    readonly part: ApiPart;
    readonly child: ApiPage;
    readonly bodies: readonly CheckedBody[];
  }[];
}

/**
 * Checks a whole body with what is nested in it, before anything runs. Null in a new row is the same as nothing: the
 * property is not entered and its trigger does not run. In a change it empties the field.
 */
export function checkBody(context: ReadContext, page: ApiPage, body: JsonObjectNode, isNew: boolean): CheckedBody {
  const values: PropertyValue[] = [];
  const children: CheckedBody['children'][number][] = [];
  for (const [name, node] of body.members) {
    if (name.includes('@')) continue;
    const control = page.controlsByName.get(name);
    if (control !== undefined) {
      const value = fromJson(control.type, node, name);
      if (!(isNew && node.kind === 'value' && node.type === 'null')) values.push({ control, value });
      continue;
    }
    const part = page.parts.find((candidate) => candidate.name === name);
    if (part === undefined) {
      throw badRequest(
        `The property '${name}' does not exist on type 'Microsoft.NAV.${page.entityName}'. Make sure to only use property names that are defined by the type.`,
      );
    }
    const child = context.page(part.pageId);
    children.push({
      part,
      child,
      bodies: childBodies(part, node).map((item) => checkBody(context, child, item, isNew)),
    });
  }
  values.sort((left, right) => left.control.index - right.control.index);
  return { values, children };
}

function childBodies(part: ApiPart, node: JsonNode): JsonObjectNode[] {
  const items =
    part.many && node.kind === 'array' ? node.items : !part.many && node.kind === 'object' ? [node] : undefined;
  if (items === undefined) {
    throw badRequest(`The property '${part.name}' takes ${part.many ? 'an array of entities' : 'an entity'}.`);
  }
  return items.map((item) => {
    if (item.kind !== 'object') throw badRequest(`The property '${part.name}' takes an array of entities.`);
    return item;
  });
}

/** POST: leaves the instance on the new record, which has been read again. */
export function insertEntity(context: ReadContext, page: ApiPage, instance: ApiPageInstance, body: CheckedBody): void {
  if (!page.insertAllowed || !page.editable) throw notAllowed('POST', page);
  const { rec } = instance;
  rec.f = rec.def.zeros.slice();
  rec.Init();
  initFromFilters(rec);
  rec.holdBefore(rec.f.slice());
  rec.keepBefore(true);
  instance.onNewRecord();
  setValues(instance, body.values);
  if (instance.onInsertRecord()) rec.Insert$(true, rec.f[SystemSlot.id] !== NULL_GUID);
  rec.keepBefore(false);
  for (const { part, child, bodies } of body.children) {
    for (const item of bodies) insertEntity(context, child, openChild(context.session, child, part, rec), item);
  }
  readAgain(rec);
}

/**
 * PATCH: the instance stands on the stored record. Another value for its id is ignored, as OData asks of keys: the
 * runtime keeps the SystemId of a record that it modifies.
 * @see https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_UpdateanEntity
 */
export function modifyEntity(page: ApiPage, instance: ApiPageInstance, body: CheckedBody): void {
  if (!page.modifyAllowed || !page.editable) throw notAllowed('PATCH', page);
  const [nested] = body.children;
  if (nested !== undefined) {
    throw badRequest(
      `The property '${nested.part.name}' cannot be changed with its parent: deep updates are not supported.`,
    );
  }
  const { rec } = instance;
  const before = rec.f.slice();
  instance.beginChange();
  rec.holdBefore(before);
  rec.keepBefore(true);
  setValues(instance, body.values);
  if (instance.onModifyRecord()) {
    renameIfNeeded(rec, before);
    rec.Modify$(true);
  }
  rec.keepBefore(false);
  readAgain(rec);
}

/** DELETE: the instance stands on the stored record. */
export function deleteEntity(page: ApiPage, instance: ApiPageInstance): void {
  if (!page.deleteAllowed || !page.editable) throw notAllowed('DELETE', page);
  if (instance.onDeleteRecord()) instance.rec.Delete$(true);
}

function notAllowed(method: string, page: ApiPage): ODataError {
  return new ODataError(
    405,
    'BadRequest_MethodNotAllowed',
    `'${method}' requests for '${page.entitySetName}' of EdmType 'EntityCollection' are not allowed within Microsoft Dynamics NAV OData web services.`,
  );
}

function setValues(instance: ApiPageInstance, values: readonly PropertyValue[]): void {
  for (const { control, value } of values) {
    if (!control.editable) {
      throw new ODataError(400, 'BadRequest_InvalidOperation', `Control '${control.name}' is read-only.`);
    }
    try {
      setValue(instance, control, value);
    } catch (error) {
      throw namingProperty(error, control);
    }
  }
}

function setValue(instance: ApiPageInstance, control: ApiControl, value: unknown): void {
  const { rec } = instance;
  const { field } = control;
  if (field?.number === SystemField.id) {
    rec.f[SystemSlot.id] = value as FieldValue;
    return;
  }
  rec.currFieldNo = field?.number ?? 0;
  instance.enter(control, value);
  rec.currFieldNo = 0;
}

/** A value that does not fit says nothing of its place, so the property is put in front. */
function namingProperty(error: unknown, control: ApiControl): unknown {
  if (!(error instanceof AlError) || error.code !== 'NCLCSRTS:StringTooLong') return error;
  return new AlError(error.code, `The value of the property '${control.name}' is not valid. ${error.text}`);
}

/** New values in key fields move the record, as they do on a page. */
function renameIfNeeded(rec: RecordVar, before: FieldValue[]): void {
  const { slots } = rec.def.primaryKey;
  if (slots.every((slot) => rec.sameStored(before, slot))) return;
  const changed = rec.f.slice();
  rec.f = before.slice();
  rec.Rename$(...slots.map((slot) => new Variant(rec.def.fields[slot]?.type, changed[slot])));
  for (let slot = 0; slot < changed.length; slot++) {
    const field = rec.def.fields[slot];
    if (field !== undefined && !field.inPrimaryKey && field.number < SystemField.id && field.number > 0) {
      rec.f[slot] = changed[slot] as FieldValue;
    }
  }
}

/** What triggers of the database changed is seen by the answer. A page that keeps nothing answers what it holds. */
function readAgain(rec: RecordVar): void {
  const held = rec.f.slice();
  if (!rec.Find('=')) rec.f = held;
}
