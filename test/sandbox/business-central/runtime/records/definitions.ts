/**
 * What the runtime knows about a table: filled by the loader from AL, or by hand for platform tables and tests.
 * Slots are dense: the six system fields first, then the fields of the table and its extensions in order of declaration.
 */
import type { Decimal } from '../values/decimal.ts';
import type { TypeDescriptor } from '../values/types.ts';
import type { RecordVar } from './record-var.ts';
import type { RowStore } from './row-store.ts';
import type { RecordSession } from './session.ts';

/** A value in a record slot. Handles (RecordId, Blob) are classes of the runtime, never mutated in place. */
export type FieldValue = number | bigint | string | boolean | Decimal | object;

export type FieldClass = 'Normal' | 'FlowField' | 'FlowFilter';

/** One condition in `where(...)` of a CalcFormula or TableRelation, or in `if (...)` of a TableRelation. */
export type Condition =
  /** `F = const(x)`: the value is already in the form of the field: an ordinal for options, a Date number... */
  | { readonly field: number; readonly kind: 'const'; readonly value: FieldValue }
  /**
   * `F = filter(x)`: filter text as `SetFilter` takes it. Option names are allowed; a name in double quotes in the
   * source is written here in single quotes (`'Initial Entry'|Application`).
   */
  | { readonly field: number; readonly kind: 'filter'; readonly filter: string }
  /**
   * `F = field(G)`: `field` is of the target table, `source` of the table that owns the formula or relation.
   * `field(filter(G))` sets valueIsFilter, `field(upperlimit(G))` sets upperLimit.
   */
  | {
      readonly field: number;
      readonly kind: 'field';
      readonly source: number;
      readonly valueIsFilter?: boolean | undefined;
      readonly upperLimit?: boolean | undefined;
    };

export interface CalcFormula {
  readonly method: 'sum' | 'average' | 'min' | 'max' | 'count' | 'exist' | 'lookup';
  /** `= -sum(...)`, `= -exist(...)`. */
  readonly negate?: boolean | undefined;
  readonly table: number;
  /** Absent for count and exist. */
  readonly field?: number | undefined;
  readonly where: readonly Condition[];
}

/** One arm of `if (conditions) Table.Field where(filters) else ...`; without `if`, a single arm without conditions. */
export interface RelationBranch {
  /** On fields of the record itself; only `const` and `filter`. */
  readonly conditions: readonly Condition[];
  readonly table: number;
  /** Default: the last field of the related table's primary key that is not fixed by a filter. */
  readonly field?: number | undefined;
  readonly filters: readonly Condition[];
}

export type TableRelation = readonly RelationBranch[];

export type RecordTrigger = (rec: RecordVar) => void;

/** Triggers of one table extension; kept in the order of the apps. */
export interface TableExtensionHooks {
  readonly onBeforeInsert?: RecordTrigger | undefined;
  readonly onInsert?: RecordTrigger | undefined;
  readonly onAfterInsert?: RecordTrigger | undefined;
  readonly onBeforeModify?: RecordTrigger | undefined;
  readonly onModify?: RecordTrigger | undefined;
  readonly onAfterModify?: RecordTrigger | undefined;
  readonly onBeforeDelete?: RecordTrigger | undefined;
  readonly onDelete?: RecordTrigger | undefined;
  readonly onAfterDelete?: RecordTrigger | undefined;
  readonly onBeforeRename?: RecordTrigger | undefined;
  readonly onRename?: RecordTrigger | undefined;
  readonly onAfterRename?: RecordTrigger | undefined;
}

/** Triggers of the table itself and of its extensions. The loader fills them after it has made the classes. */
export interface TableHooks {
  onInsert?: RecordTrigger | undefined;
  onModify?: RecordTrigger | undefined;
  onDelete?: RecordTrigger | undefined;
  onRename?: RecordTrigger | undefined;
  readonly extensions: TableExtensionHooks[];
}

/** Field triggers; `modify(Field)` of table extensions adds the before and after ones, in the order of the apps. */
export interface FieldHooks {
  onValidate?: RecordTrigger | undefined;
  onLookup?: RecordTrigger | undefined;
  readonly onBeforeValidate: RecordTrigger[];
  readonly onAfterValidate: RecordTrigger[];
}

