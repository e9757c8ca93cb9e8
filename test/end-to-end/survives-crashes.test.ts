import { businessDay } from '../sandbox/bigcommerce/generator/business-day.ts';
import { Random } from '../sandbox/bigcommerce/generator/random.ts';
import { type AgentProcess, startAgentProcess } from '../support/run-agent-process.ts';
import { ledgerOf, startWorld, undisturbedLedger, type World } from '../support/start-world.ts';

/**
 * The agent is killed at 25 random instants of its work and started again. The instant is a number of calls that
 * Business Central or the storefront has answered, so that every part of the run is hit on a machine of any speed.
 */

const store = businessDay({ orders: 24, seed: 5 });
const INSTANTS = 25;

let undisturbed: ReturnType<typeof ledgerOf>;
let callsOfARun = 0;

beforeAll(async () => {
  const world = await startWorld({ store });
  undisturbed = ledgerOf(await world.day());
  callsOfARun = callsTo(world);
  await world.stop();
});

const callsTo = (world: World) => world.bigCommerce.calls.length + world.businessCentral.host.log.apiCalls;

/** Kills an agent at the moment that `isReached` tells, and says whether it was still at work. */
async function killOnce(isReached: () => boolean, agent: AgentProcess): Promise<boolean> {
  let over = false;
  void agent.ended.then(() => {
    over = true;
  });
  while (!over && !isReached()) await new Promise(setImmediate);
  const wasAtWork = !over;
  agent.kill('SIGKILL');
  await agent.ended;
  return wasAtWork;
}

/** The next agent finishes the work, and the ledger is that of a day on which nothing went wrong. */
async function expectToEndIn(ledger: ReturnType<typeof ledgerOf>, world: World): Promise<void> {
  const last = startAgentProcess(world.configuration());
  expect([await last.ended, last.log()]).toEqual([0, expect.any(String)]);
  expect(world.warehouse().failed).toEqual([]);
  expect(ledgerOf(world.books())).toEqual(ledger);
}

const random = new Random(20261124);
const instants = Array.from({ length: INSTANTS }, (_, index) => [index + 1, random.next()] as const);

test.each(instants)('a kill at random instant %i ends in the same ledger', async (_number, share) => {
  const world = await startWorld({ store });
  try {
    const calls = Math.floor(share * callsOfARun);
    await killOnce(() => callsTo(world) >= calls, startAgentProcess(world.configuration()));
    await expectToEndIn(undisturbed, world);
  } finally {
    await world.stop();
  }
});

test('kills before, at and behind the border of two pages end in the same ledger', async () => {
  const backlog = businessDay({ orders: 110, seed: 13 });
  const expected = await undisturbedLedger({ store: backlog });
  const world = await startWorld({ store: backlog });
  try {
    const pages = () => world.bigCommerce.calls.filter((call) => /orders\?.*min_date_modified/.test(call)).length;
    for (const calls of [1, 2, 3]) {
      const wasAtWork = await killOnce(() => pages() >= calls, startAgentProcess(world.configuration()));
      expect(wasAtWork).toBe(true);
    }
    await expectToEndIn(expected, world);
  } finally {
    await world.stop();
  }
});
