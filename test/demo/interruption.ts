import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM'] as const;
type Signal = (typeof signals)[number];

/** What Ctrl+C does: it ends the process at once, unless someone waits for it. */
export class Interruption {
  #onSignal: (signal: Signal) => void;
  readonly #quit: (signal: Signal) => void;

  /** `prepare` runs before the process ends. */
  constructor(prepare: () => void) {
    this.#quit = (signal) => {
      prepare();
      // As shells report a process that was ended by a signal.
      process.exit(128 + constants.signals[signal]);
    };
    this.#onSignal = this.#quit;
    for (const signal of signals) process.on(signal, () => this.#onSignal(signal));
  }

  /** Resolves at the next signal; one more ends the process. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      this.#onSignal = () => {
        this.#onSignal = this.#quit;
        resolve();
      };
    });
  }
}
