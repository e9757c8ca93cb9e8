/** Values on their way between AL and .NET. */
import { UnsupportedAlError } from '../errors/al-error.ts';
import { convertTo } from '../values/conversion.ts';
import { Decimal } from '../values/decimal.ts';
import { SecretText } from '../values/secret-text.ts';
import { InStream, OutStream } from '../values/streams.ts';
import type { TypeDescriptor } from '../values/types.ts';
import { toVariant, Variant } from '../values/variant.ts';
import { DateTime, TimeSpan } from './date-time.ts';
import { MemoryStream, StreamOfInStream, StreamOfOutStream } from './streams.ts';

/** An AL value as .NET takes it. */
export function toDotNet(
  value: unknown,
  type: TypeDescriptor | { readonly kind: 'dotNet' } | undefined = undefined,
): unknown {
  if (value instanceof Variant) return toDotNet(value.value, value.type);
  switch (type?.kind) {
    case 'char':
      return String.fromCharCode(value as number);
    case 'dateTime':
      return DateTime.ofAl(value as number);
    case 'duration':
      return new TimeSpan(BigInt(value as number) * 10_000n);
  }
  if (value instanceof InStream) return new StreamOfInStream(value);
  if (value instanceof OutStream) return new StreamOfOutStream(value);
  if (value instanceof SecretText) return value.Unwrap();
  return value;
}

/** A .NET value as AL of a type takes it. */
export function fromDotNet(type: TypeDescriptor | { readonly kind: 'dotNet' }, value: unknown): unknown {
  switch (type.kind) {
    case 'dotNet':
      return value;
    case 'variant':
      return variantOf(value);
    case 'text':
    case 'code':
      return convertTo(type, textOf(value));
    case 'char':
      return typeof value === 'string' ? value.charCodeAt(0) : convertTo(type, value);
    case 'dateTime':
      if (value instanceof DateTime) return value.toAl();
      break;
    case 'duration':
      if (value instanceof TimeSpan) return value.milliseconds;
      break;
    case 'boolean':
      if (typeof value === 'boolean') return value;
      break;
    case 'integer':
    case 'bigInteger':
    case 'decimal':
    case 'option':
    case 'enum':
    case 'byte':
      if (typeof value === 'number' || typeof value === 'bigint' || value instanceof Decimal)
        return convertTo(type, value);
      break;
    case 'guid':
      if (typeof value === 'string') return value;
      break;
    case 'secretText':
      return new SecretText(textOf(value));
    case 'outStream':
      if (value instanceof StreamOfOutStream) return value.stream;
      if (value instanceof MemoryStream) return new OutStream({ write: (bytes) => value.writeBytes(bytes) });
      break;
    case 'inStream':
      if (value instanceof StreamOfInStream) return value.stream;
      if (typeof value === 'object' && value !== null && 'asInStream' in value)
        return (value.asInStream as () => InStream)();
      break;
  }
  throw new UnsupportedAlError(`a DotNet value where ${type.kind} is wanted`, typeof value);
}

function variantOf(value: unknown): Variant {
  if (value === undefined) return Variant.empty;
  if (value instanceof DateTime) return new Variant({ kind: 'dateTime' }, value.toAl());
  if (value instanceof TimeSpan) return new Variant({ kind: 'duration' }, value.milliseconds);
  if (typeof value !== 'object' || value instanceof Decimal) return toVariant(value);
  return new Variant({ kind: 'dotNet' }, value);
}

/** .NET's `ToString()`. */
export function textOf(value: unknown): string {
  switch (typeof value) {
    case 'undefined':
      return '';
    case 'boolean':
      return value ? 'True' : 'False';
    case 'object':
      if (value instanceof Decimal) return value.toString();
      if (value !== null && 'ToString' in value) return (value.ToString as () => string)();
      throw new UnsupportedAlError('ToString of a DotNet object', value?.constructor.name);
    default:
      return String(value);
  }
}
