/**
 * An open page on the server: its record, what the user has entered and not saved, its parts.
 * Each public method is a step of a user; errors of AL pass, and leave the form as it was before the step.
 */
import { AlError } from '../runtime/errors/al-error.ts';
import type { Condition, FieldValue } from '../runtime/records/definitions.ts';
import { SystemSlot } from '../runtime/records/definitions.ts';
import type { FilterNode } from '../runtime/records/filters/filter-node.ts';
import { sameValue } from '../runtime/records/filters/match.ts';
import { load } from '../runtime/records/find.ts';
import type { RecordVar } from '../runtime/records/record-var.ts';
import { conditionNode } from '../runtime/records/relation.ts';
import type { Row } from '../runtime/records/row-store.ts';
import { checkInput } from '../runtime/records/validate.ts';
import type { AlSession } from '../runtime/session/al-session.ts';
import type { DesignControl, DesignView, PageDesign } from '../runtime/session/page-design.ts';
import type { PageHost, PageInstance } from '../runtime/session/page-instance.ts';
import { Decimal } from '../runtime/values/decimal.ts';
import { bookmarkOf, keyOfBookmark } from './bookmark.ts';
import { Action, FilterGroup } from './constants.ts';
import { parseText } from './field-text.ts';
import { FormElements, type PlacedControl } from './form-elements.ts';
import { FormRules } from './form-rules.ts';
import type { Bookmark, FormId, PageMode } from './page-model.ts';

export interface FormOptions {
  readonly id: FormId;
  readonly mode: PageMode;
  readonly isModal?: boolean;
  /** The form it is a part of, and the control. */
  readonly parent?: Form;
  readonly place?: DesignControl;
  readonly nextId: () => FormId;
}

/** What a field shows after an entry that was refused. */
export interface RefusedEntry {
  readonly text: string;
  readonly message: string;
}

const LIST_TYPES = new Set(['list', 'listpart', 'listplus', 'worksheet']);
const AUTO_SPLIT_STEP = 10000;

export class Form implements PageHost {
  readonly id: FormId;
  readonly page: PageInstance;
  readonly design: PageDesign;
  readonly session: AlSession;
  readonly elements: FormElements;
  readonly rules: FormRules;
  readonly isModal: boolean;
  readonly parent: Form | undefined;
  readonly place: DesignControl | undefined;
  /** By lower-case control name. */
  readonly parts = new Map<string, Form>();
  mode: PageMode;
  isOpen = false;
  /** Ordinal of Action, once it is closed. */
  closeAction: number = Action.none;
  hasRow = false;
  isNew = false;
  isDirty = false;
  /** The row as it was read. */
  stored: Row = [];
  /** Entries that were refused, by lower-case control name. */
  readonly refused = new Map<string, RefusedEntry>();
  /** Keys of the rows a user has marked, besides the current one. */
  selection: readonly Bookmark[] = [];
  searchText = '';
  viewName = '';
  private readonly options: FormOptions;
  private below: Row | undefined;
  private wantsRefresh = false;
  private wantsClose = false;
  private linkKey = '';

  constructor(page: PageInstance, options: FormOptions) {
    this.page = page;
    this.options = options;
    this.id = options.id;
    this.session = page.rt;
    this.design = page.rt.application.pageDesign(page.info.id);
    this.elements = new FormElements(this.design);
    this.rules = new FormRules(this);
    this.isModal = options.isModal ?? false;
    this.parent = options.parent;
    this.place = options.place;
    this.mode = options.mode;
    page.host = this;
  }

  get isList(): boolean {
    return LIST_TYPES.has(this.page.info.pageType.toLowerCase());
  }

  get record(): RecordVar {
    return this.page.rec;
  }

  get hasSource(): boolean {
    return this.page.hasSource;
  }

  property(name: string): string {
    return this.design.properties.get(name.toLowerCase()) ?? '';
  }

  // ------------------------------------------------------------------------------------------------ opening, closing

  open(): void {
    this.isOpen = true;
    this.page.runTrigger('OnInit');
    this.createParts();
    if (this.place?.view !== undefined) this.applyView(this.place.view, FilterGroup.exec, this.parent?.record);
    this.applyLinks();
    this.page.runTrigger('OnOpenPage');
    if (this.hasSource) {
      if (this.mode === 'create') this.newRow();
      else this.findFirstRow();
    }
    this.openParts();
    this.settle();
  }

