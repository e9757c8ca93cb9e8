/**
 * What may be entered into a field control by its own properties, and by those it takes over from its table field; for
 * users, not for code. NotBlank, MinValue and MaxValue of the table field are checked with the record.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/properties/devenv-charallowed-property
 */
import { AlError } from '../runtime/errors/al-error.ts';
import { platformError } from '../runtime/errors/messages.ts';
import { evaluateText } from '../runtime/platform/evaluate.ts';
import { isOptionType, optionName } from '../runtime/platform/options.ts';
import type { FieldValue } from '../runtime/records/definitions.ts';
import { compareValues } from '../runtime/records/filters/match.ts';
import type { DesignControl } from '../runtime/session/page-design.ts';
import { Decimal } from '../runtime/values/decimal.ts';
import { displayText, plainText } from './field-text.ts';

/** Throws when the value is none that the control takes. */
export function checkEntry(control: DesignControl, value: unknown, caption: string): void {
  if (isSet(control, 'notblank') && isBlank(value)) throw platformError('notBlank', [caption]);
  checkRange(control, value as FieldValue, caption);
  if (typeof value === 'string' && value !== '') {
    if (isSet(control, 'numeric') && !/^\d+$/.test(value))
      throw refused(value, caption, 'NotNumeric', 'Only digits can be entered.');
    const ranges = control.properties.get('charallowed') ?? '';
    const stranger = ranges === '' ? undefined : [...value].find((sign) => !isInRanges(sign, ranges));
    if (stranger !== undefined)
      throw refused(value, caption, 'CharNotAllowed', `The character '${stranger}' can't be entered here.`);
  }
  const allowed = allowedValues(control);
  const name = nameOf(control, value);
  if (allowed !== undefined && !allowed.has(name.toLowerCase()))
    throw refused(
      displayText(control, value) || name,
      caption,
      'ValueNotAllowed',
      'It is not among the values that are allowed here.',
    );
}

/** Values of `ValuesAllowed`, in lower case: names of an option's members, numbers or texts; undefined when all are. */
export function allowedValues({ properties }: DesignControl): ReadonlySet<string> | undefined {
  const text = properties.get('valuesallowed') ?? '';
  if (text === '') return undefined;
  const values = text.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^,\s][^,]*/g) ?? [];
  return new Set(values.map((value) => unquoted(value.trim()).trim().toLowerCase()));
}

function unquoted(value: string): string {
  const [quote] = value;
  if (quote !== '"' && quote !== "'") return value;
  return value.slice(1, -1).replaceAll(quote + quote, quote);
}

function nameOf(control: DesignControl, value: unknown): string {
  const type = control.field?.type;
  if (isOptionType(type)) return (optionName(type, value as number) ?? String(value)).trim();
  return plainText(control, value);
}

function isSet({ properties }: DesignControl, name: string): boolean {
  return properties.get(name)?.toLowerCase() === 'true';
}

function isBlank(value: unknown): boolean {
  return value === '' || value === 0 || value === 0n || (value instanceof Decimal && value.sign() === 0);
}

function checkRange(control: DesignControl, value: FieldValue, caption: string): void {
  const least = limit(control, 'minvalue');
  const most = limit(control, 'maxvalue');
  if (least !== undefined && compareValues(value, least) < 0)
    throw platformError('belowMinValue', [displayText(control, least), caption]);
  if (most !== undefined && compareValues(value, most) > 0)
    throw platformError('aboveMaxValue', [displayText(control, most), caption]);
}

function limit(control: DesignControl, name: 'minvalue' | 'maxvalue'): FieldValue | undefined {
  const type = control.field?.type;
  const text = control.properties.get(name) ?? '';
  if (type === undefined || text === '' || isOptionType(type)) return undefined;
  return evaluateText(type, text, 9) as FieldValue | undefined;
}

/** `AZ09` are two ranges of characters. */
function isInRanges(sign: string, ranges: string): boolean {
  const signs = [...ranges];
  for (let index = 0; index < signs.length; index += 2) {
    const from = signs[index]!;
    if (sign >= from && sign <= (signs[index + 1] ?? from)) return true;
  }
  return false;
}

function refused(text: string, caption: string, code: string, reason: string): AlError {
  return new AlError(code, `Your entry of '${text}' is not an acceptable value for '${caption}'. ${reason}`);
}
