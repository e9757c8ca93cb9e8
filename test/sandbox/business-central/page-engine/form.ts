/**
 * An open page on the server: its record, what the user has entered and not saved, its parts.
 * Each public method is a step of a user; errors of AL pass, and leave the form as it was before the step.
 */
import { AlError } from '../runtime/errors/al-error.ts';
import { type Condition, type FieldValue, SystemSlot } from '../runtime/records/definitions.ts';
import { sameValue } from '../runtime/records/filters/match.ts';
import { load } from '../runtime/records/find.ts';
import type { RecordVar } from '../runtime/records/record-var.ts';
import type { Row } from '../runtime/records/row-store.ts';
import type { AlSession } from '../runtime/session/al-session.ts';
import type { DesignControl, PageDesign } from '../runtime/session/page-design.ts';
import type { PageHost, PageInstance } from '../runtime/session/page-instance.ts';
import { bookmarkOf, keyOfBookmark } from './bookmark.ts';
import { isSameRow, storedRowOf } from './code-position.ts';
import { Action, FilterGroup } from './constants.ts';
import { FormElements, type PlacedControl } from './form-elements.ts';
import { FormRules } from './form-rules.ts';
import { type Bookmark, type FormId, isNewRow, type PageMode } from './page-model.ts';
import { linkedValues, populateFromFilters, setConditions, setView } from './record-filters.ts';
import { RowNames } from './row-names.ts';
import { insertRow, modifyRow } from './row-writer.ts';
import { filterSelection } from './selection.ts';

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
  /** The row as it was read or saved, with what triggers of the page then put into Rec: nobody has entered that. */
  private shown: Row = [];
  /** Entries that were refused, by lower-case control name, and filters of a request page. */
  readonly refused = new Map<string, RefusedEntry>();
  /** Keys of the rows a user has marked, besides the current one. */
  selection: readonly Bookmark[] = [];
  /** How often code has taken the page to another row. */
  movesOfCode = 0;
  searchText = '';
  viewName = '';
  /** Order of the page itself, to go back to. */
  private order: { readonly key: readonly number[]; readonly isAscending: boolean } | undefined;
  private readonly options: FormOptions;
  private below: Row | undefined;
  private wantsRefresh = false;
  /** While OnAfterGetRecord runs: where that leaves Rec is not where the page stands. */
  private isReading = false;
  private linked = '';
  private readonly names = new RowNames();

  constructor(page: PageInstance, options: FormOptions) {
    this.page = page;
    this.options = options;
    this.id = options.id;
    this.session = page.rt;
    this.design = page.design;
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

  /** Nobody looks at an API page while a new row is filled: it takes the values first, and its triggers read nothing back. */
  get isAPI(): boolean {
    return this.page.info.pageType.toLowerCase() === 'api';
  }

  get record(): RecordVar {
    return this.page.rec;
  }

  get hasSource(): boolean {
    return this.page.hasSource;
  }

  /** The page that stands in the window: itself, or the one it is a part of. */
  get root(): Form {
    return this.parent?.root ?? this;
  }

  property(name: string): string {
    return this.design.properties.get(name.toLowerCase()) ?? '';
  }

  // ------------------------------------------------------------------------------------------------ opening, closing

  open(): void {
    this.isOpen = true;
    this.page.initialize();
    this.createParts();
    if (this.place?.view !== undefined)
      setView(
        this.record,
        this.place.view,
        FilterGroup.exec,
        this.parent?.hasSource === true ? this.parent.record : undefined,
      );
    this.applyLinks();
    this.page.runTrigger('OnOpenPage');
    if (!this.isOpen) return;
    if (this.hasSource) {
      this.order = { key: this.record.view.key, isAscending: this.record.view.ascending };
      if (this.mode === 'create' && this.rules.isMadeTo('insert')) this.newRow();
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
    const depends = (part: Form) => part.providerName !== '';
    return [...all.filter((part) => !depends(part)), ...all.filter(depends)];
  }

  /** The answer a page gives that is closed without a choice. */
  get dismissAction(): number {
    if (this.page.LookupMode()) return Action.lookupCancel;
    const type = this.page.info.pageType.toLowerCase();
    if (type === 'standarddialog' || type === 'requestpage') return Action.cancel;
    return type === 'confirmationdialog' ? Action.no : Action.ok;
  }

  /** False when OnQueryClosePage keeps it open. A lookup that is cancelled keeps what was entered into its rows. */
  tryClose(action: number): boolean {
    const keeps = action === Action.lookupCancel ? this.isList : action !== Action.cancel && action !== Action.no;
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

  /** What AL asked for while its triggers ran: CurrPage.Update. */
  settle(): void {
    if (!this.isOpen) return;
    for (const part of this.parts.values()) part.settle();
    if (this.wantsRefresh) {
      this.wantsRefresh = false;
      this.refresh();
    }
  }

  // --------------------------------------------------------------------------------------------------- CurrPage of AL

  update(saveRecord: boolean): void {
    this.followCode();
    if (saveRecord) this.saveRecord();
    this.wantsRefresh = true;
    if (this.parent !== undefined && this.updatesParent) this.parent.wantsRefresh = true;
  }

  /** Saves what code has changed in Rec as well, on a page that changes records. */
  saveRecord(): void {
    this.followCode();
    if (!this.hasSource || !this.hasRow) return;
    this.isDirty ||= this.isChanged && this.rules.isMadeTo('modify');
    this.save();
  }

  /** Whether a user or code has changed Rec since it was shown. */
  get isChanged(): boolean {
    return this.differsFrom(this.shown);
  }

  differsFrom(row: Row): boolean {
    const { record } = this;
    return record.def.fields.some(({ slot, stored }) => stored && !sameValue(row[slot]!, record.f[slot]!));
  }

  /** At once, so code after `CurrPage.Close()` finds the page closed. In a lookup nothing has been chosen. */
  close(): void {
    if (this.isOpen) this.tryClose(this.page.LookupMode() ? Action.lookupCancel : Action.ok);
  }

  part(name: string): PageInstance {
    const part = this.parts.get(name.toLowerCase());
    if (part === undefined) throw new Error(`Page ${this.page.info.name} has no open part ${name}`);
    return part.page;
  }

  setSelectionFilter(record: RecordVar): void {
    filterSelection(this, record);
  }

  // ------------------------------------------------------------------------------------------------------------ links

  /** Puts the row of the page around into the filters of a part; true when they changed. */
  private applyLinks(): boolean {
    const links = this.place?.part?.links as readonly Condition[] | undefined;
    const source = this.linkSource;
    if (links === undefined || links.length === 0 || source === undefined || !this.hasSource) return false;
    const values = linkedValues(source, links);
    if (values === this.linked) return false;
    this.linked = values;
    setConditions(this.record, links, FilterGroup.link, source);
    return true;
  }

  /** The part whose row this one follows, in lower case; '' for the page around. */
  private get providerName(): string {
    return this.place?.properties.get('provider')?.toLowerCase() ?? '';
  }

  private get updatesParent(): boolean {
    return this.place?.properties.get('updatepropagation')?.toLowerCase() === 'both';
  }

  private get linkSource(): RecordVar | undefined {
    const provider = this.providerName;
    const form = provider === '' ? this.parent : this.parent?.parts.get(provider);
    return form?.hasSource === true ? form.record : undefined;
  }

  // ------------------------------------------------------------------------------------------------------------- rows

  /** Stands on the first row of the view, or where the page is told to. */
  findFirstRow(): void {
    const { record, page } = this;
    const isPositioned =
      page.isPositioned ||
      record.def.primaryKey.slots.some((slot) => !sameValue(record.f[slot]!, record.def.zeros[slot]!));
    const which = isPositioned ? '=><' : '-';
    if ((page.callTrigger('OnFindRecord', which) ?? record.Find(which)) === true) this.rowRead();
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
    this.showRow();
  }

  private showRow(): void {
    this.afterGetRecord();
    this.backToRow();
    this.afterGetCurrentRecord();
    this.shown = this.record.f.slice();
  }

  afterGetRecord(): void {
    this.calculateShownFields();
    this.isReading = true;
    try {
      this.page.runTrigger('OnAfterGetRecord');
    } finally {
      this.isReading = false;
    }
  }

  /** A list stays on its row although OnAfterGetRecord reads others into Rec, as one that fills a temporary table does. */
  private backToRow(): void {
    if (!this.isList || this.isNew || this.isSameKey(this.stored) || !this.findAgain()) return;
    this.afterGetRecord();
    if (!this.isSameKey(this.stored)) this.findAgain();
  }

  private findAgain(): boolean {
    const { record, stored } = this;
    const moved = record.f;
    record.f = stored.slice();
    if (!record.Find('=')) {
      record.f = moved;
      return false;
    }
    this.stored = record.f.slice();
    return true;
  }

  /** FlowFields that a control shows are calculated with each row. */
  calculateShownFields(): void {
    const numbers = this.rules.shownFlowFields;
    if (numbers.length > 0) this.record.CalcFields(...numbers);
  }

  private afterGetCurrentRecord(): void {
    this.page.runTrigger('OnAfterGetCurrRecord');
    for (const part of this.partsInOrder()) part.follow();
    for (const part of this.followers) part.follow();
  }

  /** Parts of the page around that show what belongs to the row of this one. */
  private get followers(): Form[] {
    const name = this.place?.name.toLowerCase();
    return [...(this.parent?.parts.values() ?? [])].filter((part) => part.providerName === name);
  }

  /** Shows the rows of the record that the part is linked to, if that has changed. */
  private follow(): void {
    if (!this.isOpen || !this.applyLinks()) return;
    this.selection = [];
    this.record.f = this.record.def.zeros.slice();
    this.page.isPositioned = false;
    this.findFirstRow();
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
    return this.isNew ? this.names.newRow : bookmarkOf(this.record, this.stored);
  }

  /** The row that a client means, which may have got its key, or another one, since the client heard of it. */
  nowOf(bookmark: Bookmark): Bookmark {
    return this.names.nowOf(bookmark, (name) =>
      isNewRow(name) ? this.isNew && name === this.names.newRow : this.rowOf(name) !== undefined,
    );
  }

  /** What the current row was named before it was inserted or renamed. */
  get formerBookmark(): Bookmark | undefined {
    return this.names.formerOf(this.bookmark);
  }

  /** After a change of filters or order: the row stays if it is still there. */
  restart(): void {
    this.leaveRow();
    if (this.hasRow && this.record.Find('=')) this.rowRead();
    else {
      this.page.isPositioned = false;
      this.record.f = this.record.def.zeros.slice();
      this.findFirstRow();
    }
    this.selection = [];
  }

  /** Back to the order the page has by itself. */
  resetOrder(): void {
    if (this.order === undefined) return;
    this.record.view.setKey(this.order.key);
    this.record.view.setAscending(this.order.isAscending);
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

  /**
   * After code that a user started: it may have changed anything, so the row is read again. What it changed in Rec and
   * did not write counts as entered.
   */
  refreshAfterCode(before: Row | undefined): void {
    if (!this.isOpen) return;
    if (this.followCode()) this.isDirty = this.isChanged && this.rules.isMadeTo('modify');
    else if (
      before !== undefined &&
      this.hasRow &&
      this.rules.isMadeTo('modify') &&
      this.record.f[SystemSlot.rowVersion] === before[SystemSlot.rowVersion] &&
      // Code that moved to another row of a temporary table has entered nothing: rows of such a table have no version.
      this.isSameKey(before)
    )
      this.isDirty ||= this.differsFrom(before);
    this.wantsRefresh = true;
  }

  /**
   * The page stands where code has left Rec: on a row it has read, on the record it has put in the place of a new one, on
   * its own record under the new key that code gave it. True when that is not where the page stood.
   */
  followCode(): boolean {
    if (!this.hasSource || this.isReading) return false;
    if (this.hasRow && !this.isNew && this.isSameKey(this.stored)) return false;
    const row = storedRowOf(this.record);
    if (row === undefined) return false;
    const named = this.isNew || isSameRow(row, this.stored) ? this.bookmark : undefined;
    this.hasRow = true;
    this.isNew = false;
    this.isDirty = false;
    this.refused.clear();
    this.stored = row;
    this.shown = row;
    if (named !== undefined) this.names.keep(named, this.bookmark!);
    this.movesOfCode++;
    this.wantsRefresh = true;
    return true;
  }

  /** What brings the page back to where it stands now, when code that a user started fails. */
  wayBack(): () => void {
    if (!this.hasSource) return () => undefined;
    const { hasRow, isNew, isDirty, stored, shown } = this;
    const values = this.record.f.slice();
    return () => {
      this.record.f = values;
      Object.assign(this, { hasRow, isNew, isDirty, stored, shown });
      this.wantsRefresh = true;
    };
  }

  private isSameKey(row: Row): boolean {
    return this.record.def.primaryKey.slots.every((slot) => sameValue(row[slot]!, this.record.f[slot]!));
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
      if (row === undefined) this.gone();
      else {
        load(record, row.slice());
        this.rowRead();
      }
    }
  }

  /** The record of a card has been deleted: there is nothing left to show. */
  private gone(): void {
    if (this.parent === undefined) this.isOpen = false;
    else this.findFirstRow();
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

  /** `name` is its bookmark until it has a key, for clients that go on before they hear of it. */
  newRow(name?: Bookmark): void {
    if (!this.rules.canInsert)
      throw new AlError('NotAllowed', `You cannot create records on the page ${this.page.Caption()}.`);
    this.parent?.insertForPart();
    this.leaveRow();
    const { record, page } = this;
    const before = this.hasRow ? record.copyWithFilters() : undefined;
    this.below = before?.f;
    record.f = record.def.zeros.slice();
    record.Init();
    populateFromFilters(record, this.property('PopulateAllFields').toLowerCase() === 'true');
    page.xRec = before ?? record.copyWithFilters();
    this.names.begin(name);
    this.hasRow = true;
    this.isNew = true;
    this.isDirty = false;
    this.stored = record.f.slice();
    this.shown = this.stored;
    page.runTrigger('OnNewRecord', before !== undefined);
    this.afterGetCurrentRecord();
  }

  /** Rows of a part need the record they belong to, even if nothing has been entered into it. */
  private insertForPart(): void {
    if (!this.hasSource) return;
    if (this.isNew) this.insertStarted();
    else this.save();
  }

  /** Inserts the new row as it stands. What it answers makes it a new one again, once the database has undone that. */
  insertStarted(): () => void {
    const { isDirty, stored } = this;
    const entered = this.record.f.slice();
    this.isDirty = true;
    this.save();
    return () => {
      this.isNew = true;
      this.isDirty = isDirty;
      this.record.f = entered;
      this.stored = stored;
      this.names.takeBack();
    };
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
    const named = this.bookmark!;
    try {
      if (wasNew) insertRow(this.page, this.below);
      else modifyRow(this.page, this.stored);
    } catch (error) {
      record.f = entered;
      throw error;
    }
    this.isDirty = false;
    this.isNew = false;
    this.hasRow = true;
    this.stored = record.f.slice();
    this.names.keep(named, this.bookmark!);
    this.page.xRec = record.copyWithFilters();
    this.showRow();
    // The page around reads all of its parts again, this one and its FactBoxes too.
    if (this.updatesParent) this.parent?.refresh();
    else this.refreshFactBoxes();
  }

  /** FactBoxes tell of the record as it is saved: those of the page, and those of the page around that follow this part. */
  private refreshFactBoxes(): void {
    for (const { control, isFactBox } of this.elements.parts)
      if (isFactBox) this.parts.get(control.name.toLowerCase())?.refresh();
    for (const part of this.followers) part.refresh();
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
    if (this.updatesParent) this.parent?.refresh();
  }
}
