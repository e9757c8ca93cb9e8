/** What happens when a user enters a value into a field: parsing, checks, validation, and the way back when it fails. */
import { AlError } from '../runtime/errors/al-error.ts';
import { workDate } from '../runtime/platform/clock.ts';
import type { FieldValue } from '../runtime/records/definitions.ts';
import { checkInput } from '../runtime/records/validate.ts';
import { isSilent } from './command-error.ts';
import { checkEntry } from './entry-rules.ts';
import { parseText } from './field-text.ts';
import type { Form } from './form.ts';
import type { PlacedControl } from './form-elements.ts';

/** Enters a text into a field, as a user types it; see `parseText` for `byCaption`. */
export function enterText(form: Form, placed: PlacedControl, text: string, byCaption = false): void {
  enter(form, placed, text, () =>
    parseText(placed.control, text, {
      caption: form.rules.captionOf(placed),
      workDate: workDate(form.session),
      byCaption,
    }),
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
  const refuse = (error: AlError) => {
    // What ends silently says nothing at the field either: its value is given up.
    if (!isSilent(error)) form.refused.set(name.toLowerCase(), { text, message: error.text });
  };
  const value = attempt(() => {
    const read = parse();
    checkEntry(placed.control, read, form.rules.captionOf(placed));
    return read;
  }, refuse);
  const takeBackInsert = insertsOnFocus(form, placed) ? form.insertStarted() : undefined;
  const before = form.hasSource ? form.record.f.slice() : undefined;
  const variable = field.fieldNo === 0 && field.assignable ? form.page.readField(field) : undefined;
  attempt(
    () => validate(form, placed, value),
    (error) => {
      if (before !== undefined) form.record.f = before;
      // What was written in this step goes with its error.
      takeBackInsert?.();
      // On the platform a page variable may keep the refused value; here the page stays as it was.
      if (variable !== undefined) form.page.writeField(field, variable);
      refuse(error);
    },
  );
  form.refused.delete(name.toLowerCase());
  if (before === undefined) return;
  form.followCode();
  // A value that is the same again is no change.
  const changed = form.isNew ? field.fieldNo !== 0 || form.differsFrom(before) : form.isChanged;
  if (changed) form.isDirty = true;
  // Cards save each entry; rows of a list, and new rows, are saved when they are left.
  if (form.isDirty && !form.isNew && !form.isList) form.save();
  else if (!form.isAPI) form.afterGetRecord();
}

/** Errors of AL pass, after `refuse` has heard of them. */
function attempt<T>(act: () => T, refuse: (error: AlError) => void): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof AlError) refuse(error);
    throw error;
  }
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

/** A new row is inserted when its first field outside of the key is gone to, before that is written (unless DelayedInsert). */
function insertsOnFocus(form: Form, placed: PlacedControl): boolean {
  if (!form.isNew || form.property('DelayedInsert').toLowerCase() === 'true') return false;
  const field = form.record.def.byNumber.get(placed.control.field?.fieldNo ?? 0);
  return (placed.control.field?.fieldNo ?? 0) !== 0 && field?.inPrimaryKey === false;
}
