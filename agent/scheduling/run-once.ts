import type { Flow } from '../../shared-types/steering.ts';
import { LeaseHeldError, StoppedError } from '../errors.ts';
import type { Logger } from '../logging/logger.ts';
import type { RunEnd } from './ports.ts';

export type RunOnceOutcome = 'success' | 'runFailed' | 'leaseHeld';

interface RunningAgent {
  run(flow: Flow, shutdown: AbortSignal): Promise<RunEnd>;
}

/**
 * Runs every flow once, in the order that later ones build on earlier ones. A flow that fails keeps no other from running:
 * orders whose reference data is missing wait in Business Central by themselves. A flow that another agent runs, or takes
 * over midway because the lease ran out, is left to it. A run that is stopped by the operator has not failed: the next one
 * goes on where it ended.
 */
export async function runOnce(
  agent: RunningAgent,
  flows: readonly Flow[],
  shutdown: AbortSignal,
  logger: Logger,
): Promise<RunOnceOutcome> {
  const outcomes = new Set<RunOnceOutcome | 'stopped'>();
  for (const flow of flows) {
    if (shutdown.aborted || outcomes.has('stopped')) break;
    outcomes.add(await outcomeOf(agent, flow, shutdown, logger));
  }
  if (outcomes.has('runFailed')) return 'runFailed';
  return outcomes.has('leaseHeld') && !outcomes.has('stopped') ? 'leaseHeld' : 'success';
}

async function outcomeOf(
  agent: RunningAgent,
  flow: Flow,
  shutdown: AbortSignal,
  logger: Logger,
): Promise<RunOnceOutcome | 'stopped'> {
  try {
    const { status } = await agent.run(flow, shutdown);
    if (status === 'Failed') return 'runFailed';
    if (shutdown.aborted) return 'stopped';
    return status === 'Interrupted' ? 'leaseHeld' : 'success';
  } catch (error) {
    if (error instanceof StoppedError) return 'stopped';
    if (error instanceof LeaseHeldError) {
      logger.info('run.skipped', { flow, reason: error.message });
      return 'leaseHeld';
    }
    logger.error('run.not-started', { flow, error });
    return 'runFailed';
  }
}
