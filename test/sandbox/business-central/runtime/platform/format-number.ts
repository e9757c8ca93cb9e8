import { Decimal, fieldDecimal } from '../values/decimal.ts';
import { fillPicture, type Picture, type PictureField, parsePicture } from './picture.ts';

const DECIMAL_FORMATS: Record<number, string> = {
  0: '<Sign><Integer Thousand><Decimals>',
  1: '<Sign><Integer><Decimals>',
  2: '<Sign><Integer><Decimals><Comma,.>',
  3: '<Integer Thousand><Decimals><Sign,1>',
  4: '<Integer><Decimals><Sign,1>',
  9: '<Sign><Integer><Decimals><Comma,.>',
};

/** A decimal in a standard format, or in the format given by a picture. */
export function formatDecimal(value: Decimal, format: number | string): string {
  return formatNumber(fieldDecimal(value), format);
}

function formatNumber(value: Decimal, format: number | string): string {
  const picture = typeof format === 'string' ? parsePicture(format) : undefined;
  const parts =
    picture?.standardFormat !== undefined || picture === undefined
      ? standardParts(picture?.standardFormat ?? (format as number))
      : picture.parts;
  return fillDecimal(value, parts, picture?.precision);
}

function standardParts(format: number): Picture['parts'] {
  return parsePicture(DECIMAL_FORMATS[format] ?? (DECIMAL_FORMATS[0] as string)).parts;
}

function fillDecimal(value: Decimal, parts: Picture['parts'], precision: Picture['precision']): string {
  const rounded = precision === undefined ? value.normalize() : value.roundTo(precision[1]).normalize();
  const [whole = '0', fraction = ''] = rounded.abs().toString().split('.');
  const decimals = precision === undefined ? fraction : fraction.padEnd(precision[0], '0');
  return fillPicture(parts, (field) => {
    switch (field.name) {
      case 'sign':
        return rounded.sign() < 0 ? '-' : field.length > 0 ? ' '.repeat(field.length - 1) : '';
      case 'integer':
        return padNumber(whole, field);
      case 'integer thousand':
        return padNumber(whole.replace(/\B(?=(\d{3})+$)/g, field.separator ?? ','), field);
      case 'decimals': {
        if (field.length > 0) return `${field.separator ?? '.'}${decimals.padEnd(field.length - 1, '0')}`;
        return decimals === '' ? '' : `${field.separator ?? '.'}${decimals}`;
      }
      default:
        return undefined;
    }
  });
}

function padNumber(text: string, field: PictureField): string {
  return text.padStart(field.length, field.filler ?? ' ');
}

/**
 * Whole numbers have no separators of their own accord; a picture may ask for them.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/devenv-format-property#standard-integer-formats
 */
export function formatInteger(value: number | bigint, format: number | string): string {
  if (format === 0 || format === 1 || format === 2 || format === 9) return String(value);
  return formatNumber(Decimal.fromInteger(value), format);
}
