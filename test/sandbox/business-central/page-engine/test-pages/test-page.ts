/** AL's TestPage: what a test does to an open page, or to a part of one. */
import { AlError, UnsupportedAlError } from '../../runtime/errors/al-error.ts';
import { convertValue } from '../../runtime/records/convert.ts';
import type { FieldValue } from '../../runtime/records/definitions.ts';
import { sameValue } from '../../runtime/records/filters/match.ts';
import { keyValues } from '../../runtime/records/find.ts';
import type { RecordVar } from '../../runtime/records/record-var.ts';
import type { Row } from '../../runtime/records/row-store.ts';
import { bookmarkOf } from '../bookmark.ts';
import type { Form } from '../form.ts';
import { closeAction } from '../form-commands.ts';
import type { PlacedControl } from '../form-elements.ts';
import { dataCaption } from '../form-state.ts';
import type { CloseButton, PageMode } from '../page-model.ts';
import type { DataItemFilter } from './data-item-filter.ts';
import { CloseAction, ModeAction, PageAction, type TestAction } from './test-action.ts';
import { closingAction, type TestDriver } from './test-driver.ts';
import { TestField } from './test-field.ts';
import { TestFilter } from './test-filter.ts';

/** What `Page.Name` stands for. */
export type TestControl = TestField | TestAction | TestPage | DataItemFilter;

export class TestPage {
  readonly alType = { kind: 'testPage' } as const;
  readonly driver: TestDriver;
  readonly pageId: number;
  private opened: Form | undefined;
  private readonly controls = new Map<string, TestControl>();
  private isRowExpanded = true;

  constructor(driver: TestDriver, pageId: number) {
    this.driver = driver;
    this.pageId = pageId;
  }

  /** Used by the driver, and for parts. */
  attach(form: Form): void {
    this.opened = form;
    this.controls.clear();
  }

  get form(): Form {
    if (this.opened === undefined || !this.opened.isOpen)
      throw new AlError('TestPageNotOpen', 'The TestPage is not open.');
    return this.opened;
  }

  /** A step on this page; who works in a part has left the page around it. */
  step<T>(body: (form: Form) => T): T {
    const { form } = this;
    return this.driver.step(form, () => {
      form.parent?.save();
      return body(form);
    });
  }

  /** Emitted for `Page.Control`. */
  control(name: string): TestControl {
    const key = name.toLowerCase();
    const known = this.controls.get(key);
    if (known !== undefined) return known;
    const made = this.makeControl(name);
    this.controls.set(key, made);
    return made;
  }

  protected makeControl(name: string): TestControl {
    const { form } = this;
    const field = form.elements.field(name);
    if (field !== undefined) return new TestField(this, field);
    const action = form.elements.action(name);
    if (action !== undefined) return new PageAction(this, action);
    const part = form.parts.get(name.toLowerCase());
    if (part === undefined)
      throw new AlError('TestControlMissing', `The page ${form.page.Caption()} has no control '${name}' that is open.`);
    const page = new TestPage(this.driver, part.page.info.id);
    page.attach(part);
    return page;
  }

  // -- opening and closing

  private open(mode: PageMode): void {
    if (this.opened?.isOpen === true) throw new AlError('TestPageOpen', 'The TestPage is already open.');
    this.driver.request(() =>
      this.attach(this.driver.openForm(this.driver.session.openPage(this.pageId), mode, false)),
    );
  }

  OpenView(): void {
    this.open('view');
  }

  OpenEdit(): void {
    this.open('edit');
  }

  OpenNew(): void {
    this.open('create');
  }

  Trap(): void {
    this.driver.trap(this);
  }

  Close(): void {
    this.step((form) => form.tryClose(closingAction(form)));
  }

  private closing(button: CloseButton): TestAction {
    return new CloseAction(this, button);
  }

  OK(): TestAction {
    return this.closing('ok');
  }

  Cancel(): TestAction {
    return this.closing('cancel');
  }

  Yes(): TestAction {
    return this.closing('yes');
  }

  No(): TestAction {
    return this.closing('no');
  }

  Edit(): TestAction {
    return new ModeAction(this, 'edit');
  }

  View(): TestAction {
    return new ModeAction(this, 'view');
  }

