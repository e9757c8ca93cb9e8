/** Between JSON values and AL values. */
import { AlError, UnsupportedAlError } from '../../errors/al-error.ts';
import { formatValue } from '../../platform/format.ts';
import { typeName } from '../../platform/type-names.ts';
import { dateFromIso } from '../date.ts';
import { dateOf, dateTimeFromIso } from '../datetime.ts';
import { Decimal } from '../decimal.ts';
import { parseGuid } from '../guid.ts';
import { toBigInteger, toByte, toInteger } from '../integer.ts';
import { normalizeCode } from '../text.ts';
import { timeFromIso } from '../time.ts';
import { toVariant } from '../variant.ts';
import { type JsonValueNode, valueNode } from './nodes.ts';

/** The JSON value of an AL value: decimals always with a point, dates and times in ISO form, empty ones as text. */
export function nodeOfValue(value: unknown): JsonValueNode {
  const variant = toVariant(value);
  const { type } = variant;
  switch (type?.kind) {
    case undefined:
      return valueNode('null');
    case 'boolean':
      return valueNode('boolean', variant.value ? 'true' : 'false');
    case 'integer':
    case 'bigInteger':
    case 'byte':
    case 'option':
    case 'enum':
    case 'duration':
      return valueNode('number', String(variant.value));
    case 'decimal':
      return valueNode('number', decimalText(variant.value as Decimal));
    case 'guid':
      return valueNode('string', variant.value as string);
    case 'text':
    case 'code':
    case 'label':
    case 'char':
    case 'date':
    case 'time':
    case 'dateTime':
    case 'dateFormula':
    case 'recordId':
      return valueNode('string', formatValue(variant, 9));
    default:
      throw new UnsupportedAlError('JsonValue', `of type ${typeName(type)}`);
  }
}

/** Json.NET writes decimals with at least one decimal. */
function decimalText(value: Decimal): string {
  const text = value.toString();
  return text.includes('.') ? text : `${text}.0`;
}

function cannotConvert(node: JsonValueNode, target: string): AlError {
  const from = node.type === 'null' ? 'null' : `'${node.text}'`;
  return new AlError('NCLCSRTS:JsonConversion', `Unable to convert from Json ${from} to ${target}.`);
}

function orFail<T>(node: JsonValueNode, target: string, value: T | undefined): T {
  if (value === undefined) throw cannotConvert(node, target);
  return value;
}

export function asText(node: JsonValueNode): string {
  if (node.type === 'null' || node.type === 'undefined') throw cannotConvert(node, 'Text');
  return node.text;
}

export function asCode(node: JsonValueNode): string {
  return normalizeCode(asText(node));
}

export function asDecimal(node: JsonValueNode): Decimal {
  if (node.type === 'boolean') return node.text === 'true' ? Decimal.one : Decimal.zero;
  return orFail(
    node,
    'Decimal',
    node.type === 'number' || node.type === 'string' ? Decimal.tryParse(node.text) : undefined,
  );
}

/** Fractions are rounded half to even, as .NET converts. */
function asWhole(node: JsonValueNode, target: string): bigint {
  if (node.type === 'string' && !/^\s*-?\d+\s*$/.test(node.text)) throw cannotConvert(node, target);
  return asDecimal(node).roundTo(0, 'halfEven').toBigInt();
}

export function asInteger(node: JsonValueNode): number {
  return toInteger(asWhole(node, 'Integer'));
}

export function asBigInteger(node: JsonValueNode): bigint {
  return toBigInteger(asWhole(node, 'BigInteger'));
}

export function asByte(node: JsonValueNode): number {
  return toByte(toInteger(asWhole(node, 'Byte')));
}

export function asChar(node: JsonValueNode): number {
  if (node.type === 'number') return toInteger(asWhole(node, 'Char'));
  return orFail(node, 'Char', node.type === 'string' && node.text.length === 1 ? node.text.charCodeAt(0) : undefined);
}

export function asBoolean(node: JsonValueNode): boolean {
  switch (node.text.trim().toLowerCase()) {
    case 'true':
      return true;
    case 'false':
      return false;
    default:
      if (node.type === 'number') return !asDecimal(node).isZero();
      throw cannotConvert(node, 'Boolean');
  }
}

export function asDate(node: JsonValueNode): number {
  const text = asText(node).trim();
  const date = dateFromIso(text);
  if (date !== undefined) return date;
  const dateTime = dateTimeFromIso(text);
  return dateOf(orFail(node, 'Date', dateTime));
}

export function asDateTime(node: JsonValueNode): number {
  const text = asText(node).trim();
  return orFail(node, 'DateTime', dateTimeFromIso(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text));
}

export function asTime(node: JsonValueNode): number {
  return orFail(node, 'Time', timeFromIso(asText(node).trim()));
}

export function asDuration(node: JsonValueNode): number {
  return Number(asWhole(node, 'Duration'));
}

export function asGuid(node: JsonValueNode): string {
  return orFail(node, 'Guid', parseGuid(asText(node)));
}
