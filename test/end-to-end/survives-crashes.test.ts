import { businessDay } from '../sandbox/bigcommerce/generator/business-day.ts';
import { Random } from '../sandbox/bigcommerce/generator/random.ts';
import { startAgentProcess } from '../support/run-agent-process.ts';
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

/** Resolves at the moment the sandboxes have answered so many calls. */
async function untilCalls(world: World, calls: number, ended: Promise<unknown>): Promise<void> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  while (!over && callsTo(world) < calls) await new Promise(setImmediate);
}

const random = new Random(20261124);
const instants = Array.from({ length: INSTANTS }, (_, index) => [index + 1, random.next()] as const);

test.each(instants)('a kill at random instant %i ends in the same ledger', async (_number, share) => {
  const world = await startWorld({ store });
  try {
    const first = startAgentProcess(world.configuration());
    await untilCalls(world, Math.floor(share * callsOfARun), first.ended);
    first.kill('SIGKILL');
    await first.ended;
    const second = startAgentProcess(world.configuration());
    expect([await second.ended, second.log()]).toEqual([0, expect.any(String)]);
    expect(world.warehouse().failed).toEqual([]);
    expect(ledgerOf(world.books())).toEqual(undisturbed);
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
      const agent = startAgentProcess(world.configuration());
      let over = false;
      void agent.ended.then(() => {
        over = true;
      });
      while (!over && pages() < calls) await new Promise(setImmediate);
      expect(over).toBe(false);
      agent.kill('SIGKILL');
      await agent.ended;
    }
    const last = startAgentProcess(world.configuration());
    expect([await last.ended, last.log()]).toEqual([0, expect.any(String)]);
    expect(world.warehouse().failed).toEqual([]);
    expect(ledgerOf(world.books())).toEqual(expected);
  } finally {
    await world.stop();
  }
});
