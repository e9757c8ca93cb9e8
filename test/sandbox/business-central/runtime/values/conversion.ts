/** Conversions that AL does on assignment, where the source's type is known only at run time: from a Variant. */
import { platformError } from '../errors/messages.ts';
import { formatValue } from '../platform/format.ts';
import { typeName } from '../platform/type-names.ts';
import { dateOf, timeOf } from './datetime.ts';
import { Decimal } from './decimal.ts';
import { toBigInteger, toByte, toChar, toInteger } from './integer.ts';
import { assignCode, assignText } from './text.ts';
import type { TypeDescriptor } from './types.ts';
import { toVariant, type Variant } from './variant.ts';

const NUMERIC: ReadonlySet<string> = new Set([
  'integer',
  'bigInteger',
  'decimal',
  'option',
  'enum',
  'char',
  'byte',
  'duration',
]);

/** The value of a Variant (or of anything passed as one) as a value of `target`; the platform's error if it is none. */
export function convertTo(target: TypeDescriptor, source: unknown): unknown {
  const variant = toVariant(source);
  const { type, value } = variant;
  if (target.kind === 'variant') return variant;
  if (type === undefined) throw cannotConvert(variant, target);
  switch (target.kind) {
    case 'text':
      return assignText(textOf(variant, target), target.length);
    case 'code':
      return assignCode(textOf(variant, target), target.length);
    case 'label':
      return textOf(variant, target);
    case 'decimal':
      return value instanceof Decimal ? value : Decimal.fromInteger(wholeOf(variant, target));
    case 'integer':
    case 'option':
    case 'enum':
      return toInteger(wholeOf(variant, target));
    case 'bigInteger':
      return toBigInteger(wholeOf(variant, target));
    case 'duration':
      return Number(wholeOf(variant, target));
    case 'byte':
      return toByte(toInteger(wholeOf(variant, target)));
    case 'char':
      return toChar(toInteger(wholeOf(variant, target)));
    case 'date':
      if (type.kind === 'dateTime') return dateOf(value as number);
      break;
    case 'time':
      if (type.kind === 'dateTime') return timeOf(value as number);
      break;
  }
  if (type.kind !== target.kind) throw cannotConvert(variant, target);
  return value;
}

function textOf(variant: Variant, target: TypeDescriptor): string {
  switch (variant.type?.kind) {
    case 'text':
    case 'code':
    case 'label':
      return variant.value as string;
    case 'guid':
    case 'char':
    case 'dateFormula':
    case 'bigText':
      return formatValue(variant);
    default:
      throw cannotConvert(variant, target);
  }
}

/** Decimals lose their fraction, half away from zero. */
function wholeOf(variant: Variant, target: TypeDescriptor): bigint {
  const { type, value } = variant;
  if (type === undefined || !NUMERIC.has(type.kind)) throw cannotConvert(variant, target);
  return value instanceof Decimal ? value.toBigInt() : BigInt(value as number | bigint);
}

function cannotConvert(variant: Variant, target: TypeDescriptor) {
  return platformError('invalidConversion', [typeName(variant.type), typeName(target)]);
}
