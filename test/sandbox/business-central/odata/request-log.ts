/** What was asked of the host, for tests, benchmarks and reports. */
export interface LoggedRequest {
  readonly kind: 'api' | 'token';
  readonly method: string;
  /** Path with query. */
  readonly url: string;
  readonly user: string;
  readonly status: number;
  /** Operations of a batch; 1 for any other request. */
  readonly operations: number;
  readonly correlationId: string;
  readonly clientRequestId: string | undefined;
  readonly milliseconds: number;
  /** Faults of the host and of the AL program behind answers with an error. */
  readonly errors: readonly Error[];
}

/** Keeps counts of everything, and the last requests whole. */
export class RequestLog {
  private readonly keep: number;
  private readonly recent: LoggedRequest[] = [];
  private readonly totals = { api: 0, token: 0, operations: 0, failed: 0 };

  constructor(keep = 10_000) {
    this.keep = keep;
  }

  add(request: LoggedRequest): void {
    this.totals[request.kind]++;
    if (request.kind === 'api') this.totals.operations += request.operations;
    if (request.status >= 400) this.totals.failed++;
    this.recent.push(request);
    if (this.recent.length > this.keep * 2) this.recent.splice(0, this.recent.length - this.keep);
  }

  /** API calls as the service counts them: an envelope is one. */
  get apiCalls(): number {
    return this.totals.api;
  }

  get tokenCalls(): number {
    return this.totals.token;
  }

  /** Operations, those inside of envelopes counted one by one. */
  get operations(): number {
    return this.totals.operations;
  }

  get failures(): number {
    return this.totals.failed;
  }

  requests(): readonly LoggedRequest[] {
    return this.recent.slice(-this.keep);
  }

  clear(): void {
    this.recent.length = 0;
    Object.assign(this.totals, { api: 0, token: 0, operations: 0, failed: 0 });
  }
}
