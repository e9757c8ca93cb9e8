import { MessageChannel, Worker } from 'node:worker_threads';
import type { ServerMessage } from '../../page-engine/page-model.ts';
import type { FromBrowser } from '../protocol.ts';
import type { SessionThreadData, SignIn } from './session-thread.ts';

/** AL calls nest deep: validation, events and posting stand on each other. */
const STACK_MB = 32;

export interface SessionThread {
  post(message: SignIn | FromBrowser): void;
  onMessage(listener: (message: ServerMessage) => void): void;
  onFault(listener: (error: Error) => void): void;
  /** Ends the session; what it had not committed is undone. */
  end(): Promise<void>;
}

type Company = Pick<SessionThreadData, 'database' | 'company' | 'clockAt'>;

function startThread(company: Company): SessionThread {
  const { port1: ours, port2: theirs } = new MessageChannel();
  const posted = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const worker = new Worker(new URL('./session-thread.ts', import.meta.url), {
    workerData: { ...company, port: theirs, posted } satisfies SessionThreadData,
    transferList: [theirs],
    resourceLimits: { stackSizeMb: STACK_MB },
  });
  // A fault may come before anyone listens for it.
  const fault = new Promise<Error>((resolve) => worker.once('error', resolve));
  return {
    post(message) {
      ours.postMessage(message);
      Atomics.add(posted, 0, 1);
      Atomics.notify(posted, 0);
    },
    onMessage: (listener) => ours.on('message', listener),
    onFault: (listener) => {
      fault.then(listener);
    },
    async end() {
      ours.close();
      await worker.terminate();
    },
  };
}

/** Threads for sessions. One is always ready, because compiling the AL takes a moment. */
export class SessionThreads {
  readonly #company: Company;
  readonly #running = new Set<SessionThread>();
  #spare: SessionThread;

  constructor(company: Company) {
    this.#company = company;
    this.#spare = startThread(company);
  }

  take(): SessionThread {
    const thread = this.#spare;
    this.#running.add(thread);
    this.#spare = startThread(this.#company);
    return thread;
  }

  async end(thread: SessionThread): Promise<void> {
    this.#running.delete(thread);
    await thread.end();
  }

  async endAll(): Promise<void> {
    await Promise.all([...this.#running, this.#spare].map((thread) => thread.end()));
    this.#running.clear();
  }
}
