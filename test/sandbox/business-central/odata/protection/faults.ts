/** Faults on purpose, for tests: what the network and the service do wrong on bad days. */
export interface FaultRequest {
  readonly method: string;
  /** Path with query. */
  readonly url: string;
  readonly kind: 'api' | 'token';
}

export type Fault =
  /** An answer instead of the service's. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>> | undefined;
      readonly body?: unknown;
    }
  /** The connection is cut before the request is processed, or after it, so that only the answer is lost. */
  | { readonly kind: 'cut'; readonly when: 'before' | 'after' }
  /** The answer comes late; the request keeps its place meanwhile. */
  | { readonly kind: 'delay'; readonly milliseconds: number };

interface PlannedFault {
  readonly fault: Fault;
  readonly matches: (request: FaultRequest) => boolean;
  skip: number;
  times: number;
}

export interface FaultPlan {
  /** Default: API calls of any kind. */
  readonly matches?: ((request: FaultRequest) => boolean) | undefined;
  /** Lets this many matching requests pass first. */
  readonly after?: number | undefined;
  /** How often it happens; default once. */
  readonly times?: number | undefined;
}

export class Faults {
  private readonly planned: PlannedFault[] = [];

  add(fault: Fault, plan: FaultPlan = {}): void {
    this.planned.push({
      fault,
      matches: plan.matches ?? ((request) => request.kind === 'api'),
      skip: plan.after ?? 0,
      times: plan.times ?? 1,
    });
  }

  clear(): void {
    this.planned.length = 0;
  }

  /** The faults that befall a request now. */
  take(request: FaultRequest): Fault[] {
    const found: Fault[] = [];
    for (const planned of this.planned) {
      if (planned.times <= 0 || !planned.matches(request)) continue;
      if (planned.skip > 0) {
        planned.skip--;
        continue;
      }
      planned.times--;
      found.push(planned.fault);
    }
    return found;
  }
}
