/** What a field control shows of a value, and which value a typed text stands for. */
import { AlError } from '../runtime/errors/al-error.ts';
import { evaluateText } from '../runtime/platform/evaluate.ts';
import { formatValue } from '../runtime/platform/format.ts';
import { isOptionType, optionMembers, optionName } from '../runtime/platform/options.ts';
import { typeName } from '../runtime/platform/type-names.ts';
import type { DesignControl } from '../runtime/session/page-design.ts';
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

/** Decimals of a control: amounts have two, other numbers up to five; https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/properties/devenv-decimalplaces-property */
function precision(control: DesignControl): string {
  const places = control.properties.get('decimalplaces')?.replaceAll(' ', '');
  if (places !== undefined && places !== '') {
    const [least = '0', most = least] = places.split(':');
    return `<Precision,${least === '' ? '0' : least}:${most === '' ? '5' : most}>`;
  }
  return control.properties.get('autoformattype') === '1' ? '<Precision,2:2>' : '<Precision,2:5>';
}

function isTrue(control: DesignControl, name: string): boolean {
  return control.properties.get(name)?.toLowerCase() === 'true';
}

/** As people see it. */
export function displayText(control: DesignControl, value: unknown): string {
  const type = control.field?.type;
  if (type === undefined) return '';
  switch (type.kind) {
    case 'decimal': {
      const decimal = value as Decimal;
      if (decimal.isZero() && isTrue(control, 'blankzero')) return '';
      return formatValue(new Variant(type, decimal), `${precision(control)}<Standard Format,0>`);
    }
    case 'integer':
    case 'bigInteger':
      if (Number(value) === 0 && isTrue(control, 'blankzero')) return '';
      return fieldIsNumber(control) ? String(value) : formatValue(new Variant(type, value));
    case 'option':
    case 'enum':
      return (
        optionsOf(control)
          .find(({ ordinal }) => ordinal === value)
          ?.caption.trim() ?? String(value)
      );
    case 'guid':
      return value === '00000000-0000-0000-0000-000000000000' ? '' : formatValue(new Variant(type, value));
    case 'blob':
    case 'media':
    case 'mediaSet':
      return '';
    default:
      return formatValue(new Variant(type, value));
  }
}

/** Ids and entry numbers are names, not amounts: no thousands separators. */
function fieldIsNumber(control: DesignControl): boolean {
  return /(^|\W)(id|no\.)$/i.test(control.field?.name ?? '');
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

/** The value a typed text stands for; throws the platform's error when it is none. */
export function parseText(control: DesignControl, text: string, caption: string, workDate: number): unknown {
  const type = control.field?.type;
  if (type === undefined) return text;
  if (type.kind === 'date' && TODAY.test(text.trim())) return workDate;
  if (isOptionType(type)) {
    const wanted = text.trim().toLowerCase();
    const options = optionsOf(control);
    const found =
      options.find((option) => option.caption.trim().toLowerCase() === wanted) ??
      options.find((option) => option.value.trim().toLowerCase() === wanted) ??
      options.find((option) => String(option.ordinal) === wanted);
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
