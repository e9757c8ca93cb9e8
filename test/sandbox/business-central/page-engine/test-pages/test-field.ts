/** AL's TestField: a field control of a test page, with what a user can do to it. */
import { AlError, UnsupportedAlError } from '../../runtime/errors/al-error.ts';
import { formatValue } from '../../runtime/platform/format.ts';
import { convertValue } from '../../runtime/records/convert.ts';
import type { TypeDescriptor } from '../../runtime/values/types.ts';
import { toVariant, Variant } from '../../runtime/values/variant.ts';
import { enterText, enterValue } from '../entry.ts';
import { displayText, optionsOf } from '../field-text.ts';
import type { PlacedControl } from '../form-elements.ts';
import { assistEdit, drillDown, hasLookup, lookup } from '../lookup.ts';
import type { TestPage } from './test-page.ts';

export class TestField {
  readonly alType = { kind: 'testField' } as const;
  readonly placed: PlacedControl;
  private readonly page: TestPage;

  constructor(page: TestPage, placed: PlacedControl) {
    this.page = page;
    this.placed = placed;
  }

  private get type(): TypeDescriptor {
    return this.placed.control.field!.type;
  }

  private get current(): unknown {
    return this.page.form.page.readField(this.placed.control.field!);
  }

  private as<T>(type: TypeDescriptor): T {
    return convertValue(type, new Variant(this.type, this.current)) as T;
  }

  // -- reading

  /** Also `Field.Value := Text`. */
  Value(text?: string): string {
    if (text !== undefined) this.SetValue(text);
    return displayText(this.placed.control, this.current);
  }

  /** What it shows, for `Format` and messages. */
  toAlText(): string {
    return this.Value();
  }

  AsBoolean(): boolean {
    return this.as({ kind: 'boolean' });
  }

  AsInteger(): number {
    return this.as({ kind: 'integer' });
  }

  AsDecimal(): unknown {
    return this.as({ kind: 'decimal' });
  }

  AsDate(): number {
    return this.as({ kind: 'date' });
  }

  AsTime(): number {
    return this.as({ kind: 'time' });
  }

  AsDateTime(): number {
    return this.as({ kind: 'dateTime' });
  }

  /** A text is compared as it is written, any other value as the control would show it. */
  AssertEquals(expected: unknown): void {
    const actual = this.Value();
    const text = this.spelled(expected);
    if (text === actual) return;
    throw new AlError(
      'TestAssertEquals',
      `AssertEquals for Field: ${this.placed.control.name} Expected = '${text}', Actual = '${actual}'`,
    );
  }

  private spelled(expected: unknown): string {
    const { value } = toVariant(expected);
    if (typeof value === 'string' && this.type.kind !== 'guid') return value;
    return displayText(this.placed.control, convertValue(this.type, expected));
  }

  Caption(): string {
    return this.page.form.rules.captionOf(this.placed);
  }

  Visible(): boolean {
    return this.page.form.rules.isControlVisible(this.placed);
  }

  Enabled(): boolean {
    return this.page.form.rules.isControlEnabled(this.placed);
  }

  Editable(): boolean {
    return this.page.form.rules.isEditable(this.placed);
  }

  HideValue(): boolean {
    return this.page.form.rules.isHidden(this.placed);
  }

  ShowMandatory(): boolean {
    return this.page.form.rules.isMandatory(this.placed);
  }

  OptionCount(): number {
    return optionsOf(this.placed.control).length;
  }

  GetOption(index: number): string {
    return optionsOf(this.placed.control)[index - 1]?.caption ?? '';
  }

  ValidationErrorCount(): number {
    return this.page.form.refused.has(this.placed.control.name.toLowerCase()) ? 1 : 0;
  }

  GetValidationError(_index = 1): string {
    return this.page.form.refused.get(this.placed.control.name.toLowerCase())?.message ?? '';
  }

  // -- doing

  SetValue(value: unknown): void {
    const { control } = this.placed;
    // Hidden by its own property; groups around it hide it from people, not from tests.
    if (!this.page.form.rules.elementVisible(control))
      throw new AlError('TestNotVisible', `The field '${control.name}' on the TestPage is not visible.`);
    this.page.step((form) => {
      try {
        const { type, value: plain } = toVariant(value);
        if (typeof plain === 'string' && type?.kind !== 'guid' && type?.kind !== 'dateFormula')
          enterText(form, this.placed, plain, true);
        else enterValue(form, this.placed, convertValue(this.type, value), formatValue(value));
      } catch (error) {
        if (error instanceof AlError && form.refused.has(control.name.toLowerCase()))
          throw validationError(control.name, error);
        throw error;
      }
    });
  }

  /** Nothing happens where there is nothing to look up in. */
  Lookup(record?: unknown): void {
    if (record !== undefined) throw new UnsupportedAlError('TestField.Lookup', 'with a RecordRef');
    this.page.step((form) => {
      if (hasLookup(form, this.placed)) lookup(form, this.placed);
    });
  }

  DrillDown(): void {
    this.page.step((form) => drillDown(form, this.placed));
  }

  Drilldown(): void {
    this.DrillDown();
  }

  AssistEdit(): void {
    this.page.step((form) => assistEdit(form, this.placed));
  }

  Invoke(): void {
    this.DrillDown();
  }

  Activate(): void {
    this.page.step(() => undefined);
  }
}

/** The words in which test pages report an entry that was refused. */
function validationError(name: string, error: AlError): AlError {
  return new AlError(
    'TestValidation',
    `Validation error for Field: ${name},  Message = '${error.text} (Select Refresh to discard errors)'`,
    { cause: error },
  );
}
