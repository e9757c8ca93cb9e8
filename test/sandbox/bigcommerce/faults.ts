/**
 * Ways in which the storefront fails, by name. A `duplicate-page` is the page of orders that was served before, again; a
 * `late-page` does not have its last order yet; an `unsorted-page` has the last change first; a `truncated-consignment` comes without its
 * lines.
 */
export const faultNames = [
  'rate-limited',
  'overloaded',
  'server-error',
  'time-out',
  'cut-connection',
  'duplicate-page',
  'late-page',
  'unsorted-page',
  'truncated-consignment',
] as const;
export type FaultName = (typeof faultNames)[number];

export interface Fault {
  readonly name: FaultName;
  /** Which calls it hits; every call when left out. Matched against path and query. */
  readonly path?: RegExp;
  /** How many calls it hits; for ever when left out. */
  readonly times?: number;
  /** Calls that pass before it begins. */
  readonly after?: number;
}

interface Armed {
  readonly fault: Fault;
  toPass: number;
  left: number;
}

/** Faults wait here until a call comes that they are meant for. */
export class Faults {
  #armed: Armed[] = [];
  readonly #struck: FaultName[] = [];

  /** The faults that calls have met. */
  get struck(): readonly FaultName[] {
    return this.#struck;
  }

  inject(fault: Fault): void {
    this.#armed.push({ fault, toPass: fault.after ?? 0, left: fault.times ?? Number.POSITIVE_INFINITY });
  }

  clear(): void {
    this.#armed = [];
  }

  /** The fault this call meets, if any; it is used up by that. */
  take(url: string, among: readonly FaultName[]): FaultName | undefined {
    for (const armed of this.#armed) {
      if (armed.left <= 0 || !among.includes(armed.fault.name)) continue;
      if (armed.fault.path !== undefined && !armed.fault.path.test(url)) continue;
      if (armed.toPass > 0) {
        armed.toPass -= 1;
        continue;
      }
      armed.left -= 1;
      this.#struck.push(armed.fault.name);
      return armed.fault.name;
    }
    return undefined;
  }
}