  closeWith(button: CloseButton): void {
    this.step((form) => form.tryClose(closeAction(form, button)));
  }

  // -- rows

  First(): boolean {
    return this.step((form) => form.move('first'));
  }

  Last(): boolean {
    return this.step((form) => form.move('last'));
  }

  /**
   * From the last row of a list in which rows may be added it goes on to the empty new one, unless it shows marked rows
   * alone.
   */
  Next(): boolean {
    return this.step((form) => {
      const wasEmptyNew = form.isNew && !form.isDirty;
      if (form.move('next')) return true;
      if (wasEmptyNew || !form.isList || !form.rules.canInsert || form.record.MarkedOnly()) return false;
      form.newRow();
      return true;
    });
  }

  Previous(): boolean {
    return this.step((form) => form.move('previous'));
  }

  Prev(): boolean {
    return this.Previous();
  }

  New(): void {
    this.step((form) => form.newRow());
  }

  GoToRecord(record: RecordVar): boolean {
    return this.goToRow(record.f.slice());
  }

  /** Only rows that the page shows are found. */
  private goToRow(row: Row): boolean {
    return this.step((form) => {
      const inView = form.record.copyWithFilters();
      inView.f = row;
      return inView.Find('=') && form.goTo(bookmarkOf(form.record, row));
    });
  }

  GoToRecord$(record: RecordVar): void {
    if (!this.GoToRecord(record)) throw new AlError('TestRowNotFound', 'The row does not exist on the TestPage.');
  }

  GoToKey(...key: unknown[]): boolean {
    const { record } = this.form;
    const row = record.def.zeros.slice();
    for (const [index, value] of keyValues(record, key).entries()) row[record.def.primaryKey.slots[index]!] = value;
    return this.goToRow(row);
  }

  GoToKey$(...key: unknown[]): void {
    if (!this.GoToKey(...key)) throw new AlError('TestRowNotFound', 'The row does not exist on the TestPage.');
  }

  FindFirstField(field: number | TestField, value: unknown): boolean {
    return this.findField(field, value, 'first', 'next');
  }

  FindNextField(field: number | TestField, value: unknown): boolean {
    return this.findField(field, value, 'next', 'next');
  }

  FindPreviousField(field: number | TestField, value: unknown): boolean {
    return this.findField(field, value, 'previous', 'previous');
  }

  private findField(
    field: number | TestField,
    value: unknown,
    start: 'first' | 'next' | 'previous',
    onward: 'next' | 'previous',
  ): boolean {
    const placed = typeof field === 'number' ? this.fieldControl(field) : field.placed;
    return this.step((form) => {
      const wanted = convertValue(placed.control.field!.type, value);
      for (let found = form.move(start); found; found = form.move(onward)) {
        if (sameValue(form.page.readField(placed.control.field!) as FieldValue, wanted)) return true;
      }
      return false;
    });
  }

  private fieldControl(fieldNo: number): PlacedControl {
    const placed = this.form.elements.fields.find(({ control }) => control.field?.fieldNo === fieldNo);
    if (placed === undefined)
      throw new AlError(
        'TestControlMissing',
        `The page ${this.form.page.Caption()} does not show the field ${fieldNo}.`,
      );
    return placed;
  }

  GetField(fieldNo: number): TestField {
    return this.control(this.fieldControl(fieldNo).control.name) as TestField;
  }

  Filter(): TestFilter {
    return new TestFilter(this);
  }

  /** Rows of a tree are all shown. */
  Expand(expand = true): void {
    this.isRowExpanded = expand;
  }

  IsExpanded(): boolean {
    return this.isRowExpanded;
  }

  // -- the page itself

  /** With what names the record beside it, as the title of the window has it. */
  Caption(): string {
    return [this.form.page.Caption(), dataCaption(this.form)].filter((text) => text !== '').join(' - ');
  }

  Editable(): boolean {
    return this.form.rules.isPageEditable;
  }

  ValidationErrorCount(): number {
    return this.form.refused.size;
  }

  GetValidationError(index = 1): string {
    return [...this.form.refused.values()][index - 1]?.message ?? '';
  }

  RunPageBackgroundTask(): never {
    throw new UnsupportedAlError('TestPage.RunPageBackgroundTask');
  }
}
