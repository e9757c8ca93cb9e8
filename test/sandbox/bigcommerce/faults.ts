/** Ways in which the storefront fails, by name. */
export const faultNames = [
  'rate-limited',
  'overloaded',
  'server-error',
  'time-out',
  'cut-connection',
  'duplicate-page',
  'late-page',
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
      return armed.fault.name;
    }
    return undefined;
  }
}
