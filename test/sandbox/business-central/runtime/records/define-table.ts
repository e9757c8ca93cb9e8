import { Decimal } from '../values/decimal.ts';
import { NULL_GUID } from '../values/guid.ts';
import type { TypeDescriptor } from '../values/types.ts';
import { emptyBlob } from './blob.ts';
import {
  type FieldDef,
  type FieldSpec,
  type FieldValue,
  type KeyDef,
  type KeySpec,
  SystemField,
  type TableDef,
  type TableSpec,
} from './definitions.ts';
import { emptyRecordId } from './record-id.ts';

const SYSTEM_FIELDS: readonly FieldSpec[] = [
  { number: SystemField.rowVersion, name: 'SystemRowVersion', type: { kind: 'bigInteger' }, editable: false },
  { number: SystemField.id, name: 'SystemId', type: { kind: 'guid' }, editable: false },
  { number: SystemField.createdAt, name: 'SystemCreatedAt', type: { kind: 'dateTime' }, editable: false },
  { number: SystemField.createdBy, name: 'SystemCreatedBy', type: { kind: 'guid' }, editable: false },
  { number: SystemField.modifiedAt, name: 'SystemModifiedAt', type: { kind: 'dateTime' }, editable: false },
  { number: SystemField.modifiedBy, name: 'SystemModifiedBy', type: { kind: 'guid' }, editable: false },
];

/** Zero of a type, as a fresh variable has it. */
export function zeroOf(type: TypeDescriptor): FieldValue {
  switch (type.kind) {
    case 'integer':
    case 'option':
    case 'enum':
    case 'char':
    case 'byte':
    case 'duration':
    case 'date':
    case 'time':
    case 'dateTime':
      return 0;
    case 'bigInteger':
      return 0n;
    case 'decimal':
      return Decimal.zero;
    case 'boolean':
      return false;
    case 'text':
    case 'code':
    case 'dateFormula':
    case 'tableFilter':
      return '';
    case 'guid':
    case 'media':
    case 'mediaSet':
      return NULL_GUID;
    case 'blob':
      return emptyBlob;
    case 'recordId':
      return emptyRecordId;
    default:
      throw new Error(`A table field can not be of type ${type.kind}`);
  }
}

/** Completes a table: system fields, slots, lookup maps, defaults. */
export function defineTable(spec: TableSpec): TableDef {
  const primaryFields = new Set(spec.keys[0]?.fields ?? []);
  const fields = [...SYSTEM_FIELDS, ...spec.fields].map((field, slot) => defineField(field, slot, primaryFields));
  const byNumber = new Map(fields.map((field) => [field.number, field]));
  if (byNumber.size !== fields.length) throw new Error(`Table ${spec.id} ${spec.name} has two fields of one number`);

  const keys = spec.keys.map((key, index) => defineKey(spec, key, index === 0, byNumber));
  const primaryKey = keys[0];
  if (primaryKey === undefined) throw new Error(`Table ${spec.id} ${spec.name} has no primary key`);

  return {
    ...spec,
    caption: spec.caption ?? spec.name,
    appName: spec.appName ?? '',
    temporary: spec.temporary ?? false,
    dataPerCompany: spec.dataPerCompany ?? true,
    fields,
    keys,
    primaryKey,
    systemIdKey: defineKey(spec, { name: '$systemId', fields: [SystemField.id], unique: true }, false, byNumber),
    byNumber,
    byName: new Map(fields.map((field) => [field.name.toLowerCase(), field])),
    recordIdSlots: fields.filter((field) => field.type.kind === 'recordId').map((field) => field.slot),
    autoIncrement: fields.find((field) => field.autoIncrement === true),
    zeros: fields.map((field) => field.zero),
    initial: fields.map((field) => field.initValue ?? field.zero),
    hooks: { extensions: [] },
    extensionClasses: new Map(),
  };
}

function defineField(spec: FieldSpec, slot: number, primaryFields: ReadonlySet<number>): FieldDef {
  const fieldClass = spec.fieldClass ?? 'Normal';
  return {
    ...spec,
    slot,
    caption: spec.caption ?? spec.name,
    fieldClass,
    editable: spec.editable ?? fieldClass !== 'FlowField',
    enabled: spec.enabled ?? true,
    validateTableRelation: spec.validateTableRelation ?? true,
    zero: zeroOf(spec.type),
    hooks: { onBeforeValidate: [], onAfterValidate: [] },
    inPrimaryKey: primaryFields.has(spec.number),
    stored: fieldClass === 'Normal',
  };
}

function defineKey(table: TableSpec, key: KeySpec, primary: boolean, byNumber: ReadonlyMap<number, FieldDef>): KeyDef {
  const slots = key.fields.map((number) => {
    const field = byNumber.get(number);
    if (field === undefined)
      throw new Error(`Key ${key.name} of table ${table.id} ${table.name} names field ${number}`);
    return field.slot;
  });
  return { ...key, slots, unique: primary || (key.unique ?? false), enabled: key.enabled ?? true };
}
