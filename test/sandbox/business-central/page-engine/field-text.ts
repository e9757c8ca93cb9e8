/** What a field control shows of a value, and which value a typed text stands for. */
import { AlError } from '../runtime/errors/al-error.ts';
import { evaluateText } from '../runtime/platform/evaluate.ts';
import { formatValue } from '../runtime/platform/format.ts';
import { isOptionType, optionMembers, optionName } from '../runtime/platform/options.ts';
import { typeName } from '../runtime/platform/type-names.ts';
import type { DesignControl } from '../runtime/session/page-design.ts';
import { dateParts, isClosingDate } from '../runtime/values/date.ts';
import { dateOf, timeOf } from '../runtime/values/datetime.ts';
import type { Decimal } from '../runtime/values/decimal.ts';
import type { TypeDescriptor } from '../runtime/values/types.ts';
import { Variant } from '../runtime/values/variant.ts';
import type { FieldType } from './page-model.ts';

const fieldTypes: Partial<Record<TypeDescriptor['kind'], FieldType>> = {
  text: 'text',
  label: 'text',
  code: 'code',
  integer: 'integer',
  bigInteger: 'integer',
  byte: 'integer',
  decimal: 'decimal',
  boolean: 'boolean',
  date: 'date',
  time: 'time',
  dateTime: 'datetime',
  duration: 'duration',
  option: 'option',
  enum: 'option',
  guid: 'guid',
  dateFormula: 'dateformula',
  media: 'media',
  mediaSet: 'media',
  blob: 'blob',
};

export function fieldType(type: TypeDescriptor): FieldType {
  return fieldTypes[type.kind] ?? 'other';
}

/** Captions that the control gives the members of an option itself. */
function ownCaptions(control: DesignControl): readonly string[] | undefined {
  const text = control.properties.get('optioncaption');
  return text === undefined || text === '' ? undefined : text.split(',');
}

/** The choices of an option or enum; the members without a name are gaps. */
export function optionsOf(control: DesignControl): { value: string; caption: string; ordinal: number }[] {
  const type = control.field?.type;
  if (!isOptionType(type)) return [];
  const captions = ownCaptions(control);
  return optionMembers(type)
    .map(({ ordinal, name, caption }, index) => ({ ordinal, value: name, caption: captions?.[index] ?? caption }))
    .filter(({ value, caption }) => value !== '' || caption !== '');
}

/**
 * Decimals of a control: two unless it says otherwise, unit amounts (AutoFormatType 2) up to five.
 * https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/properties/devenv-decimalplaces-property
 */
function precision(control: DesignControl): string {
  const places = control.properties.get('decimalplaces')?.replaceAll(' ', '');
  if (places !== undefined && places !== '') {
    const [least = '0', most = least] = places.split(':');
    return `<Precision,${least === '' ? '0' : least}:${most === '' ? '5' : most}>`;
  }
  return control.properties.get('autoformattype') === '2' ? '<Precision,2:5>' : '<Precision,2:2>';
}

/** `BlankZero` and `BlankNumbers`: numbers that show as nothing. */
function isBlanked(control: DesignControl, sign: number): boolean {
  if (sign === 0 && control.properties.get('blankzero')?.toLowerCase() === 'true') return true;
  const blanked = control.properties.get('blanknumbers')?.toLowerCase() ?? '';
  if (sign === 0) return blanked.includes('zero');
  return blanked.includes(sign < 0 ? 'neg' : 'pos');
}

/** As people see it, in English (United States). */
export function displayText(control: DesignControl, value: unknown): string {
  const type = control.field?.type;
  if (type === undefined) return '';
  switch (type.kind) {
    case 'decimal': {
      const decimal = value as Decimal;
      if (isBlanked(control, decimal.sign())) return '';
      return formatValue(new Variant(type, decimal), `${precision(control)}<Standard Format,0>`);
    }
    case 'integer':
    case 'bigInteger':
      return isBlanked(control, Math.sign(Number(value))) ? '' : String(value);
    case 'option':
    case 'enum':
      return (
        optionsOf(control)
          .find(({ ordinal }) => ordinal === value)
          ?.caption.trim() ?? String(value)
      );
    case 'date':
      return shortDate(value as number);
    case 'dateTime':
      return value === 0 ? '' : `${shortDate(dateOf(value as number))} ${clock(timeOf(value as number))}`;
    case 'duration':
      return value === 0 ? '' : formatValue(new Variant(type, value));
    case 'blob':
    case 'media':
    case 'mediaSet':
      return '';
    default:
      return formatValue(new Variant(type, value));
  }
}

/** Month, day and year without leading zeros; a closing date begins with C. */
function shortDate(value: number): string {
  if (value === 0) return '';
  const { year, month, day } = dateParts(value);
  return `${isClosingDate(value) ? 'C' : ''}${month}/${day}/${year}`;
}

/** Hours and minutes. */
function clock(time: number): string {
  const minutes = Math.floor((time - 1) / 60_000);
  const hour = Math.floor(minutes / 60);
  return `${hour % 12 === 0 ? 12 : hour % 12}:${String(minutes % 60).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** Independent of language: `true`, ISO dates, plain decimals, names of option members. */
export function plainText(control: DesignControl, value: unknown): string {
  const type = control.field?.type;
  if (type === undefined) return '';
  if (isOptionType(type)) return optionName(type, value as number) ?? String(value);
  if (type.kind === 'blob' || type.kind === 'media' || type.kind === 'mediaSet') return '';
  return formatValue(new Variant(type, value), 9);
}

/** What people type for today and for the work date. */
const TODAY = /^(t|today|w|work ?date)$/i;

/**
 * The value a typed text stands for; throws the platform's error when it is none. People know the members of an option
 * by their captions; clients also send the names they were given.
 */
export function parseText(
  control: DesignControl,
  text: string,
  {
    caption,
    workDate,
    byCaption,
  }: { readonly caption: string; readonly workDate: number; readonly byCaption: boolean },
): unknown {
  const type = control.field?.type;
  if (type === undefined) return text;
  if (type.kind === 'date' && TODAY.test(text.trim())) return workDate;
  if (isOptionType(type)) {
    const wanted = text.trim().toLowerCase();
    const options = optionsOf(control);
    const found =
      options.find((option) => option.caption.trim().toLowerCase() === wanted) ??
      (byCaption ? undefined : options.find((option) => option.value.trim().toLowerCase() === wanted));
    if (found !== undefined) return found.ordinal;
    throw notAcceptable(text, caption, type);
  }
  const value = evaluateText(type, text);
  if (value === undefined) throw notAcceptable(text, caption, type);
  return value;
}

function notAcceptable(text: string, caption: string, type: TypeDescriptor): AlError {
  return new AlError(
    'Evaluate',
    `Your entry of '${text}' is not an acceptable value for '${caption}'. The value '${text}' can't be evaluated into type ${typeName(type)}.`,
  );
}

/** The kind of a value that has no control: fields in filters, for instance. */
export function textOf(type: TypeDescriptor, value: unknown): string {
  return type.kind === 'decimal'
    ? formatValue(new Variant(type, value as Decimal), '<Precision,2:5><Standard Format,0>')
    : formatValue(new Variant(type, value));
}
