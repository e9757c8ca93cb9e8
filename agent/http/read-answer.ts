import type { Request, Response } from 'got';
import { breakOffOnAbort } from './open-calls.ts';

/** One answer as it came over the wire, unpacked. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Response['headers'];
  readonly body: Uint8Array;
}

/**
 * Reads the answer of a call made as a stream: got's promise costs a quarter of the CPU time of a call on top, for ways of
 * reading it that are not used here. Rejects with got's error when the answer is not complete, and with whatever got makes
 * of it when the signal aborts.
 */
export function readAnswer(call: Request, signal: AbortSignal | undefined): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    const forget = signal === undefined ? undefined : breakOffOnAbort(call, signal);
    call.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    call.once('end', () => {
      forget?.();
      const { statusCode: status, headers } = call.response!;
      resolve({ status, headers, body: chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks) });
    });
    call.once('error', (error) => {
      forget?.();
      reject(error);
    });
  });
}
