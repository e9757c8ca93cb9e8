/**
 * Stops AL that runs too long and tells where it was. AL runs synchronously, so a thread of its own has to look: it
 * stops the other by the debugger for as long as it takes to read the call stack.
 */

import vm from 'node:vm';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';

/** What the observer has to be done with before the run is ended. */
const GRACE = 2000;

export class TimeoutError extends Error {
  constructor(milliseconds: number, stack: string) {
    super(`It did not end within ${milliseconds / 1000} seconds.`);
    this.name = 'TimeoutError';
    // A stack like that of a thrown error, so that it is read as one.
    this.stack = `${this.name}: ${this.message}\n${stack}`;
  }
}

export class Watchdog {
  private readonly milliseconds: number;
  private readonly port: MessagePort;
  private readonly worker: Worker;

  constructor(milliseconds: number) {
    this.milliseconds = milliseconds;
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    this.worker = new Worker(new URL('./observe-thread.ts', import.meta.url), {
      workerData: { port: port2, milliseconds },
      transferList: [port2],
    });
    this.worker.unref();
    this.port.unref();
  }

  /** Runs a body; what takes longer is ended where it is, its `finally` blocks included. */
  run(body: () => void): void {
    const { prepareStackTrace, stackTraceLimit } = Error;
    this.port.postMessage('start');
    try {
      new vm.Script('body()').runInContext(vm.createContext({ body }), { timeout: this.milliseconds + GRACE });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      throw new TimeoutError(this.milliseconds, this.observedStack());
    } finally {
      this.port.postMessage('end');
      // What was ended had no chance to put these back.
      Error.prepareStackTrace = prepareStackTrace;
      Error.stackTraceLimit = stackTraceLimit;
    }
  }

  private observedStack(): string {
    let stack = '';
    for (
      let received = receiveMessageOnPort(this.port);
      received !== undefined;
      received = receiveMessageOnPort(this.port)
    )
      stack = received.message as string;
    return stack;
  }

  async close(): Promise<void> {
    this.port.close();
    await this.worker.terminate();
  }
}
