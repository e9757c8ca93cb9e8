/** System.Convert. */
import { formatException } from './dotnet-exception.ts';

const LINE_LENGTH = 76;

/** System.Base64FormattingOptions. */
export class Base64FormattingOptions {
  static readonly typeName = 'System.Base64FormattingOptions';
  static readonly None = 0;
  static readonly InsertLineBreaks = 1;
}

export class Convert {
  static readonly typeName = 'System.Convert';

  static ToBase64String(bytes: Uint8Array | readonly number[], options = 0): string {
    return toBase64(Uint8Array.from(bytes), options === Base64FormattingOptions.InsertLineBreaks);
  }

  static FromBase64String(text: string): Uint8Array {
    return fromBase64(text);
  }

  static ToString(value: unknown): string {
    return String(value);
  }

  static ToInt32(value: unknown): number {
    return Number(value);
  }

  static ToByte(value: unknown): number {
    return Number(value);
  }

  static ToChar(value: number | string): string {
    return typeof value === 'number' ? String.fromCharCode(value) : value;
  }
}

/** With a line break after every 76 characters when asked for. */
export function toBase64(bytes: Uint8Array, insertLineBreaks: boolean): string {
  const text = Buffer.from(bytes).toString('base64');
  if (!insertLineBreaks) return text;
  return text.replace(new RegExp(`.{${LINE_LENGTH}}(?=.)`, 'g'), '$&\r\n');
}

export function fromBase64(text: string): Uint8Array {
  const digits = text.replace(/[ \t\r\n]/g, '');
  if (digits.length % 4 !== 0 || !/^[A-Za-z\d+/]*={0,2}$/.test(digits))
    throw formatException(
      'The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters.',
    );
  return Uint8Array.from(Buffer.from(digits, 'base64'));
}
