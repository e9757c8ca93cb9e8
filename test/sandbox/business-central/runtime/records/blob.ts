/** Content of a Blob field. Immutable: writing a stream makes a new one, so record copies can share it. */
export interface BlobValue {
  readonly bytes: Uint8Array;
}

export const emptyBlob: BlobValue = Object.freeze({ bytes: new Uint8Array(0) });
