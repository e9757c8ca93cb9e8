import { platformError } from '../errors/messages.ts';
import type { TableDataRight } from '../session/session.ts';
import { Decimal, fieldDecimal } from '../values/decimal.ts';
import type { TypeDescriptor } from '../values/types.ts';
import { formatFieldValue } from './convert.ts';
import type { FieldDef, FieldValue, RecordTrigger, TableDef } from './definitions.ts';
import { sameValue } from './filters/match.ts';
import type { Cursor } from './find.ts';
import { recordIdOf } from './identify.ts';
import { MemoryStore } from './memory-store.ts';
import { recordIdToStorage } from './record-id.ts';
import type { RecordVar } from './record-var.ts';
import type { Row, RowStore } from './row-store.ts';
import type { RecordSession } from './session.ts';
import { RecordView } from './view.ts';
import { getPosition } from './view-text.ts';

/** By-var access to a scalar. */
export interface Ref<T = FieldValue> {
  v: T;
}

/** Tables of the platform have numbers from here on. */
const FIRST_PLATFORM_TABLE = 2_000_000_000;

/** What the runtime knows of a record variable and does with it; members in lower case, which AL never sees. */
export class RecordState {
  readonly session: RecordSession;
  readonly def: TableDef;
  readonly alType: TypeDescriptor;
  /** Slot values; read and written directly by generated code. */
  f: FieldValue[];
  /** Number of the field a page is validating; 0 when code runs. */
  currFieldNo = 0;
  /** Marked records by key text; undefined until something is marked. */
  marks: Set<string> | undefined;
  cursor: Cursor | undefined;
  viewIfAny: RecordView | undefined;
  /** Slots that the last read of a partial record loaded; undefined: all. */
  loadedSlots: ReadonlySet<number> | undefined;
  protected temporaryRows: MemoryStore | undefined;
  private ownStore: RowStore | undefined;
  private beforeValues: Row | undefined;
  private beforeRecord: RecordVar | undefined;
  private beforeHeld = false;
  /** The page whose record it is; 0 for variables of AL. */
  pageId = 0;
  private triggerDepth = 0;
  protected extensions: Map<number, object> | undefined;

  constructor(session: RecordSession, def: TableDef, temporary = false) {
    this.session = session;
    this.def = def;
    this.alType = { kind: 'record', table: def.id, temporary };
    this.f = def.initial.slice();
    if (temporary || def.temporary) this.temporaryRows = new MemoryStore(def);
  }

  /** Every record variable is a RecordVar; this is only where some of its members stand. */
  protected get self(): RecordVar {
    return this as unknown as RecordVar;
  }

  get view(): RecordView {
    this.viewIfAny ??= new RecordView(this.def);
    return this.viewIfAny;
  }

  get store(): RowStore {
    if (this.temporaryRows !== undefined) return this.temporaryRows;
    this.ownStore ??=
      this.def.virtual !== undefined
        ? this.def.virtual(this.session)
        : this.session.database.store(this.def, this.session.company);
    return this.ownStore;
  }

  field(number: number): FieldDef {
    const field = this.def.byNumber.get(number);
    if (field === undefined) throw platformError('noSuchField', [String(number), this.def.caption]);
    return field;
  }

  /**
   * Throws unless the session has a right on the table. Temporary records belong to who made them; computed tables are
   * open to all, and the platform's own tables to read.
   */
  demand(right: TableDataRight): void {
    const { permissions } = this.session;
    if (this.def.virtual !== undefined || (right === 'read' && this.def.id >= FIRST_PLATFORM_TABLE)) return;
    if (this.temporaryRows === undefined && !permissions.unrestricted)
      permissions.demandTableData(this.def.id, right, this.pageId);
  }

  /** The record before the change that triggers look at. */
  get xRec(): RecordVar {
    if (this.beforeRecord === undefined) {
      this.beforeRecord = this.sibling();
      this.beforeRecord.f = this.beforeValues ?? this.f.slice();
    }
    return this.beforeRecord;
  }

