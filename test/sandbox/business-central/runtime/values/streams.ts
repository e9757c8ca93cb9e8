/** AL's streams over bytes in memory. */
import { AlError, UnsupportedAlError } from '../errors/al-error.ts';
import { Decimal } from './decimal.ts';
import type { TypeDescriptor } from './types.ts';
import { toVariant } from './variant.ts';

interface Ref<T> {
  v: T;
}

/** Ordinals of AL's TextEncoding. */
export const TextEncoding = { MSDos: 0, UTF8: 1, UTF16: 2, Windows: 3 } as const;

/** Bytes of a text in an encoding. MS-DOS and Windows texts are kept to the characters of Latin 1. */
export function encodeText(text: string, encoding: number): Buffer {
  switch (encoding) {
    case TextEncoding.UTF8:
      return Buffer.from(text, 'utf8');
    case TextEncoding.UTF16:
      return Buffer.from(text, 'utf16le');
    case TextEncoding.MSDos:
    case TextEncoding.Windows:
      return encodeSingleBytes(text);
    default:
      throw new UnsupportedAlError('TextEncoding', String(encoding));
  }
}

export function decodeText(bytes: Uint8Array, encoding: number): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (encoding) {
    case TextEncoding.UTF8:
      return buffer.toString('utf8').replace(/^\uFEFF/, '');
    case TextEncoding.UTF16:
      return buffer.toString('utf16le').replace(/^\uFEFF/, '');
    case TextEncoding.MSDos:
    case TextEncoding.Windows:
      return buffer.toString('latin1');
    default:
      throw new UnsupportedAlError('TextEncoding', String(encoding));
  }
}

/** As the platform does, characters that the code page lacks become question marks. */
function encodeSingleBytes(text: string): Buffer {
  return Buffer.from(text.replace(BEYOND_LATIN_1, '?'), 'latin1');
}

const BEYOND_LATIN_1 = /[\u{100}-\u{10ffff}]/gu;

/** Where an OutStream's bytes go: a Blob field, a content, a text. */
export interface ByteSink {
  /** All bytes written since the stream was made. */
  write(bytes: Uint8Array): void;
}

/** Bytes that an OutStream may still be writing. */
export interface StreamContent {
  readonly bytes: Uint8Array;
}

export class InStream {
  readonly alType = { kind: 'inStream' } as const;
  private readonly content: StreamContent;
  private readonly encoding: number;
  private offset = 0;

  constructor(content: Uint8Array | StreamContent = new Uint8Array(0), encoding: number = TextEncoding.MSDos) {
    this.content = content instanceof Uint8Array ? { bytes: content } : content;
    this.encoding = encoding;
  }

  private get bytes(): Uint8Array {
    return this.content.bytes;
  }

  EOS(): boolean {
    return this.offset >= this.bytes.length;
  }

  Length(): number {
    return this.bytes.length;
  }

  Position(position?: number): number {
    if (position !== undefined) this.offset = Math.min(Math.max(position - 1, 0), this.bytes.length);
    return this.offset + 1;
  }

  ResetPosition(): void {
    this.offset = 0;
  }

  /** Up to `length` characters, without one to the next line end, which is skipped. */
  ReadText(target: Ref<string>, length?: number): number {
    const rest = this.bytes.subarray(this.offset);
    if (length !== undefined) {
      const text = decodeText(rest, this.encoding).slice(0, length);
      target.v = text;
      this.offset += encodeText(text, this.encoding).length;
      return text.length;
    }
    const end = rest.indexOf(10);
    const line = end < 0 ? rest : rest.subarray(0, end);
    this.offset += end < 0 ? rest.length : end + 1 + (this.encoding === TextEncoding.UTF16 ? 1 : 0);
    target.v = decodeText(line, this.encoding).replace(/\r$/, '');
    return target.v.length;
  }

  ReadText$(target: Ref<string>, length?: number): void {
    this.ReadText(target, length);
  }

  /** Text up to a zero byte or the end, or the bytes of a number. */
  Read(target: Ref<unknown> & { readonly type?: TypeDescriptor }, length?: number): number {
    const kind = target.type?.kind ?? (typeof target.v === 'number' ? 'integer' : 'text');
    if (kind === 'text' || kind === 'code') {
      const rest = this.bytes.subarray(this.offset);
      const zero = rest.indexOf(0);
      const end = Math.min(zero < 0 ? rest.length : zero, length ?? rest.length);
      target.v = decodeText(rest.subarray(0, end), this.encoding);
      this.offset += zero >= 0 && end === zero ? end + 1 : end;
      return end;
    }
    const size = NUMBER_SIZES[kind];
    if (size === undefined) throw new UnsupportedAlError('InStream.Read', `into a variable of type ${kind}`);
    if (this.offset + size > this.bytes.length)
      throw new AlError('NCLCSRTS:StreamEnd', 'The end of the stream was reached.');
    target.v = Buffer.from(this.bytes).readIntLE(this.offset, size);
    this.offset += size;
    return size;
  }

  Read$(target: Ref<unknown> & { readonly type?: TypeDescriptor }, length?: number): void {
    this.Read(target, length);
  }

  /** Everything from the position to the end. */
  remaining(): Uint8Array {
    const rest = this.bytes.subarray(this.offset);
    this.offset = this.bytes.length;
    return rest;
  }

  /** Everything from the position to the end as text. */
  remainingText(): string {
    return decodeText(this.remaining(), this.encoding);
  }

  /** The next bytes, at most `count`. */
  take(count: number): Uint8Array {
    const part = this.bytes.subarray(this.offset, this.offset + count);
    this.offset += part.length;
    return part;
  }
}

const NUMBER_SIZES: Partial<Record<TypeDescriptor['kind'], number>> = { integer: 4, char: 2, byte: 1, boolean: 4 };

export class OutStream {
  readonly alType = { kind: 'outStream' } as const;
  private readonly sink: ByteSink | undefined;
  private readonly encoding: number;

  constructor(sink?: ByteSink, encoding: number = TextEncoding.MSDos) {
    this.sink = sink;
    this.encoding = encoding;
  }

  WriteText(text = '', length = text.length): number {
    const part = text.slice(0, length);
    this.writeBytes(encodeText(part, this.encoding));
    return part.length;
  }

  WriteText$(text?: string, length?: number): void {
    this.WriteText(text, length);
  }

  /** Texts end with a zero byte, unlike those of `WriteText`. */
  Write(value: unknown, length?: number): number {
    const variant = toVariant(value);
    const kind = variant.type?.kind ?? 'variant';
    if (typeof variant.value === 'string') {
      const bytes = encodeText(variant.value.slice(0, length), this.encoding);
      this.writeBytes(bytes);
      this.writeBytes(Uint8Array.of(0));
      return bytes.length;
    }
    const size = NUMBER_SIZES[kind];
    if (size === undefined || variant.value instanceof Decimal) {
      throw new UnsupportedAlError('OutStream.Write', `of a value of type ${kind}`);
    }
    const bytes = Buffer.alloc(size);
    bytes.writeIntLE(Number(variant.value), 0, size);
    this.writeBytes(bytes);
    return size;
  }

  Write$(value: unknown, length?: number): void {
    this.Write(value, length);
  }

  writeBytes(bytes: Uint8Array): void {
    if (this.sink === undefined)
      throw new AlError('NCLCSRTS:StreamNotOpen', 'The stream has not been opened for writing.');
    this.sink.write(bytes);
  }
}
