/** A page at run time: its record, its field controls and its triggers, for API hosts and for AL variables of type Page. */
import { UnsupportedAlError } from '../errors/al-error.ts';
import type { RecordVar } from '../records/record-var.ts';
import type { TypeDescriptor } from '../values/types.ts';
import type { AlSession } from './al-session.ts';
import type { PageExtensionInstance } from './instances.ts';
import type { CodeReference, PageDesign } from './page-design.ts';

export interface PageFieldInfo {
  readonly kind: 'field';
  readonly name: string;
  readonly caption: string;
  readonly type: TypeDescriptor;
  /** Number of the source table's field it shows directly; 0 for other expressions. */
  readonly fieldNo: number;
  readonly editable: boolean;
  /** Extension that adds the control, or 0. */
  readonly extensionId: number;
  /** Prefix of the generated accessors. */
  readonly method: string;
  /** Name of the generated OnValidate method, or ''. */
  readonly onValidate: string;
  /** Triggers that page extensions put around OnValidate, as extension id and method. */
  readonly onBeforeValidate: readonly (readonly [number, string])[];
  readonly onAfterValidate: readonly (readonly [number, string])[];
  /** Can be assigned through the page. */
  readonly assignable: boolean;
}

/** `Field = field(Other)`, `Field = const(x)`, `Field = filter(x)` of a SubPageLink. */
export type PageLink =
  | { readonly field: number; readonly kind: 'field'; readonly source: number }
  | { readonly field: number; readonly kind: 'const'; readonly value: unknown }
  | { readonly field: number; readonly kind: 'filter'; readonly filter: string };

export interface PagePartInfo {
  readonly kind: 'part';
  readonly name: string;
  readonly caption: string;
  readonly pageId: number;
  readonly entityName: string;
  readonly entitySetName: string;
  readonly multiplicity: string;
  readonly links: readonly PageLink[];
}

export interface PageActionInfo {
  readonly name: string;
  /** Name of the generated method, and the extension it is in. */
  readonly method: string;
  readonly extensionId: number;
}

export interface ServiceProcedureInfo {
  readonly name: string;
  readonly method: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly type: TypeDescriptor;
    readonly byReference: boolean;
  }[];
  readonly returns: TypeDescriptor | undefined;
}

export interface PageInfo {
  readonly id: number;
  readonly name: string;
  readonly caption: string;
  readonly pageType: string;
  readonly sourceTableId: number;
  readonly sourceTableTemporary: boolean;
  /** As SetView takes it, '' when there is none. */
  readonly sourceTableView: string;
  /** Properties as written, by lower-case name: apipublisher, entitysetname, delayedinsert ... */
  readonly properties: ReadonlyMap<string, string>;
  readonly odataKeyFields: readonly number[];
  readonly controls: readonly (PageFieldInfo | PagePartInfo)[];
  readonly actions: readonly PageActionInfo[];
  readonly procedures: readonly ServiceProcedureInfo[];
  readonly extensionIds: readonly number[];
  readonly appId: string;
}

/** What the form of an open page does for AL's `CurrPage`. */
export interface PageHost {
  update(saveRecord: boolean): void;
  saveRecord(): void;
  setSelectionFilter(record: RecordVar): void;
  close(): void;
  /** The page in a part. */
  part(name: string): PageInstance;
}

type Method = (...args: unknown[]) => unknown;

export class PageInstance {
  readonly rt: AlSession;
  readonly info: PageInfo;
  private source: RecordVar | undefined;
  private before: RecordVar | undefined;
  private readonly extensions = new Map<number, PageExtensionInstance>();
  private lookup = false;
  private isEditable: boolean;
  private caption: string;

  constructor(rt: AlSession, info: PageInfo) {
    this.rt = rt;
    this.info = info;
    this.caption = info.caption;
    this.isEditable = info.properties.get('editable')?.toLowerCase() !== 'false';
  }

  get alType(): TypeDescriptor {
    return { kind: 'page', id: this.info.id };
  }

  /** `Rec`. */
  get rec(): RecordVar {
    if (this.source === undefined) {
      this.source = this.rt.newRecord(this.info.sourceTableId, this.info.sourceTableTemporary);
      this.source.pageId = this.info.id;
      if (this.info.sourceTableView !== '') {
        this.source.FilterGroup(2);
        this.source.SetView(this.info.sourceTableView);
        this.source.FilterGroup(0);
      }
    }
    return this.source;
  }

  /** `xRec`: the record as it was before the change. */
  get xRec(): RecordVar {
    this.before ??= this.rec.copyWithFilters();
    return this.before;
  }

