import { AgentError, LeaseHeldError, StoppedError } from '../../../../agent/errors.ts';
import type { FlowRun, RunEnd, RunTotals } from '../../../../agent/scheduling/ports.ts';
import { type FlowWork, runFlow } from '../../../../agent/scheduling/run-flow.ts';
import type { Store } from '../../../../shared-types/steering.ts';
import { ManualClock } from '../../../support/manual-clock.ts';
import { recordingLogger } from '../../../support/recording-logger.ts';

const totals: RunTotals = { read: 3, sent: 3, refused: 0, position: '2026-03-02T10:00:00Z' };

interface Behaviour {
  readonly renewLease?: FlowRun['renewLease'];
  readonly close?: FlowRun['close'];
}

function work(execute: FlowWork['execute'], behaviour: Behaviour = {}) {
  const closed: RunEnd[] = [];
  const logger = recordingLogger();
  const run: FlowRun = {
    runId: 'r1',
    flow: 'Orders',
    store: {} as Store,
    position: undefined,
    renewLease: async () => undefined,
    close: async (end) => {
      closed.push(end);
    },
    ...behaviour,
  };
  /** Sleeps until it is told that the work is done. */
  const clock = new ManualClock();
  return {
    closed,
    log: logger.lines,
    options: { run, execute, leaseSeconds: 120, clock, logger },
  };
}

const running = new AbortController().signal;

/** Work that goes on until its signal stops it. */
const untilStopped = (signal: AbortSignal) =>
  new Promise<RunTotals>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new StoppedError()), { once: true });
  });

describe('a run', () => {
  test('is closed with its totals and its new position', async () => {
    const { closed, options } = work(async () => totals);
    await runFlow(options, running);
    expect(closed).toMatchObject([{ ...totals, status: 'Succeeded', message: '' }]);
  });

  test('that had to file exceptions says so', async () => {
    const { closed, options } = work(async () => ({ ...totals, refused: 1 }));
    await runFlow(options, running);
    expect(closed[0]!.status).toBe('SucceededWithExceptions');
  });

  test('that failed keeps the old position and tells why', async () => {
    const { closed, options } = work(async () => {
      throw new AgentError('HTTP_STATUS', 'retry', 'BigCommerce answered 500');
    });
    await runFlow(options, running);
    expect(closed).toMatchObject([{ status: 'Failed', position: undefined, message: 'BigCommerce answered 500' }]);
  });

  test('that failed tells what it had done until then', async () => {
    const { closed, options } = work(async (_signal, counted) => {
      counted({ read: 95, sent: 94, refused: 1 });
      throw new AgentError('HTTP_STATUS', 'retry', 'BigCommerce answered 500');
    });
    await runFlow(options, running);
    expect(closed).toMatchObject([{ status: 'Failed', read: 95, sent: 94, refused: 1 }]);
  });

  test('that failed stops what it left under way', async () => {
    let leftover: AbortSignal | undefined;
    const { options } = work(async (signal) => {
      leftover = signal;
      throw new AgentError('HTTP_STATUS', 'retry', 'BigCommerce answered 500');
    });
    await runFlow(options, running);
    expect(leftover?.aborted).toBe(true);
  });

  test('stops and is closed when the agent shuts down', async () => {
    const shutdown = new AbortController();
    const { closed, options } = work((signal) => {
      queueMicrotask(() => shutdown.abort());
      return untilStopped(signal);
    });
    await runFlow(options, shutdown.signal);
    expect(closed).toMatchObject([{ status: 'Interrupted', position: undefined }]);
  });

  test('stops when another agent has taken its lease', async () => {
    const { closed, options } = work(untilStopped, {
      renewLease: async () => {
        throw new LeaseHeldError('BigC-LeaseHeld: agent-2 runs Orders until 12:05.');
      },
    });
    await runFlow(options, running);
    expect(closed).toMatchObject([{ status: 'Interrupted', message: expect.stringContaining('agent-2') }]);
  });

  /** It was logged as a run that had never started, with the failure of the closing call alone. */
  describe('that cannot be closed', () => {
    const refused = new AgentError('HTTP_STATUS', 'fatal', 'Business Central answered 403');
    const close = async () => {
      throw refused;
    };
    const failing = async () => {
      throw new AgentError('HTTP_STATUS', 'retry', 'BigCommerce answered 500');
    };

    test('is logged with its own end and reason all the same, and the closing call with its own', async () => {
      const { log, options } = work(failing, { close });
      const end = await runFlow(options, running);
      expect(end).toMatchObject({ status: 'Failed', message: 'BigCommerce answered 500' });
      expect(log.map(({ event, fields }) => [event, fields.message ?? fields.error])).toEqual([
        ['run.end', 'BigCommerce answered 500'],
        ['run.close.failed', refused],
      ]);
    });

    test('has not succeeded, because its checkpoint may not have moved', async () => {
      const { log, options } = work(async () => totals, { close });
      expect(await runFlow(options, running)).toMatchObject({ status: 'Failed', position: undefined, sent: 3 });
      expect(log[0]).toMatchObject({ event: 'run.end', fields: { status: 'Succeeded', sent: 3 } });
    });

    test('has not failed where the operator has stopped it', async () => {
      const shutdown = new AbortController();
      const { options } = work(
        (signal) => {
          queueMicrotask(() => shutdown.abort());
          return untilStopped(signal);
        },
        { close },
      );
      expect(await runFlow(options, shutdown.signal)).toMatchObject({ status: 'Interrupted' });
    });
  });
});
