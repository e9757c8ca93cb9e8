/** AL values as the API writes and reads them: the entity data model's types, and JSON without loss of digits. */

import { evaluateText } from '../runtime/platform/evaluate.ts';
import { formatValue } from '../runtime/platform/format.ts';
import { optionMembers, optionName } from '../runtime/platform/options.ts';
import { dateFromIso, dateToIso } from '../runtime/values/date.ts';
import { dateTimeFromIso, dateTimeToIso } from '../runtime/values/datetime.ts';
import { Decimal } from '../runtime/values/decimal.ts';
import { parseGuid } from '../runtime/values/guid.ts';
import { isBigInteger, isInteger } from '../runtime/values/integer.ts';
import type { JsonNode, JsonValueNode } from '../runtime/values/json/nodes.ts';
import type { TypeDescriptor } from '../runtime/values/types.ts';
import { Variant } from '../runtime/values/variant.ts';
import { badRequest, type ODataError } from './odata-error.ts';

/** A number written digit by digit. */
export interface RawJson {
  readonly rawJSON: string;
}

const { rawJSON } = JSON as unknown as { rawJSON(text: string): RawJson };

/** Names of the entity data model for AL types. Enums are types of their own. */
export function edmType(type: TypeDescriptor): string {
  switch (type.kind) {
    case 'integer':
    case 'byte':
      return 'Edm.Int32';
    case 'bigInteger':
      return 'Edm.Int64';
    case 'decimal':
      return 'Edm.Decimal';
    case 'boolean':
      return 'Edm.Boolean';
    case 'date':
      return 'Edm.Date';
    case 'dateTime':
      return 'Edm.DateTimeOffset';
    case 'guid':
      return 'Edm.Guid';
    case 'duration':
      return 'Edm.Duration';
    case 'enum':
      return `Microsoft.NAV.${enumTypeName(type.enum.name)}`;
    case 'blob':
    case 'media':
    case 'mediaSet':
      return 'Edm.Stream';
    default:
      return 'Edm.String';
  }
}

/** Names of types have no spaces or other signs. */
export function enumTypeName(name: string): string {
  return name.replace(/[^\p{L}\d]+(\p{L}|\d|$)/gu, (_, next: string) => next.toUpperCase());
}

/** A member of an enum or option in the service: signs that are no letters or digits as `_x0020_`. */
export function encodeName(name: string): string {
  let result = '';
  for (let i = 0; i < name.length; i++) {
    const character = name.charAt(i);
    const plain = i === 0 ? /[\p{L}_]/u : /[\p{L}\d_.-]/u;
    const looksEncoded = character === '_' && /^_x[\da-fA-F]{4}_/.test(name.slice(i));
    result +=
      plain.test(character) && !looksEncoded
        ? character
        : `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  }
  return result;
}

export function decodeName(text: string): string {
  return text.replace(/_x([\da-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** An empty date or instant is the first of all days. */
const NO_DATE = '0001-01-01';
const NO_DATE_TIME = '0001-01-01T00:00:00Z';

/** The JSON value of an AL value. */
export function toJson(type: TypeDescriptor, value: unknown): unknown {
  switch (type.kind) {
    case 'decimal':
      return rawJSON((value as Decimal).toCanonical());
    case 'bigInteger':
      return rawJSON(String(value));
    case 'integer':
    case 'byte':
    case 'boolean':
    case 'text':
    case 'code':
    case 'guid':
      return value;
    case 'date':
      return value === 0 ? NO_DATE : dateToIso((value as number) & ~1);
    case 'dateTime':
      return value === 0 ? NO_DATE_TIME : dateTimeToIso(value as number);
    case 'option':
    case 'enum':
      return encodeName(optionName(type, value as number) ?? String(value));
    default:
      return formatValue(new Variant(type, value), 9);
  }
}

/** The AL value of a JSON value; refuses what is not of the type and names the property. */
export function fromJson(type: TypeDescriptor, node: JsonNode, property: string): unknown {
  if (node.kind !== 'value') {
    throw badRequest(`The property '${property}' takes a value of type ${edmType(type)}, not an ${node.kind}.`);
  }
  if (node.type === 'null') return emptyValue(type, property);
  switch (type.kind) {
    case 'decimal':
      return checked(node, 'number', type, property, Decimal.tryParse(node.text));
    case 'integer':
    case 'byte': {
      const whole = checked(node, 'number', type, property, wholeNumber(node.text));
      return Number(checked(node, 'number', type, property, isInteger(whole) ? whole : undefined));
    }
    case 'bigInteger': {
      const whole = checked(node, 'number', type, property, wholeNumber(node.text));
      return checked(node, 'number', type, property, isBigInteger(whole) ? whole : undefined);
    }
    case 'boolean':
      return checked(node, 'boolean', type, property, node.text === 'true');
    case 'guid':
      return checked(node, 'string', type, property, node.text === '' ? undefined : parseGuid(node.text));
    case 'date':
      return checked(node, 'string', type, property, node.text === NO_DATE ? 0 : nonEmpty(node.text, dateFromIso));
    case 'dateTime':
      return checked(
        node,
        'string',
        type,
        property,
        node.text === NO_DATE_TIME ? 0 : nonEmpty(node.text, dateTimeFromIso),
      );
    case 'option':
    case 'enum':
      return optionFromJson(type, node, property);
    case 'text':
    case 'code':
      // Length and case are the field's own matter.
      return checked(node, 'string', type, property, node.text);
    default:
      return checked(node, 'string', type, property, evaluateText(type, node.text, 9));
  }
}

function optionFromJson(
  type: Extract<TypeDescriptor, { kind: 'option' | 'enum' }>,
  node: JsonValueNode,
  property: string,
) {
  const text = checked(node, 'string', type, property, node.text);
  const name = decodeName(text);
  const members = optionMembers(type);
  const member =
    members.find((candidate) => candidate.name === name) ??
    members.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (member !== undefined) return member.ordinal;
  const existing = members.map((candidate) => candidate.name).join(',');
  throw badRequest(`'${text}' is not an option of '${property}'. The existing options are: ${existing}`);
}

/** `null` stands for the empty value of texts, dates and the like; numbers and Booleans must have one. */
function emptyValue(type: TypeDescriptor, property: string): unknown {
  switch (type.kind) {
    case 'text':
    case 'code':
      return '';
    case 'date':
    case 'dateTime':
    case 'time':
      return 0;
    case 'guid':
      return parseGuid('');
    case 'decimal':
      return Decimal.zero;
    default:
      throw badRequest(`The property '${property}' of type ${edmType(type)} must not be null.`);
  }
}

function wholeNumber(text: string): bigint | undefined {
  const value = Decimal.tryParse(text);
  return value?.isWhole() ? value.toBigInt() : undefined;
}

function nonEmpty<T>(text: string, read: (text: string) => T | undefined): T | undefined {
  return text === '' ? undefined : read(text);
}

function checked<T>(
  node: JsonValueNode,
  kind: JsonValueNode['type'],
  type: TypeDescriptor,
  property: string,
  value: T | undefined,
): T {
  if (node.type !== kind || value === undefined) throw cannotConvert(node, type, property);
  return value;
}

function cannotConvert(node: JsonValueNode, type: TypeDescriptor, property: string): ODataError {
  const literal = node.type === 'string' ? `'${node.text}'` : node.text;
  return badRequest(
    `Cannot convert the literal ${literal} to the expected type '${edmType(type)}' of the property '${property}'.`,
  );
}
