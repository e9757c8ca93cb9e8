import { AgentError, LeaseHeldError, StoppedError } from '../../../../agent/errors.ts';
import type { RunEnd } from '../../../../agent/scheduling/ports.ts';
import { runOnce } from '../../../../agent/scheduling/run-once.ts';
import type { Flow } from '../../../../shared-types/steering.ts';
import { recordingLogger } from '../../../support/recording-logger.ts';

/** What a script learns of `run --once` by its exit code, which names the outcome. */

const ended = (status: RunEnd['status']) => async (): Promise<RunEnd> => ({
  status,
  read: 1,
  sent: 1,
  refused: 0,
  position: undefined,
  message: '',
});
const rejected = (error: Error) => async (): Promise<RunEnd> => {
  throw error;
};
const held = new LeaseHeldError('BigC-LeaseHeld: agent-2 has the lease');

/** Runs the two flows; `orders` is what becomes of the second. */
async function outcomeOf(referenceData: () => Promise<RunEnd>, orders = ended('Succeeded')) {
  const runs: Flow[] = [];
  const agent = {
    run: (flow: Flow) => {
      runs.push(flow);
      return flow === 'Orders' ? orders() : referenceData();
    },
  };
  const outcome = await runOnce(agent, ['ReferenceData', 'Orders'], new AbortController().signal, recordingLogger());
  return { outcome, runs };
}
const both: Flow[] = ['ReferenceData', 'Orders'];

test.each([
  ['all went well', ended('Succeeded'), 'success', both],
  ['exceptions were filed', ended('SucceededWithExceptions'), 'success', both],
  ['a run failed, which once kept every order from being read', ended('Failed'), 'runFailed', both],
  ['a run could not be started', rejected(new AgentError('X', 'fatal', 'no')), 'runFailed', both],
  ['another agent runs a flow, which keeps no other flow from running', rejected(held), 'leaseHeld', both],
  ['another agent took a flow over midway: that was told as success', ended('Interrupted'), 'leaseHeld', both],
  ['a run was stopped before it was opened', rejected(new StoppedError()), 'success', ['ReferenceData']],
])('when %s', async (_what, referenceData, outcome, runs) => {
  expect(await outcomeOf(referenceData)).toEqual({ outcome, runs });
});

test('when the last flow is taken over', async () => {
  expect(await outcomeOf(ended('Succeeded'), ended('Interrupted'))).toMatchObject({ outcome: 'leaseHeld' });
});

test('when one flow failed and another agent runs the other, the failure is told', async () => {
  expect(await outcomeOf(ended('Failed'), rejected(held))).toEqual({ outcome: 'runFailed', runs: both });
  expect(await outcomeOf(rejected(held), ended('Failed'))).toEqual({ outcome: 'runFailed', runs: both });
});

test('when the operator stops a run, the others are left out and nothing has failed', async () => {
  const shutdown = new AbortController();
  const runs: Flow[] = [];
  const agent = {
    run: async (flow: Flow) => {
      runs.push(flow);
      shutdown.abort();
      return ended('Interrupted')();
    },
  };
  expect(await runOnce(agent, both, shutdown.signal, recordingLogger())).toBe('success');
  expect(runs).toEqual(['ReferenceData']);
});
