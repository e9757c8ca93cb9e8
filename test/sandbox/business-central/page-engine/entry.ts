/** What happens when a user enters a value into a field: parsing, checks, validation, and the way back when it fails. */
import { AlError } from '../runtime/errors/al-error.ts';
import { workDate } from '../runtime/platform/clock.ts';
import type { FieldValue } from '../runtime/records/definitions.ts';
import { sameValue } from '../runtime/records/filters/match.ts';
import { checkInput } from '../runtime/records/validate.ts';
import { parseText } from './field-text.ts';
import type { Form } from './form.ts';
import type { PlacedControl } from './form-elements.ts';

/** Enters a text into a field, as a user types it. */
export function enterText(form: Form, placed: PlacedControl, text: string): void {
  enter(form, placed, text, () =>
    parseText(placed.control, text, form.rules.captionOf(placed), workDate(form.session)),
  );
}

/** Enters a value that needs no reading; `text` is shown when it is refused. */
export function enterValue(form: Form, placed: PlacedControl, value: unknown, text: string): void {
  enter(form, placed, text, () => value);
}

function enter(form: Form, placed: PlacedControl, text: string, parse: () => unknown): void {
  const { field, name } = placed.control;
  if (field === undefined) throw new Error(`${name} is not a field`);
  if (!form.rules.isEditable(placed)) {
    const caption = form.rules.captionOf(placed);
    throw new AlError('NotEditable', `The field '${caption}' on the page ${form.page.Caption()} cannot be edited.`);
  }
  if (form.hasSource && !form.hasRow) form.newRow();
  const before = form.hasSource ? form.record.f.slice() : undefined;
  const variable = field.fieldNo === 0 && field.assignable ? form.page.readField(field) : undefined;
  try {
    validate(form, placed, parse());
  } catch (error) {
    if (error instanceof AlError) {
      if (before !== undefined) form.record.f = before;
      // On the platform a page variable may keep the refused value; here the page stays as it was.
      if (variable !== undefined) form.page.writeField(field, variable);
      form.refused.set(name.toLowerCase(), { text, message: error.text });
    }
    throw error;
  }
  form.refused.delete(name.toLowerCase());
  if (before === undefined) return;
  if (field.fieldNo !== 0 || form.differsFrom(before)) form.isDirty = true;
  if (form.isDirty && savesAtOnce(form, placed)) form.save();
  else if (!form.isAPI) form.afterGetRecord();
}

function validate(form: Form, placed: PlacedControl, value: unknown): void {
  const field = placed.control.field!;
  const { page } = form;
  if (field.fieldNo === 0) {
    page.validateField(field, value);
    return;
  }
  const { record } = form;
  const { slot } = record.field(field.fieldNo);
  const kept = record.f[slot]!;
  record.f[slot] = value as FieldValue;
  try {
    checkInput(record, field.fieldNo);
  } finally {
    record.f[slot] = kept;
  }
  record.currFieldNo = field.fieldNo;
  record.holdBefore(form.stored);
  record.keepBefore(true);
  try {
    page.validateField(field, value);
  } finally {
    record.keepBefore(false);
    record.currFieldNo = 0;
  }
}

/** Cards save each entry; rows of a list are saved when they are left. New rows wait for their key. */
function savesAtOnce(form: Form, placed: PlacedControl): boolean {
  if (!form.isNew) return !form.isList;
  if (form.property('DelayedInsert').toLowerCase() === 'true') return false;
  const { record } = form;
  const field = record.def.byNumber.get(placed.control.field?.fieldNo ?? 0);
  if (field?.inPrimaryKey !== true) return true;
  return record.def.primaryKey.slots.every((slot) => !sameValue(record.f[slot]!, record.def.zeros[slot]!));
}
