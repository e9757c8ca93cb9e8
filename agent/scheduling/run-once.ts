import type { Flow } from '../../shared-types/steering.ts';
import { LeaseHeldError, StoppedError } from '../errors.ts';
import type { Logger } from '../logging/logger.ts';
import type { RunEnd } from './ports.ts';

export type RunOnceOutcome = 'success' | 'runFailed' | 'leaseHeld';

/**
 * Runs every flow once, in the order that later ones build on earlier ones. A flow that another agent runs, or takes over
 * midway because the lease ran out, is left to it. A run that is stopped by the operator has not failed: the next one
 * goes on where it ended.
 */
export async function runOnce(
  agent: { run(flow: Flow, shutdown: AbortSignal): Promise<RunEnd> },
  flows: readonly Flow[],
  shutdown: AbortSignal,
  logger: Logger,
): Promise<RunOnceOutcome> {
  let outcome: RunOnceOutcome = 'success';
  for (const flow of flows) {
    if (shutdown.aborted) return 'success';
    try {
      const { status } = await agent.run(flow, shutdown);
      if (status === 'Failed') return 'runFailed';
      if (status === 'Interrupted') outcome = 'leaseHeld';
    } catch (error) {
      if (error instanceof StoppedError) return 'success';
      if (!(error instanceof LeaseHeldError)) {
        logger.error('run.not-started', { flow, error });
        return 'runFailed';
      }
      logger.info('run.skipped', { flow, reason: error.message });
      outcome = 'leaseHeld';
    }
  }
  return shutdown.aborted ? 'success' : outcome;
}
