/** Content of a Blob field. Immutable: writing a stream makes a new one, so record copies can share it. */
export interface BlobValue {
  /** Undefined while the content is in the database and has not been read by CalcFields. */
  readonly bytes: Uint8Array | undefined;
  /** What the OutStream that made the content has written up to now: InStreams read on in it. */
  readonly written?: { readonly bytes: Uint8Array };
}

export const emptyBlob: BlobValue = Object.freeze({ bytes: new Uint8Array(0) });

export const unloadedBlob: BlobValue = Object.freeze({ bytes: undefined });

/** What a field takes of another one: content that has not been read stays behind. */
export function copiedBlob(value: BlobValue): BlobValue {
  return value.bytes === undefined ? emptyBlob : value;
}