  /** Takes the before-image for triggers that code starts; inside triggers, and under a page, the old one stays. */
  captureBefore(): void {
    if (this.triggerDepth > 0 || this.beforeHeld) return;
    this.beforeValues = this.f.slice();
    this.beforeRecord = undefined;
  }

  /** Sets the before-image: a rename, or a page that knows what was stored. */
  holdBefore(values: Row): void {
    this.beforeValues = values;
    this.beforeRecord = undefined;
  }

  /** While a page works on the record, its before-image is the one the page gave with `holdBefore`. */
  keepBefore(keep: boolean): void {
    this.beforeHeld = keep;
  }

  forgetBefore(): void {
    if (this.beforeHeld) return;
    this.beforeValues = undefined;
    this.beforeRecord = undefined;
  }

  inTrigger(trigger: RecordTrigger): void {
    this.triggerDepth++;
    try {
      trigger(this.self);
    } finally {
      this.triggerDepth--;
    }
  }

  /** A fresh variable on the same rows. */
  sibling(): RecordVar {
    const record = this.session.newRecord(this.def.id, this.temporaryRows !== undefined);
    record.temporaryRows = this.temporaryRows;
    record.pageId = this.pageId;
    return record;
  }

  /** A variable on the same rows with the same filters, for work on single rows. */
  probe(): RecordVar {
    const record = this.sibling();
    record.viewIfAny = this.viewIfAny?.copy();
    if (record.viewIfAny !== undefined) record.viewIfAny.autoCalcFields = [];
    return record;
  }

  keyText(row: Row): string {
    return recordIdToStorage(recordIdOf(this.session, this.def, row));
  }

  formatted(slot: number): string {
    return formatFieldValue(this.def.fields[slot]!, this.f[slot]!);
  }

  /** Whether a slot has the value of the stored row. */
  sameStored(stored: Row, slot: number): boolean {
    return sameValue(this.f[slot]!, stored[slot]!);
  }

  toAlText(): string {
    return getPosition(this.self, true);
  }

  /** `:=` copies the fields, not the filters. */
  assign(from: RecordVar): void {
    this.f = from.f.slice();
    if (this.temporaryRows !== undefined) from.loadedSlots = undefined;
    this.loadedSlots = from.loadedSlots;
    this.forgetBefore();
  }

  /** By-value argument: the fields, no filters and no marks; the rows of a temporary record stay behind. */
  copyForValue(): RecordVar {
    const copy = this.session.newRecord(this.def.id, this.temporaryRows !== undefined);
    copy.pageId = this.pageId;
    copy.f = this.f.slice();
    copy.loadedSlots = this.loadedSlots;
    return copy;
  }

  /** What a RecordRef or a Variant takes of a record: its fields, filters, marks and, of a temporary one, the same rows. */
  copyWithFilters(): RecordVar {
    const copy = this.sibling();
    copy.f = this.f.slice();
    copy.loadedSlots = this.loadedSlots;
    copy.viewIfAny = this.viewIfAny?.copy();
    copy.marks = this.marks === undefined ? undefined : new Set(this.marks);
    return copy;
  }

  /** Sets the globals of the table back; generated classes know them. */
  clearAll(): void {}

  /** A field as a `var` argument. */
  ref(slot: number): Ref {
    const record = this;
    return {
      get v() {
        return record.f[slot]!;
      },
      set v(value) {
        record.f[slot] = value instanceof Decimal ? fieldDecimal(value) : value;
      },
    };
  }

  /** Companion object of a table extension. */
  ext(extensionId: number): object {
    this.extensions ??= new Map();
    let extension = this.extensions.get(extensionId);
    if (extension === undefined) {
      const Extension = this.def.extensionClasses.get(extensionId);
      if (Extension === undefined) throw new Error(`Table ${this.def.name} has no extension ${extensionId}`);
      extension = new Extension(this.self);
      this.extensions.set(extensionId, extension);
    }
    return extension;
  }
}
