/** `Evaluate`: reads a value of a known type from text, as a session in English (United States) writes it. */
import { UnsupportedAlError } from '../errors/al-error.ts';
import { platformError } from '../errors/messages.ts';
import { closingDate, dateFromIso, makeDate } from '../values/date.ts';
import { canonicalFormula } from '../values/date-formula.ts';
import { dateTimeFromIso, makeDateTime } from '../values/datetime.ts';
import { Decimal } from '../values/decimal.ts';
import { parseGuid } from '../values/guid.ts';
import { isBigInteger, isInteger } from '../values/integer.ts';
import { assignCode, assignText } from '../values/text.ts';
import { makeTime, timeFromIso } from '../values/time.ts';
import type { TypeDescriptor } from '../values/types.ts';
import { optionOrdinal } from './options.ts';
import { typeName } from './type-names.ts';

/** The value a text stands for; undefined when it is none of the type. A text that is too long is an error. */
export function evaluateText(type: TypeDescriptor, text: string, format = 0): unknown {
  switch (type.kind) {
    case 'text':
      return assignText(text, type.length);
    case 'code':
      return assignCode(text, type.length);
    case 'integer':
      return evaluateInteger(text, format);
    case 'bigInteger':
      return evaluateWhole(text, format, isBigInteger);
    case 'byte': {
      const value = evaluateInteger(text, format);
      return value !== undefined && value >= 0 && value <= 255 ? value : undefined;
    }
    case 'decimal': {
      const value = evaluateDecimal(text, format);
      return value?.isWithinFieldRange() === true ? value : undefined;
    }
    case 'boolean':
      return evaluateBoolean(text, format);
    case 'char':
      return text.length === 1 ? text.charCodeAt(0) : undefined;
    case 'date':
      return evaluateDate(text, format);
    case 'time':
      return evaluateTime(text, format);
    case 'dateTime':
      return evaluateDateTime(text, format);
    case 'duration':
      return evaluateDuration(text);
    case 'guid':
      return parseGuid(text);
    case 'dateFormula':
      return canonicalFormula(text);
    case 'option':
    case 'enum':
      return text.trim() === '' ? (optionOrdinal(type, '') ?? 0) : optionOrdinal(type, text);
    default:
      throw new UnsupportedAlError('Evaluate', `of type ${typeName(type)}`);
  }
}

/** As `evaluateText`, with the platform's error when the text is not of the type. */
export function evaluateOrFail(type: TypeDescriptor, text: string, format = 0): unknown {
  const value = evaluateText(type, text, format);
  if (value === undefined) throw platformError('cannotEvaluate', [text, typeName(type)]);
  return value;
}

const WITH_THOUSANDS = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?-?$/;

/** Digits without thousands separators and with the sign in front. */
function plainNumber(text: string, format: number): string {
  let plain = text.trim();
  if (format === 9) return plain;
  if (WITH_THOUSANDS.test(plain)) plain = plain.replaceAll(',', '');
  return /^\d.*-$/.test(plain) ? `-${plain.slice(0, -1)}` : plain;
}

function evaluateDecimal(text: string, format: number): Decimal | undefined {
  const plain = plainNumber(text, format);
  return plain === '' ? Decimal.zero : Decimal.tryParse(plain);
}

function evaluateWhole(text: string, format: number, fits: (value: bigint) => boolean): bigint | undefined {
  const value = evaluateDecimal(text, format);
  if (value === undefined || !value.isWhole()) return undefined;
  const whole = value.toBigInt();
  return fits(whole) ? whole : undefined;
}

function evaluateInteger(text: string, format: number): number | undefined {
  const value = evaluateWhole(text, format, isInteger);
  return value === undefined ? undefined : Number(value);
}

function evaluateBoolean(text: string, format: number): boolean | undefined {
  switch (text.trim().toLowerCase()) {
    case 'true':
    case '1':
      return true;
    case 'false':
    case '0':
      return false;
    case 'yes':
    case 'y':
    case 't':
      return format === 9 ? undefined : true;
    case 'no':
    case 'n':
    case 'f':
    case '':
      return format === 9 ? undefined : false;
    default:
      return undefined;
  }
}

