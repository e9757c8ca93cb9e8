import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { SandboxTime } from '../time.ts';
import type { Connection } from './company-server.ts';

export interface BusinessCentralOptions {
  /** The sandbox's clock stands here, in milliseconds since the epoch, until it is let go on. */
  readonly clockAt: number;
  readonly database?: string;
  readonly port?: number;
}

/** Business Central in a thread of its own, so that it works beside the agent and the storefront. */
export interface BusinessCentralSandbox {
  readonly connection: Connection;
  /** Calls a public procedure of a codeunit with simple arguments; rejects with the text of an AL error. */
  call(codeunit: string, procedure: string, args: readonly unknown[]): Promise<unknown>;
  /** API calls answered so far; an envelope is one. */
  calls(): Promise<number>;
  /** From now on time passes; answers with the time other threads of the company must use. */
  letTimePass(): Promise<SandboxTime>;
  stop(): Promise<void>;
}

export type WorkerRequest =
  | {
      readonly id: number;
      readonly kind: 'call';
      readonly codeunit: string;
      readonly procedure: string;
      readonly args: readonly unknown[];
    }
  | { readonly id: number; readonly kind: 'calls' }
  | { readonly id: number; readonly kind: 'time'; readonly time: SandboxTime }
  | { readonly id: number; readonly kind: 'stop' };

export type WorkerAnswer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: string };

/** AL calls nest deep: validation, events and posting stand on each other. */
const STACK_MB = 32;

type RequestBody = WorkerRequest extends infer Request
  ? Request extends WorkerRequest
    ? Omit<Request, 'id'>
    : never
  : never;

export async function startBusinessCentral(options: BusinessCentralOptions): Promise<BusinessCentralSandbox> {
  const worker = new Worker(new URL('./sandbox-worker.ts', import.meta.url), {
    workerData: options,
    resourceLimits: { stackSizeMb: STACK_MB },
  });
  const [connection] = (await once(worker, 'message')) as [Connection];
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  worker.on('message', (answer: WorkerAnswer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('error' in answer) asked?.reject(new Error(answer.error));
    else asked?.resolve(answer.result);
  });
  worker.on('error', (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
  });
  let asked = 0;
  const ask = (request: RequestBody): Promise<unknown> => {
    const id = ++asked;
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    waiting.set(id, { resolve, reject });
    worker.postMessage({ ...request, id });
    return promise;
  };
  return {
    connection,
    call: (codeunit, procedure, args) => ask({ kind: 'call', codeunit, procedure, args }),
    calls: async () => Number(await ask({ kind: 'calls' })),
    letTimePass: async () => {
      const time: SandboxTime = { at: options.clockAt, goesOnSince: Date.now() };
      await ask({ kind: 'time', time });
      return time;
    },
    stop: async () => {
      await ask({ kind: 'stop' });
      await worker.terminate();
    },
  };
}
