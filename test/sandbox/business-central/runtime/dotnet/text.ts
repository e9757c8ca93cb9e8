/** System.String, Char, System.Text and System.Globalization. */
import { UnsupportedAlError } from '../errors/al-error.ts';
import { argumentException, argumentNull, DotNetException, outOfRange } from './dotnet-exception.ts';
import { textOf } from './marshal.ts';

/** Members of .NET strings, and System.String's static ones. */
export class DotNetString {
  static readonly typeName = 'System.String';
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  static readonly Empty = '';

  static IsNullOrEmpty(text: string | undefined): boolean {
    return text === undefined || text === '';
  }

  static IsNullOrWhiteSpace(text: string | undefined): boolean {
    return text === undefined || text.trim() === '';
  }

  static Copy(text: string): string {
    return text;
  }

  static Concat(...parts: unknown[]): string {
    return parts.map(textOf).join('');
  }

  static Join(separator: string, parts: Iterable<unknown>): string {
    return [...parts].map(textOf).join(separator);
  }

  get Length(): number {
    return this.text.length;
  }

  Contains(part: string): boolean {
    return this.text.includes(part);
  }

  StartsWith(part: string): boolean {
    return this.text.startsWith(part);
  }

  EndsWith(part: string): boolean {
    return this.text.endsWith(part);
  }

  IndexOf(part: string, start = 0): number {
    return this.text.indexOf(part, start);
  }

  LastIndexOf(part: string): number {
    return this.text.lastIndexOf(part);
  }

  Substring(start: number, length = this.text.length - start): string {
    if (start < 0 || start > this.text.length)
      throw outOfRange('startIndex', 'startIndex cannot be larger than length of string.');
    if (length < 0 || start + length > this.text.length)
      throw outOfRange('length', 'Index and length must refer to a location within the string.');
    return this.text.slice(start, start + length);
  }

  Replace(from: string, to: string): string {
    if (from === '') throw argumentException("The value cannot be an empty string. (Parameter 'oldValue')");
    return this.text.replaceAll(from, () => to);
  }

  Split(...separators: (string | readonly string[])[]): string[] {
    const all = separators.flat();
    const parts: string[] = [''];
    for (const character of this.text.split('')) {
      if (all.includes(character)) parts.push('');
      else parts[parts.length - 1] += character;
    }
    return parts;
  }

  Trim(): string {
    return this.text.trim();
  }

  TrimStart(): string {
    return this.text.trimStart();
  }

  TrimEnd(): string {
    return this.text.trimEnd();
  }

  PadLeft(length: number, filler = ' '): string {
    return this.text.padStart(length, filler);
  }

  PadRight(length: number, filler = ' '): string {
    return this.text.padEnd(length, filler);
  }

  ToLower(): string {
    return this.text.toLowerCase();
  }

  ToUpper(): string {
    return this.text.toUpperCase();
  }

  ToCharArray(): string[] {
    return this.text.split('');
  }

  Equals(other: unknown): boolean {
    return this.text === other;
  }

  ToString(): string {
    return this.text;
  }
}

export class StringBuilder {
  static readonly typeName = 'System.Text.StringBuilder';
  private text: string;

  constructor(text = '') {
    this.text = text;
  }

  get Length(): number {
    return this.text.length;
  }

  Append(value: unknown): StringBuilder {
    this.text += textOf(value);
    return this;
  }

  AppendLine(value: unknown = ''): StringBuilder {
    return this.Append(`${textOf(value)}\r\n`);
  }

  Clear(): StringBuilder {
    this.text = '';
    return this;
  }

  ToString(): string {
    return this.text;
  }
}

export class StringWriter {
  static readonly typeName = 'System.IO.StringWriter';
  readonly builder: StringBuilder;

  constructor(builder = new StringBuilder()) {
    this.builder = builder;
  }

  Write(value: unknown): void {
    this.builder.Append(value);
  }

  ToString(): string {
    return this.builder.ToString();
  }
}

/** Code pages by number; those of one byte through the tables of the host. */
const ENCODINGS: Readonly<Record<number, string>> = {
  1200: 'utf-16le',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1252: 'windows-1252',
  1253: 'windows-1253',
  1254: 'windows-1254',
  1255: 'windows-1255',
  1256: 'windows-1256',
  1257: 'windows-1257',
  20127: 'ascii',
  28591: 'latin1',
  65001: 'utf-8',
};

export class Encoding {
  static readonly typeName = 'System.Text.Encoding';
  private readonly name: string;
  readonly CodePage: number;

  constructor(codePage: number) {
    const name = ENCODINGS[codePage];
    if (name === undefined) throw unknownCodePage(codePage);
    this.CodePage = codePage;
    this.name = name;
  }

  static get UTF8(): Encoding {
    return new Encoding(65001);
  }

  static get Unicode(): Encoding {
    return new Encoding(1200);
  }

  static get ASCII(): Encoding {
    return new Encoding(20127);
  }

  static get Default(): Encoding {
    return new Encoding(65001);
  }

  static GetEncoding(codePage: number | string): Encoding {
    if (typeof codePage === 'number') return new Encoding(codePage);
    const found = Object.entries(ENCODINGS).find(([, name]) => name === codePage.toLowerCase());
    if (found === undefined)
      throw argumentException(`'${codePage}' is not a supported encoding name. (Parameter 'name')`);
    return new Encoding(Number(found[0]));
  }

  static Convert(from: Encoding, to: Encoding, bytes: Uint8Array): Uint8Array {
    return to.GetBytes(from.GetString(bytes));
  }

  GetBytes(text: string | undefined): Uint8Array {
    if (text === undefined) throw argumentNull('s');
    switch (this.name) {
      case 'utf-8':
        return Uint8Array.from(Buffer.from(text, 'utf8'));
      case 'utf-16le':
        return Uint8Array.from(Buffer.from(text, 'utf16le'));
      default:
        return encodeByTable(text, this.name);
    }
  }

  GetString(bytes: Uint8Array | readonly number[]): string {
    const all = Uint8Array.from(bytes);
    if (this.name === 'latin1') return Buffer.from(all).toString('latin1');
    if (this.name === 'ascii') return Buffer.from(all.map((byte) => (byte < 128 ? byte : 63))).toString('latin1');
    return new TextDecoder(this.name, { ignoreBOM: true }).decode(all);
  }
}

function unknownCodePage(codePage: number): DotNetException {
  if (codePage < 0 || codePage > 65535)
    return outOfRange('codepage', 'Valid values are between 0 and 65535, inclusive.');
  if (codePage === 0 || codePage > 1000) throw new UnsupportedAlError('code page', String(codePage));
  return new DotNetException(
    'System.NotSupportedException',
    `No data is available for encoding ${codePage}. For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method.`,
  );
}

const tables = new Map<string, ReadonlyMap<string, number>>();

/** The table of an encoding of one byte, from what its decoder makes of each byte. */
function tableOf(name: string): ReadonlyMap<string, number> {
  let table = tables.get(name);
  if (table === undefined) {
    const count = name === 'ascii' ? 128 : 256;
    const decode = (byte: number) =>
      name === 'ascii' || name === 'latin1'
        ? String.fromCharCode(byte)
        : new TextDecoder(name).decode(Uint8Array.of(byte));
    table = new Map(Array.from({ length: count }, (_unused, byte) => [decode(byte), byte]));
    tables.set(name, table);
  }
  return table;
}

/** Characters that the code page lacks become question marks. */
function encodeByTable(text: string, name: string): Uint8Array {
  const table = tableOf(name);
  return Uint8Array.from(text.split(''), (character) => table.get(character) ?? 63);
}