  set xRec(record: RecordVar) {
    this.before = record;
  }

  ext(id: number): PageExtensionInstance {
    let extension = this.extensions.get(id);
    if (extension === undefined) {
      extension = this.rt.application.newPageExtension(id, this);
      this.extensions.set(id, extension);
    }
    return extension;
  }

  // -- for hosts

  field(name: string): PageFieldInfo | undefined {
    const key = name.toLowerCase();
    return this.info.controls.find(
      (control): control is PageFieldInfo => control.kind === 'field' && control.name.toLowerCase() === key,
    );
  }

  /** What has the generated methods: the page itself, or what an extension adds to it. */
  protected methods(extensionId: number): Record<string, Method | undefined> {
    return (extensionId === 0 ? this : this.ext(extensionId)) as unknown as Record<string, Method | undefined>;
  }

  /** Calls a generated method if there is one. */
  private invoke(name: string, extensionId: number, ...args: unknown[]): unknown {
    const methods = this.methods(extensionId);
    return methods[name]?.apply(methods, args);
  }

  /** The value a field control shows. */
  readField(field: PageFieldInfo): unknown {
    return this.invoke(`${field.method}$get`, field.extensionId);
  }

  /**
   * What a user or an API client does by entering a value: table field validation for controls on a field, then the
   * control's own OnValidate with what page extensions put around it.
   */
  validateField(field: PageFieldInfo, value: unknown): void {
    for (const [extension, method] of field.onBeforeValidate) this.invoke(method, extension);
    if (field.fieldNo !== 0) this.rec.Validate(field.fieldNo, value);
    else if (field.assignable) this.invoke(`${field.method}$set`, field.extensionId, value);
    else throw new UnsupportedAlError(`assignment to the control ${field.name} of page ${this.info.name}`);
    this.raiseEvent('OnBeforeValidateEvent', field.name);
    if (field.onValidate !== '') this.invoke(field.onValidate, field.extensionId);
    for (const [extension, method] of field.onAfterValidate) this.invoke(method, extension);
    this.raiseEvent('OnAfterValidateEvent', field.name);
  }

  /** Name of the generated method of a trigger. */
  protected triggerMethod(name: string): string {
    return `t_${name.toLowerCase()}`;
  }

  /** Layout and actions, with the customizations of the user's profile. */
  get design(): PageDesign {
    return this.rt.application.pageDesign(this.info.id, this.rt.profile);
  }

  /** Whether the page or one of its extensions has the trigger. */
  hasTrigger(name: string): boolean {
    const method = this.triggerMethod(name);
    return [0, ...this.info.extensionIds].some((id) => this.methods(id)[method] !== undefined);
  }

  /**
   * Runs a trigger of the page and then of its extensions. The answer is false when one of them said no
   * (OnInsertRecord, OnModifyRecord, OnDeleteRecord return whether the platform shall go on).
   */
  runTrigger(name: string, ...args: unknown[]): boolean {
    const method = this.triggerMethod(name);
    let goOn = this.invoke(method, 0, ...args) !== false;
    for (const id of this.info.extensionIds) goOn = this.invoke(method, id, ...args) !== false && goOn;
    return this.raiseEvent(`${name}Event`, '', goOn, args[0]);
  }

  /**
   * Calls who subscribes to an event of the page, or of a control or an action; answers whether the platform shall go on.
   * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/devenv-event-types
   */
  raiseEvent(event: string, element: string, goOn = true, belowxRec: unknown = false): boolean {
    const { rt } = this;
    const point = rt.application.pageEvent(this.info.id, event, element);
    if (point === undefined || !rt.hasSubscribers(point)) return goOn;
    const record = this.hasSource ? this.rec : undefined;
    const before = this.hasSource ? this.xRec : undefined;
    const allow = { v: goOn };
    rt.raise(point, undefined, [record, ...argumentsOf(event, before, belowxRec, allow)]);
    return allow.v;
  }

  /** Calls a `[ServiceEnabled]` procedure. */
  callProcedure(procedure: ServiceProcedureInfo, args: readonly unknown[]): unknown {
    return this.invoke(procedure.method, 0, ...args);
  }

  // -- for the page engine

  /** The form that shows the page; undefined for API hosts. */
  host: PageHost | undefined;
  /** `SetRecord` or the record of `Page.Run` said where to stand. */
  isPositioned = false;
  private isInitialized = false;
  /** How `RunPageMode` wants it opened. */
  openMode: 'view' | 'edit' | 'create' | undefined = undefined;

