/** `Format` and what else turns any value into text. */
import { UnsupportedAlError } from '../errors/al-error.ts';
import { platformError } from '../errors/messages.ts';
import type { Decimal } from '../values/decimal.ts';
import { toVariant, type Variant } from '../values/variant.ts';
import { formatDate, formatDateTime, formatDuration, formatTime } from './format-date.ts';
import { formatDecimal, formatInteger } from './format-number.ts';
import { isOptionType, optionCaption } from './options.ts';
import { parsePicture } from './picture.ts';
import { typeName } from './type-names.ts';

/** Values of the runtime that know their own text, such as RecordId and FieldRef. */
export interface Formattable {
  toAlText(format: number | string): string;
}

function isFormattable(value: unknown): value is Formattable {
  return typeof value === 'object' && value !== null && 'toAlText' in value;
}

/** The text of a value in a standard format (0 display, 1 edit, 2 AL constant, 9 XML) or by a picture. */
export function formatValue(value: unknown, format: number | string = 0): string {
  // Texts and decimals are by far the most frequent.
  if (typeof value === 'string') return formatText(value, format);
  const variant = toVariant(value);
  if (variant.type === undefined) return '';
  return formatVariant(variant, format);
}

function formatVariant({ type, value }: Variant, format: number | string): string {
  switch (type?.kind) {
    case 'text':
    case 'code':
    case 'label':
      return formatText(value as string, format);
    case 'decimal':
      return formatDecimal(value as Decimal, format);
    case 'integer':
    case 'byte':
    case 'bigInteger':
      return formatInteger(value as number | bigint, format);
    case 'boolean':
      return formatBoolean(value as boolean, format);
    case 'option':
    case 'enum':
      return wantsNumber(format) ? String(value) : (optionCaption(type, value as number) ?? String(value));
    case 'date':
      return formatDate(value as number, format);
    case 'time':
      return formatTime(value as number, format);
    case 'dateTime':
      return formatDateTime(value as number, format);
    case 'duration':
      return formatDuration(value as number, format);
    case 'guid':
      return formatGuid(value as string, format);
    case 'dateFormula':
      return format === 2 && value !== '' ? `<${value}>` : (value as string);
    case 'char':
      return formatChar(value as number, format);
    case 'variant':
      return formatValue(value, format);
    case 'dotNet':
      return formatDotNet(value);
    default:
      if (isFormattable(value)) return value.toAlText(format);
      throw new UnsupportedAlError('Format', `of a value of type ${typeName(type)}`);
  }
}

function formatText(value: string, format: number | string): string {
  if (typeof format !== 'string') return value;
  const text = parsePicture(format).parts.map((part) => {
    if (typeof part === 'string') return part;
    return part.name === 'text' ? value.padEnd(part.length, part.filler ?? ' ') : '';
  });
  return text.join('') || value;
}

/** A character is itself in all standard formats. */
function formatChar(value: number, format: number | string): string {
  if (typeof format === 'string' && wantsNumber(format)) return String(value);
  return value === 0 ? '' : String.fromCharCode(value);
}

/** .NET objects have a text of their own. */
function formatDotNet(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'ToString' in value) return (value.ToString as () => string)();
  throw new UnsupportedAlError('Format', 'of a DotNet value');
}

function wantsNumber(format: number | string): boolean {
  if (format === 2 || format === 9) return true;
  if (typeof format !== 'string') return false;
  const picture = parsePicture(format);
  if (picture.standardFormat !== undefined) return wantsNumber(picture.standardFormat);
  return picture.parts.some((part) => typeof part !== 'string' && part.name === 'number');
}

function formatBoolean(value: boolean, format: number | string): string {
  if (format === 9) return value ? 'true' : 'false';
  if (wantsNumber(format)) return value ? '1' : '0';
  return value ? 'Yes' : 'No';
}

function formatGuid(value: string, format: number | string): string {
  const upper = value.toUpperCase();
  const number = typeof format === 'string' ? (parsePicture(format).standardFormat ?? 0) : format;
  switch (number) {
    case 3:
      return upper.replaceAll('-', '');
    case 4:
      return upper;
    case 5:
      return `(${upper})`;
    case 6:
      return hexadecimalGuid(upper);
    default:
      return `{${upper}}`;
  }
}

/** `{0X...,0X...,0X...,{0X..,...}}`: three numbers and eight bytes. */
function hexadecimalGuid(upper: string): string {
  const [first, second, third, ...bytes] = upper.split('-');
  const pairs = bytes.join('').match(/../g) ?? [];
  return `{0X${first},0X${second},0X${third},{${pairs.map((pair) => `0X${pair}`).join(',')}}}`;
}

/** `Format(Value [, Length] [, FormatNumber | FormatString])`. */
export function Format(value: unknown, length = 0, format: number | string = 0): string {
  const text = formatValue(value, format);
  if (length === 0) return text;
  const most = Math.abs(length);
  if (text.length > most) return text.slice(0, most);
  if (length < 0) return text;
  return isRightAligned(value) ? text.padStart(length) : text.padEnd(length);
}

function isRightAligned(value: unknown): boolean {
  const kind = toVariant(value).type?.kind;
  return kind === 'integer' || kind === 'bigInteger' || kind === 'decimal' || kind === 'byte';
}

/**
 * `StrSubstNo`: `%1` and `#1` stand for the values; those without a value stay as they are.
 * `%10` is the tenth value when there are ten, else the first followed by a zero.
 */
export function substitute(text: string, args: readonly unknown[]): string {
  if (args.length === 0 || (!text.includes('%') && !text.includes('#'))) return text;
  return text.replace(/%(\d{1,2})|#(\d{1,2})#*/g, (whole, percent: string | undefined, hash: string | undefined) => {
    const digits = percent ?? hash ?? '';
    const number = Number(digits);
    if (number >= 1 && number <= args.length) return formatValue(args[number - 1]);
    const first = Number(digits[0]);
    if (digits.length === 2 && first >= 1 && first <= args.length) {
      return `${formatValue(args[first - 1])}${whole.slice(2)}`;
    }
    return whole;
  });
}

/** The option types have instance methods that take the type with the value. */
export function requireOption(value: unknown) {
  const variant = toVariant(value);
  const { type } = variant;
  if (!isOptionType(type)) throw platformError('invalidConversion', [typeName(type), 'Option']);
  return { type, ordinal: variant.value as number };
}