  /** Triggers of the page call procedures of its parts before those are open. */
  private createParts(): void {
    for (const placed of this.elements.parts) {
      const { control } = placed;
      if (control.part === undefined || !this.rules.mayOpen(control.part.pageId)) continue;
      const page = this.session.openPage(control.part.pageId);
      if (control.properties.get('editable')?.toLowerCase() === 'false') page.Editable(false);
      const part = new Form(page, {
        id: this.options.nextId(),
        mode: this.mode === 'view' ? 'view' : 'edit',
        parent: this,
        place: control,
        nextId: this.options.nextId,
      });
      this.parts.set(control.name.toLowerCase(), part);
    }
  }

  private openParts(): void {
    // Providers first: a part may depend on the row of another one.
    for (const part of this.partsInOrder()) part.open();
  }

  private partsInOrder(): Form[] {
    const all = [...this.parts.values()];
    const depends = (part: Form) => (part.place?.properties.get('provider') ?? '') !== '';
    return [...all.filter((part) => !depends(part)), ...all.filter(depends)];
  }

  /** The answer a page gives that is closed without a choice. */
  get dismissAction(): number {
    if (this.page.LookupMode()) return Action.lookupCancel;
    const type = this.page.info.pageType.toLowerCase();
    if (type === 'standarddialog') return Action.cancel;
    return type === 'confirmationdialog' ? Action.no : Action.ok;
  }

  /** False when OnQueryClosePage keeps it open. */
  tryClose(action: number): boolean {
    const keeps = action !== Action.cancel && action !== Action.lookupCancel && action !== Action.no;
    if (keeps) {
      for (const part of this.parts.values()) part.save();
      this.save();
    } else {
      for (const part of this.parts.values()) part.discard();
      this.discard();
    }
    if (!this.page.runTrigger('OnQueryClosePage', action)) return false;
    this.page.runTrigger('OnClosePage');
    for (const part of this.parts.values()) {
      part.page.runTrigger('OnClosePage');
      part.isOpen = false;
    }
    this.isOpen = false;
    this.closeAction = action;
    return true;
  }

  /** What AL asked for while its triggers ran: CurrPage.Update and CurrPage.Close. */
  settle(): void {
    for (const part of this.parts.values()) part.settle();
    if (this.wantsRefresh) {
      this.wantsRefresh = false;
      this.refresh();
    }
    if (this.wantsClose && this.isOpen) {
      this.wantsClose = false;
      this.tryClose(this.page.LookupMode() ? Action.lookupOk : Action.ok);
    }
  }

  // --------------------------------------------------------------------------------------------------- CurrPage of AL

  update(saveRecord: boolean): void {
    if (saveRecord) this.saveRecord();
    this.wantsRefresh = true;
    if (this.parent !== undefined && this.place?.properties.get('updatepropagation')?.toLowerCase() === 'both')
      this.parent.wantsRefresh = true;
  }

  /** Saves what code has changed in Rec as well. */
  saveRecord(): void {
    if (!this.hasSource || !this.hasRow) return;
    this.isDirty ||= this.differs(this.stored);
    this.save();
  }

  private differs(from: Row): boolean {
    const { record } = this;
    return record.def.fields.some(({ slot, stored }) => stored && !sameValue(from[slot]!, record.f[slot]!));
  }

  close(): void {
    this.wantsClose = true;
  }

  part(name: string): PageInstance {
    const part = this.parts.get(name.toLowerCase());
    if (part === undefined) throw new Error(`Page ${this.page.info.name} has no open part ${name}`);
    return part.page;
  }

  setSelectionFilter(record: RecordVar): void {
    const rows = this.selectedRows();
    record.CopyFilters(this.record);
    record.f = this.record.f.slice();
    const { slots } = record.def.primaryKey;
    if (rows.length <= 1) {
      record.SetRecFilter();
      return;
    }
    const [slot] = slots;
    if (slots.length === 1 && slot !== undefined) {
      record.view.setFilter(slot, { op: 'or', items: rows.map((row) => ({ op: '=', value: row[slot]! }) as const) });
      return;
    }
    const current = record.f;
    for (const row of rows) {
      record.f = row.slice();
      record.Mark(true);
    }
    record.f = current;
    record.MarkedOnly(true);
  }