  /** OnInit, once: when a variable of the page is first used, else when the page opens. */
  initialize(): void {
    if (this.isInitialized) return;
    this.isInitialized = true;
    this.runTrigger('OnInit');
  }

  get hasSource(): boolean {
    return this.info.sourceTableId !== 0;
  }

  /** Calls a method that the compiler made: a trigger, a computed property. */
  call(code: CodeReference, ...args: unknown[]): unknown {
    if (this.methods(code.extensionId)[code.method] === undefined)
      throw new Error(`Page ${this.info.name} has no method ${code.method}`);
    return this.invoke(code.method, code.extensionId, ...args);
  }

  /** What a trigger of the page itself answers (OnFindRecord, OnNextRecord); undefined when there is none. */
  callTrigger(name: string, ...args: unknown[]): unknown {
    return this.invoke(this.triggerMethod(name), 0, ...args);
  }

  /** Writes a variable or expression that a field control shows, without validation. */
  writeField(field: PageFieldInfo, value: unknown): void {
    this.invoke(`${field.method}$set`, field.extensionId, value);
  }

  /** The record of `Page.Run(id, Record)`: its filters, its order, where it stands; temporary rows are shared. */
  show(record: RecordVar): void {
    if (record.IsTemporary()) {
      this.source = this.rt.newRecord(this.info.sourceTableId, true);
      this.source.Copy(record, true);
    } else {
      this.SetTableView(record);
      this.rec.f = record.f.slice();
    }
    this.isPositioned = true;
  }

  // -- AL's methods

  SetTableView(record: RecordVar): void {
    const { view } = this.rec;
    const own = view.group;
    for (const [group, filters] of record.view.allGroups()) {
      view.group = group;
      for (const [slot, node] of filters) view.setFilter(slot, node);
    }
    view.group = own;
    // A record in its plain order has none to give: the page keeps the order of its own view.
    if (record.view.key !== record.def.primaryKey.slots || !record.view.ascending) {
      view.setKey(record.view.key);
      view.setAscending(record.view.ascending);
    }
    if (!record.view.markedOnly) return;
    this.rec.marks = record.marks;
    view.markedOnly = true;
  }

  SetRecord(record: RecordVar): void {
    if (record.def.id !== this.rec.def.id)
      throw new UnsupportedAlError('SetRecord', `a record of '${record.def.name}' on a page of '${this.rec.def.name}'`);
    this.rec.assign(record);
    this.isPositioned = true;
  }

  GetRecord(record: RecordVar): void {
    record.assign(this.rec);
  }

  SetSelectionFilter(record: RecordVar): void {
    if (this.host !== undefined) {
      this.host.setSelectionFilter(record);
      return;
    }
    record.assign(this.rec);
    record.SetRecFilter();
  }

  LookupMode(value?: boolean): boolean {
    if (value !== undefined) this.lookup = value;
    return this.lookup;
  }

  Editable(value?: boolean): boolean {
    if (value !== undefined) this.isEditable = value;
    return this.isEditable;
  }

  Caption(value?: string): string {
    if (value !== undefined) this.caption = value;
    return this.caption;
  }

  ObjectId(useCaption = false): string {
    return `Page ${useCaption ? this.info.caption : this.info.id}`;
  }

  Update(saveRecord = true): void {
    if (this.host !== undefined) this.host.update(saveRecord);
    else if (saveRecord && this.source !== undefined && !this.source.IsTemporary() && this.source.Find())
      this.source.Modify$(true);
  }

  SaveRecord(): void {
    if (this.host === undefined) this.Update(true);
    else this.host.saveRecord();
  }

  /** Which window is in front is the client's business. */
  Activate(): void {}

  /** Pages of API hosts end with their request. */
  Close(): void {
    this.host?.close();
  }

  Run(): void {
    this.rt.runPage(this, false);
  }

  RunModal(): number {
    return this.rt.runPage(this, true);
  }

  part(name: string): PageInstance {
    if (this.host === undefined) throw new UnsupportedAlError(`CurrPage.${name} of page ${this.info.name}`);
    return this.host.part(name);
  }
}

/** What an event of a page passes besides the record. */
function argumentsOf(event: string, xRec: unknown, belowxRec: unknown, allow: { v: boolean }): unknown[] {
  switch (event) {
    case 'OnQueryClosePageEvent':
    case 'OnDeleteRecordEvent':
      return [allow];
    case 'OnNewRecordEvent':
      return [belowxRec, xRec];
    case 'OnInsertRecordEvent':
      return [belowxRec, xRec, allow];
    case 'OnModifyRecordEvent':
      return [xRec, allow];
    default:
      return [xRec];
  }
}
