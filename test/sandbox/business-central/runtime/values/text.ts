/** Length checks and normalisation of Text and Code values. */
import { platformError } from '../errors/messages.ts';

/** The platform's error when a value does not fit its variable, field or parameter. */
function textTooLong(value: string, length: number) {
  return platformError('stringTooLong', [String(value.length), String(length), value]);
}

/** A value on its way into `Text[length]`. Spaces count. */
export function assignText(value: string, length: number | undefined): string {
  if (length !== undefined && value.length > length) throw textTooLong(value, length);
  return value;
}

/** A value on its way into `Code[length]`: upper case without leading and trailing spaces, then the length check. */
export function assignCode(value: string, length: number | undefined): string {
  const code = normalizeCode(value);
  if (length !== undefined && code.length > length) throw textTooLong(code, length);
  return code;
}

/** Upper case of .NET's invariant culture: one character for each character, so that `ß` stays as it is. */
export function upperInvariant(value: string): string {
  const upper = value.toUpperCase();
  if (upper.length === value.length) return upper;
  let result = '';
  for (const character of value) {
    const changed = character.toUpperCase();
    result += changed.length === character.length ? changed : character;
  }
  return result;
}

/** Lower case of .NET's invariant culture: one character for each character. */
export function lowerInvariant(value: string): string {
  const lower = value.toLowerCase();
  if (lower.length === value.length) return lower;
  let result = '';
  for (const character of value) {
    const changed = character.toLowerCase();
    result += changed.length === character.length ? changed : character;
  }
  return result;
}

const NOTHING_TO_DO = /^(?:[0-9A-Z][0-9A-Z \-_./]*)?[0-9A-Z]?$/;

/** Upper case without leading and trailing spaces. */
export function normalizeCode(value: string): string {
  if (NOTHING_TO_DO.test(value) && !value.endsWith(' ')) return value;
  return upperInvariant(value.replace(/^ +| +$/g, ''));
}
