import type { TypeDescriptor } from '../values/types.ts';

const NAMES: Partial<Record<TypeDescriptor['kind'], string>> = {
  bigInteger: 'BigInteger',
  dateTime: 'DateTime',
  dateFormula: 'DateFormula',
  guid: 'GUID',
  recordId: 'RecordId',
  jsonObject: 'JsonObject',
  jsonArray: 'JsonArray',
  jsonToken: 'JsonToken',
  jsonValue: 'JsonValue',
  enum: 'Option',
};

/** The name of a type as the platform's messages write it. */
export function typeName(type: TypeDescriptor | undefined): string {
  if (type === undefined) return 'Variant';
  return NAMES[type.kind] ?? type.kind.charAt(0).toUpperCase() + type.kind.slice(1);
}
