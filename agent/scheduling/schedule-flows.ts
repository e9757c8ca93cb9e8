import { schedule } from 'node-cron';
import type { Flow } from '../../shared-types/steering.ts';
import { LeaseHeldError, StoppedError } from '../errors.ts';
import type { Logger } from '../logging/logger.ts';

export interface ScheduledFlow {
  readonly flow: Flow;
  /** Cron expression. */
  readonly expression: string;
}

export interface Scheduler {
  /** Starts no further run and waits for those under way. */
  stop(): Promise<void>;
}

/** Runs each flow when it is due. A flow never overlaps itself: what comes due during a run is left out. */
export function scheduleFlows(
  scheduled: readonly ScheduledFlow[],
  run: (flow: Flow) => Promise<unknown>,
  logger: Logger,
): Scheduler {
  const underWay = new Set<Promise<void>>();
  const tasks = scheduled.map(({ flow, expression }) =>
    schedule(
      expression,
      async () => {
        const work = runSafely(flow, run, logger);
        underWay.add(work);
        await work;
        underWay.delete(work);
      },
      { name: flow, noOverlap: true },
    ),
  );
  return {
    stop: async () => {
      await Promise.all(tasks.map((task) => task.stop()));
      await Promise.all(underWay);
    },
  };
}

/** One failed run must not end the service: the next one comes with the schedule. */
async function runSafely(flow: Flow, run: (flow: Flow) => Promise<unknown>, logger: Logger): Promise<void> {
  try {
    await run(flow);
  } catch (error) {
    if (error instanceof LeaseHeldError) logger.info('run.skipped', { flow, reason: error.message });
    else if (error instanceof StoppedError) logger.info('run.stopped', { flow });
    else logger.error('run.not-started', { flow, error });
  }
}
