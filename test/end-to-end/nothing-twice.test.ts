import { businessDay } from '../sandbox/bigcommerce/generator/business-day.ts';
import { startAgentProcess } from '../support/run-agent-process.ts';
import { ledgerOf, startWorld, undisturbedLedger, type World } from '../support/start-world.ts';

const store = businessDay({ orders: 40, seed: 7 });

let world: World;
let undisturbed: ReturnType<typeof ledgerOf>;

beforeAll(async () => {
  undisturbed = await undisturbedLedger({ store });
});
beforeEach(async () => {
  world = await startWorld({ store });
});
afterEach(() => world.stop());

const ledger = () => ledgerOf(world.books());

test('running the agent again changes nothing', async () => {
  await world.runAgent();
  const after = world.books();
  await world.runAgent();
  await world.runAgent();
  expect(world.books()).toEqual(after);
});

test('running the agent again after the invoices are posted changes nothing', async () => {
  await world.day();
  const after = world.books();
  await world.runAgent();
  expect(world.warehouse()).toMatchObject({ posted: 0, failed: [] });
  expect(world.books()).toEqual(after);
  expect(ledger()).toEqual(undisturbed);
});

test('of two agents at once one works and the other leaves it the flow', async () => {
  const agents = [world.agent({ AGENT_NAME: 'first' }), world.agent({ AGENT_NAME: 'second' })];
  const running = new AbortController().signal;
  await agents[0]!.run('ReferenceData', running);
  const outcomes = await Promise.allSettled(agents.map((agent) => agent.run('Orders', running)));
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'LEASE_HELD' } });
  world.warehouse();
  expect(ledger()).toEqual(undisturbed);
});

test('two agents that both believe they have the lease end in the same ledger', async () => {
  const agents = [world.agent({ AGENT_NAME: 'twin' }), world.agent({ AGENT_NAME: 'twin' })];
  await Promise.all(agents.map((agent) => world.runAgent(agent)));
  world.warehouse();
  expect(ledger()).toEqual(undisturbed);
});

test('an agent that is asked to stop ends with what it had begun, and the next one goes on', async () => {
  const first = startAgentProcess(world.configuration());
  while (world.businessCentral.host.log.apiCalls < 4) await new Promise(setImmediate);
  first.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  expect(first.log()).toContain('agent.stopping');
  const second = startAgentProcess(world.configuration());
  expect(await second.ended).toBe(0);
  world.warehouse();
  expect(ledger()).toEqual(undisturbed);
});
