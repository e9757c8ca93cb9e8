import type { Clock } from '../../agent/clock.ts';
import { type Agent, compose } from '../../agent/compose.ts';
import { LeaseHeldError } from '../../agent/errors.ts';
import { apiClient } from '../support/api-client.ts';
import { startWorld, type World } from '../support/start-world.ts';
import { exampleA } from '../support/storefront-bodies.ts';

/** Leases run by Business Central's clock. What the clocks of the agents show must not matter: theirs only measure pauses. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOON_TEXT = '2026-03-02T12:00:00Z';
const NOON = Date.parse(NOON_TEXT);

let world: World;
beforeEach(async () => {
  world = await startWorld({ store: { orders: [exampleA()] }, now: new Date(NOON) });
});
afterEach(() => world.stop());

/** An agent whose clock is wrong by so much; `renewNow` lets its pause before the next renewal of the lease pass. */
function agentWith(name: string, aheadMs: number): { agent: Agent; renewNow: () => void } {
  const { promise: pause, resolve: renewNow } = Promise.withResolvers<void>();
  let passed = false;
  const clock: Clock = {
    now: () => NOON + aheadMs,
    sleep: async (milliseconds, signal) => {
      if (milliseconds < 10 * MINUTE) return;
      const stopped = new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve()));
      await (passed ? stopped : Promise.race([pause, stopped]));
      passed = true;
    },
  };
  const configuration = world.configuration({ AGENT_NAME: name, BIGC_TIMEOUT_SECONDS: '300' });
  return { agent: compose(configuration, { logger: world.log, clock, random: () => 0.5 }), renewNow };
}

const running = () => new AbortController().signal;

/** Starts a run that waits for the taxes of an order. */
async function hangingRun(agent: Agent) {
  world.bigCommerce.faults.inject({ name: 'time-out', path: /taxes/ });
  const stop = new AbortController();
  const end = agent.run('Orders', stop.signal);
  await world.untilCalled('taxes');
  world.bigCommerce.faults.clear();
  return { end, stop };
}

describe.each([
  ['three hours behind', -3 * HOUR],
  ['right', 0],
  ['three hours ahead', 3 * HOUR],
])('with a clock that is %s', (_what, aheadMs) => {
  test('an agent is refused as long as Business Central says, and let in then', async () => {
    const first = await hangingRun(agentWith('agent-1', 0).agent);
    const second = agentWith('agent-2', aheadMs).agent;
    world.pass(59);
    await expect(second.run('Orders', running())).rejects.toThrow(LeaseHeldError);
    world.pass(2);
    await expect(second.run('Orders', running())).resolves.toMatchObject({ status: 'Succeeded', sent: 1 });
    first.stop.abort();
    await first.end;
  });

  test('an agent that was too slow to renew leaves the flow to the one that has it now', async () => {
    const first = agentWith('agent-1', aheadMs);
    const slow = await hangingRun(first.agent);
    world.pass(61);
    const quick = await hangingRun(agentWith('agent-2', 0).agent);
    first.renewNow();
    await expect(slow.end).resolves.toMatchObject({
      status: 'Interrupted',
      position: undefined,
      message: expect.stringMatching(/^BigC-LeaseHeld: Agent agent-2 has the lease of flow Orders/),
    });
    const third = agentWith('agent-3', 0).agent;
    await expect(third.run('Orders', running())).rejects.toThrow(/Agent agent-2 has the lease/);
    quick.stop.abort();
    await quick.end;
  });

  test('an agent writes into the run log when its runs began and ended by Business Central’s clock', async () => {
    await agentWith('agent-1', aheadMs).agent.run('Orders', running());
    expect(world.books().orders).toMatchObject([{ id: 1001, outcome: 'ordered' }]);
    const client = await apiClient(world.businessCentral.connection);
    const { body } = await client.sync('GET', 'syncRuns?$select=startedDateTime,finishedDateTime');
    expect(body.value).toMatchObject([{ startedDateTime: NOON_TEXT, finishedDateTime: NOON_TEXT }]);
  });
});
