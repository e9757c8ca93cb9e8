/** Values on their way into a field, and their texts. */
import { platformError } from '../errors/messages.ts';
import { evaluateText as evaluate } from '../platform/evaluate.ts';
import { formatValue } from '../platform/format.ts';
import { typeName } from '../platform/type-names.ts';
import { Decimal, fieldDecimal } from '../values/decimal.ts';
import { toBigInteger, toInteger } from '../values/integer.ts';
import { assignCode, assignText, normalizeCode } from '../values/text.ts';
import type { TypeDescriptor } from '../values/types.ts';
import { toVariant, Variant } from '../values/variant.ts';
import type { FieldDef, FieldValue } from './definitions.ts';

export { typeName };

/** The text that error messages and filters contain: as people see it, but whole numbers without separators. */
export function formatFieldValue(field: FieldDef, value: FieldValue, format = 0): string {
  if (field.type.kind === 'integer' || typeof value === 'bigint') return String(value);
  return typeof value === 'string' && field.type.kind !== 'guid'
    ? value
    : formatValue(new Variant(field.type, value), format);
}

/** The value of a filter text or a text key part; undefined when it is none. Filters may be longer than the field. */
export function evaluateText(type: TypeDescriptor, text: string): FieldValue | undefined {
  if (type.kind === 'text') return text;
  if (type.kind === 'code') return normalizeCode(text);
  return evaluate(type, text) as FieldValue | undefined;
}

/** Any AL value as a value of the type, by AL's implicit conversions; throws the platform's error where there is none. */
export function convertValue(type: TypeDescriptor, argument: unknown): FieldValue {
  if (typeof argument === 'string') {
    if (type.kind === 'code') return assignCode(argument, type.length);
    if (type.kind === 'text') return assignText(argument, type.length);
  }
  const variant = toVariant(argument);
  const value = variant.value as FieldValue;
  switch (type.kind) {
    case 'text':
      return assignText(toText(variant), type.length);
    case 'code':
      return assignCode(toText(variant), type.length);
    case 'decimal':
      if (value instanceof Decimal) return fieldDecimal(value);
      if (typeof value === 'number' || typeof value === 'bigint') return fieldDecimal(Decimal.fromInteger(value));
      break;
    case 'bigInteger':
      if (value instanceof Decimal) return toBigInteger(value.toBigInt());
      if (typeof value === 'number' || typeof value === 'bigint') return toBigInteger(value);
      break;
    case 'integer':
    case 'option':
    case 'enum':
    case 'byte':
    case 'char':
      if (typeof value === 'number') return value;
      if (value instanceof Decimal) return toInteger(value.toBigInt());
      if (typeof value === 'bigint') return toInteger(value);
      break;
    case 'duration':
      if (typeof value === 'number') return value;
      if (value instanceof Decimal) return Number(value.toBigInt());
      if (typeof value === 'bigint') return Number(value);
      break;
    case 'date':
    case 'time':
    case 'dateTime':
      // A raw number is the value of a date or time itself: an Integer would have been refused by the compiler.
      if (typeof value === 'number' && (variant.type?.kind === type.kind || typeof argument === 'number')) return value;
      break;
    case 'boolean':
      if (typeof value === 'boolean') return value;
      break;
    case 'guid':
    case 'media':
    case 'mediaSet':
    case 'dateFormula':
      if (typeof value === 'string' && variant.type?.kind === type.kind) return value;
      break;
    default:
      if (variant.type?.kind === type.kind) return value;
  }
  if (typeof value === 'string') {
    const evaluated = evaluate(type, value) as FieldValue | undefined;
    if (evaluated !== undefined) return evaluated;
    throw platformError('cannotEvaluate', [value, typeName(type)]);
  }
  throw platformError('invalidConversion', [typeName(variant.type), typeName(type)]);
}

function toText(variant: Variant): string {
  return typeof variant.value === 'string' && variant.type?.kind !== 'guid' ? variant.value : formatValue(variant);
}
