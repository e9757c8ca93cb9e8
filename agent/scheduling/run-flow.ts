import type { Clock } from '../clock.ts';
import { AgentError, LeaseHeldError, StoppedError } from '../errors.ts';
import type { Logger } from '../logging/logger.ts';
import { callsTo } from '../logging/run-context.ts';
import type { FlowRun, RunCounts, RunEnd, RunTotals } from './ports.ts';

const SECOND = 1000;

export interface FlowWork {
  readonly run: FlowRun;
  /**
   * Does the work; rejects with StoppedError when the signal aborts. `counted` is told how far it got, for the case that it
   * does not come to its end.
   */
  readonly execute: (signal: AbortSignal, counted: (totals: RunCounts) => void) => Promise<RunTotals>;
  readonly leaseSeconds: number;
  readonly clock: Clock;
  readonly logger: Logger;
}

const nothing: RunCounts = { read: 0, sent: 0, refused: 0 };

/**
 * Executes one opened run: keeps its lease while the work goes on, stops the work when the lease is lost or the agent
 * shuts down, and closes the run with what became of it, whatever that was. The log has it first: Business Central may be
 * what has failed.
 */
export async function runFlow(work: FlowWork, shutdown: AbortSignal): Promise<RunEnd> {
  const leaseLost = new AbortController();
  const finished = new AbortController();
  const renewal = renewUntil(finished.signal, work, leaseLost);
  // Calls that a failed run left under way end with it.
  const signal = AbortSignal.any([shutdown, leaseLost.signal, finished.signal]);
  const end = await execute(work, signal, leaseLost.signal);
  finished.abort();
  await renewal;
  work.logger[end.status === 'Failed' ? 'error' : 'info']('run.end', {
    ...end,
    storefrontCalls: callsTo('BigCommerce'),
  });
  return close(work, end);
}

/** A run that Business Central could not be told of has not succeeded: its checkpoint may not have moved. */
async function close({ run, logger }: FlowWork, end: RunEnd): Promise<RunEnd> {
  try {
    await run.close(end);
    return end;
  } catch (error) {
    logger.error('run.close.failed', { error });
    if (end.status === 'Interrupted') return end;
    return { ...end, status: 'Failed', position: undefined };
  }
}

async function execute(work: FlowWork, signal: AbortSignal, leaseLost: AbortSignal): Promise<RunEnd> {
  let counts = nothing;
  /** The checkpoint stays where the work has put it. */
  const shortOfItsEnd = (status: RunEnd['status'], message: string): RunEnd => ({
    ...counts,
    position: undefined,
    status,
    message,
  });
  try {
    const { note = '', ...totals } = await work.execute(signal, (counted) => {
      counts = { ...counted };
    });
    return { ...totals, status: totals.refused > 0 ? 'SucceededWithExceptions' : 'Succeeded', message: note };
  } catch (error) {
    if (leaseLost.aborted)
      return shortOfItsEnd('Interrupted', String(leaseLost.reason?.message ?? 'The lease was lost.'));
    if (error instanceof StoppedError) return shortOfItsEnd('Interrupted', error.message);
    if (!(error instanceof AgentError)) work.logger.error('run.defect', { error, stack: (error as Error).stack });
    return shortOfItsEnd('Failed', error instanceof Error ? error.message : String(error));
  }
}

/** Renews at a third of the lease's life, so that two renewals may fail before it runs out. */
async function renewUntil(finished: AbortSignal, work: FlowWork, leaseLost: AbortController): Promise<void> {
  const pause = (work.leaseSeconds * SECOND) / 3;
  for (;;) {
    await work.clock.sleep(pause, finished).catch(() => undefined);
    if (finished.aborted) return;
    try {
      await work.run.renewLease();
    } catch (error) {
      if (error instanceof LeaseHeldError) {
        leaseLost.abort(error);
        return;
      }
      work.logger.warn('lease.renewal.failed', { error });
    }
  }
}