  private selectedRows(): Row[] {
    const rows: Row[] = [];
    for (const bookmark of this.selection) {
      const row = this.rowOf(bookmark);
      if (row !== undefined) rows.push(row);
    }
    return rows;
  }

  // ---------------------------------------------------------------------------------------------------------- filters

  applyConditions(conditions: readonly Condition[], group: number, source: RecordVar = this.record): void {
    const { view, def } = this.record;
    const own = view.group;
    view.group = group;
    for (const condition of conditions) {
      const field = def.byNumber.get(condition.field);
      if (field !== undefined) view.setFilter(field.slot, conditionNode(source, def, condition));
    }
    view.group = own;
  }

  applyView(design: DesignView, group: number, source?: RecordVar): void {
    if (design.sorting.length > 0) this.record.SetCurrentKey(...design.sorting);
    if (design.sorting.length > 0 || !design.isAscending) this.record.Ascending(design.isAscending);
    this.applyConditions(design.filters, group, source);
  }

  clearGroup(group: number): void {
    const { view } = this.record;
    const own = view.group;
    view.group = group;
    for (const slot of [...view.filters(group).keys()]) view.setFilter(slot, undefined);
    view.group = own;
  }

  setGroupFilter(group: number, slot: number, node: FilterNode | undefined): void {
    const { view } = this.record;
    const own = view.group;
    view.group = group;
    view.setFilter(slot, node);
    view.group = own;
  }

  /** Puts the row of the page around into the filters of a part; true when they changed. */
  applyLinks(): boolean {
    const links = this.place?.part?.links as readonly Condition[] | undefined;
    const source = this.linkSource;
    if (links === undefined || links.length === 0 || source === undefined || !this.hasSource) return false;
    const key = links.map((link) => (link.kind === 'field' ? this.linkValue(source, link.source) : '')).join('\u0000');
    if (key === this.linkKey) return false;
    this.linkKey = key;
    this.applyConditions(links, FilterGroup.link, source);
    return true;
  }

  private linkValue(source: RecordVar, number: number): string {
    const field = source.field(number);
    if (field.fieldClass === 'FlowFilter')
      return [...source.view.allGroups()]
        .map(([, filters]) => JSON.stringify(filters.get(field.slot) ?? '', bigintText))
        .join();
    const value = source.f[field.slot]!;
    return value instanceof Decimal ? value.toString() : JSON.stringify(value, bigintText);
  }

  private get linkSource(): RecordVar | undefined {
    const provider = this.place?.properties.get('provider') ?? '';
    const form = provider === '' ? this.parent : this.parent?.parts.get(provider.toLowerCase());
    return form?.hasSource === true ? form.record : undefined;
  }

  // ------------------------------------------------------------------------------------------------------------- rows

  /** Stands on the first row of the view, or where the page is told to. */
  findFirstRow(): void {
    const { record, page } = this;
    const wanted = page.isPositioned ? '=><' : this.isList ? '-' : '=><';
    const found =
      page.callTrigger('OnFindRecord', wanted) ??
      (page.isPositioned ? record.Find('=') || record.Find('-') : record.Find('-'));
    if (found === true) this.rowRead();
    else this.noRow();
  }

  private noRow(): void {
    this.hasRow = false;
    this.isNew = false;
    this.isDirty = false;
    this.refused.clear();
    this.record.f = this.record.def.zeros.slice();
    this.stored = this.record.f.slice();
    if (
      !this.isList &&
      this.isOpen &&
      this.mode !== 'view' &&
      this.rules.canInsert &&
      this.page.info.pageType.toLowerCase() === 'card' &&
      this.parent === undefined
    ) {
      this.newRow();
      return;
    }
    this.afterGetCurrentRecord();
  }

  /** The record holds a row of the table now. */
  private rowRead(): void {
    this.hasRow = true;
    this.isNew = false;
    this.isDirty = false;
    this.refused.clear();
    this.stored = this.record.f.slice();
    this.page.xRec = this.record.copyWithFilters();
    this.afterGetRecord();
    this.afterGetCurrentRecord();
  }

  afterGetRecord(): void {
    this.calculateShownFields();
    this.page.runTrigger('OnAfterGetRecord');
  }

  /** FlowFields that a control shows are calculated with each row. */
  calculateShownFields(): void {
    const numbers = this.rules.shownFlowFields;
    if (numbers.length > 0) this.record.CalcFields(...numbers);
  }

