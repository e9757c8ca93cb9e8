import { argumentError } from './errors.ts';

const LAST_NUMBER = /^([\s\S]*?)(\d+)(\D*)$/;

/**
 * `IncStr`: the last number in a text, moved away from zero by the increment, with its leading zeros kept where they
 * fit. A minus before it is no matter: -9 becomes -10, and so does the number series INV-9. A text without a number
 * becomes empty.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/methods-auto/text/text-incstr-string-biginteger-method
 */
export function incrementText(text: string, increment: bigint): string {
  const match = LAST_NUMBER.exec(text);
  if (match === null) return '';
  const [, before = '', digits = '', after = ''] = match;
  const number = BigInt(digits) + increment;
  if (number < 0n) throw argumentError('IncStr', `'${text}' can't be decreased by ${-increment}`);
  return `${before}${number.toString().padStart(digits.length, '0')}${after}`;
}
