/** Functions between types: Format, Evaluate, ToText, Guid and the members of enums. */
import { platformError } from '../errors/messages.ts';
import type { Session } from '../session/session.ts';
import type { Decimal } from '../values/decimal.ts';
import { NULL_GUID } from '../values/guid.ts';
import { List } from '../values/list.ts';
import { normalizeCode } from '../values/text.ts';
import { type TypeDescriptor, Types } from '../values/types.ts';
import { Variant } from '../values/variant.ts';
import { evaluateOrFail, evaluateText } from './evaluate.ts';
import { formatValue, requireOption } from './format.ts';
import { optionMembers } from './options.ts';
import { createGuid, createSequentialGuid } from './random.ts';
import type { TypedRef } from './references.ts';

export { Format } from './format.ts';

/** `if Evaluate(...)`: leaves the variable alone when the text is not of its type, or too long for it. */
export function Evaluate(target: TypedRef, text: string, format = 0): boolean {
  const value = isTooLong(target.type, text) ? undefined : evaluateText(target.type, text, format);
  if (value === undefined) return false;
  target.v = value;
  return true;
}

function isTooLong(type: TypeDescriptor, text: string): boolean {
  if (type.kind !== 'text' && type.kind !== 'code') return false;
  return type.length !== undefined && (type.kind === 'code' ? normalizeCode(text) : text).length > type.length;
}

/** The statement `Evaluate(...)`. */
export function Evaluate$(target: TypedRef, text: string, format = 0): void {
  target.v = evaluateOrFail(target.type, text, format);
}

export function CreateGuid(this: Session): string {
  return createGuid(this);
}

/** Of a .NET variable: nothing has been assigned to it, or null. */
export function IsNull(value: unknown): boolean {
  return value === undefined || (value instanceof Variant && value.value === undefined);
}

export function IsNullGuid(guid: string): boolean {
  return guid === NULL_GUID || guid === '';
}

export function Guid_CreateGuid(this: Session): string {
  return createGuid(this);
}

export function CreateSequentialGuid(this: Session): string {
  return createSequentialGuid(this);
}

export function Guid_CreateSequentialGuid(this: Session): string {
  return createSequentialGuid(this);
}

export function Guid_ToText(guid: string, withBrackets = true): string {
  return formatValue(new Variant(Types.guid, guid), withBrackets ? 0 : 4);
}

function textOf(type: TypeDescriptor) {
  return (value: unknown, invariant = false): string => formatValue(new Variant(type, value), invariant ? 9 : 0);
}

export const Integer_ToText: (value: number, invariant?: boolean) => string = textOf(Types.integer);
export const BigInteger_ToText: (value: bigint, invariant?: boolean) => string = textOf(Types.bigInteger);
export const Decimal_ToText: (value: Decimal, invariant?: boolean) => string = textOf(Types.decimal);
export const Boolean_ToText: (value: boolean, invariant?: boolean) => string = textOf(Types.boolean);
export const Byte_ToText: (value: number, invariant?: boolean) => string = textOf(Types.byte);
export const Char_ToText: (value: number, invariant?: boolean) => string = textOf(Types.char);
export const Duration_ToText: (value: number, invariant?: boolean) => string = textOf(Types.duration);
export const DateFormula_ToText: (value: string, invariant?: boolean) => string = textOf(Types.dateFormula);
export const Date_ToText: (value: number, invariant?: boolean) => string = textOf(Types.date);
export const Time_ToText: (value: number, invariant?: boolean) => string = textOf(Types.time);
export const DateTime_ToText: (value: number, invariant?: boolean) => string = textOf(Types.dateTime);

/** Option and enum values are passed with their type. */
export function Enum_AsInteger(value: unknown): number {
  return typeof value === 'number' ? value : requireOption(value).ordinal;
}

export function Enum_Names(value: unknown): List<string> {
  const names = optionMembers(requireOption(value).type).map((member) => member.name);
  return List.of(Types.text, names);
}

export function Enum_Ordinals(value: unknown): List<number> {
  const ordinals = optionMembers(requireOption(value).type).map((member) => member.ordinal);
  return List.of(Types.integer, ordinals);
}

/** `Enum::"X".FromInteger(n)`: the first argument stands for the type. An extensible enum may have more values elsewhere. */
export function Enum_FromInteger(value: unknown, ordinal: number): number {
  const { type } = requireOption(value);
  if (type.kind === 'enum' && type.enum.extensible) return ordinal;
  if (optionMembers(type).some((member) => member.ordinal === ordinal)) return ordinal;
  throw platformError('enumValueMissing', [String(ordinal), type.kind === 'enum' ? type.enum.name : 'Option']);
}

export { Enum_AsInteger as Option_AsInteger, Enum_Names as Option_Names, Enum_Ordinals as Option_Ordinals };
