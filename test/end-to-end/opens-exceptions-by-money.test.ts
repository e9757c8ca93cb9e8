import type { Decimal } from '../sandbox/business-central/runtime/values/decimal.ts';
import { startWorld, type World } from '../support/start-world.ts';
import { exampleA } from '../support/storefront-bodies.ts';

/** A list that a cue opens keeps the order its page asks for: what is behind the most money comes first. */

let world: World;
afterEach(() => world.stop());

test('records in plain order leave a page its own order', async () => {
  const held = (id: number, total: string) => exampleA({ id, total_inc_tax: total });
  world = await startWorld({ store: { orders: [held(1, '70.0000'), held(2, '90.0000'), held(3, '80.0000')] } });
  await world.runAgent();
  const stakes = world.businessCentral.work((session) => {
    const { table } = world.businessCentral.server.application.project;
    const exceptions = session.newRecord(world.tableId('BigC Exception'));
    const page = session.openPage(table.findAll('page', 'BigC Exceptions')[0]!.id);
    exceptions.SetRange(EXTERNAL_ID, '1', '3');
    page.SetTableView(exceptions);
    const amounts: string[] = [];
    for (let found = page.rec.FindSet(); found; found = page.rec.Next() !== 0) {
      amounts.push((page.rec.f[page.rec.field(AMOUNT_AT_STAKE).slot] as Decimal).toString());
    }
    return amounts;
  });
  expect(stakes).toEqual(['90', '80', '70']);
});

const EXTERNAL_ID = 4;
const AMOUNT_AT_STAKE = 12;
