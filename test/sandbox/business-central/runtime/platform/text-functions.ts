/** System functions of the Text data type: positions count from 1. */
import { platformError } from '../errors/messages.ts';
import { List } from '../values/list.ts';
import { lowerInvariant, upperInvariant } from '../values/text.ts';
import { Types } from '../values/types.ts';
import { argumentError, outsideRange } from './errors.ts';
import { substitute } from './format.ts';
import { incrementText } from './increment.ts';

export function StrSubstNo(text: string, ...values: unknown[]): string {
  return substitute(text, values);
}

export function StrLen(text: string): number {
  return text.length;
}

export function CopyStr(text: string, position: number, length?: number): string {
  if (position < 1) throw outsideRange('Position', position, 1, 2147483647);
  if (length === undefined) return text.slice(position - 1);
  if (length < 0) throw outsideRange('Length', length, 0, 2147483647);
  return text.slice(position - 1, position - 1 + length);
}

export function StrPos(text: string, part: string): number {
  return part === '' ? 0 : text.indexOf(part) + 1;
}

export function DelChr(text: string, where = '=', which = ' '): string {
  let from = 0;
  let to = text.length;
  if (where.includes('=')) {
    let kept = '';
    for (const character of text) if (!which.includes(character)) kept += character;
    return kept;
  }
  if (where.includes('<')) while (from < to && which.includes(text.charAt(from))) from++;
  if (where.includes('>')) while (to > from && which.includes(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}

export function DelStr(text: string, position: number, length?: number): string {
  if (position < 1) throw outsideRange('Position', position, 1, 2147483647);
  return length === undefined
    ? text.slice(0, position - 1)
    : text.slice(0, position - 1) + text.slice(position - 1 + length);
}

export function InsStr(text: string, part: string, position: number): string {
  if (position < 1) throw outsideRange('Position', position, 1, 2147483647);
  return text.slice(0, position - 1) + part + text.slice(position - 1);
}

export function PadStr(text: string, length: number, filler = ' '): string {
  if (length < 0) throw outsideRange('Length', length, 0, 2147483647);
  if (filler.length !== 1) throw argumentError('PadStr', 'the filler must be a single character');
  return text.length > length ? text.slice(0, length) : text.padEnd(length, filler);
}

export function ConvertStr(text: string, from: string, to: string): string {
  if (from.length !== to.length) {
    throw argumentError('ConvertStr', 'the texts FromCharacters and ToCharacters must be of the same length');
  }
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const index = from.indexOf(text.charAt(i));
    result += index < 0 ? text.charAt(i) : to.charAt(index);
  }
  return result;
}

export function IncStr(text: string, increment: number | bigint = 1): string {
  return incrementText(text, BigInt(increment));
}

export function SelectStr(number: number, text: string): string {
  const parts = text.split(',');
  const part = parts[number - 1];
  if (part === undefined) throw outsideRange('Number', number, 1, parts.length);
  return part;
}

export function UpperCase(text: string): string {
  return upperInvariant(text);
}

export function LowerCase(text: string): string {
  return lowerInvariant(text);
}

/** Digits of `text` weighted by those of `weights`; the check digit makes the sum a multiple of the modulus. */
export function StrCheckSum(text: string, weights = '', modulus = 10): number {
  if (weights.length > text.length)
    throw argumentError('StrCheckSum', `the weights '${weights}' must not be longer than '${text}'`);
  const factors = digitsOf(weights);
  const sum = digitsOf(text).reduce((total, digit, place) => total + digit * (factors[place] ?? 1), 0);
  return (modulus - (sum % modulus)) % modulus;
}

function digitsOf(text: string): number[] {
  if (/[^0-9]/.test(text)) throw argumentError('StrCheckSum', `'${text}' must hold digits only`);
  return Array.from(text, Number);
}

export function Text_Contains(text: string, part: string): boolean {
  return text.includes(part);
}

export function Text_StartsWith(text: string, part: string): boolean {
  return text.startsWith(part);
}

export function Text_EndsWith(text: string, part: string): boolean {
  return text.endsWith(part);
}

export function Text_IndexOf(text: string, part: string, start = 1): number {
  if (start < 1 || start > text.length + 1) throw outsideRange('StartIndex', start, 1, text.length + 1);
  return text.indexOf(part, start - 1) + 1;
}

export function Text_LastIndexOf(text: string, part: string, start = text.length): number {
  if (start < 0 || start > text.length) throw outsideRange('StartIndex', start, 0, text.length);
  return text.slice(0, start).lastIndexOf(part) + 1;
}

export function Text_IndexOfAny(text: string, characters: string | List<unknown>, start = 1): number {
  const wanted = typeof characters === 'string' ? characters : separatorsOf(characters).join('');
  for (let i = start - 1; i < text.length; i++) if (wanted.includes(text.charAt(i))) return i + 1;
  return 0;
}

export function Text_PadLeft(text: string, length: number, filler: number | string = ' '): string {
  return text.padStart(length, character(filler));
}

export function Text_PadRight(text: string, length: number, filler: number | string = ' '): string {
  return text.padEnd(length, character(filler));
}

export function Text_Remove(text: string, start: number, count = text.length - start + 1): string {
  checkPart(text, start, count);
  return text.slice(0, start - 1) + text.slice(start - 1 + count);
}

export function Text_Substring(text: string, start: number, count = text.length - start + 1): string {
  checkPart(text, start, count);
  return text.slice(start - 1, start - 1 + count);
}

function checkPart(text: string, start: number, count: number): void {
  if (start < 1 || start > text.length + 1) throw outsideRange('StartIndex', start, 1, text.length + 1);
  if (count < 0 || start - 1 + count > text.length) {
    throw outsideRange('Count', count, 0, text.length - start + 1);
  }
}

export function Text_Replace(text: string, old: string, replacement: string): string {
  if (old === '') throw argumentError('Text.Replace', 'the text to replace must not be empty');
  return text.replaceAll(old, () => replacement);
}

/** Separators are texts, one list of texts or one list of characters; without any it splits at white space. */
export function Text_Split(text: string, ...separators: unknown[]): List<string> {
  const parts = separators.flatMap((separator) =>
    separator instanceof List
      ? separatorsOf(separator)
      : [typeof separator === 'number' ? character(separator) : String(separator)],
  );
  const usable = parts.filter((part) => part !== '');
  const pattern = usable.length === 0 ? /\s/ : new RegExp(usable.map((part) => RegExp.escape(part)).join('|'));
  return List.of(Types.text, text.split(pattern));
}

function separatorsOf(list: List<unknown>): string[] {
  return list.toArray().map((item) => (typeof item === 'number' ? character(item) : String(item)));
}

export function Text_ToLower(text: string): string {
  return lowerInvariant(text);
}

export function Text_ToUpper(text: string): string {
  return upperInvariant(text);
}

export function Text_ToText(text: string): string {
  return text;
}

export function Text_Trim(text: string): string {
  return text.trim();
}

export function Text_TrimStart(text: string, characters?: string): string {
  return characters === undefined || characters === '' ? text.trimStart() : DelChr(text, '<', characters);
}

export function Text_TrimEnd(text: string, characters?: string): string {
  return characters === undefined || characters === '' ? text.trimEnd() : DelChr(text, '>', characters);
}

function character(value: number | string): string {
  const text = typeof value === 'number' ? String.fromCharCode(value) : value;
  if (text.length !== 1) throw platformError('invalidConversion', ['Text', 'Char']);
  return text;
}
