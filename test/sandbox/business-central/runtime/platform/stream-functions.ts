/** Blob fields as streams, and copying between streams. */
import type { BlobValue } from '../records/blob.ts';
import { InStream, OutStream, TextEncoding } from '../values/streams.ts';
import type { Ref } from './references.ts';

const FIRST_CAPACITY = 256;

/** Bytes that many small writes make. What was read of them stays as it is: later bytes lie behind it. */
class GrowingBytes {
  private buffer = Buffer.alloc(0);
  bytes: Uint8Array = this.buffer;

  append(bytes: Uint8Array): void {
    const length = this.bytes.length + bytes.length;
    if (length > this.buffer.length) {
      const larger = Buffer.allocUnsafe(Math.max(FIRST_CAPACITY, 2 * this.buffer.length, length));
      larger.set(this.bytes);
      this.buffer = larger;
    }
    this.buffer.set(bytes, this.bytes.length);
    this.bytes = this.buffer.subarray(0, length);
  }
}

/** The receiver is the field by reference, because a Blob's content is never changed in place. */
export function Blob_CreateInStream(
  blob: Ref<BlobValue>,
  stream: Ref<InStream>,
  encoding: number = TextEncoding.MSDos,
): void {
  stream.v = new InStream(blob.v.written ?? blob.v.bytes ?? new Uint8Array(0), encoding);
}

/** Writing starts afresh: what the field held is gone with the first byte, or at once if nothing is written. */
export function Blob_CreateOutStream(
  blob: Ref<BlobValue>,
  stream: Ref<OutStream>,
  encoding: number = TextEncoding.MSDos,
): void {
  const written = new GrowingBytes();
  blob.v = { bytes: written.bytes, written };
  const write = (bytes: Uint8Array) => {
    written.append(bytes);
    blob.v = { bytes: written.bytes, written };
  };
  stream.v = new OutStream({ write }, encoding);
}

/** True for content that is still in the database as well. */
export function Blob_HasValue(blob: Ref<BlobValue>): boolean {
  return blob.v.bytes === undefined || blob.v.bytes.length > 0;
}

export function Blob_Length(blob: Ref<BlobValue>): number {
  return blob.v.bytes?.length ?? 0;
}

export function CopyStream(target: OutStream, source: InStream, count?: number): boolean {
  target.writeBytes(count === undefined ? source.remaining() : source.take(count));
  return true;
}

export function CopyStream$(target: OutStream, source: InStream, count?: number): void {
  CopyStream(target, source, count);
}
