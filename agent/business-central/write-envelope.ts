import type { BatchOperation } from './client.ts';

/** Twice what a hundred orders usually take. */
const FIRST_SIZE = 2 ** 21;
/** Bytes that a character of a text takes at most. */
const PER_CHARACTER = 3;

/**
 * Writes operations as the bytes of one call, bodies as they are. A hundred orders are a megabyte, so each is written
 * straight to its place, with no text of all of them and no copy, and the memory is used again: megabytes that come and go
 * with every call stay in the process in pieces.
 */
export class EnvelopeWriter {
  #spare: Buffer | undefined;

  /** What is returned is the caller's until it is given back with `reuse`. */
  write(operations: readonly BatchOperation[], company: string): Buffer {
    let buffer = this.#spare ?? Buffer.allocUnsafe(FIRST_SIZE);
    this.#spare = undefined;
    let used = 0;
    const append = (text: string) => {
      const needed = used + text.length * PER_CHARACTER;
      if (needed > buffer.length) {
        const larger = Buffer.allocUnsafe(2 * needed);
        buffer.copy(larger, 0, 0, used);
        buffer = larger;
      }
      used += buffer.write(text, used);
    };
    append('{"requests":[');
    for (const [index, { body, ...operation }] of operations.entries()) {
      const head = `${index === 0 ? '' : ','}${writeHead(operation, company)}`;
      append(body === undefined ? head : `${head.slice(0, -1)},"body":`);
      if (body !== undefined) append(`${typeof body === 'string' ? body : body()}}`);
    }
    append(']}');
    return buffer.subarray(0, used);
  }

  /** For an envelope that was answered: nothing reads it any more. One that was unusually large is let go. */
  reuse(envelope: Buffer): void {
    if (envelope.buffer.byteLength <= 2 * FIRST_SIZE) this.#spare = Buffer.from(envelope.buffer);
  }
}

function writeHead({ id, method, path }: BatchOperation, company: string): string {
  return JSON.stringify({
    id,
    method,
    url: `${company}/${path}`,
    headers: {
      'Content-Type': 'application/json',
      ...(method === 'PATCH' || method === 'DELETE' ? { 'If-Match': '*' } : {}),
    },
  });
}