const SEPARATED_DATE = /^(\d{1,2})[/\-. ](\d{1,2})[/\-. ](\d{2}|\d{4})$/;
const DIGITS_DATE = /^(\d{2})(\d{2})(\d{2}|\d{4})D?$/;

function evaluateDate(text: string, format: number): number | undefined {
  const trimmed = text.trim().toUpperCase();
  if (trimmed === '' || trimmed === '0D') return 0;
  const iso = dateFromIso(trimmed);
  if (format === 9 || iso !== undefined) return iso;
  const closing = trimmed.startsWith('C');
  const match =
    SEPARATED_DATE.exec(closing ? trimmed.slice(1) : trimmed) ?? DIGITS_DATE.exec(closing ? trimmed.slice(1) : trimmed);
  if (match === null) return undefined;
  const date = makeDate(fullYear(match[3] ?? ''), Number(match[1]), Number(match[2]));
  return date !== undefined && closing ? closingDate(date) : date;
}

/** Two-digit years lie between 1930 and 2029. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

const CLOCK = /^(\d{1,2})(?::(\d{2}))?(?::(\d{2}))?(?:\.(\d{1,3}))? ?(AM|PM)?$/;
const DIGITS_CLOCK = /^(\d{2})(\d{2})(\d{2})?(?:\.?(\d{1,3}))?T?$/;

function evaluateTime(text: string, format: number): number | undefined {
  const trimmed = text.trim().toUpperCase();
  if (trimmed === '' || trimmed === '0T') return 0;
  const iso = timeFromIso(trimmed);
  if (format === 9 || iso !== undefined) return iso;
  const match = CLOCK.exec(trimmed) ?? DIGITS_CLOCK.exec(trimmed);
  if (match === null) return undefined;
  const [, hours, minutes = '0', seconds = '0', fraction = '', half] = match;
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half === 'PM' ? 12 : 0);
  }
  return makeTime(hour, Number(minutes), Number(seconds), Number(fraction.padEnd(3, '0')));
}

function evaluateDateTime(text: string, format: number): number | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.toUpperCase() === '0DT') return 0;
  const iso = dateTimeFromIso(trimmed);
  if (format === 9 || iso !== undefined) return iso;
  const space = trimmed.indexOf(' ');
  const date = evaluateDate(space < 0 ? trimmed : trimmed.slice(0, space), 0);
  const time = space < 0 ? 0 : evaluateTime(trimmed.slice(space + 1), 0);
  return date === undefined || time === undefined ? undefined : makeDateTime(date, time);
}

const ISO_DURATION = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,3})?)S)?)?$/;
/** @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/methods-auto/system/system-evaluate-method */
const WORDS = /(\d+(?:\.\d+)?) ?(days?|d|hours?|h|minutes?|min|m|milliseconds?|millis?|seconds?|sec|s)\b/gi;
const UNIT_SIZES: readonly (readonly [pattern: RegExp, milliseconds: number])[] = [
  [/^d/i, 86_400_000],
  [/^h/i, 3_600_000],
  [/^milli/i, 1],
  [/^m/i, 60_000],
  [/^s/i, 1000],
];

function evaluateDuration(text: string): number | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return 0;
  if (/^-?\d+$/.test(trimmed)) return Number(trimmed);
  const match = ISO_DURATION.exec(trimmed);
  if (match !== null && trimmed.length > 2) {
    const [, sign, days = '0', hours = '0', minutes = '0', seconds = '0'] = match;
    const total =
      ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60_000 + Math.round(Number(seconds) * 1000);
    return sign === '-' ? -total : total;
  }
  if (trimmed.replace(WORDS, '').trim() !== '') return undefined;
  let total = 0;
  for (const [, count = '0', unit = ''] of trimmed.matchAll(WORDS)) {
    const [, size = 0] = UNIT_SIZES.find(([pattern]) => pattern.test(unit)) ?? [];
    total += Math.round(Number(count) * size);
  }
  return total;
}