  private afterGetCurrentRecord(): void {
    this.page.runTrigger('OnAfterGetCurrRecord');
    this.refreshParts();
  }

  private refreshParts(): void {
    for (const part of this.partsInOrder()) {
      if (!part.isOpen) continue;
      if (part.applyLinks()) {
        part.selection = [];
        part.findFirstRow();
      }
    }
  }

  /** The stored row a bookmark names, as the database has it now. */
  rowOf(bookmark: Bookmark): Row | undefined {
    const key = keyOfBookmark(this.record, bookmark);
    return key === undefined ? undefined : this.record.store.get(key);
  }

  /** The row above which or under which a new one is being entered. */
  get rowBelow(): Row | undefined {
    return this.below;
  }

  get bookmark(): Bookmark | undefined {
    if (!this.hasRow) return undefined;
    return this.isNew ? '' : bookmarkOf(this.record, this.stored);
  }

  /** After a change of filters or order: the row stays if it is still there. */
  restart(): void {
    this.leaveRow();
    if (this.hasRow && this.record.Find('=')) this.rowRead();
    else {
      this.page.isPositioned = false;
      this.findFirstRow();
    }
    this.selection = [];
  }

  /** Changes between looking and editing, parts included. */
  setMode(mode: PageMode): void {
    if (mode === 'view') this.leaveRow();
    this.mode = mode;
    for (const part of this.parts.values()) part.setMode(mode === 'view' ? 'view' : 'edit');
  }

  /** Makes another row the current one; the one before is saved. */
  goTo(bookmark: Bookmark): boolean {
    if (bookmark === this.bookmark) return true;
    this.leaveRow();
    const row = this.rowOf(bookmark);
    if (row === undefined) return false;
    this.record.demand('read');
    load(this.record, row.slice());
    this.rowRead();
    return true;
  }

  /** True when there is such a row. */
  move(to: 'first' | 'last' | 'next' | 'previous'): boolean {
    const wasNew = this.isNew;
    this.leaveRow();
    const { record, page } = this;
    const before = record.f.slice();
    let found: boolean;
    if (to === 'first' || to === 'last') {
      const which = to === 'first' ? '-' : '+';
      found = (page.callTrigger('OnFindRecord', which) ?? record.Find(which)) === true;
    } else {
      const steps = to === 'next' ? 1 : -1;
      found = wasNew && !this.hasRow ? false : (page.callTrigger('OnNextRecord', steps) ?? record.Next(steps)) !== 0;
    }
    if (found) this.rowRead();
    else record.f = before;
    return found;
  }

  /** Reads the current row again; what is not saved stays. */
  refresh(): void {
    if (this.hasSource && !this.isDirty && !this.isNew) this.reread();
    else {
      if (this.hasSource && this.hasRow) this.afterGetRecord();
      this.afterGetCurrentRecord();
    }
    for (const part of this.parts.values()) part.refresh();
  }

  /** An action may have changed anything: the row is read again unless a settled update does it anyway. */
  refreshAfterAction(): void {
    if (this.isOpen && !this.wantsClose) this.wantsRefresh = true;
  }

  private reread(): void {
    const { record } = this;
    if (!this.hasRow) {
      this.findFirstRow();
      return;
    }
    record.f = this.stored.slice();
    const refused = [...this.refused];
    if (record.Find('=')) {
      this.rowRead();
      for (const [name, entry] of refused) this.refused.set(name, entry);
    } else if (this.isList && record.Find('><')) this.rowRead();
    else if (this.isList) this.noRow();
    // The record does not fit the filters any more: a card stays on it as long as it is there.
    else {
      const row = record.store.get(record.def.primaryKey.slots.map((slot) => this.stored[slot]!));
      if (row === undefined) this.findFirstRow();
      else {
        load(record, row.slice());
        this.rowRead();
      }
    }
  }

  /** After someone else's change: the row as it is now, without what was entered. Answers with the lost entries. */
  takeTheirs(): Map<PlacedControl, FieldValue> {
    const lost = new Map<PlacedControl, FieldValue>();
    for (const placed of this.elements.fields) {
      const number = placed.control.field?.fieldNo ?? 0;
      const field = this.record.def.byNumber.get(number);
      if (number === 0 || field === undefined || !field.stored) continue;
      const value = this.record.f[field.slot]!;
      if (!sameValue(value, this.stored[field.slot]!)) lost.set(placed, value);
    }
    this.isDirty = false;
    this.reread();
    return lost;
  }

