import type { Flow, Store } from '../../shared-types/steering.ts';

/** How much a run has done. */
export interface RunCounts {
  readonly read: number;
  readonly sent: number;
  readonly refused: number;
}

/** What a run reports when it ends. */
export interface RunTotals extends RunCounts {
  /** All up to here is acknowledged; undefined = the checkpoint stays where it is. */
  readonly position: string | undefined;
  /** What a person who reads the run log should know of a run that did what it could. */
  readonly note?: string;
}

export interface RunEnd extends RunTotals {
  readonly status: 'Succeeded' | 'SucceededWithExceptions' | 'Failed' | 'Interrupted';
  readonly message: string;
}

/** One run of one flow, as Business Central knows it: its lease, its place in the run log, its checkpoint. */
export interface FlowRun {
  readonly runId: string;
  readonly flow: Flow;
  readonly store: Store;
  /** Where the last run got to; undefined on the first. */
  readonly position: string | undefined;
  renewLease(): Promise<void>;
  close(end: RunEnd): Promise<void>;
}
