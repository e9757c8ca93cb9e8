import { existsSync } from 'node:fs';
import { type AgentProcess, startAgentProcess } from '../support/run-agent-process.ts';
import { startWorld, type World } from '../support/start-world.ts';
import { exampleA } from '../support/storefront-bodies.ts';

/** The agent as a service manager sees it: a process that is started, stopped and told nothing else. */

let world: World;
beforeEach(async () => {
  world = await startWorld({ store: { orders: [exampleA()] } });
});
afterEach(() => world.stop());

/** An agent that waits for an answer in the middle of a page. */
async function agentInAPage(): Promise<AgentProcess> {
  world.bigCommerce.faults.inject({ name: 'time-out', path: /taxes/ });
  const agent = startAgentProcess(world.configuration(), ['run', 'orders', '--once']);
  await world.untilCalled('taxes');
  return agent;
}

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  '%s in the middle of a page ends the run in order',
  async (signal) => {
    const agent = await agentInAPage();
    agent.kill(signal);
    expect(await agent.ended).toBe(0);
    expect(agent.log()).toMatch(new RegExp(`agent.stopping .*reason=${signal}.*run.end .*status=Interrupted`, 's'));
  },
);

test('the message "shutdown" of a process manager does so as well', async () => {
  const agent = await agentInAPage();
  agent.send('shutdown');
  expect(await agent.ended).toBe(0);
  expect(agent.log()).toMatch(/agent.stopping .*reason=shutdown message.*run.end .*status=Interrupted/s);
});

const fullDisk = '/dev/full';
(existsSync(fullDisk) ? test : test.skip)('a log that cannot be written stops no order', async () => {
  const agent = startAgentProcess(world.configuration(), ['run', '--once'], { logFile: fullDisk });
  expect(await agent.ended).toBe(0);
  expect(world.books().orders).toMatchObject([{ id: 1001, outcome: 'ordered' }]);
});

test('a flow whose lease a dead agent still has is left out, and the others run', async () => {
  const { agent, ...rest } = world.configuration();
  world.bigCommerce.faults.inject({ name: 'time-out', path: /tax\/zones/ });
  const dead = startAgentProcess({ ...rest, agent: { ...agent, name: `${agent.name}-dead` } }, [
    'run',
    'reference-data',
    '--once',
  ]);
  await world.untilCalled('tax/zones');
  dead.kill('SIGKILL');
  await dead.ended;
  world.bigCommerce.faults.clear();

  const next = startAgentProcess(world.configuration());
  expect(await next.ended).toBe(3);
  expect(next.log()).toMatch(/run.skipped .*flow=ReferenceData reason=BigC-LeaseHeld: Agent \S+-dead has the lease/);
  expect(next.log()).toMatch(/run.end flow=Orders .*status=Succeeded/);
});