  // ---------------------------------------------------------------------------------------------------------- changes

  newRow(): void {
    if (!this.rules.canInsert)
      throw new AlError('NotAllowed', `You cannot create records on the page ${this.page.Caption()}.`);
    this.parent?.save();
    this.leaveRow();
    const { record, page } = this;
    const before = this.hasRow ? record.copyWithFilters() : undefined;
    this.below = before?.f;
    record.f = record.def.zeros.slice();
    record.Init();
    this.populateFromFilters();
    page.xRec = before ?? record.copyWithFilters();
    this.hasRow = true;
    this.isNew = true;
    this.isDirty = false;
    this.stored = record.f.slice();
    page.runTrigger('OnNewRecord', before !== undefined);
    this.afterGetCurrentRecord();
  }

  /** Key fields (with PopulateAllFields all) that a filter fixes to one value start with it. */
  private populateFromFilters(): void {
    const { record } = this;
    const all = this.property('PopulateAllFields').toLowerCase() === 'true';
    for (const [group, filters] of record.view.allGroups()) {
      if (group < 0) continue;
      for (const [slot, node] of filters) {
        const field = record.def.fields[slot]!;
        if (node.op === '=' && field.stored && (field.inPrimaryKey || all)) record.f[slot] = node.value;
      }
    }
  }

  /** Enters a text into a field, as a user types it. */
  enterText(placed: PlacedControl, text: string): void {
    this.enter(placed, text, () => parseText(placed.control, text, this.rules.captionOf(placed)));
  }

  enterValue(placed: PlacedControl, value: unknown, text: string): void {
    this.enter(placed, text, () => value);
  }

  private enter(placed: PlacedControl, text: string, parse: () => unknown): void {
    const { field } = placed.control;
    if (field === undefined) throw new Error(`${placed.control.name} is not a field`);
    if (!this.rules.isEditable(placed))
      throw new AlError(
        'NotEditable',
        `The field '${this.rules.captionOf(placed)}' on the page ${this.page.Caption()} cannot be edited.`,
      );
    const key = placed.control.name.toLowerCase();
    if (this.hasSource && !this.hasRow) this.newRow();
    const record = this.hasSource ? this.record : undefined;
    const before = record?.f.slice();
    const variable = field.fieldNo === 0 && field.assignable ? this.page.readField(field) : undefined;
    try {
      this.validate(placed, parse());
    } catch (error) {
      if (error instanceof AlError) {
        if (record !== undefined && before !== undefined) record.f = before;
        if (variable !== undefined) this.page.writeField(field, variable);
        this.refused.set(key, { text, message: error.text });
      }
      throw error;
    }
    this.refused.delete(key);
    if (record === undefined || before === undefined) return;
    if (field.fieldNo !== 0 || this.differs(before)) this.isDirty = true;
    if (this.isDirty && this.savesAtOnce(placed)) this.save();
    else this.afterGetRecord();
  }

  private validate(placed: PlacedControl, value: unknown): void {
    const field = placed.control.field!;
    const { page } = this;
    if (field.fieldNo === 0) {
      page.validateField(field, value);
      return;
    }
    const record = this.record;
    const definition = record.field(field.fieldNo);
    const kept = record.f[definition.slot]!;
    record.f[definition.slot] = value as FieldValue;
    try {
      checkInput(record, field.fieldNo);
    } finally {
      record.f[definition.slot] = kept;
    }
    record.currFieldNo = field.fieldNo;
    record.holdBefore(this.stored);
    record.keepBefore(true);
    try {
      page.validateField(field, value);
    } finally {
      record.keepBefore(false);
      record.currFieldNo = 0;
    }
  }

  /** Cards save each entry; rows of a list are saved when they are left. New rows wait for their key. */
  private savesAtOnce(placed: PlacedControl): boolean {
    if (!this.isNew) return !this.isList;
    if (this.property('DelayedInsert').toLowerCase() === 'true') return false;
    const { record } = this;
    const field = record.def.byNumber.get(placed.control.field?.fieldNo ?? 0);
    if (field?.inPrimaryKey !== true) return true;
    return record.def.primaryKey.slots.every((slot) => !sameValue(record.f[slot]!, record.def.zeros[slot]!));
  }

