import { setTimeout as delay } from 'node:timers/promises';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { ServerMessage } from '../../page-engine/page-model.ts';
import type { FromThread, SessionThreadData, ToThread } from './session-thread.ts';

/** AL calls nest deep: validation, events and posting stand on each other. */
const STACK_MB = 32;
/** AL that goes on for longer after its user has gone is ended with its thread. */
const PATIENCE_MS = 3000;
/** Threads that wait for a user; compiling the AL for one takes a moment, so there is always one. */
const SPARES = 2;

/** A thread that serves one session after another. */
export class SessionThread {
  readonly #worker: Worker;
  readonly #port: MessagePort;
  readonly #posted: Int32Array<SharedArrayBuffer>;
  readonly #ended: () => Promise<boolean>;
  /** A fault may come before anyone listens for it. */
  readonly fault: Promise<Error>;
  onMessage: (message: ServerMessage) => void = () => undefined;

  constructor(company: Company) {
    const { port1: ours, port2: theirs } = new MessageChannel();
    this.#port = ours;
    this.#posted = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    this.#worker = new Worker(new URL('./session-thread.ts', import.meta.url), {
      workerData: { ...company, port: theirs, posted: this.#posted } satisfies SessionThreadData,
      transferList: [theirs],
      resourceLimits: { stackSizeMb: STACK_MB },
    });
    this.fault = new Promise((resolve) => this.#worker.once('error', resolve));
    let ended: (() => void) | undefined;
    this.#ended = () =>
      new Promise((resolve) => {
        ended = () => resolve(true);
        void delay(PATIENCE_MS, false, { ref: false }).then(resolve);
      });
    ours.on('message', (message: FromThread) => (message.type === 'ended' ? ended?.() : this.onMessage(message)));
  }

  post(message: ToThread): void {
    this.#port.postMessage(message);
    Atomics.add(this.#posted, 0, 1);
    Atomics.notify(this.#posted, 0);
  }

  /** Ends the session; what it had not committed is undone. False when AL did not come to an end. */
  endSession(): Promise<boolean> {
    this.onMessage = () => undefined;
    const ended = this.#ended();
    this.post({ type: 'end' });
    return ended;
  }

  async terminate(): Promise<void> {
    this.#port.close();
    await this.#worker.terminate();
  }
}

type Company = Pick<SessionThreadData, 'database' | 'company' | 'time' | 'apps' | 'users'>;

/** Threads for sessions, some of them ready for the next user. */
export class SessionThreads {
  readonly #company: Company;
  readonly #all = new Set<SessionThread>();
  readonly #spare: SessionThread[] = [];

  constructor(company: Company) {
    this.#company = company;
    this.#spare.push(this.#start());
  }

  take(): SessionThread {
    const thread = this.#spare.pop() ?? this.#start();
    if (this.#spare.length === 0) this.#spare.push(this.#start());
    return thread;
  }

  async giveBack(thread: SessionThread): Promise<void> {
    const isFree = await thread.endSession();
    if (isFree && this.#spare.length < SPARES) {
      this.#spare.push(thread);
      return;
    }
    this.#all.delete(thread);
    await thread.terminate();
  }

  async endAll(): Promise<void> {
    await Promise.all([...this.#all].map((thread) => thread.terminate()));
  }

  #start(): SessionThread {
    const thread = new SessionThread(this.#company);
    this.#all.add(thread);
    void thread.fault.then(() => this.#all.delete(thread));
    return thread;
  }
}
