/** System.IO streams over AL's streams and over bytes in memory. */
import { InStream, type OutStream } from '../values/streams.ts';
import { DotNetException } from './dotnet-exception.ts';

export abstract class Stream {
  static readonly typeName: string = 'System.IO.Stream';

  /** Everything from the position to the end. */
  abstract readRest(): Uint8Array;
  abstract writeBytes(bytes: Uint8Array): void;

  CopyTo(target: Stream): void {
    target.writeBytes(this.readRest());
  }

  Write(bytes: Uint8Array, offset: number, count: number): void {
    this.writeBytes(Uint8Array.from(bytes).subarray(offset, offset + count));
  }

  Flush(): void {
    // Nothing is held back.
  }

  Close(): void {
    // Memory needs no closing.
  }

  Dispose(): void {
    // Memory needs no closing.
  }
}

function notSupported(what: string): DotNetException {
  return new DotNetException('System.NotSupportedException', `Stream does not support ${what}.`);
}

export class StreamOfInStream extends Stream {
  readonly stream: InStream;

  constructor(stream: InStream) {
    super();
    this.stream = stream;
  }

  readRest(): Uint8Array {
    return this.stream.remaining();
  }

  writeBytes(): void {
    throw notSupported('writing');
  }

  get Length(): bigint {
    return BigInt(this.stream.Length());
  }
}

export class StreamOfOutStream extends Stream {
  readonly stream: OutStream;

  constructor(stream: OutStream) {
    super();
    this.stream = stream;
  }

  readRest(): Uint8Array {
    throw notSupported('reading');
  }

  writeBytes(bytes: Uint8Array): void {
    this.stream.writeBytes(bytes);
  }
}

export class MemoryStream extends Stream {
  static override readonly typeName = 'System.IO.MemoryStream';
  private bytes: Buffer;
  private position = 0;

  constructor(bytes?: Uint8Array) {
    super();
    this.bytes = bytes instanceof Uint8Array ? Buffer.from(bytes) : Buffer.alloc(0);
  }

  readRest(): Uint8Array {
    const rest = this.bytes.subarray(this.position);
    this.position = this.bytes.length;
    return rest;
  }

  writeBytes(bytes: Uint8Array): void {
    const end = this.position + bytes.length;
    this.bytes = Buffer.concat([this.bytes.subarray(0, this.position), bytes, this.bytes.subarray(end)]);
    this.position = end;
  }

  asInStream(): InStream {
    return new InStream(this.readRest());
  }

  WriteTo(target: Stream): void {
    target.writeBytes(this.bytes);
  }

  ToArray(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }

  get Length(): bigint {
    return BigInt(this.bytes.length);
  }

  get Position(): bigint {
    return BigInt(this.position);
  }

  set Position(value: bigint | number) {
    this.position = Number(value);
  }

  /** Origin: 0 from the beginning, 1 from here, 2 from the end. */
  Seek(offset: bigint | number, origin: number): bigint {
    const from = [0, this.position, this.bytes.length][origin] ?? 0;
    this.position = from + Number(offset);
    return BigInt(this.position);
  }
}

export class StreamReader {
  static readonly typeName = 'System.IO.StreamReader';
  private readonly stream: Stream;

  constructor(stream: Stream) {
    this.stream = stream;
  }

  ReadToEnd(): string {
    return Buffer.from(this.stream.readRest())
      .toString('utf8')
      .replace(/^\uFEFF/, '');
  }

  Close(): void {
    // Memory needs no closing.
  }
}

export class StreamWriter {
  static readonly typeName = 'System.IO.StreamWriter';
  private readonly stream: Stream;

  constructor(stream: Stream) {
    this.stream = stream;
  }

  Write(text: string): void {
    this.stream.writeBytes(Buffer.from(text, 'utf8'));
  }

  Flush(): void {
    // Nothing is held back.
  }

  Close(): void {
    // Memory needs no closing.
  }
}