  leaveRow(): void {
    if (this.isNew && !this.isDirty) {
      // A new row that no one has typed into is forgotten.
      this.isNew = false;
      this.hasRow = this.below !== undefined;
      this.record.f = (this.below ?? this.record.def.zeros).slice();
      this.stored = this.record.f.slice();
      this.refused.clear();
      return;
    }
    this.save();
  }

  /** Writes the current row if it has changed. */
  save(): void {
    if (!this.hasSource || !this.hasRow || !this.isDirty) return;
    const { record } = this;
    const entered = record.f.slice();
    const wasNew = this.isNew;
    try {
      if (wasNew) this.insert();
      else this.modify();
    } catch (error) {
      record.f = entered;
      throw error;
    }
    this.isDirty = false;
    this.isNew = false;
    this.hasRow = true;
    this.stored = record.f.slice();
    this.page.xRec = record.copyWithFilters();
    this.afterGetRecord();
    this.afterGetCurrentRecord();
    if (this.place?.properties.get('updatepropagation')?.toLowerCase() === 'both') this.parent?.refresh();
  }

  private insert(): void {
    const { record, page } = this;
    if (this.property('AutoSplitKey').toLowerCase() === 'true') this.splitKey();
    if (page.runTrigger('OnInsertRecord', this.below !== undefined)) record.Insert$(true);
  }

  private modify(): void {
    const { record, page } = this;
    const { slots } = record.def.primaryKey;
    const key = slots.map((slot) => record.f[slot]!);
    const isRenamed = slots.some((slot, index) => !sameValue(key[index]!, this.stored[slot]!));
    record.holdBefore(this.stored);
    record.keepBefore(true);
    try {
      if (!page.runTrigger('OnModifyRecord')) return;
      if (isRenamed) {
        for (const slot of slots) record.f[slot] = this.stored[slot]!;
        const hasOther = record.def.fields.some(
          ({ slot, stored, inPrimaryKey }) =>
            stored && !inPrimaryKey && slot > SystemSlot.modifiedBy && !sameValue(record.f[slot]!, this.stored[slot]!),
        );
        if (hasOther) record.Modify$(true);
        record.keepBefore(false);
        record.Rename$(...key);
      } else record.Modify$(true);
    } finally {
      record.keepBefore(false);
    }
  }

  /** AutoSplitKey: the last key field is a number between those of the neighbours. */
  private splitKey(): void {
    const { record } = this;
    const slot = record.def.primaryKey.slots.at(-1);
    if (slot === undefined || record.f[slot] !== 0) return;
    const probe = record.copyWithFilters();
    if (this.below === undefined) {
      record.f[slot] = probe.FindLast() ? (probe.f[slot] as number) + AUTO_SPLIT_STEP : AUTO_SPLIT_STEP;
      return;
    }
    const low = this.below[slot] as number;
    probe.f = this.below.slice();
    if (probe.Next(1) === 0) {
      record.f[slot] = low + AUTO_SPLIT_STEP;
      return;
    }
    const middle = Math.trunc((low + (probe.f[slot] as number)) / 2);
    if (middle === low)
      throw new AlError('AutoSplitKey', `There is not enough space to insert a line in ${record.def.caption}.`);
    record.f[slot] = middle;
  }

  discard(): void {
    this.refused.clear();
    if (!this.hasSource || !this.isDirty) {
      if (this.isNew) this.leaveRow();
      return;
    }
    this.isDirty = false;
    if (this.isNew) {
      this.leaveRow();
      if (this.hasRow) this.reread();
      return;
    }
    this.reread();
  }

  deleteCurrentRow(): void {
    if (!this.rules.canDelete)
      throw new AlError('NotAllowed', `You cannot delete records on the page ${this.page.Caption()}.`);
    if (!this.hasRow) return;
    if (this.isNew) {
      this.isDirty = false;
      this.leaveRow();
      return;
    }
    const { record, page } = this;
    record.f = this.stored.slice();
    if (!page.runTrigger('OnDeleteRecord')) return;
    record.Delete$(true);
    this.isDirty = false;
    record.f = this.stored.slice();
    if (record.Find('>') || record.Find('<')) this.rowRead();
    else this.noRow();
    if (this.place?.properties.get('updatepropagation')?.toLowerCase() === 'both') this.parent?.refresh();
  }
}

function bigintText(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
