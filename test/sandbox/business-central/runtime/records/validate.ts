/** `Validate`: assignment, TableRelation, triggers and events of a field. */
import { platformError } from '../errors/messages.ts';
import type { TableEventName } from '../events/table-events.ts';
import { convertValue, formatFieldValue } from './convert.ts';
import type { FieldDef } from './definitions.ts';
import { compareValues, sameValue } from './filters/match.ts';
import type { RecordVar } from './record-var.ts';
import { checkRelation } from './relation.ts';

/** Without a value the field is validated as it is. A value that is refused leaves the field as it was. */
export function validate(rec: RecordVar, fieldNo: number, value?: unknown): void {
  const field = rec.field(fieldNo);
  rec.captureBefore();
  if (value === undefined) {
    runValidation(rec, field);
    return;
  }
  const before = rec.f[field.slot]!;
  rec.f[field.slot] = convertValue(field.type, value);
  try {
    runValidation(rec, field);
  } catch (error) {
    rec.f[field.slot] = before;
    throw error;
  }
}

function runValidation(rec: RecordVar, field: FieldDef): void {
  checkRelation(rec, field);
  raise(rec, 'OnBeforeValidateEvent', field);
  const { hooks } = field;
  for (const trigger of hooks.onBeforeValidate) rec.inTrigger(trigger);
  if (hooks.onValidate !== undefined) rec.inTrigger(hooks.onValidate);
  for (const trigger of hooks.onAfterValidate) rec.inTrigger(trigger);
  raise(rec, 'OnAfterValidateEvent', field);
}

function raise(rec: RecordVar, name: TableEventName, field: FieldDef): void {
  const { events } = rec.session;
  if (!events.hasTableEvent(rec.def.id, name, field.number)) return;
  events.raiseTableEvent(rec.def.id, name, { rec, xRec: rec.xRec, currFieldNo: rec.currFieldNo }, field.number);
}

/**
 * NotBlank, MinValue and MaxValue: checked for input through pages, web service pages included, not for code.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/properties/devenv-minvalue-property
 */
export function checkInput(rec: RecordVar, fieldNo: number): void {
  const field = rec.field(fieldNo);
  const value = rec.f[field.slot]!;
  if (field.notBlank === true && sameValue(value, field.zero)) {
    throw platformError('notBlank', [field.caption, rec.def.caption]);
  }
  if (field.minValue !== undefined && compareValues(value, field.minValue) < 0) {
    throw platformError('belowMinValue', [formatFieldValue(field, field.minValue), field.caption]);
  }
  if (field.maxValue !== undefined && compareValues(value, field.maxValue) > 0) {
    throw platformError('aboveMaxValue', [formatFieldValue(field, field.maxValue), field.caption]);
  }
}