/** A field as the loader describes it; `defineTable` adds what follows from the table. */
export interface FieldSpec {
  readonly number: number;
  readonly name: string;
  /** Default: the name. */
  readonly caption?: string | undefined;
  /** Text and Code with their length, options with members and captions, enums with their definition. */
  readonly type: TypeDescriptor;
  readonly fieldClass?: FieldClass | undefined;
  /** Property InitValue, already in the form of the field. */
  readonly initValue?: FieldValue | undefined;
  readonly editable?: boolean | undefined;
  readonly enabled?: boolean | undefined;
  readonly notBlank?: boolean | undefined;
  readonly minValue?: FieldValue | undefined;
  readonly maxValue?: FieldValue | undefined;
  readonly autoIncrement?: boolean | undefined;
  readonly obsoleteState?: 'No' | 'Pending' | 'Removed' | undefined;
  readonly tableRelation?: TableRelation | undefined;
  /** Property ValidateTableRelation; default true. */
  readonly validateTableRelation?: boolean | undefined;
  readonly calcFormula?: CalcFormula | undefined;
  /** Id of the table extension that adds the field. */
  readonly extension?: number | undefined;
}

export interface FieldDef extends FieldSpec {
  readonly slot: number;
  readonly caption: string;
  readonly fieldClass: FieldClass;
  readonly editable: boolean;
  readonly enabled: boolean;
  readonly validateTableRelation: boolean;
  /** Value of a fresh or cleared variable: zero of the type. */
  readonly zero: FieldValue;
  readonly hooks: FieldHooks;
  readonly inPrimaryKey: boolean;
  /** Kept in the table itself (not a FlowField or FlowFilter). */
  readonly stored: boolean;
}

export interface KeySpec {
  readonly name: string;
  /** Field numbers. */
  readonly fields: readonly number[];
  readonly unique?: boolean | undefined;
  readonly enabled?: boolean | undefined;
  readonly sumIndexFields?: readonly number[] | undefined;
}

export interface KeyDef extends KeySpec {
  readonly slots: readonly number[];
  readonly unique: boolean;
  readonly enabled: boolean;
}

/** A table as the loader describes it, with the fields and keys of all its extensions appended. */
export interface TableSpec {
  readonly id: number;
  readonly name: string;
  readonly caption?: string | undefined;
  /** Name of the app that declares it, as permission errors show it. */
  readonly appName?: string | undefined;
  readonly fields: readonly FieldSpec[];
  /** The first is the primary key. */
  readonly keys: readonly KeySpec[];
  /** TableType = Temporary: every variable of it is temporary. */
  readonly temporary?: boolean | undefined;
  /** Default true; false keeps one copy for all companies. */
  readonly dataPerCompany?: boolean | undefined;
  readonly lookupPageId?: number | undefined;
  readonly drillDownPageId?: number | undefined;
  /** Field numbers of field groups by name: DropDown, Brick. */
  readonly fieldGroups?: ReadonlyMap<string, readonly number[]> | undefined;
  /** Rows computed by the platform instead of stored (Integer, Date, Field, AllObj...). */
  readonly virtual?: VirtualRows | undefined;
}

/** The rows of a virtual table as a session sees them. */
export type VirtualRows = (session: RecordSession) => RowStore;

export interface TableDef extends Omit<TableSpec, 'fields' | 'keys'> {
  readonly caption: string;
  readonly appName: string;
  readonly temporary: boolean;
  readonly dataPerCompany: boolean;
  /** By slot. */
  readonly fields: readonly FieldDef[];
  readonly keys: readonly KeyDef[];
  readonly primaryKey: KeyDef;
  /** The unique key on SystemId that every table has, beside `keys`. */
  readonly systemIdKey: KeyDef;
  readonly byNumber: ReadonlyMap<number, FieldDef>;
  /** By lower-case name. */
  readonly byName: ReadonlyMap<string, FieldDef>;
  readonly autoIncrement: FieldDef | undefined;
  /** Slots of RecordId fields. */
  readonly recordIdSlots: readonly number[];
  /** Zero values by slot: what `Clear` leaves in a field. */
  readonly zeros: readonly FieldValue[];
  /** Initial values by slot: what a new variable starts with. */
  readonly initial: readonly FieldValue[];
  readonly hooks: TableHooks;
  /** Companion objects of table extensions by extension id: `rec.ext(id)` makes them on first use. */
  readonly extensionClasses: Map<number, new (rec: RecordVar) => object>;
}

/** Slots of the fields every table has. */
export const SystemSlot = {
  rowVersion: 0,
  id: 1,
  createdAt: 2,
  createdBy: 3,
  modifiedAt: 4,
  modifiedBy: 5,
} as const;

/** Numbers of the fields every table has; field 0 is `timestamp`, read as SystemRowVersion. */
export const SystemField = {
  rowVersion: 0,
  id: 2000000000,
  createdAt: 2000000001,
  createdBy: 2000000002,
  modifiedAt: 2000000003,
  modifiedBy: 2000000004,
} as const;
